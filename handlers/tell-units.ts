import type { HandlerContext, ReplyCard } from "../src/context.js";
import { factsOf } from "../src/domain/facts.js";
import { presentHolders } from "../src/domain/leave.js";
import { awaitsUnit, type Task } from "../src/domain/task.js";
import { planScript } from "../src/plan-script.js";
import {
	type Catalogue,
	catalogueFor,
} from "../templates/catalogue/catalogue.js";
import { taskCard } from "../templates/task-card.js";

type Headline = (words: Catalogue) => string;

/** A card about what happened to the task, for the groups of the units that lead it, but the one where it was said. */
export async function tellUnits(
	ctx: HandlerContext,
	task: Task,
	headline: Headline,
): Promise<ReplyCard[]> {
	const card = await newsCard(ctx, task, headline);
	const bound = await ctx.chats.bound();
	return bound
		.filter(({ chat }) => chat !== ctx.place.chat)
		.filter(
			({ binding }) =>
				binding.kind === "unit" && task.leadUnits.includes(binding.unit),
		)
		.map(({ chat }) => ({
			card,
			about: [task.ref],
			to: { kind: "chat", chat },
		}));
}

/** The same, in private, for the heads of those units. */
export async function tellHeads(
	ctx: HandlerContext,
	task: Task,
	headline: Headline,
): Promise<ReplyCard[]> {
	const card = await newsCard(ctx, task, headline);
	const heads = await Promise.all(
		task.leadUnits.map((unit) => ctx.people.withRole("head", unit)),
	);
	const present = heads.flatMap((held) => presentHolders(held));
	const people = new Set(present.map(({ person }) => person));
	return [...people].map((person) => ({
		card,
		about: [task.ref],
		to: { kind: "person", person },
	}));
}

async function newsCard(ctx: HandlerContext, task: Task, headline: Headline) {
	const words = catalogueFor(await planScript(ctx));
	const history = await ctx.tasks.history(task.ref, 1);
	const names = await ctx.people.names(
		history.flatMap(({ person }) => person ?? []),
	);
	return taskCard(
		factsOf(task, ctx.today, ctx.workingDays),
		{
			headline: headline(words),
			buttons: awaitsUnit(task) ? ["done", "progress"] : [],
			history,
			names: (person) => names.get(person) ?? null,
			evidence: await ctx.evidence.of(task.ref),
			timeZone: ctx.timeZone,
		},
		words,
	);
}
