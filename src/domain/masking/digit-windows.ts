import type { DigitGroup, DigitRun } from "./digit-runs.js";

/** Some groups of a run that follow each other, taken as one number. */
export interface DigitWindow {
	digits: string;
	groups: readonly DigitGroup[];
	/** The group of the run behind it. */
	next: number;
}

/** Only the digits of `windowAt`: cheap. */
export function digitsAt(
	run: DigitRun,
	first: number,
	length: number,
): string | null {
	const offset = run.offsets[first] ?? 0;
	const isCut = (run.groupAt[offset + length] ?? -1) >= 0;
	return isCut ? run.digits.slice(offset, offset + length) : null;
}

/** The window of `length` digits that begins with group `first`; null where no group ends there. */
export function windowAt(
	run: DigitRun,
	first: number,
	length: number,
): DigitWindow | null {
	const offset = run.offsets[first] ?? 0;
	const next = run.groupAt[offset + length] ?? -1;
	if (next < 0) return null;
	const groups = run.groups.slice(first, next);
	if (hasWordAtEdge(groups)) return null;
	return { digits: run.digits.slice(offset, offset + length), groups, next };
}

/** 0416 3123456三次: the 三 is no part of the number. */
function hasWordAtEdge(groups: readonly DigitGroup[]): boolean {
	const words = groups.filter(({ isChinese }) => isChinese);
	const [word] = words;
	if (words.length !== 1 || groups.length === 1) return false;
	if (word === undefined || word.digits.length > 2) return false;
	return word === groups[0] || word === groups.at(-1);
}

/** Offsets between groups, counted in digits: 138 1234 5678 is cut at 3 and 7. */
export function cutsOf({ groups }: DigitWindow): number[] {
	let at = 0;
	return groups.slice(0, -1).map(({ digits }) => (at += digits.length));
}

/** 3,4,4 */
export function sizesOf({ groups }: DigitWindow): string {
	return groups.map(({ digits }) => digits.length).join();
}

/** All gaps are alike, but for those at `free` cuts; a change from figures to words is no gap. */
export function isEvenlySpaced(
	window: DigitWindow,
	free: readonly number[] = [],
): boolean {
	const cuts = cutsOf(window);
	const gaps = window.groups.slice(1).map(({ gap }) => gap);
	const kinds = gaps.filter(
		(gap, index) => gap !== "" && !free.includes(cuts[index] ?? 0),
	);
	return new Set(kinds).size <= 1;
}

/** Groups of one size, the first or the last of them perhaps shorter. */
export function isRegular({ groups }: DigitWindow): boolean {
	const sizes = groups.map(({ digits }) => digits.length);
	const size = Math.max(...sizes);
	if (size > LONGEST_PART) return false;
	const odd = sizes.filter((each) => each !== size).length;
	if (odd === 0) return true;
	return odd === 1 && (sizes[0] !== size || sizes.at(-1) !== size);
}

/** 210702 850312 001 */
const LONGEST_PART = 6;

/** 1, 3, 5, 7, 9, 11: a list that counts, not a number. */
export function isCounting({ groups }: DigitWindow): boolean {
	if (groups.length < 4) return false;
	const values = groups.map(({ digits }) => Number(digits));
	return values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
}

/** Commas and colons are in a number only between single digits. */
export function isList({ groups }: DigitWindow): boolean {
	const listed = groups.slice(1).some(({ gap }) => /[,、;:]/u.test(gap));
	return listed && groups.some(({ digits }) => digits.length > 1);
}
