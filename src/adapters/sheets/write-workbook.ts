import type { Workbook, WriteWorkbook } from "../../ports/making.js";
import { createIdleWorker } from "../workers/idle-worker.js";
import { workerFile } from "../workers/worker-file.js";

const IDLE_MS = 30_000;
/** Ten thousand rows take about two seconds. */
const LIMIT_MS = 60_000;

/** Writes workbooks in a thread of its own; `close` ends it. */
export function createWriteWorkbook(): {
	writeWorkbook: WriteWorkbook;
	close(): Promise<void>;
} {
	const worker = createIdleWorker<Workbook, Uint8Array>({
		entry: workerFile("xlsx-worker", import.meta.url),
		idleMs: IDLE_MS,
		limitMs: LIMIT_MS,
	});
	return {
		writeWorkbook: (workbook) => worker.ask(workbook),
		close: () => worker.close(),
	};
}
