import type { IncomingMessage } from "../ports/incoming.js";

/** The placeholder of @all: it mentions nobody in particular, so not us either. */
export const EVERYBODY = "@_all";

/**
 * The words of a message without the mention of the bot and of everybody. Longer placeholders go first: `@_user_1` also begins `@_user_10`.
 */
export function withoutBot(
	message: Pick<IncomingMessage, "text" | "mentions">,
	botOpenId: string | null,
): string {
	const keys = Object.entries(message.mentions)
		.filter(([, { openId }]) => openId === botOpenId)
		.map(([key]) => key)
		.sort((a, b) => b.length - a.length);
	return [...keys, EVERYBODY]
		.reduce((text, key) => removeKey(text, key), message.text ?? "")
		.trim();
}

function removeKey(text: string, key: string): string {
	const parts: string[] = [];
	let from = 0;
	for (
		let at = text.indexOf(key);
		at >= 0;
		at = text.indexOf(key, at + key.length)
	) {
		if (/\d/.test(text[at + key.length] ?? "")) continue;
		parts.push(text.slice(from, at));
		from = at + key.length;
	}
	parts.push(text.slice(from));
	return parts.join(" ");
}
