import type { HandlerContext, ReplyCard } from "../../src/context.js";
import {
	type Broadcast,
	type NoticeFigures,
	noticeFigures,
	type NoticeTarget,
	type Sending,
} from "../../src/domain/broadcast.js";
import type { CaseFigure } from "../../src/domain/cases/case.js";
import { type Day, dayAt } from "../../src/domain/day.js";
import { groupNamesOf } from "../../src/domain/plan-to-tasks.js";
import { type HistoryEntry, isOpen, type Task } from "../../src/domain/task.js";
import { planScript } from "../../src/language/plan-script.js";
import {
	type BroadcastFace,
	broadcastPreviewCard,
	type DeliveryCounts,
} from "../../templates/broadcast/broadcast-preview.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { dotted } from "../../templates/tasks/task-text.js";
import { groupName } from "../people/group-name.js";

/** Far more than happens to one task; the report of 完成 is looked for among them. */
const HISTORY = 100;

/** The newest of these closed the task. */
const CLOSING: readonly HistoryEntry["kind"][] = ["quota-met", "verified"];

/** In this order the groups are named. */
const KINDS = ["office", "action", "unit", "everyone", "discipline"] as const;

function rankOf({ binding }: NoticeTarget): number {
	return KINDS.indexOf(binding.kind);
}

/** The key of every message of a notice starts with this. */
export function broadcastKey(id: string, chat = ""): string {
	return `broadcast:${id}:${chat}`;
}

/** What a notice would say now, and to which groups: every bound one, once. */
export async function noticeNow(
	ctx: HandlerContext,
): Promise<{ figures: NoticeFigures; targets: NoticeTarget[] }> {
	const { plan } = ctx.plan();
	const tasks = await ctx.tasks.all();
	const groups = groupNamesOf(plan);
	const named = [
		...plan.units.map(({ name }) => name),
		...tasks.flatMap(({ leadUnits }) => leadUnits),
	];
	const figures = noticeFigures({
		planTitle: plan.title,
		today: ctx.today,
		tasks,
		actions: plan.actions.map(({ no, name }) => ({ no, name })),
		units: [...new Set(named)].filter((unit) => !groups.has(unit)),
		doneOn: await reportedDone(ctx, tasks),
	});
	const targets = (await ctx.chats.bound())
		.map(({ chat, name, binding }) => ({ chat, name, binding }))
		.sort((a, b) => rankOf(a) - rankOf(b));
	return { figures, targets };
}

/** The card of the notice as it stands: a draft with its buttons, or what became of it; stale where `why` says so. */
export async function broadcastCard(
	ctx: HandlerContext,
	broadcast: Broadcast,
	more: {
		delivery?: boolean;
		stale?: Extract<Sending, { kind: "stale" }>["why"];
	} = {},
): Promise<ReplyCard> {
	const card = broadcastPreviewCard(
		{
			id: broadcast.id,
			figures: broadcast.figures,
			groups: broadcast.targets.map((target) => groupName(ctx, target)),
			face: more.stale
				? { kind: "stale", why: more.stale }
				: await faceOf(ctx, broadcast, more.delivery ?? false),
		},
		catalogueFor(await planScript(ctx)),
		ctx.words,
	);
	return { card, about: [] };
}

/**
 * On which day each closed task was last reported done; verified, where nobody reported it. A duty that accepted cases
 * closed was done on the day the last of them was handed in: how long the review took is not its unit's doing.
 */
async function reportedDone(
	ctx: HandlerContext,
	tasks: readonly Task[],
): Promise<Map<string, Day>> {
	const days = new Map<string, Day>();
	const figures = await ctx.cases.figures();
	for (const { ref } of tasks.filter((task) => !isOpen(task))) {
		const history = await ctx.tasks.history(ref, HISTORY);
		const met = metBy(history, figures);
		if (met) {
			days.set(ref, dayAt(met, ctx.timeZone));
			continue;
		}
		const done =
			history.find(({ kind }) => kind === "submitted") ??
			history.find(({ kind }) => kind === "verified");
		if (done) days.set(ref, dayAt(done.at, ctx.timeZone));
	}
	return days;
}

/** When the case was handed in that closed the duty; null where it was not closed by cases. */
function metBy(
	history: readonly HistoryEntry[],
	figures: readonly CaseFigure[],
): Date | null {
	const met = history.find(({ kind }) => CLOSING.includes(kind));
	if (met?.kind !== "quota-met") return null;
	const last = figures.find(
		({ acceptedAt }) => acceptedAt?.getTime() === met.at.getTime(),
	);
	return last?.filedAt ?? met.at;
}

async function faceOf(
	ctx: HandlerContext,
	broadcast: Broadcast,
	withDelivery: boolean,
): Promise<BroadcastFace> {
	switch (broadcast.state) {
		case "draft":
			return { kind: "draft" };
		case "cancelled":
			return { kind: "cancelled", by: await settledBy(ctx, broadcast) };
		case "sent":
			return {
				kind: "sent",
				by: await settledBy(ctx, broadcast),
				gone: broadcast.gone.map((target) => groupName(ctx, target)),
				delivery: withDelivery ? await deliveryOf(ctx, broadcast) : null,
			};
		default:
			return broadcast.state satisfies never;
	}
}

/** When, and who where his name is known. */
async function settledBy(
	ctx: HandlerContext,
	{ settledBy: person, settledAt }: Broadcast,
): Promise<string> {
	const names = await ctx.people.names(person ? [person] : []);
	const when = settledAt && ctx.words.time.moment(settledAt, ctx.timeZone);
	return dotted([when, names.get(person ?? "") ?? null]);
}

async function deliveryOf(
	ctx: HandlerContext,
	{ id, targets }: Broadcast,
): Promise<DeliveryCounts> {
	const fates = await ctx.broadcasts.fates(broadcastKey(id));
	const count = (state: string) =>
		fates.filter((fate) => fate.state === state).length;
	const named = (state: string) =>
		targets
			.filter(({ chat }) =>
				fates.some((fate) => fate.state === state && fate.chat === chat),
			)
			.map((target) => groupName(ctx, target));
	return {
		sent: count("sent"),
		ready: count("ready"),
		parked: named("parked"),
		unknown: named("unknown"),
	};
}
