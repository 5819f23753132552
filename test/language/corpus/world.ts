/** What the understander knows of the world when the corpus is said: the example plan on Monday 2021-03-15. */
import { readFileSync } from "node:fs";
import { day, type Day } from "../../../src/domain/day.js";
import { tasksFromPlan } from "../../../src/domain/plan-to-tasks.js";
import { concernedUnits, type Task } from "../../../src/domain/task.js";
import type { Said, World } from "../../../src/language/utterance.js";
import { readPlanFile } from "../../../src/plan-import/read-plan-file.js";
import { usualRights } from "../usual-rights.js";
import type { CorpusPlace, CorpusRow } from "./row.js";

const FILE = "songshan-2021.json";
const { plan } = readPlanFile(
	readFileSync(new URL(`../../../src/sandbox/${FILE}`, import.meta.url)),
	FILE,
);

export const TODAY = day("2021-03-15");

const DEADLINES = new Map(
	tasksFromPlan(plan).map(({ ref, effectiveDueOn }) => [ref, effectiveDueOn]),
);

const SPEAKING_FOR = {
	unit: ["區住建局"],
	private: ["區住建局"],
	office: [],
} satisfies Record<CorpusPlace, string[]>;

const MENTIONS = { "@_user_2": "ou_wang", "@_user_3": "ou_li" };

const WORLDS = {
	unit: worldOf(SPEAKING_FOR.unit),
	private: worldOf(SPEAKING_FOR.private),
	office: worldOf(SPEAKING_FOR.office),
} satisfies Record<CorpusPlace, World>;

/** The day the plan gives a task; null where it gives none. */
export function deadlineOf(ref: string): Day | null {
	return DEADLINES.get(ref) ?? null;
}

export function worldAt(place: CorpusPlace): World {
	return WORLDS[place];
}

/** As the product fills it: what the asker answers for comes first. */
function worldOf(speakingFor: string[]): World {
	return {
		today: TODAY,
		issuedOn: plan.issuedOn,
		tasks: ownFirst(tasksFromPlan(plan), speakingFor).map(known),
		actions: plan.actions.map(({ no, name }) => ({ no, name })),
		units: plan.units,
		speakingFor,
		rights: usualRights(speakingFor),
	};
}

/** The row as a message, with those mentions that stand in it. */
export function saidIn({ say, replying }: CorpusRow): Said {
	const mentions = Object.entries(MENTIONS).filter(([at]) => say.includes(at));
	return {
		text: say,
		mentions: Object.fromEntries(mentions),
		replying: replying ?? false,
	};
}

function ownFirst(tasks: Task[], speakingFor: string[]): Task[] {
	const own = tasks.filter((task) =>
		concernedUnits(task).some((unit) => speakingFor.includes(unit)),
	);
	return [...own, ...tasks.filter((task) => !own.includes(task))];
}

function known(task: Task): World["tasks"][number] {
	return {
		ref: task.ref,
		code: task.code,
		title: task.title,
		actionNo: task.actionNo,
		unit: task.kind === "duty" ? (task.leadUnits[0] ?? null) : null,
	};
}
