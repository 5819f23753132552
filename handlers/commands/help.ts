import { defineCommand } from "../../src/context.js";
import { helpCard } from "../../templates/help.js";
import { helpFor } from "../help-for.js";

/** 幫助: what this chat is to the bot, and what to say. */
export const help = defineCommand({
	intent: "help",
	examples: ["幫助", "help"],
	async run(ctx) {
		const card = helpCard(await helpFor(ctx), ctx.words);
		return { cards: [{ card, about: [] }] };
	},
});
