/**
 * The person's own words: what he quotes is not executed (`trust.md` §5 row 36). Quoted are lines behind `>` or `|`, and
 * what chat programs put above a line of dashes when somebody answers a message.
 */
export function withoutQuotes(text: string): string {
	const lines = text.split("\n");
	const rule = lines.findIndex((line) => /^\s*(?:[-—–]\s*){3,}$/.test(line));
	const isPasted = rule > 0 && /^\s*[「“"].*[:：]/.test(lines[0] ?? "");
	return (isPasted ? lines.slice(rule + 1) : lines)
		.filter((line) => !/^\s*[>＞|｜]\s*\S/.test(line))
		.join("\n")
		.trim();
}
