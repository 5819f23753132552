import type { Logger } from "pino";
import type { Make } from "../../ports/making.js";
import type { Messenger, UploadResult } from "../../ports/messenger.js";
import type { Making } from "../../ports/stores.js";
import { isDatabaseTrouble } from "./database-trouble.js";
import type { OutboxDoc } from "./models.js";

/** What could not be made so often will not be made. */
const MOST_MAKINGS = 3;

/**
 * Makes what a message holds in its card's place and hands it to Lark, which shows nothing yet. Refused, the card's plain
 * text may still get through; not so where the message itself may have been shown already.
 */
export async function attach(
	tools: { make: Make; messenger: Pick<Messenger, "upload">; log: Logger },
	row: Pick<OutboxDoc, "_id" | "attempts" | "maybeShownSinceMs">,
	making: Making,
): Promise<UploadResult> {
	const result = await made(tools, row, making);
	if (result.kind !== "refused") return result;
	const { code } = result;
	return row.maybeShownSinceMs === null
		? { kind: "refused", why: "card", code }
		: { kind: "retry", afterMs: null, code };
}

async function made(
	{ make, messenger, log }: Parameters<typeof attach>[0],
	{ _id, attempts }: Parameters<typeof attach>[1],
	making: Making,
): Promise<UploadResult> {
	try {
		const file = await make(making);
		return await messenger.upload({ kind: making.kind, ...file });
	} catch (error) {
		if (isDatabaseTrouble(error)) throw error;
		log.error({ err: error, key: _id, make: making.make }, "nothing was made");
		const code = "not-made";
		return attempts < MOST_MAKINGS
			? { kind: "retry", afterMs: null, code }
			: { kind: "refused", why: "other", code };
	}
}
