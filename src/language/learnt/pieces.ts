import type { Hearing } from "../hearing.js";
import { syllablesOf } from "../pinyin.js";
import { isPlainQuestion, isQuestion } from "../questions.js";
import { masked } from "./masked.js";

const LONGEST_GRAM = 4;
/** In one place a word may mean what it does not in another: 可以 answers a card. */
const LONGEST_PLACED = 2;

/**
 * What a sentence is known by: its pieces of one to four characters with names masked, the sound of two and three
 * syllables, where it was said, and whether it asks.
 */
export function piecesOf(heard: Hearing): string[] {
	const said = masked(heard);
	const text = `^${said.replaceAll(/[\s,，。.!;:、~]+/gu, " ").trim()}$`;
	const place = whereSaid(heard);
	const grams = gramsOf(text, LONGEST_GRAM);
	const pieces = new Set([
		...grams,
		...grams
			.filter((gram) => gram.length <= LONGEST_PLACED)
			.map((gram) => `${place}|${gram}`),
		...sounds(said),
		`:${place}`,
		`:length ${Math.min(6, Math.floor(Math.log2(text.length)))}`,
	]);
	if (isQuestion(heard.form.text) || isPlainQuestion(heard.form.text))
		pieces.add(":asks");
	return [...pieces];
}

function whereSaid({ said, world }: Hearing): string {
	const who = world.speakingFor.length === 0 ? "office" : "unit";
	return said.replying ? `${who} replying` : who;
}

function gramsOf(text: string, longest: number): string[] {
	const grams = new Set<string>();
	for (let size = 1; size <= longest; size++)
		for (let at = 0; at + size <= text.length; at++)
			grams.add(text.slice(at, at + size));
	return [...grams];
}

function sounds(text: string): string[] {
	const syllables = syllablesOf(text);
	return [2, 3].flatMap((size) =>
		syllables
			.slice(0, Math.max(0, syllables.length - size + 1))
			.map((_, at) => `~${syllables.slice(at, at + size).join(" ")}`),
	);
}
