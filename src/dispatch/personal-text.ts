import { namesOf } from "../../handlers/people/name-of.js";
import { noticeCard } from "../../templates/notice.js";
import type { HandlerContext, Reply } from "../context.js";
import {
	type PersonalNumber,
	personalNumbers,
} from "../domain/masking/personal-numbers.js";
import { caseToldIn } from "../language/intents/file-case.js";
import type { IncomingMessage } from "../ports/incoming.js";
import { officeNotice } from "./office-notice.js";
import { withoutBot } from "./without-bot.js";

/** What is read of a message; longer ones are refused anyway, after this. */
const LONGEST_READ = 20_000;

/**
 * Personal numbers, or a case told in words, addressed to us in a group (`trust.md` §5 row 37): nothing of it is acted on,
 * kept or quoted, the sender is asked to recall it, and the office hears that it happened. Null for anything else.
 */
export async function personalText(
	ctx: HandlerContext,
	botOpenId: string | null,
	message: IncomingMessage,
): Promise<Reply | null> {
	if (ctx.place.type !== "group") return null;
	const text = withoutBot(message, botOpenId).slice(0, LONGEST_READ);
	if (!isPersonal(text)) return null;
	await ctx.audit.add({
		at: ctx.now,
		person: ctx.actor.person,
		chat: ctx.place.chat,
		action: "personal-text",
		subject: null,
		result: "refused",
		source: ctx.source,
	});
	const { person } = ctx.actor;
	const nameOf = await namesOf(ctx, [person], ctx.words);
	await tellOffice(ctx, message, nameOf(person));
	const recall = ctx.words.cases.personal.recall(nameOf(person));
	const card = noticeCard({ ...recall, tone: "warn" }, ctx.words);
	return { cards: [{ card, about: [] }] };
}

/** An office's telephone, a car or an address by itself is no reason to keep a report back. */
const OF_A_PERSON: ReadonlySet<PersonalNumber["kind"]> = new Set([
	"id-card",
	"mobile",
	"bank-card",
]);

function isPersonal(text: string): boolean {
	if (personalNumbers(text).some(({ kind }) => OF_A_PERSON.has(kind)))
		return true;
	const told = caseToldIn(text);
	return told !== null && told.given !== "";
}

/** Once for each message; where it was, and whose it is. */
async function tellOffice(
	ctx: HandlerContext,
	{ key, chat }: IncomingMessage,
	person: string,
): Promise<void> {
	const bound = await ctx.chats.get(chat);
	await officeNotice(ctx, `personal:${key}`, (words) =>
		words.cases.personal.office(
			bound?.name ?? (bound ? words.bindingName(bound.binding) : chat),
			person,
		),
	);
}
