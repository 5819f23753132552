import { defineCommand } from "../../src/context.js";
import { mayDo, ownTasks } from "../../src/domain/access.js";
import { DomainError } from "../../src/domain/errors.js";
import { unitsSpokenFor } from "../../src/domain/people.js";
import type { Task } from "../../src/domain/task.js";
import { reviewListCard } from "../../templates/tasks/review-list.js";
import { factsNow } from "../tasks/facts-now.js";
import { isStranger, seesNothing } from "../people/is-stranger.js";
import { help } from "./help.js";

/**
 * 待核實: what waits for the reviewer. A unit that may review nothing is shown what of its own waits for others; anybody
 * else is refused: an empty list would say that nothing waits.
 */
export const reviewList = defineCommand({
	intent: "review-list",
	examples: ["待核實", "to review"],
	async run(ctx) {
		if (isStranger(ctx)) return help.run(ctx, { intent: "help" });
		ctx.plan();
		const tasks = await ctx.tasks.all();
		if (seesNothing(ctx, tasks)) return help.run(ctx, { intent: "help" });
		const reviewable = tasks.filter((task) =>
			mayDo("review", { ...ctx.speaker, task }),
		);
		const looksOn = tasks.length > 0 && reviewable.length === 0;
		if (looksOn && unitsSpokenFor(ctx.actor, ctx.place).length === 0)
			throw new DomainError("not-found-or-not-allowed");
		const listed = looksOn ? ownTasks(tasks, ctx.speaker) : reviewable;
		const waiting = listed.filter(({ state }) => state === "submitted");
		const people = waiting.flatMap(
			({ submittedBy }) => submittedBy?.person ?? [],
		);
		const names = await ctx.people.names(people);
		const rows = (await factsNow(ctx, waiting)).map((facts) => ({
			facts,
			by: submitter(facts.task, names),
		}));
		const card = reviewListCard({ rows, looksOn }, ctx.words);
		return { cards: [{ card, about: waiting.map((task) => task.ref) }] };
	},
});

/** The unit, and who spoke for it where the name is known. */
function submitter(task: Task, names: Map<string, string>): string | null {
	if (!task.submittedBy) return null;
	const { unit, person } = task.submittedBy;
	const name = names.get(person);
	return [unit, name].filter(Boolean).join(" · ") || null;
}
