import { ApiError, fieldError } from "../api-error.js";
import type { Change } from "../changes.js";
import { isObject } from "../json.js";
import { messageView } from "../message-view.js";
import { mentionsIn, readContent } from "../outgoing-content.js";
import {
	mustFindMessage,
	mustString,
	requireVoice,
	resolveReceiver,
} from "../receivers.js";
import { type ApiAnswer, type ApiCall, data, type Route } from "../route.js";
import type { Chat, JsonObject, Message } from "../types.js";
import type { World } from "../world.js";

const SEND_SCOPES = ["im:message", "im:message:send_as_bot"];

const create: Route = {
	name: "messages.create",
	method: "POST",
	path: "/open-apis/im/v1/messages",
	scopes: SEND_SCOPES,
	handle(world, call) {
		const body = bodyOf(call);
		const idType = call.query.get("receive_id_type") ?? "";
		const { chat, changes } = resolveReceiver(
			world,
			idType,
			mustString(body["receive_id"], "receive_id"),
		);
		return send(world, call, chat, null, changes);
	},
};

const reply: Route = {
	name: "messages.reply",
	method: "POST",
	path: "/open-apis/im/v1/messages/:message_id/reply",
	scopes: SEND_SCOPES,
	handle(world, call) {
		const parent = mustFindMessage(world, call.params["message_id"]);
		const chat = world.state.mustChat(parent.chatId);
		requireVoice(world, chat);
		if (parent.recalled)
			throw new ApiError(230011, "The message was withdrawn.");
		return send(world, call, chat, parent, []);
	},
};

function bodyOf(call: ApiCall): JsonObject {
	if (isObject(call.body)) return call.body;
	throw fieldError("body", "the body is no JSON object");
}

/** The same uuid within the hour gives the first message again (lark-protocol §5.1). */
function send(
	world: World,
	call: ApiCall,
	chat: Chat,
	parent: Message | null,
	before: Change[],
): ApiAnswer {
	const body = bodyOf(call);
	const uuid = readUuid(body["uuid"]);
	call.entry.chatId = chat.chatId;
	call.entry.violation = world.limits.chat(chat.chatId) ?? call.entry.violation;
	const first = uuid === null ? null : world.state.sentWith(uuid);
	if (first) return data(messageView(world, first));
	const message = draft(world, call, chat, parent, uuid);
	const remembered: Change[] =
		uuid === null
			? []
			: [{ kind: "uuid", uuid, messageId: message.id, at: message.createdAt }];
	world.state.commit(...before, { kind: "message", message }, ...remembered);
	return data(messageView(world, message));
}

function readUuid(value: unknown): string | null {
	if (value === undefined || value === "") return null;
	const uuid = mustString(value, "uuid");
	if (uuid.length > 50) throw fieldError("uuid", "the max len is 50");
	return uuid;
}

function draft(
	world: World,
	call: ApiCall,
	chat: Chat,
	parent: Message | null,
	uuid: string | null,
): Message {
	const body = bodyOf(call);
	const type = mustString(body["msg_type"], "msg_type");
	const content = readContent(
		world,
		chat,
		type,
		body["content"],
		call.bodyBytes,
	);
	const at = world.now();
	return {
		id: world.makeId("om_"),
		chatId: chat.chatId,
		sender: { kind: "app" },
		type,
		content,
		parentId: parent?.id ?? null,
		rootId: parent ? (parent.rootId ?? parent.id) : null,
		createdAt: at,
		updatedAt: at,
		recalled: false,
		revisions: [],
		uuid,
		mentions: mentionsIn(world, type, content),
		reactions: [],
		readBy: [],
	};
}

export const sendRoutes: readonly Route[] = [create, reply];
