import { commands } from "../../handlers/index.js";
import type { Command, HandlerContext, Reply } from "../context.js";
import { ownTasks } from "../domain/access.js";
import { unitsSpokenFor } from "../domain/people.js";
import { awaitsUnit, type Task } from "../domain/task.js";
import { understand } from "../language/understand.js";
import type { Said, Utterance, World } from "../language/utterance.js";
import { answerForm } from "./answer-form.js";
import { replyToPublished } from "./reply-to-published.js";
import { speakerRights } from "./speaker-rights.js";

/** Understands the words and runs the command they mean. */
export async function answerSaid(
	ctx: HandlerContext,
	said: Said,
): Promise<Reply> {
	const world = await worldOf(ctx);
	const understood = understand(said, world);
	const polite = replyToPublished(ctx, understood, said.text);
	if (polite) return polite;
	const filledIn = await answerForm(ctx, understood, said.text, (text) =>
		understand({ ...said, text }, world),
	);
	return filledIn ?? runCommand(ctx, understood);
}

function runCommand(ctx: HandlerContext, said: Utterance): Promise<Reply> {
	// The table pairs each intent with its own command; the compiler cannot follow the pairing.
	const command = commands[said.intent] as Command;
	return command.run(ctx, said);
}

/** What `understand` may know, from the store. */
async function worldOf(ctx: HandlerContext): Promise<World> {
	const stored = await ctx.plans.current();
	const tasks = stored ? nearestFirst(ctx, await ctx.tasks.all()) : [];
	return {
		today: ctx.today,
		issuedOn: stored?.plan.issuedOn ?? null,
		tasks: tasks.map((task) => ({
			ref: task.ref,
			code: task.code,
			title: task.title,
			actionNo: task.actionNo,
			unit: task.kind === "duty" ? (task.leadUnits[0] ?? null) : null,
		})),
		actions: stored?.plan.actions.map(({ no, name }) => ({ no, name })) ?? [],
		units: stored?.plan.units ?? [],
		speakingFor: unitsSpokenFor(ctx.actor, ctx.place),
		rights: speakerRights(ctx, tasks),
	};
}

/** What the asker can act on comes first: it is what is meant, and what is suggested, where words leave it open. */
function nearestFirst(ctx: HandlerContext, tasks: Task[]): Task[] {
	const own = ownTasks(tasks, ctx.speaker).filter(awaitsUnit);
	return [...own, ...tasks.filter((task) => !own.includes(task))];
}
