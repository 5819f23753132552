import { randomBytes } from "node:crypto";
import type { JsonObject, Message } from "../../src/sandbox/lark/types.js";
import type { TestApp } from "./test-app.js";

export interface RawMessage {
	from: string;
	/** A private chat: in a group the answer would hang on a message that the stand-in does not have. */
	chat: string;
	/** Lark's message_type. */
	type: string;
	content: JsonObject;
	senderType?: string;
	tenant?: string;
}

/** A message of a kind that the stand-in's people cannot write: signed, encrypted, and answered into the chat. */
export async function sendRaw(t: TestApp, raw: RawMessage): Promise<Message[]> {
	const before = t.sent(raw.chat).length;
	const { tenantKey } = t.standIn;
	await t.standIn.event("im.message.receive_v1", {
		sender: {
			sender_id: { open_id: raw.from, union_id: "on_x", user_id: "x" },
			sender_type: raw.senderType ?? "user",
			tenant_key: raw.tenant ?? tenantKey,
		},
		message: {
			message_id: `om_${randomBytes(16).toString("hex")}`,
			create_time: String(Date.now()),
			chat_id: raw.chat,
			chat_type: "p2p",
			message_type: raw.type,
			content: JSON.stringify(raw.content),
		},
	});
	await t.app.settled(10_000);
	return t.sent(raw.chat).slice(before);
}
