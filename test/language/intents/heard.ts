/** What is heard, in short, for the tables of the intents. */
import { understand } from "../../../src/language/understand.js";
import type { Utterance } from "../../../src/language/utterance.js";
import { songshanWorld } from "../songshan-world.js";

const world = songshanWorld();
const MENTIONS = { "@_user_2": "ou_2", "@_user_3": "ou_3" };

/** The slots of an utterance, a task as its ref, its refs, or `none` and `malformed`. */
export type Heard = { intent: string } & Record<string, unknown>;

/** One line and what it means. `> ` at the start: said in reply to a reminder. */
export type Line = [say: string, means: Heard];

/** Said on Friday 2021-03-12 in the group of 區住建局. */
export function heard(say: string, about: readonly string[] = []): Heard {
	const replying = say.startsWith("> ");
	const text = replying ? say.slice(2) : say;
	return short(
		understand({ text, mentions: MENTIONS, replying, about }, world),
	);
}

function short(utterance: Utterance): Heard {
	if (!("task" in utterance) || utterance.task === null)
		return { ...utterance };
	const { task } = utterance;
	const shown =
		task.kind === "one"
			? task.ref
			: task.kind === "several"
				? task.refs
				: task.kind;
	return { ...utterance, task: shown };
}
