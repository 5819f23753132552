import type { CaseQuota, Contact } from "../../domain/plan.js";
import type { Day } from "../../domain/day.js";
import { checkGaps } from "./numbering.js";
import { findDates } from "./dates.js";
import { checkDates } from "./deadline.js";
import type { LabelReading } from "./labels.js";
import { type Notes, doubt, mark } from "./notes.js";
import { CHINESE_DIGITS, numberIn } from "./numerals.js";
import type { OutlineNode } from "./outline.js";
import { type Piece, partOf, pieceAt, printed } from "./piece.js";
import {
	headingOf,
	labelledBracket,
	sentencesOf,
	wholeBlock,
	withoutTrailing,
} from "./sentences.js";
import { type UnitList, readUnitList } from "./unit-names.js";

export interface CategoryDraft {
	no: number;
	text: Piece;
}

export interface RectificationDraft {
	heading: Piece;
	aspects: { no: number; name: Piece; categories: CategoryDraft[] }[];
	firstReport: { dueOn: Day; contact: Contact | null } | null;
	caseQuotas: CaseQuota[];
	quotaUnits: UnitList;
}

const ENDED = /[。;!?]$/;

/** A part on 整治 whose numbered lines hold numbered lines and no task: aspects with categories. */
export function isRectification(notes: Notes, node: OutlineNode): boolean {
	if (node.level === 0 || !/整治/.test(node.head.key.slice(0, 60)))
		return false;
	if (!node.children.some(({ children }) => children.length > 0)) return false;
	// The quota's bracket names responsible units too; only a lead or a deadline makes a task.
	return !node.children.some((child) =>
		labelledBracket(notes.source, wholeBlock(notes.source, child), [
			"lead",
			"deadline",
		]),
	);
}

export function findRectification(
	notes: Notes,
	node: OutlineNode,
): OutlineNode | null {
	if (isRectification(notes, node)) return node;
	if (node.level > 2) return null;
	for (const child of node.children) {
		const found = findRectification(notes, child);
		if (found) return found;
	}
	return null;
}

export function readRectification(
	notes: Notes,
	node: OutlineNode,
): RectificationDraft {
	const remarks = [...node.body];
	const aspects = node.children.map((aspect) => ({
		no: aspect.no,
		name: aspectName(notes, aspect),
		categories: aspect.children.map((category) =>
			readCategory(notes, category, remarks),
		),
	}));
	checkCategories(notes, node);
	const quotas = readQuotas(notes, remarks);
	return {
		heading: node.head,
		aspects,
		firstReport: readFirstReport(notes, remarks),
		...quotas,
	};
}

/** 職責落實方面: → 職責落實 */
function aspectName(notes: Notes, { head }: OutlineNode): Piece {
	const heading = headingOf(notes.source, head);
	const name = withoutTrailing(notes.source, heading);
	const cut = name.key.endsWith("方面") && name.key.length > 2 ? 2 : 0;
	return partOf(notes.source, name, 0, name.key.length - cut);
}

/** A category ends where its sentence does; the paragraphs behind it speak of the whole and go to `remarks`. */
function readCategory(
	notes: Notes,
	{ no, head, body, children }: OutlineNode,
	remarks: Piece[],
): CategoryDraft {
	let end = head;
	for (const line of body) {
		if (ENDED.test(end.key)) remarks.push(line);
		else end = line;
	}
	for (const child of children) remarks.push(child.head, ...child.body);
	const text = withoutTrailing(
		notes.source,
		pieceAt(notes.source, head.start, end.end),
	);
	return { no, text };
}

function checkCategories(notes: Notes, node: OutlineNode): void {
	const categories = node.children.flatMap(({ children }) => children);
	const runsOn = node.children.every(
		({ children }, i) => i === 0 || children[0]?.no !== 1,
	);
	if (runsOn) checkGaps(notes, categories, node.head);
	else
		for (const aspect of node.children)
			checkGaps(notes, aspect.children, aspect.head);
	checkGaps(notes, node.children, node.head);
	checkTwice(notes, runsOn ? categories : []);
	checkSaid(notes, node, "个方面", node.children.length);
	checkSaid(notes, node, "类", categories.length);
}

function checkTwice(notes: Notes, categories: OutlineNode[]): void {
	const seen = new Set<number>();
	for (const { no, head } of categories) {
		if (seen.has(no))
			doubt(
				notes,
				"error",
				"duplicate-code",
				head,
				`問題類別（${no}）出現了兩次，請改正編號。`,
			);
		seen.add(no);
	}
}

