import type { ClientSession } from "mongoose";
import { inSession } from "./in-session.js";
import type { Role } from "../../domain/people.js";
import type { PeopleStore } from "../../ports/stores.js";
import type { Models, PersonDoc, RoleDoc } from "./models.js";

/** Roles are rows with a beginning and an end; an ended row grants nothing and is kept. `now` is plan time. */
export function createPeopleStore(
	models: Models,
	session: ClientSession | null,
	now: () => Date,
): PeopleStore {
	const find = async (filter: Partial<RoleDoc>) => {
		const found = await models.roles
			.find({ ...filter, to: null })
			.session(session)
			.lean<RoleDoc[]>();
		return found.map(toRole);
	};

	return {
		rolesOf: (person) => find({ person }),
		withRole: (role, unit) => find({ role, ...(unit ? { unit } : {}) }),

		async add(role) {
			const { person, unit, actionNo } = role;
			const key = { person, role: role.role, unit, actionNo, to: null };
			await models.roles.updateOne(
				key,
				{ $setOnInsert: { from: role.from } },
				{ upsert: true, ...inSession(session) },
			);
		},

		async removeAll(person) {
			const ended = await find({ person });
			await models.roles.updateMany(
				{ person, to: null },
				{ $set: { to: now() } },
				inSession(session),
			);
			return ended;
		},

		async names(people) {
			const found = await models.people
				.find({ _id: { $in: people } })
				.session(session)
				.lean<PersonDoc[]>();
			return new Map(found.map((person) => [person._id, person.name]));
		},

		async learnNames(names) {
			if (names.size === 0) return;
			const writes = [...names].map(([person, name]) => ({
				updateOne: {
					filter: { _id: person },
					update: { $set: { name } },
					upsert: true,
				},
			}));
			await models.people.bulkWrite(writes, inSession(session));
		},
	};
}

function toRole(doc: RoleDoc): Role {
	const { person, role, unit, actionNo, from } = doc;
	return { person, role, unit: unit ?? null, actionNo: actionNo ?? null, from };
}
