import type { Messenger, SendResult } from "../../ports/messenger.js";
import { NEVER_SHOWN, UNKNOWN_ID } from "../../ports/outbox-codes.js";
import type { Models, OutboxDoc } from "./models.js";

/** Takes the message put under the key `of` off Lark. Asked again after an answer that was lost, "already gone" is success. */
export async function takeBack(
	models: Models,
	messenger: Pick<Messenger, "recall">,
	of: string,
	wasTried: boolean,
): Promise<SendResult> {
	const original = await models.outbox
		.findById(of, { messageId: 1, state: 1 })
		.lean<Pick<OutboxDoc, "messageId" | "state">>();
	const messageId = original?.messageId ?? null;
	if (messageId === null) {
		const code = original?.state === "unknown" ? UNKNOWN_ID : NEVER_SHOWN;
		return { kind: "refused", why: "message-gone", code };
	}
	const result = await messenger.recall(messageId);
	const isGone = result.kind === "refused" && result.why === "message-gone";
	return wasTried && isGone ? { kind: "sent", messageId, chat: null } : result;
}
