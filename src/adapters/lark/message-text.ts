import { isJsonObject } from "./strict-json.js";

/**
 * The words of a message, placeholders such as `@_user_1` still in, links as Lark writes them in texts: `[words](address)`.
 * Null where the type has no words or `content` is not what it should be (lark-protocol §2.1).
 */
export function messageText(type: string, content: string): string | null {
	if (type !== "text" && type !== "post") return null;
	const body = parseObject(content);
	if (!body) return null;
	return type === "text" ? textOf(body["text"]) : postText(body);
}

function parseObject(content: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(content);
		return isJsonObject(value) ? value : null;
	} catch {
		return null;
	}
}

/** Title and lines; some senders wrap a post in its language. */
function postText(body: Record<string, unknown>): string | null {
	const post = Array.isArray(body["content"])
		? body
		: Object.values(body).find(isJsonObject);
	if (!post || !Array.isArray(post["content"])) return null;
	const lines = post["content"].map((line: unknown) =>
		Array.isArray(line) ? line.map(elementText).join("") : "",
	);
	const title = textOf(post["title"]);
	return (title ? [title, ...lines] : lines).join("\n").trim();
}

function elementText(element: unknown): string {
	if (!isJsonObject(element)) return "";
	const words = textOf(element["text"]) ?? "";
	switch (element["tag"]) {
		case "text":
		case "md":
		case "code_block":
			return words;
		case "a":
			return `[${words}](${textOf(element["href"]) ?? ""})`;
		case "at":
			// the space keeps "@_user_1" apart from a digit that follows
			return `${textOf(element["user_id"]) ?? ""} `;
		default:
			return "";
	}
}

function textOf(value: unknown): string | null {
	return typeof value === "string" ? value : null;
}
