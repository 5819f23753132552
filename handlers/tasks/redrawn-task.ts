import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { isFirstReport } from "../../src/domain/first-report.js";
import type { Task } from "../../src/domain/task.js";
import { undoableSince } from "../../src/domain/undo.js";
import { isToReview, requestToDecide, taskAnswer } from "./task-answer.js";

/**
 * The new face of an older card of the task, for the reader of `ctx`. Nobody asked for it, so over it stands what he is
 * asked to decide, as long as that is open; else that something was just taken back.
 */
export async function redrawnTask(
	ctx: HandlerContext,
	task: Task,
): Promise<ReplyCard> {
	const headline = asked(ctx, task) ?? (await justUndone(ctx, task));
	return taskAnswer(ctx, task, headline);
}

/** In the words with which he was asked. */
function asked(ctx: HandlerContext, task: Task): string | undefined {
	const { moves, time, caseReview, headlines } = ctx.words;
	const request = requestToDecide(ctx, task);
	if (request) {
		const { unit, dueOn, reason } = request;
		return moves.headlines.pleaseDecide(unit, time.dayWithYear(dueOn), reason);
	}
	if (!isToReview(ctx, task)) return undefined;
	const unit = task.submittedBy?.unit ?? null;
	return isFirstReport(task)
		? caseReview.firstReport.pleaseReceive(unit)
		: headlines.pleaseReview(unit);
}

async function justUndone(
	{ tasks, now, words }: HandlerContext,
	{ ref }: Task,
): Promise<string | undefined> {
	const [newest] = await tasks.history(ref, 1);
	if (!newest?.undoes || newest.at < undoableSince(now)) return undefined;
	return words.moves.headlines.undone(words.history[newest.undoes.kind]);
}
