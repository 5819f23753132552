import { z } from "zod";

import type {
	IncomingChatEvent,
	IncomingMembers,
} from "../../ports/incoming.js";
import { cleanText } from "./clean-text.js";
import type { EventParts } from "./events.js";

const Id = z.string().min(1).max(256).transform(cleanText);
const Person = z.object({ open_id: Id });

const ChatEvent = z.object({
	chat_id: Id,
	operator_id: Person.nullish().catch(null),
	name: z.string().transform(cleanText).nullish().catch(null),
});

const MembersEvent = z.object({
	chat_id: Id,
	users: z.array(z.unknown()),
});

const Member = z.object({ user_id: Person });

/** Bot added or removed, group dissolved, private chat opened (lark-protocol §2.2). */
export function chatEvent(kind: IncomingChatEvent["kind"]) {
	return ({ eventId, event }: EventParts): IncomingChatEvent | null => {
		const parsed = ChatEvent.safeParse(event);
		if (!parsed.success) return null;
		const { chat_id, operator_id, name } = parsed.data;
		return {
			kind,
			key: eventId,
			chat: chat_id,
			operator: operator_id?.open_id ?? null,
			name: name ?? null,
		};
	};
}

/** People who joined or left; those without an open_id are left out. */
export function membersEvent(kind: IncomingMembers["kind"]) {
	return ({ eventId, atMs, event }: EventParts): IncomingMembers | null => {
		const parsed = MembersEvent.safeParse(event);
		if (!parsed.success) return null;
		const people = parsed.data.users.flatMap(
			(user) => Member.safeParse(user).data?.user_id.open_id ?? [],
		);
		return { kind, key: eventId, chat: parsed.data.chat_id, people, atMs };
	};
}
