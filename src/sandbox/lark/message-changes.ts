import type { Change } from "./changes.js";
import type { JsonObject, Message, Revision } from "./types.js";
import type { World } from "./world.js";

/** The message with new content; what it showed before is kept. */
export function replaceContent(
	world: World,
	message: Message,
	content: JsonObject,
	by: Revision["by"],
): Change {
	const replacedAt = world.now();
	const before: Revision = { content: message.content, replacedAt, by };
	return {
		kind: "message",
		message: {
			...message,
			content,
			updatedAt: replacedAt,
			revisions: [...message.revisions, before],
		},
	};
}
