import { isNamedLiterally, taskByCode, taskFromWords } from "../find-task.js";
import { type Hearing, type Intent, trimmed } from "../hearing.js";
import {
	type NormalForm,
	originalWords,
	slice,
	without,
} from "../normal-form.js";
import type { TaskMention, Utterance } from "../utterance.js";
import { isPlainQuestion, isQuestion } from "../questions.js";
import { namedTask } from "../named-task.js";
import { ASKING as SMALL_WORDS } from "../vocabulary.js";
import { isMadeOf, wordList } from "../words.js";

const TASK_WORDS = wordList(`
  查看 查询 查 看看 看 显示 了解 问问 关于 任务 重点任务 项目 事项 工作 的 现在 目前 进展 进度 情况 怎么样 怎样 怎么 如何 了 吗 么 呢 完成 办结 办完 做完 办 做 到 哪 哪里 哪儿 一步 步
  什么 是 是什么 详情 详细 状态 时限 期限 截止 截止时间 时间 什么时候 何时 到期 谁 牵头 负责 责任 单位 哪个 哪些 内容 要求 得 完成率 完成度 没有 没 有 有没有 是否 逾期 超期 还 还剩 剩 几天 哪天 几号 那项 这项 那个 这个 方面 多久 多少 天 要 需要 核实 核查 通过 签收 提交 交 报 最新 具体 信息 说 讲 我 想 知道 已 已经 是不是 能 按时 把 个 在 中 正在 推进 落实 这 那 项 条 改革 方面 卡 红灯 灯 什么样 咋样 咋 啥
  show status of the task how is going doing whats what hows progress on done yet finished completed due when who leads about details detail for tell me info check please up it look at are we with deadline lead unit it is`);
