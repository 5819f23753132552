import { defineCardHandler } from "../../src/context.js";
import { answerCaseFormCard } from "../../templates/cases/answer-form.js";
import { getCase } from "../cases/get-case.js";
import { noticeReply } from "../notices/notice-reply.js";

/** 答覆 what the reviewer asked: the form. */
export const openAnswerCaseForm = defineCardHandler({
	does: "open-answer-case-form",
	async run(ctx, { case: id }) {
		const filed = await getCase(ctx, id, "edit");
		if (filed.text.question === "")
			return noticeReply(ctx, ctx.words.cases.answer.nothingAsked);
		const card = answerCaseFormCard(filed, ctx.words);
		return { cards: [{ card, about: [] }] };
	},
});
