import { type Notes, doubt } from "./notes.js";
import type { OutlineNode } from "./outline.js";
import { checkGaps } from "./numbering.js";
import { type Piece, partOf } from "./piece.js";
import { isRectification } from "./rectification.js";
import { headingOf, labelledBracket, ownBlock } from "./sentences.js";
import { type TaskDraft, isTaskNode, readTask } from "./task.js";
import { type Mention, readUnitList } from "./unit-names.js";

export interface ActionDraft {
	no: number;
	/** null for the one action of a plan that has none. */
	name: Piece | null;
	/** The lead that stands with the heading; it may stand elsewhere (`action-leads.ts`). */
	lead: Mention | null;
	tasks: TaskDraft[];
}

interface Group {
	node: OutlineNode;
	parent: OutlineNode;
	tasks: OutlineNode[];
}

const TASKS = /任务|措施|举措|重点工作|专项行动/;
const OTHER = /目标|保障|总体要求|指导思想|组织实施|工作要求|有关要求/;
const QUOTED = /[“「『"]([^”」』"]{1,30})[”」』"]/;

/** Every action with its tasks: the groups of numbered lines that carry a bracket, under whichever heading they stand. */
export function readActions(notes: Notes, root: OutlineNode): ActionDraft[] {
	const groups = groupsUnder(notes, root, root, false);
	const numbers = actionNumbers(notes, groups);
	let lastNo = 0;
	return groups.map((group, i) => {
		const no = numbers[i] ?? i + 1;
		const codes = taskNumbers(notes, group, lastNo);
		lastNo = group.tasks.at(-1)?.no ?? 0;
		const isWholePlan = groups.length === 1 && group.node.level < 2;
		return readAction(notes, group, isWholePlan ? 1 : no, codes, isWholePlan);
	});
}

function groupsUnder(
	notes: Notes,
	node: OutlineNode,
	parent: OutlineNode,
	inTasks: boolean,
): Group[] {
	if (isRectification(notes, node) || isOther(node)) return [];
	const tasks = node.children.filter((child) => !isRectification(notes, child));
	if (tasks.some((child) => isLeaf(child) && isTaskNode(notes, child)))
		return [{ node, parent, tasks }];
	if (inTasks && node.level === 2 && tasks.length > 0)
		return [{ node, parent, tasks }];
	const inside = inTasks || (node.level === 1 && TASKS.test(node.head.key));
	return node.children.flatMap((child) =>
		groupsUnder(notes, child, node, inside),
	);
}

function isOther(node: OutlineNode): boolean {
	return node.level === 1 && OTHER.test(node.head.key.slice(0, 60));
}

/** A task may have sub-points; a heading has numbered lines with brackets of their own, one rank below. */
function isLeaf(node: OutlineNode): boolean {
	return node.children.length === 0 || node.level >= 3;
}

/** As printed where all stand under one heading, else counted through the document. */
function actionNumbers(notes: Notes, groups: Group[]): number[] {
	const oneParent = groups.every(
		({ parent, node }) => parent === groups[0]?.parent && node.level === 2,
	);
	if (!oneParent) return groups.map((_, i) => i + 1);
	const [first] = groups;
	if (first) checkGaps(notes, first.parent.children);
	return groups.map(({ node }) => node.no);
}

/** As printed; where numbers run on from the action before, counted within the action. */
function taskNumbers(
	notes: Notes,
	{ node, tasks }: Group,
	lastNo: number,
): number[] {
	const [first] = tasks;
	if (first && lastNo > 0 && first.no === lastNo + 1) {
		doubt(
			notes,
			"info",
			"numbering-runs-on",
			first.head,
			`編號接著上一部分往下排（從${first.no}起），任務編號改按本部分第1項起算。`,
		);
		return tasks.map((_, i) => i + 1);
	}
	checkGaps(notes, tasks, node.head);
	return tasks.map(({ no }) => no);
}

function readAction(
	notes: Notes,
	{ node, tasks }: Group,
	no: number,
	codes: number[],
	unnamed: boolean,
): ActionDraft {
	const heading = ownBlock(notes.source, node);
	const bracket =
		node.level > 0
			? labelledBracket(notes.source, heading, ["lead", "responsible"])
			: null;
	const lead = bracket?.labels.labelled.find(
		({ label }) => label === "lead",
	)?.value;
	return {
		no,
		name: unnamed
			? null
			: nameOf(notes, headingOf(notes.source, bracket?.wording ?? node.head)),
		lead: (lead && readUnitList(notes.source, lead).mentions[0]) ?? null,
		tasks: tasks.map((task, i) =>
			readTask(notes, task, `${no}.${codes[i] ?? task.no}`),
		),
	};
}

/** 開展“辦事方便”專項建設行動 is called 辦事方便. */
function nameOf(notes: Notes, heading: Piece): Piece {
	const match = QUOTED.exec(heading.key);
	if (!match) return heading;
	return partOf(
		notes.source,
		heading,
		match.index + 1,
		match.index + 1 + (match[1] ?? "").length,
	);
}