/** 5個方面32類: does the count said match the list? */
function checkSaid(
	notes: Notes,
	{ body, head }: OutlineNode,
	measure: string,
	listed: number,
): void {
	const said = new RegExp(`(\\d{1,4}|[${CHINESE_DIGITS}]{1,5}) ?${measure}`);
	for (const line of [head, ...body]) {
		const match = said.exec(line.key);
		if (!match) continue;
		const count = numberIn(match[1] ?? "");
		if (count !== listed)
			doubt(
				notes,
				"warning",
				"count-mismatch",
				line,
				`文中說${match[0]}，實際列出${listed}${measure === "类" ? "類" : "個方面"}，按列出的為準。`,
			);
		return;
	}
}

function readFirstReport(
	notes: Notes,
	remarks: Piece[],
): RectificationDraft["firstReport"] {
	for (const remark of remarks) {
		for (const sentence of sentencesOf(notes.source, remark)) {
			if (!/报送|上报|报告|提交/.test(sentence.key)) continue;
			const [date] = findDates(sentence.key, notes.year);
			if (!date) continue;
			checkDates(notes, sentence, [date]);
			if (!date.day) return null;
			mark(notes, "rectification.firstReport", sentence);
			mark(
				notes,
				"rectification.firstReport.dueOn",
				partOf(notes.source, sentence, date.start, date.end),
			);
			return { dueOn: date.day, contact: readContact(notes, remark) };
		}
	}
	return null;
}

function readContact(notes: Notes, remark: Piece): Contact | null {
	const bracket = labelledBracket(notes.source, remark, [
		"contact",
		"phone",
		"email",
	]);
	if (!bracket) return null;
	mark(notes, "rectification.firstReport.contact", bracket.inside);
	const said = (label: string) => valueOf(bracket.labels, label);
	return { name: said("contact"), phone: said("phone"), email: said("email") };
}

function valueOf({ labelled }: LabelReading, wanted: string): string | null {
	const value = labelled.find(({ label }) => label === wanted)?.value;
	return value ? printed(value) : null;
}

function readQuotas(
	notes: Notes,
	remarks: Piece[],
): Pick<RectificationDraft, "caseQuotas" | "quotaUnits"> {
	for (const remark of remarks) {
		if (!/案例/.test(remark.key)) continue;
		const caseQuotas = quotasIn(notes, remark);
		if (caseQuotas.length === 0) continue;
		const bracket = labelledBracket(notes.source, remark, ["responsible"]);
		const units = bracket?.labels.labelled.find(
			({ label }) => label === "responsible",
		)?.value;
		if (units) mark(notes, "rectification.quotaUnits", units);
		else
			doubt(
				notes,
				"warning",
				"quota-without-units",
				remark,
				"案例數量要求沒有列出責任單位，暫不分派。",
			);
		return {
			caseQuotas,
			quotaUnits: units ? readUnitList(notes.source, units) : NOBODY,
		};
	}
	return { caseQuotas: [], quotaUnits: NOBODY };
}

const NOBODY: UnitList = { mentions: [], open: false };
const COUNT = new RegExp(`(\\d{1,6}|[${CHINESE_DIGITS}]{1,4}) ?[件个起例]`);
const MOST_CASES = 100;

function quotasIn(notes: Notes, remark: Piece): CaseQuota[] {
	const needsSanction = /处分|移[交送]司法/.test(remark.key);
	const dates = findDates(remark.key, notes.year);
	const quotas: CaseQuota[] = [];
	dates.forEach((date, i) => {
		const end = dates[i + 1]?.start ?? remark.key.length;
		const count = COUNT.exec(remark.key.slice(date.end, end));
		if (!count) return;
		const piece = partOf(
			notes.source,
			remark,
			date.start,
			date.end + count.index + count[0].length,
		);
		checkDates(notes, remark, [date]);
		if (!date.day) return;
		const min = numberIn(count[1] ?? "");
		if (min === 0 || min > MOST_CASES)
			doubt(
				notes,
				"warning",
				"quota-odd",
				piece,
				`案例數量「${count[0]}」不尋常，請核對。`,
			);
		mark(notes, `rectification.caseQuotas.${quotas.length}`, piece);
		quotas.push({ dueOn: date.day, min, needsSanction });
	});
	return quotas;
}
