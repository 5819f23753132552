import { defineCardHandler } from "../../src/context.js";
import { caseCard } from "../cases/case-card.js";
import { getCase } from "../cases/get-case.js";
import { inPrivate, privately } from "../cases/in-private.js";

/** 查看; pressed in a group it goes to who pressed. */
export const pressViewCase = defineCardHandler({
	does: "view-case",
	async run(ctx, { case: id }) {
		const alone = inPrivate(ctx);
		const filed = await getCase(alone, id, "read");
		const { card } = await caseCard(alone, filed);
		return { cards: privately(ctx, card).cards.slice(-1) };
	},
});
