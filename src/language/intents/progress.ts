import { taskByCode, taskFromWords } from "../find-task.js";
import { taskInSentence } from "../title-in-sentence.js";
import { clausesOf } from "../clauses.js";
import { type Hearing, type Intent, trimmed } from "../hearing.js";
import {
	isAboutOthers,
	isForbidding,
	isMocking,
	isNotForTheBot,
	isNotMeant,
	isSupposing,
} from "../mood.js";
import { namedTask } from "../named-task.js";
import {
	hasGapBefore,
	type NormalForm,
	originalWords,
	slice,
	without,
} from "../normal-form.js";
import { isPlainQuestion, isQuestion } from "../questions.js";
import { isReceipt } from "../receipt.js";
import { figuresIn, isReport, quantityIn, readsLikeReport } from "../report.js";
import type { TaskMention, Utterance } from "../utterance.js";

const VERB =
	/^(?:我们?(?:局|单位)?)?(?:报送?|填报|填|上报|更新|汇报|反馈|登记|录入)?(?:工作|任务)?(?:进度(?!条|款)|进展)(?:情况)?(?:为|是|:)?[\s,:]*|^(?:report|progress|update)(?: on| for| of)?[\s,:]+|^(?:报送?|填报|上报|更新|汇报|反馈|report|progress|update)[\s,:]*$/u;
/** 填報 2.2, 更新下 4.2: a verb of reporting that needs its task directly after it. */
const REPORTING = /^(?:报送?|填报|填写|上报|更新|汇报|反馈)下?[\s,:]*/u;
/** Said with one of these the form opens; 進度 2.2 alone shows the task. */
const OPENS_FORM = /报|填|更新|反馈|登记|录入|report|update/u;
const NO_REPORT =
	/^(?:核实|核查|退回|签收|通过|不?同意|批准|别|不要|不用|取消|撤|删|怎么|如何|谁|原文|verify|return|accept|dont|do not|cancel|agree|disagree)/u;
const MIDDLE =
	/^(?:的)?(?:工作|任务)?(?:进度|进展)(?:情况)?(?:为|是|:)?[\s,:]*|^(?:progress|update|report)(?![a-z])[\s,:]*/u;
/** 年底前要達到100項: what is asked for, not what has been reached. */
const TARGET =
	/(?:前|底|内|年)(?:就|都|必须)?(?:要|得|应该?|须|需要?)(?:达到|完成|做到|推出|下放|办理)/u;
/** 86項算不算完, 報到八成就行了吧: asks whether the number will do. */
const ENOUGH =
	/算不算|够不够|行不行|可不可以|是不是|会不会|能不能|该不该|要不要|能算.{0,6}(?:吗|么|吧)?$|(?:就行|就够|可以|算|够|行)了?(?:吧|吗|么|[?])[\s?]*$/u;
/** No more than that there is nothing to tell. */
const NOT_YET = /^(?:not yet|no|nope|nothing(?: yet| new)?|没有?呢?|无)$/u;
/** 若撥款到位，本週可完成: what can be done when, in answer to a reminder. */
const PROSPECT =
	/(?:可以?|能|就能|即可|才能|预计|争取).{0,6}(?:完成|办|开工|上报|提交|到位|验收|推)/u;

/** 進度 1.1 已下放32項 · 1.1 已下放32項 · free words in answer to a reminder. */
export const progress: Intent = {
	name: "progress",
	examples: {
		"zh-Hant": ["進度 {code} 已完成8項", "報進度 {code}"],
		"zh-Hans": ["进度 {code} 已完成8项", "报进度 {code}"],
		en: ["progress {code} 8 items done", "report {code}"],
	},
	suggested: {
		"zh-Hant": ["報進度 {code}", "報進度"],
		"zh-Hans": ["报进度 {code}", "报进度"],
		en: ["report {code}", "report"],
	},
	match(heard) {
		return commanded(heard) ?? told(heard) ?? answered(heard);
	},
};

/** With the command word first. */
function commanded(heard: Hearing): Utterance | null {
	const { form } = heard;
	const verb = commandWord(heard);
	if (verb === null || isNotForTheBot(heard.whole.text)) return null;
	const rest = trimmed(slice(form, verb.length));
	if (isPlainQuestion(rest.text) || isForbidding(rest.text)) return null;
	if (rest.text === "") return report(null, rest, heard);
	const { task, text } = splitTask(rest, heard);
	if (task && text.text === "" && !OPENS_FORM.test(verb))
		return { intent: "task", task };
	return report(task, text, heard);
}

function commandWord({ form, world }: Hearing): string | null {
	const match = VERB.exec(form.text);
	if (match) return match[0];
	const verb = REPORTING.exec(form.text)?.[0];
	if (verb === undefined) return null;
	const rest = trimmed(slice(form, verb.length));
	return taskByCode(rest, world)?.start === 0 ? verb : null;
}

/** The task named at the start of what is reported, else anywhere in it. */
function splitTask(
	rest: NormalForm,
	{ world }: Hearing,
): { task: TaskMention | null; text: NormalForm } {
	const coded = taskByCode(rest, world);
	if (coded?.start === 0)
		return { task: coded.mention, text: trimmed(slice(rest, coded.end)) };
	const end = firstWordEnd(rest);
	const first = slice(rest, 0, end);
	const named = taskFromWords(first, world);
	const isOdd = /^[-\d.,]+$/.test(first.text) && end < rest.text.length;
	if (named && (named.kind !== "none" || isOdd))
		return { task: named, text: trimmed(slice(rest, end)) };
	const inside = coded ?? taskInSentence(rest, world);
	return { task: inside?.mention ?? null, text: cutIfFirst(rest, inside) };
}

