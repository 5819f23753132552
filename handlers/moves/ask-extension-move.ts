import type { HandlerContext } from "../../src/context.js";
import type { Day } from "../../src/domain/day.js";
import { askExtension } from "../../src/domain/extension.js";
import type { TaskChange } from "../../src/domain/task.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { tellOffice } from "../notices/tell-office.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";

/** 申請延期: the office gets the request with 同意 and 不同意; until it decides, nothing moves. */
export async function askExtensionMove(
	ctx: HandlerContext,
	ref: string,
	asked: { dueOn: Day; reason: string },
): Promise<Moved> {
	const task = await ctx.getTask(ref, "postpone");
	// One request a message or press: its source is as unique as it has to be.
	const request = { ...asked, id: ctx.source };
	return moveTask(
		ctx,
		task,
		() => askExtension(task, request, ctx.today, by(ctx, task)),
		(change) => tellRequest(ctx, change),
	);
}

async function tellRequest(
	ctx: HandlerContext,
	{ before, after, entry }: TaskChange,
): Promise<Moved> {
	const { extension } = after;
	const until = ({ time }: Catalogue) =>
		extension ? time.dayWithYear(extension.dueOn) : "";
	const headline = headlineOf(ctx.words, until(ctx.words), before.extension);
	const office = await tellOffice(ctx, after, {
		headline: (words) =>
			words.moves.headlines.pleaseDecide(
				entry.unit,
				until(words),
				entry.text ?? "",
			),
		buttons: [],
		...(extension ? { decides: extension.id } : {}),
	});
	return {
		cards: [
			await taskAnswer(ctx, after, headline, { undo: entry.id }),
			...office,
		],
		toast: { type: "success", content: headline },
	};
}

function headlineOf(
	{ moves, time }: Catalogue,
	until: string,
	earlier: TaskChange["before"]["extension"],
): string {
	return earlier
		? moves.headlines.extensionReplaced(until, time.dayWithYear(earlier.dueOn))
		: moves.headlines.extensionAsked(until);
}
