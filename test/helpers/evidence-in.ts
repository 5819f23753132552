import type { Evidence } from "../../src/domain/evidence.js";
import type { Attachment, Message } from "../../src/sandbox/lark/types.js";
import type { TestApp } from "./test-app.js";
import { until } from "./until.js";

/** The evidence of a task as it is stored. */
export function evidenceOf(t: TestApp, ref: string): Promise<Evidence[]> {
	return t.app.transaction((stores) => stores.evidence.of(ref));
}

/** Waits until nothing of the task's is still to be fetched. */
export function fetched(t: TestApp, ref: string): Promise<Evidence[]> {
	return until("the files of the task", async () => {
		const all = await evidenceOf(t, ref);
		return all.length > 0 && all.every(({ state }) => state !== "pending")
			? all
			: null;
	});
}

/** Sends files, with or without words, and waits for the answers. */
export async function send(
	t: TestApp,
	said: {
		from: string;
		chat: string;
		files: Attachment[];
		text?: string;
		replyTo?: string;
		mentionBot?: boolean;
	},
): Promise<Message[]> {
	const before = t.sent(said.chat).length;
	await t.standIn.say(said);
	await t.app.settled(10_000);
	return t.sent(said.chat).slice(before);
}
