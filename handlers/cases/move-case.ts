import type { HandlerContext, ReplyCard } from "../../src/context.js";
import type { CaseBy } from "../../src/domain/cases/case-moves.js";
import type {
	CaseChange,
	CaseEvent,
	TypicalCase,
} from "../../src/domain/cases/case.js";
import { undoObstacle } from "../../src/domain/cases/case-undo.js";
import { DomainError } from "../../src/domain/errors.js";
import type { Moved } from "../moves/moved.js";
import { auditCase } from "./audit-case.js";
import { caseCard } from "./case-card.js";
import { caseSubject } from "./get-case.js";
import { redrawReviewers } from "./tell-reviewers.js";

/** What was done to a case, and the id of its event: what 撤銷 refers to. */
export interface MovedCase {
	after: TypicalCase;
	event: string | undefined;
}

/** Decides, saves and answers; where the case has moved on meanwhile nothing changes and the asker sees it as it is. */
export async function moveCase(
	ctx: HandlerContext,
	filed: TypicalCase,
	decide: () => CaseChange,
	answer: (moved: MovedCase) => Promise<Moved>,
): Promise<Moved> {
	const change = decided(decide);
	if (change === null) return asCaseStands(ctx, filed);
	const moved = await saveCase(ctx, change);
	await redrawWaiting(ctx, filed, moved.after);
	return answer(moved);
}

/** What the office was told that waits for it is brought up to date once it waits no longer, or does again. */
export async function redrawWaiting(
	ctx: HandlerContext,
	before: TypicalCase,
	after: TypicalCase,
): Promise<void> {
	if ((before.state === "submitted") === (after.state === "submitted")) return;
	const events = await ctx.cases.events(after.id);
	const handedIn = events.find(({ kind }) => HANDED_IN.includes(kind));
	if (handedIn) await redrawReviewers(ctx, after, handedIn.at);
}

/** After these the office is told that a case waits. */
const HANDED_IN: readonly CaseEvent["kind"][] = ["filed", "signed"];

/** In whose name. */
export function caseBy(ctx: HandlerContext): CaseBy {
	return { person: ctx.actor.person, at: ctx.now, source: ctx.source };
}

/** Writes the change with its event and its audit row, all in the handler's transaction. */
export async function saveCase(
	ctx: HandlerContext,
	change: CaseChange,
): Promise<MovedCase> {
	await ctx.cases.save(change);
	await auditCase(ctx, `case-${change.event.kind}`, caseSubject(change.after));
	const [newest] = await ctx.cases.events(change.after.id);
	const isOurs = newest?.kind === change.event.kind;
	return { after: change.after, event: isOurs ? newest.id : undefined };
}

/** Somebody was first, or it was pressed twice: what it is now, and nothing changed (`trust.md` §5, 25 and 51). */
export async function asCaseStands(
	ctx: HandlerContext,
	filed: TypicalCase,
	said?: string,
): Promise<Moved> {
	await auditCase(ctx, "case-moved-on", caseSubject(filed), "refused");
	const { states, headlines } = ctx.words.caseReview;
	const headline = said ?? headlines.asItStands(states[filed.state]);
	const undo = await ownNewest(ctx, filed);
	return {
		cards: [await caseCard(ctx, filed, { headline, undo })],
		toast: { type: "info", content: headline },
	};
}

/** Pressed twice: the second answer takes 撤銷 from nobody. */
async function ownNewest(
	{ cases, actor: { person }, now }: HandlerContext,
	{ id }: TypicalCase,
): Promise<string | undefined> {
	const [newest] = await cases.events(id);
	const isOwn = newest && undoObstacle(newest, { person, now }) === null;
	return isOwn ? newest.id : undefined;
}

/** The case after the move, under what has just happened, with 撤銷; then what others are told. */
export async function movedCase(
	ctx: HandlerContext,
	{ after, event }: MovedCase,
	headline: string,
	others: ReplyCard[],
): Promise<Moved> {
	return {
		cards: [await caseCard(ctx, after, { headline, undo: event }), ...others],
		toast: { type: "success", content: headline },
	};
}

function decided(decide: () => CaseChange): CaseChange | null {
	try {
		return decide();
	} catch (error) {
		if (error instanceof DomainError && error.code === "case-moved-on")
			return null;
		throw error;
	}
}
