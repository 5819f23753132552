import { defineCardHandler } from "../../src/context.js";
import { openDraft } from "../cases/drafts.js";
import { filingUnits, mayFileFor } from "../cases/filing-units.js";
import { formReply } from "../cases/form-reply.js";
import { refused } from "../cases/get-case.js";
import { inPrivate, privately } from "../cases/in-private.js";
import { noticeReply } from "../notices/notice-reply.js";

/** 提交案例, 新的一件: the form; pressed in a group it goes to who pressed. */
export const openCaseForm = defineCardHandler({
	does: "open-case-form",
	async run(ctx, { kind, unit }) {
		const { sentPrivately, noRectification } = ctx.words.cases;
		const isHere =
			ctx.place.type === "p2p"
				? await mayFileFor(ctx, unit)
				: filingUnits(ctx).includes(unit);
		if (!isHere) throw refused(null);
		if (!ctx.plan().plan.rectification)
			return noticeReply(ctx, noRectification);
		const draft = await openDraft(ctx, kind, unit);
		const { card } = await formReply(inPrivate(ctx), draft);
		const { cards } = privately(ctx, card);
		if (ctx.place.type === "p2p") return { cards };
		return {
			cards: cards.slice(-1),
			toast: { type: "info", content: sentPrivately.title },
		};
	},
});
