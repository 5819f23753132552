import { clausesOf } from "../clauses.js";
import { type Intent, trimmed } from "../hearing.js";
import {
	matchKey,
	type NormalForm,
	originalWords,
	slice,
} from "../normal-form.js";
import type { Utterance, World } from "../utterance.js";

const VERB =
	/^(?:全部|都)?(?:展开|拆开|拆分|细化|expand)(?![a-z])[\s:,]*(?:单位组|组|(?:全部|所有)(?:单位)?$)?/u;
const ASKED =
	/(?:包括|包含|是指|指|有|是|都有|都是)(?:的是|的)?(?:哪些|哪几[个家]|哪家|什么|啥|谁)(?:单位|部门|局|企业|人)?(?:[?啊呀呢]|来着)*$/u;
/** 各執法部門具體有哪些單位: what stands between the group and the verb. */
const STRESS = /(?:具体|到底|究竟|一共|总共|分别|主要|里面?|这个?|都|的)+$/u;
/** 區直相關單位沒交的有哪些 asks for something else of them. */
const OTHER = /[没未欠交报]|任务|到期|逾期|案例/u;

/** 展開 區直相關單位 · 區直相關單位包括哪些. */
export const expand: Intent = {
	name: "expand",
	examples: {
		"zh-Hant": ["展開 區直相關單位"],
		"zh-Hans": ["展开 区直相关单位"],
		en: ["expand 區直相關單位"],
	},
	suggested: { "zh-Hant": ["展開"], "zh-Hans": ["展开"], en: ["expand"] },
	match({ form, world }) {
		if (form.text.length > 40)
			return askedInClause(form, world) ?? inPassing(form, world);
		const verb = VERB.exec(form.text);
		const asked = verb ? null : ASKED.exec(form.text);
		if (!verb && !asked)
			return (
				inside(form, world) ??
				listed(form, world) ??
				inPassing(form, world) ??
				askedInClause(form, world)
			);
		const words = trimmed(slice(form, verb?.[0].length ?? 0, asked?.index));
		const group = groupNamed(words.text, world);
		const said = originalWords(words);
		if (asked && (group === null || OTHER.test(words.text)))
			return askedInClause(form, world);
		if (group === null && !isGroupLike(words.text)) return null;
		return { intent: "expand", group, said };
	},
};

/** 各執法部門具體包括哪些單位，我們算不算在裡面: one clause asks who a group is, the group said as nearly as people do. */
function askedInClause(form: NormalForm, world: World): Utterance | null {
	if (form.text.length > LONGEST_ASKED || /\d/u.test(form.text)) return null;
	for (const clause of clausesOf(form)) {
		const words = subjectOf(clause);
		if (!words || OTHER.test(words.text)) continue;
		const group = groupMeant(words.text, world);
		if (group !== null)
			return { intent: "expand", group, said: originalWords(words) };
	}
	return null;
}

/** Of whom a clause asks who they are; null where it asks nothing of the kind. */
function subjectOf(clause: NormalForm): NormalForm | null {
	const asked = ASKED.exec(clause.text);
	if (!asked) return null;
	const before = slice(clause, 0, asked.index);
	return trimmed(slice(before, 0, STRESS.exec(before.text)?.index));
}

/** 各執法部門, 各街道, 區直單位, 水電氣暖企業: `words` are a group's name and nothing else, or as good as. */
function groupMeant(words: string, world: World): string | null {
	const known = groupNamed(words.replace(/^各/u, ""), world);
	return known ?? groupLike(words, world, matchKey(words).length);
}

const LONGEST_ASKED = 60;

/** The group of the plan that stands anywhere in the text, by its name, else by most of its characters: 區直單位. */
export function groupIn(text: string, world: World): string | null {
	const named = world.units.filter(
		({ kind, name, aliases }) =>
			kind === "group" &&
			[name, ...aliases].some((one) => text.includes(matchKey(one))),
	);
	const [longest] = named.toSorted((a, b) => b.name.length - a.name.length);
	return longest?.name ?? groupLike(text, world);
}

/** Fewer common characters name nobody. */
const LEAST_COMMON = 4;
/** The part of a name that must have been said. */
const LEAST_PART = 0.6;
/** Or the part of what was said, where nothing else was. */
const LEAST_OF_SAID = 0.9;
const LONGEST_SEARCHED = 120;

/**
 * The one group of which the text has most characters in a row, with hardly anything between: 各執法部門, 區直相關單味; of two that
 * have as many the shorter one (區直部門). null where two fit as well: 區直相關. `length` is that of the words where they say nothing
 * else.
 */
