import type { Hearing, Intent } from "./hearing.js";
import { intents } from "./intents/index.js";
import { likelyMeanings } from "./learnt/likely-meanings.js";
import { bareExample, type Matter, matterOf, sayingOf } from "./offers.js";
import { isReceipt } from "./receipt.js";
import { scriptOf } from "./script.js";
import { overlap, tracesOf } from "./similarity.js";
import { slipOf } from "./slip.js";
import type { Script, World } from "./utterance.js";

/** What most people want, where nothing is near: shown in this order. */
const USUAL = ["due", "mine", "progress", "help"];
/** What those want who review and announce, and belong to no unit. */
const USUAL_IN_OFFICE = [
	"review-list",
	"due",
	"broadcast",
	"preview",
	"case-review",
	"missing-parts",
	"help",
];
/** What is wanted of one task. */
const OF_TASK = ["task", "progress", "original", "history"];
const OF_TASK_IN_OFFICE = ["task", "history", "missing-parts", "original"];
const SHOWN = 3;

/** 收到, said of one task, may stand for any of these. */
const AFTER_RECEIPT: Record<Script, readonly string[]> = {
	"zh-Hant": ["報進度 {code}", "完成 {code}", "任務 {code}"],
	"zh-Hans": ["报进度 {code}", "完成 {code}", "任务 {code}"],
	en: ["report {code}", "done {code}", "task {code}"],
};

/**
 * The three things one can say that are nearest to what was said, each of another kind, of the task and the days that were
 * named and in the script of the question. Nothing among them does anything when it is pressed, but for the answer to a
 * mere 收到, which offers what may have been meant of the one task replied to, and a command mistyped by one character.
 */
export function nearestSayings(heard: Hearing): string[] {
	const script = scriptOf(heard.said.text, "zh-Hant");
	const one = codeOfReplied(heard);
	if (one !== null && isReceipt(heard.form.text)) {
		return AFTER_RECEIPT[script].map((words) => words.replace("{code}", one));
	}
	const slip = slipOf(heard, script);
	const ranked = rankedSayings(heard, script)
		.filter(({ name }) => name !== slip?.name)
		.map(({ saying }) => saying);
	return [...(slip ? [slip.saying] : []), ...ranked].slice(0, SHOWN);
}

/** The code of the task replied to, where it is one. */
function codeOfReplied({ said, world }: Hearing): string | null {
	const [ref, ...others] = said.about ?? [];
	if (ref === undefined || others.length > 0) return null;
	return world.tasks.find((task) => task.ref === ref)?.code ?? null;
}

interface Suggestion {
	name: string;
	saying: string;
}

function rankedSayings(heard: Hearing, script: Script): Suggestion[] {
	const matter = matterOf(heard, script);
	const offered = new Map(
		intents.flatMap((intent) => {
			const saying = sayingOf(intent, heard, matter);
			return saying === null ? [] : [[intent.name, saying] as const];
		}),
	);
	const near = nearness(heard, script, offered);
	const fit = fitness(heard, matter);
	const usual = isOffice(heard.world) ? USUAL_IN_OFFICE : USUAL;
	const score = (name: string) =>
		(near.get(name) ?? 0) + (fit.get(name) ?? 0) + placeIn(usual, name);
	return [...offered]
		.map(([name, saying]) => ({ name, saying }))
		.sort((a, b) => score(b.name) - score(a.name));
}

function isOffice({ speakingFor }: World): boolean {
	return speakingFor.length === 0;
}

/** Less than any likelihood that counts: decides among what is not near. */
function placeIn(order: readonly string[], name: string): number {
	const place = order.indexOf(name);
	return place < 0 ? 0 : (order.length - place) / 1000;
}

/** Of less likely meanings no trace is in the sentence. */
const LEAST_LIKELY = 0.05;
/** From here on what is said means nothing that can be said here. */
const SURELY_NOTHING = 0.8;
/** Roles and what only some can use are suggested only where very near. */
const RARE = new Set(["set-role", "drop-role", "expand", "postpone", "return"]);
const LEAST_OF_RARE = 0.35;
/** Likeness of words, where no likelihood is known; it decides among equally likely ones. */
const LEAST_ALIKE = 0.4;
const WORDS_WEIGH = 0.05;

/** How near each of `offered` is to what was said; what cannot be offered counts for what is said in its place. */
function nearness(
	heard: Hearing,
	script: Script,
	offered: ReadonlyMap<string, string>,
): Map<string, number> {
	const likely = likelyMeanings(heard);
	const near = new Map<string, number>();
	// Where nothing is near, only what itself can be offered counts, and not what stands for it.
	const [first] = likely;
	const isOfNothing =
		first?.intent === "none" && first.probability >= SURELY_NOTHING;
	for (const { intent, probability } of likely) {
		if (isOfNothing && !offered.has(intent)) continue;
		const name = shownFor(intent, offered);
		if (name) near.set(name, (near.get(name) ?? 0) + probability);
	}
	const said = tracesOf(heard.form.text.slice(0, 200), script);
	for (const intent of intents.filter(({ name }) => offered.has(name))) {
		const alike = likeness(intent, script, said);
		near.set(intent.name, counted(intent.name, near, alike));
	}
	return near;
}

function counted(
	name: string,
	near: ReadonlyMap<string, number>,
	alike: number,
): number {
	const probability = near.get(name);
	if (probability === undefined) return alike >= LEAST_ALIKE ? alike : 0;
	const least = RARE.has(name) ? LEAST_OF_RARE : LEAST_LIKELY;
	return probability < least ? 0 : probability + alike * WORDS_WEIGH;
}

function likeness(intent: Intent, script: Script, said: Set<string>): number {
	const examples = intent.examples[script].map((example) =>
		overlap(said, tracesOf(bareExample(example), script)),
	);
	return Math.max(0, ...examples);
}

/** Where what was meant is done, seen or asked for, if it cannot be suggested itself. */
const INSTEAD: Readonly<Record<string, string>> = {
	accept: "task",
	done: "task",
	blocked: "task",
	unblocked: "task",
	"not-applicable": "task",
	original: "task",
	history: "task",
	progress: "task",
	postpone: "task",
	task: "mine",
	mine: "due",
	verify: "review-list",
	return: "review-list",
	agree: "review-list",
	disagree: "review-list",
	"review-list": "mine",
	"publish-case": "case-review",
	"case-review": "cases",
	"case-picture": "cases",
	"case-export": "cases",
	case: "cases",
	broadcast: "due",
	preview: "due",
	board: "due",
	standing: "due",
	bind: "help",
	unbind: "help",
	"set-role": "help",
	"drop-role": "help",
	leave: "help",
	undo: "help",
	"import-plan": "help",
};

function shownFor(
	intent: string,
	offered: ReadonlyMap<string, string>,
): string | null {
	let name: string | undefined = intent;
	while (name !== undefined && !offered.has(name)) name = INSTEAD[name];
	return name ?? null;
}

/** What a task or days named ask for, whatever else was said: two things of the task, then the days, then the rest. */
const OF_TASK_WEIGH = [0.3, 0.29, 0.15, 0.14];
const DAYS_WEIGH = 0.28;

function fitness({ world }: Hearing, { task, due }: Matter) {
	const order = isOffice(world) ? OF_TASK_IN_OFFICE : OF_TASK;
	const fit = new Map<string, number>();
	if (due !== null) fit.set("due", DAYS_WEIGH);
	if (task === null) return fit;
	order.forEach((name, place) => fit.set(name, OF_TASK_WEIGH[place] ?? 0));
	return fit;
}
