import { defineCardHandler } from "../../src/context.js";
import { statementsCard } from "../../templates/tasks/statements.js";

/** One of several statements: pressing it is saying it, and the card's next face has only those that are left. */
export const pressSayOne = defineCardHandler({
	does: "say-one",
	async run(ctx, { text, rest, about }) {
		const { cards } = await ctx.say(text);
		const card = statementsCard({ said: rest, refs: about }, ctx.words);
		return { cards, replacement: { card, about }, redraws: true };
	},
});
