import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { PlanReading } from "../domain/plan.js";
import { readPlanFile } from "../plan-import/read-plan-file.js";
import { unreadable } from "../plan-import/unreadable.js";

export interface ReadFile {
	fileName: string;
	bytes: Uint8Array;
	text: string | null;
	reading: PlanReading;
}

/** Reads a plan file from disk; one that cannot be opened is a reading with an error, like any other. */
export async function readFrom(path: string): Promise<ReadFile> {
	const fileName = basename(path);
	try {
		const bytes = await readFile(path);
		const { text, ...reading } = readPlanFile(bytes, fileName);
		return { fileName, bytes, text, reading };
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
		const reading = unreadable(
			"unreadable-file",
			`打不開這個檔案（${String(error.code)}）；請檢查路徑和權限。`,
		);
		return { fileName, bytes: new Uint8Array(), text: null, reading };
	}
}

export function hasErrors({ doubts }: PlanReading): boolean {
	return doubts.some(({ severity }) => severity === "error");
}
