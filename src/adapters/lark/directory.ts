import type { Logger } from "pino";
import { z } from "zod";

import type { Directory } from "../../ports/directory.js";
import { chatMembers } from "./chat-members.js";
import type { LarkClient } from "./client.js";
import { isLarkId } from "./lark-id.js";

const Id = z.string().refine(isLarkId);
const BotInfo = z.object({ bot: z.object({ open_id: Id }) });
const ChatInfo = z.object({ data: z.object({ name: z.string().min(1) }) });
const PersonInfo = z.object({
	data: z.object({ user: z.object({ name: z.string().min(1) }) }),
});
const Member = z.object({ member_id: Id });

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

async function allMembers(
	api: LarkClient["api"],
	chat: string,
): Promise<string[]> {
	const members = new Set<string>();
	for await (const { member_id } of chatMembers(api, chat, Member))
		members.add(member_id);
	return [...members];
}
