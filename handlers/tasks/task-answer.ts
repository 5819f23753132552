import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { mayDo, type TaskAct } from "../../src/domain/access.js";
import { isStillShort } from "../../src/domain/cases/case-duty.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import {
	awaitsReceipt,
	awaitsUnit,
	concernedUnits,
	type ExtensionRequest,
	type Task,
} from "../../src/domain/task.js";
import { isIndependent } from "../../src/domain/task-moves.js";
import type { TaskButton } from "../../templates/tasks/task-buttons.js";
import { taskCard } from "../../templates/tasks/task-card.js";
import { taskFactsNow } from "./facts-now.js";

const HISTORY_SHOWN = 3;

export interface AnswerOptions {
	/** 撤銷, of the history row with this id: the change that the card reports. */
	undo?: string | undefined;
	/** 補充理由, of the refusal with this id: the change that the card reports. */
	explains?: string | undefined;
	/** 重新辦理, with the reason that was said; "" where none was. */
	reopens?: string | undefined;
	/** Buttons beside those that the task's state gives. */
	also?: readonly TaskButton[];
}

/** The task as it stands, under what has just happened, with what the asker may press here. */
export async function taskAnswer(
	ctx: HandlerContext,
	task: Task,
	headline?: string,
	{ undo, explains, reopens, also = [] }: AnswerOptions = {},
): Promise<ReplyCard> {
	const history = await ctx.tasks.history(task.ref, HISTORY_SHOWN + 1);
	const people = history.flatMap((entry) => entry.person ?? []);
	const names = await ctx.people.names(people);
	const request = requestToDecide(ctx, task);
	const more = history.length > HISTORY_SHOWN ? (["history"] as const) : [];
	const facts = await taskFactsNow(ctx, task);
	const card = taskCard(
		facts,
		{
			...(headline === undefined ? {} : { headline }),
			buttons: [...new Set([...buttonsOf(ctx, facts), ...also, ...more])],
			...(request === null ? {} : { decides: request.id }),
			...(explains === undefined ? {} : { explains }),
			...(reopens === undefined ? {} : { reopens }),
			...(undo === undefined ? {} : { undo }),
			history: history.slice(0, HISTORY_SHOWN),
			names: (person) => names.get(person) ?? null,
			evidence: await ctx.evidence.of(task.ref),
			timeZone: ctx.timeZone,
		},
		ctx.words,
	);
	return { card, about: [task.ref] };
}

/** The same, and before all 提交案例 where the duty is short of cases. */
function buttonsOf(
	ctx: HandlerContext,
	{ task, quota }: TaskFacts,
): TaskButton[] {
	const buttons = buttonsFor(ctx, task);
	const unit = ctx.unitFor(task);
	const files =
		quota !== undefined && unit === quota.unit && isStillShort(task, quota);
	return files && mayDo("submit", { ...ctx.speaker, task })
		? ["submit-case", ...buttons]
		: buttons;
}

/** Only what can be done now, and by those who read this chat. */
function buttonsFor(ctx: HandlerContext, task: Task): TaskButton[] {
	const may = (act: TaskAct) => mayDo(act, { ...ctx.speaker, task });
	const unit = ctx.unitFor(task);
	const isNew = awaitsReceipt(task) && unit !== null && may("accept");
	const buttons: TaskButton[] = [];
	if (isNew) buttons.push("accept");
	// The office may report for a unit by saying so; a button would be pressed by mistake.
	const works = awaitsUnit(task) && unit !== null;
	if (works && may("submit") && !isPartDone(task, unit)) buttons.push("done");
	if (works && may("report"))
		buttons.push("progress", ...besideProgress(ctx, task, unit));
	if (isToReview(ctx, task)) buttons.push("verify", "return");
	if (isNew) buttons.push("not-ours");
	return buttons;
}

/** What a unit may say beside its progress: that it is stuck, needs more time, or has no part. */
function besideProgress(
	ctx: HandlerContext,
	task: Task,
	unit: string,
): TaskButton[] {
	const buttons: TaskButton[] = [task.blocked ? "unblock" : "blocked"];
	const due = task.effectiveDueOn;
	const leads = task.leadUnits.includes(unit);
	if (leads && due !== null && ctx.today <= due) buttons.push("postpone");
	const isOther = !leads && concernedUnits(task).includes(unit);
	const said = task.parts.some((part) => part.unit === unit);
	if (isOther && !said) buttons.push("not-applicable");
	return buttons;
}

function isPartDone(task: Task, unit: string | null): boolean {
	const isOther = unit !== null && !task.leadUnits.includes(unit);
	return (
		isOther &&
		task.parts.some((part) => part.unit === unit && !part.notApplicable)
	);
}

/** Whether it waits for review, and the asker may give it here: not of what he submitted, nor of a unit of his. */
export function isToReview(ctx: HandlerContext, task: Task): boolean {
	if (task.state !== "submitted") return false;
	const reviewer = { person: ctx.actor.person, unit: ctx.unitFor(task) };
	return (
		mayDo("review", { ...ctx.speaker, task }) && isIndependent(task, reviewer)
	);
}

/** The open request that the asker may decide on here: not his own, nor of a unit of his. */
export function requestToDecide(
	ctx: HandlerContext,
	task: Task,
): ExtensionRequest | null {
	const { extension } = task;
	if (!extension || !mayDo("decide", { ...ctx.speaker, task })) return null;
	const unit = ctx.unitFor(task);
	const isOwn = unit !== null && task.leadUnits.includes(unit);
	return isOwn || extension.person === ctx.actor.person ? null : extension;
}
