import { defineCommand } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { DomainError } from "../../src/domain/errors.js";
import type { Task } from "../../src/domain/task.js";
import { reviewListCard } from "../../templates/tasks/review-list.js";
import { factsNow } from "../tasks/facts-now.js";
import { isStranger, seesNothing } from "../people/is-stranger.js";
import { help } from "./help.js";

/** 待核實: what waits for the reviewer. Who may review nothing is refused: an empty list would say that nothing waits. */
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
		if (tasks.length > 0 && reviewable.length === 0)
			throw new DomainError("not-found-or-not-allowed");
		const waiting = reviewable.filter(({ state }) => state === "submitted");
		const people = waiting.flatMap(
			({ submittedBy }) => submittedBy?.person ?? [],
		);
		const names = await ctx.people.names(people);
		const rows = (await factsNow(ctx, waiting)).map((facts) => ({
			facts,
			by: submitter(facts.task, names),
		}));
		const card = reviewListCard({ rows }, ctx.words);
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
