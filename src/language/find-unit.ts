import { bigrams, overlap } from "./similarity.js";
import { syllablesOf } from "./pinyin.js";
import { matchKey } from "./normal-form.js";
import { unitCalled, unitInEnglish } from "./units-in-english.js";
import type { World } from "./utterance.js";

export type UnitFinding =
	| { kind: "one"; name: string }
	| { kind: "unknown"; nearest: string[] };

interface Named {
	name: string;
	/** Match keys of the canonical name and the aliases, each also without 區. */
	keys: string[];
}

/**
 * The unit that `said` names: by name, alias, either without 區, or a short form (住建, 科創局) that fits one unit only.
 * Anything else, a homoglyph or another level's office (市住建局) included, is unknown, with up to three near ones to ask
 * about. Groups are nobody here.
 */
export function findUnit(said: string, world: World): UnitFinding {
	const key = matchKey(said);
	const units = namedUnits(world);
	for (const fits of [isExactly, isPartOf, isShortFor]) {
		const found = units.filter((unit) =>
			unit.keys.some((name) => fits(key, name)),
		);
		if (found.length === 1 && found[0]) {
			return { kind: "one", name: found[0].name };
		}
		if (found.length > 1) {
			return { kind: "unknown", nearest: nearestFirst(key, found) };
		}
	}
	const spelt = unitsSpelt(key, world);
	if (spelt.length === 1 && spelt[0]) {
		return { kind: "one", name: spelt[0].name };
	}
	const inEnglish = unitCalled(key, units);
	if (inEnglish !== null) return { kind: "one", name: inEnglish };
	const near = units.filter((unit) => nearness(key, unit) > 0.2);
	return { kind: "unknown", nearest: nearestFirst(key, near) };
}

/**
 * A unit's name standing in normalised text, as the longest exact name or alias (with or without 區): for sentences that
 * say more than the unit. null where none stands there.
 */
export function unitInText(
	text: string,
	world: World,
): { name: string; start: number; end: number } | null {
	let best: { name: string; start: number; end: number } | null = null;
	for (const { name, keys } of namedUnits(world)) {
		for (const key of keys) {
			if (key.length < 2) continue;
			const start = text.indexOf(key);
			if (start < 0 || (best && best.end - best.start >= key.length)) continue;
			best = { name, start, end: start + key.length };
		}
	}
	return best;
}

const SHORTEST = 3;
const LONGEST = 8;

/**
 * As `unitInText`, and short forms ending like a unit too (科創局 for 區科創營商局), Latin letters (kcysj) and English names (the tax
 * bureau), where one unit only can be meant.
 */
export function unitSaidIn(
	text: string,
	world: World,
): { name: string; start: number; end: number } | null {
	const exact = unitInText(text, world);
	if (exact) return exact;
	for (const match of text.slice(0, 80).matchAll(/[局委院庭]|中心/gu)) {
		const end = match.index + match[0].length;
		for (let size = LONGEST; size >= SHORTEST; size--) {
			const start = end - size;
			if (start < 0) continue;
			const name = onlyUnitFor(text.slice(start, end), world);
			if (name !== null) return { name, start, end };
		}
	}
	return (
		stemIn(text, world) ??
		speltIn(text, world) ??
		unitInEnglish(text.slice(0, LONGEST_SEARCHED), namedUnits(world))
	);
}

const LATIN_WORD = /(?<![a-z\d_@])[a-z]{3,30}(?![a-z\d_])/gu;
const LONGEST_SEARCHED = 200;

/** kcysj下個月要交哪些: a word of Latin letters that spells one unit. */
function speltIn(
	text: string,
	world: World,
): { name: string; start: number; end: number } | null {
	for (const match of text.slice(0, LONGEST_SEARCHED).matchAll(LATIN_WORD)) {
		const [word] = match;
		const [unit, ...others] = unitsSpelt(word, world);
		if (!unit || others.length > 0) continue;
		const start = match.index;
		return { name: unit.name, start, end: start + word.length };
	}
	return null;
}

function unitsSpelt(word: string, world: World): Named[] {
	return namedUnits(world).filter(({ name }) => isSpelt(word, name));
}

/** 公安, 財政: what tells a unit from the others, where nothing of another level stands before it. */
function stemIn(
	text: string,
	world: World,
): { name: string; start: number; end: number } | null {
	const found = namedUnits(world).flatMap(({ name, keys }) =>
		keys.flatMap((key) => {
			const stem = telling(key);
			const start = stem.length >= 2 ? text.indexOf(stem) : -1;
			const isOther = /[市省县国]$/u.test(text.slice(0, Math.max(start, 0)));
			return start < 0 || isOther
				? []
				: [{ name, start, end: start + stem.length }];
		}),
	);
	const [first, ...others] = found;
	return first && others.every(({ name }) => name === first.name)
		? first
		: null;
}

function onlyUnitFor(key: string, world: World): string | null {
	for (const fits of [isPartOf, isShortFor]) {
		const found = namedUnits(world).filter(({ keys }) =>
			keys.some((known) => fits(key, known)),
		);
		if (found.length > 0)
			return found.length === 1 ? (found[0]?.name ?? null) : null;
	}
	return null;
}

const named = new WeakMap<World["units"], Named[]>();

function namedUnits({ units }: World): Named[] {
	let known = named.get(units);
	if (!known) {
		known = units
			.filter((unit) => unit.kind === "unit")
			.map((unit) => ({
				name: unit.name,
				keys: [unit.name, ...unit.aliases].flatMap(keysOf),
			}));
		named.set(units, known);
	}
	return known;
}

function keysOf(name: string): string[] {
	const key = matchKey(name);
	const bare = key.replace(/^区/u, "");
	return bare.length >= 2 && bare !== key ? [key, bare] : [key];
}

/** kcysj, qkcysj, zhujianju: the name in Latin letters, whole but for the 區. */
function isSpelt(said: string, name: string): boolean {
	if (!/^[a-z]{3,30}$/.test(said)) return false;
	const key = matchKey(name);
	return [key, key.replace(/^区/u, "")].some((one) => {
		const syllables = syllablesOf(one);
		const initials = syllables.map((syllable) => syllable[0] ?? "").join("");
		return said === initials || said === syllables.join("");
	});
}

function isExactly(said: string, name: string): boolean {
	return said !== "" && said === name;
}

/** 住建, 營商局: two or more characters in a row. A bare 局 or 分局 names nobody. */
function isPartOf(said: string, name: string): boolean {
	return (
		said.length >= 2 && !/^(?:区|分)?局$/u.test(said) && name.includes(said)
	);
}

/** 科創局 for 科創營商局: same first and last character, the rest in order. */
function isShortFor(said: string, name: string): boolean {
	if (said.length < 3 || said[0] !== name[0] || said.at(-1) !== name.at(-1)) {
		return false;
	}
	let at = 0;
	for (const char of name) if (char === said[at]) at += 1;
	return at === said.length;
}

/** What tells one unit from another: every second name has 區 and 局. */
function telling(name: string): string {
	return name.replace(/^[区市]|分?局$|中心$/gu, "");
}

function nearness(said: string, unit: Named): number {
	const grams = bigrams(telling(said));
	return Math.max(
		...unit.keys.map((name) => overlap(grams, bigrams(telling(name)))),
	);
}

function nearestFirst(said: string, units: Named[]): string[] {
	return [...units]
		.sort((a, b) => nearness(said, b) - nearness(said, a))
		.slice(0, 3)
		.map((unit) => unit.name);
}
