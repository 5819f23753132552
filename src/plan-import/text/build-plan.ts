import type {
	Goal,
	Plan,
	PlanAction,
	PlanTask,
	Rectification,
} from "../../domain/plan.js";
import type { TopicLead } from "./action-leads.js";
import type { ActionDraft } from "./actions.js";
import type { Head } from "./head.js";
import { type Notes, doubt, mark } from "./notes.js";
import type { OutlineNode } from "./outline.js";
import { type Piece, printed } from "./piece.js";
import type { RectificationDraft } from "./rectification.js";
import { headingOf } from "./sentences.js";
import type { TaskDraft } from "./task.js";
import { type UnifiedUnits, unifyUnits } from "./unify-units.js";
import { type Mention, isGroupName } from "./unit-names.js";

/** What the readers of the sections found, with units as printed. */
export interface Drafts {
	head: Head;
	goals: Goal[];
	actions: ActionDraft[];
	leads: TopicLead[];
	rectification: RectificationDraft | null;
	safeguards: OutlineNode[];
}

/** Puts the sections together: one name for each unit, leads to their actions, a span for every field. */
export function buildPlan(notes: Notes, drafts: Drafts): Plan {
	const { head, actions, rectification } = drafts;
	const unified = unifyUnits(mentionsOf(drafts));
	noteSpellings(notes, unified, actions);
	noteDuplicates(notes, actions);
	mark(notes, "title", head.title);
	mark(notes, "issuer", head.issuer);
	mark(notes, "issuedOn", head.issuedOn?.piece);
	return {
		title: head.title ? printed(head.title) : openingWords(head.lines[0]),
		issuer: head.issuer ? printed(head.issuer) : null,
		issuedOn: head.issuedOn?.day ?? null,
		goals: drafts.goals,
		actions: actions.map((action, i) =>
			buildAction(notes, unified, drafts, action, i),
		),
		rectification:
			rectification &&
			buildRectification(notes, unified, drafts, rectification),
		safeguards: drafts.safeguards.map((node, i) => {
			const name = headingOf(notes.source, node.head);
			mark(notes, `safeguards.${i}.name`, name);
			return { no: node.no, name: printed(name) };
		}),
		units: unified.units.map(({ name, aliases, kind }) => ({
			name,
			aliases,
			kind,
		})),
	};
}

function openingWords(piece: Piece | undefined): string {
	return piece ? printed(piece).slice(0, 80) : "";
}

/** Every mention of a unit, in the order in which units are listed: leads first, as they are met. */
function mentionsOf({ actions, leads, rectification }: Drafts): Mention[] {
	const inTasks = actions.flatMap(({ lead, tasks }) => [
		...(lead ? [lead] : []),
		...tasks.flatMap((task) => [
			...task.leads.mentions,
			...task.responsible.mentions,
		]),
	]);
	const quota = rectification?.quotaUnits.mentions ?? [];
	return [...inTasks, ...quota, ...leads.map(({ lead }) => lead)];
}

function noteSpellings(
	notes: Notes,
	{ units }: UnifiedUnits,
	actions: ActionDraft[],
): void {
	const codes = new Map(
		actions.flatMap(({ tasks }) =>
			tasks.flatMap(({ code, leads, responsible }) =>
				[...leads.mentions, ...responsible.mentions].map(
					({ piece }) => [piece.start, code] as const,
				),
			),
		),
	);
	units.forEach(({ name, aliases, otherSpellings }, i) => {
		const [first] = otherSpellings;
		if (!first) return;
		mark(notes, `units.${i}.aliases`, first.piece);
		doubt(
			notes,
			"warning",
			"unit-two-spellings",
			first.piece,
			`「${aliases.join("」「")}」與「${name}」視為同一單位，統一寫作「${name}」。`,
			codes.get(first.piece.start),
		);
	});
}

function noteDuplicates(notes: Notes, actions: ActionDraft[]): void {
	const seen = new Set<string>();
	for (const { code, title } of actions.flatMap(({ tasks }) => tasks)) {
		if (seen.has(code))
			doubt(
				notes,
				"error",
				"duplicate-code",
				title,
				`任務編號${code}出現了兩次，請改正編號。`,
				code,
			);
		seen.add(code);
	}
}

