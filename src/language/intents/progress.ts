import { taskByCode, taskFromWords, taskInSentence } from "../find-task.js";
import { type Hearing, type Intent, trimmed } from "../hearing.js";
import {
	hasGapBefore,
	type NormalForm,
	originalWords,
	slice,
	without,
} from "../normal-form.js";
import { isPlainQuestion, isQuestion } from "../questions.js";
import { isReport, quantityIn } from "../report.js";
import type { TaskMention, Utterance } from "../utterance.js";

const VERB =
	/^(?:我们?(?:局|单位)?)?(?:报送?|填报|上报|更新|汇报|反馈|登记|录入)?(?:工作|任务)?(?:进度|进展)(?:情况)?(?:为|是|:)?[\s,:]*|^(?:report|progress|update)(?: on| for| of)?[\s,:]+|^(?:报送?|填报|上报|更新|汇报|反馈|report|progress|update)[\s,:]*$/u;
const NO_REPORT =
	/^(?:核实|核查|退回|签收|通过|同意|别|不要|不用|取消|撤|删|怎么|如何|verify|return|accept|dont|do not|cancel)/u;
const MIDDLE =
	/^(?:的)?(?:工作|任务)?(?:进度|进展)(?:情况)?(?:为|是|:)?[\s,:]*|^(?:progress|update|report)[\s,:]+/u;

/** 進度 1.1 已下放32項 · 1.1 已下放32項 · free words in answer to a reminder. */
export const progress: Intent = {
	name: "progress",
	examples: {
		"zh-Hant": ["進度 {code} 已完成8項"],
		"zh-Hans": ["进度 {code} 已完成8项"],
		en: ["progress {code} 8 items done"],
	},
	match(heard) {
		return commanded(heard) ?? told(heard) ?? answered(heard);
	},
};

/** With the command word first. */
function commanded(heard: Hearing): Utterance | null {
	const { form, world } = heard;
	const match = VERB.exec(form.text);
	if (!match) return null;
	const rest = trimmed(slice(form, match[0].length));
	if (rest.text === "") return report(null, rest, heard);
	const coded = taskByCode(rest, world);
	if (coded?.start === 0) {
		const text = trimmed(slice(rest, coded.end));
		if (text.text === "") return { intent: "task", task: coded.mention };
		return report(coded.mention, text, heard);
	}
	const end = firstWordEnd(rest);
	const first = slice(rest, 0, end);
	const named = taskFromWords(first, world);
	const isOdd = /^[-\d.,]+$/.test(first.text) && end < rest.text.length;
	if (named && (named.kind !== "none" || isOdd)) {
		const text = trimmed(slice(rest, end));
		if (text.text === "") return { intent: "task", task: named };
		return report(named, text, heard);
	}
	const inside = coded ?? taskInSentence(rest, world);
	return report(inside?.mention ?? null, cutIfFirst(rest, inside), heard);
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
	const { form, world, said } = heard;
	if (isQuestion(form.text)) return null;
	const coded = taskByCode(form, world);
	if (coded) {
		const rest = trimmed(without(form, coded.start, coded.end));
		if (!tellsOf(form.text, coded.start)) return null;
		return report(coded.mention, trimmed(withoutMiddle(rest)), heard);
	}
	const named = taskInSentence(form, world);
	if (!named || !isReport(form.text)) return null;
	if (said.replying && !isCertain(named.mention, named.end - named.start)) {
		return null;
	}
	const text = trimmed(withoutMiddle(trimmed(cutIfFirst(form, named))));
	return report(named.mention, text, heard);
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

function answered(heard: Hearing): Utterance | null {
	const { form, said, world } = heard;
	if (!said.replying) return null;
	const isAsked = isPlainQuestion(form.text) && !quantityIn(form, world);
	return isAsked ? null : report(null, form, heard);
}

function withoutMiddle(form: NormalForm): NormalForm {
	const match = MIDDLE.exec(form.text);
	return match ? slice(form, match[0].length) : form;
}

/** The name of the task is left out of the report where the report starts with it, not where it is part of a sentence. */
function cutIfFirst(
	form: NormalForm,
	found: { start: number; end: number } | null,
): NormalForm {
	if (!found || found.start !== 0) return form;
	return trimmed(slice(form, found.end));
}

function report(
	task: TaskMention | null,
	form: NormalForm,
	{ world }: Hearing,
): Utterance {
	const text = originalWords(form);
	return { intent: "progress", task, text, quantity: quantityIn(form, world) };
}
