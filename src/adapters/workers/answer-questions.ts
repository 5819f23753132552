import { parentPort } from "node:worker_threads";
import type { WorkerAnswer } from "./idle-worker.js";

/** The other end of `createIdleWorker`: answers each question in turn. Bytes are handed over, not copied. */
export function answerQuestions<Request>(
	work: (request: Request) => Promise<Uint8Array>,
): void {
	const port = parentPort;
	if (!port) throw new Error("this is a worker's file");
	port.on("message", (request: Request) => {
		work(request).then(
			(answer) => {
				const said: WorkerAnswer<Uint8Array> = { kind: "answer", answer };
				port.postMessage(said, [answer.buffer as ArrayBuffer]);
			},
			(error: unknown) => {
				const message = error instanceof Error ? error.message : String(error);
				const said: WorkerAnswer<Uint8Array> = { kind: "error", message };
				port.postMessage(said);
			},
		);
	});
}
