import type { HandlerContext } from "../../src/context.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { planScript } from "../../src/language/plan-script.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";
import {
	officeRecipients,
	type Recipient,
} from "../notices/office-recipients.js";

/** Cases handed in within the same half hour share one notice: the first sends it, the others bring it up to date. */
const SLOT_MS = 30 * 60_000;
const MOST_NAMED = 10;

/** The office hears that a case waits for it: numbers and count, not a word of the text. */
export async function tellReviewers(
	ctx: HandlerContext,
	filed: TypicalCase,
): Promise<void> {
	const words = catalogueFor(await planScript(ctx));
	const { numbers, waiting } = await waitingCases(ctx, filed);
	const notice = words.cases.toReview(numbers.slice(-MOST_NAMED), waiting);
	const card = noticeCard({ ...notice, tone: "info" }, words);
	for (const to of await officeRecipients(ctx)) {
		if (to.kind === "person" && to.person === ctx.actor.person) continue;
		await ctx.outbox.put({
			...(await placeOf(ctx, filed, to)),
			card,
			about: [],
			why: null,
			script: words.script,
			priority: "bulk",
			as: { role: "office", unit: null, actionNo: null },
		});
	}
}

/** What the notice of the half hour of `at` says of what waits, brought up to date; nobody is told anew. */
export async function redrawReviewers(
	ctx: HandlerContext,
	{ id, version }: TypicalCase,
	at: Date,
): Promise<void> {
	const words = catalogueFor(await planScript(ctx));
	const all = (await ctx.cases.figures()).filter(
		({ state }) => state === "submitted",
	);
	const fresh = all.filter(
		({ filedAt }) => filedAt !== null && slotOf(filedAt) === slotOf(at),
	);
	const numbers = fresh.flatMap(({ no }) => no ?? []).slice(-MOST_NAMED);
	const notice =
		numbers.length > 0
			? words.cases.toReview(numbers, all.length)
			: words.officeLists.noneNew(all.length);
	const card = noticeCard({ ...notice, tone: "info" }, words);
	const drawn = { card, about: [], script: words.script };
	for (const to of await officeRecipients(ctx)) {
		const place = to.kind === "chat" ? to.chat : to.person;
		const key = `cases-to-review:${place}:${slotOf(at)}`;
		if (!(await ctx.outbox.has(key))) continue;
		const messageId = await ctx.outbox.messageOf(key);
		if (messageId === null) {
			await ctx.outbox.redraw(key, drawn);
			continue;
		}
		await ctx.outbox.put({
			...drawn,
			key: `${key}:${id}:${version}`,
			to: { kind: "update", messageId },
			chat: to.kind === "chat" ? to.chat : null,
			why: null,
			priority: "bulk",
		});
	}
}

function slotOf(at: Date): number {
	return Math.floor(at.getTime() / SLOT_MS);
}

async function waitingCases(ctx: HandlerContext, filed: TypicalCase) {
	const all = (await ctx.cases.figures()).filter(
		({ state }) => state === "submitted",
	);
	const now = slotOf(ctx.now);
	const fresh = all.filter(
		({ id, filedAt }) =>
			id === filed.id || (filedAt !== null && slotOf(filedAt) === now),
	);
	return { numbers: fresh.flatMap(({ no }) => no ?? []), waiting: all.length };
}

/** A notice of its own, unless the one of this half hour is there to be rewritten. */
async function placeOf(
	ctx: HandlerContext,
	{ id, version }: TypicalCase,
	to: Recipient,
) {
	const place = to.kind === "chat" ? to.chat : to.person;
	const chat = to.kind === "chat" ? to.chat : null;
	const key = `cases-to-review:${place}:${slotOf(ctx.now)}`;
	if (!(await ctx.outbox.has(key))) return { key, to, chat };
	const messageId = await ctx.outbox.messageOf(key);
	const own = `${key}:${id}:${version}`;
	if (messageId === null) return { key: own, to, chat };
	return { key: own, to: { kind: "update", messageId } as const, chat };
}
