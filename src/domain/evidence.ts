/**
 * 佐證: the files and pictures that show what a unit reports. A file is *loose* until it is known which task it shows;
 * then it is fetched from Lark, behind, and kept or given up with a reason.
 */
import type { Day } from "./day.js";

/** What a message carries. */
export interface Attachment {
	kind: "image" | "file";
	/** Lark's key: good for this one message only. */
	key: string;
	/** As its owner called it; pictures have none. */
	name: string | null;
}

export type EvidenceState = "loose" | "pending" | "fetched" | "failed";

/** Why a file is not kept. */
export type EvidenceFailure =
	| "too-large"
	| "empty"
	/** By its name it is none of the accepted types. */
	| "type"
	/** Its first bytes are not what its name says. */
	| "content"
	/** Recalled, or Lark no longer has it. */
	| "gone"
	/** The bot is not in the chat or lacks the permission. */
	| "no-access"
	/** Lark did not hand it over in a whole day. */
	| "unreachable";

export interface Evidence {
	id: string;
	/** Ref of the task; null while loose. */
	task: string | null;
	/** Lark message that carries it. */
	message: string;
	key: string;
	kind: Attachment["kind"];
	/** Cleaned, and data only: never a path. */
	name: string | null;
	/** The words it was sent with, where they were nothing but its description. */
	caption?: string;
	person: string;
	unit: string | null;
	chat: string;
	/** Plan time of its arrival. */
	at: Date;
	/** When it was sent, by Lark's clock, ms. */
	sentAtMs: number;
	/** What day it is about: the report's. */
	day: Day;
	/** Source of the report it belongs to; null where it came without one. */
	report: string | null;
	/** Files sent one after the other share the card that answers them: the message id of the first. */
	batch: string;
	/** While loose: the tasks it was asked about. */
	candidates: string[];
	state: EvidenceState;
	why: EvidenceFailure | null;
	/** Size and hash once fetched. */
	bytes: number | null;
	sha256: string | null;
	/** Its report was taken back: the file stays, it counts no more. */
	withdrawn: boolean;
}

/** 完成 or 進度 as files are matched with it. */
export interface ReportMark {
	/** Message or press it came from. */
	source: string;
	chat: string;
	person: string;
	task: string;
	/** The message it replied to. */
	replyTo: string | null;
	atMs: number;
	day: Day;
}

/** Files this long before or after a report belong to it (contract §4). */
export const EVIDENCE_WINDOW_MS = 2 * 60_000;
/** Per file. */
export const MAX_EVIDENCE_BYTES = 20 * 1024 * 1024;
export const MAX_FILE_NAME = 120;

export function isNear(aMs: number, bMs: number): boolean {
	return Math.abs(aMs - bMs) <= EVIDENCE_WINDOW_MS;
}

/** Whether it speaks for its task: kept or on its way. */
export function counts({ state, withdrawn }: Evidence): boolean {
	return !withdrawn && (state === "pending" || state === "fetched");
}

/** What was said of them, each once. */
export function captionsOf(
	files: readonly Pick<Evidence, "caption">[],
): string[] {
	return [...new Set(files.flatMap(({ caption }) => caption ?? []))];
}

// Controls, soft hyphen, zero-width, bidi, tags, lone surrogates: what could make a name look like another.
const UNSEEN =
	/[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/**
 * A file name made safe to keep and to show: its last part only, on one line, at most 120 characters with the ending
 * kept. Null where nothing is left.
 */
export function cleanFileName(name: string | null): string | null {
	const last = (name ?? "").split(/[/\\]/).at(-1) ?? "";
	const seen = last.normalize("NFC").replace(UNSEEN, "").replace(/\s+/g, " ");
	const bare = seen.trim().replace(/^\.+/, "");
	if (bare === "") return null;
	const characters = [...bare];
	if (characters.length <= MAX_FILE_NAME) return bare;
	const ending = [...endingOf(bare)].slice(0, 12);
	const room = MAX_FILE_NAME - ending.length - 1;
	return `${characters.slice(0, room).join("")}…${ending.join("")}`;
}

function endingOf(name: string): string {
	const dot = name.lastIndexOf(".");
	return dot < 0 ? "" : name.slice(dot);
}
