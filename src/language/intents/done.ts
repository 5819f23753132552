import { findDates } from "../dates.js";
import { unitInText, unitSaidIn } from "../find-unit.js";
import { type Hearing, type Intent, trimmed } from "../hearing.js";
import { originalWords, slice, without } from "../normal-form.js";
import { isAboutOthers, isOrder } from "../mood.js";
import { namedTask } from "../named-task.js";
import { isUnfinished } from "../questions.js";
import { joined, type Saying, sayingOf } from "../saying.js";
import { taskCommand, type TaskCommand } from "../task-command.js";
import type { TaskMention, Utterance, World } from "../utterance.js";
import { FINISHED, HANDED_IN } from "../vocabulary.js";

const VERB =
	"(?:申?报|上报)?(?:办理|落实|处理|整改)?(?:完成|办结|办完|做完|干完|弄完|搞完|办好|做好|弄好|搞好|办妥|搞定|搞掂|完结|完毕|完工|结束|销号|报结|达标|到位)|(?:all )?wrapped up|done|finish(?:ed)?|completed?|closed?";
/** What the first report is, where another task is done. */
const SENT_IN = "报送(?:完毕)?";
/** 完成 80% is not done. */
const SHARE = /(?<!100\s?)%/u;
const NOUN = /^(?:已|全部)?完成(?:率|情况|度|时限|进度|比例)/u;
/** What may follow after a mere space: anything else may be what was finished (完成 方案起草). */
const WITH_PAPERS =
	/^(?:见|详见|附|佐证|材料|照片|图片|截图|报告|请|已上传|已报|as|see|please)/u;
/** All of them at once is never meant for one bot to believe. */
const EVERYTHING = /所有|全部任务|每个任务|各项任务|all tasks|everything/u;

