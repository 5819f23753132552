import type { BareText } from "./bare-text.js";

/** Digits that stand together, all written the same way. */
export interface DigitGroup {
	/** Offsets into the bare text, end exclusive. */
	start: number;
	end: number;
	digits: string;
	isChinese: boolean;
	/** What stands between it and the group before it in the run; "" where nothing does. */
	gap: string;
}

/** Groups with nothing but gaps between them. */
export interface DigitRun {
	groups: DigitGroup[];
	/** All digits of the run. */
	digits: string;
	/** Of each group: how many digits stand before it in the run. */
	offsets: number[];
	/** For each digit of the run, and its end: the group that begins there, or -1. */
	groupAt: Int32Array;
}

/** Between the digits of one number stands at most so much … */
const LONGEST_GAP = 8;
/** … and of that five signs: spaces, dashes, dots, brackets; commas in lists of digits. */
const GAP =
	/^(?:[\s.\-‐-―−_·•・․‧∙⋅。/\\~|+=#()[\]{}<>【】'"`杠空]|[,、;:]\s?){0,5}$/u;

/**
 * The runs of digits of `bare`, in order. A group that `isWhole` is a number of its own, and a run by itself. Linear.
 */
export function digitRuns(
	bare: BareText,
	isWhole: (group: DigitGroup) => boolean,
): DigitRun[] {
	const runs: DigitGroup[][] = [];
	let open: DigitGroup[] | null = null;
	for (const group of groupsOf(bare)) {
		const whole = isWhole(group);
		if (open && !whole && isGap(group.gap)) open.push(group);
		else runs.push((open = [group]));
		if (whole) open = null;
	}
	return runs.map(runOf);
}

function isGap(gap: string): boolean {
	return gap === "" || gap === " " || GAP.test(gap);
}

function groupsOf({ text, figures }: BareText): DigitGroup[] {
	const groups: DigitGroup[] = [];
	let end = 0;
	for (let start = 0; start < figures.length; start += 1) {
		if (!isDigit(figures, start)) continue;
		const isChinese = isWord(text, start);
		const gap = gapBetween(figures, end, start);
		end = start + 1;
		while (isDigit(figures, end) && isWord(text, end) === isChinese) end += 1;
		const digits = figures.slice(start, end);
		groups.push({ start, end, digits, isChinese, gap });
		start = end - 1;
	}
	return groups;
}

function isDigit(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
}

function isWord(text: string, at: number): boolean {
	return text.charCodeAt(at) > 127;
}

/** Spaces in a row count as one; what is too long to be a gap comes back as what is none. */
function gapBetween(figures: string, from: number, to: number): string {
	if (to - from <= 1) return figures.slice(from, to);
	const gap = figures
		.slice(from, Math.min(to, from + 80))
		.replace(/\s+/gu, " ");
	return to - from > 80 || gap.length > LONGEST_GAP ? "…" : gap;
}

function runOf(groups: DigitGroup[]): DigitRun {
	const digits = groups.map((group) => group.digits).join("");
	const groupAt = new Int32Array(digits.length + 1).fill(-1);
	const offsets: number[] = [];
	let at = 0;
	groups.forEach((group, index) => {
		groupAt[at] = index;
		offsets.push(at);
		at += group.digits.length;
	});
	groupAt[at] = groups.length;
	return { groups, digits, offsets, groupAt };
}
