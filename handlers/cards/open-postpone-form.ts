import { defineCardHandler } from "../../src/context.js";
import { checkAskable } from "../../src/domain/extension.js";
import { postponeFormCard } from "../../templates/forms/postpone-form.js";

export const openPostponeForm = defineCardHandler({
	does: "open-postpone-form",
	async run(ctx, { task: ref }) {
		const task = await ctx.getTask(ref, "postpone");
		checkAskable(task, ctx.today);
		const nothing = { dueOn: null, reason: null };
		const card = postponeFormCard(task, nothing, ctx.words);
		return { cards: [{ card, about: [ref] }] };
	},
});
