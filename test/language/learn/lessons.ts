/** The rows the model is trained on. Never a row of an unseen set. */
import { createHash } from "node:crypto";
import type { CorpusRow } from "../corpus/row.js";
import { seen } from "../corpus/seen.js";
import { taught } from "../corpus/taught.js";

export const lessons: readonly CorpusRow[] = [...seen, ...taught];

/** Tells one corpus from another. */
export function digestOf(rows: readonly CorpusRow[]): string {
	return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}
