import { z } from "zod";

import type { LarkClient } from "./client.js";
import { CutShortError } from "./cut-short-error.js";

const PAGE_SIZE = 100;
const MAX_PAGES = 200;

const Page = z.object({
	items: z.array(z.unknown()).nullish(),
	has_more: z.boolean().nullish(),
	page_token: z.string().nullish(),
});
const Members = z.object({ data: Page });

/**
 * The members of a group, each read as `member`, page by page (lark-protocol §7): the SDK's iterator ends silently where a
 * page fails, and a list cut short is worse than none. Throws `CutShortError` where the list does not come to an end, a
 * `ZodError` for what is no list of members, and what the client throws.
 */
export async function* chatMembers<T>(
	api: LarkClient["api"],
	chat: string,
	member: z.ZodType<T>,
): AsyncGenerator<T> {
	let pageToken: string | null = null;
	for (let page = 0; page < MAX_PAGES; page++) {
		const answer = await onePage(api, chat, pageToken);
		yield* z.array(member).parse(answer.items ?? []);
		if (!answer.has_more) return;
		if (!answer.page_token || answer.page_token === pageToken) break;
		pageToken = answer.page_token;
	}
	throw new CutShortError("the list of members does not end");
}

async function onePage(
	api: LarkClient["api"],
	chat: string,
	pageToken: string | null,
): Promise<z.infer<typeof Page>> {
	const answer: unknown = await api.im.chatMembers.get({
		path: { chat_id: chat },
		params: {
			member_id_type: "open_id",
			page_size: PAGE_SIZE,
			...(pageToken === null ? {} : { page_token: pageToken }),
		},
	});
	return Members.parse(answer).data;
}
