import { z } from "zod";

import type { Json } from "../../card-actions.js";
import type {
	Content,
	Messenger,
	Recipient,
	SendResult,
} from "../../ports/messenger.js";
import { audienceOf } from "./audience.js";
import type { LarkClient } from "./client.js";
import { sendResultOf } from "./errors.js";
import { isLarkId } from "./lark-id.js";
import { LarkUnreachableError } from "./lark-unreachable-error.js";
import { uploadTo } from "./upload.js";

const Sent = z.object({
	data: z.object({
		message_id: z.string().refine(isLarkId),
		chat_id: z.string().refine(isLarkId).nullish().catch(null),
	}),
});

/** Messages over Lark's API (lark-protocol §5). */
export function createMessenger(client: LarkClient): Messenger {
	const { api } = client;
	return {
		async send(to, content, uuid) {
			if (!isLarkId(idOf(to))) return badId;
			return attempt(async () => {
				const body = { ...larkContent(content), uuid };
				return readSent(await deliver(api, to, body));
			});
		},
		upload: (file) => uploadTo(client, file),
		async update(messageId, card) {
			if (!isLarkId(messageId)) return badId;
			return attempt(async () => {
				await api.im.message.patch({
					path: { message_id: messageId },
					data: { content: JSON.stringify(card) },
				});
				return { kind: "sent", messageId, chat: null };
			});
		},
		async recall(messageId) {
			if (!isLarkId(messageId)) return badId;
			return attempt(async () => {
				await api.im.message.delete({ path: { message_id: messageId } });
				return { kind: "sent", messageId, chat: null };
			});
		},
		audience: (chat) => audienceOf(api, chat),
	};
}

const badId: SendResult = { kind: "refused", why: "other", code: "bad-id" };

async function attempt(call: () => Promise<SendResult>): Promise<SendResult> {
	try {
		return await call();
	} catch (error) {
		return sendResultOf(error);
	}
}

function idOf(to: Recipient): string {
	switch (to.kind) {
		case "chat":
			return to.chat;
		case "person":
			return to.person;
		case "reply":
			return to.messageId;
		default:
			return to satisfies never;
	}
}

interface LarkBody {
	msg_type: string;
	content: string;
	uuid: string;
}

function deliver(
	api: LarkClient["api"],
	to: Recipient,
	body: LarkBody,
): Promise<unknown> {
	if (to.kind === "reply")
		return api.im.message.reply({
			path: { message_id: to.messageId },
			data: body,
		});
	return api.im.message.create({
		params: { receive_id_type: to.kind === "chat" ? "chat_id" : "open_id" },
		data: { ...body, receive_id: idOf(to) },
	});
}

/** Plain text goes as a post: in Lark's text messages `<at user_id="all">` and `[x](y)` would come alive. */
function larkContent(content: Content): { msg_type: string; content: string } {
	if (content.kind === "card")
		return { msg_type: "interactive", content: JSON.stringify(content.json) };
	if (content.kind !== "text")
		return {
			msg_type: content.kind,
			content: JSON.stringify({ [`${content.kind}_key`]: content.key }),
		};
	const lines = content.text
		.split("\n")
		.map((line): Json => [{ tag: "text", text: line }]);
	const post = { zh_cn: { title: "", content: lines } };
	return { msg_type: "post", content: JSON.stringify(post) };
}

function readSent(answer: unknown): SendResult {
	const sent = Sent.safeParse(answer);
	if (!sent.success)
		throw new LarkUnreachableError("not-lark", { mayHaveApplied: true });
	const { message_id, chat_id } = sent.data.data;
	return { kind: "sent", messageId: message_id, chat: chat_id ?? null };
}
