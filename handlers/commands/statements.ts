import { defineCommand } from "../../src/context.js";
import { statementsCard } from "../../templates/tasks/statements.js";
import { isStranger } from "../people/is-stranger.js";
import { help } from "./help.js";

/** Several things in one sentence, each of another task: a button each. Nothing is recorded before one is pressed. */
export const statements = defineCommand({
	intent: "statements",
	examples: [],
	async run(ctx, statement) {
		if (isStranger(ctx)) return help.run(ctx, { intent: "help" });
		const card = statementsCard(statement, ctx.words);
		return { cards: [{ card, about: statement.refs }] };
	},
});
