import type { Card } from "../../../src/card-actions.js";
import type { Progress, Rung } from "../../../src/domain/digest.js";
import type { Task } from "../../../src/domain/task.js";
import { day } from "../../../src/domain/day.js";
import type { Catalogue } from "../../../templates/catalogue/catalogue.js";
import { askIndicatorCard } from "../../../templates/tasks/ask-indicator.js";
import { askDoubtfulCard } from "../../../templates/tasks/ask-doubtful.js";
import { blockFormCard } from "../../../templates/forms/block-form.js";
import { historyCard } from "../../../templates/tasks/history-card.js";
import {
	missingPartsCard,
	whoOwesCard,
} from "../../../templates/tasks/missing-parts.js";
import { notApplicableFormCard } from "../../../templates/forms/not-applicable-form.js";
import { postponeFormCard } from "../../../templates/forms/postpone-form.js";
import { chooseTaskCard } from "../../../templates/tasks/choose-task.js";
import { eachTaskCard } from "../../../templates/tasks/each-task.js";
import { statementsCard } from "../../../templates/tasks/statements.js";
import { digestCard } from "../../../templates/digest/digest.js";
import { errorCard } from "../../../templates/error-card.js";
import { helpCard } from "../../../templates/help.js";
import { noticeCard } from "../../../templates/notice.js";
import { notUnderstoodCard } from "../../../templates/not-understood.js";
import { originalTextCard } from "../../../templates/tasks/original-text.js";
import { progressFormCard } from "../../../templates/forms/progress-form.js";
import { explainFormCard } from "../../../templates/forms/explain-form.js";
import { returnFormCard } from "../../../templates/forms/return-form.js";
import { reviewListCard } from "../../../templates/tasks/review-list.js";
import { taskCard } from "../../../templates/tasks/task-card.js";
import { taskListCard } from "../../../templates/tasks/task-list.js";
import { aDigest, aReminder } from "./a-digest.js";
import { aTask, anEntry, someFacts } from "./a-task.js";
import { listCards } from "./list-cards.js";
import { peopleCards } from "./people-cards.js";
import { publishingCards } from "./publishing-cards.js";
import { caseCards } from "./case-cards.js";
import { reviewCards } from "./review-cards.js";

const RUNGS: Rung[] = [
	{ kind: "late", workingDays: 2 },
	{ kind: "weekly", week: 3 },
	{ kind: "on-the-day" },
	{ kind: "before", days: 7 },
];

/** What undoing, obstacles, extensions, parts, numbers and the record are shown with. */
function movesCards(
	said: string,
	task: Task,
	words: Catalogue,
): Record<string, Card> {
	const at = new Date("2021-03-15T14:05:00+08:00");
	const person = "ou_wang";
	const dueOn = day("2021-11-15");
	const extension = { id: "r", dueOn, reason: said, unit: said, person, at };
	const stuck: Task = {
		...task,
		blocked: { reason: said, unit: said, person, since: at },
		extension,
		parts: [
			{ unit: said, at, by: person },
			{ unit: said, at, by: person, notApplicable: true },
		],
	};
	const entry = anEntry({
		kind: "extension-asked",
		text: said,
		unit: said,
		before: { extension },
		after: { extension },
	});
	const shown = { names: () => said, timeZone: "Asia/Shanghai" };
	const lists = listCards(said, stuck, words);
	const number = { text: said, quantity: { value: 32, unit: said } };
	const [indicator] = task.indicators;
	if (!indicator) throw new Error("the task has no indicator");
	return {
		...lists,
		stuck: taskCard(
			someFacts(stuck),
			{
				...shown,
				headline: words.moves.headlines.pleaseDecide(said, said, said),
				buttons: ["unblock", "postpone", "history", "not-applicable"],
				decides: "r",
				undo: "h",
				history: [entry],
			},
			words,
		),
		stuckList: taskListCard(
			{
				heading: said,
				groups: [{ title: said, facts: [someFacts(stuck)] }],
				empty: said,
			},
			words,
		),
		blockForm: blockFormCard(task, words),
		postponeForm: postponeFormCard(task, { dueOn, reason: said }, words),
		notApplicableForm: notApplicableFormCard(task, words),
		history: historyCard(
			task,
			{
				...shown,
				entries: [entry, anEntry({ text: said })],
				skip: 20,
				more: true,
			},
			words,
		),
		missingParts: missingPartsCard(
			stuck,
			{ ...shown, reasons: new Map([[said, said]]) },
			words,
		),
		whoOwes: whoOwesCard(
			[{ unit: said, late: [task], due: [stuck], later: [task] }],
			{ today: day("2021-06-28"), to: day("2021-07-14"), ofDuty: false },
			words,
		),
		askIndicator: askIndicatorCard(task, number, [said], words),
		askOnTop: askDoubtfulCard(
			task,
			number,
			{ kind: "on-top", indicator, last: 86, increase: 7, value: 93 },
			words,
		),
		askLower: askDoubtfulCard(
			task,
			number,
			{ kind: "lower", indicator, last: 86, value: 32 },
			words,
		),
	};
}

