import type { Hearing } from "./hearing.js";
import {
	matchKey,
	originalWords,
	slice,
	type NormalForm,
} from "./normal-form.js";
import { syllablesOf } from "./pinyin.js";
import type { TaskMention, World } from "./utterance.js";

/** A title said with wrong characters of the right sound, and where. */
export interface SoundingTitle {
	task: TaskMention;
	start: number;
	end: number;
}

/** Syllables in a row that are no accident. */
const SHORTEST = 4;
const LONGEST_CLAUSE = 40;
/** So many, and the task need not be asked about. */
const SURE = 5;

/** Of four, so many are the very characters: 兩環一代. Four of four are read as they stand, by the search of titles. */
const NEARLY_ALL = 3;

interface Spoken {
	ref: string;
	key: string;
	syllables: string[];
}

const spoken = new WeakMap<World["tasks"], Spoken[]>();

function titlesOf({ tasks }: World): Spoken[] {
	let known = spoken.get(tasks);
	if (!known) {
		known = tasks
			.filter(({ unit }) => unit === null)
			.map(({ ref, title }) => ({
				ref,
				key: matchKey(title),
				syllables: syllablesOf(matchKey(title)),
			}));
		spoken.set(tasks, known);
	}
	return known;
}

/**
 * The one task whose title sounds like a stretch of a clause: 不懂產登記, 容却受理. Asked back (several, of one) where the
 * stretch is short; null where two titles sound alike there, or the clause is long.
 */
export function soundingTitle({ form, world }: Hearing): SoundingTitle | null {
	const { text } = form;
	if (text.length > LONGEST_CLAUSE || !/\p{Script=Han}{4}/u.test(text))
		return null;
	const places = [...text.matchAll(/\p{Script=Han}/gu)].map(
		({ index }) => index,
	);
	const said = places.map((at) => syllablesOf(text[at] ?? "")[0] ?? "");
	const runs = titlesOf(world)
		.map(({ ref, syllables, key }) => {
			const run = longestRun(said, syllables);
			const words = places
				.slice(run.from, run.from + run.size)
				.map((at) => text[at]);
			const same = words.filter((char) => key.includes(char ?? "")).length;
			return { ref, ...run, same };
		})
		.filter(({ size }) => size >= SHORTEST)
		.sort((a, b) => b.size - a.size);
	const [best, second] = runs;
	if (!best || best.size === second?.size) return null;
	const start = places[best.from] ?? 0;
	const end = (places[best.from + best.size - 1] ?? start) + 1;
	return { task: mention(best, slice(form, start, end)), start, end };
}

function mention(
	{ ref, size, same }: { ref: string; size: number; same: number },
	words: NormalForm,
): TaskMention {
	const said = originalWords(words);
	return size >= SURE || (size === SHORTEST && same === NEARLY_ALL)
		? { kind: "one", ref, said }
		: { kind: "several", refs: [ref], said };
}

function longestRun(said: readonly string[], title: readonly string[]) {
	let best = { from: 0, size: 0 };
	let before: number[] = [];
	for (let i = 0; i < said.length; i++) {
		const here = title.map((syllable, j) =>
			syllable === said[i] ? (before[j - 1] ?? 0) + 1 : 0,
		);
		const size = Math.max(0, ...here);
		if (size > best.size) best = { from: i - size + 1, size };
		before = here;
	}
	return best;
}
