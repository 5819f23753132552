import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { mayDoToCase } from "../../src/domain/cases/case-access.js";
import {
	caseButtons,
	decidingAct,
	isReviewer,
} from "../../src/domain/cases/case-review.js";
import type { CaseEvent, TypicalCase } from "../../src/domain/cases/case.js";
import { asHandedIn } from "../../src/domain/cases/handed-in.js";
import { nearDuplicates } from "../../src/domain/cases/near-duplicates.js";
import { quotasOf } from "../../src/domain/cases/quota.js";
import type { QuotaEffect } from "../../templates/catalogue/case-review-words.js";
import {
	type CaseView,
	reviewCard,
} from "../../templates/cases/review-card.js";
import { clipped, oneLine } from "../../templates/parts/clean-text.js";
import { dotted } from "../../templates/tasks/task-text.js";
import { namesOf } from "../people/name-of.js";
import { auditCase } from "./audit-case.js";
import { caseFiles } from "./case-files.js";
import { caseSpeaker } from "./filing-units.js";
import { caseSubject, refused } from "./get-case.js";

const HISTORY_SHOWN = 6;
const MAX_TEXT = 60;
const MOST_ALIKE = 3;

export interface CaseCardOptions {
	/** What has just happened. */
	headline?: string;
	/** 撤銷, of the event with this id. */
	undo?: string | undefined;
	/** Nobody asked to see it: an older card is drawn anew, which is no reading. Other cases are not named on it. */
	isUnasked?: boolean;
}

/**
 * A case as it stands, every word of it, with what the asker may press; in private, and only for who may read it: throws
 * `not-found-or-not-allowed`. The reading is audited.
 */
export async function caseCard(
	ctx: HandlerContext,
	filed: TypicalCase,
	{ isUnasked = false, ...options }: CaseCardOptions = {},
): Promise<ReplyCard> {
	const speaker = await caseSpeaker(ctx, filed);
	if (!mayDoToCase("read", filed, speaker)) throw refused(filed);
	if (!isUnasked) await auditReading(ctx, caseSubject(filed));
	const events = await ctx.cases.events(filed.id);
	const isOwn = filed.filedBy === ctx.actor.person;
	const seen = isOwn ? filed : asHandedIn(filed, events);
	const view: CaseView = {
		filed: seen,
		...options,
		category: categoryText(ctx, seen),
		...(await whoAndWhen(ctx, filed, events)),
		effects: await effectsOf(ctx, filed),
		alike: isUnasked ? [] : await alikeOnes(ctx, filed),
		files: await caseFiles(ctx, filed),
		buttons: caseButtons(filed, speaker),
	};
	return { card: reviewCard(view, ctx.words), about: [] };
}

/** Every reading of what was written in a case is kept; `subject` as `caseSubject` names it, null for a list. */
export function auditReading(
	ctx: HandlerContext,
	subject: string | null,
): Promise<void> {
	return auditCase(ctx, "case-read", subject);
}

function categoryText(
	ctx: HandlerContext,
	{ category }: TypicalCase,
): string | null {
	const { aspects = [] } = ctx.plan().plan.rectification ?? {};
	const all = aspects.flatMap(({ categories }) => categories);
	return all.find(({ no }) => no === category)?.text ?? null;
}

async function whoAndWhen(
	ctx: HandlerContext,
	{ filedBy, filedAt }: TypicalCase,
	events: readonly CaseEvent[],
): Promise<Pick<CaseView, "filer" | "history">> {
	const { words, timeZone } = ctx;
	const told = events.filter(({ kind }) => kind !== "drafted");
	const shown = told.slice(0, HISTORY_SHOWN);
	const hidden = told.length - shown.length;
	const people = shown.map(({ person }) => person);
	const nameOf = await namesOf(ctx, [filedBy, ...people], words);
	const when = filedAt && words.time.moment(filedAt, timeZone);
	return {
		filer: dotted([nameOf(filedBy), when]),
		history: [
			...shown.map(({ at, person, kind, text, undoes }) =>
				oneLine(
					dotted([
						words.time.moment(at, timeZone),
						nameOf(person),
						words.caseReview.history[kind],
						undoes ? words.caseReview.history[undoes.kind] : null,
						text && clipped(oneLine(text), MAX_TEXT),
					]),
				),
			),
			...(hidden > 0 ? [words.caseReview.labels.earlier(hidden)] : []),
		],
	};
}

/** What accepting it would do; nothing once it is decided. */
async function effectsOf(
	ctx: HandlerContext,
	filed: TypicalCase,
): Promise<QuotaEffect[]> {
	if (decidingAct(filed) === null || filed.kind === "example") return [];
	const { plan } = ctx.plan();
	const figures = await ctx.cases.figures();
	const accepted = figures.map((figure) =>
		figure.id === filed.id ? { ...figure, state: "accepted" as const } : figure,
	);
	const after = quotasOf(filed.unit, plan, accepted, ctx.today);
	return quotasOf(filed.unit, plan, figures, ctx.today).flatMap(
		(before, stage) => {
			const then = after[stage];
			const [code = ""] = before.ref.split("@");
			return then ? [{ code, before, after: then }] : [];
		},
	);
}

/** Of other units too, so only for those who decide on cases. */
async function alikeOnes(
	ctx: HandlerContext,
	filed: TypicalCase,
): Promise<CaseView["alike"]> {
	if (decidingAct(filed) === null || !isReviewer(filed, ctx.speaker)) return [];
	const found = nearDuplicates(filed, await ctx.cases.all());
	return found.slice(0, MOST_ALIKE);
}
