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

		async addMembers(chat, people) {
			await set(chat, {
				$addToSet: { members: { $each: people } },
				$pull: { former: { $in: people } },
			});
		},

		async removeMembers(chat, people) {
			await set(chat, {
				$pull: { members: { $in: people } },
				$addToSet: { former: { $each: people } },
			});
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
