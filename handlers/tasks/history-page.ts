import type { HandlerContext, ReplyCard } from "../../src/context.js";
import type { Task } from "../../src/domain/task.js";
import { historyCard } from "../../templates/tasks/history-card.js";

/** On one card. */
const PAGE = 20;

/** 進展記錄 without the `skip` newest rows. */
export async function historyPage(
	ctx: HandlerContext,
	task: Task,
	skip = 0,
): Promise<ReplyCard> {
	const found = await ctx.tasks.history(task.ref, PAGE + 1, skip);
	const entries = found.slice(0, PAGE);
	const names = await ctx.people.names(
		entries.flatMap(({ person }) => person ?? []),
	);
	const page = {
		entries,
		skip,
		more: found.length > PAGE,
		names: (person: string) => names.get(person) ?? null,
		timeZone: ctx.timeZone,
	};
	return { card: historyCard(task, page, ctx.words), about: [] };
}
