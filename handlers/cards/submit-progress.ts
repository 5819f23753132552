import { defineCardHandler, type Reply } from "../../src/context.js";
import { valueIn } from "../../src/language/value-in.js";
import { progressMove } from "../moves/progress-move.js";
import { movedReply } from "./moved-reply.js";

/** The form of 報進度: `text`, `value`, and `task` where it was to be chosen. What is wrong is named; what was typed stays. */
export const submitProgress = defineCardHandler({
	does: "submit-progress",
	async run(ctx, { task }, form) {
		const ref = form["task"] || task;
		// Whoever may not is told nothing, not even what the form lacks.
		await ctx.getTask(ref, "report");
		const { forms, toasts } = ctx.words;
		const text = (form["text"] ?? "").trim();
		const typed = (form["value"] ?? "").trim();
		if (text === "" && typed === "")
			return wrong(toasts.fillIn(forms.textField));
		const quantity = typed === "" ? null : valueIn(typed);
		if (typed !== "" && !quantity) return wrong(toasts.notANumber);
		// A number that fits no indicator is kept in words.
		const words = text === "" ? typed : text;
		return movedReply(await progressMove(ctx, ref, { text: words, quantity }));
	},
});

function wrong(content: string): Reply {
	return { cards: [], toast: { type: "error", content } };
}
