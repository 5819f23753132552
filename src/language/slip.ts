import { taskByCode } from "./find-task.js";
import { type Hearing, trimmed } from "./hearing.js";
import { normalForm, without } from "./normal-form.js";
import type { Script } from "./utterance.js";

/** Command words by intent, as they are suggested. */
const WORDS: Record<Script, readonly (readonly [string, string])[]> = {
	"zh-Hant": [
		["done", "完成"],
		["done", "辦結"],
		["accept", "簽收"],
		["verify", "核實"],
		["return", "退回"],
		["progress", "進度"],
		["progress", "報進度"],
		["blocked", "卡住"],
		["original", "原文"],
	],
	"zh-Hans": [
		["done", "完成"],
		["done", "办结"],
		["accept", "签收"],
		["verify", "核实"],
		["return", "退回"],
		["progress", "进度"],
		["progress", "报进度"],
		["blocked", "卡住"],
		["original", "原文"],
	],
	en: [
		["done", "done"],
		["accept", "accept"],
		["verify", "verify"],
		["return", "return"],
		["progress", "progress"],
		["progress", "report"],
		["blocked", "blocked"],
		["original", "original"],
	],
};
/** What a unit's person may not do is not suggested to one. */
const OFFICE = new Set(["verify", "return"]);
/** 未成 is no slip of 完成. */
const DENYING = /[不没未别勿莫非]/u;

/** The command that was meant where one character of its word is wrong and a task's code stands with it: 完城 3.2. */
export function slipOf(
	{ form, world }: Hearing,
	script: Script,
): { name: string; saying: string } | null {
	const coded = taskByCode(form, world);
	if (coded?.mention.kind !== "one") return null;
	const { ref } = coded.mention;
	const code = world.tasks.find((task) => task.ref === ref)?.code;
	const typed = trimmed(without(form, coded.start, coded.end)).text;
	if (code === undefined || DENYING.test(typed)) return null;
	const found = WORDS[script].find(
		([name, word]) =>
			(world.speakingFor.length === 0 || !OFFICE.has(name)) &&
			isOneOff(typed, normalForm(word).text),
	);
	return found ? { name: found[0], saying: `${found[1]} ${code}` } : null;
}

/** One character replaced, or in Latin letters also one missing, too many or two exchanged. */
function isOneOff(typed: string, word: string): boolean {
	let head = 0;
	while (head < word.length && typed[head] === word[head]) head += 1;
	const rest = (text: string, skipped: number) => text.slice(head + skipped);
	if (typed.length === word.length && rest(typed, 1) === rest(word, 1))
		return typed !== word;
	if (!/^[a-z]+$/.test(typed)) return false;
	const swapped = `${word[head + 1] ?? ""}${word[head] ?? ""}${rest(word, 2)}`;
	return (
		rest(typed, 0) === swapped ||
		rest(typed, 1) === rest(word, 0) ||
		rest(typed, 0) === rest(word, 1)
	);
}
