import type { HandlerContext } from "../../src/context.js";
import { isFirstReport } from "../../src/domain/first-report.js";
import { verifyTask } from "../../src/domain/task-moves.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { tellUnits } from "../notices/tell-units.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";

/** 核實: the reviewer gets the closed task, the units that lead it are told. */
export async function verifyMove(
	ctx: HandlerContext,
	ref: string,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "review");
	return moveTask(
		ctx,
		task,
		() => verifyTask(task, by(ctx, task)),
		async ({ after, entry }) => {
			const verified = ({ headlines, caseReview }: Catalogue) =>
				isFirstReport(after)
					? caseReview.firstReport.received
					: headlines.verified;
			const content = verified(ctx.words);
			const undo = { undo: entry.id };
			const answer = await taskAnswer(ctx, after, content, undo);
			const units = await tellUnits(ctx, after, verified);
			return {
				cards: [answer, ...units],
				toast: { type: "success", content },
			};
		},
	);
}
