import {
	closeSync,
	existsSync,
	ftruncateSync,
	mkdirSync,
	openSync,
	readFileSync,
	writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Change } from "./changes.js";

/** What changed together: a journal holds all of an entry or none of it. */
export interface JournalEntry {
	at: number;
	changes: Change[];
}

export interface Journal {
	/** Kept when it returns. */
	append(entry: JournalEntry): void;
	entries(): JournalEntry[];
	close?(): void;
}

/** A journal that is gone with the process. */
export function memoryJournal(): Journal {
	const kept: string[] = [];
	return {
		append: (entry) => void kept.push(JSON.stringify(entry)),
		entries: () => kept.map((line) => JSON.parse(line) as JournalEntry),
	};
}

/**
 * A file of JSON lines, each written in one synchronous call before anybody hears of it, so that `kill -9` loses nothing.
 * A torn last line is what was being written when the process died: nobody heard of it, and it is cut off.
 */
export function fileJournal(path: string): Journal {
	mkdirSync(dirname(path), { recursive: true });
	const stored = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
	const whole = stored.subarray(0, stored.lastIndexOf(0x0a) + 1);
	const fd = openSync(path, "a");
	let open = true;
	if (whole.length < stored.length) ftruncateSync(fd, whole.length);
	return {
		append: (entry) => writeAll(fd, Buffer.from(`${JSON.stringify(entry)}\n`)),
		entries: () => parseLines(readFileSync(path, "utf8")),
		close() {
			if (open) closeSync(fd);
			open = false;
		},
	};
}

function writeAll(fd: number, bytes: Buffer): void {
	let written = 0;
	while (written < bytes.length) {
		written += writeSync(fd, bytes, written, bytes.length - written);
	}
}

function parseLines(text: string): JournalEntry[] {
	return text
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as JournalEntry);
}
