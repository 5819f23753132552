import { day } from "../domain/day.js";
import { findDates } from "./dates.js";
import { type NormalForm, without } from "./normal-form.js";
import { NUMERAL } from "./numerals.js";

/** A task by its number, 1.3 or as it is spoken: 一點三. */
const H = "[一二三四五六七八九十]";
const NUMBER = `(?:\\d{1,2}\\.\\d{1,2}|(?:\\d{1,2}|${H})点(?:\\d{1,2}|${H}{1,3}))(?![\\d${H.slice(1, -1)}])`;
const CODE = "\\d{1,2}\\.\\d{1,2}(?!\\d)";
/** What was said by mistake, and what takes its place. */
const CORRECTED: readonly RegExp[] = [
	// 不是1.3是1.2
	new RegExp(
		`(?:并?不是|不对)(?:任务)?${NUMBER}[\\s,，。]*(?:而?是|应该?是)(?=(?:任务)?${NUMBER})`,
		"u",
	),
	// 1.2不是1.3, 完成的是1.2不是1.3
	new RegExp(
		`(?<=${CODE})[\\s,，]*(?:完成|签收|核实|退回)?(?:并|而)?不是(?:任务)?${CODE}`,
		"u",
	),
	// 1.3，不對，1.2
	new RegExp(
		`(?:任务)?${CODE}(?:已经?|都)?(?:完成|签收|核实|退回|办结|做完)?(?:了|吧)?[\\s,，。]*(?:哦?不对|哦?不是|说错了?|打错了?|写错了?|错了|更正)[\\s,，。:]*(?:我说的?)?(?:应该?)?是?(?=(?:任务)?${CODE})`,
		"u",
	),
];
/** 的是 of 完成的是1.2: no more than stress. */
const STRESSED = new RegExp(
	`(?<=(?:完成|签收|核实|退回|办结|办完|做完)了?)的(?:任务)?是(?=${CODE})`,
	"u",
);

/**
 * The form without what its speaker takes back: 不是1.3是1.2 is about 1.2 alone, 接了三個，哦不對，是五個 tells of five,
 * 簽收1.7，不是，簽收4.2，我看錯行了 takes on 4.2.
 */
export function withoutCorrected(form: NormalForm): NormalForm {
	return [...CORRECTED, STRESSED].reduce((rest, pattern) => {
		const match = pattern.exec(rest.text);
		return match
			? without(rest, match.index, match.index + match[0].length)
			: rest;
	}, withoutTakenBack(form));
}

const PAUSE = "[\\s,，。;:…!~.呃哦啊嗯噢哎额诶唉喔]";
const AT_PAUSE = "(?=[\\s,，。;:…!.]|$)";
/** 不對, 我說錯了, 刚才念错了, 口誤; 不是 and 不 only between pauses. */
const SLIP = `(?:不对(?![吗么呢吧的口称劲外等接账应方上头])|不是(?=[\\s,，。;:…!.我说])|不${AT_PAUSE}|我?(?:刚才?|刚刚|前面)?(?:说|讲|念|看|打|写|报|记|搞|弄|发|读)错(?:行|字)?了?(?!的)|错了${AT_PAUSE}|口误|(?:更正|纠正)(?:一?下)?|算了${AT_PAUSE}|(?<=[,.!] ?)(?:no|sorry|oops|wait|i mean|correction|make that)(?=[\\s,.]))`;
const LINK =
	"(?:我(?:想|要)?说的?)?(?:应该|还是|而)?(?:是|要|改成|改为|等)?(?:[延改推拖]?[到至])?";
