import { type NormalForm, originalWords, slice } from "./normal-form.js";
import type { Quantity } from "./utterance.js";

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
	`(?<![第${NUMERAL}星期周])(百分之|负)?([${NUMERAL}]{1,12})(成)?(?![${NUMERAL}成])`,
	"gu",
);

/**
 * The first number of the text that is a quantity: with a unit if any has one. Dates and codes must be blanked out before.
 * `已下放32项` {32, 项}, `32/50` {32, null}, `八成` {80, %}, `百分之七十` {70, %}. Negative numbers are kept so that the domain
 * can refuse them.
 */
export function findQuantity(form: NormalForm): Quantity | null {
	const hits = [...arabicHits(form.text), ...chineseHits(form.text)];
	hits.sort((a, b) => a.start - b.start);
	const hit = hits.find(({ unit }) => unit !== null) ?? hits[0];
	if (!hit) return null;
	return { value: hit.value, unit: unitAsSaid(form, hit) };
}

function unitAsSaid(form: NormalForm, hit: QuantityHit): string | null {
	if (hit.unit === null || hit.unit === "%") return hit.unit;
	return originalWords(slice(form, hit.unitStart, hit.end));
}

function arabicHits(text: string): QuantityHit[] {
	return [...text.matchAll(ARABIC)].flatMap((match) => {
		const [whole, minus, digits = "", decimals = ""] = match;
		const value = Number(digits.replaceAll(",", "") + decimals);
		const sign = minus === undefined || isRange(text, match.index) ? 1 : -1;
		const end = match.index + whole.length;
		return [withUnit(text, match.index, end, sign * value)];
	});
}

/** In `3-5` the dash is no minus. */
function isRange(text: string, at: number): boolean {
	return at > 0 && /[\d\p{L}]/u.test(text[at - 1] ?? "") && text[at] === "-";
}

function chineseHits(text: string): QuantityHit[] {
	return [...text.matchAll(CHINESE)].flatMap((match) => {
		const [whole, prefix, numeral = "", tenths] = match;
		const value = parseNumeral(numeral);
		if (value === null) return [];
		const end = match.index + whole.length;
		const sign = prefix === "负" ? -1 : 1;
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
	if (numeral.length > 1) return true;
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
