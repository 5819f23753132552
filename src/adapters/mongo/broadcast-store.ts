import type { ClientSession } from "mongoose";
import type { Broadcast } from "../../domain/broadcast.js";
import type { BroadcastStore, MessageFate } from "../../ports/stores.js";
import { inSession } from "./in-session.js";
import type { BroadcastDoc, Models, OutboxDoc } from "./models.js";

/** The office's notices: drafts, and what became of them. */
export function createBroadcastStore(
	models: Models,
	session: ClientSession | null,
): BroadcastStore {
	return {
		async get(id) {
			const found = await models.broadcasts
				.findById(id)
				.session(session)
				.lean<BroadcastDoc>();
			return found ? toBroadcast(found) : null;
		},

		async add({ id, ...rest }) {
			await models.broadcasts.insertMany(
				[{ _id: id, ...rest }],
				inSession(session),
			);
		},

		async settle({ id, ...settled }) {
			const { modifiedCount } = await models.broadcasts.updateOne(
				{ _id: id, state: "draft" },
				{ $set: settled },
				inSession(session),
			);
			return modifiedCount === 1;
		},

		async fates(prefix) {
			const rows = await models.outbox
				.find(
					{ _id: { $gte: prefix, $lt: `${prefix}\uffff` } },
					{ chat: 1, state: 1, lastCode: 1 },
				)
				.session(session)
				.lean<Pick<OutboxDoc, "chat" | "state" | "lastCode">[]>();
			return rows.map(toFate);
		},
	};
}

function toBroadcast({ _id, ...rest }: BroadcastDoc): Broadcast {
	return { id: _id, ...rest };
}

function toFate(
	row: Pick<OutboxDoc, "chat" | "state" | "lastCode">,
): MessageFate {
	return {
		chat: row.chat ?? null,
		state: row.state,
		code: row.lastCode ?? null,
	};
}
