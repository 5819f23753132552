import type {
	CaseChange,
	CaseEvent,
	CaseFigure,
	CaseState,
	TypicalCase,
} from "../domain/cases/case.js";

/** What is not named does not matter. */
export interface CaseFilter {
	/** Of one of these units, or filed by that person: either is enough. */
	units?: readonly string[];
	filedBy?: string;
	state?: CaseState;
}

export type UnreadableCase = Pick<TypicalCase, "id" | "no">;

/** Typical cases of the current plan. What anyone wrote in them is encrypted at rest, field by field. */
export interface CaseStore {
	/** One that does not open comes as `isUnreadable`; lists pass it over. */
	get(id: string): Promise<TypicalCase | null>;
	byNo(no: number): Promise<TypicalCase | null>;
	/** By number; without drafts and what was thrown away. Only those asked for are opened. */
	all(of?: CaseFilter): Promise<TypicalCase[]>;
	/** The same without their text: nothing is decrypted. */
	figures(): Promise<CaseFigure[]>;
	/** What the person has in hand, drafts and returned ones, newest first. */
	draftsOf(person: string): Promise<TypicalCase[]>;
	add(filed: TypicalCase, event: CaseEvent): Promise<void>;
	/** Writes the case and its event; throws DomainError `changed-meanwhile` when the version moved. */
	save(change: CaseChange): Promise<void>;
	/** A draft as its filer last typed it; the version does not move. */
	keepDraft(filed: TypicalCase): Promise<void>;
	/** Its version grows, for what came to it beside its text; throws `changed-meanwhile` as `save` does. */
	raise(filed: TypicalCase): Promise<void>;
	nextNo(): Promise<number>;
	/** Newest first. */
	events(id: string): Promise<CaseEvent[]>;
	/** The last thing the person did to any case since then. */
	newestEventBy(person: string, since: Date): Promise<CaseEvent | null>;
	/** Whether the head of this unit signs its cases before the office sees them. */
	headSignsOff(unit: string): Promise<boolean>;
	setHeadSignsOff(unit: string, signs: boolean): Promise<void>;
	/** Of two transactions that count the cases of this unit at once, one waits for the other. */
	holdUnit(unit: string): Promise<void>;
	/** Those that did not open so far, in this transaction. */
	unreadable(): UnreadableCase[];
}
