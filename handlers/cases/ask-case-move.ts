import type { HandlerContext } from "../../src/context.js";
import { askAboutCase } from "../../src/domain/cases/case-moves.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import type { Moved } from "../moves/moved.js";
import { caseBy, moveCase, movedCase } from "./move-case.js";
import { tellFiler } from "./tell-of-case.js";

/** 詢問: the case stays where it is; its filer is asked in private, with 回答. */
export function askCaseMove(
	ctx: HandlerContext,
	filed: TypicalCase,
	question: string,
): Promise<Moved> {
	return moveCase(
		ctx,
		filed,
		() => askAboutCase(filed, question, caseBy(ctx)),
		async (moved) => {
			const { id, no, text } = moved.after;
			const others = await tellFiler(
				ctx,
				moved.after,
				({ caseReview, buttons }) => ({
					title: caseReview.tell.asked(no),
					text: caseReview.tell.askedText(text.title, text.question),
					colour: "blue",
					buttons: [
						{
							label: caseReview.buttons.answer,
							action: { do: "open-answer-case-form", case: id },
						},
						{ label: buttons.view, action: { do: "view-case", case: id } },
					],
				}),
			);
			const headline = ctx.words.caseReview.headlines.asked(text.question);
			// A question changes nothing that could be taken back.
			return movedCase(ctx, { ...moved, event: undefined }, headline, others);
		},
	);
}
