import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { factsOf } from "../../src/domain/facts.js";
import {
	concernedUnits,
	type HistoryKind,
	isOpen,
	type Task,
} from "../../src/domain/task.js";
import { undoneIds } from "../../src/domain/undo.js";
import { planScript } from "../../src/language/plan-script.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import {
	handoverCard,
	type HandoverItem,
} from "../../templates/people/handover.js";
import { byDeadline } from "../tasks/by-deadline.js";
import type { Given } from "./give-role.js";
import { namesOf } from "./name-of.js";
import { roleLabel } from "./role-label.js";

/** What a unit tells of its work; why it asked for more time stands on a line of its own. */
const REPORTS: ReadonlySet<HistoryKind> = new Set<HistoryKind>([
	"progress",
	"submitted",
	"part-done",
	"not-applicable",
	"blocked",
	"unblocked",
]);
/** So far back the last report is looked for. */
const HISTORY_READ = 30;

/** What a new head or liaison takes over: the unit's open items, the last word on each, requests that wait. */
export async function handoverFor(
	ctx: HandlerContext,
	given: Given,
	before: string | null,
): Promise<ReplyCard> {
	const words = catalogueFor(await planScript(ctx));
	const unit = given.unit ?? "";
	const all = await ctx.tasks.all();
	const open = byDeadline(
		all.filter((task) => isOpen(task) && concernedUnits(task).includes(unit)),
	);
	const items = await Promise.all(open.map((task) => itemOf(ctx, task, unit)));
	const speakers = items.flatMap(({ report }) => report?.person ?? []);
	const name = await namesOf(ctx, [...speakers, before ?? ""], words);
	const card = handoverCard(
		{
			role: roleLabel(ctx, given, words),
			unit,
			before: before === null ? null : name(before),
			items,
			name,
			timeZone: ctx.timeZone,
		},
		words,
	);
	const about = open.map(({ ref }) => ref);
	const { person, role, actionNo } = given;
	const as = { role, unit: given.unit, actionNo };
	return { card, about, to: { kind: "person", person }, as };
}

async function itemOf(
	ctx: HandlerContext,
	task: Task,
	unit: string,
): Promise<HandoverItem> {
	const history = await ctx.tasks.history(task.ref, HISTORY_READ);
	const gone = undoneIds(history);
	const report = history.find(
		({ id, kind, unit: by, text }) =>
			REPORTS.has(kind) &&
			by === unit &&
			(text ?? "") !== "" &&
			!(id && gone.has(id)),
	);
	return {
		facts: factsOf(task, ctx.today, ctx.workingDays),
		report: report ?? null,
	};
}
