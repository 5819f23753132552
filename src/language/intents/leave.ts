import {
	addDays,
	type Day,
	dayFrom,
	monthOf,
	yearOf,
} from "../../domain/day.js";
import { badDate } from "../bad-date.js";
import { type DateHit, findDates } from "../dates.js";
import type { Hearing, Intent } from "../hearing.js";
import { isForbidding, isSupposing } from "../mood.js";
import { type NormalForm, normalForm } from "../normal-form.js";
import { parseNumeral } from "../numerals.js";
import { isPlainQuestion } from "../questions.js";
import type { DaySpan } from "../utterance.js";
import { isMadeOf, wordList } from "../words.js";

const VERB =
	/销假|请(?:个|年|病|事|产|婚|探亲|[一二两三几半\d]+[天周日](?:的)?)?假|[\d一二两三四五六七八九十半几]+[天周]假|不在(?:单位|办公室|岗|家)?(?=$|[\s,，。])|休(?:年|病|产)?假|(?<![a-z])(?:(?:is |am |be |im |will be )*(?:on leave|away|out of office)|leave)(?![a-z])/u;
/** 我下周一到周三出差，請小李代一下: away, and somebody stands in. */
const AWAY = /(?:出差|外出|培训|学习|去?党校|住院|休息|开会)/u;
const STOOD_IN =
	/@_user_\d+\s?(?:来|帮(?:我|俺|忙)?)?(?:顶|代|替|盯|接手|负责)|(?:请|由|让|找|托|麻烦)[^,，。]{1,12}(?:代|顶|接手|负责)/u;
const PERSON = /@_user_\d+/gu;
/** What may stand before 請假: anybody else's leave is news, not a request. */
const BEFORE = wordList(
	"我 俺 本人 去 到 省里 市里 外地 明后天 想 要 需要 申请 准备 打算 将 会 计划 因病 因事 因 从 自 起 开始 于 拟 到 至 在 这 i will be am need take a from to until on till the",
);
const DEPUTISING =
	/^\s?(?:来|暂)?(?:帮(?:我|俺|忙)?)?(?:代理?|替|顶替?|盯|代班|代管|代办|顶|接手|接替|负责|处理|办理|covers?|deputi[sz]es|stands? in)/u;
const LED =
	/(?:由|让|请|找|联系|有事找|工作找|交给|交由|委托|授权|代理人?(?:是|为|:)?|代班人?(?:是|为)?|deputy(?: is|:)?|covered by|by|to)\s?$/u;

