import type { ReplyCard } from "../../src/context.js";
import type { Stores } from "../../src/ports/stores.js";

export type Recipient = NonNullable<ReplyCard["to"]>;

/** Where the office hears of something: its bound groups; where there is none, its people in private. */
export async function officeRecipients(
	stores: Pick<Stores, "chats" | "people">,
): Promise<Recipient[]> {
	const chats = (await stores.chats.bound()).filter(
		({ binding }) => binding.kind === "office",
	);
	if (chats.length > 0)
		return chats.map(({ chat }) => ({ kind: "chat", chat }));
	const people = await stores.people.withRole("office");
	const each = new Set(people.map(({ person }) => person));
	return [...each].map((person) => ({ kind: "person", person }));
}
