import type { DrawPng } from "../../ports/making.js";
import { createIdleWorker } from "../workers/idle-worker.js";
import { workerFile } from "../workers/worker-file.js";
import type { PngRequest } from "./png-worker.js";

/** The fonts and the wasm take some 60 MB: given back when nobody has asked for a minute. */
const IDLE_MS = 60_000;
/** The first picture reads the fonts; later ones take a few tenths of a second. */
const LIMIT_MS = 20_000;

/** Draws in a thread of its own; `close` ends it. */
export function createDrawPng(): { drawPng: DrawPng; close(): Promise<void> } {
	const worker = createIdleWorker<PngRequest, Uint8Array>({
		entry: workerFile("png-worker", import.meta.url),
		idleMs: IDLE_MS,
		limitMs: LIMIT_MS,
	});
	return {
		drawPng: (svg, width) => worker.ask({ svg, width }),
		close: () => worker.close(),
	};
}
