/** Lark said that a list goes on, but not where, or for ever: what was read of it is not the whole. */
export class CutShortError extends Error {
	override readonly name = "CutShortError";
}
