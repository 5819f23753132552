import type { HandlerContext, ReplyCard } from "../../src/context.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { presentHolders } from "../../src/domain/leave.js";
import { planScript } from "../../src/language/plan-script.js";
import {
	type Catalogue,
	catalogueFor,
	type NoticeWords,
} from "../../templates/catalogue/catalogue.js";
import {
	type CaseNotice,
	caseNotice,
} from "../../templates/cases/case-notice.js";
import { noticeCard } from "../../templates/notice.js";

export type CaseNews = (words: Catalogue) => CaseNotice;

/** The filer, in private, unless he did it himself. */
export function tellFiler(
	ctx: HandlerContext,
	filed: TypicalCase,
	news: CaseNews,
): Promise<ReplyCard[]> {
	return tellPeople(ctx, filed, [filed.filedBy], news);
}

/** The filer, and who else answers for the unit: its present liaisons and heads. */
export async function tellUnitPeople(
	ctx: HandlerContext,
	filed: TypicalCase,
	news: CaseNews,
): Promise<ReplyCard[]> {
	const { unit, filedBy } = filed;
	const heads = await ctx.people.withRole("head", unit);
	const liaisons = await ctx.people.withRole("liaison", unit);
	const others = [...presentHolders(heads), ...presentHolders(liaisons)];
	const people = [filedBy, ...others.map(({ person }) => person)];
	return tellPeople(ctx, filed, people, news);
}

/** The present heads of the unit, but those in `besides`, who are told otherwise. */
export async function tellHeads(
	ctx: HandlerContext,
	filed: TypicalCase,
	besides: readonly string[],
	news: CaseNews,
): Promise<ReplyCard[]> {
	const heads = presentHolders(await ctx.people.withRole("head", filed.unit));
	const people = heads.map(({ person }) => person);
	const others = people.filter((person) => !besides.includes(person));
	return tellPeople(ctx, filed, others, news);
}

/** In private, each once, in the plan's script; never who did it himself. */
export async function tellPeople(
	ctx: HandlerContext,
	filed: Pick<TypicalCase, "id">,
	people: readonly string[],
	news: CaseNews,
): Promise<ReplyCard[]> {
	const words = catalogueFor(await planScript(ctx));
	const card = caseNotice(news(words), words, filed);
	return [...new Set(people)]
		.filter((person) => person !== ctx.actor.person)
		.map((person) => ({ card, about: [], to: { kind: "person", person } }));
}

/** One line in the unit's groups: number and counts, nothing of what was written. */
export async function tellUnitGroups(
	ctx: HandlerContext,
	{ unit }: TypicalCase,
	notice: (words: Catalogue) => NoticeWords,
): Promise<ReplyCard[]> {
	const words = catalogueFor(await planScript(ctx));
	const card = noticeCard({ ...notice(words), tone: "info" }, words);
	return (await ctx.chats.bound())
		.filter(({ binding }) => binding.kind === "unit" && binding.unit === unit)
		.map(({ chat }) => ({ card, about: [], to: { kind: "chat", chat } }));
}
