import type { JsonObject, Mention, Message } from "./types.js";
import type { World } from "./world.js";

/** A message as the API shows it (lark-protocol §5.1); `mentions[].id` is a string here. */
export function messageView(world: World, message: Message): JsonObject {
	return {
		message_id: message.id,
		...(message.rootId === null ? {} : { root_id: message.rootId }),
		...(message.parentId === null ? {} : { parent_id: message.parentId }),
		msg_type: message.type,
		create_time: String(message.createdAt),
		update_time: String(message.updatedAt),
		deleted: message.recalled,
		updated: message.revisions.length > 0,
		chat_id: message.chatId,
		sender: senderView(world, message),
		body: {
			content: message.recalled
				? "This message was recalled"
				: JSON.stringify(message.content),
		},
		...(message.mentions.length === 0
			? {}
			: { mentions: message.mentions.map((each) => mentionView(world, each)) }),
	};
}

function senderView(world: World, message: Message): JsonObject {
	const tenant_key = world.app.tenantKey;
	return message.sender.kind === "app"
		? { id: world.app.appId, id_type: "app_id", sender_type: "app", tenant_key }
		: {
				id: message.sender.openId,
				id_type: "open_id",
				sender_type: "user",
				tenant_key,
			};
}

function mentionView(world: World, mention: Mention): JsonObject {
	return {
		key: mention.key,
		id: mention.openId,
		id_type: "open_id",
		name: mention.name,
		tenant_key: world.app.tenantKey,
	};
}
