import { type Act, actsIn, otherTasks } from "./acts.js";
import { type Hearing, trimmed } from "./hearing.js";
import { isNotMeant } from "./mood.js";
import { slice } from "./normal-form.js";
import { isQuestion } from "./questions.js";
import type { TaskMention, Utterance } from "./utterance.js";

/** What may be said of one task after another, each of its own. */
export const SAID_OF_TASK = [
	"accept",
	"progress",
	"done",
	"verify",
	"return",
	"blocked",
	"unblocked",
	"postpone",
	"not-applicable",
] as const;
const ACTING = [...SAID_OF_TASK, "agree", "disagree"] as const;
type Acting = Extract<Utterance, { intent: (typeof ACTING)[number] }>;
/** What is done for one task with nothing said of the others that are named. */
const SETTLING = new Set<string>(["done", "accept", "verify"]);
/** As many buttons as a question can carry. */
const MOST_CANDIDATES = 8;

/**
 * `meant`, or the question which of all the tasks named, where something is done to others in the same breath: 1.5 完成，1.7
 * 退回 is not carried out by half in silence. What is not understood as a whole is asked for its first verb; `read` reads it.
 */
export function withAllNamed(
	meant: Utterance | null,
	heard: Hearing,
	read: (heard: Hearing) => Utterance | null,
): Utterance | null {
	if (meant && !isActing(meant)) return meant;
	const acts = actsIn(heard);
	if (meant) return widened(meant, acts, heard);
	const second = acts[1]?.start;
	const { text } = heard.form;
	if (second === undefined || isQuestion(text) || isNotMeant(text)) return null;
	const form = trimmed(slice(heard.form, 0, second));
	const first = read({ ...heard, form, withPeople: form, whole: form });
	return first && isActing(first) ? widened(first, acts, heard) : null;
}

function isActing(meant: Utterance): meant is Acting {
	return ACTING.some((name) => name === meant.intent);
}

function widened(meant: Acting, acts: Act[], heard: Hearing): Acting {
	const { said } = heard;
	const named = refsOf(meant.task, said.about ?? []);
	// Free words in answer to a reminder are kept whole: nothing of them gets lost.
	if (named === null || (meant.task === null && meant.intent === "progress"))
		return meant;
	const apart = SETTLING.has(meant.intent) ? otherTasks(heard) : [];
	const others = [...acts, ...apart].filter(
		({ refs }) => !refs.some((ref) => named.includes(ref)),
	);
	const isOfReplied = said.replying && acts[0]?.isSecond === true;
	if (others.length === 0 && !isOfReplied) return meant;
	const replied = isOfReplied ? (said.about ?? []) : [];
	const refs = [
		...new Set([...replied, ...named, ...others.flatMap((act) => act.refs)]),
	];
	const kept = refs.slice(0, MOST_CANDIDATES);
	const words = meant.task?.said ?? "";
	return { ...meant, task: { kind: "several", refs: kept, said: words } };
}

/** null: asked back as it is. */
function refsOf(
	task: TaskMention | null,
	about: readonly string[],
): readonly string[] | null {
	if (task === null) return about;
	if (task.kind === "one") return [task.ref];
	return task.kind === "several" ? task.refs : null;
}
