import { z } from "zod";

import type { Audience } from "../../ports/messenger.js";
import { chatMembers } from "./chat-members.js";
import type { LarkClient } from "./client.js";
import { CutShortError } from "./cut-short-error.js";
import { sendResultOf } from "./errors.js";
import { isLarkId } from "./lark-id.js";

/** Without `external`, the bot is not in the group: it gets name and counts only (lark-protocol §7). */
const ChatInfo = z.object({
	data: z.object({
		external: z.boolean().nullish(),
		tenant_key: z.string().nullish(),
	}),
});
const Member = z.object({ tenant_key: z.string().nullish() });
const NOT_SAID: Audience = { kind: "retry", afterMs: null, code: "not-said" };

/**
 * Whether everybody in the group is of our own organisation: the group's own mark, then each member's. Internal only where
 * Lark says so of the group and of every member; what it leaves out is asked again.
 */
export async function audienceOf(
	api: LarkClient["api"],
	chat: string,
): Promise<Audience> {
	if (!isLarkId(chat)) return { kind: "refused", code: "bad-id" };
	try {
		const answer: unknown = await api.im.chat.get({ path: { chat_id: chat } });
		const { external, tenant_key: home } = ChatInfo.parse(answer).data;
		if (external === true) return { kind: "external" };
		if (external !== false) return { kind: "refused", code: "not-in-chat" };
		return home ? await membersOf(api, chat, home) : NOT_SAID;
	} catch (error) {
		return unsaid(error);
	}
}

async function membersOf(
	api: LarkClient["api"],
	chat: string,
	home: string,
): Promise<Audience> {
	let isSaid = true;
	for await (const { tenant_key } of chatMembers(api, chat, Member)) {
		if (tenant_key && tenant_key !== home) return { kind: "external" };
		isSaid &&= Boolean(tenant_key);
	}
	return isSaid ? { kind: "internal" } : NOT_SAID;
}

/** Nothing was sent by asking: what was lost on the way is asked again. */
function unsaid(error: unknown): Audience {
	if (error instanceof z.ZodError)
		return { kind: "retry", afterMs: null, code: "not-lark" };
	if (error instanceof CutShortError) return NOT_SAID;
	const result = sendResultOf(error);
	switch (result.kind) {
		case "retry":
			return result;
		case "refused":
			return { kind: "refused", code: result.code };
		default:
			return { kind: "retry", afterMs: null, code: "no-answer" };
	}
}
