import { threadId } from "node:worker_threads";
import { answerQuestions } from "../../../src/adapters/workers/answer-questions.js";

/** Does what it is told: answers with its thread's number, fails, dies, or never answers. */
answerQuestions<"thread" | "fail" | "die" | "hang">((what) => {
	if (what === "fail") return Promise.reject(new Error("as told"));
	if (what === "die") process.exit(1);
	if (what === "hang") return new Promise(() => undefined);
	return Promise.resolve(new Uint8Array([threadId]));
});
