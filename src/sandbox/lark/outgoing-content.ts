import { ApiError, invalidParameter } from "./api-error.js";
import { CARD_BYTES, cardRefusal } from "./card-rules.js";
import { isObject, tryParse, wordOf } from "./json.js";
import type { Chat, JsonObject, Mention } from "./types.js";
import type { World } from "./world.js";

const TEXT_BYTES = 150 * 1024;

type Rule = (content: JsonObject, world: World, chat: Chat) => void;

/** What the content of each msg_type must be (lark-protocol §5.1). */
const RULES: Record<string, Rule> = {
	text: (content) => requireText(content["text"]),
	post: (content) => requirePost(content),
	image: (content, world) => requireKey(world, content["image_key"], "img_"),
	file: (content, world) => requireKey(world, content["file_key"], "file_"),
	audio: (content, world) => requireKey(world, content["file_key"]),
	media: (content, world) => requireKey(world, content["file_key"]),
	sticker: (content, world) => requireKey(world, content["file_key"]),
	share_chat: (content, world) =>
		requireKnown(world.state.chats.has(wordOf(content["chat_id"])), "chat_id"),
	share_user: (content, world) =>
		requireKnown(world.state.people.has(wordOf(content["user_id"])), "user_id"),
	interactive: (content, world, chat) => requireCard(content, world, chat),
};

/** The parsed content, or the code Lark refuses it with: 230001, 230025, 230099. `bodyBytes`: the whole request. */
export function readContent(
	world: World,
	chat: Chat,
	type: string,
	content: unknown,
	bodyBytes: number,
): JsonObject {
	const rule = Object.hasOwn(RULES, type) ? RULES[type] : undefined;
	if (!rule) throw invalidParameter(`msg_type ${type} is not known`);
	const limit =
		type === "interactive" || type === "post" ? CARD_BYTES : TEXT_BYTES;
	if (bodyBytes > limit)
		throw new ApiError(
			230025,
			"The length of the message content reaches its limit.",
		);
	const parsed = typeof content === "string" ? tryParse(content) : undefined;
	if (!isObject(parsed))
		throw invalidParameter("content is not a string in json format");
	rule(parsed, world, chat);
	return type === "file" ? named(parsed, world) : parsed;
}

/** A file's message says how the file is called, whoever reads it. */
function named(content: JsonObject, world: World): JsonObject {
	const file = world.state.files.get(wordOf(content["file_key"]));
	return { ...content, file_name: file?.name ?? "" };
}

function requireText(text: unknown): void {
	if (typeof text !== "string" || text === "")
		throw invalidParameter("text is empty");
}

function requirePost(content: JsonObject): void {
	const locales = Object.values(content).filter(isObject);
	const wellFormed =
		locales.length > 0 &&
		locales.every((each) => Array.isArray(each["content"]));
	if (!wellFormed)
		throw invalidParameter("post is {locale: {title, content: [[…]]}}");
}

function requireKey(world: World, key: unknown, prefix = ""): void {
	const isKnown = typeof key === "string" && world.state.files.has(key);
	requireKnown(isKnown && key.startsWith(prefix), "key");
}

function requireKnown(known: boolean, what: string): void {
	if (!known) throw invalidParameter(`${what} is not known`);
}

function requireCard(content: JsonObject, world: World, chat: Chat): void {
	const inner = content["type"] === "template" || content["type"] === "card";
	const refusal = inner
		? "ErrCode: 200380; ErrPath: ROOT; ErrMsg: template does not exist; ErrorValue: "
		: cardRefusal(world, chat, content);
	if (refusal !== null) throw cardError(refusal);
}

export function cardError(refusal: string): ApiError {
	return new ApiError(230099, `Failed to create card content, ext=${refusal}`);
}

/** Whom `<at user_id="…">` in a text names; unknown ids stay words. */
export function mentionsIn(
	world: World,
	type: string,
	content: JsonObject,
): Mention[] {
	if (type !== "text") return [];
	const ids = [
		...wordOf(content["text"]).matchAll(/<at user_id="([^"<>]+)">/g),
	].map((match) => match[1] ?? "");
	const people = [...new Set(ids)].flatMap(
		(id) => world.state.people.get(id) ?? [],
	);
	return people.map(({ openId, name }, index) => ({
		key: `@_user_${index + 1}`,
		openId,
		name,
		isBot: false,
	}));
}
