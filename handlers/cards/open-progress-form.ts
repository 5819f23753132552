import { defineCardHandler } from "../../src/context.js";
import { progressFormCard } from "../../templates/forms/progress-form.js";

export const openProgressForm = defineCardHandler({
	does: "open-progress-form",
	async run(ctx, { task: ref }) {
		const task = await ctx.getTask(ref, "report");
		const card = progressFormCard({ tasks: [task] }, ctx.words);
		return { cards: [{ card, about: [ref] }] };
	},
});
