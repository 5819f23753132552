import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import type { App } from "../app.js";
import { ADMINISTRATOR, EXAMPLE_CHATS } from "./people.js";

/** What a person of the sandbox is, in words: roles, or else the unit whose group he sits in. */
export async function whoIs(
	transaction: App["transaction"],
	openId: string,
): Promise<string[]> {
	const words = catalogueFor("zh-Hant");
	const roles = await transaction((stores) => stores.people.rolesOf(openId));
	const named = roles.map(
		({ role, unit }) => `${unit ?? ""}${words.roles[role]}`,
	);
	if (openId === ADMINISTRATOR) named.push(words.roles.administrator);
	if (named.length > 0) return named;
	const group = EXAMPLE_CHATS.find(
		({ binding, members }) =>
			binding.kind === "unit" && members.includes(openId),
	);
	return group ? [words.bindingName(group.binding)] : [];
}
