import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** A thread of its own for work that would hold up the event loop: started when it is asked, ended when nothing comes. */
export interface IdleWorker<Request, Answer> {
	/** One at a time, in order of asking. Throws what the work threw, or WorkerFailed. */
	ask(request: Request): Promise<Answer>;
	/** Ends it now; what is in hand fails. */
	close(): Promise<void>;
}

/** The thread died, or took longer than it may. */
export class WorkerFailed extends Error {
	override readonly name = "WorkerFailed";
}

export interface IdleWorkerOptions {
	/** The thread's own file, with the ending it has here: `.ts` from the sources, `.js` from `dist`. */
	entry: URL;
	/** Without a question for so long, it ends and gives its memory back. */
	idleMs: number;
	/** For one question, the start included. */
	limitMs: number;
}

/** What comes back from the thread: see `answerQuestions`. */
export type WorkerAnswer<Answer> =
	| { kind: "answer"; answer: Answer }
	| { kind: "error"; message: string };

export function createIdleWorker<Request, Answer>(
	options: IdleWorkerOptions,
): IdleWorker<Request, Answer> {
	let worker: Worker | null = null;
	let idle: NodeJS.Timeout | undefined;
	let queue: Promise<unknown> = Promise.resolve();

	function running(): Worker {
		clearTimeout(idle);
		if (worker) return worker;
		const started = startWorker(options.entry);
		started.on("exit", () => {
			if (worker === started) worker = null;
		});
		worker = started;
		return started;
	}

	async function end(): Promise<void> {
		clearTimeout(idle);
		const ended = worker;
		worker = null;
		await ended?.terminate();
	}

	async function askNow(request: Request): Promise<Answer> {
		const asked = running();
		// While it is asked the process waits for it, between questions it does not.
		asked.ref();
		try {
			return await answerOf<Answer>(asked, request, options.limitMs);
		} catch (error) {
			if (error instanceof WorkerFailed) await end();
			throw error;
		} finally {
			asked.unref();
			idle = setTimeout(() => void end(), options.idleMs).unref();
		}
	}

	return {
		ask(request) {
			const answer = queue.then(() => askNow(request));
			queue = answer.catch(() => undefined);
			return answer;
		},
		close: end,
	};
}

function answerOf<Answer>(
	worker: Worker,
	request: unknown,
	limitMs: number,
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const settle = (act: () => void) => {
			clearTimeout(timer);
			worker.off("message", onMessage);
			worker.off("error", onError);
			worker.off("exit", onExit);
			act();
		};
		const fail = (why: string) => settle(() => reject(new WorkerFailed(why)));
		const onMessage = (said: WorkerAnswer<Answer>) =>
			settle(() =>
				said.kind === "answer"
					? resolve(said.answer)
					: reject(new Error(said.message)),
			);
		const onError = (error: Error) => fail(error.message);
		const onExit = () => fail("the thread ended");
		const timer = setTimeout(() => fail("took too long"), limitMs);
		worker.on("message", onMessage);
		worker.on("error", onError);
		worker.on("exit", onExit);
		worker.postMessage(request);
	});
}

function startWorker(entry: URL): Worker {
	const isSource = entry.pathname.endsWith(".ts");
	const worker = isSource ? sourceWorker(entry) : new Worker(entry);
	worker.unref();
	return worker;
}

/** A thread does not inherit what lets the process read TypeScript, so it registers that itself. */
function sourceWorker(entry: URL): Worker {
	const { resolve } = createRequire(import.meta.url);
	const tsx = resolve("tsx/esm/api").replace(/\.cjs$/, ".mjs");
	const code = `const { workerData } = require("node:worker_threads");
import(workerData.tsx).then(({ register }) => { register(); return import(workerData.entry); });`;
	const workerData = { tsx: pathToFileURL(tsx).href, entry: entry.href };
	return new Worker(code, { eval: true, workerData });
}
