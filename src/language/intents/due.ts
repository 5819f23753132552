import { type Day, addDays } from "../../domain/day.js";
import { badDate } from "../bad-date.js";
import {
	type DateHit,
	type DateMeaning,
	findDates,
	lastDayOf,
} from "../dates.js";
import { unitSaidIn } from "../find-unit.js";
import type { Hearing, Intent } from "../hearing.js";
import {
	type NormalForm,
	originalWords,
	slice,
	without,
} from "../normal-form.js";
import { namedTask } from "../named-task.js";
import { scriptOf } from "../script.js";
import { yearSpan } from "../spans.js";
import type { DaySpan, Script, Utterance } from "../utterance.js";
import { ASKING as SMALL_WORDS } from "../vocabulary.js";
import { isMadeOf, wordList } from "../words.js";

const DUE_WORDS = wordList(`
  到期 要交 该交 要报 该报 要 该 交 报 需要 需 应该 应 有 有什么 有哪些 还有 还 什么 哪些 哪 几项 几个 多少 啥 任务 工作 事项 的 了 都 是
  完成 提交 上报 报送 截止 期限 时限 清单 列表 看看 看 查看 查 查询 列出 显示 本单位 我单位 我们单位 我们 我局 我们局 局 本局 我 咱们 全区 各单位 吗 呢
  没 没有 未 谁 负责 办结 办 做 内 之内 以内 在 到 至 截至 前 之前 以前 快 快要 即将 会 将 已 已经 现在 目前 最近 情况 项 个 单位 里 有没有 为止 以上 那些 这些 任务单 做完 办完 红灯 东西 材料 报表 整完 弄完 搞完 干完 搞定 弄好 deadline deadlines ddl
  whats what is are due in by the tasks task which do we have i need to that any show me list my our for of and be items still open deliver on have become becomes coming up hand owe left submit finish complete before until`);
const ASKING = [...DUE_WORDS, ...SMALL_WORDS];
/** Words that make a bare date a question about what is due. */
const TOPIC =
	/到期|要交|该交|要报|该报|有什么|有哪些|哪些|什么|啥|任务|事项|截止|清单|列表|几项|多少|查|看|deadlines?|ddl|(?:要|该|应|得|需要?)(?:完成|办结?|做|[整弄搞干]完)的?|发我|给我|发来|列|有没有|due|what|which|anything|tasks?|deadline|list|show/u;
/** Answered to a reminder: 已逾期, 逾期了. */
const TOLD = /已|^(?:逾期|超期|过期)了$/u;
const DEFAULT_DAYS = 30;
const DEFAULT_SAID: Record<Script, string> = {
	"zh-Hant": "未來30天",
	"zh-Hans": "未来30天",
	en: "next 30 days",
};

/** 本月到期 · 下周有什么要交 · 10月底前有哪些 · 逾期 · what's due this month. */
export const due: Intent = {
	name: "due",
	examples: {
		"zh-Hant": ["本月到期", "10月底前有哪些", "逾期"],
		"zh-Hans": ["本月到期", "10月底前有哪些", "逾期"],
		en: ["what's due this month", "overdue"],
	},
	// A day that nobody has named is no help.
	suggested: {
		"zh-Hant": ["本月到期", "逾期"],
		"zh-Hans": ["本月到期", "逾期"],
		en: ["what's due this month", "overdue"],
	},
	match(heard) {
		const { form, world, said } = heard;
		if (form.text.length > 80 || SENT.test(form.text)) return null;
		const hits = findDates(form.text, world.today);
		const [hit] = hits;
		if (!hit || hits.length > 2) return hit ? null : withoutDate(heard);
		const around = [...hits]
			.reverse()
			.reduce((rest, { start, end }) => without(rest, start, end), form);
		const { rest, unit } = withoutUnit(around, heard);
		if (!isMadeOf(rest.text, ASKING)) return null;
		const isLate = hits.some(({ meaning }) => meaning.kind === "overdue");
		const isBare = !isLate && !TOPIC.test(rest.text);
		if (isBare && rest.text !== "" && unit === null && !isAlone(rest.text))
			return null;
		if (isBare && said.replying) return null;
		if (isLate && said.replying && TOLD.test(form.text)) return null;
		if (isBare && hit.meaning.kind === "vague") return null;
		return meaningOf(heard, hits, unit);
	},
};

