import { defineCardHandler } from "../../src/context.js";
import { statementsCard } from "../../templates/tasks/statements.js";

/** One of several statements: pressing it is saying it, and it is gone from the card, so that it is not said twice. */
export const pressSayOne = defineCardHandler({
	does: "say-one",
	async run(ctx, { text, rest }) {
		const { cards } = await ctx.say(text);
		const left = { card: statementsCard(rest, ctx.words), about: [] };
		return { cards, replacement: left, redraws: true };
	},
});
