import {
	defineCardHandler,
	type HandlerContext,
	type ReplyCard,
} from "../../src/context.js";
import { signCase } from "../../src/domain/cases/case-moves.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { getCase } from "../cases/get-case.js";
import { caseBy, moveCase, movedCase } from "../cases/move-case.js";
import { tellFiler } from "../cases/tell-of-case.js";
import { tellReviewers } from "../cases/tell-reviewers.js";
import { movedReply } from "./moved-reply.js";

/** 簽批 by the head: on to the office; the filer is told. */
export const pressSignCase = defineCardHandler({
	does: "sign-case",
	async run(ctx, { case: id }) {
		const filed = await getCase(ctx, id, "sign");
		const moved = await moveCase(
			ctx,
			filed,
			() => signCase(filed, caseBy(ctx)),
			async (signed) => {
				await tellReviewers(ctx, signed.after);
				const headline = ctx.words.cases.head.signed;
				const others = await tellSigned(ctx, signed.after);
				return movedCase(ctx, signed, headline, others);
			},
		);
		return movedReply(moved);
	},
});

function tellSigned(
	ctx: HandlerContext,
	filed: TypicalCase,
): Promise<ReplyCard[]> {
	return tellFiler(ctx, filed, ({ cases, buttons }) => ({
		...cases.head.toFiler(filed.no ?? 0),
		colour: "green",
		buttons: [
			{ label: buttons.view, action: { do: "view-case", case: filed.id } },
		],
	}));
}
