import type { ClientSession, Types } from "mongoose";
import type { Binding, Role } from "../../domain/people.js";
import type { OutgoingMessage } from "../../ports/stores.js";
import type { ChatDoc, Models, OutboxDoc } from "./models.js";

/**
 * On what a bulk message stands: what its chat stood for, or the roles its reader held, when it was put. It was written
 * for them; where that has changed by the time it is sent, it is for nobody (`trust.md` G30).
 */
export type Standing =
	| { kind: "chat"; binding: string }
	/** Ids of the rows of roles. */
	| {
			kind: "person";
			roles: string[];
			/** Where it is sent to his private chat instead of to him. */
			person?: string;
	  }
	/** Ids of the cases whose words are on it (`Card.reads`), whatever its priority. */
	| { kind: "cases"; cases: string[] }
	/** The one role in which its reader is told. */
	| ({ kind: "role" } & Pick<Role, "role" | "unit" | "actionNo">);

/** Whether this person may read every word of all these cases now, in private. */
export type MayRead = (
	person: string,
	cases: readonly string[],
) => Promise<boolean>;

/** The standing of a message to be put; null where none is asked for. */
export async function standingOf(
	models: Models,
	message: Pick<
		OutgoingMessage,
		"to" | "chat" | "priority" | "attachment" | "as" | "card"
	>,
	session: ClientSession | null,
): Promise<Standing | null> {
	const { reads = [] } = message.card;
	if (reads.length > 0) return { kind: "cases", cases: [...new Set(reads)] };
	if (message.attachment) return standingOfReader(models, message, session);
	if (message.priority !== "bulk") return null;
	if (message.to.kind === "person") {
		if (message.as === null) return null;
		if (message.as) return roleStanding(message.as);
		const roles = await roleIds(models, message.to.person, session);
		return { kind: "person", roles };
	}
	if (!message.chat) return null;
	const binding = await bindingOf(models, message.chat, session);
	return { kind: "chat", binding };
}

/** What is made when it is sent is made for who asked: in his private chat his roles must still be his, elsewhere the binding. */
async function standingOfReader(
	models: Models,
	{ to, chat }: Pick<OutgoingMessage, "to" | "chat">,
	session: ClientSession | null,
): Promise<Standing | null> {
	const person =
		to.kind === "person"
			? to.person
			: await readerOf(models, chat ?? "", session);
	if (person === null)
		return {
			kind: "chat",
			binding: await bindingOf(models, chat ?? "", session),
		};
	return {
		kind: "person",
		roles: await roleIds(models, person, session),
		person,
	};
}

async function readerOf(
	models: Models,
	chat: string,
	session: ClientSession | null,
): Promise<string | null> {
	const found = await models.chats
		.findById(chat, { privateWith: 1 })
		.session(session)
		.lean<Pick<ChatDoc, "privateWith">>();
	return found?.privateWith ?? null;
}

/** Whether a message still stands on what it stood on; a role gained since takes nothing away. */
export async function stillStands(
	models: Models,
	{ standing, to, chat }: Pick<OutboxDoc, "standing" | "to" | "chat">,
	mayRead: MayRead,
): Promise<boolean> {
	if (!standing) return true;
	if (standing.kind === "cases") {
		// Of a chat that nobody has written in only the message knows whose it is.
		const known = "person" in to ? to.person : undefined;
		const reader = known ?? (await readerOf(models, chat ?? "", null));
		return reader !== null && mayRead(reader, standing.cases);
	}
	if (standing.kind === "chat")
		return standing.binding === (await bindingOf(models, chat ?? "", null));
	if (standing.kind === "role")
		return to.kind !== "person" || holdsRole(models, to.person, standing);
	const person = to.kind === "person" ? to.person : standing.person;
	if (standing.roles.length === 0 || person === undefined) return true;
	const held = await roleIds(models, person, null);
	return standing.roles.every((role) => held.includes(role));
}

function roleStanding({
	role,
	unit,
	actionNo,
}: Pick<Role, "role" | "unit" | "actionNo">): Standing {
	return { kind: "role", role, unit, actionNo };
}

/** Given anew since counts as held: it is the same office that is told. */
async function holdsRole(
	models: Models,
	person: string,
	{ role, unit, actionNo }: Pick<Role, "role" | "unit" | "actionNo">,
): Promise<boolean> {
	const found = await models.roles.exists({
		person,
		role,
		unit,
		actionNo,
		to: null,
	});
	return found !== null;
}

async function bindingOf(
	models: Models,
	chat: string,
	session: ClientSession | null,
): Promise<string> {
	const found = await models.chats
		.findById(chat, { binding: 1 })
		.session(session)
		.lean<Pick<ChatDoc, "binding">>();
	return found?.binding ? fingerprint(found.binding) : "";
}

function fingerprint(binding: Binding): string {
	switch (binding.kind) {
		case "unit":
			return `unit:${binding.unit}`;
		case "action":
			return `action:${binding.actionNo}`;
		default:
			return binding.kind;
	}
}

async function roleIds(
	models: Models,
	person: string,
	session: ClientSession | null,
): Promise<string[]> {
	const found = await models.roles
		.find({ person, to: null }, { _id: 1 })
		.session(session)
		.lean<{ _id: Types.ObjectId }[]>();
	return found.map(({ _id }) => String(_id));
}