/** The first word ends at a mark, or at the first space of the original. */
function firstWordEnd(form: NormalForm): number {
	for (let i = 1; i < form.text.length; i++) {
		if (/[\s,，。;!\n]/u.test(form.text[i] ?? "")) return i;
		if (hasGapBefore(form, i)) return i;
	}
	return form.text.length;
}

/** A task and something told of it. */
function told(heard: Hearing): Utterance | null {
	const { form, whole, world, said } = heard;
	if (isQuestion(form.text) || isNotMeant(form.text)) return null;
	if (isAboutOthers(whole.text) || isMocking(whole.text)) return null;
	if (TARGET.test(form.text)) return null;
	const none = ofNoTask(heard);
	if (none) return none;
	const coded = taskByCode(form, world);
	if (coded) {
		const rest = trimmed(without(form, coded.start, coded.end));
		if (!tellsOf(form.text, coded.start)) return null;
		const text = trimmed(withoutMiddle(rest));
		if (!readsLikeReport(text, world)) return null;
		return report(coded.mention, coded.start === 0 ? text : form, heard);
	}
	const named = taskInSentence(form, world);
	if (!named || !isReport(form.text)) return null;
	if (said.replying && !isCertain(named.mention, named.end - named.start)) {
		return null;
	}
	const text = trimmed(withoutMiddle(trimmed(cutIfFirst(form, named))));
	return readsLikeReport(text, world)
		? report(named.mention, text, heard)
		: null;
}

/** 4.10進度50%, where there are nine: said of a task, and there is none. */
function ofNoTask(heard: Hearing): Utterance | null {
	const { task, rest } = namedTask(heard);
	if (task?.kind !== "none" || !/^(?:的)?进[度展]|^已/u.test(rest.text))
		return null;
	return report(task, trimmed(withoutMiddle(trimmed(rest))), heard);
}

/** 核實 1.3 的數據, 別完成 1.3: a task is named, nothing is told of it. */
function tellsOf(text: string, start: number): boolean {
	if (NO_REPORT.test(text)) return false;
	return start <= 4 || isReport(text.slice(0, start));
}

/** In a reply the message answered says which task it is; only plain words of a title speak against it. */
function isCertain(mention: TaskMention, length: number): boolean {
	return mention.kind === "one" && length >= 4;
}

/** Free words in answer to a reminder, where they read like a report. */
function answered(heard: Hearing): Utterance | null {
	const { form, whole, said, world } = heard;
	if (!said.replying || NO_REPORT.test(form.text)) return null;
	if (isPlainQuestion(form.text) && !quantityIn(form, world)) return null;
	if (ENOUGH.test(form.text)) return null;
	if (isForbidding(form.text)) return null;
	if (isAboutOthers(whole.text) && !isOwnFirst(heard)) return null;
	if (isSupposing(form.text) && !isProspect(form)) return null;
	if (isReceipt(form.text) || NOT_YET.test(form.text)) return null;
	if (isMocking(whole.text)) return null;
	// The office answers requests, and reports nothing but figures.
	if (world.speakingFor.length === 0 && !quantityIn(form, world)) return null;
	return readsLikeReport(form, world) ? report(null, form, heard) : null;
}

/** A condition and, in a clause of its own, what follows: one alone is no report. */
function isProspect(form: NormalForm): boolean {
	return PROSPECT.test(form.text) && clausesOf(form).length > 1;
}

/** 剛跟科創局對接完，他們說月底給數據: what we did, and then what others say. */
function isOwnFirst({ form, world }: Hearing): boolean {
	const [first, ...others] = clausesOf(form);
	if (!first || others.length === 0 || isAboutOthers(first.text)) return false;
	return OWN_DEED.test(first.text) && readsLikeReport(first, world);
}

const OWN_DEED =
	/^(?:我们?局?|咱们?|本局)?(?:刚|已|今天|昨天|上午|下午|上周)|[完好过]了?$/u;

function withoutMiddle(form: NormalForm): NormalForm {
	const match = MIDDLE.exec(form.text);
	return match ? slice(form, match[0].length) : form;
}

/** The name of the task is left out of the report where the report starts with it and a pause follows, not where it is part of a sentence. */
function cutIfFirst(
	form: NormalForm,
	found: { start: number; end: number } | null,
): NormalForm {
	if (!found || found.start !== 0) return form;
	const isApart =
		hasGapBefore(form, found.end) ||
		/^(?:[\s,，。;:!、]|已|正在|目前|现在|今天|本周|累计|共|还|未|没)/u.test(
			form.text.slice(found.end),
		);
	return isApart ? trimmed(slice(form, found.end)) : form;
}

function report(
	task: TaskMention | null,
	form: NormalForm,
	{ world }: Hearing,
): Utterance {
	const text = originalWords(form);
	return {
		intent: "progress",
		task,
		text,
		...figuresIn(form, world),
	};
}
