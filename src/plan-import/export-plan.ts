import type { CaseState, Outcome, TypicalCase } from "../domain/cases/case.js";
import { namesInSubject } from "../domain/masking/names-in-subject.js";
import { maskText } from "../domain/masking/masking.js";
import type { Day } from "../domain/day.js";
import type { Plan, PlanTask } from "../domain/plan.js";
import type { HistoryEntry, Task, TaskState } from "../domain/task.js";
import type { Stores } from "../ports/stores.js";

/** One report of a unit, as the export shows it (contract §3). */
export interface ExportedReport {
	at: string;
	unit: string | null;
	person: string | null;
	text: string | null;
	value?: number;
	kind: string;
}

export interface ExportedTask extends PlanTask {
	state: TaskState;
	effectiveDueOn: Day | null;
	reports: ExportedReport[];
	evidence: { at: string; name: string; bytes: number }[];
}

/** A dated duty of one unit: the first report, a case quota. */
export interface ExportedDuty {
	code: string;
	unit: string | null;
	title: string;
	dueOn: Day | null;
	state: TaskState;
	reports: ExportedReport[];
}

export interface ExportedPlan {
	plan: Omit<Plan, "actions"> & {
		actions: (Omit<Plan["actions"][number], "tasks"> & {
			tasks: ExportedTask[];
		})[];
	};
	duties: ExportedDuty[];
	cases: ExportedCase[];
}

/** A typical case that was handed in, without names and personal numbers. */
export interface ExportedCase {
	unit: string;
	title: string;
	/** 1–32; null for a good example, as is `outcome`. */
	category: number | null;
	outcome: Outcome | null;
	state: CaseState;
}

const ALL = 100_000;

/** The whole plan with what has happened; null before the first import. `plan check` and `plan import` read it. */
export async function exportPlan(
	stores: Pick<Stores, "cases" | "evidence" | "people" | "plans" | "tasks">,
): Promise<ExportedPlan | null> {
	const current = await stores.plans.current();
	if (!current) return null;
	const tasks = new Map(
		(await stores.tasks.all()).map((task) => [task.ref, task]),
	);
	const exportTask = async (planned: PlanTask): Promise<ExportedTask> => {
		const task = tasks.get(planned.code);
		return {
			...planned,
			state: task?.state ?? "issued",
			effectiveDueOn: task?.effectiveDueOn ?? planned.dueOn,
			reports: task ? await reportsOf(stores, task) : [],
			evidence: task ? await evidenceOf(stores, task) : [],
		};
	};
	const actions = [];
	for (const action of current.plan.actions) {
		const exported = [];
		for (const task of action.tasks) exported.push(await exportTask(task));
		actions.push({ ...action, tasks: exported });
	}
	const duties = [];
	for (const task of tasks.values()) {
		if (task.kind === "duty") duties.push(await exportDuty(stores, task));
	}
	const cases = (await stores.cases.all()).map(exportCase);
	return { plan: { ...current.plan, actions }, duties, cases };
}

function exportCase(filed: TypicalCase): ExportedCase {
	const { unit, category, outcome, state, text } = filed;
	const title = maskText(text.title, namesInSubject(text.subject));
	return { unit, title, category, outcome, state };
}

async function exportDuty(
	stores: Pick<Stores, "tasks" | "people">,
	task: Task,
): Promise<ExportedDuty> {
	return {
		code: task.code,
		unit: task.leadUnits[0] ?? null,
		title: task.title,
		dueOn: task.dueOn,
		state: task.state,
		reports: await reportsOf(stores, task),
	};
}

/** The files that are kept and count; a picture is named after what it is. */
async function evidenceOf(
	stores: Pick<Stores, "evidence">,
	{ ref }: Task,
): Promise<ExportedTask["evidence"]> {
	const all = await stores.evidence.of(ref);
	return all
		.filter(({ state, withdrawn }) => state === "fetched" && !withdrawn)
		.map(({ at, name, kind, bytes }) => ({
			at: at.toISOString(),
			name: name ?? kind,
			bytes: bytes ?? 0,
		}));
}

async function reportsOf(
	stores: Pick<Stores, "tasks" | "people">,
	task: Task,
): Promise<ExportedReport[]> {
	const history = await stores.tasks.history(task.ref, ALL);
	const said = history.filter(
		({ kind }) => kind !== "imported" && kind !== "amended",
	);
	const names = await stores.people.names(
		said.flatMap(({ person }) => person ?? []),
	);
	return said.reverse().map((entry) => exportReport(entry, names));
}

function exportReport(
	entry: HistoryEntry,
	names: Map<string, string>,
): ExportedReport {
	return {
		at: entry.at.toISOString(),
		unit: entry.unit,
		person: entry.person ? (names.get(entry.person) ?? entry.person) : null,
		text: entry.text,
		...(entry.value ? { value: entry.value.value } : {}),
		kind: entry.kind,
	};
}
