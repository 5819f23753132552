import type { Change, StoredFile, StoredPush } from "./changes.js";
import { messageReceived } from "./events.js";
import { GROUP_MESSAGE_SCOPE } from "./scopes.js";
import { StandInError } from "./stand-in-error.js";
import type {
	Attachment,
	Chat,
	JsonObject,
	Mention,
	Message,
	Person,
	SayRequest,
} from "./types.js";
import type { World } from "./world.js";

/** One message a person wrote, and what the bot is told of it: null where Lark would not tell. */
export interface Said {
	message: Message;
	push: StoredPush | null;
	changes: Change[];
}

interface Draft {
	type: string;
	content: JsonObject;
	mentions: Mention[];
	files: KeyedFile[];
}

interface KeyedFile extends Attachment {
	key: string;
	kind: "image" | "file";
}

/** Turns what a person says into the messages Lark would store: text with pictures is one, each file is its own. */
export function composeSaid(world: World, request: SayRequest): Said[] {
	const chat = world.state.mustChat(request.chat);
	const sender = world.state.mustPerson(request.from);
	if (!chat.members.includes(sender.openId)) {
		throw new StandInError(`${sender.name} is not in ${chat.name}`);
	}
	const parent =
		request.replyTo === undefined
			? null
			: world.state.mustMessage(request.replyTo);
	return draftsOf(world, request).map((draft) =>
		store(world, draft, chat, sender, parent),
	);
}

function draftsOf(world: World, request: SayRequest): Draft[] {
	const files = (request.files ?? []).map((file) => keyed(world, file));
	const pictures = files.filter((file) => file.kind === "image");
	const others = files.filter((file) => file.kind === "file");
	const words =
		request.text !== undefined || request.mentionBot
			? [wordsDraft(world, request, pictures)]
			: pictures.map(alone);
	return [...words, ...others.map(alone)];
}

function keyed(world: World, file: Attachment): KeyedFile {
	const kind = file.kind ?? "file";
	return {
		...file,
		kind,
		key: world.makeId(kind === "image" ? "img_v3_" : "file_v3_"),
	};
}

function alone(file: KeyedFile): Draft {
	const content: JsonObject =
		file.kind === "image"
			? { image_key: file.key }
			: { file_key: file.key, file_name: file.name };
	return { type: file.kind, content, mentions: [], files: [file] };
}

function wordsDraft(
	world: World,
	request: SayRequest,
	pictures: KeyedFile[],
): Draft {
	const { text, mentions } = withMentions(world, request);
	if (pictures.length === 0)
		return { type: "text", content: { text }, mentions, files: [] };
	const rows = pictures.map((picture) => [
		{ tag: "img", image_key: picture.key },
	]);
	const content = { title: "", content: [postLine(text, mentions), ...rows] };
	return { type: "post", content, mentions, files: pictures };
}

/** A line of a post: mentions are elements of their own there. */
function postLine(text: string, mentions: Mention[]): JsonObject[] {
	const names = new Map(mentions.map((mention) => [mention.key, mention.name]));
	return text
		.split(/(@_user_\d+)/)
		.filter((part) => part !== "")
		.map((part) => {
			const name = names.get(part);
			return name === undefined
				? { tag: "text", text: part }
				: { tag: "at", user_id: part, user_name: name };
		});
}

/** Numbers the mentions in the order in which they stand in the text. */
function withMentions(
	world: World,
	request: SayRequest,
): { text: string; mentions: Mention[] } {
	let text = request.text ?? "";
	const { botOpenId, botName } = world.app;
	const wanted = (request.mentions ?? []).map((openId) => ({
		openId,
		name: world.state.mustPerson(openId).name,
		isBot: false,
	}));
	for (const each of wanted)
		if (!text.includes(`@${each.name}`)) text = `${text} @${each.name}`.trim();
	if (request.mentionBot) {
		if (!text.includes(`@${botName}`)) text = `@${botName} ${text}`.trim();
		wanted.push({ openId: botOpenId, name: botName, isBot: true });
	}
	const ordered = wanted
		.map((each) => ({ ...each, at: text.indexOf(`@${each.name}`) }))
		.sort((a, b) => a.at - b.at);
	const mentions = ordered.map(({ openId, name, isBot }, index) => ({
		key: `@_user_${index + 1}`,
		openId,
		name,
		isBot,
	}));
	return { text: replaceNames(text, ordered, mentions), mentions };
}

function replaceNames(
	text: string,
	ordered: { at: number; name: string }[],
	mentions: Mention[],
): string {
	let result = "";
	let from = 0;
	ordered.forEach(({ at, name }, index) => {
		if (at < from) return;
		result += text.slice(from, at) + (mentions[index]?.key ?? "");
		from = at + 1 + name.length;
	});
	return result + text.slice(from);
}

function store(
	world: World,
	{ files, ...said }: Draft,
	chat: Chat,
	sender: Person,
	parent: Message | null,
): Said {
	const at = world.now();
	const message: Message = {
		id: world.makeId("om_"),
		chatId: chat.chatId,
		sender: { kind: "person", openId: sender.openId },
		...said,
		parentId: parent?.id ?? null,
		rootId: parent ? (parent.rootId ?? parent.id) : null,
		createdAt: at,
		updatedAt: at,
		recalled: false,
		revisions: [],
		uuid: null,
		reactions: [],
		readBy: [],
	};
	const push = isTold(world, chat, message)
		? messageReceived(world, message, sender, chat)
		: null;
	const kept = files.map(
		(each): Change => ({ kind: "file", file: stored(each, message.id) }),
	);
	const pushes: Change[] = push ? [{ kind: "push", push }] : [];
	return {
		message,
		push,
		changes: [...kept, { kind: "message", message }, ...pushes],
	};
}

function stored(file: KeyedFile, messageId: string): StoredFile {
	return {
		key: file.key,
		name: file.name,
		base64: Buffer.from(file.bytes).toString("base64"),
		messageId,
	};
}

/** Private, or mentioned, or the permission for every message of a group (lark-protocol §2.1). */
function isTold(world: World, chat: Chat, message: Message): boolean {
	if (!chat.botIn || chat.dissolved) return false;
	if (chat.type === "p2p") return true;
	return (
		world.scopes.has(GROUP_MESSAGE_SCOPE) ||
		message.mentions.some((mention) => mention.isBot)
	);
}
