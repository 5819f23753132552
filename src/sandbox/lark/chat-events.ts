import type { Change, StoredPush } from "./changes.js";
import { chatEvent, idsOf, pushOf } from "./events.js";
import { StandInError } from "./stand-in-error.js";
import type { Chat, JsonObject, PushResult } from "./types.js";
import type { World } from "./world.js";

type Deliver = (push: StoredPush) => Promise<PushResult>;

/** What happens to chats, each with the event Lark sends for it (lark-protocol §2.2). State and push are one entry. */
export class ChatEvents {
	constructor(
		private readonly world: World,
		private readonly deliver: Deliver,
	) {}

	addBot(chatId: string, by: string): Promise<PushResult> {
		return this.happen(
			"im.chat.member.bot.added_v1",
			{ ...this.chat(chatId), botIn: true },
			by,
		);
	}

	removeBot(chatId: string, by: string): Promise<PushResult> {
		return this.happen(
			"im.chat.member.bot.deleted_v1",
			{ ...this.chat(chatId), botIn: false },
			by,
		);
	}

	disband(chatId: string, by: string): Promise<PushResult> {
		return this.happen(
			"im.chat.disbanded_v1",
			{ ...this.chat(chatId), dissolved: true },
			by,
		);
	}

	addMembers(
		chatId: string,
		openIds: readonly string[],
		by: string,
	): Promise<PushResult> {
		const chat = this.chat(chatId);
		const members = [...new Set([...chat.members, ...openIds])];
		return this.happen(
			"im.chat.member.user.added_v1",
			{ ...chat, members },
			by,
			{ users: this.users(openIds) },
		);
	}

	removeMembers(
		chatId: string,
		openIds: readonly string[],
		by: string,
	): Promise<PushResult> {
		const chat = this.chat(chatId);
		const members = chat.members.filter((openId) => !openIds.includes(openId));
		return this.happen(
			"im.chat.member.user.deleted_v1",
			{ ...chat, members },
			by,
			{ users: this.users(openIds) },
		);
	}

	enterPrivateChat(chat: Chat, openId: string): Promise<PushResult> {
		const last = this.world.state.messagesOf(chat.chatId).at(-1);
		const event = {
			chat_id: chat.chatId,
			operator_id: idsOf(this.world.state.mustPerson(openId)),
			...(last
				? {
						last_message_id: last.id,
						last_message_create_time: String(last.createdAt),
					}
				: {}),
		};
		return this.push(
			pushOf(
				this.world,
				"im.chat.access_event.bot_p2p_chat_entered_v1",
				event,
				{ chatId: chat.chatId },
			),
		);
	}

	menu(openId: string, eventKey: string): Promise<PushResult> {
		const person = this.world.state.mustPerson(openId);
		const operator = { operator_name: person.name, operator_id: idsOf(person) };
		const event = {
			operator,
			event_key: eventKey,
			timestamp: this.world.now(),
		};
		return this.push(pushOf(this.world, "application.bot.menu_v6", event));
	}

	async recall(messageId: string, by: string): Promise<PushResult | null> {
		const message = this.world.state.mustMessage(messageId);
		if (message.sender.kind !== "person" || message.sender.openId !== by)
			throw new StandInError(`${by} did not write ${messageId}`);
		const at = this.world.now();
		const recalled: Change = {
			kind: "message",
			message: { ...message, recalled: true, updatedAt: at },
		};
		const event = {
			message_id: messageId,
			chat_id: message.chatId,
			recall_time: String(at),
			recall_type: "message_owner",
		};
		return this.tell(
			recalled,
			this.hears(message.chatId),
			"im.message.recalled_v1",
			event,
			message.chatId,
		);
	}

	async read(messageId: string, by: string): Promise<PushResult | null> {
		const message = this.world.state.mustMessage(messageId);
		if (message.readBy.some((each) => each.openId === by)) return null;
		const at = this.world.now();
		const seen: Change = {
			kind: "message",
			message: { ...message, readBy: [...message.readBy, { openId: by, at }] },
		};
		const reader = {
			reader_id: idsOf(this.world.state.mustPerson(by)),
			read_time: String(at),
			tenant_key: this.world.app.tenantKey,
		};
		const told =
			message.sender.kind === "app" && this.chat(message.chatId).type === "p2p";
		return this.tell(
			seen,
			told,
			"im.message.message_read_v1",
			{ reader, message_id_list: [messageId] },
			message.chatId,
		);
	}

	private hears(chatId: string): boolean {
		const chat = this.chat(chatId);
		return chat.botIn && !chat.dissolved;
	}

	private async tell(
		change: Change,
		told: boolean,
		type: string,
		event: JsonObject,
		chatId: string,
	): Promise<PushResult | null> {
		if (told)
			return this.push(pushOf(this.world, type, event, { chatId }), change);
		this.world.state.commit(change);
		return null;
	}

	private happen(
		type: string,
		chat: Chat,
		by: string,
		more: JsonObject = {},
	): Promise<PushResult> {
		const push = chatEvent(
			this.world,
			type,
			chat,
			this.world.state.mustPerson(by),
			more,
		);
		return this.push(push, { kind: "chat", chat });
	}

	private push(push: StoredPush, ...before: Change[]): Promise<PushResult> {
		this.world.state.commit(...before, { kind: "push", push });
		return this.deliver(push);
	}

	private users(openIds: readonly string[]): JsonObject[] {
		return openIds.map((openId) => {
			const person = this.world.state.mustPerson(openId);
			return {
				name: person.name,
				tenant_key: this.world.app.tenantKey,
				user_id: idsOf(person),
			};
		});
	}

	private chat(chatId: string): Chat {
		return this.world.state.mustChat(chatId);
	}
}
