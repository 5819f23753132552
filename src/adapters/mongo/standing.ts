import type { ClientSession, Types } from "mongoose";
import type { Binding } from "../../domain/people.js";
import type { OutgoingMessage } from "../../ports/stores.js";
import type { ChatDoc, Models, OutboxDoc } from "./models.js";

/**
 * On what a bulk message stands: what its chat stood for, or the roles its reader held, when it was put. It was written
 * for them; where that has changed by the time it is sent, it is for nobody (`trust.md` G30).
 */
export type Standing =
	| { kind: "chat"; binding: string }
	/** Ids of the rows of roles. */
	| { kind: "person"; roles: string[] };

/** The standing of a message to be put; null where none is asked for. */
export async function standingOf(
	models: Models,
	message: Pick<OutgoingMessage, "to" | "chat" | "priority">,
	session: ClientSession | null,
): Promise<Standing | null> {
	if (message.priority !== "bulk") return null;
	if (message.to.kind === "person") {
		const roles = await roleIds(models, message.to.person, session);
		return { kind: "person", roles };
	}
	if (!message.chat) return null;
	const binding = await bindingOf(models, message.chat, session);
	return { kind: "chat", binding };
}

/** Whether a message still stands on what it stood on; a role gained since takes nothing away. */
export async function stillStands(
	models: Models,
	{ standing, to, chat }: Pick<OutboxDoc, "standing" | "to" | "chat">,
): Promise<boolean> {
	if (!standing) return true;
	if (standing.kind === "chat")
		return standing.binding === (await bindingOf(models, chat ?? "", null));
	if (standing.roles.length === 0 || to.kind !== "person") return true;
	const held = await roleIds(models, to.person, null);
	return standing.roles.every((role) => held.includes(role));
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
