import { actsIn } from "./acts.js";
import type { Hearing } from "./hearing.js";
import type { IntentName, TaskMention, Utterance } from "./utterance.js";

/** What changes something when it is heard. */
const ACTING: ReadonlySet<IntentName> = new Set<IntentName>(
	(["accept", "progress", "done", "verify", "return", "blocked"] as const).concat(
		[],
	),
);
const MOST_CANDIDATES = 8;

/**
 * `meant`, or a question among all tasks named where the sentence does something to others too: 1.5 完成，1.7 退回 must not
 * be carried out by half in silence.
 */
export function withAllNamed(meant: Utterance, heard: Hearing): Utterance {
	if (!isActing(meant)) return meant;
	const named = refsMeant(meant.task, heard);
	if (named === null) return meant;
	const acts = actsIn(heard);
	const others = acts.filter(
		({ refs }) => !refs.some((ref) => named.includes(ref)),
	);
	if (others.length === 0) return meant;
	const refs = [...new Set([...named, ...others.flatMap((act) => act.refs)])];
	const said = meant.task?.said ?? "";
	const task: TaskMention = {
		kind: "several",
		refs: refs.slice(0, MOST_CANDIDATES),
		said,
	};
	return { ...meant, task };
}
