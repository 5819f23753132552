import type { HandlerContext, Reply } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { DomainError } from "../../src/domain/errors.js";
import { choiceOf, namesToExpand } from "../../src/domain/expansion.js";
import { isOpen, type Task } from "../../src/domain/task.js";
import { expandFormCard } from "../../templates/forms/expand-form.js";

/** The open tasks that name the group, or the one task; only the office's to decide, and only here where they belong. */
export async function tasksOfGroup(
	ctx: HandlerContext,
	group: string,
	only: string | undefined,
): Promise<[Task, ...Task[]]> {
	if (only !== undefined) return [await ctx.getTask(only, "decide")];
	const [first, ...more] = (await ctx.tasks.all()).filter(
		(task) =>
			isOpen(task) &&
			namesToExpand(task).includes(group) &&
			mayDo("decide", { ...ctx.speaker, task }),
	);
	if (!first) throw new DomainError("not-found-or-not-allowed");
	return [first, ...more];
}

/** The units of the plan, by name. */
export function unitNames(ctx: HandlerContext): string[] {
	return ctx
		.plan()
		.plan.units.filter(({ kind }) => kind === "unit")
		.map(({ name }) => name);
}

/** The form in which the office says who the group is. */
export async function expandForm(
	ctx: HandlerContext,
	group: string,
	only?: string,
): Promise<Reply> {
	const tasks = await tasksOfGroup(ctx, group, only);
	const was = choiceOf(tasks, group);
	const card = expandFormCard(
		{
			group,
			only: only ?? null,
			tasks,
			units: unitNames(ctx),
			chosen: was,
			was,
		},
		ctx.words,
	);
	return { cards: [{ card, about: tasks.map(({ ref }) => ref) }] };
}
