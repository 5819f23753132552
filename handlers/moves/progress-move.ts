import type { Card } from "../../src/card-actions.js";
import type { HandlerContext } from "../../src/context.js";
import { recordProgress, takesReports } from "../../src/domain/task-moves.js";
import {
	type KnownReading,
	onTop,
	type OnTop,
	type ProgressReport,
	type WeighedReading,
	weighReading,
} from "../../src/domain/reading.js";
import type { Task } from "../../src/domain/task.js";
import { toSimplified } from "../../src/language/to-simplified.js";
import type { NumberSaid, Quantity } from "../../src/language/utterance.js";
import { askDoubtfulCard } from "../../templates/tasks/ask-doubtful.js";
import { askIndicatorCard } from "../../templates/tasks/ask-indicator.js";
import { quantitySaid } from "../../templates/tasks/task-text.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { by } from "./by.js";
import { moveTask } from "./move-task.js";
import type { Moved } from "./moved.js";
import { eachNumber } from "./each-number.js";

export interface Report {
	text: string;
	quantity: Quantity | null;
	/** All of them, where the sentence tells several. */
	numbers?: readonly NumberSaid[] | undefined;
	/** 又辦了7件: what came on top of a number that is not said. */
	increase?: Quantity | undefined;
	/** What was reported last when the sum was asked about; else it is to be asked. */
	onTopOf?: number | undefined;
	/** The indicator chosen, where the number fitted several. */
	indicator?: string | undefined;
	/** Of several numbers: the indicators that this one may be meant for. */
	among?: readonly string[] | undefined;
	/** Less than last time or far above the target, and meant. */
	confirmed?: boolean | undefined;
}

/**
 * 報進度: a sentence, a number, or both. A number that may be wrong is asked about before anything is recorded; of several
 * numbers those that are clear are recorded with the words, and each of the others is asked about.
 */
export async function progressMove(
	ctx: HandlerContext,
	ref: string,
	report: Report,
): Promise<Moved> {
	const task = await ctx.getTask(ref, "report");
	// A task that takes no reports asks nothing about the number either.
	if (!takesReports(task)) return record(ctx, task, report);
	if (!report.quantity && report.increase)
		return increased(ctx, task, report, report.increase);
	const reports = eachNumber(task, report);
	const weighed = reports.map((each) => ({
		report: each,
		reading: weigh(task, each),
	}));
	const clear = weighed.filter((each) => !isToAsk(each));
	const [first, ...others] = weighed.filter(isToAsk);
	if (!first) return record(ctx, task, report, { readings: clear.map(known) });
	if (clear.length === 0)
		return asked(ctx, task, first, others.map(withoutText));
	const readings = clear.map(known);
	const recorded = await record(ctx, task, report, { readings });
	const more = [first, ...others].map((each) => ({
		card: question(task, withoutText(each), ctx),
		about: [task.ref],
	}));
	return { ...recorded, cards: [...recorded.cards, ...more] };
}

/**
 * The words are recorded; whether the sum is right is asked, for nobody said it, and asked again where something else was
 * reported before the answer.
 */
async function increased(
	ctx: HandlerContext,
	task: Task,
	report: Report,
	increase: Quantity,
): Promise<Moved> {
	const found = onTop(task, readable({ ...report, quantity: increase }));
	const sum = found === "no-total" ? null : found;
	const isAnswer = report.onTopOf !== undefined;
	if (isAnswer && sum)
		return sum.last === report.onTopOf
			? recordSum(ctx, task, report, sum)
			: askSum(ctx, task, report, sum);
	const noTotal = ctx.words.moves.headlines.noTotal(quantitySaid(increase));
	// What it came on top of was taken back since, and the words are recorded.
	if (isAnswer && report.text === "") return unchanged(ctx, task, noTotal);
	const note = found === "no-total" ? noTotal : null;
	const recorded = await record(ctx, task, report, { note });
	if (!sum) return recorded;
	const { cards } = askSum(ctx, task, { ...report, text: "" }, sum);
	return { ...recorded, cards: [...recorded.cards, ...cards] };
}

async function unchanged(
	ctx: HandlerContext,
	task: Task,
	headline: string,
): Promise<Moved> {
	return {
		cards: [await taskAnswer(ctx, task, headline)],
		toast: { type: "info", content: headline },
		isUnchanged: true,
	};
}

function askSum(
	ctx: HandlerContext,
	task: Task,
	report: Report,
	sum: OnTop,
): Moved {
	const card = askDoubtfulCard(task, report, sum, ctx.words);
	return {
		cards: [{ card, about: [task.ref] }],
		toast: { type: "info", content: ctx.words.toasts.seeReply },
	};
}

function recordSum(
	ctx: HandlerContext,
	task: Task,
	report: Report,
	{ value, indicator: { name, unit } }: OnTop,
): Promise<Moved> {
	const quantity = { value, unit };
	return record(
		ctx,
		task,
		{ ...report, quantity },
		{ readings: [{ quantity, indicator: name }] },
	);
}

function weigh(task: Task, report: Report): WeighedReading {
	const { among } = report;
	if (among) return { kind: "which", indicators: [...among] };
	return weighReading(task, readable(report));
}

interface Weighed {
	report: Report;
	reading: WeighedReading;
}

/** Several indicators fit, or the number may be a slip and nobody has said that it is meant. */
function isToAsk({ report, reading }: Weighed): boolean {
	switch (reading.kind) {
		case "which":
			return true;
		case "lower":
		case "high":
		case "leap":
			return report.confirmed !== true;
		default:
			return false;
	}
}

/** What is asked about a number whose words are recorded already. */
function withoutText({ report, reading }: Weighed): Weighed {
	return { report: { ...report, text: "" }, reading };
}

function known({ report, reading }: Weighed): KnownReading | null {
	if (!report.quantity || !("indicator" in reading)) return null;
	return { quantity: report.quantity, indicator: reading.indicator.name };
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

interface Recorded {
	readings?: readonly (KnownReading | null)[];
	/** What is said beside 進展已記錄. */
	note?: string | null;
}

function record(
	ctx: HandlerContext,
	task: Task,
	report: Report,
	{ readings = [], note = null }: Recorded = {},
): Promise<Moved> {
	const [first, ...more] = readings.flatMap((each) => each ?? []);
	const isWords = report.quantity !== null && !first;
	const said = isWords ? inWords(report) : report;
	return moveTask(
		ctx,
		task,
		() =>
			recordProgress(
				task,
				{ ...readable(said), ...first, more },
				by(ctx, task),
			),
		async ({ after, entry }) => {
			const recorded = ctx.words.headlines.progress(entry.unit);
			const more = isWords ? wordsOnly(ctx, task, report) : note;
			const headline = more ? `${recorded} · ${more}` : recorded;
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
	ctx: HandlerContext,
	task: Task,
	first: Weighed,
	others: readonly Weighed[],
): Moved {
	const about = [task.ref];
	return {
		cards: [
			{ card: question(task, first, ctx), about },
			...others.map((each) => ({ card: question(task, each, ctx), about })),
		],
		toast: { type: "info", content: ctx.words.toasts.seeReply },
	};
}

function question(
	task: Task,
	{ report, reading }: Weighed,
	{ words }: HandlerContext,
): Card {
	return reading.kind === "lower" ||
		reading.kind === "high" ||
		reading.kind === "leap"
		? askDoubtfulCard(task, report, reading, words)
		: askIndicatorCard(
				task,
				report,
				reading.kind === "which" ? reading.indicators : [],
				words,
			);
}
