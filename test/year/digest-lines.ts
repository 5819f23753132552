/** Reads a digest as a person does: its date and the tasks it names with their deadlines. */
import type { Message } from "../../src/sandbox/lark/types.js";
import { wordsOf } from "../helpers/test-app.js";

export interface SeenDigest {
	chat: string;
	/** `2021-03-12`, of its title. */
	day: string;
	/** When it was shown, `2021-03-12 09:05`. */
	shownAt: string;
	/** Codes of the tasks listed with a deadline. */
	codes: string[];
	words: string;
}

/** Null for a message that is no digest. */
export function readDigest(chat: string, message: Message): SeenDigest | null {
	const words = wordsOf(message);
	const title = /(\d{1,2})月(\d{1,2})日督辦提醒/.exec(words);
	const [, month = "", date = ""] = title ?? [];
	if (!title) return null;
	const shownAt = new Date(message.createdAt + 8 * 3_600_000)
		.toISOString()
		.slice(0, 16)
		.replace("T", " ");
	return {
		chat,
		day: `2021-${month.padStart(2, "0")}-${date.padStart(2, "0")}`,
		shownAt,
		codes: codesIn(words),
		words,
	};
}

/** A task stands on a line of its own, `**1.3** 標題`, and its deadline on the next. */
function codesIn(words: string): string[] {
	const lines = words.split("\n");
	return lines.flatMap((line, at) => {
		const code = /^\*\*([\d.]+|首報|案例[一二])\*\* /.exec(line)?.[1];
		return code && lines[at + 1]?.includes("期限：") ? [code] : [];
	});
}
