import { defineCardHandler } from "../../src/context.js";
import { hasContent } from "../../src/domain/cases/case-form.js";
import { dropCase } from "../../src/domain/cases/case-moves.js";
import { discardCard } from "../../templates/cases/discard.js";
import { noticeCard } from "../../templates/notice.js";
import { getCase } from "../cases/get-case.js";
import { caseBy, saveCase } from "../cases/move-case.js";

/** 放棄, asked about first where anything was written. */
export const pressDropCase = defineCardHandler({
	does: "drop-case",
	async run(ctx, { case: id, confirmed }) {
		const filed = await getCase(ctx, id, "edit");
		const change = dropCase(filed, caseBy(ctx));
		if (hasContent(filed) && !confirmed)
			return { cards: [{ card: discardCard(filed, ctx.words), about: [] }] };
		await saveCase(ctx, change);
		const { dropped } = ctx.words.cases.drafts;
		const card = noticeCard({ ...dropped, tone: "info" }, ctx.words);
		return {
			cards: [],
			replacement: { card, about: [] },
			toast: { type: "success", content: dropped.title },
		};
	},
});
