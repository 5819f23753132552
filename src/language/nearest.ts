import { taskByCode } from "./find-task.js";
import type { Hearing } from "./hearing.js";
import { intents } from "./intents/index.js";
import { laterIntents } from "./intents/later.js";
import { normalForm } from "./normal-form.js";
import { scriptOf } from "./script.js";
import { bigrams, overlap } from "./similarity.js";
import type { World } from "./utterance.js";

/** What most people want, where nothing is near: shown in this order. */
const USUAL = ["due", "mine", "progress", "done", "help"];
const SHOWN = 3;

/**
 * The three things one can say that are nearest to what was said, each of another kind, filled in with a task and a unit of
 * the plan and in the script of the question.
 */
export function nearestSayings(heard: Hearing): string[] {
	const script = scriptOf(heard.said.text, "zh-Hant");
	const grams = bigrams(heard.form.text.slice(0, 200));
	const ranked = intents
		.filter((intent) => !laterIntents.includes(intent))
		.map((intent) => {
			const rated = intent.examples[script].map((example) => ({
				example,
				score: overlap(grams, bigrams(normalForm(bareExample(example)).text)),
			}));
			rated.sort((a, b) => b.score - a.score);
			return { name: intent.name, ...rated[0] };
		})
		.sort((a, b) => rank(b) - rank(a));
	return ranked
		.slice(0, SHOWN)
		.map(({ example = "" }) => filled(example, heard));
}

/** Roles and bindings are no use to most who are not understood: shown only where very near. */
const ADMINISTRATION = new Set(["bind", "unbind", "set-role", "drop-role"]);

function bareExample(example: string): string {
	return example.replace(/\{\w+\}/g, "");
}

/** Likeness first; what people usually want decides among the unlike. */
function rank({ name, score = 0 }: { name: string; score?: number }): number {
	const usual = USUAL.indexOf(name);
	const bonus = usual < 0 ? 0 : (USUAL.length - usual) / 1000;
	const least = ADMINISTRATION.has(name) ? 0.4 : 0.08;
	return (score < least ? 0 : score) + bonus;
}

function filled(example: string, { form, world }: Hearing): string {
	return example
		.replace("{code}", codeToShow(taskByCode(form, world)?.mention, world))
		.replace("{unit}", unitToShow(world));
}

function codeToShow(
	mention: { kind: string; ref?: string } | undefined,
	world: World,
): string {
	const named = world.tasks.find((task) => task.ref === mention?.ref);
	return named?.code ?? world.tasks[0]?.code ?? "1.1";
}

function unitToShow(world: World): string {
	const own = world.speakingFor[0];
	const unit = world.units.find(({ kind }) => kind === "unit");
	return own ?? unit?.name ?? "區住建局";
}
