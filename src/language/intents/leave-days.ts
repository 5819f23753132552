import {
	addDays,
	type Day,
	dayFrom,
	daysBetween,
	monthOf,
	yearOf,
} from "../../domain/day.js";
import { lastingSpan } from "../date-meaning.js";
import { type DateHit, findDates } from "../dates.js";
import { countSaid } from "../english-numbers.js";
import type { Hearing } from "../hearing.js";
import { type NormalForm, normalForm } from "../normal-form.js";
import { parseNumeral } from "../numerals.js";
import { addMonths } from "../spans.js";
import type { DaySpan } from "../utterance.js";

const COUNT =
	"(\\d{1,2}|[一二两三四五六七八九十半]{1,3}|(?:an?|one|two|three|four|five|six)(?= ))";
/** 18日 and 3月 are dates. */
const UNIT = "(天|周|个?星期|个?礼拜|个月|days?|weeks?|months?)";
const KIND = "(?:年休?|病|事|产|婚|丧|探亲|陪产|陪护|护理|育儿|公休)?";
/** 請三天假, 請假三天, 休三天, 起三天, for 3 days, 3 days off. */
const LASTING = [
	new RegExp(`${COUNT}${UNIT}的?${KIND}假`, "u"),
	new RegExp(
		`(?:假|休|共|去|出差|培训|学习|起|开始|leave|for|away)[\\s,]?${COUNT}\\s?${UNIT}`,
		"u",
	),
	new RegExp(`${COUNT} ${UNIT} (?:off|leave|of leave)`, "u"),
];
const AWAY =
	"(?:假|休息|出差|培训|学习|党校|外出|住院|开会|不在|leave|away|out|office)";
const TO = "(?:到|至|to|until|till|through|thru)";
/** What is done meanwhile may stand before 到: 二十號起休假到月底, 從20日請假到4月2日. */
const REACHED = new RegExp(
	`^[\\s,]?(?:开始|起)?[\\s,]?(?:一直)?(?:-|~|${TO}) ?$|^[^,，。;!?]{0,12}${TO} ?$|${AWAY}(?:一直|直)? ?${TO} ?$`,
	"u",
);
/** 我從今天開始休假，到下周五: nothing may follow. */
const REACHED_LATER = new RegExp(`${AWAY}[,，](?:请|休|一直)*${TO}$`, "u");
const NOTHING = /^(?:止|为止|结束)?(?:$|[,，。;@])/u;
/** 25號回來, back on Friday: away until the day before. */
const BACK_AFTER =
	/^(?:再|才|就)?(?:回来|回单位|回岗|返岗|上班|到岗|返回|销假)/u;
const BACK_BEFORE = /(?:back|return) ?$/u;
const UNTIL_BEFORE = new RegExp(`(?<![a-z])${TO} ?$`, "u");
const UNTIL_INSIDE = /^(?:until|till) /u;
/** 周四周五, 明天和後天, 下周二、周三; 這周四請假，周五也不在. */
const LISTED =
	/^(?:请?休?假|不在|(?:on )?leave)?[\s,，、和及与跟&]{0,3}(?:and |还有|以及|再加上?)?$/u;
/** 我明天請假，周五交材料: another matter, unless it says 也. */
const OTHER_CLAUSE = /(?:假|不在|leave)[,，]/u;
const GOES_ON = /^(?:$|[,，。;@]|也|都|还|再?[请休不])/u;
/** Days of a list lie together, a weekend between them at most. */
const MOST_BETWEEN = 3;
/** 17、18號, 20-25日, 明後兩天: told by their first and last day, whatever else is counted. */
const TOLD_BY_DAYS = /[日号天]$|\d ?(?:-|~|,|&|to|and|until|till|through) ?\d/u;
/** 我下午請假: today. */
const PART_OF_TODAY = /上午|下午|今晚/u;

/** 清明四月三號到五號: the days themselves are told. */
const FEAST_BEFORE =
	/(?:清明|五一|端午|中秋|国庆|十一|元旦|春节)节?(?:假期?|期间|放假)?[\s,，]?(?=(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d|[一二三四五六七八九十廿]))/gu;

/** 3.22-3.26, 明起, 17-19請假: days where nothing but days can be meant. */
export function withPlainDays(form: NormalForm): NormalForm {
	const text = form.text
		.replaceAll(FEAST_BEFORE, "")
		.replace(/(?<![\d./])(\d{1,2})[./](\d{1,2})(?![\d./])/gu, "$1月$2日")
		.replace(
			/(?<![\d./月年-])(\d{1,2})(-|~|到|至)(\d{1,2})(?=请|休|不在|$|[,，。@])/gu,
			"$1号$2$3号",
		)
		.replace(/明(?=起)/gu, "明天");
	return text === form.text ? form : normalForm(text);
}

export function datesIn(form: NormalForm, { world }: Hearing): DateHit[] {
	const text = form.text.replace(/@_user_\d+/gu, (at) => "■".repeat(at.length));
	return findDates(text, world.today).filter(({ meaning }) =>
		["day", "span", "bad"].includes(meaning.kind),
	);
}

/** From the first day named to the last: 3月20日到25日, 周四周五, 明天起三天, 到周五; null where no day is named. */
export function spanOf(
	hits: readonly DateHit[],
	text: string,
	today: Day,
): DaySpan | null {
	const [first, ...others] = withoutWider(hits, text);
	const whole = first && daysOf(first);
	if (!first || !whole)
		return !first && PART_OF_TODAY.test(text)
			? { from: today, to: today }
			: null;
	const { from } = whole;
	if (others.length === 0 && isUntil(first, text) && whole.to >= today)
		return { from: today, to: whole.to };
	const reached =
		sameMonth(from, text.slice(first.end)) ??
		reachedBy(whole, [first, ...others], text);
	if (reached !== null) return { from, to: reached };
	const isTold = from !== whole.to && TOLD_BY_DAYS.test(wordsOf(first, text));
	const to = isTold ? null : lasting(from, text);
	return { from, to: to ?? whole.to };
}