function buildAction(
	notes: Notes,
	unified: UnifiedUnits,
	{ leads }: Drafts,
	draft: ActionDraft,
	i: number,
): PlanAction {
	const path = `actions.${i}`;
	const lead = draft.lead ?? leadFor(draft.name, leads);
	mark(notes, `${path}.name`, draft.name);
	mark(notes, `${path}.lead`, lead?.piece);
	if (!lead && draft.name)
		doubt(
			notes,
			"warning",
			"action-without-lead",
			draft.name,
			`專項行動「${printed(draft.name)}」沒有找到牽頭單位，待辦公室指定。`,
		);
	return {
		no: draft.no,
		name: draft.name ? printed(draft.name) : null,
		lead: lead ? unified.canonical(lead) : null,
		tasks: draft.tasks.map((task, j) =>
			buildTask(notes, unified, task, `${path}.tasks.${j}`),
		),
	};
}

/** Comparing every action with every topic would be quadratic. */
const MOST_TOPICS = 200;

function leadFor(name: Piece | null, leads: TopicLead[]): Mention | null {
	if (!name) return null;
	const some = leads.slice(0, MOST_TOPICS);
	const found =
		some.find(({ topic }) => topic === name.key) ??
		some.find(({ topic }) => name.key.includes(topic));
	return found?.lead ?? null;
}

function buildTask(
	notes: Notes,
	unified: UnifiedUnits,
	draft: TaskDraft,
	path: string,
): PlanTask {
	const { deadline, milestones, indicators, leads, responsible, leaders } =
		draft;
	markTask(notes, draft, path);
	return {
		code: draft.code,
		title: printed(draft.title),
		text: printed(draft.wording),
		leadUnits: namesOf(unified, leads.mentions),
		responsibleUnits: namesOf(unified, responsible.mentions),
		responsibleOpen:
			responsible.open ||
			responsible.mentions.some(({ key }) => isGroupName(key)),
		dueOn: deadline.dueOn,
		dueText: deadline.dueText,
		indicators: indicators.map(({ indicator }) => indicator),
		...(milestones.length > 0 ? { milestones } : {}),
		...(deadline.continuing ? { continuing: true } : {}),
		...(deadline.recurring === null ? {} : { recurring: deadline.recurring }),
		...(leaders.length > 0 ? { leaders } : {}),
	};
}

function markTask(
	notes: Notes,
	{ title, wording, deadline, leads, responsible, indicators }: TaskDraft,
	path: string,
): void {
	mark(notes, `${path}.title`, title);
	mark(notes, `${path}.text`, wording);
	mark(notes, `${path}.dueOn`, deadline.piece);
	markList(notes, `${path}.leadUnits`, leads.mentions);
	markList(notes, `${path}.responsibleUnits`, responsible.mentions);
	indicators.forEach(({ piece }, i) =>
		mark(notes, `${path}.indicators.${i}`, piece),
	);
}

function markList(notes: Notes, path: string, mentions: Mention[]): void {
	mentions.forEach(({ piece }, i) => mark(notes, `${path}.${i}`, piece));
}

function namesOf(unified: UnifiedUnits, mentions: Mention[]): string[] {
	return [...new Set(mentions.map((mention) => unified.canonical(mention)))];
}

function buildRectification(
	notes: Notes,
	unified: UnifiedUnits,
	{ leads }: Drafts,
	draft: RectificationDraft,
): Rectification {
	const lead =
		leadFor(draft.heading, leads) ??
		leads.find(({ topic }) => topic.includes("整治"))?.lead ??
		null;
	mark(notes, "rectification.lead", lead?.piece);
	if (!lead)
		doubt(
			notes,
			"warning",
			"action-without-lead",
			draft.heading,
			"專項整治沒有找到牽頭單位，待辦公室指定。",
		);
	return {
		lead: lead ? unified.canonical(lead) : null,
		aspects: draft.aspects.map(({ no, name, categories }, i) => {
			mark(notes, `rectification.aspects.${i}.name`, name);
			categories.forEach(({ text }, j) =>
				mark(notes, `rectification.aspects.${i}.categories.${j}.text`, text),
			);
			return {
				no,
				name: printed(name),
				categories: categories.map(({ no, text }) => ({
					no,
					text: printed(text),
				})),
			};
		}),
		firstReport: draft.firstReport,
		caseQuotas: draft.caseQuotas,
		quotaUnits: namesOf(unified, draft.quotaUnits.mentions),
	};
}