/** 完成 1.3 · 1.3 已完成 · done 1.3; 完成 in answer to a reminder. */
export const done: Intent = {
	name: "done",
	examples: {
		"zh-Hant": ["完成 {code}", "{code} 已完成"],
		"zh-Hans": ["完成 {code}", "{code} 已完成"],
		en: ["done {code}", "{code} is done"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(heard) {
		const { form } = heard;
		if (!mayBeDone(heard)) return null;
		const bare = bareResult(heard);
		if (bare) return bare;
		const undated = withoutPastDay(heard);
		const command = taskCommand(
			withoutOwnUnit(withoutReceipt(undated)),
			isOfFirstReport(heard) ? `${VERB}|${SENT_IN}` : VERB,
		);
		if (!command || command.order === "loose") {
			if (command && isWhole(command, form.text)) return asDone(command);
			return said(undated) ?? unknownTask(heard);
		}
		return isWhole(command, form.text) ? asDone(command) : said(undated);
	},
};

/** 除了2.4其他都完成了: the one that is named is not. */
const EXCEPTED =
	/除(?:了|开|去)?.{1,24}(?:其[他余它]|别的|之?外|都|全)|\b(?:all|everything) (?:but|except)\b|\bexcept\b/u;
/** almost done, 1.8差不多完成了. */
const NEARLY =
	/差不多|快要?[完做办好弄搞]|基本|大部分|大半|\b(?:almost|nearly|partly|partially|half|not quite|about to be)\b/u;

/** 1.10的第一階段完成了; 第一階段情況 is what the first report is called. */
const OF_STAGE =
	/(?<![一二三四五六七八九十])[一二三四]期(?!限)(?!.*(?:全|都))|第[一二三四五\d](?:阶段(?!的?(?:那个)?情况)|期|批|标段|轮)(?!.*(?:全|都))/u;

/** 一期完工了, 第一批做完了. */
export function isOfStage(text: string): boolean {
	return OF_STAGE.test(text);
}

/** Whether less than the whole of what is named is done, or all but that. */
export function isLessThanDone(text: string): boolean {
	return EXCEPTED.test(text) || NEARLY.test(text) || OF_STAGE.test(text);
}

/** Nothing in the sentence speaks against it: no question, no wish, no share of it, nobody else's word. */
export function mayBeDone(heard: Hearing): boolean {
	const { text } = heard.form;
	if (!isOrder(text)) return false;
	if (isOfEverything(heard) || OF_STAGE.test(text)) return false;
	if (IS_A_THING.test(heard.whole.text)) return false;
	if (isWish(heard) || isAboutOthers(heard.whole.text)) return false;
	return !SHARE.test(text) && !NOUN.test(text) && !EXCEPTED.test(text);
}

/** 完成1.10是今年的頭等大事: of the task, and not done. */
const IS_A_THING = /(?:完成|办结|做完|finishing)[\s\d.]{0,8}(?:是(?!否)| is)/u;

/** 所有任務; everything, but not where it answers a message about one task. */
export function isOfEverything({ form, said }: Hearing): boolean {
	const text = said.replying
		? form.text.replaceAll(/\beverything\b/gu, "")
		: form.text;
	return EVERYTHING.test(text);
}

const RESULT =
	/^(?:\s|那个|这个|这项|的|我们|我局|也|都|全|早就|早|已经?|就|终于|总算|算是|全部|彻底|可以|一起|一并|给|,)*(?:(?:好|ok|okay|完|妥|成|齐活|over|销)了|完|ok|结了|妥)(?:[啦咯哈哦啊了喽,，!]|谢谢)*$/u;
/** In answer to a reminder 好了 alone may be no more than 好的. */
const STRESSED = /早就|早|已经?|终于|总算|都|全|彻底/u;

/** 1.10好了 · 4.2 ok了 · 早就好了 in a reply: said by a unit of its own. */
function bareResult(heard: Hearing): Utterance | null {
	if (heard.world.speakingFor.length === 0) return null;
	const { task, rest, isSpread } = namedTask(heard);
	if (isSpread || !RESULT.test(rest.text)) return null;
	if (task === null && !(heard.said.replying && STRESSED.test(rest.text)))
		return null;
	return task?.kind === "none" || task?.kind === "malformed"
		? null
		: { intent: "done", task, text: "" };
}

/** 首報 is named, or the message replied to is about nothing else. */
function isOfFirstReport({ form, said: { about = [] } }: Hearing): boolean {
	const isReplied = about.length === 1 && about[0]?.startsWith("首報@");
	return isReplied === true || form.text.includes("首报");
}

/** 1.7我們這塊做完了 · 首報交了: a clause of its own, with nothing beside it that takes it back. */
function said(heard: Hearing): Utterance | null {
	// 等1.4做完了: what another thing waits for.
	if (/^等/u.test(heard.form.text)) return null;
	const own = withoutOwnUnit(withoutReceipt(heard));
	const finished = sayingOf(own, FINISHED) ?? handedIn(own);
	if (!finished || (finished.task === null && !heard.said.replying))
		return null;
	const others = [...finished.before, ...finished.after];
	const isOpen =
		isUnfinished(finished.rest.text) ||
		others.some(
			({ text }) =>
				STILL.test(text) || (HAS_COUNT.test(text) && !ALL_OF_THEM.test(text)),
		);
	if (isOpen || isOfPart(finished) || isOfOthers(finished.rest.text, heard))
		return null;
	if (finished.task !== null && finished.before.length > 1) return null;
	const kept = joined(others);
	return {
		intent: "done",
		task: finished.task,
		text: kept ? originalWords(kept) : "",
	};
}

/** 完成 方案起草, 完成1.3的方案起草: what follows may be all that is finished, unless it is said that it is. */
function isOfPart({ clause, after }: Saying): boolean {
	const [next] = after;
	if (!next || WITH_PAPERS.test(next.text)) return false;
	return (
		next.text.startsWith("的") ||
		!/了|已|早|毕|\b(?:is|are|was|has|have|all)\b/u.test(clause)
	);
}

/** 財政局 1.3 已完成, said by another unit, is news. */
function isOfOthers(text: string, { world }: Hearing): boolean {
	const unit = unitSaidIn(text, world);
	return unit !== null && !world.speakingFor.includes(unit.name);
}

/** 交了 is what is due only where the task is a paper, or the message replied to says which task it is. */
function handedIn(heard: Hearing) {
	const saying = sayingOf(heard, HANDED_IN);
	if (!saying) return null;
	const isOfPaper =
		saying.task === null
			? heard.said.replying
			: isPaper(saying.task, heard.world);
	return isOfPaper ? saying : null;
}

/** 首報, 案例一: what is called by a word and not by a number is a paper to hand in. */
function isPaper(task: TaskMention, { tasks }: World): boolean {
	if (task.kind !== "one" && task.kind !== "several") return false;
	const refs = task.kind === "one" ? [task.ref] : task.refs;
	return tasks.every(
		({ ref, code }) => !refs.includes(ref) || !/\d/.test(code),
	);
}

const STILL = /还在|正在|等着|等待|卡|[就只还]差|还缺|没[盖签批交]/u;
/** 50項全部下放到位. */
const ALL_OF_THEM = /全部|全都|均已|都/u;
const HAS_COUNT = /\d\s?(?:项|个|件|家|户|处|公里|亩|人)/u;

const TAKEN_BACK =
	/没|未|尚|不|预计|计划|争取|力争|即将|快|马上|准备|部分|基本|阶段/u;
/** 完成率, 完成時限: not the verb. */
const COMPOUND = /^(?:率|情况|度|时限|时间|期限|期|量|数|比例|进度|标准|目标)/u;
/** 完成80項, done 80 of 106, finished 12 items: how many. */
const COUNT = /^\d+(?:项|个|件|%|家|户| (?:out )?of | [a-z]{3,}s\b)/u;

/** finished the draft: what is finished is named, and is not the task. */
const PART =
	/^(?:the|an?|our|its) (?!(?:whole |entire )?(?:task|work|job|item|thing))/u;

/** Neither what stands before the verb nor what follows takes it back. */
function isWhole({ task, tail, order }: TaskCommand, text: string): boolean {
	const { text: rest } = tail;
	if (order === "loose" && !WITH_PAPERS.test(rest)) return false;
	// Where one task is named literally nothing else stands before the verb; its title may well contain 不 or 快.
	const isExact = task?.kind === "one";
	const end = rest === "" ? text.length : text.lastIndexOf(rest);
	if (order === "task-first" && !isExact && TAKEN_BACK.test(text.slice(0, end)))
		return false;
	const isApart = /[,，。;:!\n]\s*$/u.test(text.slice(0, end));
	if ((order === "verb-first" || !isApart) && COUNT.test(rest)) return false;
	if (PART.test(rest)) return false;
	return !COMPOUND.test(rest) && !isUnfinished(rest);
}

const WISHED =
	/(?:能不能|能否|可否|可不可以|可以|能够?|想要?|要|会|应该?|必须|得|打算|准备|can|could|should|must|want to|need to|will)(?:我们?局?|你们?|您|把|在|按时|按期)?[\s\d.]{0,6}$/u;
/** 可以收尾了: it can be finished, and is not yet. 可以報完成 asks for it. */
const ABLE =
	/(?:可以|能够?|就能|即可)(?:完成|办结|办完|做完|弄完|搞完|搞定|收尾|完工|结束)/u;
/** 打算下週把首報交了, 明天報送首報; not 按計劃做完了, 準備工作做完了. */
const PLANNED = new RegExp(
	[
		"(?:打算|争取|力争|预计|(?<![按照原])计划|准备(?!好|工作|妥|就绪|材料))[^,，。;!已]{0,20}(?:交|报|完|办|做|弄|搞|结)(?![^,，。]*[了过好完])",
		"(?:明[天日早晚]|后天|下(?:个)?(?:周|月|星期|礼拜)[一二三四五六日天]?|回头|晚点|稍后|待会儿?|一会儿?|改天|过两天)(?:上午|下午|早上|晚上|我们?局?|再|就|去|来|会|能|可以|把|给){0,4}[^,，。;!了已]{0,6}(?:交|报|送|完成|办|做|弄|搞)(?![^,，。]*[了过好完])",
		"(?:之后|以后|过后|[完过]后)[\\s,，]?(?:我们?局?)?再(?:去)?(?:报|交|标|申请|完成|办结)",
		"(?:完成|办结|做完)[^,，。;]{0,10}(?:明天|后天|下周|下个?月)$",
		"\\b(?:tomorrow|next (?:week|month)|by (?:next|the end|end|mon|tues|wednes|thurs|fri|satur|sun|tomorrow)|after the)",
	].join("|"),
	"u",
);
/** What comes next, behind what has been done, is a plan of its own: 已完成，下一步計劃做回訪. */
function isPlanned(text: string): boolean {
	const plan = PLANNED.exec(text);
	return plan !== null && !/已|了[,，。;\s]/u.test(text.slice(0, plan.index));
}

const MARKING = /标|记[为成录]|帮|麻烦|请|mark/u;

/** 我要完成 1.3, 1.3 可以完成: not done yet. 能不能把1.3標記完成 is only polite. */
export function isWish({ whole }: Hearing): boolean {
	if (ABLE.test(whole.text) || isPlanned(whole.text)) return true;
	if (/可以(?:申?报完成|销号|销了|勾掉|打勾|了结)/u.test(whole.text))
		return false;
	const at = whole.text.search(new RegExp(VERB, "u"));
	const before = whole.text.slice(0, Math.max(at, 0));
	return WISHED.test(before) && !MARKING.test(before);
}

function asDone({ task, tail }: TaskCommand): Utterance {
	return { intent: "done", task, text: originalWords(tail) };
}

/** 收到，已辦結. */
function withoutReceipt(heard: Hearing): Hearing {
	const { form } = heard;
	const match = /^(?:收到|好的?|明白|ok|okay)[\s,，。!]+/u.exec(form.text);
	if (!match) return heard;
	return { ...heard, form: trimmed(slice(form, match[0].length)) };
}

/** 已於3月10日完成: the day on which it was done; one that is to come is a plan. */
function withoutPastDay(heard: Hearing): Hearing {
	const { form, world } = heard;
	const hit = findDates(form.text, world.today).find(
		({ meaning, loose }) =>
			!loose && meaning.kind === "day" && meaning.day <= world.today,
	);
	if (!hit) return heard;
	return { ...heard, form: trimmed(without(form, hit.start, hit.end)) };
}

/** 區住建局 1.3 已完成, said by 區住建局 itself. Said of another unit it is no more than news. */
function withoutOwnUnit(heard: Hearing): Hearing {
	const { form, world } = heard;
	const unit = unitInText(form.text, world);
	if (!unit || !world.speakingFor.includes(unit.name)) return heard;
	return { ...heard, form: trimmed(without(form, unit.start, unit.end)) };
}

/** 完成 火星基地, said to nobody's reminder: a task was meant, and there is none. */
function unknownTask({ form, said }: Hearing): Utterance | null {
	const match = /^(?:完成|done|finish) ?([^,，。;!\n\d]{2,12})$/u.exec(
		form.text,
	);
	if (!match || said.replying || isUnfinished(form.text)) return null;
	const words = match[1] ?? "";
	if (/^(?:情况|率|度|时限|了|的|任务|什么|多少)/u.test(words)) return null;
	return {
		intent: "done",
		task: { kind: "none", said: words },
		text: "",
	};
}
