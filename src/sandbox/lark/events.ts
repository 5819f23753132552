import type { StoredPush } from "./changes.js";
import type { Chat, JsonObject, Mention, Message, Person } from "./types.js";
import type { World } from "./world.js";

/**
 * The v2 envelope (lark-protocol §1.3), but for the Verification Token, which is put in when it is sent: a stored push
 * outlives the token of its day. `headers` overrides what the platform would write, the token too.
 */
export function envelope(
	world: World,
	type: string,
	event: JsonObject,
	headers: Record<string, string> = {},
): JsonObject {
	const micro = type === "card.action.trigger";
	return {
		schema: "2.0",
		header: {
			event_id: world.makeId(""),
			// Microseconds in card callbacks, milliseconds elsewhere (lark-protocol §0).
			create_time: String(world.now()) + (micro ? "000" : ""),
			event_type: type,
			tenant_key: world.app.tenantKey,
			app_id: world.app.appId,
			...headers,
		},
		event,
	};
}

/** An event ready to be committed and pushed. */
export function pushOf(
	world: World,
	type: string,
	event: JsonObject,
	about: { chatId?: string; messageId?: string } = {},
	headers: Record<string, string> = {},
): StoredPush {
	const sealed = envelope(world, type, event, headers);
	const eventId =
		(sealed["header"] as Record<string, string>)["event_id"] ?? "";
	return {
		eventId,
		type,
		chatId: about.chatId ?? null,
		messageId: about.messageId ?? null,
		envelope: sealed,
	};
}

export function idsOf(person: Person): JsonObject {
	return {
		union_id: person.unionId,
		user_id: person.userId,
		open_id: person.openId,
	};
}

/** `im.message.receive_v1` (lark-protocol §2.1). */
export function messageReceived(
	world: World,
	message: Message,
	sender: Person,
	chat: Chat,
): StoredPush {
	const event = {
		sender: {
			sender_id: idsOf(sender),
			sender_type: "user",
			tenant_key: world.app.tenantKey,
		},
		message: {
			message_id: message.id,
			...(message.rootId === null ? {} : { root_id: message.rootId }),
			...(message.parentId === null ? {} : { parent_id: message.parentId }),
			create_time: String(message.createdAt),
			update_time: String(message.updatedAt),
			chat_id: chat.chatId,
			chat_type: chat.type,
			message_type: message.type,
			content: JSON.stringify(message.content),
			...(message.mentions.length === 0
				? {}
				: { mentions: message.mentions.map((each) => mentioned(world, each)) }),
		},
	};
	return pushOf(world, "im.message.receive_v1", event, {
		chatId: chat.chatId,
		messageId: message.id,
	});
}

function mentioned(world: World, mention: Mention): JsonObject {
	const person = world.state.people.get(mention.openId);
	return {
		key: mention.key,
		id: person
			? idsOf(person)
			: {
					union_id: `on_${mention.openId.slice(3)}`,
					user_id: "",
					open_id: mention.openId,
				},
		name: mention.name,
		tenant_key: world.app.tenantKey,
		mentioned_type: mention.isBot ? "bot" : "user",
	};
}

/** Bot added to or removed from a chat, chat dissolved (lark-protocol §2.2). */
export function chatEvent(
	world: World,
	type: string,
	chat: Chat,
	operator: Person,
	more: JsonObject = {},
): StoredPush {
	const event = {
		chat_id: chat.chatId,
		operator_id: idsOf(operator),
		external: false,
		operator_tenant_key: world.app.tenantKey,
		name: chat.name,
		i18n_names: { zh_cn: chat.name, en_us: chat.name, ja_jp: chat.name },
		...more,
	};
	return pushOf(world, type, event, { chatId: chat.chatId });
}
