import { changesIn } from "./changes-in.js";
import { type NormalForm, originalWords, slice } from "./normal-form.js";
import type { NumberSaid, Quantity } from "./utterance.js";

/** A number found in normalised text: `[start, end)` is number and unit, `[unitStart, end)` the unit where there is one. */
interface QuantityHit extends Quantity {
	start: number;
	unitStart: number;
	end: number;
}

const DIGITS: Record<string, number> = {
	零: 0,
	〇: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
	壹: 1,
	贰: 2,
	叁: 3,
	肆: 4,
	伍: 5,
	陆: 6,
	柒: 7,
	捌: 8,
	玖: 9,
};
const POWERS: Record<string, number> = {
	十: 10,
	拾: 10,
	百: 100,
	佰: 100,
	千: 1000,
	仟: 1000,
};

/** Characters a Chinese numeral is made of, for use inside a class of a regular expression. */
export const NUMERAL =
	"零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟廿卅";

/**
 * The value of a Chinese numeral (十二, 一百零五, 二〇二一, 两千三, 廿二, up to 九千万) or of Arabic digits; null for anything
 * else. Expects the normal form.
 */
export function parseNumeral(said: string): number | null {
	if (/^\d{1,15}$/.test(said)) return Number(said);
	const text = said.replaceAll("廿", "二十").replaceAll("卅", "三十");
	if (text === "" || text.length > 16) return null;
	if ([...text].every((char) => char in DIGITS)) return positional(text);
	const parts = text.split("万");
	if (parts.length > 2) return null;
	const [high = "", low] = parts;
	if (low === undefined) return grouped(high);
	const upper = grouped(high);
	const lower = low === "" ? 0 : grouped(low);
	return upper === null || lower === null ? null : upper * 10_000 + lower;
}

function positional(text: string): number | null {
	return Number([...text].map((char) => DIGITS[char]).join(""));
}

/** 一百零五, 十二, 两百三 (230). */
function grouped(text: string): number | null {
	let total = 0;
	let digit: number | null = null;
	let lastPower = 0;
	let afterZero = false;
	for (const char of text) {
		const power = POWERS[char];
		if (power !== undefined) {
			if (digit === 0 || (lastPower !== 0 && power >= lastPower)) return null;
			total += (digit ?? 1) * power;
			lastPower = power;
			digit = null;
			afterZero = false;
		} else {
			const value = DIGITS[char];
			if (value === undefined || (digit !== null && digit !== 0)) return null;
			afterZero = value === 0;
			digit = value === 0 ? null : value;
			if (afterZero) lastPower = Math.max(lastPower, 10);
		}
	}
	if (digit === null) return total === 0 && text === "" ? null : total;
	const shortened = lastPower >= 100 && !text.includes("零");
	return total + (shortened ? (digit * lastPower) / 10 : digit);
}

const UNITS = [
	"个工作日",
	"个百分点",
	"百分点",
	"微克/立方米",
	"平方公里",
	"平方米",
	"立方米",
	"工作日",
	"个月",
	"小时",
	"分钟",
	"万元",
	"亿元",
	"万亩",
	"万人次",
	"万人",
	"万户",
	"万件",
	"公里",
	"公顷",
	"人次",
	"事项",
	..."项个件家户人条所亩元份宗起名套台处座场类批篇期遍页间辆栋站支只张次天日周月年吨米倍岁",
	"%",
	"items",
	"item",
	"cases",
	"case",
	"percent",
	"days",
	"day",
	"people",
	"households",
];

const ARABIC =
	/(?<![\d.a-z第])(-|负)?(\d{1,12}(?:,\d{3}){0,3})(\.\d{1,6})?(?:\/(\d{1,9}))?(?![\d])/gu;
const CHINESE = new RegExp(
	`(?<![第${NUMERAL}星期周])(百分之|负|-)?([${NUMERAL}]{1,12})(成)?(?![${NUMERAL}成])`,
	"gu",
);

/**
 * The number of the text that says how far things are: the cumulative one before any other, 32 of 32/50, else the first with
 * a unit. What is left, planned or asked for is none of it, nor are telephones, rooms and times. Dates and codes must be
 * blanked out before. `已下放32项` {32, 项}, `32/50` {32, null}, `八成` {80, %}, `百分之七十` {70, %}. Negative numbers are kept
 * so that the domain can refuse them.
 */
export function findQuantity(form: NormalForm): Quantity | null {
	const hit = reachedHits(form)[0];
	return hit ? { value: hit.value, unit: unitAsSaid(form, hit) } : null;
}

/** Where numbers of a sentence end: the words beside each are its own. */
const CLAUSE = /[,，。;；、!\n]/u;

