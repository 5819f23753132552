import {
	defineCardHandler,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { normalForm } from "../../src/language/normal-form.js";
import { findQuantity } from "../../src/language/numbers.js";
import { progressMove } from "../moves/progress-move.js";
import { movedReply } from "./moved-reply.js";

/** The form of 報進度: `text`, `value`, and `task` where it was to be chosen. What is wrong is named; what was typed stays. */
export const submitProgress = defineCardHandler({
	does: "submit-progress",
	async run(ctx, { task }, form) {
		const { textField, valueField } = ctx.words.forms;
		const text = (form["text"] ?? "").trim();
		const typed = (form["value"] ?? "").trim();
		if (text === "" && typed === "") return fillIn(ctx, textField);
		const quantity = typed === "" ? null : findQuantity(normalForm(typed));
		if (typed !== "" && !quantity) return fillIn(ctx, valueField);
		const ref = form["task"] || task;
		return movedReply(await progressMove(ctx, ref, { text, quantity }));
	},
});

function fillIn({ words }: HandlerContext, field: string): Reply {
	return {
		cards: [],
		toast: { type: "error", content: words.toasts.fillIn(field) },
	};
}
