import { ApiError, fieldError } from "../api-error.js";
import { messageView } from "../message-view.js";
import { page } from "../paging.js";
import { mustFindMessage, requirePresence } from "../receivers.js";
import { data, type Route } from "../route.js";
import { GROUP_MESSAGE_SCOPE } from "../scopes.js";
import type { Message } from "../types.js";
import type { World } from "../world.js";

const READ_SCOPES = ["im:message", "im:message:readonly"];
const MESSAGE = "/open-apis/im/v1/messages/:message_id";

const get: Route = {
	name: "messages.get",
	method: "GET",
	path: MESSAGE,
	scopes: READ_SCOPES,
	handle: (world, call) =>
		data({
			items: [messageView(world, visible(world, call.params["message_id"]))],
		}),
};

/** History of a chat; of a group only with the permission for all its messages (lark-protocol §5.2). */
const list: Route = {
	name: "messages.list",
	method: "GET",
	path: "/open-apis/im/v1/messages",
	scopes: READ_SCOPES,
	handle(world, { query }) {
		if (query.get("container_id_type") !== "chat")
			throw fieldError("container_id_type", "container_id_type is invalid");
		const chat = world.state.chats.get(query.get("container_id") ?? "");
		if (!chat) throw new ApiError(99992356, "chat_id not exist");
		requirePresence(chat);
		if (chat.type === "group" && !world.scopes.has(GROUP_MESSAGE_SCOPE)) {
			throw new ApiError(
				230027,
				`Lack of necessary permissions, ext=need scope: ${GROUP_MESSAGE_SCOPE}`,
			);
		}
		return data(
			page(
				between(world.state.messagesOf(chat.chatId), query).map((each) =>
					messageView(world, each),
				),
				query,
				20,
				50,
			),
		);
	},
};

/** `start_time` and `end_time` are seconds, both included. */
function between(messages: Message[], query: URLSearchParams): Message[] {
	const start = Number(query.get("start_time") ?? 0);
	const end = Number(query.get("end_time") ?? Number.POSITIVE_INFINITY);
	const within = messages.filter(({ createdAt }) => {
		const second = Math.floor(createdAt / 1000);
		return second >= start && second <= end;
	});
	return query.get("sort_type") === "ByCreateTimeDesc"
		? within.reverse()
		: within;
}

const readUsers: Route = {
	name: "messages.read-users",
	method: "GET",
	path: `${MESSAGE}/read_users`,
	scopes: READ_SCOPES,
	handle(world, { params, query }) {
		const message = visible(world, params["message_id"]);
		if (message.sender.kind !== "app")
			throw new ApiError(
				230026,
				"The operator has no permission to the message.",
			);
		const items = message.readBy.map(({ openId, at }) => ({
			user_id_type: "open_id",
			user_id: openId,
			timestamp: String(at),
			tenant_key: world.app.tenantKey,
		}));
		return data(page(items, query, 20, 100));
	},
};

/** What a user attached (lark-protocol §5.3): the file must belong to that message. */
const resource: Route = {
	name: "messages.resource",
	method: "GET",
	path: `${MESSAGE}/resources/:file_key`,
	scopes: ["im:resource", "im:message", "im:message:readonly"],
	handle(world, { params, query }) {
		const message = visible(world, params["message_id"]);
		const file = world.state.files.get(params["file_key"] ?? "");
		const kind = file?.key.startsWith("img_") ? "image" : "file";
		const inMessage =
			file !== undefined &&
			JSON.stringify(message.content).includes(`"${file.key}"`);
		if (message.type === "interactive")
			throw new ApiError(234043, "Unsupported message type.");
		if (!inMessage || query.get("type") !== kind)
			throw new ApiError(234001, "Invalid request param.");
		return {
			kind: "bytes",
			name: file.name,
			bytes: Buffer.from(file.base64, "base64"),
		};
	},
};

function visible(world: World, id: string | undefined): Message {
	const message = mustFindMessage(world, id);
	requirePresence(world.state.mustChat(message.chatId));
	return message;
}

export const readRoutes: readonly Route[] = [list, get, readUsers, resource];
