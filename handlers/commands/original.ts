import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { originalTextCard } from "../../templates/tasks/original-text.js";
import { whichTask } from "../tasks/which-task.js";

/** 原文: the wording of the document. */
export const original = defineCommand({
	intent: "original",
	examples: ["原文 1.3"],
	async run(ctx, said) {
		const which = await whichTask(ctx, said.task, {
			act: "view",
			then: (task) => ({ do: "original", task }),
		});
		if (which.kind === "asked") return which.reply;
		return originalOf(ctx, which.ref);
	},
});

/** The document's wording of one task. Throws `not-found-or-not-allowed`. */
export async function originalOf(
	ctx: HandlerContext,
	ref: string,
): Promise<Reply> {
	const task = await ctx.getTask(ref, "view");
	return {
		cards: [{ card: originalTextCard(task, ctx.words), about: [task.ref] }],
	};
}
