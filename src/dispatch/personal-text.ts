import { filingUnits } from "../../handlers/cases/filing-units.js";
import { startFiling } from "../../handlers/cases/start-filing.js";
import { namesOf } from "../../handlers/people/name-of.js";
import { noticeCard } from "../../templates/notice.js";
import type { HandlerContext, Reply, ReplyCard } from "../context.js";
import type { CaseKind } from "../domain/cases/case.js";
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
	const told = caseToldIn(text);
	if (!isPersonal(text, told)) return null;
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
	const form = told === null ? [] : await formFor(ctx, told.kind);
	const recall = ctx.words.cases.personal.recall(nameOf(person));
	const card = noticeCard({ ...recall, tone: "warn" }, ctx.words);
	return { cards: [{ card, about: [] }, ...form] };
}

/** An empty form in the private chat of who may file from here: nothing of what was said goes into it. */
async function formFor(
	ctx: HandlerContext,
	kind: CaseKind,
): Promise<ReplyCard[]> {
	if (filingUnits(ctx).length === 0) return [];
	const { cards } = await startFiling(ctx, kind, "");
	return cards.filter(({ to }) => to?.kind === "person");
}

/** An office's telephone, a car or an address by itself is no reason to keep a report back. */
const OF_A_PERSON: ReadonlySet<PersonalNumber["kind"]> = new Set([
	"id-card",
	"mobile",
	"bank-card",
]);

function isPersonal(
	text: string,
	told: ReturnType<typeof caseToldIn>,
): boolean {
	if (personalNumbers(text).some(({ kind }) => OF_A_PERSON.has(kind)))
		return true;
	return told !== null && told.given !== "";
}

/** Once for each person and day; where it was first, and whose it is. */
async function tellOffice(
	ctx: HandlerContext,
	{ chat }: IncomingMessage,
	person: string,
): Promise<void> {
	const bound = await ctx.chats.get(chat);
	await officeNotice(
		ctx,
		`personal:${ctx.actor.person}:${ctx.today}`,
		(words) =>
			words.cases.personal.office(
				bound?.name ?? (bound ? words.bindingName(bound.binding) : chat),
				person,
			),
	);
}
