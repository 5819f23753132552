/** Which indicator of a task a reported number belongs to, and whether the number can be true. */
import { DomainError } from "./errors.js";
import type { Indicator } from "./plan.js";

/** A number as reported; `unit` null when only a number was given. */
export interface ReportedQuantity {
	value: number;
	unit: string | null;
}

export type IndicatorMatch =
	| { kind: "one"; indicator: string }
	/** Several fit: ask. */
	| { kind: "several"; indicators: string[] }
	| { kind: "none" };

/** Units that count the same thing under another measure word. */
const SAME_MEASURE: readonly (readonly string[])[] = [
	["%", "百分", "pct", "percent"],
	["项", "个", "件", "条", "items", "item"],
	["人", "名", "位"],
	["家", "户"],
	["所", "处", "座"],
	["次", "场", "回"],
	["个工作日", "工作日"],
	["天", "日", "days", "day"],
];

/** The number's own limits, whatever it counts: throws DomainError `value-impossible` for a negative, or more than 100 %. */
export function checkQuantity({ value, unit }: ReportedQuantity): void {
	const tooMuch = unit !== null && measureOf(unit) === "%" && value > 100;
	if (!Number.isFinite(value) || value < 0 || tooMuch) {
		throw new DomainError("value-impossible", {
			value: `${value}${unit ?? ""}`,
		});
	}
}

/**
 * The indicator that `quantity` speaks of. The unit must fit; where several fit, the words decide: the name that shares
 * most with `text`. `fold` brings both to one script (the language layer's normal form); without it they are compared as
 * written.
 */
export function indicatorFor(
	indicators: readonly Indicator[],
	quantity: ReportedQuantity,
	text: string,
	fold: (words: string) => string = (words) => words,
): IndicatorMatch {
	const fitting = indicators.filter((indicator) =>
		unitFits(indicator.unit, quantity.unit),
	);
	if (fitting.length < 2) return matchOf(fitting);
	const said = pairsOf(fold(text));
	const scores = fitting.map((indicator) => shared(fold(indicator.name), said));
	const best = Math.max(...scores);
	if (best === 0) return matchOf(fitting);
	return matchOf(fitting.filter((_, index) => scores[index] === best));
}

/** The words beside a number, in the form that `fold` gives. */
export interface WordsBeside {
	before: string;
	after: string;
}

/** What speaks for each indicator whose unit fits: the words before the number count twice as much as those behind. */
export function likelihoods(
	indicators: readonly Indicator[],
	quantity: ReportedQuantity,
	{ before, after }: WordsBeside,
	fold: (words: string) => string,
): { indicator: string; points: number }[] {
	const [first, then] = [pairsOf(fold(before)), pairsOf(fold(after))];
	return indicators
		.filter(({ unit }) => unitFits(unit, quantity.unit))
		.map(({ name }) => ({
			indicator: name,
			points: 2 * shared(fold(name), first) + shared(fold(name), then),
		}));
}

/** `項` and `个` count alike; a bare number fits any unit. */
export function unitFits(wanted: string, said: string | null): boolean {
	return said === null || measureOf(wanted) === measureOf(said);
}

/** Traditional characters of units, each followed by its Simplified form. */
const SCRIPTS =
	"類类萬万億亿個个棟栋臺台張张輛辆間间噸吨頃顷條条盞盏冊册門门戶户畝亩處处場场項项點点頁页輪轮組组隊队幾几";

/** In one script: 類 and 类 are the same unit. */
function measureOf(unit: string): string {
	const plain = unit
		.trim()
		.normalize("NFKC")
		.toLowerCase()
		.replace(/./gu, (letter) => {
			const at = SCRIPTS.indexOf(letter);
			return at >= 0 && at % 2 === 0 ? (SCRIPTS[at + 1] ?? letter) : letter;
		});
	return SAME_MEASURE.find((group) => group.includes(plain))?.[0] ?? plain;
}

function matchOf(fitting: readonly Indicator[]): IndicatorMatch {
	const names = fitting.map((indicator) => indicator.name);
	const [only, ...others] = names;
	if (only === undefined) return { kind: "none" };
	if (others.length === 0) return { kind: "one", indicator: only };
	return { kind: "several", indicators: names };
}

/** How much of `name` is in `said`: its pairs of neighbouring characters, so that 容缺受理 is found in a sentence. */
function shared(name: string, said: ReadonlySet<string>): number {
	return [...pairsOf(name)].filter((pair) => said.has(pair)).length;
}

function pairsOf(words: string): Set<string> {
	const letters = [...words].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
	return new Set(
		letters.slice(1).map((letter, index) => `${letters[index]}${letter}`),
	);
}
