import { defineCommand, type HandlerContext } from "../../src/context.js";
import { listedTasks, mayDo } from "../../src/domain/access.js";
import type { Day } from "../../src/domain/day.js";
import {
	isListedAs,
	type ListedStatus,
} from "../../src/domain/listed-status.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import { unitsSpokenFor } from "../../src/domain/people.js";
import { awaitsUnit, type Task } from "../../src/domain/task.js";
import type { DaySpan } from "../../src/language/utterance.js";
import {
	statusListCard,
	type StatusRow,
} from "../../templates/tasks/status-list.js";
import type { TaskButton } from "../../templates/tasks/task-buttons.js";
import { isStranger, seesNothing } from "../people/is-stranger.js";
import { byDeadline } from "../tasks/by-deadline.js";
import { factsNow } from "../tasks/facts-now.js";
import { ofOneUnit } from "../tasks/of-one-unit.js";
import { byCode, type OneCode } from "../tasks/by-code.js";
import { closedOn, reasonReturned } from "../tasks/state-explained.js";
import { requestToDecide } from "../tasks/task-answer.js";
import { help } from "./help.js";

/** 還有哪些沒簽收, 哪些卡住了, 有哪些延期申請, 哪些被退回了, 辦結了哪些: the tasks in that state, each with what explains it. */
export const statusList = defineCommand({
	intent: "status-list",
	examples: ["還有哪些沒簽收", "哪些任務卡住了", "what is blocked"],
	async run(ctx, { status, unit, within = null }) {
		if (isStranger(ctx)) return help.run(ctx, { intent: "help" });
		ctx.plan();
		const tasks = await ctx.tasks.all();
		if (seesNothing(ctx, tasks)) return help.run(ctx, { intent: "help" });
		const listed = listedTasks(tasks, ctx.speaker);
		const ofUnit = unit === null ? listed : ofOneUnit(ctx, listed, unit);
		const found = ofUnit.filter((task) => isListedAs(status, task));
		const { timeZone, words } = ctx;
		const dayOf = closingDays(ctx);
		const shown =
			within === null ? found : await closedWithin(found, within.span, dayOf);
		const lines = grouped(ctx, status, shown);
		const rows = await rowsOf(ctx, status, lines, dayOf);
		const during = within?.said ?? null;
		const list = { status, unit, during, rows, timeZone };
		const card = statusListCard(list, words);
		return { cards: [{ card, about: shown.map(({ ref }) => ref) }] };
	},
});

type ClosingDay = (task: Task) => Promise<Day | null>;

/** On which day each was closed, looked up once. */
function closingDays(ctx: HandlerContext): ClosingDay {
	const known = new Map<string, Promise<Day | null>>();
	return (task) => {
		const day = known.get(task.ref) ?? closedOn(ctx, task);
		known.set(task.ref, day);
		return day;
	};
}

async function closedWithin(
	closed: Task[],
	{ from, to }: DaySpan,
	dayOf: ClosingDay,
): Promise<Task[]> {
	const days = await Promise.all(closed.map(dayOf));
	return closed.filter((_, at) => {
		const day = days[at] ?? null;
		return day !== null && day >= from && day <= to;
	});
}

/** What has nothing of its own to be explained stands on one line for who looks on at all units: 首報 of fifteen. */
function grouped(
	ctx: HandlerContext,
	status: ListedStatus,
	found: Task[],
): OneCode[] {
	const looksOn = unitsSpokenFor(ctx.actor, ctx.place).length === 0;
	const isAlike = status === "issued" || status === "closed";
	return byCode(inOrder(status, found), looksOn && isAlike);
}

/** What waits longest comes first, else the most urgent. */
function inOrder(status: ListedStatus, found: Task[]): Task[] {
	const since = ({ blocked, extension }: Task) =>
		(status === "blocked" ? blocked?.since : extension?.at)?.getTime() ?? 0;
	return status === "blocked" || status === "extension-asked"
		? found.toSorted((a, b) => since(a) - since(b))
		: byDeadline(found);
}

async function rowsOf(
	ctx: HandlerContext,
	status: ListedStatus,
	lines: readonly OneCode[],
	dayOf: ClosingDay,
): Promise<StatusRow[]> {
	const facts = await factsNow(
		ctx,
		lines.map(({ first }) => first),
	);
	const rows: StatusRow[] = [];
	for (const [at, { all }] of lines.entries()) {
		const of = facts[at];
		if (of) rows.push(await rowOf(ctx, status, { of, all, dayOf }));
	}
	// The newest first; the others stand in their order already.
	return rows.toSorted((a, b) =>
		(b.closedOn ?? "").localeCompare(a.closedOn ?? ""),
	);
}

interface Line {
	of: TaskFacts;
	/** Those that share its code, itself among them. */
	all: readonly Task[];
	dayOf: ClosingDay;
}

async function rowOf(
	ctx: HandlerContext,
	status: ListedStatus,
	{ of: facts, all, dayOf }: Line,
): Promise<StatusRow> {
	const { task } = facts;
	const request =
		status === "extension-asked" ? requestToDecide(ctx, task) : null;
	return {
		facts,
		units: all.flatMap(({ leadUnits }) => leadUnits),
		isOfMany: all.length > 1,
		reason: status === "returned" ? await reasonReturned(ctx, task) : null,
		closedOn: status === "closed" ? await dayOf(task) : null,
		buttons: buttonsFor(ctx, status, task),
		decides: request?.id ?? null,
	};
}

/** What a unit does about it; who looks on looks at it. */
function buttonsFor(
	ctx: HandlerContext,
	status: ListedStatus,
	task: Task,
): TaskButton[] {
	const may = (act: "accept" | "submit" | "report") =>
		ctx.unitFor(task) !== null && mayDo(act, { ...ctx.speaker, task });
	if (status === "issued" && may("accept")) return ["accept", "view"];
	if (status === "blocked" && may("report")) return ["unblock", "view"];
	const isBack = status === "returned" && awaitsUnit(task);
	return isBack && may("submit") ? ["done", "view"] : ["view"];
}
