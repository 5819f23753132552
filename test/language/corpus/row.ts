/**
 * One line of the corpus: what somebody types, where, and what it means. The corpus was written from the contract and the
 * plan's names alone, without sight of the code that understands, so that it measures and does not mirror.
 */
import type { RoleName } from "../../../src/domain/people.js";
import type { IntentName } from "../../../src/language/utterance.js";

/** In the group of 區住建局, in the office's group, or in private with the liaison of 區住建局. */
export type CorpusPlace = "unit" | "office" | "private";

/** Names of the contract, those without an intent of their own in `Utterance` as yet included. */
export type ExpectedIntent =
	| Exclude<IntentName, "later">
	| "blocked"
	| "postpone"
	| "agree"
	| "disagree"
	| "why"
	| "undo"
	| "broadcast"
	| "preview"
	| "case"
	| "board"
	| "standing"
	| "import-plan"
	| "missing-parts"
	| "leave"
	| "not-applicable"
	| "history"
	| "expand"
	/** Anything that changes nothing: there is no one right answer, and many that do harm. */
	| "no-action";

/**
 * A ref; several refs: a question between just these; `SEVERAL` or `NO_SUCH`; `null`: none named, as where the message
 * replied to gives it.
 */
export type ExpectedTask = string | readonly string[] | null;

/** Between some, whichever: a duty that fifteen units have. */
export const SEVERAL = "several";
/** Named like a task, and none of this plan. */
export const NO_SUCH = "no such task";

export interface Expectation {
	intent: ExpectedIntent;
	/** Not there: the intent names no task, or which one does not matter. */
	task?: ExpectedTask;
	/** Must be within the words kept; letters and figures are compared, nothing else. */
	text?: string;
	/** Same; `null`: no reason was given. */
	reason?: string | null;
	/** Value and unit; a unit of `null`: whichever. `null`: no number may be taken. */
	quantity?: readonly [number, string | null] | null;
	/** Both ends included. A span that is already running may as well start today. */
	span?: readonly [from: string, to: string] | "overdue";
	/** A canonical name; `null`: none. */
	unit?: string | null;
	/** `office`, `everyone`, `discipline`, `action 1`, or a unit's canonical name. */
	target?: string;
	role?: RoleName;
	/** open_id */
	person?: string | null;
	/** Of a list by state: which. */
	status?: string;
	/** Of the record of leaves: whose, or that it is to end. */
	of?: string;
	/** Days that must be kept, whatever the slot is called: 延期 to, 請假 from and to. */
	days?: readonly string[];
}

export interface CorpusRow {
	say: string;
	/** Replies to one of the bot's reminders. */
	replying?: boolean;
	place: CorpusPlace;
	/** Where there are several, any of them is right. */
	expect: Expectation | readonly Expectation[];
}

type Expected = CorpusRow["expect"];

/** Said in the group of 區住建局. */
export const unit = (say: string, expect: Expected): CorpusRow => ({
	say,
	place: "unit",
	expect,
});

/** Said there in reply to a reminder. */
export const reply = (say: string, expect: Expected): CorpusRow => ({
	say,
	replying: true,
	place: "unit",
	expect,
});

/** Said in the office's group. */
export const office = (say: string, expect: Expected): CorpusRow => ({
	say,
	place: "office",
	expect,
});

/** Said there in reply to a card that waits for a decision. */
export const decide = (say: string, expect: Expected): CorpusRow => ({
	say,
	replying: true,
	place: "office",
	expect,
});

/** Said by the liaison of 區住建局 in private. */
export const alone = (say: string, expect: Expected): CorpusRow => ({
	say,
	place: "private",
	expect,
});
