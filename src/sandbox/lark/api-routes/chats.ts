import { ApiError, fieldError } from "../api-error.js";
import { page } from "../paging.js";
import { data, type Route } from "../route.js";
import type { Chat, JsonObject } from "../types.js";
import type { World } from "../world.js";

const CHAT_SCOPES = ["im:chat", "im:chat:readonly"];
const CHATS = "/open-apis/im/v1/chats";

/** The groups the bot is in, private chats left out (lark-protocol §7). */
const list: Route = {
	name: "chats.list",
	method: "GET",
	path: CHATS,
	scopes: CHAT_SCOPES,
	handle: (world, { query }) =>
		data(
			page(
				ownGroups(world).map((chat) => chatView(world, chat)),
				query,
				20,
				100,
			),
		),
};

const search: Route = {
	name: "chats.search",
	method: "GET",
	path: `${CHATS}/search`,
	scopes: CHAT_SCOPES,
	handle(world, { query }) {
		const words = query.get("query") ?? "";
		const found = ownGroups(world).filter((chat) => chat.name.includes(words));
		return data(
			page(
				found.map((chat) => chatView(world, chat)),
				query,
				20,
				100,
			),
		);
	},
};

const get: Route = {
	name: "chats.get",
	method: "GET",
	path: `${CHATS}/:chat_id`,
	scopes: CHAT_SCOPES,
	handle(world, { params }) {
		const chat = mustFindChat(world, params["chat_id"]);
		const counts = {
			user_count: String(chat.members.length),
			bot_count: chat.botIn ? "1" : "0",
			chat_status: "normal",
		};
		if (!chat.botIn) return data({ name: chat.name, avatar: "", ...counts });
		return data({
			...chatView(world, chat),
			chat_mode: chat.type,
			chat_type: "private",
			...counts,
		});
	},
};

/** Bots are never listed. */
const members: Route = {
	name: "chats.members",
	method: "GET",
	path: `${CHATS}/:chat_id/members`,
	scopes: [...CHAT_SCOPES, "im:chat.members:read"],
	handle(world, { params, query }) {
		const chat = mustFindChat(world, params["chat_id"]);
		if (!chat.botIn)
			throw new ApiError(232011, "Operator can NOT be out of the chat.");
		if ((query.get("member_id_type") ?? "open_id") !== "open_id")
			throw fieldError("member_id_type", "only open_id is known here");
		const items = chat.members.map((openId) => {
			const { name, tenantKey } = world.state.mustPerson(openId);
			return {
				member_id_type: "open_id",
				member_id: openId,
				name,
				tenant_key: tenantKey ?? world.app.tenantKey,
			};
		});
		return data({ ...page(items, query, 20, 100), member_total: items.length });
	},
};

const isInChat: Route = {
	name: "chats.is-in-chat",
	method: "GET",
	path: `${CHATS}/:chat_id/members/is_in_chat`,
	scopes: CHAT_SCOPES,
	handle: (world, { params }) =>
		data({ is_in_chat: mustFindChat(world, params["chat_id"]).botIn }),
};

function ownGroups(world: World): Chat[] {
	return [...world.state.chats.values()].filter(
		(chat) => chat.type === "group" && chat.botIn && !chat.dissolved,
	);
}

function mustFindChat(world: World, id: string | undefined): Chat {
	const chat = id === undefined ? undefined : world.state.chats.get(id);
	if (!chat) throw new ApiError(99992356, "chat_id not exist");
	if (chat.dissolved)
		throw new ApiError(
			232009,
			"Your request specifies a chat which has already been dissolved.",
		);
	return chat;
}

function chatView(world: World, chat: Chat): JsonObject {
	return {
		chat_id: chat.chatId,
		avatar: "",
		name: chat.name,
		description: "",
		owner_id: chat.members[0] ?? "",
		owner_id_type: "open_id",
		external: chat.external ?? false,
		tenant_key: world.app.tenantKey,
		chat_status: "normal",
	};
}

export const chatRoutes: readonly Route[] = [
	list,
	search,
	get,
	members,
	isInChat,
];
