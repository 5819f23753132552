import type { PlanReading } from "../domain/plan.js";
import { decodeText } from "./decode-text.js";
import { readPlanJson } from "./read-plan-json.js";
import { readPlanText } from "./read-plan-text.js";
import { unreadable } from "./unreadable.js";

/** A reading and the decoded document its spans point into; null where the spans point nowhere (JSON, unreadable). */
export type PlanFileReading = PlanReading & { text: string | null };

/** What each ending is read with. Another format is one more line. */
const READERS: Record<string, (text: string) => PlanFileReading> = {
	txt: (text) => ({ ...readPlanText(text), text }),
	md: (text) => ({ ...readPlanText(text), text }),
	json: (text) => ({ ...readPlanJson(text), text: null }),
};
const LARGEST_BYTES = 20 * 1024 * 1024;

/**
 * Reads a plan from the bytes of a file, by the ending of `fileName`: .txt and .md as a document, .json as our own
 * format. Never throws: a file that cannot be used gives a doubt of severity `error`.
 */
export function readPlanFile(
	bytes: Uint8Array,
	fileName: string,
): PlanFileReading {
	const read = readerFor(fileName);
	if (!read)
		return refuse(
			"unreadable-file",
			`目前讀得了 ${endings()} 檔，「${shown(fileName)}」不在其中；請另存為文字檔再試。`,
		);
	if (bytes.length > LARGEST_BYTES)
		return refuse("unreadable-file", "檔案超過 20 MB，未讀取。");
	const decoded = decodeText(bytes);
	if (decoded.kind === "unreadable")
		return refuse(
			"unreadable-file",
			`「${shown(fileName)}」${decoded.why}，未讀入任何內容。`,
		);
	if (decoded.text.trim() === "")
		return refuse("nothing-usable", "檔案是空的。");
	return read(decoded.text);
}

function readerFor(fileName: string) {
	const ending =
		/\.([A-Za-z0-9]{1,8})$/.exec(fileName.slice(-12))?.[1]?.toLowerCase() ?? "";
	return Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
}

function endings(): string {
	return Object.keys(READERS)
		.map((ending) => `.${ending}`)
		.join("、");
}

/** A file name for people: short, without characters that reorder or hide text. */
function shown(fileName: string): string {
	return fileName.replace(/[\p{C}\u2028\u2029]/gu, "").slice(-60);
}

function refuse(code: string, message: string): PlanFileReading {
	return { ...unreadable(code, message), text: null };
}
