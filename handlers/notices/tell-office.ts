import type { Card } from "../../src/card-actions.js";
import type { HandlerContext, ReplyCard } from "../../src/context.js";
import type { Task } from "../../src/domain/task.js";
import type { Script } from "../../src/language/utterance.js";
import { planScript } from "../../src/language/plan-script.js";
import {
	type Catalogue,
	catalogueFor,
} from "../../templates/catalogue/catalogue.js";
import {
	taskCard,
	type TaskCardOptions,
} from "../../templates/tasks/task-card.js";
import { taskFactsNow } from "../tasks/facts-now.js";
import { officeRecipients, type Recipient } from "./office-recipients.js";

/** A card about what happened to the task, for the office, in the plan's script. */
export async function tellOffice(
	ctx: HandlerContext,
	task: Task,
	news: OfficeNews,
): Promise<ReplyCard[]> {
	return tellThose(ctx, task, news, await officeOf(ctx));
}

export type OfficeNews = Pick<TaskCardOptions, "buttons" | "decides"> & {
	headline: (words: Catalogue) => string;
};

/** The same card for these chats and people. */
export async function tellThose(
	ctx: HandlerContext,
	task: Task,
	news: OfficeNews,
	recipients: Recipient[],
): Promise<ReplyCard[]> {
	if (recipients.length === 0) return [];
	const { card } = await newsOf(ctx, task, news);
	return recipients.map((to) => ({
		card,
		about: [task.ref],
		to,
		...(to.kind === "person" ? { as: OFFICE } : {}),
	}));
}

/** In private it is people of the office who are told. */
const OFFICE = { role: "office", unit: null, actionNo: null } as const;

/** The card itself, in the plan's script. */
async function newsOf(
	ctx: HandlerContext,
	task: Task,
	{ headline, ...pressed }: OfficeNews,
): Promise<{ card: Card; script: Script }> {
	const words = catalogueFor(await planScript(ctx));
	const history = await ctx.tasks.history(task.ref, 3);
	const names = await ctx.people.names(
		history.flatMap(({ person }) => person ?? []),
	);
	const card = taskCard(
		await taskFactsNow(ctx, task),
		{
			...pressed,
			headline: headline(words),
			history,
			names: (person) => names.get(person) ?? null,
			evidence: await ctx.evidence.of(task.ref),
			timeZone: ctx.timeZone,
		},
		words,
	);
	return { card, script: words.script };
}

/** The office, but the chat where it was said and the person who said it. */
export async function officeOf(ctx: HandlerContext): Promise<Recipient[]> {
	const all = await officeRecipients(ctx);
	return all.filter((to) =>
		to.kind === "chat"
			? to.chat !== ctx.place.chat
			: to.person !== ctx.actor.person,
	);
}

/** The groups of the action, where they may review the task: not where a unit that leads the task leads the action. */
export async function reviewersOf(
	ctx: HandlerContext,
	task: Task,
): Promise<Recipient[]> {
	const lead = ctx.speaker.leads.get(task.actionNo ?? 0) ?? null;
	if (task.actionNo === null) return [];
	if (lead !== null && task.leadUnits.includes(lead)) return [];
	return (await ctx.chats.bound())
		.filter(
			({ chat, binding }) =>
				binding.kind === "action" &&
				binding.actionNo === task.actionNo &&
				chat !== ctx.place.chat,
		)
		.map(({ chat }) => ({ kind: "chat", chat }));
}
