import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { planScript } from "../../src/plan-script.js";
import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { factsOf } from "../../src/domain/facts.js";
import { markDone } from "../../src/domain/moves.js";
import type { Task, TaskChange } from "../../src/domain/task.js";
import { taskCard } from "../../templates/task-card.js";
import { taskAnswer } from "../task-answer.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";

/** 完成: the first card answers, the others ask the office to verify. What is missing is shown and is no gate. */
export async function doneMove(
	ctx: HandlerContext,
	ref: string,
	text: string,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "submit");
	return moveTask(
		ctx,
		task,
		() => markDone(task, { text }, by(ctx, task)),
		(change) => tellDone(ctx, change),
	);
}

async function tellDone(
	ctx: HandlerContext,
	change: TaskChange,
): Promise<Moved> {
	const isPart = change.entry.kind === "part-done";
	const said = headline(ctx, change);
	const answer = await taskAnswer(ctx, change.after, said);
	const office = isPart ? [] : await askOffice(ctx, change.after);
	return {
		cards: [answer, ...office],
		toast: {
			type: "success",
			content: isPart ? said : ctx.words.toasts.done,
		},
	};
}

function headline(ctx: HandlerContext, { after, entry }: TaskChange): string {
	const { headlines } = ctx.words;
	if (entry.kind === "part-done") return headlines.partDone(entry.unit ?? "");
	const missing = missingOf(ctx, after);
	if (missing === 0) return headlines.done(entry.unit);
	return headlines.doneButMissing(entry.unit, missing);
}

/** Parts of responsible units not said to be done, and numbers short of their target. */
function missingOf(ctx: HandlerContext, task: Task): number {
	const { partsMissing, progress } = factsOf(task, ctx.today, ctx.workingDays);
	const short = progress.filter(({ op, target, latest }) =>
		latest === null ? true : op === "≤" ? latest > target : latest < target,
	);
	return partsMissing.length + short.length;
}

/** A card for each chat of the office, in the plan's script. */
async function askOffice(
	ctx: HandlerContext,
	task: Task,
): Promise<ReplyCard[]> {
	const words = catalogueFor(await planScript(ctx));
	const history = await ctx.tasks.history(task.ref, 3);
	const names = await ctx.people.names(
		history.flatMap(({ person }) => person ?? []),
	);
	const card = taskCard(
		factsOf(task, ctx.today, ctx.workingDays),
		{
			headline: words.headlines.pleaseReview(task.submittedBy?.unit ?? null),
			buttons: ["verify", "return"],
			history,
			names: (person) => names.get(person) ?? null,
			timeZone: ctx.timeZone,
		},
		words,
	);
	const bound = await ctx.chats.bound();
	return bound
		.filter(
			({ chat, binding }) =>
				binding.kind === "office" && chat !== ctx.place.chat,
		)
		.map(({ chat }) => ({
			card,
			about: [task.ref],
			to: { kind: "chat", chat },
		}));
}
