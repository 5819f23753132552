/** 避頭: what no line starts with. */
const NOT_FIRST = /^[，。、；：？！）》」』】〕〉”’…—·,.;:?!)\]%％]/u;
/** 避尾: what no line ends with. */
const NOT_LAST = /[（《「『【〔〈“‘([]$/u;
/** A word of letters and digits stays whole; anything else breaks after each character. */
const PIECES = /[A-Za-z0-9]+|./gsu;
/** Of a character's width, what a Latin letter takes. */
const NARROW = 0.58;

/** How wide the text is, in widths of a Chinese character. */
export function textWidth(text: string): number {
	return [...text].reduce(
		(sum, each) => sum + (isNarrow(each) ? NARROW : 1),
		0,
	);
}

/**
 * The text in lines of at most `perLine` widths of a Chinese character (SVG breaks none itself), with 避頭尾; at most `most`
 * lines, the last one ending in `…` where something was left out.
 */
export function brokenLines(
	text: string,
	{ perLine, most }: { perLine: number; most: number },
): string[] {
	const lines = filled(text, perLine);
	if (lines.length > most) {
		const last = lines.slice(most - 1).join("");
		return [...lines.slice(0, most - 1), shortened(last, perLine)];
	}
	// One character alone on the last line looks lost: shorter lines give it company.
	for (
		let less = perLine - 1;
		isLonely(lines) && less > perLine - 4;
		less -= 1
	) {
		const shorter = filled(text, less);
		if (shorter.length === lines.length && !isLonely(shorter)) return shorter;
	}
	return lines;
}

function isLonely(lines: readonly string[]): boolean {
	return lines.length > 1 && textWidth(lines.at(-1) ?? "") < 3;
}

function filled(text: string, perLine: number): string[] {
	const lines: string[] = [];
	let rest = (text.match(PIECES) ?? []).flatMap((piece) =>
		fitting(piece, perLine),
	);
	while (rest.length > 0) {
		const end = breakOf(rest, perLine);
		lines.push(rest.slice(0, end).join("").trim());
		rest = rest.slice(end);
	}
	return lines;
}

/** A word longer than a line is no word. */
function fitting(piece: string, perLine: number): string[] {
	return textWidth(piece) > perLine ? [...piece] : [piece];
}

/** How many pieces the line takes: as many as fit, less until both ends may stand where they are. */
function breakOf(pieces: readonly string[], perLine: number): number {
	let width = 0;
	let fits = 0;
	while (fits < pieces.length) {
		width += textWidth(pieces[fits] ?? "");
		if (width > perLine) break;
		fits += 1;
	}
	if (fits === pieces.length) return fits;
	for (let end = fits; end > 1; end -= 1)
		if (mayBreak(pieces[end - 1] ?? "", pieces[end] ?? "")) return end;
	return Math.max(fits, 1);
}

function mayBreak(before: string, after: string): boolean {
	return !NOT_LAST.test(before) && !NOT_FIRST.test(after);
}

function shortened(text: string, perLine: number): string {
	if (textWidth(text) <= perLine) return text;
	let kept = [...text];
	while (kept.length > 1 && textWidth(kept.join("")) > perLine - 1)
		kept = kept.slice(0, -1);
	while (kept.length > 1 && /[，。、；：“（,;]$/u.test(kept.join("")))
		kept = kept.slice(0, -1);
	return `${kept.join("")}…`;
}

function isNarrow(character: string): boolean {
	return (character.codePointAt(0) ?? 0) < 0x2000;
}
