import { clausesOf } from "./clauses.js";
import type { Hearing } from "./hearing.js";
import { namedTask } from "./named-task.js";
import type { NormalForm } from "./normal-form.js";
import type { TaskMention } from "./utterance.js";
import {
	APPROVED,
	FINISHED,
	SENT_BACK,
	TAKEN_ON,
	TELLING,
} from "./vocabulary.js";
import { isMadeOf } from "./words.js";

/** Words said of a task, in whatever order and with whatever small words around them. */
export interface Saying {
	/** null where none is named. */
	task: TaskMention | null;
	/** Clauses that say something else, before and after. */
	before: NormalForm[];
	after: NormalForm[];
	/** The clause itself. */
	clause: string;
	/** Everything but the name of the task. */
	rest: NormalForm;
}

/** Two of them in one sentence are for the question which is meant. */
const ACTS = [FINISHED, TAKEN_ON, APPROVED, SENT_BACK];

const together = new WeakMap<readonly string[], readonly string[]>();

/** The first clause that is made of `core` and small words; null where none is. Nothing is asked here about mood. */
export function sayingOf(
	heard: Hearing,
	core: readonly string[],
): Saying | null {
	const { task, rest, isSpread } = namedTask(heard);
	if (isSpread) return null;
	const clauses = clausesOf(rest);
	const at = clauses.findIndex(({ text }) => isSaid(text, core));
	if (at < 0) return null;
	const isOtherAct = clauses.some(
		({ text }) =>
			!isSaid(text, core) &&
			ACTS.some((act) => act !== core && isSaid(text, act)),
	);
	if (isOtherAct) return null;
	const isElse = ({ text }: NormalForm) =>
		!isMadeOf(text, TELLING) && !isSaid(text, core);
	return {
		task,
		clause: clauses[at]?.text ?? "",
		before: clauses.slice(0, at).filter(isElse),
		after: clauses.slice(at + 1).filter(isElse),
		rest,
	};
}

/** Whether a clause is nothing but `core` and small words. */
export function isSaid(text: string, core: readonly string[]): boolean {
	return isMadeOf(text, withSmallWords(core)) && !isMadeOf(text, TELLING);
}

function withSmallWords(core: readonly string[]): readonly string[] {
	let words = together.get(core);
	if (!words) {
		words = [...core, ...TELLING];
		together.set(core, words);
	}
	return words;
}

/** Clauses as one form again: what is kept of a sentence as words. */
export function joined(clauses: readonly NormalForm[]): NormalForm | null {
	const [first, ...others] = clauses;
	if (!first) return null;
	return others.reduce(
		(whole, clause) => ({
			text: `${whole.text},${clause.text}`,
			from: [...whole.from, whole.to.at(-1) ?? 0, ...clause.from],
			to: [...whole.to, whole.to.at(-1) ?? 0, ...clause.to],
			original: whole.original,
		}),
		first,
	);
}
