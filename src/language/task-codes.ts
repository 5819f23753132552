import { matchKey } from "./normal-form.js";
import { parseNumeral } from "./numerals.js";
import type { World } from "./utterance.js";

/** Something in the text that names a task by number. */
export interface CodeHit {
	start: number;
	end: number;
	/** Codes meant, `1.3`; several of a list; empty where it is not a code at all. */
	codes: string[];
	/** The number alone fits several actions: only one of the codes is meant. */
	isAnyOf?: true;
	/** `1.3.5`, `12,13`: meant as a code, and none. */
	malformed: boolean;
}

const DIGITS = "一二三四五六七八九十";
const H = `[${DIGITS}]`;
const N = `(\\d{1,6}|${H}{1,3})`;
const START = `(?<![\\d.${DIGITS}a-z-])`;
/** What follows a number that is a quantity, not a code. */
const NOT_A_CODE =
	/^(?:\s?(?:%|成|万|亿|微克|个百分点|百分点|倍|元|公里|亩|km(?![a-z]))|\d|\.\d|\/)/u;

/** 平均1.5天: the same, where more than the number is said before; at the head of a sentence it names a task. */
const MEASURED =
	/^\s?(?:天(?!然|气|津|桥|线|窗|网|眼|河|府|台)|小时|分钟|工作日|个(?:工作日|月(?!报|度))|吨(?!位)|平米|平方|公顷)/u;

/** Every place of normalised text that names a task by number, left to right. */
export function codesIn(text: string, world: World): CodeHit[] {
	const hits = [
		...ordinals(text, world),
		...bracketed(text),
		...ranges(text),
		...dotted(text),
		...bareNumbers(text, world),
	];
	hits.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: CodeHit[] = [];
	for (const hit of hits) {
		if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
	}
	return kept;
}

/** 辦事方便第3項, 辦事方便3, 專項一第三項. */
function ordinals(text: string, world: World): CodeHit[] {
	return world.actions.flatMap(({ no, name }) => {
		const full = matchKey(name ?? "");
		const names = [
			full,
			...(full.length >= 6 ? [full.slice(0, -1)] : []),
			`专项${DIGITS[no - 1] ?? no}`,
			`第${DIGITS[no - 1] ?? no}专项`,
		];
		return names
			.filter((known) => known.length >= 2)
			.flatMap((known) => afterName(text, known, no));
	});
}

function afterName(text: string, known: string, no: number): CodeHit[] {
	const hits: CodeHit[] = [];
	const tail = new RegExp(
		`^(?:专项)?(?:建设)?(?:行动|组)?(?:的|里[头面边]?|中|,)?(?:第?\\(?${N}\\)?(?:项|条|号|个)?(?:任务)?)(?![\\d${DIGITS}])`,
		"u",
	);
	let at = text.indexOf(known);
	while (at >= 0) {
		const rest = text.slice(at + known.length, at + known.length + 30);
		const match = tail.exec(rest);
		const item = parseNumeral(match?.[1] ?? "");
		if (match && item !== null) {
			const end = at + known.length + match[0].length;
			hits.push({ start: at, end, codes: [`${no}.${item}`], malformed: false });
		}
		at = text.indexOf(known, at + known.length);
	}
	return hits;
}

/** (一)3, (1)3, 一(3), (一)第3項. */
function bracketed(text: string): CodeHit[] {
	const patterns = [
		new RegExp(
			`\\(${N}\\)[.、-]?(?:第|的第)?${N}(?:项|条|号)?(?![\\d%])`,
			"gu",
		),
		new RegExp(`${START}${N}\\(${N}\\)`, "gu"),
	];
	return patterns.flatMap((pattern) =>
		[...text.matchAll(pattern)].flatMap((match) =>
			pair(match, match[1], match[2]),
		),
	);
}

function pair(
	match: RegExpMatchArray,
	action: string | undefined,
	item: string | undefined,
): CodeHit[] {
	const a = parseNumeral(action ?? "");
	const b = parseNumeral(item ?? "");
	if (a === null || b === null) return [];
	const start = match.index ?? 0;
	const end = start + match[0].length;
	return [{ start, end, codes: [`${a}.${b}`], malformed: false }];
}

