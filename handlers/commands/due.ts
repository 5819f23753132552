import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { listedTasks } from "../../src/domain/access.js";
import { unitsSpokenFor } from "../../src/domain/people.js";
import { isOpen, type Task } from "../../src/domain/task.js";
import type { DaySpan } from "../../src/language/utterance.js";
import {
	type TaskGroup,
	taskListCard,
} from "../../templates/tasks/task-list.js";
import { byDeadline, dayOf } from "../tasks/by-deadline.js";
import { withDutiesTogether } from "../tasks/duties-of-many.js";
import { dutiesToFile } from "../tasks/duties-to-file.js";
import { factsNow } from "../tasks/facts-now.js";
import { ofOneUnit } from "../tasks/of-one-unit.js";
import { isStranger, seesNothing } from "../people/is-stranger.js";
import { help } from "./help.js";

/** What is due from today to the end of the span, the late ones apart; `逾期`: only those. */
export const due = defineCommand({
	intent: "due",
	examples: ["本月到期", "這個月有什麼要交", "逾期", "what's due this month"],
	async run(ctx, said) {
		if (isStranger(ctx)) return help.run(ctx, { intent: "help" });
		ctx.plan();
		const tasks = await ctx.tasks.all();
		if (seesNothing(ctx, tasks)) return help.run(ctx, { intent: "help" });
		const listed = listedTasks(tasks, ctx.speaker).filter(isOpen);
		const ofUnit = said.unit ? ofOneUnit(ctx, listed, said.unit) : listed;
		const late = ofUnit.filter((task) => dayOf(task) < ctx.today);
		if ("overdue" in said.span) return overdue(ctx, said.unit, late);
		const { span, said: spanSaid, unit } = said;
		return dueIn(ctx, { span, said: spanSaid, unit }, late, ofUnit);
	},
});

async function overdue(
	ctx: HandlerContext,
	unit: string | null,
	late: Task[],
): Promise<Reply> {
	const { lists } = ctx.words;
	const groups = await together(ctx, unit, [
		{ title: lists.lateGroup, facts: await sorted(ctx, late) },
	]);
	const heading = headingOf(ctx, unit, lists.overdue);
	return list(ctx, { heading, groups, empty: lists.nothingLate }, late);
}

/** What was asked for: of one unit, by its name. */
function headingOf(
	{ words }: HandlerContext,
	unit: string | null,
	heading: string,
): string {
	return unit === null ? heading : words.lists.ofUnit(unit, heading);
}

interface Asked {
	span: DaySpan;
	/** How the span was named. */
	said: string;
	unit: string | null;
}

async function dueIn(
	ctx: HandlerContext,
	{ span, said, unit }: Asked,
	late: Task[],
	all: Task[],
): Promise<Reply> {
	const { lists } = ctx.words;
	const from = span.from > ctx.today ? span.from : ctx.today;
	const inSpan = all.filter(
		(task) => dayOf(task) >= from && dayOf(task) <= span.to,
	);
	const groups = await together(ctx, unit, [
		{ title: lists.lateGroup, facts: await sorted(ctx, late) },
		{ title: lists.dueGroup, facts: await sorted(ctx, inSpan) },
	]);
	const heading = headingOf(ctx, unit, lists.due(said, span.to));
	return list(ctx, { heading, groups, empty: lists.nothingDue }, [
		...late,
		...inSpan,
	]);
}

/** Who sees all units, and asks about no one of them, is shown what many of them owe on one line. */
async function together(
	ctx: HandlerContext,
	unit: string | null,
	groups: TaskGroup[],
): Promise<TaskGroup[]> {
	if (unit !== null || unitsSpokenFor(ctx.actor, ctx.place).length > 0)
		return groups;
	const all = listedTasks(await ctx.tasks.all(), ctx.speaker);
	return groups.map((group) => withDutiesTogether(group, all));
}

function sorted(ctx: HandlerContext, tasks: Task[]) {
	return factsNow(ctx, byDeadline(tasks));
}

function list(
	ctx: HandlerContext,
	content: Parameters<typeof taskListCard>[0],
	tasks: Task[],
): Reply {
	const answerable = unitsSpokenFor(ctx.actor, ctx.place).length > 0;
	const facts = content.groups.flatMap((group) => group.facts);
	const toFile = dutiesToFile(ctx, facts);
	const card = taskListCard({ ...content, answerable, toFile }, ctx.words);
	return { cards: [{ card, about: tasks.map((task) => task.ref) }] };
}
