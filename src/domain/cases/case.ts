/**
 * A typical case (典型案例): what a unit reports of the 32 kinds of problem, or a good example of its own. Only accepted
 * cases count towards the quotas. Its text is personal data: see `case-access.ts` for who may read it, and where.
 *
 * 提交 file · 簽批 sign · 採納 accept · 退回 return · 詢問 ask
 */
import type { Day } from "../day.js";

/** 負面曝光, of one of the 32 categories, or 正面典型 (建設成果, 標桿). */
export type CaseKind = "warning" | "example";

export const OUTCOMES = [
	/** 尚未處理 */
	"none",
	/** 提醒談話, 批評教育: no sanction in the sense of the quota. */
	"warning",
	/** 黨紀處分 */
	"party-discipline",
	/** 政務處分 */
	"administrative",
	/** 移交司法機關 */
	"judicial",
	"other",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** 黨政紀處分或移交司法機關 (contract §5). */
export const SANCTIONS: ReadonlySet<Outcome> = new Set<Outcome>([
	"party-discipline",
	"administrative",
	"judicial",
]);

export type CaseState =
	/** Being written; its filer's alone. */
	| "draft"
	/** 待負責人簽批, where the unit set it. */
	| "awaiting-head"
	/** 待審核 by the office. */
	| "submitted"
	/** A sanction, accepted by the office, where a 紀委 is set: 待紀委審定. */
	| "awaiting-discipline"
	| "accepted"
	/** Back at its filer, with a reason. */
	| "returned"
	/** Thrown away by its filer. */
	| "dropped";

/** What is encrypted at rest: everything that somebody wrote. */
export interface CaseText {
	title: string;
	/** Whom it is about: a person or a body. */
	subject: string;
	summary: string;
	documentNo: string;
	/** Of the last return. */
	reason: string;
	/** What the reviewer asked last, and what the filer answered. */
	question: string;
	answer: string;
}

export interface TypicalCase {
	id: string;
	/** What people call it: 案例 12. Null until it was handed in; once given it stays, whatever is taken back. */
	no: number | null;
	unit: string;
	kind: CaseKind;
	/** 1–32; null for an example, and in a draft. */
	category: number | null;
	/** Null for an example, and in a draft. */
	outcome: Outcome | null;
	occurredOn: Day | null;
	text: CaseText;
	state: CaseState;
	filedBy: string;
	/** When it was last handed in. */
	filedAt: Date | null;
	/** The head who signed it. */
	signedBy: string | null;
	/** The office's reviewer. */
	reviewedBy: string | null;
	/** Of 紀委. */
	decidedBy: string | null;
	/** When it was accepted. */
	acceptedAt: Date | null;
	returns: number;
	/** Grows with every change. */
	version: number;
	/** What was written does not open (tampered with, or moved): `text` is empty, and the case cannot be changed. */
	isUnreadable?: true;
}

/** A case without what anyone wrote: for counting. */
export type CaseFigure = Omit<TypicalCase, "text">;

export type CaseEventKind =
	| "drafted"
	| "filed"
	| "signed"
	| "accepted"
	| "passed-on"
	| "decided"
	| "returned"
	| "asked"
	| "answered"
	| "dropped"
	| "withdrawn"
	| "undone";

/** One thing that happened to a case; kept for ever, its words encrypted. */
export interface CaseEvent {
	/** Set by the store. */
	id?: string;
	case: string;
	kind: CaseEventKind;
	at: Date;
	person: string;
	source: string | null;
	/** Reason, question or answer. */
	text: string | null;
	/** What it changed, as that was before: what 撤銷 puts back. Absent in rows that were kept without it. */
	before?: CaseBefore;
	/** The state it came from: what 撤銷 goes back to. */
	from: CaseState;
	/** Of an `undone` row: the row it takes back. */
	undoes?: { id: string; kind: CaseEventKind };
}

/** Fields as they were; of `text` those that changed, of a return all that was handed in. Somebody's words are in it: encrypted at rest like `text`. */
export type CaseBefore = Partial<
	Pick<
		TypicalCase,
		| "filedAt"
		| "signedBy"
		| "reviewedBy"
		| "decidedBy"
		| "acceptedAt"
		| "returns"
		| "category"
		| "outcome"
		| "occurredOn"
	>
> & { text?: Partial<CaseText> };

export interface CaseChange {
	before: TypicalCase;
	after: TypicalCase;
	event: CaseEvent;
}

export const NO_TEXT: CaseText = {
	title: "",
	subject: "",
	summary: "",
	documentNo: "",
	reason: "",
	question: "",
	answer: "",
};

/** Whether it counts as one with 黨政紀處分 or 移交司法機關. */
export function hasSanction({
	kind,
	outcome,
}: Pick<TypicalCase, "kind" | "outcome">): boolean {
	return kind === "warning" && outcome !== null && SANCTIONS.has(outcome);
}

/** Handed in and not yet decided. */
export function isPending({ state }: Pick<TypicalCase, "state">): boolean {
	return ["awaiting-head", "submitted", "awaiting-discipline"].includes(state);
}
