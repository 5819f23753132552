import { moreOfCase } from "../../handlers/cases/more-of-case.js";
import { cardHandlers } from "../../handlers/index.js";
import { askPostpone } from "../../handlers/tasks/ask-postpone.js";
import { cardsOf } from "../../handlers/tasks/form-for.js";
import type { CardAction } from "../card-actions.js";
import type { CardHandler, HandlerContext, Reply } from "../context.js";
import type { Utterance } from "../language/utterance.js";
import { asks, formAnswered } from "./form-answered.js";

/** Forms whose one field is words: answering them in the chat fills it in. */
const WORD_FIELDS: Partial<Record<CardAction["do"], string>> = {
	"submit-return": "reason",
	"submit-reopen": "reason",
	"submit-block": "reason",
	"submit-explain": "reason",
	"submit-return-case": "reason",
	"submit-ask-case": "text",
	"submit-answer-case": "text",
};

/** Characters. */
const LONGEST_COMMAND = 30;

/**
 * Free words in reply to a form of ours, or said right after it, are its answer: asked for the reason of a 退回, people simply
 * write it. Null where no such form was asked, or where the words are a command of their own. `hear` understands other words.
 */
export async function answerForm(
	ctx: HandlerContext,
	said: Utterance,
	text: string,
	hear: (text: string) => Utterance,
): Promise<Reply | null> {
	const form = await formAnswered(ctx, said, text);
	if (form?.do === "submit-case" && isTold(said, text))
		return moreOfCase(ctx, form.case, text);
	if (form?.do === "submit-postpone" && isOfPostponing(said))
		return answerPostpone(ctx, form, text, hear);
	if (!isFreeWords(said) && !isQuestionToTask(said, text)) return null;
	const field = form && WORD_FIELDS[form.do];
	if (!form || !field) return null;
	const handler = cardHandlers[form.do] as CardHandler;
	const { cards, replacement } = await handler.run(ctx, form, {
		[field]: text,
	});
	return { cards: replacement ? [replacement, ...cards] : cards };
}

/** Until when or why, and no other task is named. */
function isOfPostponing(said: Utterance): boolean {
	if (isFreeWords(said)) return true;
	return (
		(said.intent === "postpone" || said.intent === "blocked") &&
		said.task === null
	);
}

/** Read as what follows 申請延期; what was said before it was asked is kept. */
async function answerPostpone(
	ctx: HandlerContext,
	form: Extract<CardAction, { do: "submit-postpone" }>,
	text: string,
	hear: (text: string) => Utterance,
): Promise<Reply> {
	const { code } = await ctx.getTask(form.task, "postpone");
	const heard = hear(`申請延期 ${code} ${text}`);
	const told = heard.intent === "postpone" ? heard : null;
	const dueOn = told?.dueOn ?? form.dueOn ?? null;
	const reason = told ? told.reason : text;
	return cardsOf(
		await askPostpone(ctx, form.task, {
			dueOn,
			lasting: told?.lasting ?? (told?.dueOn ? undefined : form.lasting),
			reason: reason ?? form.reason ?? null,
		}),
	);
}

/** What happened may be told at any length, and name tasks and days: only short words are taken for a command. */
function isTold(said: Utterance, text: string): boolean {
	return isFreeWords(said) || text.length > LONGEST_COMMAND;
}

function isFreeWords(said: Utterance): boolean {
	if (said.intent === "unknown") return true;
	return said.intent === "progress" && said.task === null;
}

/** 附件什麼時候能補 gives a reason; asked of a plain card of the task it would show it. */
function isQuestionToTask(said: Utterance, text: string): boolean {
	return said.intent === "task" && said.task === null && asks(text);
}
