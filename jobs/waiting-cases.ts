import { officeRecipients } from "../handlers/notices/office-recipients.js";
import type { JobContext } from "../src/context.js";
import {
	BEGINS,
	type CasesWaiting,
	casesWaiting,
} from "../src/domain/cases/waiting-cases.js";
import type { CaseFigure, CaseState } from "../src/domain/cases/case.js";
import { type Day, dayAt } from "../src/domain/day.js";
import type { Digest } from "../src/domain/digest.js";
import { presentHolders } from "../src/domain/leave.js";
import { digestKey } from "../src/domain/merge-digests.js";
import type { Role } from "../src/domain/people.js";
import { noticeCard } from "../templates/notice.js";

/** One chat or person, and what waits for it. */
export interface WaitingFor {
	to: Digest["to"];
	as: Pick<Role, "role" | "unit" | "actionNo"> | null;
	waiting: CasesWaiting[];
}

/** What of the cases has waited too long: for the office, for heads that sign, for 紀委. Nothing on days off. */
export async function waitingCases(
	ctx: JobContext,
	day: Day,
): Promise<WaitingFor[]> {
	if (!ctx.workingDays.isWorkingDay(day)) return [];
	const figures = await ctx.cases.figures();
	const of = (state: CaseState) => figures.filter((one) => one.state === state);
	const told = [
		...(await forOffice(ctx, of("submitted"), day)),
		...(await forHeads(ctx, of("awaiting-head"), day)),
		...(await forDiscipline(ctx, of("awaiting-discipline"), day)),
	];
	const byAddressee = new Map<string, WaitingFor>();
	for (const one of told) {
		const key = digestKey(one.to, day);
		const before = byAddressee.get(key)?.waiting ?? [];
		byAddressee.set(key, { ...one, waiting: [...before, ...one.waiting] });
	}
	return [...byAddressee.values()];
}

async function forOffice(
	ctx: JobContext,
	figures: CaseFigure[],
	day: Day,
): Promise<WaitingFor[]> {
	const waiting = await standing(ctx, "review", figures, day);
	return (await officeRecipients(ctx)).map((to) => ({
		to,
		as:
			to.kind === "person"
				? { role: "office", unit: null, actionNo: null }
				: null,
		waiting,
	}));
}

async function forHeads(
	ctx: JobContext,
	figures: CaseFigure[],
	day: Day,
): Promise<WaitingFor[]> {
	const heads = presentHolders(await ctx.people.withRole("head"));
	const people = new Set(heads.map(({ person }) => person));
	return Promise.all(
		[...people].map(async (person) => {
			const roles = heads.filter((role) => role.person === person);
			const own = figures.filter(({ unit }) =>
				roles.some((role) => role.unit === unit),
			);
			const unit = own[0]?.unit ?? null;
			return {
				to: { kind: "person" as const, person },
				as: { role: "head" as const, unit, actionNo: null },
				waiting: await standing(ctx, "sign", own, day),
			};
		}),
	);
}

async function forDiscipline(
	ctx: JobContext,
	figures: CaseFigure[],
	day: Day,
): Promise<WaitingFor[]> {
	const holders = presentHolders(await ctx.people.withRole("discipline"));
	const waiting = await standing(ctx, "decide", figures, day);
	return [...new Set(holders.map(({ person }) => person))].map((person) => ({
		to: { kind: "person", person },
		as: { role: "discipline", unit: null, actionNo: null },
		waiting,
	}));
}

async function standing(
	ctx: JobContext,
	waits: CasesWaiting["waits"],
	figures: readonly CaseFigure[],
	day: Day,
): Promise<CasesWaiting[]> {
	const since = await Promise.all(figures.map((one) => sinceOf(ctx, one)));
	const found = casesWaiting(waits, since.flat(), day, ctx.workingDays);
	return found ? [found] : [];
}

async function sinceOf(
	ctx: JobContext,
	{ id, state, filedAt }: CaseFigure,
): Promise<Day[]> {
	const begins = BEGINS[state] ?? [];
	const events = await ctx.cases.events(id);
	const at = events.find(({ kind }) => begins.includes(kind))?.at ?? filedAt;
	return at === null ? [] : [dayAt(at, ctx.timeZone)];
}

/** To whom no digest goes today: the line alone. */
export async function tellWaitingCases(
	ctx: JobContext,
	{ to, as, waiting }: WaitingFor,
	day: Day,
): Promise<void> {
	if (waiting.length === 0 || (await ctx.outbox.has(digestKey(to, day))))
		return;
	const { officeLists, caseReview, script } = ctx.words;
	const text = waiting
		.map(({ waits, count, days }) =>
			officeLists.casesWaiting(waits, count, days),
		)
		.join("\n");
	const title = officeLists.casesWaitingTitle;
	const say = [caseReview.say.review];
	await ctx.outbox.put({
		key: digestKey(to, day).replace("digest:", "cases-waiting:"),
		to,
		chat: to.kind === "chat" ? to.chat : null,
		card: noticeCard({ title, text, tone: "warn", say }, ctx.words),
		priority: "bulk",
		...(as ? { as } : {}),
		about: [],
		why: null,
		script,
	});
}
