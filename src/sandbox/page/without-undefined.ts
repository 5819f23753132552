/** The properties that have a value: what zod leaves as `undefined` is left out. */
export function withoutUndefined<T extends object>(
	given: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
	return Object.fromEntries(
		Object.entries(given).filter(([, value]) => value !== undefined),
	) as { [K in keyof T]: Exclude<T[K], undefined> };
}
