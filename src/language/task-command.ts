import { findDates } from "./dates.js";
import { codesIn } from "./task-codes.js";
import {
	isNamedLiterally,
	refsByCodeName,
	taskByCode,
	taskFromWords,
} from "./find-task.js";
import { type Hearing, trimmed } from "./hearing.js";
import { namedTask } from "./named-task.js";
import { isNamedInOrder } from "./named-in-order.js";
import {
	hasGapBefore,
	matchKey,
	type NormalForm,
	normalForm,
	slice,
	without,
} from "./normal-form.js";
import type { TaskMention, World } from "./utterance.js";
import { TELLING } from "./vocabulary.js";
import { isMadeOf } from "./words.js";

/** A verb said of a task. */
export interface TaskCommand {
	/** null: of whatever the message answers. */
	task: TaskMention | null;
	/** What else was said. */
	tail: NormalForm;
	/** `loose`: no task, and nothing but a space between the verb and the tail, which may be its object. */
	order: "verb-first" | "task-first" | "verb-only" | "loose";
}

interface Named {
	task: TaskMention;
	tail: NormalForm;
}

/** What may stand before the verb without changing it. */
const BEFORE =
	"(?:我们?局?|我单位|我街道|本单位|本局|咱们?|已经|已|现已|现在|目前|全部|都|全|均|今天|昨天|刚刚|刚才|刚|终于|标记为?|标为|记为|设为|确认|申请|可以|报送|上报|提交|上传|这个?|该任务|该项工作|此项工作|这项工作|这个任务|这项|按时|按期|如期|提前|顺利|圆满|工作|任务|是|is|has been|was|been|already|now|all|mark(?:ed)? as|as|mark(?:ed)?|we have|we|ive|i have)\\s?";
const PARTICLE =
	"(?:了|啦|咯|的|任务|工作|掉|好|毕| ?(?:with|up|it|this|that|now)(?![a-z]))?";
const LONGEST_ARGUMENT = 60;
const PAUSE = /^[\s,，。;:：!、~\n-]/u;
const CLAUSE = /[,，。;!\n:]/u;

/**
 * Reads `verb` (the source of a regular expression on the normal form) said of a task: 完成 1.3 …, 1.3 已完成, 把 1.3 標記完成,
 * or the verb alone. null where the sentence does anything else with the word.
 */
export function taskCommand(heard: Hearing, verb: string): TaskCommand | null {
	return verbFirst(heard, verb) ?? taskFirst(heard, verb);
}

function verbFirst(heard: Hearing, verb: string): TaskCommand | null {
	const { form } = heard;
	const match = new RegExp(
		`^(?:${BEFORE}){0,6}(?:${verb})(?![a-z])${PARTICLE}`,
		"u",
	).exec(form.text);
	if (!match) return null;
	const end = match[0].length;
	const rest = slice(form, end);
	const isApart = /^[,，。;!\n]/u.test(rest.text);
	const named = namedAtStart(trimmed(rest), heard, !isApart);
	if (named) return { ...named, order: "verb-first" };
	const tail = trimmed(rest);
	if (rest.text === "" || PAUSE.test(rest.text)) {
		return { task: null, tail, order: "verb-only" };
	}
	return hasGapBefore(form, end) ? { task: null, tail, order: "loose" } : null;
}

/** A task said first in `form`, and what follows it; in words only where no mark stands between them and the verb. */
function namedAtStart(
	form: NormalForm,
	heard: Hearing,
	mayBeWords: boolean,
): Named | null {
	if (form.text === "") return null;
	const coded = taskByCode(form, heard.world);
	if (coded && coded.start === 0) {
		const tail = slice(form, coded.end);
		if (continues(tail)) return null;
		const particle = /^(?:了|啦)(?=$|[\s\p{P}])/u.exec(tail.text)?.[0] ?? "";
		return { task: coded.mention, tail: trimmed(slice(tail, particle.length)) };
	}
	const odd = oddNumberAtStart(form, heard.world);
	if (odd) return odd;
	if (!mayBeWords) return null;
	for (const end of argumentEnds(form)) {
		const task = byWords(slice(form, 0, end), heard);
		if (task) return { task, tail: trimmed(slice(form, end)) };
	}
	return null;
}

/** Where a task said in words may end: at the end of the clause, or at the first space of the original. */
function argumentEnds(form: NormalForm): number[] {
	const found = form.text.search(CLAUSE);
	const end = found < 0 ? form.text.length : found;
	for (let i = 1; i < end; i++) {
		if (hasGapBefore(form, i)) return [end, i];
	}
	return [end];
}

