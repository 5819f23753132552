import { ApiError, invalidParameter } from "../api-error.js";
import { isObject } from "../json.js";
import { replaceContent } from "../message-changes.js";
import { messageView } from "../message-view.js";
import { readContent } from "../outgoing-content.js";
import { CARD_LIFE_MS } from "../press.js";
import { mustFindMessage, mustString, requirePresence } from "../receivers.js";
import { type ApiCall, data, type Route } from "../route.js";
import type { JsonObject, Message, Reaction } from "../types.js";
import type { World } from "../world.js";

const WRITE_SCOPES = ["im:message", "im:message:send_as_bot"];
const MESSAGE = "/open-apis/im/v1/messages/:message_id";

/** A new card in place of the old one (lark-protocol §5.2, §11.9). */
const patch: Route = {
	name: "messages.patch",
	method: "PATCH",
	path: MESSAGE,
	scopes: WRITE_SCOPES,
	handle(world, call) {
		const message = ownMessage(world, call);
		call.entry.violation =
			world.limits.message(message.id) ?? call.entry.violation;
		if (message.type !== "interactive")
			throw invalidParameter("only cards can be patched");
		if (world.now() - message.createdAt > CARD_LIFE_MS)
			throw new ApiError(230031, "The message is sent more than 14 days.");
		return change(world, call, message, "interactive", "patch");
	},
};

const edit: Route = {
	name: "messages.edit",
	method: "PUT",
	path: MESSAGE,
	scopes: WRITE_SCOPES,
	handle(world, call) {
		const message = ownMessage(world, call);
		const type = mustString(bodyOf(call)["msg_type"], "msg_type");
		if (type !== message.type || !["text", "post"].includes(type))
			throw invalidParameter("only text and post can be edited");
		return change(world, call, message, type, "edit");
	},
};

function change(
	world: World,
	call: ApiCall,
	message: Message,
	type: string,
	by: "patch" | "edit",
) {
	const chat = world.state.mustChat(message.chatId);
	const content = readContent(
		world,
		chat,
		type,
		bodyOf(call)["content"],
		call.bodyBytes,
	);
	world.state.commit(replaceContent(world, message, content, by));
	return data(
		by === "patch"
			? {}
			: messageView(world, world.state.mustMessage(message.id)),
	);
}

const recall: Route = {
	name: "messages.delete",
	method: "DELETE",
	path: MESSAGE,
	scopes: WRITE_SCOPES,
	handle(world, call) {
		const message = ownMessage(world, call);
		world.state.commit({
			kind: "message",
			message: { ...message, recalled: true, updatedAt: world.now() },
		});
		return data({});
	},
};

const react: Route = {
	name: "reactions.create",
	method: "POST",
	path: `${MESSAGE}/reactions`,
	scopes: ["im:message.reactions:write_only", "im:message"],
	handle(world, call) {
		const message = mustFindMessage(world, call.params["message_id"]);
		requirePresence(world.state.mustChat(message.chatId));
		if (message.recalled)
			throw new ApiError(230011, "The message was withdrawn.");
		const type = bodyOf(call)["reaction_type"];
		const emojiType = mustString(
			isObject(type) ? type["emoji_type"] : null,
			"reaction_type.emoji_type",
		);
		const reaction: Reaction = {
			reactionId: world.makeId("re_"),
			emojiType,
			by: { kind: "app" },
			at: world.now(),
		};
		world.state.commit({
			kind: "message",
			message: { ...message, reactions: [...message.reactions, reaction] },
		});
		return data({
			reaction_id: reaction.reactionId,
			operator: { operator_id: world.app.appId, operator_type: "app" },
			action_time: String(reaction.at),
			reaction_type: { emoji_type: emojiType },
		});
	},
};

function bodyOf(call: ApiCall): JsonObject {
	if (isObject(call.body)) return call.body;
	throw invalidParameter("the body is no JSON object");
}

/** A message of the bot's that is still there, in a chat it is still in. */
function ownMessage(world: World, call: ApiCall): Message {
	const message = mustFindMessage(world, call.params["message_id"]);
	const chat = world.state.mustChat(message.chatId);
	requirePresence(chat);
	call.entry.chatId = chat.chatId;
	if (message.sender.kind !== "app")
		throw new ApiError(
			230026,
			"The operator has no permission to the message.",
		);
	if (message.recalled)
		throw new ApiError(230011, "The message was withdrawn.");
	return message;
}

export const changeRoutes: readonly Route[] = [patch, edit, recall, react];
