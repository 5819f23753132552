import type { EvidenceFailure } from "../../src/domain/evidence.js";
import type { NoticeWords } from "./catalogue.js";

/** 佐證: files and pictures. */
export interface EvidenceWords {
	/** On a task's card: `佐證 3件`. */
	count(files: number): string;
	label: string;
	/** 完成 came without any. */
	none: string;
	/** So many pictures, which have no names. */
	pictures(count: number): string;
	/** Files left out of a list of names. */
	more(count: number): string;
	/** So many that could not be had. */
	failed(count: number): string;
	/** A file without a name. */
	nameless: string;
	/** Title of the card that says where a file went. */
	received: string;
	/** Under it. */
	receivedFor(task: string): string;
	/** Before the words that files were sent with. */
	caption: string;
	/** Under them: how to say that the task is done, should that have been meant. */
	ifDone(code: string): string;
	/** The button that takes it elsewhere. */
	notThis: string;
	/** The question which task a file shows. */
	which(files: string): string;
	/** The toast after a file was put to a task. */
	filed: string;
	/** Nothing left to move. */
	gone: string;
	/** No other task it could belong to. */
	noOther: string;
	/** A file was not kept: why, and what to do. `task` is the code, null where it is not known yet. */
	notKept(
		file: string,
		why: EvidenceFailure,
		task: string | null,
		accepted: string,
	): NoticeWords;
}