/** Every card there is, `said` in every field that comes from the plan or from people. */
export function everyCard(
	said: string,
	words: Catalogue,
): Record<string, Card> {
	const bar: Progress = {
		indicator: said,
		unit: said,
		op: "≥",
		target: 50,
		latest: 32,
		ratio: 0.64,
	};
	const texts: Partial<Task> = {
		title: said,
		text: said,
		leadUnits: [said, said],
		responsibleUnits: [said],
		responsibleOpen: true,
		dueText: said,
		submittedBy: { person: "ou_wang", unit: said },
		indicators: [
			{ text: said, name: said, op: "≥", value: 50, unit: said, readings: [] },
		],
	};
	const task = aTask(texts);
	const undated = aTask({
		...texts,
		code: said,
		ref: "x",
		dueOn: null,
		effectiveDueOn: null,
	});
	const facts = someFacts(texts, {
		light: {
			colour: "red",
			reason: { kind: "behind", points: 12.5, indicator: said },
		},
		progress: [
			bar,
			{ ...bar, latest: null, ratio: null },
			{ ...bar, ratio: null },
		],
		partsMissing: [said],
	});
	const entry = anEntry({
		text: said,
		unit: said,
		value: { indicator: said, value: 32, unit: said },
	});
	const names = () => said;
	const reminders = RUNGS.map((rung) => aReminder(rung, texts));
	const digest = aDigest({
		reminders,
		copies: [aReminder({ kind: "late", workingDays: 1 }, texts)],
		goals: [
			{
				key: "g",
				dueOn: day("2021-06-30"),
				dueText: said,
				items: [
					{ text: said },
					{
						text: said,
						indicator: {
							text: said,
							name: said,
							op: "≥",
							value: 50,
							unit: said,
						},
					},
				],
				rung: { kind: "before", days: 15 },
				on: day("2021-06-15"),
			},
		],
		mention: ["ou_head", "all", said],
		waiting: [{ unit: said, count: 2 }],
		unexpanded: [{ name: said, tasks: [said, "1.3"] }],
	});
	const map = new Map([[task.ref, facts]]);
	return {
		task: taskCard(
			facts,
			{
				headline: words.headlines.returned(said),
				buttons: [
					"accept",
					"done",
					"progress",
					"view",
					"verify",
					"return",
					"not-ours",
				],
				history: [entry],
				names,
				timeZone: "Asia/Shanghai",
			},
			words,
		),
		list: taskListCard(
			{
				heading: said,
				note: said,
				groups: [{ title: said, facts: [facts, someFacts({ ...undated })] }],
				empty: said,
			},
			words,
		),
		emptyList: taskListCard({ heading: said, groups: [], empty: said }, words),
		digestUnit: digestCard(
			{ ...digest, audience: { kind: "unit", unit: said } },
			map,
			words,
		),
		digestHead: digestCard(
			{ ...digest, audience: { kind: "head", unit: said } },
			map,
			words,
		),
		digestOffice: digestCard(
			{ ...digest, audience: { kind: "office" } },
			map,
			words,
			{ mentionNeeded: true },
		),
		digestAction: digestCard(
			{ ...digest, audience: { kind: "action", actionNo: 2 } },
			new Map(),
			words,
		),
		choose: chooseTaskCard(
			{
				sentence: said,
				facts: [facts, someFacts({ ...undated })],
				action: (ref) => ({ do: "progress", task: ref, text: said }),
				all: { do: "for-each", act: "progress", tasks: [task.ref], text: said },
				hidden: 2,
			},
			words,
		),
		eachTask: eachTaskCard(
			{
				act: "done",
				each: [
					{ facts, isChanged: true, note: said },
					{ facts: someFacts({ ...undated }), isChanged: false, note: said },
				],
				filesOf: said,
			},
			words,
		),
		statements: statementsCard(
			{ said: [said, `${said}，${said}`], refs: [said] },
			words,
		),
		progressForm: progressFormCard(
			{ tasks: [task], text: said, value: said },
			words,
		),
		progressForms: progressFormCard({ tasks: [task, undated] }, words),
		returnForm: returnFormCard(task, words),
		explainForm: explainFormCard(task, said, words),
		...publishingCards(said, words),
		...reviewCards(said, words),
		...caseCards(said, words),
		...peopleCards(said, task, words),
		helpUnit: helpCard({ kind: "unit", unit: said }, words),
		helpHead: helpCard({ kind: "head", units: [said] }, words),
		helpOffice: helpCard({ kind: "office" }, words),
		helpAction: helpCard({ kind: "action", actionNo: 1 }, words),
		helpAdministrator: helpCard({ kind: "administrator" }, words),
		helpStranger: helpCard({ kind: "stranger" }, words),
		notUnderstood: notUnderstoodCard(
			{ said, nearest: [said, "本月到期", "逾期", "四"] },
			words,
		),
		notice: noticeCard(
			{ title: said, text: said, tone: "good", say: [said] },
			words,
		),
		error: errorCard(
			{ code: "unknown-unit", details: { said, nearest: said } },
			words,
		),
		original: originalTextCard(task, words),
		originalMissing: originalTextCard(aTask({ ...texts, text: null }), words),
		review: reviewListCard({ rows: [{ facts, by: said }] }, words),
		reviewEmpty: reviewListCard({ rows: [] }, words),
		reviewOwn: reviewListCard(
			{ rows: [{ facts, by: said }], looksOn: true },
			words,
		),
		...movesCards(said, task, words),
	};
}
