import type { Goal, GoalItem } from "../../domain/plan.js";
import { findDeadlines } from "./dates.js";
import { readDeadline } from "./deadline.js";
import { readIndicators } from "./indicators.js";
import { maskQuotes } from "./masks.js";
import { type Notes, doubt, mark } from "./notes.js";
import type { OutlineNode } from "./outline.js";
import { type Piece, partOf, printed, splitPiece } from "./piece.js";
import { sentencesOf, wholeBlock, withoutTrailing } from "./sentences.js";

/** Reads 工作目標: each part or paragraph that opens with a date is a goal, each of its sentences an item. */
export function readGoals(notes: Notes, section: OutlineNode): Goal[] {
	const parts = section.children.map((child) =>
		wholeBlock(notes.source, child),
	);
	const blocks = parts.length > 0 ? parts : section.body;
	return blocks.map((block, i) => readGoal(notes, block, `goals.${i}`));
}

function readGoal(notes: Notes, block: Piece, path: string): Goal {
	const [opening, ...others] = sentencesOf(notes.source, block);
	const first = opening ?? block;
	const [date] = findDeadlines(maskQuotes(first.key.slice(0, 30)), notes.year);
	const when = date ? partOf(notes.source, first, 0, date.end) : null;
	if (when) mark(notes, `${path}.dueOn`, when);
	else
		doubt(
			notes,
			"warning",
			"goal-without-date",
			first,
			"這一條目標沒有寫日期，不作提醒。",
		);
	const rest = date
		? partOf(notes.source, first, date.end, first.key.length)
		: first;
	const items = [rest, ...others].flatMap((sentence) =>
		splitPiece(notes.source, sentence, maskQuotes(sentence.key), ";"),
	);
	return {
		dueOn: when ? readDeadline(notes, when).dueOn : null,
		dueText: when ? printed(when) : "",
		items: items
			.map((item) => withoutOpening(notes, item))
			.filter(({ key }) => key !== "")
			.map((item, i) => readItem(notes, item, `${path}.items.${i}`)),
	};
}

function withoutOpening(notes: Notes, item: Piece): Piece {
	const from = /^[,、: ]{0,5}/.exec(item.key)?.[0].length ?? 0;
	return withoutTrailing(
		notes.source,
		partOf(notes.source, item, from, item.key.length),
	);
}

function readItem(notes: Notes, item: Piece, path: string): GoalItem {
	mark(notes, path, item);
	const [found, ...more] = readIndicators(notes.source, item);
	if (found) mark(notes, `${path}.indicator`, found.piece);
	if (more.length > 0)
		doubt(
			notes,
			"info",
			"goal-several-numbers",
			item,
			`這一條目標有${more.length + 1}個數字，只跟蹤第一個。`,
		);
	return {
		text: printed(item),
		...(found ? { indicator: found.indicator } : {}),
	};
}
