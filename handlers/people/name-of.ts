import type { HandlerContext } from "../../src/context.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";

/** What people call them, by open_id; 此人 where it is not known yet. */
export async function namesOf(
	{ people }: Pick<HandlerContext, "people">,
	ids: readonly string[],
	words: Catalogue,
): Promise<(person: string) => string> {
	const names = await people.names([...new Set(ids)]);
	return (person) => names.get(person) ?? words.people.somebody;
}
