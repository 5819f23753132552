import { isObject, stringOf, wordOf } from "../../lark/json.js";
import type { JsonObject, JsonValue, Message } from "../../lark/types.js";

/** One line of plain text that stands for a message: in the chat list, and where it is quoted. */
export function previewOf(message: Message): string {
	if (message.recalled) return "（已撤回）";
	const { content } = message;
	switch (message.type) {
		case "text":
			return withNames(wordOf(content["text"]), message);
		case "post":
			return postWords(content, message);
		case "interactive":
			return cardWords(content);
		case "image":
			return "[圖片]";
		case "file":
			return `[檔案] ${wordOf(content["file_name"])}`;
		default:
			return `[${message.type}]`;
	}
}

/** Text with `@_user_1` and `<at …>` replaced by names. */
function withNames(text: string, message: Message): string {
	const names = new Map(message.mentions.map(({ key, name }) => [key, name]));
	return text
		.replace(/@_user_\d+/g, (key) => `@${names.get(key) ?? "某人"}`)
		.replace(/<at [^<>]*>([^<]*)<\/at>/g, (_tag, name: string) => `@${name}`);
}

/** A post's title and lines; what the bot sends stands one level deeper, by language. */
export function postOf(content: JsonObject): {
	title: string;
	lines: JsonObject[][];
} {
	const body = isObject(content["zh_cn"]) ? content["zh_cn"] : content;
	const lines = Array.isArray(body["content"]) ? body["content"] : [];
	return {
		title: wordOf(body["title"]),
		lines: lines.map((line) =>
			Array.isArray(line) ? line.filter(isObject) : [],
		),
	};
}

function postWords(content: JsonObject, message: Message): string {
	const { title, lines } = postOf(content);
	const words = lines.flat().map((part) => partWords(part, message));
	return [title, ...words].filter((each) => each !== "").join(" ");
}

function partWords(part: JsonObject, message: Message): string {
	if (part["tag"] === "img") return "[圖片]";
	if (part["tag"] !== "at") return wordOf(part["text"]);
	const mention = message.mentions.find(({ key }) => key === part["user_id"]);
	return `@${mention?.name ?? wordOf(part["user_name"])}`;
}

function cardWords(card: JsonObject): string {
	const config = isObject(card["config"]) ? card["config"] : {};
	const header = isObject(card["header"]) ? card["header"] : {};
	return contentOf(config["summary"]) ?? contentOf(header["title"]) ?? "[卡片]";
}

function contentOf(text: JsonValue | undefined): string | null {
	return isObject(text) ? stringOf(text["content"]) : null;
}
