import { type FoundTask, mentionOf, standingOut } from "./find-task.js";
import { isNamedInOrder } from "./named-in-order.js";
import {
	matchKey,
	type NormalForm,
	originalWords,
	slice,
} from "./normal-form.js";
import {
	isCommonlySaid,
	isPointedAt,
	searchTitles,
	type TitleFit,
} from "./title-search.js";
import type { TaskMention, World } from "./utterance.js";

const CLAUSE_END = /[,，。;；!！\n]/u;

/**
 * A task named by words of its title inside a longer sentence: a stretch of its title that no other has, at the start of
 * the sentence or long enough. Silent rather than wrong.
 */
export function taskInSentence(
	form: NormalForm,
	world: World,
): FoundTask | null {
	const clause = form.text.split(CLAUSE_END)[0] ?? "";
	const places = lettersOf(clause);
	const fits = searchTitles(clause, world).filter((fit) =>
		isTelling(fit, clause, places, world),
	);
	const refs = standingOut(fits, 0.7, world);
	const best = fits[0];
	// Two characters are a name only where no other task has them.
	if (!best || refs.length === 0 || (best.run < 3 && refs.length > 1)) {
		return null;
	}
	const [start, end] = placeOfRun(places, best);
	const said = originalWords(slice(form, start, end));
	return { mention: mentionOf(refs, said), start, end };
}

/** So many characters of one title in a row, and of no other's, name it; fewer where they are pointed at: 創衛那項. */
const PLAIN_NAME = 4;
const SHORT_NAME = 2;

type PlacedFit = TitleFit & { place: [start: number, end: number] };

/**
 * The one title that the words anywhere in the form are plainly taken from; null where there is none, or where words of
 * another title stand beside them, however few.
 */
export function titleSaidIn(
	form: NormalForm,
	world: World,
): TaskMention | null {
	const places = lettersOf(form.text);
	const said = searchTitles(form.text, world)
		.map((fit) => ({ ...fit, place: placeOfRun(places, fit) }))
		.filter((fit) => isNamed(fit, form.text, world));
	const [only, ...others] = said.filter(
		(fit) => !said.some((other) => isPartOf(fit, other, form.text, world)),
	);
	if (!only || others.length > 0 || !isPlain(only, form.text)) return null;
	const words = originalWords(slice(form, ...only.place));
	return mentionOf([only.ref], words);
}

function isNamed(
	{ ref, run, place: [start, end] }: PlacedFit,
	text: string,
	world: World,
): boolean {
	return (
		run >= SHORT_NAME &&
		!isCommonlySaid(text.slice(start, end), text.slice(end), ref, world)
	);
}

function isPlain({ run, place: [, end] }: PlacedFit, text: string): boolean {
	return run >= PLAIN_NAME || isPointedAt(text.slice(end));
}

/** 便利化 beside 不動產登記 is of the same title, whatever other has it. */
function isPartOf(
	{ run, place: [start, end] }: PlacedFit,
	other: PlacedFit,
	text: string,
	world: World,
): boolean {
	const title = world.tasks.find(({ ref }) => ref === other.ref)?.title ?? "";
	return (
		other.run > run &&
		matchKey(title).includes(matchKey(text.slice(start, end)))
	);
}

/** `[from, to)` with further pairs of the same title directly beside it: 不動產登記 便利化. */
export function widened(
	text: string,
	from: number,
	to: number,
	ref: string,
	world: World,
): [number, number] {
	const title = matchKey(
		world.tasks.find((task) => task.ref === ref)?.title ?? "",
	);
	let [start, end] = [from, to];
	const isOfTitle = (at: number) => {
		const pair = text.slice(at, at + 2);
		return pair.length === 2 && title.includes(pair);
	};
	while (isOfTitle(end)) end += isOfTitle(end + 1) ? 1 : 2;
	while (start >= 2 && isOfTitle(start - 2)) start -= 2;
	return [start, Math.min(end, text.length)];
}

/** First, or long, or in the order of one title alone (審批改革); not 進度還行, 麻煩登記, which are said of anything. */
function isTelling(
	fit: TitleFit,
	clause: string,
	places: readonly number[],
	world: World,
): boolean {
	if (fit.run < 2) return false;
	const [from, to] = placeOfRun(places, fit);
	const [start, end] = widened(clause, from, to, fit.ref, world);
	const words = clause.slice(start, end);
	if (isCommonlySaid(words, clause.slice(end), fit.ref, world)) return false;
	if (fit.run >= 4 || fit.runStart <= 2) return true;
	return isNamedInOrder(words, fit.ref, world);
}

/** Where the letters of the text stand that its key is made of: all but punctuation. */
function lettersOf(text: string): number[] {
	const places: number[] = [];
	for (let i = 0; i < text.length; i++) {
		if (!/[\p{P}\p{S}\s]/u.test(text[i] ?? "")) places.push(i);
	}
	return places;
}

/** From places in the key back to places in the text. */
function placeOfRun(
	places: readonly number[],
	{ runStart, run }: TitleFit,
): [number, number] {
	const start = places[runStart] ?? 0;
	return [start, (places[runStart + run - 1] ?? start) + 1];
}
