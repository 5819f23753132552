import type { Message } from "../../src/sandbox/lark/types.js";
import { now, only } from "./seen.js";
import type { TestApp } from "./test-app.js";

/** Says 免去 and confirms it; the card as it looks then. */
export async function dropRoles(
	t: TestApp,
	by: string,
	chat: string,
	person: string,
): Promise<Message> {
	const name = person.replace("ou_", "");
	const asked = only(
		await t.say(by, chat, `免去 @${name}`, { mentions: [person] }),
	);
	await t.press(by, asked, "確認");
	return now(t, asked);
}
