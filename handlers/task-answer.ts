import type { HandlerContext, ReplyCard } from "../src/context.js";
import { mayDo, type TaskAct } from "../src/domain/access.js";
import { factsOf } from "../src/domain/facts.js";
import { awaitsUnit, type Task } from "../src/domain/task.js";
import type { TaskButton } from "../templates/task-buttons.js";
import { taskCard } from "../templates/task-card.js";

const HISTORY_SHOWN = 3;

/** The task as it stands, under what has just happened, with what the asker may press here. */
export async function taskAnswer(
	ctx: HandlerContext,
	task: Task,
	headline?: string,
): Promise<ReplyCard> {
	const history = await ctx.tasks.history(task.ref, HISTORY_SHOWN);
	const people = history.flatMap((entry) => entry.person ?? []);
	const names = await ctx.people.names(people);
	const card = taskCard(
		factsOf(task, ctx.today, ctx.workingDays),
		{
			...(headline === undefined ? {} : { headline }),
			buttons: buttonsFor(ctx, task),
			history,
			names: (person) => names.get(person) ?? null,
			timeZone: ctx.timeZone,
		},
		ctx.words,
	);
	return { card, about: [task.ref] };
}

/** Only what can be done now, and by those who read this chat. */
export function buttonsFor(ctx: HandlerContext, task: Task): TaskButton[] {
	const may = (act: TaskAct) => mayDo(act, { ...ctx.speaker, task });
	const unit = ctx.unitFor(task);
	const isNew = task.state === "issued" && unit !== null && may("accept");
	const buttons: TaskButton[] = [];
	if (isNew) buttons.push("accept");
	if (awaitsUnit(task) && may("submit") && !isPartDone(task, unit))
		buttons.push("done");
	if (awaitsUnit(task) && may("report")) buttons.push("progress");
	if (task.state === "submitted" && may("review"))
		buttons.push("verify", "return");
	if (isNew && task.kind === "task") buttons.push("not-ours");
	return buttons;
}

function isPartDone(task: Task, unit: string | null): boolean {
	const isOther = unit !== null && !task.leadUnits.includes(unit);
	return isOther && task.parts.some((part) => part.unit === unit);
}
