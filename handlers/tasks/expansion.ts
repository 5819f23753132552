import type { HandlerContext, Reply } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { DomainError } from "../../src/domain/errors.js";
import { choiceOf, namesToExpand, NOBODY } from "../../src/domain/expansion.js";
import { matchKey } from "../../src/language/normal-form.js";
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

/** The units of the plan whose whole name, with 區 or without, stands in the sentence beside the group's. */
export function unitsNamedIn(
	ctx: HandlerContext,
	said: string,
	group: string,
): string[] {
	const text = matchKey(said).replace(matchKey(group), "");
	return ctx
		.plan()
		.plan.units.filter(({ kind }) => kind === "unit")
		.filter(({ name, aliases }) =>
			[name, ...aliases].some((one) => standsIn(text, one)),
		)
		.map(({ name }) => name);
}

/** 市住建局 is of another level. */
function standsIn(text: string, name: string): boolean {
	const bare = matchKey(name).replace(/^区/u, "");
	const at = bare.length < 2 ? -1 : text.indexOf(bare);
	return at >= 0 && !/[市省县国]$/u.test(text.slice(0, at));
}

/** The form in which the office says who the group is; `named` are chosen beside those chosen before. */
export async function expandForm(
	ctx: HandlerContext,
	group: string,
	{ only, named = [] }: { only?: string | undefined; named?: string[] } = {},
): Promise<Reply> {
	const tasks = await tasksOfGroup(ctx, group, only);
	const was = choiceOf(tasks, group);
	const card = expandFormCard(
		{
			group,
			only: only ?? null,
			tasks,
			units: unitNames(ctx),
			chosen:
				named.length === 0
					? was
					: [...new Set([...was.filter((one) => one !== NOBODY), ...named])],
			was,
		},
		ctx.words,
	);
	return { cards: [{ card, about: tasks.map(({ ref }) => ref) }] };
}
