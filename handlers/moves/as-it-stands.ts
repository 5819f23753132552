import type { HandlerContext } from "../../src/context.js";
import type { DomainError } from "../../src/domain/errors.js";
import type { Task } from "../../src/domain/task.js";
import { type AnswerOptions, taskAnswer } from "../tasks/task-answer.js";
import type { Moved } from "./moved.js";

/** Somebody was first, or it was pressed twice: nothing changes, and who asked sees how the task stands (`trust.md` §5, 25 and 51). */
export async function asItStands(
	ctx: HandlerContext,
	task: Task,
	{ code, details }: DomainError,
	/** Where more is to be said than how it stands. */
	{ headline: said, ...offered }: AnswerOptions & { headline?: string } = {},
): Promise<Moved> {
	await ctx.audit.add({
		at: ctx.now,
		person: ctx.actor.person,
		chat: ctx.place.chat,
		action: code,
		subject: task.ref,
		result: "refused",
		source: ctx.source,
	});
	const headline = said ?? whyNot(ctx, task, details);
	return {
		cards: [await taskAnswer(ctx, task, headline, offered)],
		toast: { type: "info", content: headline },
		isUnchanged: true,
	};
}

function whyNot(
	{ words }: HandlerContext,
	task: Task,
	details: Record<string, string>,
): string {
	const { headlines, moves } = words;
	if (details["request"] && task.state !== "closed")
		return task.extension
			? moves.headlines.staleRequest
			: moves.headlines.noRequest;
	if (details["blocked"]) return moves.headlines.notBlocked;
	if (task.state === "closed") return headlines.alreadyVerified;
	if (details["move"] === "accept") return headlines.alreadyAccepted;
	if (details["move"] === "submit" && task.state === "submitted")
		return headlines.alreadyDone;
	return words.errors["move-not-allowed"](details).text;
}
