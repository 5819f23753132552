import { defineCommand } from "../../src/context.js";
import { maySeeAllCases } from "../../src/domain/cases/case-access.js";
import { caseGrid } from "../../src/domain/cases/case-grid.js";
import { DomainError } from "../../src/domain/errors.js";
import { noticeCard } from "../../templates/notice.js";
import { auditCase } from "../cases/audit-case.js";
import { noticeReply } from "../notices/notice-reply.js";

/** 案例熱力圖: the 32 categories by unit as a picture, after a line with the totals. Counts only, so groups of the office may see it. */
export const casePicture = defineCommand({
	intent: "case-picture",
	examples: ["案例熱力圖", "case map"],
	async run(ctx) {
		if (!maySeeAllCases(ctx.speaker))
			throw new DomainError("not-found-or-not-allowed");
		const { casePicture: words, time } = ctx.words;
		const grid = caseGrid(ctx.plan().plan, await ctx.cases.figures());
		if (grid.categories === 0)
			return noticeReply(ctx, words.map.noCategories, "warn");
		if (grid.total.accepted + grid.total.pending === 0)
			return noticeReply(ctx, words.map.nothingYet);
		await auditCase(ctx, "case-counts", null);
		const counts = { ...grid.total, ...grid, units: grid.units.length };
		const totals = {
			title: words.map.title,
			text: `${words.map.asOf(time.dayWithYear(ctx.today))}
${words.counts(counts)}`,
		};
		const { script } = ctx.words;
		return {
			cards: [
				...noticeReply(ctx, totals).cards,
				{
					card: noticeCard({ ...words.map.notSent, tone: "warn" }, ctx.words),
					about: [],
					attachment: {
						kind: "image",
						make: "case-heat-map",
						name: words.map.title,
						script,
					},
				},
			],
		};
	},
});
