import { ApiError, fieldError, invalidParameter } from "./api-error.js";
import type { Change } from "./changes.js";
import { newP2p } from "./directory.js";
import type { Chat, Message, Person } from "./types.js";
import type { World } from "./world.js";

/** Where a message goes; `changes` make the private chat when this is its first message. */
export interface Receiver {
	chat: Chat;
	changes: Change[];
}

const FINDERS: Record<string, (person: Person, id: string) => boolean> = {
	open_id: (person, id) => person.openId === id,
	user_id: (person, id) => person.userId === id,
	union_id: (person, id) => person.unionId === id,
};

/** Codes for ids that name nobody (lark-protocol §6.2). */
const UNKNOWN_ID: Record<string, number> = {
	open_id: 99992351,
	user_id: 99992360,
	union_id: 99992354,
};

/** Resolves `receive_id` and checks that the bot may speak there (lark-protocol §11.5). */
export function resolveReceiver(
	world: World,
	idType: string,
	id: string,
): Receiver {
	if (id === "") throw fieldError("receive_id", "receive_id is required");
	if (idType === "chat_id") return { chat: openChat(world, id), changes: [] };
	if (!Object.hasOwn(FINDERS, idType))
		throw fieldError("receive_id_type", "receive_id_type is invalid");
	const person = mustFindPerson(world, idType, id);
	if (person.resigned)
		throw new ApiError(230013, "Bot has NO availability to this user.");
	const known = world.state.p2pOf(person.openId);
	if (known) return { chat: known, changes: [] };
	const chat = newP2p(world, person);
	return { chat, changes: [{ kind: "chat", chat }] };
}

/** The person an id of that type names; 99992351 and its like otherwise. */
export function mustFindPerson(
	world: World,
	idType: string,
	id: string,
): Person {
	const fits = FINDERS[idType];
	if (!fits) throw fieldError("user_id_type", "user_id_type is invalid");
	const person = [...world.state.people.values()].find((each) =>
		fits(each, id),
	);
	if (person) return person;
	throw new ApiError(
		UNKNOWN_ID[idType] ?? 99992354,
		`id not exist, fields: {${idType}}, ext: ${id}`,
	);
}

function openChat(world: World, chatId: string): Chat {
	const chat = world.state.chats.get(chatId);
	if (!chat) throw new ApiError(230034, "The receive_id is invalid.");
	requireVoice(world, chat);
	return chat;
}

/** The bot is in the chat, which exists and lets it speak. */
export function requireVoice(world: World, chat: Chat): void {
	requirePresence(chat);
	if (chat.muted)
		throw new ApiError(
			230018,
			"These operations are NOT allowed at current group settings.",
		);
	const [only] = chat.members;
	const person =
		chat.type === "p2p" && only !== undefined
			? world.state.people.get(only)
			: undefined;
	if (person?.resigned)
		throw new ApiError(230013, "Bot has NO availability to this user.");
}

export function requirePresence(chat: Chat): void {
	if (chat.dissolved)
		throw new ApiError(
			232009,
			"Your request specifies a chat which has already been dissolved.",
		);
	if (!chat.botIn)
		throw new ApiError(230002, "The bot can not be outside the group.");
}

/** The message of a path; 99992354 for one that never was. */
export function mustFindMessage(world: World, id: string | undefined): Message {
	const message = id === undefined ? undefined : world.state.messages.get(id);
	if (message) return message;
	throw new ApiError(
		99992354,
		`The request you send is not a valid {message_id} or not exists, ext: ${id ?? ""}`,
	);
}

/** `create`'s and `reply`'s receive_id, msg_type and the like: strings, or 230001. */
export function mustString(value: unknown, field: string): string {
	if (typeof value === "string") return value;
	throw invalidParameter(`${field} must be a string`);
}
