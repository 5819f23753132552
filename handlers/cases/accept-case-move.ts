import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { acceptCase, decideCase } from "../../src/domain/cases/case-moves.js";
import { decidesOn } from "../../src/domain/cases/case-review.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import type { QuotaStanding } from "../../src/domain/cases/quota.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";
import type { Moved } from "../moves/moved.js";
import { discipline } from "./discipline.js";
import { getCase } from "./get-case.js";
import {
	asCaseStands,
	caseBy,
	moveCase,
	movedCase,
	type MovedCase,
} from "./move-case.js";
import { settleQuotas } from "./settle-quotas.js";
import {
	tellFiler,
	tellPeople,
	tellUnitGroups,
	tellUnitPeople,
} from "./tell-of-case.js";

/** The case as whoever decides on cases sees it; `version` is the one his card showed. Null where it is another by now. */
export async function caseToDecide(
	ctx: HandlerContext,
	id: string,
	version: number | undefined,
): Promise<
	{ kind: "decide"; filed: TypicalCase } | { kind: "stands"; moved: Moved }
> {
	const filed = await getCase(ctx, id, "review", "decide");
	if (!decidesOn(filed, ctx.speaker))
		return { kind: "stands", moved: await asCaseStands(ctx, filed) };
	if (version === undefined || version === filed.version)
		return { kind: "decide", filed };
	const said = ctx.words.caseReview.headlines.changedSince;
	return { kind: "stands", moved: await asCaseStands(ctx, filed, said) };
}

/** 核實: accepted, or for a sanction passed on to 紀委 where one is set; 紀委's own word is the last. */
export async function acceptCaseMove(
	ctx: HandlerContext,
	filed: TypicalCase,
	documentNo?: string,
): Promise<Moved> {
	if (filed.state === "awaiting-discipline")
		return moveCase(
			ctx,
			filed,
			() => decideCase(filed, caseBy(ctx)),
			(moved) => tellAccepted(ctx, moved, ({ decided }) => decided),
		);
	const last = await discipline(ctx, filed);
	const given = {
		hasDiscipline: last.length > 0,
		...(documentNo === undefined ? {} : { documentNo }),
	};
	return moveCase(
		ctx,
		filed,
		() => acceptCase(filed, given, caseBy(ctx)),
		(moved) =>
			moved.after.state === "accepted"
				? tellAccepted(ctx, moved, ({ accepted }) => accepted)
				: tellPassedOn(ctx, moved, last),
	);
}

type Headlines = Catalogue["caseReview"]["headlines"];

async function tellAccepted(
	ctx: HandlerContext,
	moved: MovedCase,
	said: (headlines: Headlines) => string,
): Promise<Moved> {
	const { after } = moved;
	const standings = await settleQuotas(ctx, after.unit);
	const headline = said(ctx.words.caseReview.headlines);
	return movedCase(ctx, moved, headline, [
		...(await tellPrivately(ctx, after, standings)),
		...(await tellUnitGroups(ctx, after, ({ caseReview }) =>
			caseReview.tell.groupAccepted(
				after.no,
				quotaLines(caseReview, after, standings),
			),
		)),
	]);
}

function tellPrivately(
	ctx: HandlerContext,
	filed: TypicalCase,
	standings: readonly QuotaStanding[],
): Promise<ReplyCard[]> {
	return tellUnitPeople(ctx, filed, ({ caseReview, buttons }) => ({
		title: caseReview.tell.accepted(filed.no),
		text: caseReview.tell.acceptedText(
			filed.text.title,
			quotaLines(caseReview, filed, standings),
		),
		colour: "green",
		buttons: [
			{ label: buttons.view, action: { do: "view-case", case: filed.id } },
		],
	}));
}

/** 案例一：已採納1件，要求1件：已達標; nothing for an example, which does not count. */
export function quotaLines(
	{ quota }: Catalogue["caseReview"],
	{ kind }: Pick<TypicalCase, "kind">,
	standings: readonly QuotaStanding[],
): string[] {
	if (kind === "example") return [];
	return standings.map((standing) => {
		const [code = ""] = standing.ref.split("@");
		return quota.line(code, standing);
	});
}

async function tellPassedOn(
	ctx: HandlerContext,
	moved: MovedCase,
	last: readonly string[],
): Promise<Moved> {
	const { after } = moved;
	const view = { do: "view-case", case: after.id } as const;
	const toLast = await tellPeople(
		ctx,
		after,
		last,
		({ caseReview, buttons }) => ({
			title: caseReview.tell.discipline(after.no),
			text: caseReview.tell.disciplineText(after.unit, after.text.title),
			colour: "blue",
			buttons: [{ label: buttons.view, action: view }],
		}),
	);
	const toFiler = await tellFiler(ctx, after, ({ caseReview, buttons }) => ({
		title: caseReview.tell.passedOn(after.no),
		text: caseReview.tell.passedOnText(after.text.title),
		colour: "blue",
		buttons: [{ label: buttons.view, action: view }],
	}));
	const headline = ctx.words.caseReview.headlines.passedOn;
	return movedCase(ctx, moved, headline, [...toLast, ...toFiler]);
}
