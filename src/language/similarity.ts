/** The characters of `text` and its pairs of neighbours: what similarity of short Chinese texts rests on. */
export function bigrams(text: string): Set<string> {
	const found = new Set<string>(text);
	for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
	return found;
}

/** Dice coefficient, 0 … 1. */
export function overlap(a: Set<string>, b: Set<string>): number {
	if (a.size === 0 || b.size === 0) return 0;
	let shared = 0;
	for (const gram of a) if (b.has(gram)) shared += 1;
	return (2 * shared) / (a.size + b.size);
}
