/** Whether this may stand in the path of a call: Lark's ids have letters, digits, `_` and `-` only. */
export function isLarkId(id: string): boolean {
	return /^[A-Za-z0-9_-]{1,128}$/.test(id);
}
