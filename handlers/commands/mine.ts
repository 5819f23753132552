import { defineCommand } from "../../src/context.js";
import { ownTasks } from "../../src/domain/access.js";
import { unitsSpokenFor } from "../../src/domain/people.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import { settledPart } from "../../src/domain/parts.js";
import { awaitsUnit, isOpen } from "../../src/domain/task.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";
import {
	type TaskGroup,
	taskListCard,
} from "../../templates/tasks/task-list.js";
import { byDeadline } from "../tasks/by-deadline.js";
import { dutiesToFile } from "../tasks/duties-to-file.js";
import { factsNow } from "../tasks/facts-now.js";
import { isStranger, seesNothing } from "../people/is-stranger.js";
import { help } from "./help.js";

/** 我們的任務: the open tasks of the units one speaks for here. */
export const mine = defineCommand({
	intent: "mine",
	examples: ["我們的任務", "本單位任務", "my tasks"],
	async run(ctx) {
		if (isStranger(ctx)) return help.run(ctx, { intent: "help" });
		ctx.plan();
		const tasks = await ctx.tasks.all();
		if (seesNothing(ctx, tasks)) return help.run(ctx, { intent: "help" });
		const own = ownTasks(tasks, ctx.speaker).filter(isOpen);
		const { lists } = ctx.words;
		const facts = await factsNow(ctx, byDeadline(own));
		const units = unitsSpokenFor(ctx.actor, ctx.place);
		const card = taskListCard(
			{
				heading: units.length > 0 ? lists.mine(units) : lists.all,
				groups: groupsOf(facts, units, ctx.words),
				empty: lists.nothingMine,
				answerable: units.length > 0,
				toFile: dutiesToFile(ctx, facts),
			},
			ctx.words,
		);
		return { cards: [{ card, about: own.map((task) => task.ref) }] };
	},
});

/** What is owed first, the late apart; then what the unit has done its part of, and what waits for the office. */
function groupsOf(
	facts: readonly TaskFacts[],
	units: readonly string[],
	{ lists }: Catalogue,
): TaskGroup[] {
	const partOf = ({ task }: TaskFacts) => settledPart(task, units);
	const settled = facts.filter((each) => partOf(each) !== null);
	const others = facts.filter((each) => !settled.includes(each));
	const late = others.filter(({ light }) => light.reason.kind === "late");
	const open = others.filter((each) => !late.includes(each));
	const hasPart = (each: TaskFacts) => !partOf(each)?.notApplicable;
	return [
		{ title: lists.lateGroup, facts: late },
		{
			title: lists.openGroup,
			facts: open.filter(({ task }) => awaitsUnit(task)),
		},
		{
			title: lists.partDoneGroup,
			facts: settled.filter(hasPart),
			isSettled: true,
		},
		{
			title: lists.noPartGroup,
			facts: settled.filter((each) => !hasPart(each)),
			isSettled: true,
		},
		{
			title: lists.waitingGroup,
			facts: open.filter(({ task }) => !awaitsUnit(task)),
		},
	];
}
