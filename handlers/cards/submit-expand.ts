import {
	defineCardHandler,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import {
	choiceOf,
	expandedUnits,
	expandTask,
	isSameSet,
	NOBODY,
} from "../../src/domain/expansion.js";
import type { Task } from "../../src/domain/task.js";
import { noticeCard } from "../../templates/notice.js";
import { tasksOfGroup, unitNames } from "../tasks/expansion.js";
import { by } from "../moves/by.js";
import { save } from "../moves/save.js";

/**
 * The units chosen are concerned units of these tasks from now on. That there is none has to be chosen too, and a form changes
 * nothing once something else holds than when it was opened: it has been sent before, or another one has.
 */
export const submitExpand = defineCardHandler({
	does: "submit-expand",
	async run(ctx, { group, task: only, was }, form) {
		const { expand } = ctx.words.people;
		const chosen = (form["units"] ?? "").split(",").filter((name) => name);
		const tasks = await tasksOfGroup(ctx, group, only);
		if (was && !isSameSet(was, choiceOf(tasks, group)))
			return line("info", meanwhile(ctx, group, tasks));
		const fault = faultIn(ctx, chosen);
		if (fault !== null) return line("error", fault);
		const units = chosen.filter((name) => name !== NOBODY);
		const changed = await expandAll(ctx, tasks, { group, units });
		if (changed.length === 0) return line("info", expand.unchanged);
		return done(ctx, group, units, tasks);
	},
});

/** What is wrong with the choice; null for nothing. */
function faultIn(ctx: HandlerContext, chosen: string[]): string | null {
	const { expand } = ctx.words.people;
	if (chosen.length === 0) return expand.chooseFirst;
	const units = chosen.filter((name) => name !== NOBODY);
	const known = unitNames(ctx);
	if (units.some((unit) => !known.includes(unit))) return expand.gone;
	return units.length > 0 && units.length < chosen.length
		? expand.either
		: null;
}

/** Named in a line over the card. */
const MOST_NAMED = 5;

function meanwhile(
	{ words }: HandlerContext,
	group: string,
	tasks: readonly Task[],
): string {
	const units = expandedUnits(tasks, group);
	return words.people.expand.meanwhile(
		group,
		units.slice(0, MOST_NAMED),
		units.length,
	);
}

function line(type: "info" | "error", content: string): Reply {
	return { cards: [], toast: { type, content } };
}

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

/** In the place of the form, of however many tasks: it is not sent twice. */
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
		redraws: true,
	};
}
