import { type Linked, linkedCodes } from "./find-task.js";
import { type Hearing, trimmed } from "./hearing.js";
import {
	hasGapBefore,
	type NormalForm,
	originalWords,
	slice,
} from "./normal-form.js";
import { SAID_OF_TASK } from "./several-acts.js";
import type { TaskMention, Utterance } from "./utterance.js";

/** A button each. */
const MOST = 6;
/** Characters: nobody says so much of six tasks in one message. */
const LONGEST = 600;
const MARK = /[,，。;；!\n]/u;

/**
 * 1.10已辦結，1.7還差一點: what is said of each task by itself, in the words it was said in. Only where every part names its own
 * task by number and is understood alone; null for anything else. `read` reads a part as if nothing else had been said.
 */
export function statementsIn(
	{ form, world }: Hearing,
	read: (text: string) => Utterance | null,
): { said: string[]; refs: string[] } | null {
	if (form.text.length > LONGEST) return null;
	const named = linkedCodes(form, world);
	if (named.length < 2 || named.length > MOST) return null;
	const starts = startsOf(named, form);
	const refs = named.flatMap((each) => each.refs);
	// Two things said of one task are one report.
	if (starts === null || new Set(refs).size < refs.length) return null;
	const parts = named.map((each, place) => {
		const part = trimmed(slice(form, starts[place] ?? 0, starts[place + 1]));
		return { refs: each.refs, text: originalWords(part) };
	});
	const areStatements = parts.every((part) =>
		isStatement(read(part.text), part.refs),
	);
	return areStatements ? { said: parts.map(({ text }) => text), refs } : null;
}

/** Where each part starts: behind the last mark before its number, or, where numbers come first, at a number that stands apart. */
function startsOf(named: readonly Linked[], form: NormalForm): number[] | null {
	const isNumberFirst = named[0]?.start === 0;
	const starts = named.map(({ start }, place) => {
		const from = named[place - 1]?.end;
		if (from === undefined) return 0;
		const marked = lastMark(form.text.slice(from, start));
		if (marked >= 0) return from + marked + 1;
		return isNumberFirst && isApart(form, start) ? start : null;
	});
	return starts.every((start) => start !== null) ? starts : null;
}

function lastMark(text: string): number {
	return [...text.matchAll(new RegExp(MARK, "gu"))].at(-1)?.index ?? -1;
}

function isApart(form: NormalForm, at: number): boolean {
	return /\s/u.test(form.text[at - 1] ?? "") || hasGapBefore(form, at);
}

function isStatement(meant: Utterance | null, refs: readonly string[]) {
	const isOfTask = SAID_OF_TASK.some((intent) => intent === meant?.intent);
	return (
		isOfTask && meant !== null && "task" in meant && sameRefs(meant.task, refs)
	);
}

function sameRefs(task: TaskMention | null, refs: readonly string[]): boolean {
	if (task?.kind === "one") return refs.length === 1 && refs[0] === task.ref;
	return (
		task?.kind === "several" &&
		task.each === true &&
		task.refs.join() === refs.join()
	);
}
