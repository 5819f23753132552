import type { Milestone } from "../../domain/plan.js";
import { findDates } from "./dates.js";
import {
	type Deadline,
	NO_DEADLINE,
	checkDates,
	readDeadline,
	saysWhen,
} from "./deadline.js";
import { type FoundIndicator, readIndicators } from "./indicators.js";
import type { LabelName, LabelReading } from "./labels.js";
import { maskQuotes } from "./masks.js";
import { type Notes, doubt } from "./notes.js";
import type { OutlineNode } from "./outline.js";
import { type Piece, partOf, printed } from "./piece.js";
import {
	headingOf,
	labelledBracket,
	sentencesOf,
	wholeBlock,
} from "./sentences.js";
import { type UnitList, readUnitList } from "./unit-names.js";
import { checkBracket, checkIndicators, checkUnits } from "./task-checks.js";

/** A task as printed: its units are still mentions, not canonical names. */
export interface TaskDraft {
	code: string;
	title: Piece;
	wording: Piece;
	leads: UnitList;
	responsible: UnitList;
	leaders: string[];
	deadline: Deadline;
	milestones: Milestone[];
	indicators: FoundIndicator[];
}

/** Whether a numbered line carries a bracket with 牽頭單位, 責任單位 or 完成時限. */
export function isTaskNode(notes: Notes, node: OutlineNode): boolean {
	return labelledBracket(notes.source, wholeBlock(notes.source, node)) !== null;
}

/** Reads one numbered task with its closing bracket. */
export function readTask(
	notes: Notes,
	node: OutlineNode,
	code: string,
): TaskDraft {
	const block = wholeBlock(notes.source, node);
	const bracket = labelledBracket(notes.source, block);
	const wording = bracket?.wording ?? block;
	const labels = bracket?.labels ?? { labelled: [], unlabelled: [] };
	const leads = unitsUnder(notes, labels, "lead");
	const responsible = unitsUnder(notes, labels, "responsible");
	const title = titleOf(notes, wording, code);
	const at = bracket?.inside ?? title;
	const deadline = deadlineUnder(notes, labels, at, code);
	const indicators = readIndicators(notes.source, wording);
	checkBracket(notes, bracket, code);
	checkUnits(notes, leads, responsible, at, code);
	checkIndicators(notes, indicators, code);
	const milestones = [
		...deadline.milestones,
		...datesInWording(notes, wording, deadline, code),
	];
	const leaders = peopleUnder(notes, labels);
	return {
		code,
		title,
		wording,
		leads,
		responsible,
		leaders,
		deadline,
		milestones,
		indicators,
	};
}

const LONGEST_TITLE = 200;

function titleOf(notes: Notes, wording: Piece, code: string): Piece {
	const heading = headingOf(notes.source, wording);
	if (heading.key === "")
		doubt(notes, "warning", "empty-task", wording, "這一項沒有文字。", code);
	if (heading.key.length <= LONGEST_TITLE) return heading;
	doubt(
		notes,
		"warning",
		"long-title",
		heading,
		`標題句超過${LONGEST_TITLE}字，標題只取前面一段。`,
		code,
	);
	return partOf(notes.source, heading, 0, LONGEST_TITLE);
}

function unitsUnder(
	notes: Notes,
	labels: LabelReading,
	wanted: LabelName,
): UnitList {
	const lists = labels.labelled
		.filter(({ label }) => label === wanted)
		.map(({ value }) => readUnitList(notes.source, value));
	return {
		mentions: lists.flatMap(({ mentions }) => mentions),
		open: lists.some(({ open }) => open),
	};
}

function peopleUnder(notes: Notes, labels: LabelReading): string[] {
	return unitsUnder(notes, labels, "leaders").mentions.map(({ name }) => name);
}

function deadlineUnder(
	notes: Notes,
	labels: LabelReading,
	at: Piece,
	code: string,
): Deadline {
	const labelled = labels.labelled.find(
		({ label }) => label === "deadline",
	)?.value;
	if (labelled) {
		const deadline = readDeadline(notes, labelled, code);
		if (
			deadline.dueOn === null &&
			!deadline.continuing &&
			deadline.recurring === null
		)
			doubt(
				notes,
				"warning",
				"deadline-not-understood",
				labelled,
				`時限「${printed(labelled).slice(0, 60)}」讀不出日期，暫不設時限。`,
				code,
			);
		return deadline;
	}
	const bare = labels.unlabelled.find(saysWhen);
	if (!bare) {
		doubt(
			notes,
			"warning",
			"missing-deadline",
			at,
			"沒有寫完成時限，暫不設時限。",
			code,
		);
		return NO_DEADLINE;
	}
	doubt(
		notes,
		"warning",
		"missing-deadline-label",
		bare,
		`「${printed(bare).slice(0, 60)}」前面缺「完成時限」字樣，按完成時限理解。`,
		code,
	);
	return readDeadline(notes, bare, code);
}

/** Dated steps in the wording: earlier than the bracket they are milestones, later they contradict it, and the bracket holds. */
function datesInWording(
	notes: Notes,
	wording: Piece,
	deadline: Deadline,
	code: string,
): Milestone[] {
	const milestones: Milestone[] = [];
	for (const sentence of sentencesOf(notes.source, wording)) {
		const dates = findDates(maskQuotes(sentence.key), notes.year).filter(
			(date) => date.isLimit || !date.exists,
		);
		checkDates(
			notes,
			sentence,
			dates.filter((date) => !date.exists),
			code,
		);
		for (const { day, start, end } of dates) {
			if (!day || !deadline.dueOn || day === deadline.dueOn) continue;
			if (day < deadline.dueOn) {
				milestones.push({ dueOn: day, text: printed(sentence) });
				continue;
			}
			const said = sentence.text.slice(start, end);
			doubt(
				notes,
				"warning",
				"text-contradicts-deadline",
				sentence,
				`正文寫「${said}」，括號裡的時限是「${(deadline.dueText ?? "").slice(0, 60)}」，以括號為準（${deadline.dueOn}）。`,
				code,
			);
		}
	}
	return milestones;
}