/**
 * Every number with a unit that says how far things are, as `findQuantity` chooses them, in the order of the sentence, with the words before and
 * behind it in its clause; empty where there are not at least two.
 */
export function findNumbers(form: NormalForm): NumberSaid[] {
	const hits = reachedHits(form)
		.filter(({ unit }) => unit !== null)
		.toSorted((a, b) => a.start - b.start);
	if (hits.length < 2) return [];
	return hits.map((hit, place) => {
		const before = form.text.slice(hits[place - 1]?.end ?? 0, hit.start);
		const after = form.text.slice(hit.end, hits[place + 1]?.start);
		return {
			value: hit.value,
			unit: unitAsSaid(form, hit),
			before: before.split(CLAUSE).at(-1) ?? "",
			after: after.split(CLAUSE)[0] ?? "",
		};
	});
}

/** What tells how far things are, the best first; nothing that is only part of a whole. */
function reachedHits(form: NormalForm): QuantityHit[] {
	const all = [...arabicHits(form), ...chineseHits(form)];
	const reached = all.filter(
		(hit) => isReached(form.text, hit) && !isOfEarlier(form, hit),
	);
	const changes = changesIn(form.text, reached);
	const left = new Set(changes.map(({ from }) => from));
	const come = new Set(changes.map(({ to }) => to));
	const hits = reached
		.filter((hit) => !left.has(hit))
		.map((hit) => ({
			hit,
			rank: come.has(hit) ? 5 : rankOf(form.text, hit),
		}));
	hits.sort((a, b) => b.rank - a.rank || a.hit.start - b.hit.start);
	return hits.map(({ hit }) => hit);
}

const TOTAL =
	/(?:累计|共计|总计|合计|总共|一共|共(?!同|治|享|建)|总数|总量|达到?|增至|升至|降至|降到|in total|total(?: of)?|altogether)[^\d,，。;\n]{0,6}$/u;
const LEFT =
	/(?:还[差剩缺有需要]|尚[差剩缺余需]|剩余?下?|余下|其余|另外?|差|缺口|欠|(?:未|没(?:有)?)(?:完成|办结?|办理|下放|推出|验收|整改|报送?|交|建)|remaining|left|missing)[^\d,，。;\n]{0,5}$/u;
const PLANNED =
	/计划|预计|拟|目标|要求|争取|力争|下一步|应(?:完成|推出|下放)|需(?:完成|推出|下放)|至少|不少于|不低于|target|plan|goal/u;
const REACHED = /已|现有|目前|现在|累计|达|完成了|推出了|so far|already/u;
/** 去年降了8%: of another year; looked for in the original, for dates are blanked out of the text. */
function isOfEarlier({ from, original }: NormalForm, hit: QuantityHit) {
	const at = from[hit.start] ?? 0;
	return EARLIER.test(original.slice(Math.max(0, at - 16), at));
}

const EARLIER =
	/(?:去年|上年|前年|往年|同期|历年|歷年|last year)[^,，。;；\n今现現已]{0,10}$/u;
/** 又新增了5項: what comes on top of a number that is not said. */
const ON_TOP =
	/(?:又|再|还|另(?:外)?)(?:新|多|增|加)*(?:增加?|完成|办|做|弄|搞|下放|推出|开|上线|签|建|修|查|发|报)*(?:结|理|好|完|成|了)*$|净增(?:加|了)*$/u;
const OF_SOMETHING_ELSE =
	/(?:电话|手机|热线|座机|微信|传真|邮编|编号|文号|房号|房间|门牌|号码?|工号|邮箱|qq|tel|phone|room|ext|no)[.:：是为]?\s?$/u;
const IS_SOMETHING_ELSE =
	/^\s?(?:楼|室|层|号|点|时(?!限)|:\d|：\d|版|期(?!限)|rooms?|floor|am|pm|th|nd|rd|st)/u;

/** Whether the number tells of what there is: not of what is left or planned, nor where one sits or phones. */
function isReached(text: string, { start, end, unit, value }: QuantityHit) {
	const clause =
		/[^,，。;；\n]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ??
		"";
	if (LEFT.test(clause)) return false;
	if (PLANNED.test(clause) && !REACHED.test(clause)) return false;
	if (ON_TOP.test(clause)) return false;
	if (unit !== null) return true;
	if (OF_SOMETHING_ELSE.test(clause)) return false;
	if (IS_SOMETHING_ELSE.test(text.slice(end, end + 6))) return false;
	return (
		Math.abs(value) < 1_000_000 || /[万亿]/u.test(text.slice(end, end + 1))
	);
}

const OF_TIME = /^(?:张|次|天|日|周|月|年|个月|小时|分钟|days?|岁|人)$/u;

