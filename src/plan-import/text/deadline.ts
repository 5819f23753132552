import type { Day } from "../../domain/day.js";
import type { Milestone } from "../../domain/plan.js";
import { type FoundDate, findDeadlines } from "./dates.js";
import { maskQuotes } from "./masks.js";
import { type Notes, doubt } from "./notes.js";
import { type Piece, printed } from "./piece.js";

export interface Deadline {
	dueOn: Day | null;
	dueText: string | null;
	piece: Piece | null;
	milestones: Milestone[];
	continuing: boolean;
	recurring: string | null;
}

const CONTINUING = /持续|长期|常年/;
const RECURRING: [RegExp, string][] = [
	[/每月|按月|逐月/, "monthly"],
	[/每季度?|按季度?|逐季/, "quarterly"],
	[/每半年/, "half-yearly"],
	[/每年|按年/, "yearly"],
	[/每周/, "weekly"],
];

export const NO_DEADLINE: Deadline = {
	dueOn: null,
	dueText: null,
	piece: null,
	milestones: [],
	continuing: false,
	recurring: null,
};

/** Whether these words could be a deadline though no label says so. */
export function saysWhen(piece: Piece): boolean {
	return (
		findDeadlines(piece.key, 2000).length > 0 ||
		CONTINUING.test(piece.key) ||
		recurrence(piece.key) !== null
	);
}

/** Reads the words of a deadline; the last of several dates is the deadline, the earlier ones are milestones. */
export function readDeadline(
	notes: Notes,
	piece: Piece,
	task?: string,
): Deadline {
	const dates = findDeadlines(maskQuotes(piece.key), notes.year);
	checkDates(notes, piece, dates, task);
	const recurring = recurrence(piece.key);
	const last = recurring === null ? dates.at(-1) : undefined;
	const dueText = printed(piece);
	return {
		dueOn: last?.day ?? null,
		dueText,
		piece,
		milestones: recurring === null ? earlier(piece, dates) : [],
		continuing: CONTINUING.test(piece.key),
		recurring,
	};
}

function earlier(piece: Piece, dates: FoundDate[]): Milestone[] {
	const last = dates.at(-1);
	return dates.slice(0, -1).flatMap(({ day, end }, i) => {
		const next = dates[i + 1];
		const isRange = /^ ?[至到\-—~]/.test(piece.key.slice(end, end + 3));
		if (!day || isRange || !last?.day || day >= last.day) return [];
		return {
			dueOn: day,
			text: piece.text.slice(dates[i]?.start, next?.start).trim(),
		};
	});
}

function recurrence(key: string): string | null {
	return RECURRING.find(([words]) => words.test(key))?.[1] ?? null;
}

/** Doubts every reader of dates owes: a day that does not exist, a year taken from elsewhere, a guess. */
export function checkDates(
	notes: Notes,
	piece: Piece,
	dates: FoundDate[],
	task?: string,
): void {
	for (const date of dates) {
		const said = piece.text.slice(date.start, date.end);
		if (!date.exists) {
			doubt(
				notes,
				"error",
				"date-does-not-exist",
				piece,
				`「${said}」這一天不存在或超出範圍，請改正日期。`,
				task,
			);
		} else if (!date.day) {
			doubt(
				notes,
				"warning",
				"year-unknown",
				piece,
				`「${said}」沒有寫年份，文件裡也找不到年份，暫不設時限。`,
				task,
			);
		} else if (!date.yearGiven) {
			doubt(
				notes,
				"info",
				"year-inferred",
				piece,
				`「${said}」沒有寫年份，按方案的年份理解為${date.day}。`,
				task,
			);
		}
		if (date.guessed && date.day) {
			doubt(
				notes,
				"info",
				"deadline-assumed",
				piece,
				`「${said}」沒有說明月初還是月底，按月底${date.day}理解。`,
				task,
			);
		}
	}
}
