import type {
	Attachment,
	Evidence,
	EvidenceFailure,
	ReportMark,
} from "../domain/evidence.js";
import type { Day } from "../domain/day.js";
import type { Script } from "../language/utterance.js";

/** What a handler knows and asks of evidence; every call belongs to its transaction. */
export interface EvidenceStore {
	/** `script` is that of the answer, should a file turn out not to be had. */
	add(files: Evidence[], script: Script): Promise<void>;
	/** All of the task, withdrawn and failed ones too, oldest first. */
	of(task: string): Promise<Evidence[]>;
	ofMessage(message: string): Promise<Evidence[]>;
	/** Where the bytes of this one are kept; null where it was not fetched. */
	fileIdOf(id: string): Promise<string | null>;
	ofBatch(batch: string): Promise<Evidence[]>;
	/** Loose ones of the person in the chat, oldest first. */
	loose(person: string, chat: string): Promise<Evidence[]>;
	/** The newest of the person in the chat: whose batch a further one may join. */
	latest(person: string, chat: string): Promise<Evidence | null>;
	/** Writes what linking changes: task, unit, day, report, batch, state, why. */
	link(files: Evidence[], script: Script): Promise<void>;
	/** Those of a report, or sent in this message, count no more. */
	withdraw(task: string, source: string): Promise<void>;
	/** Those withdrawn with the report `from` belong to `to` from now on, and count again. */
	reinstate(
		task: string,
		from: string,
		to: { report: string; day: Day },
	): Promise<void>;
	noteReport(mark: ReportMark): Promise<void>;
	/** Of the person; newest first, no older than a day. */
	reportsBy(person: string): Promise<ReportMark[]>;
	/** The report that came from this message. */
	reportFrom(source: string): Promise<ReportMark | null>;
}

/** A file that waits to be fetched. */
export interface WantedFile extends Attachment {
	id: string;
	message: string;
}

/** What Lark hands over. */
export type Opened =
	| {
			kind: "open";
			/** As announced, bytes; null where it is not. */
			size: number | null;
			/** Single use; throws ResourceBroken. */
			content: AsyncIterable<Uint8Array>;
			close(): void;
	  }
	/** Not now. */
	| { kind: "later"; afterMs: number | null; code: string }
	/** Never. */
	| { kind: "refused"; why: EvidenceFailure; code: string };

/** The connection broke off in the middle of a file. */
export class ResourceBroken extends Error {
	override readonly name = "ResourceBroken";

	constructor(readonly code: string) {
		super(`the file broke off: ${code}`);
	}
}

/** What users attached to their messages (lark-protocol §5.3). */
export interface Resources {
	/** Never throws for what Lark or the network does. */
	open(file: Pick<WantedFile, "message" | "key" | "kind">): Promise<Opened>;
}

export interface StoredFile {
	bytes: number;
	sha256: string;
}

/** Where the bytes are kept, by random ids; outside of transactions. */
export interface EvidenceFiles {
	/** Keeps what `content` gives; whatever it throws is thrown on and nothing is kept. */
	write(
		fileId: string,
		content: AsyncIterable<Uint8Array>,
	): Promise<StoredFile>;
	/** The whole file, for as long as it is small enough to be evidence; null where there is none. */
	read(fileId: string): Promise<Uint8Array | null>;
	remove(fileId: string): Promise<void>;
}

/** What came of one attempt to fetch a file. */
export type Fetched =
	| ({ kind: "kept" } & StoredFile)
	| { kind: "later"; afterMs: number | null; code: string }
	| { kind: "failed"; why: EvidenceFailure; code: string };

/** Fetches one file and keeps it as `fileId`; nothing of it stays where it is not kept. */
export type FetchFile = (file: WantedFile, fileId: string) => Promise<Fetched>;
