import { yearOf } from "../domain/day.js";
import type { Plan, PlanReading } from "../domain/plan.js";
import { buildPlan } from "./text/build-plan.js";
import { readActionLeads } from "./text/action-leads.js";
import { readActions } from "./text/actions.js";
import { readGoals } from "./text/goals.js";
import { type Head, readHead } from "./text/head.js";
import { type Notes, doubt } from "./text/notes.js";
import { type OutlineNode, linesOf, outlineOf } from "./text/outline.js";
import { findRectification, readRectification } from "./text/rectification.js";
import { sourceOf } from "./text/piece.js";

/**
 * Reads a work plan as issued: numbered actions and tasks, each task closing with a bracket
 * （牽頭單位：…。責任單位：…。完成時限：…）. Takes time linear in the length of `text`, never throws: what cannot be
 * understood becomes a doubt. Offsets of the spans are into `text`.
 */
export function readPlanText(text: string): PlanReading {
	const source = sourceOf(text);
	const head = readHead(source, linesOf(source));
	const notes: Notes = { source, year: yearIn(head), doubts: [], spans: {} };
	const root = outlineOf(source, head.lines);
	const rectification = findRectification(notes, root);
	const plan = buildPlan(notes, {
		head,
		goals: sections(root, /目标/).flatMap((section) =>
			readGoals(notes, section),
		),
		actions: readActions(notes, root),
		leads: readActionLeads(notes, head.lines),
		rectification: rectification
			? readRectification(notes, rectification)
			: null,
		safeguards: sections(root, /保障|组织实施/).flatMap(
			({ children }) => children,
		),
	});
	checkPlan(notes, plan, head);
	notes.doubts.sort((a, b) => a.line - b.line);
	return { plan, doubts: notes.doubts, spans: notes.spans };
}

function sections(root: OutlineNode, name: RegExp): OutlineNode[] {
	return root.children.filter(
		({ level, head }) => level === 1 && name.test(head.key.slice(0, 60)),
	);
}

function yearIn({ title, issuedOn }: Head): number | null {
	const printed = /(\d{4})年/.exec(title?.key ?? "")?.[1];
	if (printed !== undefined) return Number(printed);
	return issuedOn?.day ? yearOf(issuedOn.day) : null;
}

function checkPlan(
	notes: Notes,
	plan: Plan,
	{ title, issuer, issuedOn }: Head,
): void {
	if (plan.actions.every(({ tasks }) => tasks.length === 0)) {
		doubt(
			notes,
			"error",
			"nothing-usable",
			null,
			"讀不到任何任務：目前能讀的是編號任務、末尾括號寫明牽頭單位、責任單位、完成時限的方案。",
		);
		return;
	}
	if (!title)
		doubt(
			notes,
			"warning",
			"missing-title",
			null,
			"找不到方案標題，暫用第一行。",
		);
	if (!issuer) doubt(notes, "info", "missing-issuer", null, "找不到發文單位。");
	if (!issuedOn)
		doubt(notes, "warning", "missing-issue-date", null, "找不到發文日期。");
	else if (!issuedOn.day)
		doubt(
			notes,
			"error",
			"date-does-not-exist",
			issuedOn.piece,
			`發文日期「${issuedOn.piece.text}」不存在或超出範圍，請改正日期。`,
		);
}
