import { defineCommand } from "../../src/context.js";
import { maySeeAllCases } from "../../src/domain/cases/case-access.js";
import { officeTable } from "../cases/office-table.js";
import { ownCases } from "../cases/own-cases.js";
import { noticeReply } from "../notices/notice-reply.js";

/** 案例: own list and quota; for the office, 紀委 and 督查 the whole table. */
export const cases = defineCommand({
	intent: "cases",
	examples: ["案例", "cases"],
	async run(ctx) {
		if (maySeeAllCases(ctx.speaker)) return officeTable(ctx);
		const own = await ownCases(ctx);
		if (!ctx.plan().plan.rectification)
			return noticeReply(ctx, ctx.words.cases.noRectification);
		return { cards: [own] };
	},
});
