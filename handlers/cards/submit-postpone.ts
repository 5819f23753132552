import { defineCardHandler } from "../../src/context.js";
import { type Day, isDay } from "../../src/domain/day.js";
import { askExtensionMove } from "../moves/ask-extension-move.js";
import { fillIn } from "./fill-in.js";
import { movedReply } from "./moved-reply.js";

/** The form of 申請延期: `due_on`, `reason`. */
export const submitPostpone = defineCardHandler({
	does: "submit-postpone",
	async run(ctx, { task }, form) {
		// Whoever may not is told nothing, not even what the form lacks.
		await ctx.getTask(task, "postpone");
		const { dueOnField, postponeReason } = ctx.words.moves.forms;
		const dueOn = pickedDay(form["due_on"]);
		if (!dueOn) return fillIn(ctx, dueOnField);
		const reason = (form["reason"] ?? "").trim();
		if (reason === "") return fillIn(ctx, postponeReason);
		return movedReply(await askExtensionMove(ctx, task, { dueOn, reason }));
	},
});

/** `2021-11-15 +0800`: the day as it was picked, whatever the picker's zone (lark-protocol §3.1). */
function pickedDay(value: string | undefined): Day | null {
	const picked = /^(\d{4}-\d{2}-\d{2})(?: [+-]\d{4})?$/.exec(value ?? "")?.[1];
	return picked !== undefined && isDay(picked) ? picked : null;
}
