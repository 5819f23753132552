import type { Card, CardAction } from "../../src/card-actions.js";
import { awaitsUnit, type Task } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { cardOf } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";
import { deadline, dotted } from "./task-text.js";

/** What the buttons do; with the reason that was said. */
export interface FirstReportAct {
	act: "verify" | "return";
	reason?: string | null;
}

export interface FirstReports extends FirstReportAct {
	/** Every unit's, in plan order. */
	tasks: readonly Task[];
	/** Those that the reader may receive now: a button each. */
	waiting: readonly Task[];
}

/** More than a plan has units; the card's own limit is 200 elements. */
const MOST_BUTTONS = 40;

/** 首報: how many are received, wait and are missing, by name; a button for each that waits. */
export function firstReportsCard(
	{ tasks, waiting, act, reason }: FirstReports,
	words: Catalogue,
): Card {
	const { firstReports } = words.officeLists;
	const unitsOf = (some: readonly Task[]) =>
		some.flatMap(({ leadUnits }) => leadUnits);
	const states = {
		submitted: unitsOf(tasks.filter(({ state }) => state === "submitted")),
		open: unitsOf(tasks.filter(awaitsUnit)),
		closed: unitsOf(tasks.filter(({ state }) => state === "closed")),
	};
	const counts = firstReports.counts({
		open: states.open.length,
		submitted: states.submitted.length,
		closed: states.closed.length,
	});
	const lines = (["submitted", "open", "closed"] as const)
		.filter((state) => states[state].length > 0)
		.map((state) => firstReports.line(state, states[state]));
	const [first] = tasks;
	const due = first
		? `${words.labels.deadline}${words.labels.colon}${deadline(first, words)}`
		: null;
	const none = waiting.length === 0 ? [firstReports.nothingWaits] : [];
	return cardOf({
		title: firstReports.title,
		subtitle: dotted([due, counts]),
		colour: waiting.length > 0 ? "orange" : "blue",
		elements: [
			...[...lines, ...none].map((line) => plainText(line)),
			...waiting.slice(0, MOST_BUTTONS).map((task) => ({
				...(act === "verify"
					? button(
							firstReports.receive(unitOf(task)),
							{ do: "verify", task: task.ref, inTable: true },
							"primary",
						)
					: button(
							firstReports.return(unitOf(task)),
							returning(task, reason ?? null),
							"danger",
						)),
				width: "fill",
			})),
		],
		summary: `${firstReports.title} · ${counts}`,
		fallback: [firstReports.title, dotted([due, counts]), ...lines, ...none],
	});
}

function unitOf({ leadUnits }: Task): string {
	return leadUnits[0] ?? "";
}

function returning({ ref }: Task, reason: string | null): CardAction {
	return {
		do: "open-return-form",
		task: ref,
		...(reason === null ? {} : { reason }),
	};
}
