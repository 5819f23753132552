/** Lark understood the call and refused it: it has had no effect. */
export class LarkRejectedError extends Error {
	override readonly name = "LarkRejectedError";

	/**
	 * @param code Lark's code, never 0 (lark-protocol §6.2)
	 * @param retryAfterMs from the rate limit's header, null where there is none
	 * @param detail Lark's `msg`: for a person to read, not to compare, and it may quote what was sent
	 */
	constructor(
		readonly code: number,
		readonly retryAfterMs: number | null = null,
		readonly detail: string = "",
	) {
		super(`Lark refused with code ${code}`);
	}

	/** What a refused card is refused for; Lark gives it only inside the text of 230099. */
	get subCode(): number | null {
		const found = /ErrCode:\s*(\d{1,10})/.exec(this.detail);
		return this.code === 230099 && found ? Number(found[1]) : null;
	}

	/** Somebody is using the card right now: 11310 has a second, final meaning, which only the text tells apart. */
	get isCardLocked(): boolean {
		return (
			(this.code === 11310 || this.subCode === 11310) &&
			this.detail.includes("card action is lock")
		);
	}
}
