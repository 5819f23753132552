import type { HandlerContext } from "../../src/context.js";
import { returnCase } from "../../src/domain/cases/case-moves.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import type { Moved } from "../moves/moved.js";
import { caseBy, moveCase, movedCase, type MovedCase } from "./move-case.js";
import { tellFiler, tellHeads } from "./tell-of-case.js";

/** 退回 with a reason, by head, office or 紀委: back to its filer with everything in it; from the second time on the head hears of it. */
export function returnCaseMove(
	ctx: HandlerContext,
	filed: TypicalCase,
	reason: string,
): Promise<Moved> {
	return moveCase(
		ctx,
		filed,
		() => returnCase(filed, reason, caseBy(ctx)),
		(moved) => tellReturned(ctx, moved),
	);
}

async function tellReturned(
	ctx: HandlerContext,
	moved: MovedCase,
): Promise<Moved> {
	const { after } = moved;
	const { no, unit, text, returns, id } = after;
	const view = { do: "view-case", case: id } as const;
	const filer = await tellFiler(ctx, after, ({ caseReview, buttons }) => ({
		title: caseReview.tell.returned(no),
		text: caseReview.tell.returnedText(text.title, text.reason),
		colour: "orange",
		buttons: [
			{
				label: caseReview.buttons.continue,
				action: { do: "continue-case", case: id },
			},
			{ label: buttons.view, action: view },
		],
	}));
	const heads =
		returns < 2
			? []
			: await tellHeads(ctx, after, [after.filedBy], (words) => ({
					title: words.caseReview.tell.returnedAgain(no, unit, returns),
					text: words.caseReview.tell.againText(text.title, text.reason),
					colour: "orange",
					buttons: [{ label: words.buttons.view, action: view }],
				}));
	const headline = ctx.words.caseReview.headlines.returned(text.reason);
	return movedCase(ctx, moved, headline, [...filer, ...heads]);
}