/** 下周要去黨校，22號到26號請假: the days of the leave, and not the week they lie in. */
function withoutWider(
	hits: readonly DateHit[],
	text: string,
): readonly DateHit[] {
	const [first, next, ...others] = hits;
	const wide = first && daysOf(first);
	const narrow = next && daysOf(next);
	if (!wide || !narrow) return hits;
	const isInside =
		wide.from <= narrow.from &&
		narrow.to <= wide.to &&
		daysBetween(wide.from, wide.to) > daysBetween(narrow.from, narrow.to);
	const [before, behind] = [
		text.slice(first.end, next.start),
		text.slice(next.end),
	];
	const isOfLeave = !LEAVE.test(before) && LEAVE.test(behind);
	return isInside && isOfLeave ? [next, ...others] : hits;
}

const LEAVE = /假/u;

function wordsOf({ start, end }: DateHit, text: string): string {
	return text.slice(start, end);
}

function daysOf({ meaning }: DateHit): DaySpan | null {
	if (meaning.kind === "span") return meaning.span;
	return meaning.kind === "day" ? { from: meaning.day, to: meaning.day } : null;
}

/** 請假到周五, on leave until Friday: from now on. */
function isUntil(hit: DateHit, text: string): boolean {
	return (
		UNTIL_BEFORE.test(text.slice(0, hit.start)) ||
		UNTIL_INSIDE.test(wordsOf(hit, text))
	);
}

/** 到26: of the month already named. */
function sameMonth(from: Day, after: string): Day | null {
	const match =
		/^[^\d,，。;]{0,8}(?:到|至|-|~)(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?(?![\d月/.-]|个?月|天|周|点)/u.exec(
			after,
		);
	const date = parseNumeral(match?.[1] ?? "");
	return date === null ? null : dateFrom(from, date);
}

/** That date of the month of `from`, or of the next where it is soon after. One that stands before is kept, to be asked about. */
function dateFrom(from: Day, date: number): Day | null {
	const same = dayFrom(yearOf(from), monthOf(from), date);
	if (same !== null && same >= from) return same;
	return lastingSpan(from, date)?.to ?? same;
}

/** The last day of those that are joined to the first: by 到, or one after the other. */
function reachedBy(
	whole: DaySpan,
	hits: readonly DateHit[],
	text: string,
): Day | null {
	let to: Day | null = null;
	for (const [i, hit] of hits.entries()) {
		const before = hits[i - 1];
		if (!before) continue;
		const between = text.slice(before.end, hit.start);
		const after = text.slice(hit.end, hit.end + 8);
		if (BACK_AFTER.test(after) || BACK_BEFORE.test(between))
			return dayBefore(endOf(whole.from, hit, text), whole.from);
		const isEnd =
			REACHED.test(between + lead(hit, text)) ||
			(REACHED_LATER.test(between) && NOTHING.test(after));
		if (!isEnd && !isListed(between, after)) break;
		const end = endOf(isEnd ? whole.from : (to ?? whole.to), hit, text);
		if (end === null) break;
		if (isEnd) return end;
		if (!isNextTo(to ?? whole.to, hit, end)) break;
		to = end;
	}
	return to;
}

function isListed(between: string, after: string): boolean {
	if (OTHER_CLAUSE.test(between) && !GOES_ON.test(after)) return false;
	return LISTED.test(between);
}

function dayBefore(back: Day | null, from: Day): Day | null {
	return back !== null && back > from ? addDays(back, -1) : null;
}

/** The until of until Friday, which is part of the date. */
function lead(hit: DateHit, text: string): string {
	return UNTIL_INSIDE.exec(wordsOf(hit, text))?.[0] ?? "";
}

function isNextTo(last: Day, { meaning }: DateHit, end: Day): boolean {
	const gap = daysBetween(last, end);
	return meaning.kind === "day" && gap > 0 && gap <= MOST_BETWEEN;
}

/** 下週一到週三: the Wednesday after, not before; 4月22日請假到26號: the 26th of April. */
function endOf(from: Day, hit: DateHit, text: string): Day | null {
	const to = daysOf(hit)?.to ?? null;
	const words = wordsOf(hit, text);
	const date = /^(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号]$/u.exec(words);
	if (date) return dateFrom(from, parseNumeral(date[1] ?? "") ?? 0) ?? to;
	const isWeekday = /周|星期|礼拜|day/u.test(words);
	if (to === null || to >= from || !isWeekday) return to;
	const later = [7, 14].map((days) => addDays(to, days));
	return later.find((day) => day >= from) ?? null;
}

/** The last of the days that are counted from `from`: 三天假, 請假一周, 休一個月, for 3 days; null where none are. */
function lasting(from: Day, text: string): Day | null {
	const match = LASTING.map((pattern) => pattern.exec(text)).find(
		(found) => found !== null,
	);
	if (!match) return null;
	const [, said = "", unit = ""] = match;
	if (said === "半") return /月/u.test(unit) ? addDays(from, 14) : null;
	const count = countSaid(said) ?? parseNumeral(said);
	if (count === null || count < 1) return null;
	if (/月|month/u.test(unit)) return addDays(addMonths(from, count), -1);
	return addDays(from, (/天|day/u.test(unit) ? count : 7 * count) - 1);
}
