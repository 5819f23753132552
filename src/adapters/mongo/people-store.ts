import type { ClientSession } from "mongoose";
import { inSession } from "./in-session.js";
import type { Role } from "../../domain/people.js";
import type { PeopleStore } from "../../ports/stores.js";
import type { Models, PersonDoc, RoleDoc } from "./models.js";

type RoleFilter = Partial<
	Pick<RoleDoc, "person" | "role" | "unit" | "actionNo" | "standsInFor">
>;

/** Roles are rows with a beginning and an end; an ended row grants nothing and is kept. `now` is plan time. */
export function createPeopleStore(
	models: Models,
	session: ClientSession | null,
	now: () => Date,
): PeopleStore {
	const notEnded = async (filter: RoleFilter) => {
		const found = await models.roles
			.find({ ...filter, to: null })
			.session(session)
			.lean<RoleDoc[]>();
		return found.map(toRole);
	};
	const holding = async (filter: RoleFilter) =>
		(await notEnded(filter)).filter((role) => holds(role, now()));
	const end = async (filter: RoleFilter & Partial<Pick<RoleDoc, "until">>) => {
		await models.roles.updateMany(
			{ ...filter, to: null },
			{ $set: { to: now() } },
			inSession(session),
		);
	};

	return {
		rolesOf: (person) => holding({ person }),
		withRole: (role, unit) => holding({ role, ...(unit ? { unit } : {}) }),
		deputiesOf: async (person) =>
			(await notEnded({ standsInFor: person })).filter(
				({ until }) => !until || until > now(),
			),
		deputies: async (unit) =>
			(await notEnded(unit ? { unit } : {})).filter(
				({ standsInFor, until }) => standsInFor && (!until || until > now()),
			),

		async standingOf(person) {
			const own = await notEnded({ person });
			const lasting = own.filter(
				({ standsInFor, until }) => !standsInFor || !until || until > now(),
			);
			return [...lasting, ...(await this.deputiesOf(person))];
		},

		async add(role) {
			const { person, unit, actionNo } = role;
			const standsInFor = role.standsInFor ?? null;
			const key = { person, role: role.role, unit, actionNo, standsInFor };
			const until = role.until ?? null;
			await models.roles.updateOne(
				{ ...key, until, to: null },
				{ $setOnInsert: { from: role.from } },
				{ upsert: true, ...inSession(session) },
			);
		},

		async end({ person, role, unit, actionNo, standsInFor, until = null }) {
			if (standsInFor)
				return end({ person, role, unit, actionNo, standsInFor, until });
			await end({ person, role, unit, actionNo, standsInFor: null });
			await end({ standsInFor: person, role, unit, actionNo });
		},

		async removeAll(person) {
			const ended = await holding({ person });
			await end({ person });
			await end({ standsInFor: person });
			return ended;
		},

		async endDeputies(person) {
			const ended = await this.deputiesOf(person);
			await end({ standsInFor: person });
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

/** Only a deputy's days begin and end by themselves; a clock set back takes nobody's own role away. */
function holds({ standsInFor, from, until }: Role, now: Date): boolean {
	if (!standsInFor) return true;
	return from <= now && (!until || now < until);
}

function toRole(doc: RoleDoc): Role {
	const { person, role, unit, actionNo, from, until, standsInFor } = doc;
	return {
		person,
		role,
		unit: unit ?? null,
		actionNo: actionNo ?? null,
		from,
		...(until ? { until } : {}),
		...(standsInFor ? { standsInFor } : {}),
	};
}
