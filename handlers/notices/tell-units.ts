import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { factsOf } from "../../src/domain/facts.js";
import { presentHolders } from "../../src/domain/leave.js";
import { awaitsUnit, type Task } from "../../src/domain/task.js";
import { planScript } from "../../src/language/plan-script.js";
import {
	type Catalogue,
	catalogueFor,
} from "../../templates/catalogue/catalogue.js";
import { taskCard } from "../../templates/tasks/task-card.js";

type Headline = (words: Catalogue) => string;

type Recipient = NonNullable<ReplyCard["to"]>;

/**
 * A card about what happened to the task, for the groups of the units that lead it, but the one where it was said; for
 * the present heads and liaisons of a unit that has no group, in private. With `heads` those of every unit that leads it
 * get it too. Nobody gets it twice, and who said it does not in private.
 */
export async function tellUnits(
	ctx: HandlerContext,
	task: Task,
	headline: Headline,
	{ heads = false }: { heads?: boolean } = {},
): Promise<ReplyCard[]> {
	const chats = await chatsOf(ctx, task);
	const persons = await peopleOf(ctx, task, chats, heads);
	const recipients: Recipient[] = [
		...chats
			.filter(({ chat }) => chat !== ctx.place.chat)
			.map(({ chat }) => ({ kind: "chat" as const, chat })),
		...persons.map((person) => ({ kind: "person" as const, person })),
	];
	if (recipients.length === 0) return [];
	const card = await newsCard(ctx, task, headline);
	return recipients.map((to) => ({ card, about: [task.ref], to }));
}

/** The groups of the units that lead the task. */
async function chatsOf(ctx: HandlerContext, task: Task): Promise<UnitChat[]> {
	return (await ctx.chats.bound()).flatMap(({ chat, binding }) =>
		binding.kind === "unit" && task.leadUnits.includes(binding.unit)
			? [{ chat, unit: binding.unit }]
			: [],
	);
}

interface UnitChat {
	chat: string;
	unit: string;
}

async function peopleOf(
	ctx: HandlerContext,
	task: Task,
	chats: readonly UnitChat[],
	alsoHeads: boolean,
): Promise<string[]> {
	const { people, actor } = ctx;
	const found = await Promise.all(
		task.leadUnits.map(async (unit) => {
			const hasChat = chats.some((chat) => chat.unit === unit);
			const heads =
				hasChat && !alsoHeads ? [] : await people.withRole("head", unit);
			const liaisons = hasChat ? [] : await people.withRole("liaison", unit);
			return presentHolders([...heads, ...liaisons]);
		}),
	);
	const persons = new Set(found.flat().map(({ person }) => person));
	return [...persons].filter((person) => person !== actor.person);
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
