import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { undoCaseEvent } from "../../src/domain/cases/case-moves.js";
import { undoObstacle } from "../../src/domain/cases/case-undo.js";
import type {
	CaseAct,
	CaseSpeaker,
} from "../../src/domain/cases/case-access.js";
import { mayDecide } from "../../src/domain/cases/case-review.js";
import type {
	CaseEvent,
	CaseEventKind,
	CaseState,
	TypicalCase,
} from "../../src/domain/cases/case.js";
import { isEditedSince } from "../../src/domain/cases/handed-in.js";
import { DomainError } from "../../src/domain/errors.js";
import type { Moved } from "../moves/moved.js";
import {
	isPublished,
	withdrawWaiting,
} from "../publishing/withdraw-waiting.js";
import { quotaLines } from "./accept-case-move.js";
import { discipline } from "./discipline.js";
import { caseSpeaker } from "./filing-units.js";
import { getCase, refused } from "./get-case.js";
import {
	asCaseStands,
	caseBy,
	movedCase,
	type MovedCase,
	saveCase,
	redrawWaiting,
} from "./move-case.js";
import { settleQuotas } from "./settle-quotas.js";
import {
	type CaseNews,
	tellHeads,
	tellPeople,
	tellUnitGroups,
	tellUnitPeople,
} from "./tell-of-case.js";

/** 撤銷 of the event with this id: by who did it, ten minutes at most, and only while nothing has happened to the case since. */
export async function undoCaseMove(
	ctx: HandlerContext,
	id: string,
	eventId: string,
): Promise<Moved> {
	const filed = await getCase(ctx, id, "read", "edit");
	const events = await ctx.cases.events(id);
	const event = events.find((each) => each.id === eventId);
	if (!event) throw refused(filed);
	check(ctx, filed, event, await caseSpeaker(ctx, filed));
	const [newest] = events;
	if (newest?.id !== eventId) return notUndone(ctx, filed, events, eventId);
	// Taken back now, what its filer has half typed would stand as handed in.
	if (event.kind === "returned" && isEditedSince(filed, event.before))
		return asCaseStands(ctx, filed, ctx.words.caseReview.headlines.editedSince);
	if (isAcceptance(event.kind) && (await isPublished(ctx, filed))) {
		const { headlines } = ctx.words.caseReview;
		return asCaseStands(ctx, filed, headlines.recallFirst(filed.no));
	}
	const change = undoCaseEvent(filed, { ...event, id: eventId }, caseBy(ctx));
	if (isAcceptance(event.kind)) await withdrawWaiting(ctx, filed);
	const moved = await saveCase(ctx, change);
	await redrawWaiting(ctx, filed, moved.after);
	return told(ctx, moved, event.kind);
}

/** Throws `undo-impossible`, and the one refusal where the right to do it at all is gone. */
function check(
	ctx: HandlerContext,
	filed: TypicalCase,
	event: CaseEvent,
	speaker: CaseSpeaker,
): void {
	const { person } = ctx.actor;
	const why = undoObstacle(event, { person, now: ctx.now });
	if (why !== null) throw new DomainError("undo-impossible", { why });
	const act = actOf(event.kind, event.from);
	if (act === null || !mayDecide(act, filed, speaker)) throw refused(filed);
}

/** The right that making the move took. */
function actOf(kind: CaseEventKind, from: CaseState): CaseAct | null {
	if (kind === "filed") return "edit";
	switch (from) {
		case "awaiting-head":
			return "sign";
		case "submitted":
			return "review";
		case "awaiting-discipline":
			return "decide";
		default:
			return null;
	}
}

function notUndone(
	ctx: HandlerContext,
	filed: TypicalCase,
	events: readonly CaseEvent[],
	eventId: string,
): Promise<Moved> {
	const { headlines } = ctx.words.caseReview;
	const isUndone = events.some(({ undoes }) => undoes?.id === eventId);
	return asCaseStands(
		ctx,
		filed,
		isUndone ? headlines.alreadyUndone : headlines.notUndone,
	);
}

async function told(
	ctx: HandlerContext,
	moved: MovedCase,
	kind: CaseEventKind,
): Promise<Moved> {
	const { caseReview } = ctx.words;
	const others = [
		...(await tellPeopleOfIt(ctx, moved.after, kind)),
		...(await tellGroupOfIt(ctx, moved.after, kind)),
	];
	const headline = caseReview.headlines.undone(caseReview.history[kind]);
	return movedCase(ctx, { ...moved, event: undefined }, headline, others);
}

/** Everybody who was told of what is taken back. */
async function tellPeopleOfIt(
	ctx: HandlerContext,
	filed: TypicalCase,
	kind: CaseEventKind,
): Promise<ReplyCard[]> {
	const news: CaseNews = ({ caseReview, buttons }) => ({
		title: caseReview.tell.undone(filed.no),
		text: caseReview.tell.undoneText(
			caseReview.history[kind],
			caseReview.states[filed.state],
		),
		colour: "orange",
		buttons: [
			{ label: buttons.view, action: { do: "view-case", case: filed.id } },
		],
	});
	if (isAcceptance(kind)) return tellUnitPeople(ctx, filed, news);
	const last = kind === "passed-on" ? await discipline(ctx, filed) : [];
	const others = await tellPeople(ctx, filed, [filed.filedBy, ...last], news);
	// As many returns as the heads were told of, before this one was taken back.
	if (kind !== "returned" || filed.returns < 1) return others;
	return [...others, ...(await tellHeads(ctx, filed, [filed.filedBy], news))];
}

function isAcceptance(kind: CaseEventKind): boolean {
	return kind === "accepted" || kind === "decided";
}

/** Only the acceptance was told there. */
async function tellGroupOfIt(
	ctx: HandlerContext,
	filed: TypicalCase,
	kind: CaseEventKind,
): Promise<ReplyCard[]> {
	if (!isAcceptance(kind)) return [];
	const standings = await settleQuotas(ctx, filed.unit);
	return tellUnitGroups(ctx, filed, ({ caseReview }) =>
		caseReview.tell.groupUndone(
			filed.no,
			quotaLines(caseReview, filed, standings),
		),
	);
}
