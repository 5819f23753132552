/** The stand-in was asked for something that makes no sense, such as an unknown chat: a mistake of the caller. */
export class StandInError extends Error {
	override readonly name = "StandInError";
}
