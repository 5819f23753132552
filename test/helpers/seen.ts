import type { Message } from "../../src/sandbox/lark/types.js";
import { type TestApp, wordsOf } from "./test-app.js";

/** The one message expected; more or fewer is the test's failure. */
export function only(messages: readonly Message[]): Message {
	const [message] = messages;
	if (!message || messages.length !== 1) {
		const words = messages.map(wordsOf).join("\n--\n");
		throw new Error(`one message expected, ${messages.length} came: ${words}`);
	}
	return message;
}

/** The last thing the bot said in the chat. */
export function lastIn(t: TestApp, chat: string): Message {
	const message = t.sent(chat).at(-1);
	if (!message) throw new Error(`nothing was said in ${chat}`);
	return message;
}

/** The message as it looks now, after presses. */
export function now(t: TestApp, message: Message): Message {
	return t.standIn.message(message.id);
}

/** Visible words of the buttons, in order. */
export function buttonsOf(t: TestApp, message: Message): string[] {
	return t.standIn.pressables(message.id).map(({ text }) => text);
}

/** The toast of a press; fails when Lark would have shown an error instead. */
export function toastOf(
	result: Awaited<ReturnType<TestApp["press"]>>,
): { type: string; content: string } | null {
	if (result.kind !== "answered")
		throw new Error(`the press was ${JSON.stringify(result)}`);
	return result.toast;
}

/** The private chat of a person with the bot. */
export function privately(t: TestApp, person: string): string {
	return t.standIn.p2p(person).chatId;
}
