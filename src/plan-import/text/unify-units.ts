import type { PlanUnit } from "../../domain/plan.js";
import { type Mention, isGroupName } from "./unit-names.js";

export interface UnifiedUnit extends PlanUnit {
	/** The first mention under each name that is not the canonical one. */
	otherSpellings: Mention[];
}

export interface UnifiedUnits {
	units: UnifiedUnit[];
	canonical(mention: Mention): string;
}

interface Spelling {
	key: string;
	first: Mention;
	count: number;
	order: number;
}

/** Comparing every pair of names would be quadratic: beyond this many, abbreviations are not looked for. */
const MOST_COMPARED = 600;

/**
 * One unit for all its spellings: with and without 區 (自然資源分局, 區自然資源分局), and short for long
 * (區科創營商局, 區科技創新和營商局). The canonical name is the commonest; among equals the one with 區, then the shortest.
 */
export function unifyUnits(mentions: Mention[]): UnifiedUnits {
	const spellings = countSpellings(mentions);
	const families = mergeAbbreviations(mergePrefixes(spellings));
	const byKey = new Map<string, string>();
	const units = families.map((family) => {
		const unit = unitOf(family);
		for (const { key } of family) byKey.set(key, unit.name);
		return unit;
	});
	return { units, canonical: ({ key, name }) => byKey.get(key) ?? name };
}

function countSpellings(mentions: Mention[]): Spelling[] {
	const found = new Map<string, Spelling>();
	for (const first of mentions) {
		const known = found.get(first.key);
		if (known) known.count++;
		else
			found.set(first.key, {
				key: first.key,
				first,
				count: 1,
				order: found.size,
			});
	}
	return [...found.values()];
}

function mergePrefixes(spellings: Spelling[]): Spelling[][] {
	const families = new Map<string, Spelling[]>();
	for (const spelling of spellings) {
		const bare = withoutDistrict(spelling.key);
		const family = families.get(bare);
		if (family) family.push(spelling);
		else families.set(bare, [spelling]);
	}
	return [...families.values()];
}

function mergeAbbreviations(families: Spelling[][]): Spelling[][] {
	if (families.length > MOST_COMPARED) return families;
	const merged = new Set<Spelling[]>();
	for (const short of families) {
		const [long, another] = families.filter(
			(family) =>
				!merged.has(family) && abbreviates(bareName(short), bareName(family)),
		);
		if (!long || another) continue;
		long.push(...short);
		merged.add(short);
	}
	return families
		.filter((family) => !merged.has(family))
		.sort((a, b) => firstOrder(a) - firstOrder(b));
}

function firstOrder(family: Spelling[]): number {
	return Math.min(...family.map(({ order }) => order));
}

function bareName(family: Spelling[]): string {
	return withoutDistrict(family[0]?.key ?? "");
}

/** 科創營商局 for 科技創新和營商局: same first and last character, the rest in the same order. */
function abbreviates(short: string, long: string): boolean {
	if (short.length < 3 || short.length >= long.length) return false;
	if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
	if (isGroupName(short) || isGroupName(long)) return false;
	let at = 0;
	for (const char of long) if (char === short[at]) at++;
	return at === short.length;
}

function withoutDistrict(key: string): string {
	return key.length > 3 && /^[区县旗]/.test(key) ? key.slice(1) : key;
}

function unitOf(family: Spelling[]): UnifiedUnit {
	const [best, ...others] = [...family].sort(betterSpelling);
	const aliases = others
		.sort((a, b) => a.order - b.order)
		.map(({ first }) => first);
	return {
		name: best?.first.name ?? "",
		aliases: aliases.map(({ name }) => name),
		kind: isGroupName(best?.key ?? "") ? "group" : "unit",
		otherSpellings: aliases,
	};
}

function betterSpelling(a: Spelling, b: Spelling): number {
	const hasDistrict = ({ key }: Spelling) =>
		withoutDistrict(key) === key ? 0 : 1;
	return (
		b.count - a.count ||
		hasDistrict(b) - hasDistrict(a) ||
		a.key.length - b.key.length ||
		a.order - b.order
	);
}
