/** So many of a list as `shown` says, and where some are left out, in the words of `more`, how many. */
export function firstOf(
	all: readonly string[],
	shown: number,
	words: {
		list: (some: readonly string[]) => string;
		more: (hidden: number) => string;
	},
): string {
	const list = words.list(all.slice(0, shown));
	const hidden = all.length - shown;
	return hidden > 0 ? `${list}${words.more(hidden)}` : list;
}
