import type { CardAction } from "../card-actions.js";
import type { HandlerContext } from "../context.js";
import { normalForm } from "../language/normal-form.js";
import { isPlainQuestion, isQuestion } from "../language/questions.js";
import { isReceipt } from "../language/receipt.js";
import type { Utterance } from "../language/utterance.js";

/** So long the next words of the person who was asked are the answer. */
const ANSWERED_WITHIN_MS = 2 * 60_000;

/** What is asked of a task, in a sentence: the text of a case is never taken from words that do not reply to its form. */
const ASKED_IN_PASSING = new Set<CardAction["do"]>([
	"submit-block",
	"submit-postpone",
	"submit-return",
]);

/** 算了: what was asked is left alone. */
const LEFT_ALONE =
	/^(?:算了|不用|取消|没事|先?不说|先?不填|当我没说|nevermind|never mind|cancel|forget it)/u;
const TASK_CODE = /\d\.\d/u;
/** 延期兩周: asked for in words of its own. */
const COMMAND =
	/延期|延后|展期|推迟|顺延|卡住|退回|extension|extend|postpone|blocked/u;

/**
 * The form that these words may answer: that of the message replied to; without a reply, one that was the last thing the person
 * was answered here, not longer ago than two minutes, where the words are nothing of their own.
 */
export async function formAnswered(
	ctx: HandlerContext,
	said: Utterance,
	text: string,
): Promise<CardAction | null> {
	if (ctx.replyingTo) return ctx.cards.formOn(ctx.replyingTo.messageId);
	if (!isNothingElse(said, text)) return null;
	const asked = await ctx.outbox.newestAnswer(ctx.actor.person, ctx.place);
	if (!asked?.asks || !isFresh(ctx, asked.at)) return null;
	const messageId = await ctx.outbox.messageOf(asked.key);
	const form = messageId && (await ctx.cards.formOn(messageId));
	return form && ASKED_IN_PASSING.has(form.do) ? form : null;
}

function isFresh({ now }: HandlerContext, at: Date): boolean {
	return now.getTime() - at.getTime() <= ANSWERED_WITHIN_MS;
}

/** Words, or what may be told of any task: no number, and none is named. */
function isTale(said: Utterance): boolean {
	if (said.intent === "unknown") return !said.quantity;
	if (said.intent === "progress") return !said.task && !said.quantity;
	const isOfOneTask = said.intent === "blocked" || said.intent === "postpone";
	return isOfOneTask && !said.task;
}

function isNothingElse(said: Utterance, text: string): boolean {
	if (!isTale(said)) return false;
	const { text: normal } = normalForm(text);
	return !(
		isReceipt(normal) ||
		asks(text) ||
		LEFT_ALONE.test(normal) ||
		TASK_CODE.test(normal) ||
		COMMAND.test(normal)
	);
}

/** Whether words ask rather than tell. */
export function asks(text: string): boolean {
	const { text: normal } = normalForm(text);
	return isQuestion(normal) || isPlainQuestion(normal);
}