/** 三項不對是四項, as dictated, without a pause. */
const UNPAUSED = "不对(?=(?:应该)?是)";
/** A pause, the word that takes back, and what leads on to the right thing. */
const TAKING_BACK = new RegExp(
	`(?:${PAUSE}{1,8}${SLIP}(?:${PAUSE}{0,8}${SLIP}){0,3}|${UNPAUSED})${PAUSE}{0,8}${LINK}`,
	"u",
);
/** 我看錯行了, behind it all. */
const APOLOGY =
	/[\s,，。;…!]{1,4}(?:不好意思|抱歉|sorry)?[\s,，]{0,2}我?(?:刚才?|刚刚|前面)?(?:说|讲|念|看|打|写|报|记|搞|弄|发|读)错(?:行|字|号|数)?了?[\s,，。!…]{0,4}$/u;
const MOST_SLIPS = 3;
/** How far before its correction a mistake may stand, in characters. */
const REACH = 40;

/** A word that takes back, at `[start, end)` of the text. */
interface Back {
	start: number;
	end: number;
	text: string;
}

interface Cut {
	from: number;
	to: number;
}

type Reader = (back: Back) => readonly Cut[] | null;

const READERS: readonly Reader[] = [code, date, quantity, clause];

function withoutTakenBack(form: NormalForm): NormalForm {
	let rest = form;
	let from = 0;
	for (let n = 0; n < MOST_SLIPS; n++) {
		const match = TAKING_BACK.exec(rest.text.slice(from));
		if (!match) break;
		const start = from + match.index;
		const end = start + match[0].length;
		const cuts = cutsAt({ start, end, text: rest.text });
		if (cuts) rest = withoutAll(rest, cuts);
		from = cuts ? 0 : end;
	}
	return rest === form ? form : withoutApology(rest);
}

function cutsAt(back: Back): readonly Cut[] | null {
	for (const read of READERS) {
		const cuts = read(back);
		if (cuts) return cuts;
	}
	return null;
}

/** From the last cut to the first, so that places stay. */
function withoutAll(form: NormalForm, cuts: readonly Cut[]): NormalForm {
	return cuts.toReversed().reduce((rest, { from, to }) => {
		return without(rest, from, to);
	}, form);
}

function withoutApology(form: NormalForm): NormalForm {
	const match = APOLOGY.exec(form.text);
	return match && match.index > 0
		? without(form, match.index, form.text.length)
		: form;
}

const NUMBERS = new RegExp(`(?<![\\d.${H.slice(1, -1)}])${NUMBER}`, "gu");
const VERB =
	"(?:签收|认领|接收|完成|办结|核实|验收|退回|打回|驳回|延期|展期|撤销|撤回|同意|报进度|进度|进展|办完|做完|弄完|搞定|查|看)";
/** 也 adds, and takes nothing back. */
const NEXT_CODE = new RegExp(
	`^(把|将|给)?(${VERB})?了?的?(?:任务|第)?${NUMBER}(?!(?:项|号)?(?:也|还|和|与))`,
	"u",
);
const VERB_AT_END = new RegExp(`${VERB}了?(?:任务)?$`, "u");
const HAS_VERB = new RegExp(VERB, "u");

/** 簽收1.7，不是，簽收4.2; what is said of 1.7 alone holds for a bare 4.2: 1.7簽收，不是，4.2. */
function code({ start, end, text }: Back): readonly Cut[] | null {
	const next = NEXT_CODE.exec(text.slice(end, end + 24));
	if (!next) return null;
	const near = Math.max(0, start - REACH);
	const wrong = [...text.slice(near, start).matchAll(NUMBERS)].at(-1);
	if (!wrong) return null;
	const from = near + wrong.index;
	const after = from + wrong[0].length;
	const lead = VERB_AT_END.exec(text.slice(near, from))?.[0] ?? "";
	if (next[2] !== undefined) return [{ from: from - lead.length, to: end }];
	const isBare = /^[\s,，。;!]|^$/u.test(text.slice(end + next[0].length));
	return isBare && HAS_VERB.test(text.slice(after, start))
		? [
				{ from, to: after },
				{ from: start, to: end },
			]
		: [{ from, to: end }];
}

