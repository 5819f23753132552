import { defineCardHandler } from "../../src/context.js";
import { verifyMove } from "../moves/verify-move.js";
import { firstReports } from "../tasks/first-report-table.js";
import { movedReply } from "./moved-reply.js";

export const pressVerify = defineCardHandler({
	does: "verify",
	async run(ctx, { task, inTable }) {
		const moved = await verifyMove(ctx, task);
		if (!inTable) return movedReply(moved);
		const [, ...others] = moved.cards;
		const table = await firstReports(ctx, { act: "verify" });
		return {
			cards: others,
			toast: moved.toast,
			...(table ? { replacement: table, redraws: true } : {}),
		};
	},
});
