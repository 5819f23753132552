import { defineCardHandler } from "../../src/context.js";
import { returnFormCard } from "../../templates/forms/return-form.js";

export const openReturnForm = defineCardHandler({
	does: "open-return-form",
	async run(ctx, { task: ref }) {
		const task = await ctx.getTask(ref, "review");
		return { cards: [{ card: returnFormCard(task, ctx.words), about: [ref] }] };
	},
});
