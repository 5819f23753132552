import { z } from "zod";

import type { Audience } from "../../ports/messenger.js";
import type { LarkClient } from "./client.js";
import { sendResultOf } from "./errors.js";
import { isLarkId } from "./lark-id.js";

const MEMBERS_PAGE = 100;
const MAX_PAGES = 50;

/** Without `external`, the bot is not in the group: it gets name and counts only (lark-protocol §7). */
const ChatInfo = z.object({
	data: z.object({
		external: z.boolean().nullish(),
		tenant_key: z.string().nullish(),
	}),
});
const Members = z.object({
	data: z.object({
		items: z.array(z.object({ tenant_key: z.string().nullish() })).nullish(),
		has_more: z.boolean().nullish(),
		page_token: z.string().nullish(),
	}),
});

/** Whether everybody in the group is of our own organisation: the group's own mark, then each member's. */
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
		const hasOutsider = home ? await hasOthers(api, chat, home) : false;
		return { kind: hasOutsider ? "external" : "internal" };
	} catch (error) {
		return unsaid(error);
	}
}

async function hasOthers(
	api: LarkClient["api"],
	chat: string,
	home: string,
): Promise<boolean> {
	let pageToken: string | null = null;
	for (let page = 0; page < MAX_PAGES; page++) {
		const answer: unknown = await api.im.chatMembers.get({
			path: { chat_id: chat },
			params: {
				member_id_type: "open_id",
				page_size: MEMBERS_PAGE,
				...(pageToken === null ? {} : { page_token: pageToken }),
			},
		});
		const { items, has_more, page_token } = Members.parse(answer).data;
		const isOther = (tenant: string | null | undefined) =>
			Boolean(tenant) && tenant !== home;
		if ((items ?? []).some(({ tenant_key }) => isOther(tenant_key)))
			return true;
		if (!has_more || !page_token) return false;
		pageToken = page_token;
	}
	return false;
}

/** Nothing was sent by asking: what was lost on the way is asked again. */
function unsaid(error: unknown): Audience {
	if (error instanceof z.ZodError)
		return { kind: "retry", afterMs: null, code: "not-lark" };
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
