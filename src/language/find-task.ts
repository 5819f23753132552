import { findDates } from "./dates.js";
import {
	matchKey,
	type NormalForm,
	originalWords,
	slice,
} from "./normal-form.js";
import { unitInText } from "./find-unit.js";
import { parseNumeral } from "./numerals.js";
import { type CodeHit, codesForItem, codesIn } from "./task-codes.js";
import { searchBySound, searchTitles, type TitleFit } from "./title-search.js";
import type { TaskMention, World } from "./utterance.js";

/** A mention and where it stands in the form, decorations such as 任務 and 項 included. */
export interface FoundTask {
	mention: TaskMention;
	start: number;
	end: number;
}

/** What may stand around a code and belongs to it. */
const LEAD = /(?:重点)?(?:任务|编号|事项|项目|task|no\.?|第|#)\s?$/u;
const TAIL = /^\s?(?:项任务|任务|号任务|项工作|项(?!目)|号)/u;
const AND = /^(?:和|与|及|以及|跟|还有|,|、|;| |and)*$/u;
/** The most buttons a question can carry. */
const MOST_CANDIDATES = 8;
/** Words that fit more titles than this name none of them. */
const MOST_TITLES = 6;

/** Normalised text with everything blanked that looks like a code and is not: dates, PM2.5. Same length. */
export function withoutDates(text: string, world: World): string {
	const blank = (from: number, to: number, source: string) =>
		source.slice(0, from) + "■".repeat(to - from) + source.slice(to);
	let out = text.replace(/pm ?2\.5/gu, (found) => "■".repeat(found.length));
	for (const hit of findDates(text, world.today)) {
		if (!hit.loose) out = blank(hit.start, hit.end, out);
	}
	return out;
}

/** As `withoutDates`, and the numbers that name tasks blanked too: what numbers are left are quantities. */
export function withoutNames(text: string, world: World): string {
	let out = withoutDates(text, world);
	for (const hit of codesIn(out, world)) {
		if (!known(hit, world)) continue;
		const blank = "■".repeat(hit.end - hit.start);
		out = out.slice(0, hit.start) + blank + out.slice(hit.end);
	}
	return out;
}

/** The task or tasks named by number anywhere in the form; null where no number there is a task of the plan. */
export function taskByCode(form: NormalForm, world: World): FoundTask | null {
	const [first, ...others] = linkedCodes(form, world);
	if (!first) return null;
	const refs = [
		...new Set([first, ...others].flatMap((linked) => linked.refs)),
	];
	const found = decorated(form, first.start, first.end, refs);
	const isEach = others.length === 0 && first.isEach;
	return isEach ? { ...found, mention: eachOf(found.mention, refs) } : found;
}

/** Tasks named together, 1.3和1.4: where, and their refs. They are cut out together. */
export interface Linked {
	start: number;
	end: number;
	refs: string[];
	/** Every number is one task; 第3項 may be any of several. */
	isEach: boolean;
}

/** All tasks of the plan that the form names by number, left to right. */
export function linkedCodes(form: NormalForm, world: World): Linked[] {
	const blanked = withoutDates(form.text, world);
	const linked: Linked[] = [];
	for (const hit of codesIn(blanked, world)) {
		const { start, end } = hit;
		const refs = refsOf(hit, world);
		if (refs.length === 0) continue;
		const isEach = isOneEach(hit, world);
		const last = linked.at(-1);
		if (last && AND.test(form.text.slice(last.end, start))) {
			last.refs.push(...refs);
			last.end = end;
			last.isEach &&= isEach;
		} else linked.push({ start, end, refs, isEach });
	}
	return linked;
}

/** 1.2和1.7: every one of them is meant, where no button has to be left out. */
function eachOf(mention: TaskMention, refs: readonly string[]): TaskMention {
	return mention.kind === "several" && mention.refs.length === refs.length
		? { ...mention, each: true }
		: mention;
}

function decorated(
	form: NormalForm,
	start: number,
	end: number,
	refs: string[],
): FoundTask {
	const lead = LEAD.exec(form.text.slice(Math.max(0, start - 8), start));
	const tail = TAIL.exec(form.text.slice(end, end + 6));
	const said = originalWords(slice(form, start, end));
	return {
		mention: mentionOf(refs, said),
		start: start - (lead?.[0].length ?? 0),
		end: end + (tail?.[0].length ?? 0),
	};
}

export function mentionOf(refs: string[], said: string): TaskMention {
	const [ref] = refs;
	if (ref === undefined) return { kind: "none", said };
	if (refs.length === 1) return { kind: "one", ref, said };
	return { kind: "several", refs: refs.slice(0, MOST_CANDIDATES), said };
}

function known(hit: CodeHit, world: World): boolean {
	return refsOf(hit, world).length > 0;
}

/** Every code of it is one task. */
function isOneEach(hit: CodeHit, world: World): boolean {
	return !hit.isAnyOf && refsOf(hit, world).length === hit.codes.length;
}

function refsOf(hit: CodeHit, world: World): string[] {
	return hit.codes.flatMap((code) =>
		world.tasks.filter((task) => task.code === code).map((task) => task.ref),
	);
}

/**
 * The task that the form, all of which should name one, names: by number, by words of its title, by their sound. `none`
 * and `malformed` are answers too; null where nothing is said.
 */
export function taskFromWords(
	form: NormalForm,
	world: World,
): TaskMention | null {
	const said = originalWords(form);
	const text = form.text.replace(/^[\s,:;。]+|[\s,:;。]+$/gu, "");
	if (text === "") return null;
	const numbered = numberedMention(text, said, world);
	if (numbered) return numbered;
	const refs = refsByTitle(text, world);
	if (refs.length > 0) return mentionOf(refs, said);
	const listed = refsOfList(text, world);
	if (listed.length > 1) return mentionOf(listed, said);
	const sounding = ownFirst(searchBySound(text, world), world);
	if (sounding.length > 0 && sounding.length <= 4) {
		return mentionOf(sounding, said);
	}
	return { kind: "none", said };
}

/** A form that is nothing but a number, well said or not. */
function numberedMention(
	text: string,
	said: string,
	world: World,
): TaskMention | null {
	const bare = text.replace(LEAD_WORDS, "").replace(TAIL, "");
	const [hit] = codesIn(bare, world);
	if (hit && hit.start === 0 && hit.end === bare.length) {
		if (hit.malformed) return { kind: "malformed", said };
		return mentionOf([...new Set(refsOf(hit, world))], said);
	}
	if (/^\d{1,9}$/.test(bare)) {
		const codes = codesForItem(Number(bare), world);
		const spot = { start: 0, end: bare.length, codes, malformed: false };
		return mentionOf([...new Set(refsOf(spot, world))], said);
	}
	return /^[-+\d.,、eé/ ]*\d[-+\d.,、e/ ]*$/u.test(bare)
		? { kind: "malformed", said }
		: null;
}

const LEAD_WORDS = /^(?:重点)?(?:任务|编号|事项|项目|task|no\.?|#)?\s?:?\s?/u;
/** Whether the words stand in the title of `ref` as they are, punctuation apart, or are what it is called. */
export function isNamedLiterally(
	words: string,
	ref: string,
	world: World,
): boolean {
	const key = matchKey(words);
	const task = world.tasks.find((one) => one.ref === ref);
	if (!task || key === "") return false;
	return matchKey(task.title).includes(key) || nameKeys(task).includes(key);
}

const STOP_WORDS = /(?:这个|那个|这项|那项|关于|有关|任务|事项|工作|项目|的)/gu;

/** Tasks whose title the words are part of: most of the words must be there, and the best must stand out. */
function refsByTitle(text: string, world: World): string[] {
	const exact = refsByCodeName(text, world);
	if (exact.length > 0) return exact;
	const ofUnit = refsOfUnit(text, world);
	if (ofUnit.length > 0) return ofUnit;
	const words = text.replace(STOP_WORDS, "");
	const fits = searchTitles(words, world);
	return standingOut(
		fits.filter((fit) => isMostly(fit, words.length)),
		0.8,
		world,
	);
}

/** 三河共治、兩環一帶: each part must name one task. */
function refsOfList(text: string, world: World): string[] {
	const parts = text.split(/[、,和与及]/u).filter((part) => part !== "");
	if (parts.length < 2 || parts.length > 6) return [];
	const refs = parts.map((part) => refsByTitle(part, world));
	return refs.every((found) => found.length === 1) ? refs.flat() : [];
}

/** 區財政局的首報: the duty of a unit that is named. */
function refsOfUnit(text: string, world: World): string[] {
	const unit = unitInText(text, world);
	if (!unit) return [];
	const rest = text.slice(0, unit.start) + text.slice(unit.end);
	const tasks = world.tasks.filter((task) => task.unit === unit.name);
	if (tasks.length === 0) return [];
	return refsByCodeName(rest.replace(/的/gu, ""), { ...world, tasks });
}

/** Of three characters all must be there, of more most. */
function isMostly({ coverage, run }: TitleFit, length: number): boolean {
	return run >= 2 && coverage >= (length <= 3 ? 1 : 0.6);
}

/** Duties are called by a word: 首報, 案例. */
export function refsByCodeName(text: string, world: World): string[] {
	const words = text.replace(/[\p{P}\p{S}\s]/gu, "");
	const refs = world.tasks
		.filter((task) => words !== "" && nameKeys(task).includes(words))
		.map((task) => task.ref);
	return ownFirst(refs, world);
}

const keysByTask = new WeakMap<World["tasks"][number], string[]>();

function nameKeys(task: World["tasks"][number]): string[] {
	let keys = keysByTask.get(task);
	if (!keys) {
		const code = /\d/.test(task.code) ? "" : matchKey(task.code);
		keys = [matchKey(task.title), code, withDigit(code)];
		keysByTask.set(task, keys);
	}
	return keys;
}

/** 案例1 for 案例一. */
function withDigit(code: string): string {
	return code.replace(/[一二三四五六七八九]$/u, (said) =>
		String(parseNumeral(said)),
	);
}

/** Of those that fit, the ones that come close to the best; empty where they are too many to name any. */
export function standingOut(
	fits: TitleFit[],
	closeness: number,
	world: World,
): string[] {
	const best = fits[0]?.score ?? 0;
	const close = fits.filter((fit) => fit.score >= closeness * best);
	const refs = ownFirst(
		close.map((fit) => fit.ref),
		world,
	);
	const titles = new Set(
		world.tasks
			.filter(({ ref }) => refs.includes(ref))
			.map(({ title }) => title),
	);
	return titles.size > MOST_TITLES ? [] : refs;
}

/** Among duties that many units have, those of the units spoken for here. */
function ownFirst(refs: string[], world: World): string[] {
	const tasks = world.tasks.filter((task) => refs.includes(task.ref));
	const own = tasks.filter(
		({ unit }) => unit !== null && world.speakingFor.includes(unit),
	);
	const others = tasks.filter(({ unit }) => unit === null);
	if (own.length === 0) return refs;
	const kept = new Set([...own, ...others].map((task) => task.ref));
	return refs.filter((ref) => kept.has(ref));
}
