import { taskByCode } from "./find-task.js";
import { type Hearing, trimmed } from "./hearing.js";
import { isSupposing } from "./mood.js";
import {
	hasGapBefore,
	type NormalForm,
	slice,
	without,
} from "./normal-form.js";
import { isQuestion } from "./questions.js";
import type { TaskMention } from "./utterance.js";

/** A yes or no to a request, and what was said with it. */
interface Decision {
	task: TaskMention | null;
	tail: NormalForm;
}

/** Reads `verb` said as a decision: alone, with a task, with a reason after a pause. null: 不同意見, 同意嗎, 王局同意了. */
export function decisionIn(heard: Hearing, verb: string): Decision | null {
	const { form, world } = heard;
	const coded = taskByCode(form, world);
	const isNear = coded !== null && coded.start <= 20;
	const rest = trimmed(isNear ? without(form, coded.start, coded.end) : form);
	const match = new RegExp(
		`^(?:我们?(?:办公室)?|办公室|本办)?(?:${verb})(?![a-z])(?:了|的)?`,
		"u",
	).exec(rest.text);
	if (!match || isAsked(rest.text, heard)) return null;
	const end = match[0].length;
	const isPause = /^(?:$|[\s,，。;:!\n])/u.test(rest.text.slice(end));
	const isTaskThere = coded !== null && hasGapBefore(rest, end);
	if (!isPause && !isTaskThere && !hasGapBefore(rest, end)) return null;
	const task = isNear ? coded.mention : null;
	return { task, tail: trimmed(slice(rest, end)) };
}

function isAsked(text: string, { whole }: Hearing): boolean {
	return isQuestion(text) || isSupposing(text) || isQuestion(whole.text);
}
