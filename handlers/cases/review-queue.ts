import type { HandlerContext, ReplyCard } from "../../src/context.js";
import type { CaseAct } from "../../src/domain/cases/case-access.js";
import {
	decidesOn,
	decidingAct,
	isReviewer,
} from "../../src/domain/cases/case-review.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { nearDuplicatesOfEach } from "../../src/domain/cases/near-duplicates.js";
import { dayAt } from "../../src/domain/day.js";
import { hasRole } from "../../src/domain/people.js";
import { planScript } from "../../src/language/plan-script.js";
import {
	type ReviewQueue,
	reviewQueueCard,
	type WaitingCase,
} from "../../templates/cases/review-queue.js";
import {
	type Catalogue,
	catalogueFor,
} from "../../templates/catalogue/catalogue.js";
import { auditReading } from "./case-card.js";

/** Duplicates are looked for of so many: more are not on the card. */
const MOST_COMPARED = 30;

/** Whether the asker decides on cases at all: office, 紀委, or a head for what his unit files. */
export function isCaseReviewer({ actor }: HandlerContext): boolean {
	if (hasRole(actor, "supervision")) return hasRole(actor, "discipline");
	return (["office", "discipline", "head"] as const).some((role) =>
		hasRole(actor, role),
	);
}

/** What waits for the asker, as he would see it in private; the reading of the titles is audited. */
export async function queueOf(ctx: HandlerContext): Promise<ReviewQueue> {
	const here = { actor: ctx.actor, place: PRIVATE };
	const all = await ctx.cases.all();
	const waiting = all
		.filter((filed) => decidingAct(filed) !== null)
		.toSorted((a, b) => waitsSince(a) - waitsSince(b));
	const own = waiting.filter((filed) => decidesOn(filed, here));
	const compared = own
		.slice(0, MOST_COMPARED)
		.filter((filed) => isReviewer(filed, here));
	const alikeOf = nearDuplicatesOfEach(compared, all);
	const of = (act: CaseAct): WaitingCase[] =>
		own
			.filter((filed) => decidingAct(filed) === act)
			.map((filed) => {
				const alike = alikeOf.get(filed.id)?.[0] ?? null;
				return {
					filed,
					since: sinceText(ctx, filed),
					alike: alike && { no: alike.case.no, likeness: alike.likeness },
				};
			});
	return {
		review: of("review"),
		decide: of("decide"),
		sign: of("sign"),
		own: waiting.filter((filed) => isBarred(filed, ctx, here)).length,
	};
}

const PRIVATE = { chat: "", type: "p2p", binding: null } as const;

/** Of the office's, those that he may not review. */
function isBarred(
	filed: TypicalCase,
	{ actor }: HandlerContext,
	here: Parameters<typeof decidesOn>[1],
): boolean {
	const isOffice = hasRole(actor, "office") && !hasRole(actor, "supervision");
	return isOffice && filed.state === "submitted" && !decidesOn(filed, here);
}

function waitsSince({ filedAt }: TypicalCase): number {
	return filedAt?.getTime() ?? 0;
}

function sinceText(
	{ timeZone, words }: HandlerContext,
	{ filedAt }: TypicalCase,
): string {
	return filedAt ? words.time.day(dayAt(filedAt, timeZone)) : "";
}

/** The list as a card of its own in the asker's private chat, or where he asks. */
export async function queueCard(
	ctx: HandlerContext,
	queue: ReviewQueue,
): Promise<ReplyCard> {
	const isPrivate = ctx.place.type === "p2p";
	const words: Catalogue = isPrivate
		? ctx.words
		: catalogueFor(await planScript(ctx));
	const total = queue.review.length + queue.decide.length + queue.sign.length;
	if (total > 0) await auditReading(ctx, null);
	const card = reviewQueueCard(queue, words);
	if (isPrivate) return { card, about: [] };
	return { card, about: [], to: { kind: "person", person: ctx.actor.person } };
}