/** What is said of a task where it is asked about. */
export const ABOUT_TASK: readonly string[] = [...TASK_WORDS, ...SMALL_WORDS];
const ASKED = /进展|进度|情况|状态|详情|任务|查看|查询|看看/u;
/** A command without its object, though the word may stand in a title. */
const COMMAND = /^(?:进度|进展|情况|任务|完成|办结|退回|核实|签收|原文)$/u;
/** 報進度 1.3 opens the form. */
const REPORTING =
	/^(?:报送?|填报|填写?|上报|更新|汇报|反馈|登记|录入)(?:工作|任务)?(?:进度|进展)?(?:情况)?[\s:]*[\d(一二三四五六七八九十]|^(?:报送?|填报|填|上报|更新|汇报|反馈|登记|录入)(?:工作|任务)?(?:进度|进展)/u;
const TOLD =
	/已|基本|快(?:要|完|办|做|好)|差不多|正在|召开|印发|剩余|预计|未|没|\d\s?(?:项|个|件|家|%)|[^除]了$/u;
const OPENING =
	/^(?:show me|give me|pull up|open up|查看|查询|查[一]?下|查查|查|看看|看[一]?下|看|显示|帮?我?调出|任务|关于|show|status of|status|task|tell me about|how is|hows|what is|whats|details of|details|when is|is)[\s:,]*/u;
const CLOSING =
	/[\s,:]*(?:的?(?:最新)?(?:任务)?(?:进展|进度|完成情况|情况|状态|详情|时限|期限|截止时间|内容|要求)(?:怎么样|怎样|如何|咋样|是什么|是多少|呢)?了?|怎么样|怎样|如何|咋样|到哪一?步|到?(?:哪天|几号)(?:到期|截止|完成|要?交)?|(?:那|这)(?:项|个|条)(?:任务|工作|事)?|什么时候(?:到期|截止|完成|要交|交)?|何时(?:到期|截止)?|谁(?:牵头|负责|在?办)|是什么|完成|办结|办完|做完|办得?|做得?|到哪|了|吗|么|呢|没有?|[?]|status|progress|done|finished|completed|yet|due|going|doing|deadline|任务|项目)+$/u;

/** 任務 1.3 · 1.3 · 容缺受理 进展怎么样: one task, looked at. */
export const task: Intent = {
	name: "task",
	examples: {
		"zh-Hant": ["{code}", "任務 {code}", "{code} 進展怎麼樣"],
		"zh-Hans": ["{code}", "任务 {code}", "{code} 进展怎么样"],
		en: ["{code}", "task {code}", "how is {code} going?"],
	},
	// A bare number on a button says nothing.
	suggested: {
		"zh-Hant": ["任務 {code}"],
		"zh-Hans": ["任务 {code}"],
		en: ["task {code}"],
	},
	match(heard) {
		if (heard.form.text.length > 80 || REPORTING.test(heard.form.text))
			return null;
		return byNumber(heard) ?? byTitle(heard) ?? askedInWords(heard);
	},
};

function byNumber({ form, said, world }: Hearing): Utterance | null {
	const found = taskByCode(form, world);
	if (found) {
		const rest = without(form, found.start, found.end);
		const isAsked =
			isPlainQuestion(form.text) ||
			(isMadeOf(rest.text, ABOUT_TASK) &&
				!isDenial(form.text) &&
				!/^正在/u.test(rest.text));
		return isAsked ? { intent: "task", task: found.mention } : null;
	}
	const asked = bare(form);
	if (!isNumeric(asked.text)) return null;
	if (said.replying && /^\d+$/.test(asked.text)) return null;
	const mention = taskFromWords(asked, world);
	return mention && { intent: "task", task: mention };
}

/** 1.3 還沒完成 tells, 1.3 還沒完成嗎 asks. */
function isDenial(text: string): boolean {
	return /没(?!有?$)|未|尚/u.test(text) && !isQuestion(text);
}

/** 1.99, 12, 1.3.5, 第12項; not 32項, which is a quantity. */
function isNumeric(text: string): boolean {
	return /^(?:[-+\d.,、()e#]*\d[-+\d.,、()e#]*|第\d+项?)$/u.test(text);
}

function byTitle(heard: Hearing): Utterance | null {
	const { form, world } = heard;
	if (taskByCode(form, world)) return null;
	if (!isTitleAlone(heard) && !isAskedHere(heard)) return null;
	const asked = bare(form);
	const wasAsked = asked.text.length < form.text.length;
	for (const words of wasAsked ? [form, asked] : [form]) {
		const mention = taskFromWords(words, world);
		if (mention && mention.kind !== "none")
			return { intent: "task", task: mention };
	}
	return wasAsked ? notFound(heard, asked) : null;
}

/** 兩環一帶現在啥進度了 · 第一階段情況哪天截止來著: words of a title anywhere, and a question about it. */
function askedInWords(heard: Hearing): Utterance | null {
	const { form } = heard;
	const { task: named, rest } = namedTask(heard);
	const task = onlyOne(named);
	if (!task || task.kind === "malformed" || isDenial(form.text)) return null;
	const isAsked =
		isPlainQuestion(form.text) ||
		(isQuestion(form.text) && isMadeOf(rest.text, ABOUT_TASK));
	const isShown =
		!heard.said.replying &&
		SHOWN.test(rest.text) &&
		isMadeOf(rest.text, ABOUT_TASK);
	return isAsked || isShown ? { intent: "task", task } : null;
}

/** Where nothing is done to it, a task that two characters fit alone need not be asked about. */
function onlyOne(task: TaskMention | null): TaskMention | null {
	if (task?.kind !== "several") return task;
	const [ref, ...others] = task.refs;
	return ref === undefined || others.length > 0
		? task
		: { kind: "one", ref, said: task.said };
}

const SHOWN = /看|查|列|发我|给我|调出|进展|进度|情况|状态|详情|show|status/u;

/** The whole title, or words that stand in it as they are: even with 未 or 快 in them they tell of nothing. */
function isTitleAlone({ form, said, world }: Hearing): boolean {
	if (said.replying || COMMAND.test(form.text)) return false;
	const mention = taskFromWords(form, world);
	return (
		mention?.kind === "one" && isNamedLiterally(form.text, mention.ref, world)
	);
}

/** Words of a title alone ask for the task; in a reply only a question does, and what tells of work is no question. */
function isAskedHere({ form: { text }, said }: Hearing): boolean {
	if (isQuestion(text)) return true;
	if (isDenial(text) || COMMAND.test(text)) return false;
	if (ASKED.test(text)) return true;
	return !said.replying && !TOLD.test(text);
}

/** 任務已完成: of the one replied to. */
const OF_IT = /^(?:已|都|全|也|还|没|未|正在|基本)/u;

/** 任務 火星基地: a task was clearly meant, and there is none. */
function notFound({ form }: Hearing, asked: NormalForm): Utterance | null {
	const isNamed = /^(?:任务|task )/u.test(form.text) && asked.text !== "";
	if (!isNamed || asked.text.length > 20 || OF_IT.test(asked.text)) return null;
	const mention: TaskMention = { kind: "none", said: originalWords(asked) };
	return { intent: "task", task: mention };
}

/** The form without the words of asking at both ends. */
function bare(form: NormalForm): NormalForm {
	const opening = OPENING.exec(form.text)?.[0].length ?? 0;
	const opened = trimmed(slice(form, opening));
	const closing = CLOSING.exec(opened.text);
	if (!closing || closing.index === 0) return opened;
	return trimmed(slice(opened, 0, closing.index));
}