/**
 * A task said in words, to be acted upon. Words that are not literally in one title, or only two characters, are asked back
 * (several, of one); in a reply, which has its task already, they are no name of a task at all.
 */
function byWords(words: NormalForm, heard: Hearing): TaskMention | null {
	const { world, said } = heard;
	const task = taskFromWords(words, world);
	if (!task || task.kind === "none") return null;
	if (task.kind !== "one") return said.replying ? null : task;
	const letters = matchKey(words.text).length;
	if (isNamedInOrder(words.text, task.ref, world)) return task;
	if (isNamedLiterally(words.text, task.ref, world)) {
		if (letters >= (said.replying ? 4 : 3)) return task;
		if (refsByCodeName(words.text, world).length > 0) return task;
	}
	if (said.replying) return null;
	const named = namedTask(heard).task;
	if (named?.kind === "one" && named.ref === task.ref) {
		const rest = words.text.replace(normalForm(named.said).text, "");
		if (isMadeOf(rest, TELLING)) return named;
	}
	return { kind: "several", refs: [task.ref], said: task.said };
}

/** `1.3的方案`: not about 1.3 as a whole. */
function continues(tail: NormalForm): boolean {
	return /^(?:的|里|中的|相关|方案|部分|一半|大半|前期|初步|初稿|第[一二三])/u.test(
		tail.text,
	);
}

/** 999999, 1.99, 12,13, -1: a number where a task should be. */
function oddNumberAtStart(form: NormalForm, world: World): Named | null {
	const dated = findDates(form.text, world.today).some(
		(hit) => hit.start === 0 && !hit.loose,
	);
	if (dated) return null;
	const [hit] = codesIn(form.text, world);
	const bare = /^[-+]?\d[\d.,、e+-]*/u.exec(form.text);
	const bareEnd = bare?.[0].length ?? 0;
	const end = hit && hit.start === 0 ? hit.end : bareEnd;
	if (end === 0 || (end === bareEnd && !endsThere(form, end))) return null;
	const task = taskFromWords(slice(form, 0, end), world);
	return task && { task, tail: trimmed(slice(form, end)) };
}

/** A number stands alone, or is it the beginning of 32項? */
function endsThere(form: NormalForm, end: number): boolean {
	const next = form.text[end];
	// done 18 items: how many.
	if (
		/^ (?:[a-z]{3,19}s(?![a-z])|of |out of |percent|km)/u.test(
			form.text.slice(end),
		)
	)
		return false;
	return (
		next === undefined ||
		/[\s,，。;:!\n]/u.test(next) ||
		hasGapBefore(form, end)
	);
}

function taskFirst(heard: Hearing, verb: string): TaskCommand | null {
	const { form } = heard;
	const pattern = new RegExp(
		`(?:[\\s,:-]|${BEFORE}){0,6}(?:${verb})(?![a-z])${PARTICLE}(?=$|[\\s,，。;:!\\n-])`,
		"gu",
	);
	for (const match of form.text.matchAll(pattern)) {
		if (match.index > LONGEST_ARGUMENT) break;
		if (match.index === 0) continue;
		const task = wholeArgument(slice(form, 0, match.index), heard);
		if (task) {
			const tail = trimmed(slice(form, match.index + match[0].length));
			return { task, tail, order: "task-first" };
		}
	}
	return null;
}

/** `argument` must be nothing but a task. */
function wholeArgument(
	argument: NormalForm,
	heard: Hearing,
): TaskMention | null {
	const bare = withoutHandle(argument);
	const coded = taskByCode(bare, heard.world);
	if (coded) {
		const left = without(bare, coded.start, coded.end).text;
		return /^[\s,:、]*$/u.test(left) ? coded.mention : null;
	}
	if (/[,，。;!\n]/u.test(bare.text)) return null;
	if (/^[-\d.]+$/.test(bare.text)) return taskFromWords(bare, heard.world);
	return byWords(bare, heard);
}

/** 把, 將, 我局的. */
function withoutHandle(form: NormalForm): NormalForm {
	const match =
		/^(?:(?:把|将|mark|关于|我们的?|我局的?|我单位的?|本单位的?)\s?)+/u.exec(
			form.text,
		);
	const rest = trimmed(match ? slice(form, match[0].length) : form);
	const tail = /(?<=.{2})(?:那|这)(?:个|项|条)(?:任务|工作|事项?)?$/u.exec(
		rest.text,
	);
	return tail ? trimmed(slice(rest, 0, tail.index)) : rest;
}