/** Any day will do to find out where dates stand. */
const SOME_DAY = day("2021-01-01");
/** 四月 of 四月十號，不，十五號. */
const MONTH = /^.{0,6}月(?=[\d一二三四五六七八九十])/u;
const DAY_ALONE = /^[\d一二三四五六七八九十]{1,3}[号日]/u;
const SAFER =
	/^(?:比较|更)?(?:稳妥|稳当|稳|保险|有把握|宽松|合适|妥当)(?:一?[点些])?(?:吧|了)?/u;

/** 延期到四月十號，不，還是四月十五號穩一點. */
function date({ start, end, text }: Back): readonly Cut[] | null {
	const near = Math.max(0, start - REACH);
	const before = text.slice(near, start);
	const after = text.slice(end, end + REACH);
	const [right] = findDates(after, SOME_DAY);
	const wrong = findDates(before, SOME_DAY).at(-1);
	if (!wrong || right?.start !== 0) return null;
	const month = DAY_ALONE.test(after)
		? (MONTH.exec(before.slice(wrong.start))?.[0].length ?? 0)
		: 0;
	const cut = { from: near + wrong.start + month, to: end };
	const safer = SAFER.exec(after.slice(right.end))?.[0].length ?? 0;
	const rest = end + right.end;
	return safer > 0 ? [cut, { from: rest, to: rest + safer }] : [cut];
}

const COUNT = `(?:\\d{1,9}(?:\\.\\d{1,4})?|[${NUMERAL}]{1,8})`;
const COUNTED = new RegExp(
	`(?<![\\d.第${NUMERAL}])${COUNT}\\s?([\\p{Script=Han}%])`,
	"gu",
);
const NEXT_COUNT = new RegExp(`^${COUNT}\\s?([\\p{Script=Han}%])?`, "u");

/** 接了三個接口，哦不對，是五個接口: numbers of one thing. */
function quantity({ start, end, text }: Back): readonly Cut[] | null {
	const right = NEXT_COUNT.exec(text.slice(end, end + 16));
	if (!right) return null;
	const near = Math.max(0, start - REACH);
	const wrong = [...text.slice(near, start).matchAll(COUNTED)].findLast(
		([, of]) => right[1] === undefined || of === right[1],
	);
	if (!wrong) return null;
	const from = near + wrong.index;
	const between = text.slice(from + wrong[0].length, start);
	const isPaused = !text.startsWith("不对", start);
	// 3個接口不對是2個單位的問題: the interfaces are wrong, and not their number.
	const isSameThing = text.startsWith(between, end + right[0].length);
	return isPaused || isSameThing ? [{ from, to: end }] : null;
}

const MARKS = /[,，。;；!！?？\n]/u;
/** So many characters said again behind the correction: the clause before it is said anew. */
const SAID_AGAIN = 4;

/** 財政局有沒有逾期，我說錯了，是審計局有沒有逾期. */
function clause({ start, end, text }: Back): readonly Cut[] | null {
	const near = Math.max(0, start - REACH);
	const wrong = text.slice(near, start).split(MARKS).at(-1) ?? "";
	const right = text.slice(end, end + REACH).split(MARKS)[0] ?? "";
	return isSaidAgain(wrong, right)
		? [{ from: start - wrong.length, to: end }]
		: null;
}

function isSaidAgain(wrong: string, right: string): boolean {
	for (let at = 0; at + SAID_AGAIN <= right.length; at++) {
		const again = right.slice(at, at + SAID_AGAIN);
		if (HAN.test(again) && wrong.includes(again)) return true;
	}
	return (
		wrong.length > 2 &&
		right.length > 2 &&
		SAME_START.test(`${wrong}\n${right}`)
	);
}

const HAN = /^\p{Script=Han}+$/u;
/** 簽收數據共享，說錯了，簽收不動產登記. */
const SAME_START = new RegExp(`^(${VERB})[^\\n]{1,60}\\n\\1`, "u");
