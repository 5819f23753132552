import { type Attachment, cleanFileName } from "../../domain/evidence.js";
import { cleanText } from "./clean-text.js";
import { isLarkId } from "./lark-id.js";
import { isJsonObject, type JsonObject } from "./strict-json.js";

/** More pictures than this nobody puts into one post. */
const MOST = 50;

/**
 * The pictures and files of a message (lark-protocol §2.1): of an image, a file, or a post with pictures in it. What has
 * no key of Lark's shape is left out; stickers, voices and videos are no attachments to us.
 */
export function messageAttachments(
	type: string,
	content: string,
): Attachment[] {
	const body = parseObject(content);
	if (!body) return [];
	switch (type) {
		case "image":
			return attachment("image", body["image_key"]);
		case "file":
			return attachment("file", body["file_key"], body["file_name"]);
		case "post":
			return pictures(body).slice(0, MOST);
		default:
			return [];
	}
}

function pictures(body: JsonObject): Attachment[] {
	const post = Array.isArray(body["content"])
		? body
		: Object.values(body).find(isJsonObject);
	const lines: unknown[] = Array.isArray(post?.["content"])
		? post["content"]
		: [];
	return lines
		.flatMap((line): unknown[] => (Array.isArray(line) ? line : []))
		.filter(isJsonObject)
		.filter(({ tag }) => tag === "img")
		.flatMap((element) => attachment("image", element["image_key"]));
}

function attachment(
	kind: Attachment["kind"],
	key: unknown,
	name?: unknown,
): Attachment[] {
	if (typeof key !== "string" || !isLarkId(key)) return [];
	const said = typeof name === "string" ? cleanText(name) : null;
	return [{ kind, key, name: cleanFileName(said) }];
}

function parseObject(content: string): JsonObject | null {
	try {
		const value: unknown = JSON.parse(content);
		return isJsonObject(value) ? value : null;
	} catch {
		return null;
	}
}
