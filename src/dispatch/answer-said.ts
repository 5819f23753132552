import { commands } from "../../handlers/index.js";
import type { Command, HandlerContext, Reply } from "../context.js";
import { unitsSpokenFor } from "../domain/people.js";
import { understand } from "../language/understand.js";
import type { Said, Utterance, World } from "../language/utterance.js";

/** Understands the words and runs the command they mean. */
export async function answerSaid(
	ctx: HandlerContext,
	said: Said,
): Promise<Reply> {
	return runCommand(ctx, understand(said, await worldOf(ctx)));
}

function runCommand(ctx: HandlerContext, said: Utterance): Promise<Reply> {
	// The table pairs each intent with its own command; the compiler cannot follow the pairing.
	const command = commands[said.intent] as Command;
	return command.run(ctx, said);
}

/** What `understand` may know, from the store. */
async function worldOf(ctx: HandlerContext): Promise<World> {
	const stored = await ctx.plans.current();
	const tasks = stored ? await ctx.tasks.all() : [];
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
	};
}
