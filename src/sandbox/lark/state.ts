import type { CardToken, Change, StoredFile, StoredPush } from "./changes.js";
import type { Journal } from "./journal.js";
import { StandInError } from "./stand-in-error.js";
import type { Chat, Message, Person, StandInChange } from "./types.js";

/**
 * Everything the stand-in knows. It changes only through `commit`, which writes the journal first; the same changes, read
 * back at the next start, give the same state. What it hands out is never changed afterwards: a change replaces it.
 */
export class State {
	readonly people = new Map<string, Person>();
	readonly chats = new Map<string, Chat>();
	readonly messages = new Map<string, Message>();
	readonly files = new Map<string, StoredFile>();
	readonly pushes = new Map<string, StoredPush>();
	readonly undelivered = new Set<string>();
	readonly cardTokens = new Map<string, CardToken>();
	/** How many journal entries it was rebuilt from. */
	readonly replayed: number;
	private readonly byChat = new Map<string, string[]>();
	private readonly uuids = new Map<string, { messageId: string; at: number }>();
	private readonly listeners = new Set<(change: StandInChange) => void>();

	constructor(
		private readonly journal: Journal,
		private readonly now: () => number,
	) {
		const entries = journal.entries();
		this.replayed = entries.length;
		for (const entry of entries)
			entry.changes.forEach((change) => this.apply(change));
	}

	/** Durable before anything else sees it; all of `changes` or none. */
	commit(...changes: Change[]): void {
		this.journal.append({ at: this.now(), changes });
		const told = changes.map((change) => this.describe(change));
		for (const change of changes) this.apply(change);
		for (const change of told) if (change) this.tell(change);
	}

	onChange(listener: (change: StandInChange) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	messagesOf(chatId: string): Message[] {
		return (this.byChat.get(chatId) ?? []).map((id) => this.mustMessage(id));
	}

	/** The message a uuid stands for, where it was used within the last hour (lark-protocol §5.1). */
	sentWith(uuid: string): Message | null {
		const known = this.uuids.get(uuid);
		if (!known || this.now() - known.at >= 3_600_000) return null;
		return this.messages.get(known.messageId) ?? null;
	}

	p2pOf(openId: string): Chat | undefined {
		return [...this.chats.values()].find(
			(chat) => chat.type === "p2p" && chat.members[0] === openId,
		);
	}

	mustChat(chatId: string): Chat {
		return must(this.chats.get(chatId), `no chat ${chatId}`);
	}

	mustPerson(openId: string): Person {
		return must(this.people.get(openId), `no person ${openId}`);
	}

	mustMessage(messageId: string): Message {
		return must(this.messages.get(messageId), `no message ${messageId}`);
	}

	private apply(change: Change): void {
		switch (change.kind) {
			case "person":
				return void this.people.set(change.person.openId, change.person);
			case "chat":
				return void this.chats.set(change.chat.chatId, change.chat);
			case "message":
				return this.applyMessage(change.message);
			case "uuid":
				return void this.uuids.set(change.uuid, change);
			case "file":
				return void this.files.set(change.file.key, change.file);
			case "push":
				this.pushes.set(change.push.eventId, change.push);
				return void this.undelivered.add(change.push.eventId);
			case "push-delivered":
				return void this.undelivered.delete(change.eventId);
			case "card-token":
				return void this.cardTokens.set(change.token.token, change.token);
			default:
				return change satisfies never;
		}
	}

	private applyMessage(message: Message): void {
		if (!this.messages.has(message.id)) {
			const ids = this.byChat.get(message.chatId);
			if (ids) ids.push(message.id);
			else this.byChat.set(message.chatId, [message.id]);
		}
		this.messages.set(message.id, message);
	}

	private describe(change: Change): StandInChange | null {
		switch (change.kind) {
			case "person":
			case "chat":
				return change;
			case "message":
				return { ...change, isNew: !this.messages.has(change.message.id) };
			case "push":
				return { kind: "push", eventId: change.push.eventId, delivered: false };
			case "push-delivered":
				return { kind: "push", eventId: change.eventId, delivered: true };
			case "uuid":
			case "file":
			case "card-token":
				return null;
			default:
				return change satisfies never;
		}
	}

	private tell(change: StandInChange): void {
		for (const listener of this.listeners) listener(change);
	}
}

function must<T>(found: T | undefined, complaint: string): T {
	if (found === undefined) throw new StandInError(complaint);
	return found;
}
