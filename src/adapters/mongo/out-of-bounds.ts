import type { Messenger, SendResult } from "../../ports/messenger.js";
import { EXTERNAL } from "../../ports/outbox-codes.js";
import type { OutboxDoc } from "./models.js";

/** Why a message for our own organisation only must not go to its group, now or ever; null where it may. */
export async function outOfBounds(
	messenger: Pick<Messenger, "audience">,
	{ internalOnly, chat }: Pick<OutboxDoc, "internalOnly" | "chat">,
): Promise<SendResult | null> {
	if (!internalOnly) return null;
	const audience = await messenger.audience(chat ?? "");
	switch (audience.kind) {
		case "internal":
			return null;
		case "external":
			return { kind: "refused", why: "other", code: EXTERNAL };
		case "retry":
			return audience;
		case "refused":
			return { kind: "refused", why: "other", code: audience.code };
		default:
			return audience satisfies never;
	}
}
