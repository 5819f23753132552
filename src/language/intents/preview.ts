import { daysBetween } from "../../domain/day.js";
import { findDates, lastDayOf } from "../dates.js";
import type { Hearing, Intent } from "../hearing.js";
import { NUMERAL, parseNumeral } from "../numerals.js";

const DEFAULT_DAYS = 30;
const MOST_DAYS = 366;

const SAID =
	/^(?:看|查|发布|发送|发|生成|出|show |the ){0,6}(?:预告|预览|forecast|preview)(?<rest>.{0,24})$/u;
/** 下個月預告 */
const LED =
	/^(?:看|查|发|出)?(?<rest>[^,，]{1,12}?)的?(?:预告|forecast|preview)$/u;
const ASKED =
	/^(?<rest>.{0,24}?)(?:内|之内|以内)?(?:机器人|系统|你|督办)?(?:都|还)?(?:会|要|将|将会)?(?:发|推送|发送|发出|收到)(?:出|送)?(?:的)?(?:(?:哪些|什么|多少|啥)(?:的)?(?:提醒|消息|通知|催办)|啥|什么|哪些)[?]?$/u;
/** Said behind it, and nothing of its own. */
const SHOW_ME =
	/[,，\s]?(?:先|都)?(?:给我|让我|给大家|帮我)?(?:看看|看下|看一看|过目|瞧瞧|列出来|列|发我|show me)$/u;
const LENGTH = new RegExp(
	`^(?:未来|接下来|今后|往后|后面|后|最近|近|the |next |for |of )*(\\d{1,6}|[${NUMERAL}]{1,6})\\s?(个?月|个?星期|个?礼拜|天|日|周|days?|weeks?|months?)?(?:内|之内|以内|的)?(?:要发)?(?:的)?(?:消息|提醒|通知|推送)?$`,
	"u",
);

const A_MONTH = new RegExp(`^(?:\\d{1,2}|[${NUMERAL}]{1,3})月份?$`, "u");

/** 預告 30天 · 未來30天會發哪些提醒. */
export const preview: Intent = {
	name: "preview",
	examples: {
		"zh-Hant": ["預告 30天"],
		"zh-Hans": ["预告 30天"],
		en: ["preview 30 days"],
	},
	match(heard) {
		const text = heard.form.text.replace(SHOW_ME, "");
		const match = SAID.exec(text) ?? LED.exec(text) ?? ASKED.exec(text);
		if (!match) return null;
		const days = daysIn(match.groups?.["rest"] ?? "", heard);
		return days === null ? null : { intent: "preview", days };
	},
};

/** How many days ahead, said anywhere: 接下來兩個星期, 到月底; thirty where nothing is said. */
export function daysAheadIn({ form, world: { today } }: Hearing): number {
	const length = AHEAD.exec(form.text);
	const count = parseNumeral(length?.[1] ?? "");
	if (length && count !== null) return bounded(count * daysOf(length[2] ?? ""));
	const ends = findDates(form.text, today)
		.map(({ meaning }) => lastDayOf(meaning))
		.filter((day) => day !== null);
	const last = ends.at(-1);
	return last && last > today
		? bounded(daysBetween(today, last))
		: DEFAULT_DAYS;
}

const AHEAD = new RegExp(
	`(?<![月第])(\\d{1,3}|[${NUMERAL}]{1,3})\\s?(个月|个?星期|个?礼拜|天|周|days?|weeks?|months?)`,
	"u",
);

/** null where the words are no length of time and no day to come. */
function daysIn(words: string, { world: { today } }: Hearing): number | null {
	const said = words.replace(/^[\s,:]+|[\s,:]+$/gu, "");
	if (said === "") return DEFAULT_DAYS;
	// 四月 is April, 四個月 a length.
	const length = A_MONTH.test(said) ? null : LENGTH.exec(said);
	const count = parseNumeral(length?.[1] ?? "");
	if (length && count !== null) {
		return bounded(count * daysOf(length[2] ?? ""));
	}
	const [hit] = findDates(said, today);
	const isAll = hit?.start === 0 && hit.end === said.length;
	const last = hit && isAll ? lastDayOf(hit.meaning) : null;
	return last === null ? null : bounded(daysBetween(today, last));
}

function bounded(days: number): number {
	return Math.min(Math.max(days, 1), MOST_DAYS);
}

function daysOf(unit: string): number {
	if (/月|month/u.test(unit)) return 30;
	return /[周星礼]|week/u.test(unit) ? 7 : 1;
}