function groupLike(
	text: string,
	world: World,
	length = Infinity,
): string | null {
	const searched = text.slice(0, LONGEST_SEARCHED);
	const [best, next] = world.units
		.filter(({ kind }) => kind === "group")
		.map(({ name, aliases }) => ({
			name,
			...bestOf([name, ...aliases].map((one) => fitOf(searched, one))),
		}))
		.filter(({ common }) => common >= LEAST_COMMON)
		.toSorted((a, b) => b.common - a.common || b.part - a.part);
	if (!best || (next?.common === best.common && next.part === best.part))
		return null;
	const isMost =
		best.part >= LEAST_PART || best.common / length >= LEAST_OF_SAID;
	return isMost ? best.name : null;
}

interface Fit {
	/** How many characters of the name stand in the text, in their order. */
	common: number;
	/** Of all of its characters, 0 … 1. */
	part: number;
}

function bestOf(fits: readonly Fit[]): Fit {
	return fits.reduce((best, fit) => (fit.common > best.common ? fit : best), {
		common: 0,
		part: 0,
	});
}

function fitOf(text: string, name: string): Fit {
	const key = matchKey(name);
	let common = 0;
	for (let at = 0; at < text.length; at++) {
		// The first character of a stretch is always one of the name: else the stretch starts later.
		if (!key.includes(text[at] ?? "")) continue;
		const stretch = text.slice(at, at + key.length);
		common = Math.max(common, inOrder(stretch, key));
	}
	return { common, part: key === "" ? 0 : common / key.length };
}

/** How many characters both have in the same order. */
function inOrder(a: string, b: string): number {
	let above = new Array<number>(b.length + 1).fill(0);
	for (const char of a) {
		const row = [0];
		for (let at = 0; at < b.length; at++)
			row.push(
				char === b[at]
					? (above[at] ?? 0) + 1
					: Math.max(above[at + 1] ?? 0, row[at] ?? 0),
			);
		above = row;
	}
	return above.at(-1) ?? 0;
}

/** 展開 alone asks which, 展開 1.3 is said of a task; 展開討論 is no group at all. */
function isGroupLike(text: string): boolean {
	if (/^\d{1,2}\.\d{1,3}$/.test(text)) return true;
	return text === "" || /(?:单位|部门|街道|各局|等|units?)$/u.test(text);
}

/** The group of the plan of that name, of a name within it or around it. */
function groupNamed(text: string, world: World): string | null {
	const key = matchKey(text);
	if (key.length < 2) return null;
	const groups = world.units.filter(({ kind }) => kind === "group");
	const fits = (test: (name: string) => boolean) =>
		groups.filter(({ name, aliases }) =>
			[name, ...aliases].some((known) => test(matchKey(known))),
		);
	const exact = fits((known) => known === key);
	if (exact[0]) return exact[0].name;
	const near = fits((known) => known.includes(key) || key.includes(known));
	return near.length === 1 ? (near[0]?.name ?? null) : null;
}

/** 1.8區直相關單位展開看看: the group stands before the verb. */
function inside(form: NormalForm, world: World): Utterance | null {
	const verb =
		/(?:展开|拆开|拆分|细化)(?:看看|看下|说说|列出来|一下|下|成单位|到单位|吧|了)*$/u.exec(
			form.text,
		);
	if (!verb || verb.index === 0 || /[别不没未]/u.test(form.text)) return null;
	const words = trimmed(slice(form, 0, verb.index));
	const bare = words.text.replace(
		/^(?:把|将|任务|[\d.])+(?:的|里的|中的)?|的$/gu,
		"",
	);
	const group = groupNamed(bare, world);
	return group === null
		? null
		: { intent: "expand", group, said: originalWords(words) };
}

/** 1.3區直相關單位：住建局、財政局: the group, and behind a colon who they are. */
function listed(form: NormalForm, world: World): Utterance | null {
	const match =
		/^(?:任务)?[\d.]*(?:的|里的|里|中的)?([^:,，]{3,20}):.*(?:局|委|中心|街道|办)/u.exec(
			form.text,
		);
	const words = match?.[1] ?? "";
	const group = groupNamed(words, world);
	return group === null ? null : { intent: "expand", group, said: words };
}

/** 你按這個展開, at the end of a sentence that names one group. */
function inPassing(form: NormalForm, world: World): Utterance | null {
	const { text } = form;
	if (
		!/(?:展开|拆开|拆分|细化)(?!讨论|工作|来)[^,，]{0,4}$/u.test(text) ||
		/[别不没未].{0,3}(?:展开|拆)/u.test(text)
	)
		return null;
	const named = world.units.filter(
		({ kind, name, aliases }) =>
			kind === "group" &&
			[name, ...aliases].some((one) => text.includes(matchKey(one))),
	);
	const [group, ...others] = named.toSorted(
		(a, b) => b.name.length - a.name.length,
	);
	if (!group || others.some(({ name }) => !group.name.includes(name)))
		return null;
	return { intent: "expand", group: group.name, said: group.name };
}
