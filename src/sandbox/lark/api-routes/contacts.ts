import { mustFindPerson } from "../receivers.js";
import { data, type Route } from "../route.js";
import type { JsonObject, Person } from "../types.js";

const USER_SCOPES = [
	"contact:user.base:readonly",
	"contact:contact.base:readonly",
];
const USERS = "/open-apis/contact/v3/users";

const batch: Route = {
	name: "users.batch",
	method: "GET",
	path: `${USERS}/batch`,
	scopes: USER_SCOPES,
	handle(world, { query }) {
		const type = query.get("user_id_type") ?? "open_id";
		return data({
			items: query
				.getAll("user_ids")
				.map((id) => userView(mustFindPerson(world, type, id))),
		});
	},
};

const get: Route = {
	name: "users.get",
	method: "GET",
	path: `${USERS}/:user_id`,
	scopes: USER_SCOPES,
	handle(world, { params, query }) {
		const type = query.get("user_id_type") ?? "open_id";
		return data({
			user: userView(mustFindPerson(world, type, params["user_id"] ?? "")),
		});
	},
};

function userView(person: Person): JsonObject {
	return {
		open_id: person.openId,
		union_id: person.unionId,
		user_id: person.userId,
		name: person.name,
		en_name: "",
		avatar: {
			avatar_72: "",
			avatar_240: "",
			avatar_640: "",
			avatar_origin: "",
		},
		status: {
			is_frozen: false,
			is_resigned: person.resigned,
			is_activated: true,
			is_exited: false,
			is_unjoin: false,
		},
	};
}

export const contactRoutes: readonly Route[] = [batch, get];
