/** What may be suggested to whom, and in which words. */
import { dueSaidIn, due } from "./intents/due.js";
import { type Hearing, hear, type Intent } from "./hearing.js";
import { unitSaidIn } from "./find-unit.js";
import { laterIntents } from "./intents/later.js";
import { namedTask } from "./named-task.js";
import { type NormalForm, normalForm } from "./normal-form.js";
import { namesDay } from "./dates.js";
import { overlap, tracesOf } from "./similarity.js";
import type { Script, SpeakerRights, World } from "./utterance.js";

/** What a sentence that is not understood is about. */
export interface Matter {
	/** The task named, else the one replied to, as far as the speaker may see it. */
	task: World["tasks"][number] | null;
	/** What is due, of the days to come and the unit that are named; null where neither is. */
	due: string | null;
	script: Script;
	rights: SpeakerRights;
}

/** Whoever belongs to no unit has none of these. */
const OF_UNITS = new Set(["mine", "postpone"]);
/** What each saying does to the task it names; the others only show it. */
const ACTS = {
	progress: "report",
	postpone: "postpone",
	return: "review",
} as const;

export function matterOf(heard: Hearing, script: Script): Matter {
	const { rights } = heard.world;
	return {
		task: taskOf(heard, rights),
		due: dueSaying(heard, script, rights),
		script,
		rights,
	};
}

function taskOf(heard: Hearing, { mayTo }: SpeakerRights): Matter["task"] {
	const { world, said } = heard;
	const { task } = namedTask(heard);
	const refs = [
		...(task?.kind === "one" ? [task.ref] : []),
		...(task?.kind === "several" ? task.refs : []),
		...(said.about?.length === 1 ? said.about : []),
	];
	const ref = refs.find((each) => mayTo("view", each));
	return world.tasks.find((each) => each.ref === ref) ?? null;
}

/**
 * `intent` ready to be said, of the task that the sentence is about or of none; null where it is not suggested to this
 * speaker, or asks for a task and none is known.
 */
export function sayingOf(
	intent: Intent,
	heard: Hearing,
	matter: Matter,
): string | null {
	if (!isOffered(intent, heard.world, matter)) return null;
	return (
		(intent === due ? matter.due : null) ??
		nearestExample(intent, heard, matter)
	);
}

function isOffered(intent: Intent, world: World, { rights }: Matter): boolean {
	if (laterIntents.includes(intent)) return false;
	if (OF_UNITS.has(intent.name) && world.speakingFor.length === 0) return false;
	return rights.mayAsk(intent.name);
}

/** With the task where one is known, else as it is said of none. */
function nearestExample(
	intent: Intent,
	{ form, world }: Hearing,
	{ task, script, rights }: Matter,
): string | null {
	const all = intent.suggested?.[script] ?? intent.examples[script];
	const act = ACTS[intent.name as keyof typeof ACTS] ?? "view";
	const code = task && rights.mayTo(act, task.ref) ? task.code : null;
	const ofTask = all.filter((example) => isOfTask(example));
	const fitting =
		code !== null && ofTask.length > 0
			? ofTask
			: all.filter((example) => !isOfTask(example));
	const said = tracesOf(form.text.slice(0, 200), script);
	const [best] = fitting
		.map((example) => ({
			example,
			score: overlap(said, tracesOf(bareExample(example), script)),
		}))
		.sort((a, b) => b.score - a.score);
	return (
		best?.example
			.replace("{code}", code ?? "")
			.replace("{unit}", unitToShow(form, world)) ?? null
	);
}

function isOfTask(example: string): boolean {
	return example.includes("{code}");
}

/** What an example itself says, in its normal form. */
export function bareExample(example: string): string {
	return normalForm(example.replace(/\{\w+\}/g, "")).text;
}

function unitToShow({ text }: NormalForm, world: World): string {
	const own = world.speakingFor[0] ?? unitSaidIn(text, world)?.name;
	const unit = world.units.find(({ kind }) => kind === "unit");
	return own ?? unit?.name ?? "區住建局";
}

/** 下周到期, 區財政局的任務. Only where it would be heard as that. */
function dueSaying(
	heard: Hearing,
	script: Script,
	rights: SpeakerRights,
): string | null {
	const { form, world } = heard;
	const unit = rights.seesAllUnits ? unitSaidIn(form.text, world)?.name : null;
	const days = namesDay(form.text, world.today) ? daysToCome(heard) : null;
	if (!unit && days === null) return null;
	const saying = DUE[script](unit ?? null, days);
	const meant = due.match(hear({ ...heard.said, text: saying }, world));
	return meant?.intent === "due" ? saying : null;
}

function daysToCome(heard: Hearing): string | null {
	const meant = dueSaidIn(heard);
	if (meant?.intent !== "due" || "overdue" in meant.span) return null;
	return meant.span.to >= heard.world.today ? meant.said : null;
}

type DueWords = (unit: string | null, days: string | null) => string;

const inChinese =
	(tasks: string): DueWords =>
	(unit, days) =>
		days === null ? `${unit ?? ""}的${tasks}` : `${unit ?? ""}${days}到期`;

const DUE: Record<Script, DueWords> = {
	"zh-Hant": inChinese("任務"),
	"zh-Hans": inChinese("任务"),
	en: (unit, days) =>
		[days === null ? "tasks" : `due ${days}`, unit && `of ${unit}`]
			.filter(Boolean)
			.join(" "),
};
