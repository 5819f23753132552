import type {
	JsonObject,
	JsonValue,
	Message,
} from "../../src/sandbox/lark/types.js";
import type { TestApp } from "./test-app.js";

/** What the button with these words carries: an honest payload to put into a dishonest callback. */
export function payloadOf(
	t: TestApp,
	message: Message,
	button: string,
): JsonValue {
	const found = t.standIn
		.pressables(message.id)
		.find(({ text }) => text === button);
	if (!found) throw new Error(`no button ${button}`);
	return found.value;
}

/** Presses, later, what the message offers now, as a client does that has not drawn its new face yet. */
export function latePress(
	t: TestApp,
	by: string,
	message: Message,
	button: string,
	form?: JsonValue,
): () => ReturnType<typeof forgePress> {
	const value = payloadOf(t, message, button);
	const { id: messageId, chatId: chat } = message;
	const filledIn = form === undefined ? {} : { form };
	return () => forgePress(t, { by, messageId, chat, value, ...filledIn });
}

/** A signed callback with whatever is in it; the toast and whether a card came back. */
export async function forgePress(
	t: TestApp,
	press: {
		by: string;
		messageId: string;
		chat: string;
		value: JsonValue;
		form?: JsonValue;
		tenant?: string;
	},
	/** The event's own id; and whether to wait until everything it caused has arrived. */
	{ event_id, settle = true }: { event_id?: string; settle?: boolean } = {},
): Promise<{ status: number | null; toast: string | null; card: boolean }> {
	const { status, body } = await t.standIn.callback(
		{
			operator: {
				tenant_key: press.tenant ?? t.standIn.tenantKey,
				open_id: press.by,
				union_id: "on_x",
				user_id: "x",
			},
			token: "c-forged",
			action: {
				value: press.value,
				tag: "button",
				...(press.form === undefined ? {} : { form_value: press.form }),
			},
			host: "im_message",
			context: { open_message_id: press.messageId, open_chat_id: press.chat },
		},
		event_id === undefined ? {} : { event_id },
	);
	if (settle) await t.app.settled(10_000);
	const answer = readJson(body);
	const toast = answer["toast"] as { content: string } | undefined;
	return {
		status,
		toast: toast?.content ?? null,
		card: answer["card"] !== undefined,
	};
}

function readJson(body: string): JsonObject {
	return body === "" ? {} : (JSON.parse(body) as JsonObject);
}
