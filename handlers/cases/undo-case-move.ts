import type { HandlerContext, ReplyCard } from "../../src/context.js";
import {
	UNDOABLE_CASE_EVENTS,
	undoCaseEvent,
} from "../../src/domain/cases/case-moves.js";
import type { CaseAct } from "../../src/domain/cases/case-access.js";
import { mayDecide } from "../../src/domain/cases/case-review.js";
import type {
	CaseEvent,
	CaseEventKind,
	CaseState,
	TypicalCase,
} from "../../src/domain/cases/case.js";
import { DomainError } from "../../src/domain/errors.js";
import { undoableSince } from "../../src/domain/undo.js";
import type { Moved } from "../moves/moved.js";
import { quotaLines } from "./accept-case-move.js";
import { getCase, refused } from "./get-case.js";
import {
	asCaseStands,
	caseBy,
	movedCase,
	type MovedCase,
	saveCase,
} from "./move-case.js";
import { settleQuotas } from "./settle-quotas.js";
import { tellFiler, tellUnitGroups } from "./tell-of-case.js";

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
	check(ctx, filed, event);
	const [newest] = events;
	if (newest?.id !== eventId) return notUndone(ctx, filed, events, eventId);
	const change = undoCaseEvent(filed, { ...event, id: eventId }, caseBy(ctx));
	return told(ctx, await saveCase(ctx, change), event.kind);
}

/** Throws `undo-impossible`, and the one refusal where the right to do it at all is gone. */
function check(
	ctx: HandlerContext,
	filed: TypicalCase,
	{ kind, person, at, from }: CaseEvent,
): void {
	const why = !UNDOABLE_CASE_EVENTS.has(kind)
		? "kind"
		: person !== ctx.actor.person
			? "not-yours"
			: at < undoableSince(ctx.now)
				? "too-late"
				: null;
	if (why !== null) throw new DomainError("undo-impossible", { why });
	const act = actOf(kind, from);
	if (act === null || !mayDecide(act, filed, ctx.speaker)) throw refused(filed);
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
		...(await tellFilerOfIt(ctx, moved.after, kind)),
		...(await tellGroupOfIt(ctx, moved.after, kind)),
	];
	const headline = caseReview.headlines.undone(caseReview.history[kind]);
	return movedCase(ctx, { ...moved, event: undefined }, headline, others);
}

function tellFilerOfIt(
	ctx: HandlerContext,
	filed: TypicalCase,
	kind: CaseEventKind,
): Promise<ReplyCard[]> {
	return tellFiler(ctx, filed, ({ caseReview, buttons }) => ({
		title: caseReview.tell.undone(filed.no),
		text: caseReview.tell.undoneText(
			caseReview.history[kind],
			caseReview.states[filed.state],
		),
		colour: "orange",
		buttons: [
			{ label: buttons.view, action: { do: "view-case", case: filed.id } },
		],
	}));
}

/** Only the acceptance was told there. */
async function tellGroupOfIt(
	ctx: HandlerContext,
	filed: TypicalCase,
	kind: CaseEventKind,
): Promise<ReplyCard[]> {
	if (kind !== "accepted" && kind !== "decided") return [];
	const standings = await settleQuotas(ctx, filed.unit);
	return tellUnitGroups(ctx, filed, ({ caseReview }) =>
		caseReview.tell.groupUndone(
			filed.no,
			quotaLines(caseReview, filed, standings),
		),
	);
}
