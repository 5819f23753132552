import { defineCardHandler } from "../../src/context.js";
import { blockFormCard } from "../../templates/forms/block-form.js";

export const openBlockForm = defineCardHandler({
	does: "open-block-form",
	async run(ctx, { task: ref }) {
		const task = await ctx.getTask(ref, "report");
		return { cards: [{ card: blockFormCard(task, ctx.words), about: [ref] }] };
	},
});
