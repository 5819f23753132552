import {
	defineCardHandler,
	type HandlerContext,
	type ReplyCard,
} from "../../src/context.js";
import { answerAboutCase } from "../../src/domain/cases/case-moves.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { getCase } from "../cases/get-case.js";
import { caseBy, moveCase, movedCase } from "../cases/move-case.js";
import { tellPeople } from "../cases/tell-of-case.js";
import { noticeReply } from "../notices/notice-reply.js";
import { fillIn } from "./fill-in.js";
import { movedReply } from "./moved-reply.js";

/** The filer's answer, in the field `text`; who asked is told. */
export const submitAnswerCase = defineCardHandler({
	does: "submit-answer-case",
	async run(ctx, { case: id }, form) {
		const filed = await getCase(ctx, id, "edit");
		const { answer } = ctx.words.cases;
		if (filed.text.question === "")
			return noticeReply(ctx, answer.nothingAsked);
		const words = (form["text"] ?? "").trim();
		if (words === "") return fillIn(ctx, answer.field);
		const moved = await moveCase(
			ctx,
			filed,
			() => answerAboutCase(filed, words, caseBy(ctx)),
			async (answered) =>
				movedCase(
					ctx,
					{ ...answered, event: undefined },
					answer.done,
					await tellAsker(ctx, answered.after),
				),
		);
		return movedReply(moved);
	},
});

async function tellAsker(
	ctx: HandlerContext,
	filed: TypicalCase,
): Promise<ReplyCard[]> {
	const { id, no } = filed;
	const events = await ctx.cases.events(id);
	const asked = events.find(({ kind }) => kind === "asked");
	const askers = asked ? [asked.person] : [];
	return tellPeople(ctx, filed, askers, ({ cases, buttons }) => ({
		...cases.answer.toAsker(no ?? 0),
		colour: "blue",
		buttons: [{ label: buttons.view, action: { do: "view-case", case: id } }],
	}));
}
