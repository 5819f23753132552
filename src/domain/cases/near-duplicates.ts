import type { TypicalCase } from "./case.js";
import { inOneScript } from "../masking/one-script.js";

interface NearDuplicate {
	case: TypicalCase;
	/** 0–1: how much of the shorter of the two is in the other. */
	likeness: number;
}

/** Worth a reviewer's look. Found with the pairs in the tests: copies with names changed lie above, other matters below. */
const LIKENESS_SHOWN = 0.5;
const SHINGLE = 3;
/** A text of fewer shingles says too little to be inside a longer one by more than chance. */
const FEW = 12;
const MOST_SHOWN = 5;

/**
 * Those of `others` that tell much the same as `one`, most alike first, at most five. Compared are title and summary, as
 * sets of three characters, after `fold`; names and numbers changed in a copy do not hide it. What was thrown away, and
 * the case itself, is left out. `fold` brings both scripts together; the default
 * does so for most characters. 1,000 cases of 100 characters took about 25 ms.
 */
export function nearDuplicates(
	one: TypicalCase,
	others: readonly TypicalCase[],
	fold: (text: string) => string = roughly,
): NearDuplicate[] {
	return nearDuplicatesOfEach([one], others, fold).get(one.id) ?? [];
}

/**
 * The same for several at once, by id: each of `others` is taken apart once, whatever they are compared with. Thirty cases
 * among 500 of 3,000 characters took about a second.
 */
export function nearDuplicatesOfEach(
	ones: readonly TypicalCase[],
	others: readonly TypicalCase[],
	fold: (text: string) => string = roughly,
): Map<string, NearDuplicate[]> {
	const sets = ones.map((one) => shinglesOf(one, fold));
	const holders = holdersOf(sets);
	const found = ones.map((): NearDuplicate[] => []);
	for (const other of ones.length > 0 ? others : []) {
		if (other.state === "dropped") continue;
		const own = shinglesOf(other, fold);
		const shared = sharedWith(own, holders, sets.length);
		for (const [index, set] of sets.entries()) {
			if (ones[index]?.id === other.id) continue;
			const alike = likeness(shared[index] ?? 0, set.size, own.size);
			if (alike >= LIKENESS_SHOWN)
				found[index]?.push({ case: other, likeness: alike });
		}
	}
	return new Map(
		ones.map(({ id }, index) => [id, mostAlike(found[index] ?? [])]),
	);
}

function mostAlike(found: NearDuplicate[]): NearDuplicate[] {
	return found.toSorted((a, b) => b.likeness - a.likeness).slice(0, MOST_SHOWN);
}

/** Which of the sets hold each shingle, by their place. */
function holdersOf(sets: readonly Set<string>[]): Map<string, number[]> {
	const holders = new Map<string, number[]>();
	for (const [index, set] of sets.entries())
		for (const shingle of set) {
			const those = holders.get(shingle);
			if (those) those.push(index);
			else holders.set(shingle, [index]);
		}
	return holders;
}

/** How many shingles each of the `count` sets has in common with this one. */
function sharedWith(
	set: ReadonlySet<string>,
	holders: ReadonlyMap<string, number[]>,
	count: number,
): number[] {
	const shared = new Array<number>(count).fill(0);
	for (const shingle of set)
		for (const index of holders.get(shingle) ?? NONE)
			shared[index] = (shared[index] ?? 0) + 1;
	return shared;
}

const NONE: readonly number[] = [];

function roughly(text: string): string {
	return [...text].map(inOneScript).join("");
}

function shinglesOf(
	{ text }: TypicalCase,
	fold: (text: string) => string,
): Set<string> {
	const said = bare(fold(`${text.title} ${text.summary}`.normalize("NFKC")));
	const shingles = new Set<string>();
	for (let at = 0; at + SHINGLE <= said.length; at += 1)
		shingles.add(said.slice(at, at + SHINGLE));
	return shingles;
}

/** Without spaces, punctuation and figures: dates and sums are what a copy changes first. */
function bare(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}]/gu, "");
}

/** The mean of Jaccard's index and of the part of the smaller set that is in the other, so that a shortened copy is found. */
function likeness(shared: number, size: number, other: number): number {
	const small = Math.min(size, other);
	if (small === 0) return 0;
	const jaccard = shared / (size + other - shared);
	if (small < FEW) return jaccard;
	return (jaccard + shared / small) / 2;
}
