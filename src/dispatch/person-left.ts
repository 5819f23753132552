import type { Role } from "../domain/people.js";
import { officeNotice } from "./office-notice.js";
import type { IncomingPersonLeft } from "../ports/incoming.js";
import type { Stores } from "../ports/stores.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";

/** Who has left the organisation speaks for nobody from now on; the office hears which roles are empty. */
export async function personLeft(
	stores: Stores,
	{ key, person }: IncomingPersonLeft,
	now: Date,
): Promise<void> {
	const ended = await stores.people.removeAll(person);
	if (ended.length === 0) return;
	await stores.audit.add({
		at: now,
		person: null,
		chat: null,
		action: "person-left",
		subject: person,
		result: "done",
		source: key,
	});
	const name = (await stores.people.names([person])).get(person);
	await officeNotice(stores, `left:${key}`, (words) =>
		words.people.personLeft(
			name ?? words.people.somebody,
			ended.map((role) => labelOf(role, words)),
		),
	);
}

function labelOf({ role, unit }: Role, words: Catalogue): string {
	return words.people.role(role, unit);
}
