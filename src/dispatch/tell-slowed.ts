import { noticeCard } from "../../templates/notice.js";
import type { IncomingMessage } from "../ports/incoming.js";
import type { Stores } from "../ports/stores.js";
import { contextOf, isForUs } from "./dispatch-message.js";
import type { Surroundings } from "./fill-context.js";
import { putReply } from "./put-reply.js";

const DAY_MS = 86_400_000;

/** Says that the surplus waits: once a person and day, and only to somebody who speaks to us. */
export async function tellSlowed(
	around: Surroundings & { botOpenId: string | null },
	stores: Stores,
	message: IncomingMessage,
	nowMs: number,
): Promise<void> {
	const { sender } = message;
	if (message.senderType !== "user" || !sender) return;
	const key = `slowed:${sender}:${Math.floor(nowMs / DAY_MS)}`;
	if (await stores.outbox.has(`reply:${key}:0`)) return;
	const ctx = await contextOf(around, stores, message, sender);
	if (!isForUs(ctx, around.botOpenId, message)) return;
	const card = noticeCard(
		{ ...ctx.words.notices.slowedDown, tone: "info" },
		ctx.words,
	);
	await putReply(ctx, { cards: [{ card, about: [] }] }, key, message);
}

/** Office and administrators are never slowed (contract §4). */
export async function isHurried(
	{ people }: Pick<Stores, "people">,
	administrators: readonly string[],
	person: string,
): Promise<boolean> {
	if (administrators.includes(person)) return true;
	const roles = await people.rolesOf(person);
	return roles.some(
		({ role }) => role === "office" || role === "administrator",
	);
}
