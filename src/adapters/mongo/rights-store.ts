import type { ClientSession } from "mongoose";
import type { RightsChange } from "../../domain/rights-change.js";
import type { RightsStore } from "../../ports/stores.js";
import { inSession } from "./in-session.js";
import type { Models, RightsChangeDoc } from "./models.js";

/** Changes of roles, bindings and leave, so that they can be taken back. */
export function createRightsStore(
	models: Models,
	session: ClientSession | null,
): RightsStore {
	return {
		async get(id) {
			const found = await models.rightschanges
				.findById(id)
				.session(session)
				.lean<RightsChangeDoc>();
			return found ? toChange(found) : null;
		},

		async newestOf(person, since) {
			const found = await models.rightschanges
				.findOne({ by: person, undone: false, at: { $gte: since } })
				.sort({ at: -1 })
				.session(session)
				.lean<RightsChangeDoc>();
			return found ? toChange(found) : null;
		},

		async add({ id, ...change }) {
			await models.rightschanges.insertMany(
				[{ _id: id, ...change }],
				inSession(session),
			);
		},

		async settle(id) {
			const { modifiedCount } = await models.rightschanges.updateOne(
				{ _id: id, undone: false },
				{ $set: { undone: true } },
				inSession(session),
			);
			return modifiedCount === 1;
		},
	};
}

function toChange({ _id, ...rest }: RightsChangeDoc): RightsChange {
	return { id: _id, ...rest };
}
