/** One text per status, so that an answer tells nothing of the inside. */
const WORDS = {
	400: "bad request",
	401: "not signed",
	403: "not for this app",
	404: "not found",
	405: "method not allowed",
	413: "too large",
	415: "send application/json in UTF-8",
	503: "unavailable, try again",
} as const;

export type RefusalStatus = keyof typeof WORDS;

/** A request turned away: what the stranger sees is its status and its one text. */
export class Refusal extends Error {
	override readonly name = "Refusal";

	constructor(readonly status: RefusalStatus) {
		super(WORDS[status]);
	}
}
