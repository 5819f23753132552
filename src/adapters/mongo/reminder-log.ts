import type { ClientSession } from "mongoose";
import { inSession } from "./in-session.js";
import type { ReminderLog } from "../../ports/stores.js";
import type { Models, ReminderDoc } from "./models.js";

export function createReminderLog(
	models: Models,
	session: ClientSession | null,
): ReminderLog {
	return {
		async existing(keys) {
			const found = await models.reminders
				.find({ _id: { $in: keys } }, { _id: 1 })
				.session(session)
				.lean<Pick<ReminderDoc, "_id">[]>();
			return new Set(found.map((mark) => mark._id));
		},

		async add(marks) {
			if (marks.length === 0) return;
			const rows = marks.map(({ key, digest, day }) => ({
				_id: key,
				digest,
				day,
			}));
			await models.reminders.insertMany(rows, inSession(session));
		},
	};
}
