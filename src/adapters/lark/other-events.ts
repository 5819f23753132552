import { z } from "zod";

import type {
	IncomingMenu,
	IncomingPersonLeft,
	IncomingRecall,
} from "../../ports/incoming.js";
import { cleanText } from "./clean-text.js";
import type { EventParts } from "./events.js";

const Id = z.string().min(1).max(256).transform(cleanText);

const Recall = z.object({ message_id: Id, chat_id: Id });
const Menu = z.object({
	operator: z.object({ operator_id: z.object({ open_id: Id }) }),
});
const PersonLeft = z.object({ object: z.object({ open_id: Id }) });

/** `im.message.recalled_v1`, lark-protocol §2.2. */
export function recallEvent(parts: EventParts): IncomingRecall | null {
	const parsed = Recall.safeParse(parts.event);
	if (!parsed.success) return null;
	const { message_id, chat_id } = parsed.data;
	const key = parts.eventId;
	return { kind: "recalled", key, chat: chat_id, messageId: message_id };
}

/** `application.bot.menu_v6`: no chat, only who pressed. */
export function menuEvent(parts: EventParts): IncomingMenu | null {
	const parsed = Menu.safeParse(parts.event);
	if (!parsed.success) return null;
	const operator = parsed.data.operator.operator_id.open_id;
	return { kind: "menu", key: parts.eventId, operator };
}

/** `contact.user.deleted_v3`. */
export function personLeftEvent(parts: EventParts): IncomingPersonLeft | null {
	const parsed = PersonLeft.safeParse(parts.event);
	if (!parsed.success) return null;
	const person = parsed.data.object.open_id;
	return { kind: "person-left", key: parts.eventId, person };
}