/** 請假 3月20日到3月25日 由 @某人 代 · 銷假 (no days: what is on record, with its end) · @某人 請假 … · on leave from … */
export const leave: Intent = {
	name: "leave",
	examples: {
		"zh-Hant": ["請假 3月20日到3月25日 由 @某人 代"],
		"zh-Hans": ["请假 3月20日到3月25日 由 @某人 代"],
		en: ["on leave Mar 20 to Mar 25, deputy @someone"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(heard) {
		const form = withDottedDays(heard.withPeople);
		const { text } = form;
		const verb =
			VERB.exec(text) ?? (STOOD_IN.test(text) ? AWAY.exec(text) : null);
		if (!verb || text.length > 120 || isPlainQuestion(text)) return null;
		if (isForbidding(text) || isSupposing(text)) return null;
		const hits = datesIn(form, heard);
		if (!isOwn(text.slice(0, verb.index), heard)) return null;
		const bad = hits.find(({ meaning }) => meaning.kind === "bad");
		if (bad) return badDate(form, bad);
		const span = spanOf(hits, text);
		const { person, deputy } = peopleIn(text, heard);
		return {
			intent: "leave",
			person,
			deputy,
			from: span?.from ?? null,
			to: span?.to ?? null,
		};
	},
};

/** The days of the whole sentence, where another clause than that of the leave says them; null where there are none. */
export function daysAway(heard: Hearing): DaySpan | null {
	const form = withDottedDays(heard.withPeople);
	return spanOf(datesIn(form, heard), form.text);
}

/** 3.22-3.26, 明起: days where nothing but days can be meant. */
function withDottedDays(form: NormalForm): NormalForm {
	const text = form.text
		.replace(/(?<![\d./])(\d{1,2})[./](\d{1,2})(?![\d./])/gu, "$1月$2日")
		.replace(/明(?=起)/gu, "明天");
	return text === form.text ? form : normalForm(text);
}

function datesIn(form: NormalForm, { world }: Hearing): DateHit[] {
	return findDates(form.text, world.today).filter(({ meaning }) =>
		["day", "span", "bad"].includes(meaning.kind),
	);
}

function isOwn(before: string, { world }: Hearing): boolean {
	let left = before.replace(PERSON, "");
	for (const { start, end } of findDates(left, world.today).reverse()) {
		left = left.slice(0, start) + left.slice(end);
	}
	return isMadeOf(left.replace(/\d{1,2}[日号]/gu, ""), BEFORE);
}

/** From the first day named to the last: 3月20日到25日, 下周, 明天起三天. */
function spanOf(hits: DateHit[], text: string): DaySpan | null {
	const [first, second] = hits;
	const whole = first && daysOf(first);
	if (!first || !whole) return null;
	const after = text.slice(first.end);
	const to =
		sameMonth(whole.from, after) ??
		(second &&
		/^[\s,]?(?:开始|起)?[\s,]?(?:一直)?(?:到|至|-|~|to|until|till|through)/u.test(
			after,
		)
			? endOf(whole.from, second, text)
			: lasting(whole.from, text));
	return { from: whole.from, to: to ?? whole.to };
}

function daysOf({ meaning }: DateHit): DaySpan | null {
	if (meaning.kind === "span") return meaning.span;
	return meaning.kind === "day" ? { from: meaning.day, to: meaning.day } : null;
}

/** 到25日: of the month already named. */
function sameMonth(from: Day, after: string): Day | null {
	const match =
		/^\s?(?:到|至|-|~)(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?(?![\d月/.-])/u.exec(
			after,
		);
	const date = parseNumeral(match?.[1] ?? "");
	return date === null ? null : dayFrom(yearOf(from), monthOf(from), date);
}

/** 下週一到週三: the Wednesday after, not before. A date that stands before the first is kept, to be asked about. */
function endOf(from: Day, hit: DateHit, text: string): Day | null {
	const to = daysOf(hit)?.to ?? null;
	const isWeekday = /周|星期|礼拜|day/u.test(text.slice(hit.start, hit.end));
	if (to === null || to >= from || !isWeekday) return to;
	const later = [7, 14].map((days) => addDays(to, days));
	return later.find((day) => day >= from) ?? null;
}

function lasting(from: Day, text: string): Day | null {
	const match =
		/(\d{1,2}|[一二两三四五六七八九十]{1,3})(天|周)的?假/u.exec(text) ??
		/(?:假|leave|共|for )\s?(\d{1,2}|[一二两三四五六七八九十]{1,3})\s?(天|周|个?星期|days?|weeks?)/u.exec(
			text,
		);
	const count = parseNumeral(match?.[1] ?? "");
	if (!match || count === null || count < 1) return null;
	const days = /天|day/u.test(match[2] ?? "") ? count : 7 * count;
	return addDays(from, days - 1);
}

/** Who is away and who stands in: the words around each mention tell which. */
function peopleIn(text: string, { said }: Hearing) {
	const people = {
		person: null as string | null,
		deputy: null as string | null,
	};
	for (const match of text.matchAll(PERSON)) {
		if (!Object.hasOwn(said.mentions, match[0])) continue;
		const openId = said.mentions[match[0]] ?? null;
		const end = match.index + match[0].length;
		const isDeputy =
			LED.test(text.slice(0, match.index)) || DEPUTISING.test(text.slice(end));
		if (isDeputy) people.deputy ??= openId;
		else people.person ??= openId;
	}
	return people;
}
