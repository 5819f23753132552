/** There was no answer of Lark's: the network, or something in between that is not Lark. */
export class LarkUnreachableError extends Error {
	override readonly name = "LarkUnreachableError";
	readonly mayHaveApplied: boolean;
	readonly retryAfterMs: number | null;

	/**
	 * @param code stable and short, such as `ECONNREFUSED`, `timeout`, `http-502`, `not-lark`
	 * @param options.mayHaveApplied false only where the request certainly never reached Lark
	 */
	constructor(
		readonly code: string,
		options: { mayHaveApplied: boolean; retryAfterMs?: number },
	) {
		super(`Lark cannot be reached: ${code}`);
		this.mayHaveApplied = options.mayHaveApplied;
		this.retryAfterMs = options.retryAfterMs ?? null;
	}
}
