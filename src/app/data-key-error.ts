/** The key that is there cannot be used, or is none for this database; the message says what to do, and no value. */
export class DataKeyError extends Error {
	override readonly name = "DataKeyError";
}
