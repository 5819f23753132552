/** Several numbers in one sentence: which indicator each of them speaks of. */
import type { Indicator } from "./plan.js";
import {
	likelihoods,
	type ReportedQuantity,
	type WordsBeside,
} from "./quantity.js";

export type SeveralNumbers = ReportedQuantity & WordsBeside;

export type Assigned<N> =
	| { kind: "one"; number: N; indicator: string }
	/** Several fit, and the words do not decide: ask. */
	| { kind: "several"; number: N; indicators: string[] }
	/** It stays in the words. */
	| { kind: "none"; number: N };

/**
 * Each number to its indicator, none to two of them: first those whose own words name one, then those whose unit allows one only. What an
 * indicator has been given already no other number takes; a second one for it stays in the words.
 */
export function assignNumbers<N extends SeveralNumbers>(
	indicators: readonly Indicator[],
	numbers: readonly N[],
	fold: (words: string) => string = (words) => words,
): Assigned<N>[] {
	const claims = numbers.map((number) =>
		likelihoods(indicators, number, number, fold),
	);
	const named = bestClaims(claims);
	const taken = new Set(named.values());
	return numbers.map((number, place) => {
		const own = named.get(place);
		if (own !== undefined) return { kind: "one", number, indicator: own };
		return leftFor(number, claims[place] ?? [], taken);
	});
}

type Claim = { indicator: string; points: number };

/** Place of a number → the indicator that its words name more clearly than any other's do. */
function bestClaims(claims: readonly Claim[][]): Map<number, string> {
	const wanted = claims.flatMap((claim, place) => {
		const [best, next] = claim.toSorted((a, b) => b.points - a.points);
		const isClear = best && best.points > (next?.points ?? 0);
		return isClear ? [{ place, ...best }] : [];
	});
	const given = new Map<number, string>();
	const byPoints = wanted.toSorted(
		(a, b) => b.points - a.points || a.place - b.place,
	);
	for (const { place, indicator } of byPoints)
		if (![...given.values()].includes(indicator)) given.set(place, indicator);
	return given;
}

function leftFor<N>(
	number: N,
	claims: readonly Claim[],
	taken: Set<string>,
): Assigned<N> {
	const [best] = claims.toSorted((a, b) => b.points - a.points);
	// Its own words speak of an indicator that another number has: what is left is not meant.
	if (best && best.points > 0 && taken.has(best.indicator))
		return { kind: "none", number };
	const left = claims
		.map(({ indicator }) => indicator)
		.filter((indicator) => !taken.has(indicator));
	const [only] = left;
	if (only === undefined) return { kind: "none", number };
	// Where several count in the unit, that the others have theirs is not enough.
	if (claims.length > 1) return { kind: "several", number, indicators: left };
	taken.add(only);
	return { kind: "one", number, indicator: only };
}
