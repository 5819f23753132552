import type { HandlerContext } from "../src/context.js";
import { ownTasks } from "../src/domain/access.js";
import { exampleLeaveDays } from "../src/domain/leave.js";
import { hasRole, unitsSpokenFor } from "../src/domain/people.js";
import { awaitsUnit } from "../src/domain/task.js";
import type { HelpFor } from "../templates/help.js";

/** Who the chat is to the bot, or in private the person, with the code of a task of their own for the examples. */
export async function helpFor(ctx: HandlerContext): Promise<HelpFor> {
	const whose = ofChat(ctx) ?? ofPerson(ctx);
	if (whose.kind === "stranger" || whose.kind === "administrator") return whose;
	return {
		...whose,
		code: await exampleCode(ctx),
		leaveDays: exampleLeaveDays(ctx.today),
	};
}

function ofChat({ place, actor }: HandlerContext): HelpFor | null {
	const { binding } = place;
	switch (binding?.kind) {
		case "unit":
			return { kind: "unit", unit: binding.unit };
		case "action":
			return { kind: "action", actionNo: binding.actionNo };
		case "office":
		case "everyone":
		case "discipline":
			return { kind: binding.kind };
		case undefined:
			return place.type === "group" &&
				actor.roles.length > 0 &&
				!hasRole(actor, "administrator")
				? { kind: "unbound" }
				: null;
		default:
			return binding satisfies never;
	}
}

function ofPerson({ actor, place }: HandlerContext): HelpFor {
	if (place.type === "p2p") {
		if (hasRole(actor, "supervision")) return { kind: "supervision" };
		if (hasRole(actor, "office")) return { kind: "office" };
		const units = unitsSpokenFor(actor, place);
		if (units.length > 0) return { kind: "head", units };
		const action = actor.roles.find(({ role }) => role === "action-lead");
		if (action?.actionNo != null)
			return { kind: "action", actionNo: action.actionNo };
		if (hasRole(actor, "discipline")) return { kind: "discipline" };
	}
	if (hasRole(actor, "administrator")) return { kind: "administrator" };
	return { kind: "stranger" };
}

/** One that waits for them, and that they lead where there is one; without it, any they may see. */
async function exampleCode(ctx: HandlerContext): Promise<string | null> {
	if (!(await ctx.plans.current())) return null;
	const own = ownTasks(await ctx.tasks.all(), ctx.speaker);
	const tasks = own.filter(({ kind }) => kind === "task");
	const waiting = tasks.filter(awaitsUnit);
	const units = unitsSpokenFor(ctx.actor, ctx.place);
	const led = waiting.find(({ leadUnits }) =>
		leadUnits.some((unit) => units.includes(unit)),
	);
	return (led ?? waiting[0] ?? tasks[0])?.code ?? null;
}
