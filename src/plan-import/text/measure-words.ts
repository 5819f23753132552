import type { Indicator } from "../../domain/plan.js";
import { CHINESE_DIGITS, numberIn } from "./numerals.js";

type Op = Indicator["op"];

/** Words that count things, longest first where one begins another. Simplified, as in the folded text. */
const COUNTED =
	"个百分点|百分点|个工作日|工作日|个自然日|个小时|个月|张床位|个|项|类|家|所|名|人次|人|次|件|户|条|座|处|场|套|台|辆|棵|株|间|张|份|篇|期|门|支|对|批|片|块|宗|起|例|种|款|倍|位|部|本|只|头|层|栋|幢|盏|口|眼|轮|笔|单|课时|学时|床位|车位|泊位|标段";
const MEASURED =
	"%|‰|微克/立方米|毫克/立方米|毫克/升|平方公里|平方千米|平方米|立方米|公里|千米|米|公顷|亩|吨标准煤|吨|公斤|千克|千瓦时|千瓦|兆瓦|小时|分钟|秒|天|元|美元|度|分";
const UNIT = `(?:十|百|千)?[万亿]?(?:${COUNTED}|${MEASURED})|[万亿]`;

/** No year, date, ordinal, document number, part of a name (PM2.5) or 7×24. */
const ARABIC = String.raw`(?<![\d.A-Za-z第〔/×*])(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?)(?:[-—~至到](\d{1,12}(?:\.\d{1,6})?))?`;
const CHINESE = `(?<![${CHINESE_DIGITS}第])([${CHINESE_DIGITS}]{1,6})`;
const PERCENT = `百分之([${CHINESE_DIGITS}]{1,6})`;
const QUANTITY = new RegExp(
	`${PERCENT}|${ARABIC} ?[余多]?(${UNIT})|${CHINESE}[余多]?(${UNIT})`,
	"g",
);
const TIME = /^(?:个?工作日|个自然日|个?小时|个月|分钟|秒|天)$/;

/** A number with its measure word; offsets into the text it was found in. */
export interface Quantity {
	start: number;
	end: number;
	value: number;
	/** Where the measure word begins; equal to `end` for 百分之. */
	unitStart: number;
	isTime: boolean;
	/** Written with Chinese numerals: more often a name (三個規定) than a target. */
	isChinese: boolean;
	isRange: boolean;
}

export function quantitiesIn(key: string): Quantity[] {
	return [...key.matchAll(QUANTITY)].flatMap((match) => {
		const [whole, percent, arabic, upper, unit, chinese, chineseUnit] = match;
		const digits = arabic?.replaceAll(",", "") ?? chinese ?? percent ?? "";
		const value = arabic === undefined ? numberIn(digits) : Number(digits);
		if (Number.isNaN(value)) return [];
		const end = match.index + whole.length;
		const word = unit ?? chineseUnit ?? "";
		return {
			start: match.index,
			end,
			value,
			unitStart: end - word.length,
			isTime: TIME.test(word),
			isChinese: chinese !== undefined,
			isRange: upper !== undefined,
		};
	});
}

const AT_LEAST_BEFORE =
	/(?:不得?(?:低于|少于|小于)|(?:增加|增|提高|提升|上升|扩大)[至到]|达到?|至少|最少|(?<!不)(?<!不得)(?:超过|高于|多于|大于)|≥|增长|提高|提升|下降|降低|减少|压减)(?:约|了)? ?$/;
const AT_MOST_BEFORE =
	/(?:不得?(?:超过|高于|多于|大于|突破)|(?:压缩|压减|缩短|精简|降低|降|减少|减)[至到为]|控制在|最多|至多|(?<!不)(?<!不得)(?:小于|低于|少于)|≤) ?$/;
const AT_LEAST_ANYWHERE = /至少|最少|不少于|不低于/;
const AT_MOST_ANYWHERE = /至多|最多|不超过|不多于/;
const AT_LEAST_AFTER = /^ ?(?:及|或|\(含\))?(?:以上|之上)/;
const AT_MOST_AFTER = /^ ?(?:及|或|\(含\))?(?:以内|之内|以下)/;
const WITHIN_TIME = /^ ?内/;

export interface OpReading {
	op: Op;
	/** How many characters after the number belong to the comparison (以上). */
	taken: number;
	/** Said before the number, so that it holds for the next one in a list too. */
	carries: boolean;
	/** 達到: whether up or down depends on what is measured. */
	isReach: boolean;
}

/** The comparison around a number: `before` and `after` are the words on its two sides; null where there is none. */
export function comparisonOf(
	before: string,
	after: string,
	isTime: boolean,
): OpReading | null {
	const tail = after.slice(0, 8);
	const behind = behindOp(tail, isTime);
	if (behind) return behind;
	const near = before.slice(-8);
	const answer = (op: Op) => ({
		op,
		taken: 0,
		carries: true,
		isReach: /达到?了? ?$/.test(near),
	});
	if (AT_MOST_BEFORE.test(near)) return answer("≤");
	if (AT_LEAST_BEFORE.test(near)) return answer("≥");
	if (AT_LEAST_ANYWHERE.test(before)) return answer("≥");
	return AT_MOST_ANYWHERE.test(before) ? answer("≤") : null;
}

function behindOp(tail: string, isTime: boolean): OpReading | null {
	const above = AT_LEAST_AFTER.exec(tail);
	const below =
		AT_MOST_AFTER.exec(tail) ?? (isTime ? WITHIN_TIME.exec(tail) : null);
	const match = above ?? below;
	if (!match) return null;
	return {
		op: above ? "≥" : "≤",
		taken: match[0].length,
		carries: false,
		isReach: false,
	};
}

/** `words` without the comparison at their end. */
export function withoutComparison(words: string): string {
	const near = words.slice(-8);
	const match = AT_MOST_BEFORE.exec(near) ?? AT_LEAST_BEFORE.exec(near);
	const cut = match ? words.slice(0, words.length - match[0].length) : words;
	return cut.replace(/(?:至少|最少|不少于|不低于|至多|最多|分别|约)? ?$/, "");
}
