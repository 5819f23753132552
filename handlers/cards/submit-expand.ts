import {
	defineCardHandler,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { expandTask } from "../../src/domain/expansion.js";
import type { Task } from "../../src/domain/task.js";
import { noticeCard } from "../../templates/notice.js";
import { tasksOfGroup, unitNames } from "../tasks/expansion.js";
import { by } from "../moves/by.js";
import { save } from "../moves/save.js";

/** The units chosen are concerned units of these tasks from now on; none chosen is an answer too. */
export const submitExpand = defineCardHandler({
	does: "submit-expand",
	async run(ctx, { group, task: only }, form) {
		const units = (form["units"] ?? "").split(",").filter((name) => name);
		const { expand } = ctx.words.people;
		const known = unitNames(ctx);
		if (units.some((unit) => !known.includes(unit)))
			return { cards: [], toast: { type: "error", content: expand.gone } };
		const tasks = await tasksOfGroup(ctx, group, only);
		const changed = await expandAll(ctx, tasks, { group, units });
		if (changed.length === 0)
			return { cards: [], toast: { type: "info", content: expand.unchanged } };
		return done(ctx, group, units, tasks);
	},
});

async function expandAll(
	ctx: HandlerContext,
	tasks: readonly Task[],
	expansion: { group: string; units: string[] },
): Promise<Task[]> {
	const changed: Task[] = [];
	for (const task of tasks) {
		const change = expandTask(task, expansion, by(ctx, task));
		if (!change) continue;
		await save(ctx, change);
		changed.push(change.after);
	}
	return changed;
}

function done(
	ctx: HandlerContext,
	group: string,
	units: string[],
	tasks: readonly Task[],
): Reply {
	const { expand } = ctx.words.people;
	const codes = tasks.map(({ code }) => code);
	const notice = expand.done(group, units, codes);
	const card = noticeCard({ ...notice, tone: "good" }, ctx.words);
	const about = tasks.map(({ ref }) => ref);
	return {
		cards: [],
		toast: { type: "success", content: expand.toast },
		replacement: { card, about },
	};
}
