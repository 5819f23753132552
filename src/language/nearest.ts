import { taskByCode } from "./find-task.js";
import type { Hearing, Intent } from "./hearing.js";
import { intents } from "./intents/index.js";
import { laterIntents } from "./intents/later.js";
import { normalForm } from "./normal-form.js";
import { isReceipt } from "./receipt.js";
import { scriptOf } from "./script.js";
import { bigrams, overlap } from "./similarity.js";
import { slipOf } from "./slip.js";
import type { Script, World } from "./utterance.js";

/** What most people want, where nothing is near: shown in this order. */
const USUAL = ["due", "mine", "progress", "task", "help"];
const SHOWN = 3;

/** 收到, said of one task, may stand for any of these. */
const AFTER_RECEIPT: Record<Script, readonly string[]> = {
	"zh-Hant": ["簽收 {code}", "報進度 {code}", "完成 {code}"],
	"zh-Hans": ["签收 {code}", "报进度 {code}", "完成 {code}"],
	en: ["accept {code}", "report {code}", "done {code}"],
};

/**
 * The three things one can say that are nearest to what was said, each of another kind, filled in with a task and a unit of
 * the plan and in the script of the question. Nothing among them does anything when it is pressed, but for the answer to a
 * mere 收到, which offers what may have been meant of the one task replied to, and a command mistyped by one character.
 */
export function nearestSayings(heard: Hearing): string[] {
	const script = scriptOf(heard.said.text, "zh-Hant");
	const one = codeOfReplied(heard);
	if (one !== null && isReceipt(heard.form.text)) {
		return AFTER_RECEIPT[script].map((words) => words.replace("{code}", one));
	}
	const grams = bigrams(heard.form.text.slice(0, 200));
	const ranked = intents
		.filter((intent) => isOffered(intent, heard.world))
		.flatMap((intent) => {
			const best = bestExample(intent, script, grams);
			return best ? [{ name: intent.name, ...best }] : [];
		})
		.sort((a, b) => rank(b) - rank(a));
	const slip = slipOf(heard, script);
	return [
		...(slip ? [slip.saying] : []),
		...ranked
			.filter(({ name }) => name !== slip?.name)
			.map(({ example }) => filled(example, heard)),
	].slice(0, SHOWN);
}

/** The code of the task replied to, where it is one. */
function codeOfReplied({ said, world }: Hearing): string | null {
	const [ref, ...others] = said.about ?? [];
	if (ref === undefined || others.length > 0) return null;
	return world.tasks.find((task) => task.ref === ref)?.code ?? null;
}

function isOffered(intent: Intent, world: World): boolean {
	if (laterIntents.includes(intent)) return false;
	return !OFFICE.has(intent.name) || isOffice(world);
}

/** The example nearest to what was said, by what it says itself; what is suggested in its place where it does something. */
function bestExample(intent: Intent, script: Script, grams: Set<string>) {
	const suggested = intent.suggested?.[script] ?? intent.examples[script];
	const [fallback] = suggested;
	if (fallback === undefined) return null;
	const rated = intent.examples[script].map((example) => ({
		example: suggested.includes(example) ? example : fallback,
		score: overlap(grams, bigrams(normalForm(bareExample(example)).text)),
	}));
	rated.sort((a, b) => b.score - a.score);
	return rated[0] ?? null;
}

/** Roles and what only some can use are shown only where very near. */
const RARE = new Set(["set-role", "drop-role", "expand", "postpone", "return"]);

/** What a unit's person may not do: what is suggested has to work when it is pressed. */
const OFFICE = new Set([
	"return",
	"review-list",
	"broadcast",
	"preview",
	"expand",
	"case-review",
	"case-picture",
	"case-export",
]);

function isOffice({ speakingFor }: World): boolean {
	return speakingFor.length === 0;
}

function bareExample(example: string): string {
	return example.replace(/\{\w+\}/g, "");
}

/** Likeness first; what people usually want decides among the unlike. */
function rank({ name, score = 0 }: { name: string; score?: number }): number {
	const usual = USUAL.indexOf(name);
	const bonus = usual < 0 ? 0 : (USUAL.length - usual) / 1000;
	const least = RARE.has(name) ? 0.4 : 0.08;
	return (score < least ? 0 : score) + bonus;
}

function filled(example: string, heard: Hearing): string {
	return example
		.replace("{code}", codeToShow(heard))
		.replace("{unit}", unitToShow(heard.world));
}

/** The task named, else the one replied to, else the first the asker answers for. */
function codeToShow(heard: Hearing): string {
	const { form, world } = heard;
	const mention = taskByCode(form, world)?.mention;
	const ref = mention?.kind === "one" ? mention.ref : undefined;
	const named = world.tasks.find((task) => task.ref === ref);
	return named?.code ?? codeOfReplied(heard) ?? world.tasks[0]?.code ?? "1.1";
}

function unitToShow(world: World): string {
	const own = world.speakingFor[0];
	const unit = world.units.find(({ kind }) => kind === "unit");
	return own ?? unit?.name ?? "區住建局";
}
