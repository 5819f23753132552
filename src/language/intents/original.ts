import { askedOf, onlyOne } from "../asked-of.js";
import type { Hearing, Intent } from "../hearing.js";
import { slice, without } from "../normal-form.js";
import { taskFromWords } from "../find-task.js";
import { trimmed } from "../hearing.js";
import { namedTask } from "../named-task.js";
import type { TaskMention, Utterance } from "../utterance.js";

const WORDS =
	/(?:的)?(?:方案|文件)?(?:原文|原话|全文)(?:是什么|怎么说的?|怎么写的?|内容)?|(?:the )?(?:original|full|exact|source) (?:text|wording)(?: of| for)?|original/u;

/** 原文 1.3 · 1.3 的原文 · original 1.3. */
export const original: Intent = {
	name: "original",
	examples: {
		"zh-Hant": ["原文 {code}"],
		"zh-Hans": ["原文 {code}"],
		en: ["original {code}"],
	},
	match(heard) {
		const { form, world } = heard;
		const match = WORDS.exec(form.text);
		if (!match) return inWords(heard);
		const end = match.index + match[0].length;
		const rest = trimmed(without(form, match.index, end));
		const bare = rest.text.replace(
			/^(?:看[看下]?|查[看下]?|发我|我想?要?|想|show|烦请|麻烦|请|把|将)+\s?|(?:的|之|转?发(?:到|至|在)?(?:本群|群里|群)|发(?:给)?我|给我|看[看下]?|查看|[?吗呢])*$/gu,
			"",
		);
		if (bare === "") return { intent: "original", task: null };
		const at = rest.text.indexOf(bare);
		const task = taskFromWords(slice(rest, at, at + bare.length), world);
		const isOneThing =
			match.index === 0 || end === form.text.length || task?.kind === "one";
		if (
			!isOneThing ||
			(task?.kind === "none" && (bare.length > 12 || namedTask(heard).task))
		)
			return inWords(heard);
		return { intent: "original", task: named(task, bare) };
	},
};

/** A number that may be a task's, right or wrong. */
const LIKE_CODE = /\d\.\d|^(?:任务|第)?\d{1,4}(?:项|条|号)?$/u;

/** 原話是什麼，我要抄給領導: words that are no task name none; a number does, though there be none of it. */
function named(task: TaskMention | null, words: string): TaskMention | null {
	if (task?.kind === "none" && !LIKE_CODE.test(words)) return null;
	return onlyOne(task);
}

const SAYS =
	/(?:方案|文件|通知|计划)(?:里|上|中)?(?:面)?(?:对)?(?:是)?(?:怎么|咋|如何)(?:说|写|讲|要求|规定|表述)的?|(?:方案|文件)(?:里|上|中)?(?:面)?(?:写|说)(?:的)?(?:是)?(?:什么|啥)|(?:原文|原话|原句|全文|原件)(?:是)?(?:什么|啥|怎么[说写]|咋[说写])?的?|what does the (?:plan|document|file) say/u;

/** 文件裡1.10怎麼說的 · 不動產登記那條原話是啥. */
function inWords(heard: Hearing): Utterance | null {
	const asked = askedOf(heard, SAYS);
	return asked?.task ? { intent: "original", task: asked.task } : null;
}
