import { bareText } from "./bare-text.js";
import { findGivenNames } from "./find-given-names.js";
import { findNames } from "./find-names.js";
import type { NameSpan } from "./person-name.js";

/** Each name that `maskText(text, names)` hides, once, as it stands in the text. Linear in the length of the text. */
export function namesSaid(text: string, names: readonly string[]): string[] {
	const bare = bareText(text);
	const spans = [...findGivenNames(bare, names), ...findNames(bare)];
	const said = outermost(spans)
		.filter(({ given, end }) => /[^某]/u.test(bare.text.slice(given, end)))
		.map(({ start, end }) =>
			text.slice(bare.from[start] ?? 0, bare.to[end - 1] ?? 0),
		);
	return [...new Set(said)];
}

/** Without those that lie within another: 建國 in 張建國. */
function outermost(spans: readonly NameSpan[]): NameSpan[] {
	let done = -1;
	return [...spans]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ end }) => {
			const isOuter = end > done;
			if (isOuter) done = end;
			return isOuter;
		});
}
