import { defineCommand } from "../../src/context.js";
import { notUnderstoodCard } from "../../templates/not-understood.js";
import { isStranger } from "../people/is-stranger.js";
import { help } from "./help.js";

/** Not understood: the nearest three things one can say, never silence. */
export const unknown = defineCommand({
	intent: "unknown",
	examples: [],
	run(ctx, said) {
		if (isStranger(ctx)) return help.run(ctx, { intent: "help" });
		return Promise.resolve({
			cards: [{ card: notUnderstoodCard(said, ctx.words), about: [] }],
		});
	},
});
