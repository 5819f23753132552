import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { isFirstReport } from "../../src/domain/first-report.js";
import { partsOf } from "../../src/domain/parts.js";
import { markDone } from "../../src/domain/task-moves.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import {
	awaitsUnit,
	type Task,
	type TaskChange,
} from "../../src/domain/task.js";
import type { StillMissing } from "../../templates/catalogue/moves-words.js";
import { rounded } from "../../templates/catalogue/rounded.js";
import { taskFactsNow } from "../tasks/facts-now.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { officeOf, reviewersOf, tellThose } from "../notices/tell-office.js";
import { tellUnits } from "../notices/tell-units.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";

/** Named in the headline; the card below names all. */
const MOST_NAMED = 3;

/** 完成: the first card answers, the others ask the office to verify, or tell the lead that a part is in. What is missing is shown and is no gate. */
export async function doneMove(
	ctx: HandlerContext,
	ref: string,
	text: string,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "submit");
	return moveTask(
		ctx,
		task,
		() => markDone(task, { text }, by(ctx, task)),
		(change) => tellDone(ctx, change),
	);
}

async function tellDone(
	ctx: HandlerContext,
	change: TaskChange,
): Promise<Moved> {
	const isPart = change.entry.kind === "part-done";
	const said = await headline(ctx, change);
	const answer = await taskAnswer(ctx, change.after, said, {
		undo: change.entry.id,
	});
	const others = isPart
		? await tellLeads(ctx, change)
		: await askReviewers(ctx, change.after);
	return {
		cards: [answer, ...others],
		toast: {
			type: "success",
			content:
				isPart || change.after.kind === "duty" ? said : ctx.words.toasts.done,
		},
	};
}

async function headline(
	ctx: HandlerContext,
	{ after, entry }: TaskChange,
): Promise<string> {
	const { headlines, moves, caseReview } = ctx.words;
	if (entry.kind === "part-done") return headlines.partDone(entry.unit ?? "");
	if (isFirstReport(after)) return caseReview.firstReport.submitted(entry.unit);
	const facts = await taskFactsNow(ctx, after);
	if (facts.quota && !facts.quota.isMet)
		return caseReview.quota.doneButShort(entry.unit, facts.quota);
	const missing = missingOf(facts);
	if (missing.unitsTotal + missing.numbersTotal === 0)
		return headlines.done(entry.unit);
	return moves.headlines.doneButMissing(entry.unit, missing);
}

/** Parts of responsible units not said to be done, and numbers short of their target. */
function missingOf({ partsMissing, progress }: TaskFacts): StillMissing {
	const short = progress.filter(({ op, target, latest }) =>
		latest === null ? true : op === "≤" ? latest > target : latest < target,
	);
	const numbers = short.map(
		({ indicator, latest, target, unit }) =>
			`${indicator} ${rounded(latest ?? 0)}/${rounded(target)}${unit}`,
	);
	return {
		units: partsMissing.slice(0, MOST_NAMED),
		unitsTotal: partsMissing.length,
		numbers: numbers.slice(0, MOST_NAMED),
		numbersTotal: numbers.length,
	};
}

/** The units that lead the task, while it waits for them: whose part is in, and whose is missing. */
async function tellLeads(
	ctx: HandlerContext,
	{ after, entry }: TaskChange,
): Promise<ReplyCard[]> {
	if (!awaitsUnit(after)) return [];
	const { missing } = partsOf(after);
	return tellUnits(ctx, after, ({ moves }) =>
		moves.headlines.partIn(entry.unit ?? "", {
			units: missing.slice(0, MOST_NAMED),
			unitsTotal: missing.length,
		}),
	);
}

/** The office, and the group of the action where it may review the task. */
async function askReviewers(
	ctx: HandlerContext,
	task: Task,
): Promise<ReplyCard[]> {
	const unit = task.submittedBy?.unit ?? null;
	return tellThose(
		ctx,
		task,
		{
			headline: ({ headlines, caseReview }) =>
				isFirstReport(task)
					? caseReview.firstReport.pleaseReceive(unit)
					: headlines.pleaseReview(unit),
			buttons: ["verify", "return"],
		},
		[...(await officeOf(ctx)), ...(await reviewersOf(ctx, task))],
	);
}
