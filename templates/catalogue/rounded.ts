/** A number as people write it: at most two decimals, none where there are none. */
export function rounded(value: number): string {
	return String(Math.round(value * 100) / 100);
}
