import type { Logger } from "pino";
import { z } from "zod";

import type { Directory } from "../../ports/directory.js";
import type { LarkClient } from "./client.js";
import { isLarkId } from "./lark-id.js";

const PAGE_SIZE = 100;
const MAX_PAGES = 200;

const Id = z.string().refine(isLarkId);
const BotInfo = z.object({ bot: z.object({ open_id: Id }) });
const ChatInfo = z.object({ data: z.object({ name: z.string().min(1) }) });
const PersonInfo = z.object({
	data: z.object({ user: z.object({ name: z.string().min(1) }) }),
});
const Members = z.object({
	data: z.object({
		items: z.array(z.object({ member_id: Id })).nullish(),
		has_more: z.boolean().nullish(),
		page_token: z.string().nullish(),
	}),
});

/** People and chats over Lark's API (lark-protocol §2.1, §7). Every answer is checked; what fails is logged and null. */
export function createDirectory({ api }: LarkClient, log: Logger): Directory {
	let bot: string | null = null;

	/** Null where `call` fails or `id` could not be one of Lark's. */
	const ask = async <T>(
		what: string,
		id: string,
		call: () => Promise<T>,
	): Promise<T | null> => {
		if (!isLarkId(id)) return null;
		try {
			return await call();
		} catch (err) {
			log.warn({ err, what }, "lark does not say");
			return null;
		}
	};

	return {
		async botOpenId() {
			bot ??= await ask("bot", "self", async () => {
				const url = "/open-apis/bot/v3/info";
				const answer: unknown = await api.request({ method: "GET", url });
				return BotInfo.parse(answer).bot.open_id;
			});
			return bot;
		},
		members: (chat) => ask("members", chat, () => allMembers(api, chat)),
		chatName: (chat) =>
			ask("chat", chat, async () => {
				const answer = await api.im.chat.get({ path: { chat_id: chat } });
				return ChatInfo.parse(answer).data.name;
			}),
		personName: (person) =>
			ask("person", person, async () => {
				const answer = await api.contact.user.get({
					path: { user_id: person },
					params: { user_id_type: "open_id" },
				});
				return PersonInfo.parse(answer).data.user.name;
			}),
	};
}

/** Page by page: the SDK's iterator ends silently where a page fails, and a list cut short is worse than none. */
async function allMembers(
	api: LarkClient["api"],
	chat: string,
): Promise<string[]> {
	const members = new Set<string>();
	let pageToken: string | null = null;
	for (let page = 0; page < MAX_PAGES; page++) {
		const answer: unknown = await api.im.chatMembers.get({
			path: { chat_id: chat },
			params: {
				member_id_type: "open_id",
				page_size: PAGE_SIZE,
				...(pageToken === null ? {} : { page_token: pageToken }),
			},
		});
		const { items, has_more, page_token } = Members.parse(answer).data;
		for (const { member_id } of items ?? []) members.add(member_id);
		if (!has_more) return [...members];
		if (!page_token || page_token === pageToken) break;
		pageToken = page_token;
	}
	throw new Error("the list of members does not end");
}
