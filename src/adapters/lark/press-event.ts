import { z } from "zod";

import type { IncomingIgnored, IncomingPress } from "../../ports/incoming.js";
import { cleanText } from "./clean-text.js";
import type { EventParts } from "./events.js";
import { isJsonObject } from "./strict-json.js";

const Id = z.string().min(1).max(256).transform(cleanText);
const Context = z
	.object({
		open_message_id: Id.nullish().catch(null),
		open_chat_id: Id.nullish().catch(null),
	})
	.nullish()
	.catch(null);

const PressEvent = z.object({
	operator: z.object({
		open_id: Id,
		tenant_key: z.string().nullish().catch(null),
	}),
	action: z.object({
		value: z.unknown().optional(),
		form_value: z.unknown().optional(),
	}),
	context: Context,
});

/** Just this: a payload with anything more or less was not written by us. */
const Payload = z.strictObject({ card: Id, button: Id });

/** `card.action.trigger`, lark-protocol §3.1. A press from another tenant has no effect. */
export function pressEvent(
	parts: EventParts,
): IncomingPress | IncomingIgnored | null {
	const parsed = PressEvent.safeParse(parts.event);
	if (!parsed.success) return null;
	const { operator, action, context } = parsed.data;
	const key = parts.eventId;
	if ((operator.tenant_key ?? parts.tenantKey) !== parts.tenantKey)
		return { kind: "ignored", key, type: "press from another tenant" };
	return {
		kind: "press",
		key,
		operator: operator.open_id,
		messageId: context?.open_message_id ?? null,
		chat: context?.open_chat_id ?? null,
		payload: Payload.safeParse(action.value).data ?? null,
		form: readForm(action.form_value),
	};
}

/** Every value as text: lists joined by commas, ticks as `true` and `false`; what is none of these is left out. */
function readForm(form: unknown): Record<string, string> | null {
	if (!isJsonObject(form)) return null;
	return Object.fromEntries(
		Object.entries(form).flatMap(([name, value]) => {
			const text = formText(value);
			return text === null ? [] : [[cleanText(name), cleanText(text)]];
		}),
	);
}

function formText(value: unknown): string | null {
	if (typeof value === "string") return value;
	if (typeof value === "boolean" || typeof value === "number")
		return String(value);
	if (Array.isArray(value) && value.every((item) => typeof item === "string"))
		return value.join(",");
	return null;
}