function rankOf(text: string, { start, end, unit }: QuantityHit): number {
	// 50项中的32项
	if (/^\s?(?:中|里|当中|其中)/u.test(text.slice(end, end + 3))) return 0;
	if (TOTAL.test(text.slice(Math.max(0, start - 16), start))) return 5;
	if (text.slice(start, end).includes("/") && unit !== "微克/立方米") return 4;
	if (unit === null) return isTold(text, start) ? 2 : 0;
	return OF_TIME.test(unit) ? 1 : 3;
}

/** A bare number counts before a mere length of time where it stands first or after a verb of achievement. */
function isTold(text: string, start: number): boolean {
	return /(?:^|[\s:：,，]|已|到|至|成|了|完|出|放|共|为)$/u.test(
		text.slice(Math.max(0, start - 2), start),
	);
}

function unitAsSaid(form: NormalForm, hit: QuantityHit): string | null {
	if (hit.unit === null || hit.unit === "%") return hit.unit;
	return originalWords(slice(form, hit.unitStart, hit.end));
}

function arabicHits(form: NormalForm): QuantityHit[] {
	const { text } = form;
	return [...text.matchAll(ARABIC)].flatMap((match) => {
		const [whole, minus, digits = "", decimals = ""] = match;
		const value = Number(digits.replaceAll(",", "") + decimals);
		const sign = minus === undefined || isDash(form, match.index) ? 1 : -1;
		const end = match.index + whole.length;
		return [withUnit(text, match.index, end, sign * value)];
	});
}

const RANGE = new RegExp(
	`[\\d■${NUMERAL}]\\s?$|[\\d${NUMERAL}][^\\s\\d,，。;:]{1,2}$`,
	"u",
);

/** In `3-5`, `3项-5项` and 进展——32项 the dash is no minus; in 已下放-5项 it is one. */
function isDash({ text, from, original }: NormalForm, at: number): boolean {
	if (text[at] !== "-") return false;
	if (/[—―]/u.test(original[from[at] ?? 0] ?? "")) return true;
	const before = text.slice(Math.max(0, at - 4), at);
	return /[-a-z]$/u.test(before) || RANGE.test(before);
}

function chineseHits(form: NormalForm): QuantityHit[] {
	const { text } = form;
	return [...text.matchAll(CHINESE)].flatMap((match) => {
		const [whole, prefix, numeral = "", tenths] = match;
		const value = parseNumeral(numeral);
		if (value === null) return [];
		const end = match.index + whole.length;
		const isMinus = prefix === "-" && !isDash(form, match.index);
		const sign = prefix === "负" || isMinus ? -1 : 1;
		if (tenths !== undefined) {
			return [percent(match.index, end, sign * value * 10)];
		}
		if (prefix === "百分之") return [percent(match.index, end, value)];
		const hit = withUnit(text, match.index, end, sign * value);
		return isSpoken(text, hit, numeral) ? [hit] : [];
	});
}

/** 一 is in 一网通办, 统一 and 一件事: a small Chinese numeral counts only where a verb of achievement stands before it. */
function isSpoken(text: string, hit: QuantityHit, numeral: string): boolean {
	if (hit.unit === null) return false;
	if (/[事]/u.test(text[hit.end] ?? "")) return false;
	if (numeral.length > 1 || numeral === "两") return true;
	const before = text.slice(Math.max(0, hit.start - 4), hit.start);
	return /(?:^|已|经|了|成|出|到|有|处|放|报|共|计|为|交|立|办|清|过|剩|开|增|查|送)$/u.test(
		before,
	);
}

function percent(start: number, end: number, value: number): QuantityHit {
	return { value, unit: "%", start, unitStart: end, end };
}

function withUnit(
	text: string,
	start: number,
	end: number,
	value: number,
): QuantityHit {
	const gap = text[end] === " " ? 1 : 0;
	const rest = text.slice(end + gap, end + gap + 12);
	const found = UNITS.find((unit) => startsWithUnit(rest, unit));
	if (found === undefined) {
		const scaled = value * (scale(rest) ?? 1);
		return { value: scaled, unit: null, start, unitStart: end, end };
	}
	const unit = found === "percent" ? "%" : found;
	const unitStart = end + gap;
	return { value, unit, start, unitStart, end: unitStart + found.length };
}

function startsWithUnit(rest: string, unit: string): boolean {
	if (!rest.startsWith(unit)) return false;
	return !/^[a-z]/.test(unit) || !/[a-z]/.test(rest[unit.length] ?? "");
}

function scale(rest: string): number | null {
	if (rest.startsWith("万")) return 10_000;
	return rest.startsWith("亿") ? 100_000_000 : null;
}
