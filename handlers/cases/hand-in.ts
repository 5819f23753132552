import type { HandlerContext, Reply, ReplyCard } from "../../src/context.js";
import { fileCase } from "../../src/domain/cases/case-moves.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { presentHolders } from "../../src/domain/leave.js";
import { namesOf } from "../people/name-of.js";
import { caseCard } from "./case-card.js";
import { caseBy, saveCase } from "./move-case.js";
import { tellPeople } from "./tell-of-case.js";
import { tellReviewers } from "./tell-reviewers.js";

/** 提交: the case gets its number, its filer the receipt, and who is next is told. */
export async function handIn(
	ctx: HandlerContext,
	draft: TypicalCase,
): Promise<Reply> {
	const heads = await headsThatSign(ctx, draft.unit);
	const needsHead = heads.length > 0;
	const no = draft.no ?? (await ctx.cases.nextNo());
	const change = fileCase(draft, { needsHead, no }, caseBy(ctx));
	const { after, event } = await saveCase(ctx, change);
	if (!needsHead) await tellReviewers(ctx, after);
	const receipt = await caseCard(ctx, after, {
		headline: await headline(ctx, no, heads),
		undo: event,
	});
	return {
		cards: needsHead ? await tellHeads(ctx, after, heads) : [],
		replacement: receipt,
		toast: { type: "success", content: ctx.words.cases.filed.toast(no) },
	};
}

/** Nobody where the unit did not set it, or where a head files himself. */
async function headsThatSign(
	ctx: HandlerContext,
	unit: string,
): Promise<string[]> {
	if (!(await ctx.cases.headSignsOff(unit))) return [];
	const roles = presentHolders(await ctx.people.withRole("head", unit));
	const heads = [...new Set(roles.map(({ person }) => person))];
	return heads.includes(ctx.actor.person) ? [] : heads;
}

async function headline(
	ctx: HandlerContext,
	no: number,
	heads: readonly string[],
): Promise<string> {
	const { filed } = ctx.words.cases;
	if (heads.length === 0) return filed.toOffice(no);
	const names = await ctx.people.names([...heads]);
	const known = heads.flatMap((head) => names.get(head) ?? []);
	const who = known.length > 0 ? ctx.words.labels.list(known) : null;
	return filed.toHead(no, who);
}

/** Without a word of the case: 查看 shows it, and 簽批 and 退回 are there too. */
async function tellHeads(
	ctx: HandlerContext,
	filed: TypicalCase,
	heads: readonly string[],
): Promise<ReplyCard[]> {
	const { unit, id, no, filedBy, outcome } = filed;
	const nameOf = await namesOf(ctx, [filedBy], ctx.words);
	return tellPeople(ctx, filed, heads, ({ cases, caseReview, buttons }) => ({
		title: cases.head.title(no ?? 0),
		text: cases.head.text(
			unit,
			nameOf(filedBy),
			outcome ? caseReview.outcomes[outcome] : "",
		),
		colour: "blue",
		buttons: [
			{ label: buttons.view, action: { do: "view-case", case: id } },
			{
				label: caseReview.buttons.sign,
				action: { do: "sign-case", case: id },
			},
			{
				label: buttons.return,
				action: { do: "open-return-case-form", case: id },
			},
		],
	}));
}
