import { defineCardHandler } from "../../src/context.js";

/** A suggestion: pressing it is saying it. */
export const pressSay = defineCardHandler({
	does: "say",
	run: (ctx, { text }) => ctx.say(text),
});
