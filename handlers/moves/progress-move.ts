import type { HandlerContext } from "../../src/context.js";
import { recordProgress, takesReports } from "../../src/domain/task-moves.js";
import { type ProgressReport, weighReading } from "../../src/domain/reading.js";
import type { Task } from "../../src/domain/task.js";
import { toSimplified } from "../../src/language/to-simplified.js";
import type { Quantity } from "../../src/language/utterance.js";
import { askIndicatorCard } from "../../templates/tasks/ask-indicator.js";
import { askLowerCard } from "../../templates/tasks/ask-lower.js";
import { quantitySaid } from "../../templates/tasks/task-text.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";

export interface Report {
	text: string;
	quantity: Quantity | null;
	/** The indicator chosen, where the number fitted several. */
	indicator?: string | undefined;
	/** Less than last time, and meant. */
	confirmed?: boolean | undefined;
}

/** 報進度: a sentence, a number, or both. A number that may be wrong is asked about before anything is recorded. */
export async function progressMove(
	ctx: HandlerContext,
	ref: string,
	report: Report,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "report");
	// A task that takes no reports asks nothing about the number either.
	if (!takesReports(task)) return record(ctx, task, report, false);
	const weighed = weighReading(task, readable(report));
	if (weighed.kind === "which") {
		const card = askIndicatorCard(task, report, weighed.indicators, ctx.words);
		return asked(card, task, ctx);
	}
	if (weighed.kind === "lower" && !report.confirmed) {
		const card = askLowerCard(task, report, weighed, ctx.words);
		return asked(card, task, ctx);
	}
	const isWords = weighed.kind === "words-only";
	return record(ctx, task, isWords ? inWords(report) : report, isWords);
}

function readable({ text, quantity, indicator }: Report): ProgressReport {
	return { text, quantity, indicator: indicator ?? null, fold: toSimplified };
}

/** A number that no indicator counts stays in the words, also where there were no others. */
function inWords(report: Report): Report {
	const { text, quantity } = report;
	if (text.trim() !== "" || !quantity) return report;
	return { ...report, text: quantitySaid(quantity) };
}

function record(
	ctx: HandlerContext,
	task: Task,
	report: Report,
	isWords: boolean,
): Promise<Moved> {
	return moveTask(
		ctx,
		task,
		() => recordProgress(task, readable(report), by(ctx, task)),
		async ({ after, entry }) => {
			const recorded = ctx.words.headlines.progress(entry.unit);
			const note = isWords ? wordsOnly(ctx, task, report) : null;
			const headline = note ? `${recorded} · ${note}` : recorded;
			return {
				cards: [await taskAnswer(ctx, after, headline, { undo: entry.id })],
				toast: { type: "success", content: ctx.words.toasts.progress },
			};
		},
	);
}

/** Said only where there is a number that it might have been meant for. */
function wordsOnly(
	{ words }: HandlerContext,
	{ indicators }: Task,
	{ quantity }: Report,
): string | null {
	if (indicators.length === 0 || !quantity) return null;
	return words.moves.headlines.wordsOnly(quantitySaid(quantity));
}

function asked(
	card: ReturnType<typeof askLowerCard>,
	task: Task,
	{ words }: HandlerContext,
): Moved {
	return {
		cards: [{ card, about: [task.ref] }],
		toast: { type: "info", content: words.toasts.seeReply },
	};
}
