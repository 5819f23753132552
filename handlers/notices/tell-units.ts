import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { isStillShort } from "../../src/domain/cases/case-duty.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import { presentHolders } from "../../src/domain/leave.js";
import type { Role } from "../../src/domain/people.js";
import { awaitsUnit, type Task } from "../../src/domain/task.js";
import { planScript } from "../../src/language/plan-script.js";
import {
	type Catalogue,
	catalogueFor,
} from "../../templates/catalogue/catalogue.js";
import type { TaskButton } from "../../templates/tasks/task-buttons.js";
import { taskCard } from "../../templates/tasks/task-card.js";
import { taskFactsNow } from "../tasks/facts-now.js";

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
	];
	if (recipients.length + persons.length === 0) return [];
	const card = await newsCard(ctx, task, headline);
	const about = [task.ref];
	return [
		...recipients.map((to) => ({ card, about, to })),
		...persons.map((held) => ({
			card,
			about,
			to: { kind: "person" as const, person: held.person },
			as: { role: held.role, unit: held.unit, actionNo: held.actionNo },
		})),
	];
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
): Promise<Role[]> {
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
	const persons = new Map(found.flat().map((role) => [role.person, role]));
	persons.delete(actor.person);
	return [...persons.values()];
}

async function newsCard(ctx: HandlerContext, task: Task, headline: Headline) {
	const words = catalogueFor(await planScript(ctx));
	const history = await ctx.tasks.history(task.ref, 1);
	const names = await ctx.people.names(
		history.flatMap(({ person }) => person ?? []),
	);
	const facts = await taskFactsNow(ctx, task);
	return taskCard(
		facts,
		{
			headline: headline(words),
			buttons: answersTo(facts),
			history,
			names: (person) => names.get(person) ?? null,
			evidence: await ctx.evidence.of(task.ref),
			timeZone: ctx.timeZone,
		},
		words,
	);
}

/** A duty that is short of cases is answered by a case. */
function answersTo({ task, quota }: TaskFacts): TaskButton[] {
	if (quota && isStillShort(task, quota)) return ["submit-case", "view"];
	return awaitsUnit(task) ? ["done", "progress"] : [];
}
