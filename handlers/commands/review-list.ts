import { defineCommand } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { factsOf } from "../../src/domain/facts.js";
import type { Task } from "../../src/domain/task.js";
import { reviewListCard } from "../../templates/review-list.js";

/** 待核實: what waits for the reviewer. */
export const reviewList = defineCommand({
	intent: "review-list",
	examples: ["待核實", "to review"],
	async run(ctx) {
		ctx.plan();
		const waiting = (await ctx.tasks.all()).filter(
			(task) =>
				task.state === "submitted" && mayDo("review", { ...ctx.speaker, task }),
		);
		const people = waiting.flatMap(
			({ submittedBy }) => submittedBy?.person ?? [],
		);
		const names = await ctx.people.names(people);
		const rows = waiting.map((task) => ({
			facts: factsOf(task, ctx.today, ctx.workingDays),
			by: submitter(task, names),
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
