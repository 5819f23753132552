/**
 * The plan as issued: what the document says, before anyone has done anything. The shape is `contract.md` §3,
 * `plan check --json`; the words are those of the documents themselves:
 *
 * 方案 Plan · 專項行動 PlanAction · 重點任務 PlanTask, named `action.task` (1.3 is (一)3) · 指標 Indicator, a number to reach ·
 * 節點 Milestone, a dated step on the way · 牽頭單位 leadUnits answer for the task · 責任單位 responsibleUnits answer for
 * their part · 時限 dueOn · 單位 PlanUnit, of kind `group` where it stands for many (區直相關單位).
 */
import type { Day } from "./day.js";

export interface Indicator {
	/** The words of the document that name the number. */
	text: string;
	name: string;
	op: "≥" | "≤" | "=";
	value: number;
	/** 項, %, 個工作日 … as printed. */
	unit: string;
}

export interface GoalItem {
	text: string;
	indicator?: Indicator;
}

export interface Goal {
	dueOn: Day | null;
	dueText: string;
	items: GoalItem[];
}

export interface Milestone {
	dueOn: Day;
	text: string;
}

export interface PlanTask {
	/** `action.task` */
	code: string;
	/** The heading sentence, without its full stop. */
	title: string;
	/** The full wording without the bracket; null where only our own data file is loaded (the wording comes with the imported document). */
	text: string | null;
	leadUnits: string[];
	responsibleUnits: string[];
	/** The list ends in 等, or names a group such as 區直相關單位. */
	responsibleOpen: boolean;
	dueOn: Day | null;
	dueText: string | null;
	indicators: Indicator[];
	milestones?: Milestone[];
	/** 持續推進, 長期坚持: no end. */
	continuing?: boolean;
	/** 每季度, 每月: comes again. */
	recurring?: string;
	/** 責任領導: people, not units. */
	leaders?: string[];
}

export interface PlanAction {
	no: number;
	/** null for the one action of a plan that has none. */
	name: string | null;
	lead: string | null;
	tasks: PlanTask[];
}

export interface ProblemCategory {
	/** 1–32, running on through the aspects. */
	no: number;
	text: string;
}

export interface Aspect {
	no: number;
	name: string;
	categories: ProblemCategory[];
}

export interface Contact {
	name: string | null;
	phone: string | null;
	email: string | null;
}

export interface CaseQuota {
	dueOn: Day;
	/** Cumulative number of cases each unit owes by then. */
	min: number;
	/** At least one with 黨政紀處分 or 移交司法機關. */
	needsSanction: boolean;
}

export interface Rectification {
	lead: string | null;
	aspects: Aspect[];
	firstReport: { dueOn: Day; contact: Contact | null } | null;
	caseQuotas: CaseQuota[];
	quotaUnits: string[];
}

export interface Safeguard {
	no: number;
	name: string;
}

export interface PlanUnit {
	/** Canonical name. */
	name: string;
	aliases: string[];
	kind: "unit" | "group";
}

export interface Plan {
	title: string;
	issuer: string | null;
	issuedOn: Day | null;
	goals: Goal[];
	actions: PlanAction[];
	rectification: Rectification | null;
	safeguards: Safeguard[];
	units: PlanUnit[];
}

/** What the importer is not sure of (疑點), asked once. `error` stops an import, nothing else does. */
export interface Doubt {
	severity: "error" | "warning" | "info";
	/** Stable, kebab-case, such as `missing-deadline-label`. */
	code: string;
	/** One plain sentence that says what is odd and what was assumed. */
	message: string;
	/** 1-based line of the document; 0 where it concerns the whole file. */
	line: number;
	task?: string;
}

/** Where a field stands in the document: UTF-16 offsets into its text, end exclusive, and the 1-based line. */
export interface Span {
	start: number;
	end: number;
	line: number;
}

/** One document, read. */
export interface PlanReading {
	plan: Plan;
	doubts: Doubt[];
	/** By path, such as `actions.0.tasks.2.dueOn`. */
	spans: Record<string, Span>;
}

/** Every task of the plan, in order. */
export function tasksOf(plan: Plan): PlanTask[] {
	return plan.actions.flatMap((action) => action.tasks);
}
