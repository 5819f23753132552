import type { ClientSession } from "mongoose";
import { inSession } from "./in-session.js";
import type { BoundChat } from "../../domain/people.js";
import type { ChatStore } from "../../ports/stores.js";
import type { ChatDoc, Models } from "./models.js";

export function createChatStore(
	models: Models,
	session: ClientSession | null,
): ChatStore {
	const set = async (chat: string, update: Record<string, unknown>) => {
		await models.chats.updateOne({ _id: chat }, update, {
			upsert: true,
			...inSession(session),
		});
	};

	/** Those who are not known to have left after `atMs`: an old event, or one that was late, takes nobody in again. */
	const notLeftSince = async (
		chat: string,
		people: readonly string[],
		atMs: number | null,
	) => {
		const found = await models.chats
			.findById(chat, { former: 1, left: 1 })
			.session(session)
			.lean<Pick<ChatDoc, "former" | "left">>();
		const leftAt = (person: string) =>
			found?.left?.find((each) => each.person === person)?.atMs ?? 0;
		return people.filter(
			(person) =>
				!found?.former?.includes(person) ||
				(atMs !== null && atMs > leftAt(person)),
		);
	};

	return {
		async get(chat) {
			const found = await models.chats
				.findById(chat)
				.session(session)
				.lean<ChatDoc>();
			return found ? toBound(found) : null;
		},

		async bound() {
			const found = await models.chats
				.find({ binding: { $ne: null } })
				.sort({ _id: 1 })
				.session(session)
				.lean<ChatDoc[]>();
			return found.flatMap((doc) => toBound(doc) ?? []);
		},

		async bind({ chat, ...bound }) {
			await set(chat, { $set: bound });
		},

		async unbind(chat) {
			await set(chat, { $set: { binding: null } });
		},

		async privateWith(chat) {
			const found = await models.chats
				.findById(chat, { privateWith: 1 })
				.session(session)
				.lean<Pick<ChatDoc, "privateWith">>();
			return found?.privateWith ?? null;
		},

		async learnPrivate(chat, person) {
			await set(chat, { $set: { privateWith: person } });
		},

		async members(chat) {
			const found = await models.chats
				.findById(chat, { members: 1 })
				.session(session)
				.lean<Pick<ChatDoc, "members">>();
			return found?.members ?? [];
		},

		async hasLeft(chat, person) {
			const found = await models.chats
				.exists({ _id: chat, former: person })
				.session(session);
			return found !== null;
		},

		async addMembers(chat, people, atMs) {
			const present = await notLeftSince(chat, people, atMs);
			if (present.length === 0) return;
			await set(chat, {
				$addToSet: { members: { $each: present } },
				$pull: {
					former: { $in: present },
					left: { person: { $in: present } },
				},
			});
		},

		async removeMembers(chat, people, atMs) {
			await set(chat, {
				$pull: {
					members: { $in: people },
					left: { person: { $in: people } },
				},
				$addToSet: { former: { $each: people } },
			});
			const left = people.map((person) => ({ person, atMs: atMs ?? 0 }));
			await set(chat, { $push: { left: { $each: left } } });
		},
	};
}

function toBound(doc: ChatDoc): BoundChat | null {
	if (!doc.binding || !doc.boundAt) return null;
	return {
		chat: doc._id,
		name: doc.name ?? null,
		binding: doc.binding,
		boundAt: doc.boundAt,
		boundBy: doc.boundBy ?? null,
	};
}