/** What is due, asked in whatever words: by the days that are named, else in the next thirty days. */
export function dueSaidIn(heard: Hearing): Utterance | null {
	const { form, world } = heard;
	const { unit } = withoutUnit(form, heard);
	const hits = findDates(form.text, world.today).filter(
		({ meaning, loose }) =>
			!loose && (meaning.kind === "overdue" || lastAsked(meaning) !== null),
	);
	const late = LATE.exec(form.text);
	if (late)
		return { intent: "due", span: { overdue: true }, said: late[0], unit };
	const ends = [hits[0], hits.at(-1)].filter((hit) => hit !== undefined);
	if (ends.length > 0) return meaningOf(heard, [...new Set(ends)], unit);
	const script = scriptOf(form.original, "zh-Hant");
	const span = { from: world.today, to: addDays(world.today, DEFAULT_DAYS) };
	return { intent: "due", span, said: DEFAULT_SAID[script], unit };
}

/** 下周會發啥: of messages. */
const SENT = /(?:发|推送?)(?:出)?(?:什么|啥|哪些)/u;

/** 截至, 到, 的, in: belongs to the date. */
function isAlone(text: string): boolean {
	return /^(?:截至|到|至|在|内|的|了|已|已经|快|即将|前|in|by|on|the|for|[\s\p{P}])*$/u.test(
		text,
	);
}

function meaningOf(
	{ form, world: { today } }: Hearing,
	hits: DateHit[],
	unit: string | null,
): Utterance | null {
	const bad = hits.find(({ meaning }) => meaning.kind === "bad");
	if (bad) {
		return badDate(form, bad);
	}
	const said = originalWords(
		slice(form, hits[0]?.start ?? 0, hits.at(-1)?.end),
	);
	if (hits.some(({ meaning }) => meaning.kind === "overdue")) {
		return { intent: "due", span: { overdue: true }, said, unit };
	}
	const to = lastAsked(hits.at(-1)?.meaning);
	if (to === null) return null;
	return { intent: "due", span: fromToday(today, to, hits), said, unit };
}

/** 8月前要完成的: a question is answered with what is surely meant. */
function lastAsked(meaning: DateMeaning | undefined): Day | null {
	if (!meaning) return null;
	if (meaning.kind === "vague") return meaning.surelyUntil ?? null;
	return lastDayOf(meaning);
}

/** Open tasks from today to the end of the span; a span that is over stands as it was. */
function fromToday(today: Day, to: Day, [hit]: DateHit[]): DaySpan {
	if (to >= today) return { from: today, to };
	const from = hit?.meaning.kind === "span" ? hit.meaning.span.from : to;
	return { from, to };
}

function withoutUnit(
	form: NormalForm,
	{ world }: Hearing,
): { rest: NormalForm; unit: string | null } {
	const found = unitSaidIn(form.text, world);
	if (!found) return { rest: form, unit: null };
	return { rest: without(form, found.start, found.end), unit: found.name };
}

/** 到期, what is due: the next thirty days. 區住建局的任務: the year. */
function withoutDate(heard: Hearing): Utterance | null {
	const { form, world, said } = heard;
	const { rest, unit } = withoutUnit(form, heard);
	const { text } = rest;
	if (!isMadeOf(text.replace(LATE, ""), ASKING)) return null;
	if (said.replying && FINISHED.test(text)) return null;
	if (WHEN.test(text) || isOfOneTask(heard)) return null;
	const script = scriptOf(form.original, "zh-Hant");
	const late = LATE.exec(text);
	if (late)
		return { intent: "due", span: { overdue: true }, said: late[0], unit };
	if (/到期|要交|该交|要报|截止|\bdue\b/u.test(text)) {
		const span = { from: world.today, to: addDays(world.today, DEFAULT_DAYS) };
		return { intent: "due", span, said: DEFAULT_SAID[script], unit };
	}
	if (unit === null || !/任务|事项|哪些|什么|tasks?/u.test(text)) return null;
	if (world.speakingFor.includes(unit)) return { intent: "mine" };
	const span = { from: world.today, to: yearSpan(world.today).to };
	return { intent: "due", span, said: YEAR_SAID[script], unit };
}

/** 趕在截止前做完了, in answer to a reminder, tells. */
const FINISHED = /[完好毕]了?$/u;

/** 什麼時候到期 asks about one task, which is for another intent. */
const WHEN = /什么时候|啥时候|何时|哪[天日]|几[号日]|\bwhen\b/u;

function isOfOneTask(heard: Hearing): boolean {
	const { task } = namedTask(heard);
	return task?.kind === "one" && task.said.length >= 4;
}

/** Other words for what is over its time, where nothing else is said. */
const LATE =
	/(?:亮|变|是)?(?:了)?红灯的?|亮了?红的?|拖着的?|欠着的?|拖期|拖过了?头的?|拖延|拖着没[办做交]|拖了|过了(?:期|时间|时限)|(?<!too )\b(?:late|behind schedule|past due|past (?:their|its|the) (?:deadlines?|due dates?)|(?:passed|missed) (?:their|its|the|our|any|a) deadlines?)\b/u;

const YEAR_SAID: Record<Script, string> = {
	"zh-Hant": "今年",
	"zh-Hans": "今年",
	en: "this year",
};