/** 1.5-1.8, 1.5至1.8: each of them, in order. */
function ranges(text: string): CodeHit[] {
	const range = new RegExp(
		`${START}(\\d)\\.(\\d{1,2}) ?(?:-|~|至|到) ?\\1\\.(\\d{1,2})(?![\\d.])`,
		"gu",
	);
	return [...text.matchAll(range)].flatMap((match): CodeHit[] => {
		const [said, action = "", first, last] = match;
		const from = Number(first);
		const length = Number(last) - from + 1;
		if (length < 2) return [];
		const codes = Array.from({ length }, (_, i) => `${action}.${from + i}`);
		const start = match.index;
		return [{ start, end: start + said.length, codes, malformed: false }];
	});
}

/** 1.3, 一.3, 一、3, 1-3, 1。3, 一點三; 1.3.5 and 1e3 are malformed. In 1.2 -5項 the dash is a minus. */
function dotted(text: string): CodeHit[] {
	const run = new RegExp(
		`${START}(-?)((?:\\d{1,9}|${H}{1,3})(?:(?: ?[.。·,、e] ?|-)(?:\\d{1,9}|${H}{1,3})){1,20}|(?:\\d{1,2}|${H})点(?:\\d{1,2}|[一二]零|${H}{1,3}))(?!\\d)`,
		"gu",
	);
	return [...text.matchAll(run)].flatMap((match): CodeHit[] => {
		const start = match.index;
		const end = start + match[0].length;
		const after = text.slice(end, end + 6);
		if (NOT_A_CODE.test(after) || (start > 0 && MEASURED.test(after)))
			return [];
		const codes = dottedCodes(match[2] ?? "");
		const first = codes === null && match[1] === "" ? firstPair(match) : null;
		if (first) return [first];
		if (match[1] === "-" || codes === null) {
			return [{ start, end, codes: [], malformed: true }];
		}
		return [{ start, end, codes, malformed: false }];
	});
}

/** `1.1,32`: a code, a pause, a number. */
function firstPair(match: RegExpMatchArray): CodeHit | null {
	const [said = ""] = match[0].split(/[,、]/u);
	const code = said === match[0] ? null : onePair(said.trim());
	if (code === null) return null;
	const start = match.index ?? 0;
	const end = start + said.trimEnd().length;
	return { start, end, codes: [code], malformed: false };
}

/** `1.3` gives one code, `1.3、1.4` two, `12,13` and `1.3.5` null. */
function dottedCodes(said: string): string[] | null {
	const compact = said.replaceAll(" ", "");
	const single = onePair(compact);
	if (single) return [single];
	const parts = compact.split(/[,、]/u).map(onePair);
	return parts.every((part) => part !== null) ? parts : null;
}

function onePair(said: string): string | null {
	const match = new RegExp(
		`^(\\d{1,9}|${H}{1,3})([.。·、点-])(\\d{1,9}|[一二]零|${H}{1,3})$`,
		"u",
	).exec(said);
	if (!match) return null;
	const [, a = "", separator, b = ""] = match;
	// 「1、2」 is a list; 「一、3」 is how the document numbers.
	if (separator === "、" && /^\d/.test(a)) return null;
	const action = parseNumeral(a);
	const item = parseNumeral(b);
	return action === null || item === null ? null : `${action}.${item}`;
}

/** 第3項, 任務3, 12: the number of a task without its action. */
function bareNumbers(text: string, world: World): CodeHit[] {
	const pattern = new RegExp(
		`${START}(?:第${N}(?:项任务|项|号任务|条)|(?:任务|task |no\\.? ?)第?${N}(?![.、,点\\d-]))`,
		"gu",
	);
	return [...text.matchAll(pattern)].flatMap((match) => {
		const item = parseNumeral(match[1] ?? match[2] ?? "");
		if (item === null) return [];
		const start = match.index;
		const codes = codesForItem(item, world);
		const end = start + match[0].length;
		const anyOf = codes.length > 1 ? ({ isAnyOf: true } as const) : {};
		return [{ start, end, codes, malformed: false, ...anyOf }];
	});
}

/** `12` is 1.12 in a plan of one action; where several actions have a 12th task it may be any of them. */
export function codesForItem(item: number, world: World): string[] {
	const fitting = world.tasks
		.filter((task) => task.code.endsWith(`.${item}`))
		.map((task) => task.code);
	return fitting.length > 0 ? [...new Set(fitting)] : [String(item)];
}
