import { dayAt } from "../../src/domain/day.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import { partsOf } from "../../src/domain/parts.js";
import { awaitsUnit, type PartDone, type Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import { escaped } from "../parts/escaped.js";
import { lightLine } from "../parts/light-line.js";
import { progressBar } from "../parts/progress-bar.js";
import { isFirstReport } from "../../src/domain/first-report.js";
import { stateWord } from "./state-word.js";
import {
	deadlineAndFirst,
	dotted,
	responsible,
	timeLeft,
} from "./task-text.js";

/** One line of a task's card, as markdown and as plain text. */
export interface TaskLine {
	markup: string;
	text: string;
}

// A list of 30 units fits; twelve numbers are more than any task of a plan has.
const MAX_VALUE = 400;
const MOST_INDICATORS = 12;
const MAX_INDICATOR = 80;
const MAX_REASON = 200;

/** Deadline, state and light, what stands in the way, units, indicators, parts: one line each, those that there are. */
export function taskLines(
	facts: TaskFacts,
	timeZone: string,
	words: Catalogue,
): TaskLine[] {
	const { task } = facts;
	const { labels, moves, caseReview } = words;
	const parts = partsOf(task);
	const unitsOf = (said: readonly PartDone[]) =>
		labels.list(said.map(({ unit }) => unit));
	return [
		labelled(
			labels.deadline,
			dotted([deadlineAndFirst(task, words), timeLeft(facts, words)]),
			words,
		),
		stateLine(facts, words),
		labelled(caseReview.labels.quota, shortOf(facts, words), words),
		labelled(caseReview.firstReport.label, howToReport(task, words), words),
		labelled(moves.labels.blocked, obstacle(task, timeZone, words), words),
		labelled(moves.labels.extension, request(task, words), words),
		labelled(labels.leads, labels.list(task.leadUnits), words),
		labelled(labels.responsible, responsible(task, words), words),
		...indicatorLines(facts, words),
		labelled(moves.labels.partsDone, unitsOf(parts.done), words),
		labelled(moves.labels.notApplicable, unitsOf(parts.notApplicable), words),
		labelled(labels.partsMissing, labels.list(facts.partsMissing), words),
	].filter((line) => line !== null);
}

/** Of a case duty: what is short. */
function shortOf({ quota }: TaskFacts, { caseReview }: Catalogue): string {
	return quota ? caseReview.quota.standing(quota) : "";
}

/** Of the first report, while it waits for its unit. */
function howToReport(task: Task, { caseReview }: Catalogue): string {
	const isOwed = isFirstReport(task) && awaitsUnit(task);
	return isOwed ? caseReview.firstReport.how : "";
}

/** 等區財政局撥款 · 6月1日起 · 區住建局 */
export function obstacle(
	{ blocked }: Task,
	timeZone: string,
	{ moves, time }: Catalogue,
): string {
	if (!blocked) return "";
	const since = moves.labels.since(time.day(dayAt(blocked.since, timeZone)));
	return dotted([clipped(blocked.reason, MAX_REASON), since, blocked.unit]);
}

/** 到11月15日，等辦公室決定 · 原因 */
export function request(
	{ extension }: Task,
	{ moves, time }: Catalogue,
): string {
	if (!extension) return "";
	const until = moves.labels.until(time.dayWithYear(extension.dueOn));
	return dotted([until, clipped(extension.reason, MAX_REASON)]);
}

function labelled(
	label: string,
	value: string,
	words: Catalogue,
): TaskLine | null {
	if (value === "") return null;
	return {
		markup: `**${escaped(label)}** ${escaped(value, MAX_VALUE)}`,
		text: oneLine(`${label}${words.labels.colon}${value}`),
	};
}

function stateLine({ task, light }: TaskFacts, words: Catalogue): TaskLine {
	const { labels } = words;
	const state = stateWord(task, words);
	const plain = dotted([
		state,
		words.lights[light.colour],
		words.lightReason(light.reason),
	]);
	return {
		markup: `**${labels.state}** ${state} · ${lightLine(light, words)}`,
		text: oneLine(`${labels.state}${labels.colon}${plain}`),
	};
}

function indicatorLines({ progress }: TaskFacts, words: Catalogue): TaskLine[] {
	return progress
		.slice(0, MOST_INDICATORS)
		.map((each) =>
			labelled(
				clipped(each.indicator, MAX_INDICATOR),
				clipped(progressBar(each, words), MAX_INDICATOR),
				words,
			),
		)
		.filter((line) => line !== null);
}
