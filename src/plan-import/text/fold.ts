import { toSimplified } from "../../language/to-simplified.js";

const BLANKS =
	/[\t\v\f\u00a0\u2000-\u200f\u2028-\u202e\u2060-\u2069\u3000\ufeff]/g;
const WIDE = /[\uff01-\uff5e\ufe50-\ufe6b\u2f00-\u2fd5\u2e80-\u2ef3]/g;
const MORE: Record<string, string> = { "﹝": "〔", "﹞": "〕", "○": "〇" };

/**
 * The form in which words are looked for: Simplified, half width, every blank a space. It has exactly the length of
 * `text`, so an offset into one is an offset into the other. Line breaks stay.
 */
export function foldText(text: string): string {
	const lines = text.replace(/[﹝﹞○]/g, (c) => MORE[c] ?? c).split("\n");
	return lines
		.map(simplifiedSameLength)
		.join("\n")
		.replace(BLANKS, " ")
		.replace(/\r/g, " ")
		.replace(WIDE, narrow);
}

function simplifiedSameLength(line: string): string {
	const whole = toSimplified(line);
	if (whole.length === line.length) return whole;
	return Array.from(line, (char) => {
		const one = toSimplified(char);
		return one.length === char.length ? one : char;
	}).join("");
}

function narrow(char: string): string {
	const plain = char.normalize("NFKC");
	return plain.length === 1 ? plain : char;
}
