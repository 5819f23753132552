import type {
	CaseChange,
	CaseEvent,
	CaseFigure,
	TypicalCase,
} from "../domain/cases/case.js";

/** Typical cases of the current plan. What anyone wrote in them is encrypted at rest, field by field. */
export interface CaseStore {
	get(id: string): Promise<TypicalCase | null>;
	byNo(no: number): Promise<TypicalCase | null>;
	/** By number; without drafts and what was thrown away. */
	all(): Promise<TypicalCase[]>;
	/** The same without their text: nothing is decrypted. */
	figures(): Promise<CaseFigure[]>;
	/** What the person has in hand, drafts and returned ones, newest first. */
	draftsOf(person: string): Promise<TypicalCase[]>;
	add(filed: TypicalCase, event: CaseEvent): Promise<void>;
	/** Writes the case and its event; throws DomainError `changed-meanwhile` when the version moved. */
	save(change: CaseChange): Promise<void>;
	/** A draft as its filer last typed it; the version does not move. */
	keepDraft(filed: TypicalCase): Promise<void>;
	nextNo(): Promise<number>;
	/** Newest first. */
	events(id: string): Promise<CaseEvent[]>;
	/** The last thing the person did to any case since then. */
	newestEventBy(person: string, since: Date): Promise<CaseEvent | null>;
	/** Whether the head of this unit signs its cases before the office sees them. */
	headSignsOff(unit: string): Promise<boolean>;
	setHeadSignsOff(unit: string, signs: boolean): Promise<void>;
}
