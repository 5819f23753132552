import type { Logger } from "pino";
import type { Json } from "../../card-actions.js";
import { outboxUuid } from "./outbox-uuid.js";
import type { Make } from "../../ports/making.js";
import type {
	Content,
	Messenger,
	Recipient,
	RefusalReason,
	SendResult,
} from "../../ports/messenger.js";
import { BINDING_CHANGED, NEVER_SHOWN } from "../../ports/outbox-codes.js";
import type { Making, OutgoingMessage } from "../../ports/stores.js";
import { attach } from "./attach.js";
import { isDatabaseTrouble } from "./database-trouble.js";
import type { FieldCipher } from "./field-cipher.js";
import { NO_WORDS } from "./forget-words.js";
import { createLaneWorker } from "./lane-worker.js";
import { outgoingOf } from "./message-texts.js";
import type { Models, OutboxDoc } from "./models.js";
import { outOfBounds } from "./out-of-bounds.js";
import { type MayRead, stillStands } from "./standing.js";
import { takeBack } from "./take-back.js";

/** A message that a person has to look at: refused for good, or perhaps shown (待核實). */
export interface StuckMessage {
	key: string;
	chat: string | null;
	why: "refused" | "unknown";
	code: string;
}

export interface Delivery {
	/** Something was put into the outbox. */
	wake(): void;
	start(): void;
	stop(): Promise<void>;
	/** Messages still to be sent, of those put before the stamp `before` where given. */
	undelivered(before?: string): Promise<number>;
}

/** No words reach anybody there either. */
const GONE: ReadonlySet<RefusalReason> = new Set([
	"chat-gone",
	"person-gone",
	"message-gone",
]);

type Words = ReturnType<typeof outgoingOf>;

/** Lark forgets a uuid after an hour; a little before that we stop repeating. */
const UUID_MEMORY_MS = 55 * 60_000;
const MAX_BACKOFF_MS = 60_000;
/** After so many certain failures somebody should look. */
const MAX_ATTEMPTS = 50;

export function createDelivery(deps: {
	models: Models;
	cipher: FieldCipher;
	messenger: Messenger;
	/** Makes what is sent in a card's place. */
	make: Make;
	mayRead: MayRead;
	/** Resolves when a send to this lane may go. */
	turn: (lane: string, priority: "reply" | "bulk") => Promise<void>;
	onStuck: (message: StuckMessage) => Promise<void>;
	nowMs: () => number;
	log: Logger;
}): Delivery {
	const { models, cipher, messenger, nowMs, log } = deps;
	const worker = createLaneWorker(
		{
			name: "outbox",
			lanesWithWork: () =>
				models.outbox.distinct("lane", {
					state: "ready",
					dueAtMs: { $lte: nowMs() },
				}),
			drain,
		},
		deps,
	);

	async function drain(lane: string, mayGoOn: () => Promise<boolean>) {
		for (;;) {
			const row = await models.outbox
				.findOne({ lane, state: "ready" })
				.sort({ seq: 1 })
				.lean<OutboxDoc>();
			// The first of the lane decides: what waits behind it keeps its place.
			if (!row || row.dueAtMs > nowMs()) return;
			if (await isSuperseded(row)) await passOver(row);
			else {
				await deps.turn(lane, row.priority);
				await deliver(row);
			}
			if (!(await mayGoOn())) return;
		}
	}

	/** A newer face of the same message waits already: this one need not be shown first. */
	async function isSuperseded({ lane, seq, to }: OutboxDoc): Promise<boolean> {
		if (to.kind !== "update") return false;
		const newer = await models.outbox.exists({
			lane,
			state: "ready",
			seq: { $gt: seq },
			"to.kind": "update",
			"to.messageId": to.messageId,
		});
		return newer !== null;
	}

	async function passOver(row: OutboxDoc): Promise<void> {
		await models.outbox.updateOne(
			{ _id: row._id, state: "ready" },
			{ $set: { state: "sent", lastCode: "superseded", ...NO_WORDS } },
		);
	}

	async function deliver(row: OutboxDoc): Promise<void> {
		const since = row.maybeShownSinceMs;
		if (since !== null && nowMs() - since > UUID_MEMORY_MS) {
			return settle(row, "unknown", row.lastCode ?? "lost");
		}
		if (!(await stillStands(models, row, deps.mayRead))) return drop(row);
		if (row.attachment && !row.asText && row.to.kind !== "recall")
			return deliverMade({ ...row, to: row.to }, row.attachment);
		const send = sending(row);
		if (!send) return settle(row, "parked", "unreadable");
		if (!(await markTrying(row))) return;
		const result = (await outOfBounds(messenger, row)) ?? (await send());
		await conclude({ ...row, attempts: row.attempts + 1 }, result);
	}

	/** Making something and handing it to Lark shows nothing yet: until it is sent, only the attempt is counted. */
	async function deliverMade(
		row: OutboxDoc & { to: OutgoingMessage["to"] },
		making: Making,
	): Promise<void> {
		const { to, maybeShownSinceMs } = row;
		if (to.kind === "update") return settle(row, "parked", "no-attachment");
		if (!(await markTrying(row, maybeShownSinceMs))) return;
		const tried = { ...row, attempts: row.attempts + 1 };
		const ready = await attach(deps, tried, making);
		if (ready.kind !== "uploaded") return conclude(tried, ready);
		await deps.turn(row.lane, row.priority);
		// Making it takes its time: what changed meanwhile counts.
		if (!(await stillStands(models, row, deps.mayRead))) return drop(row);
		const { matchedCount } = await models.outbox.updateOne(
			{ _id: row._id, state: "ready" },
			{ $set: { maybeShownSinceMs: maybeShownSinceMs ?? nowMs() } },
		);
		// Taken back meanwhile: it was not shown yet.
		if (matchedCount === 0) return;
		const content: Content = { kind: making.kind, key: ready.key };
		const result =
			(await outOfBounds(messenger, row)) ??
			(await messenger.send(to, content, outboxUuid(row._id)));
		await conclude(tried, result);
	}

	/** What is to be done; null where it cannot be read. */
	function sending(row: OutboxDoc): (() => Promise<SendResult>) | null {
		const { to } = row;
		if (to.kind === "recall") {
			const wasTried = row.maybeShownSinceMs !== null;
			return () => takeBack(models, messenger, to.of, wasTried);
		}
		const words = read(row);
		return words && (() => attempt({ ...row, to }, words));
	}

	function read(row: OutboxDoc): Words | null {
		try {
			return outgoingOf(cipher, row);
		} catch (error) {
			log.error({ err: error, key: row._id }, "message cannot be read");
			return null;
		}
	}

	/** It was for what this chat stood for, or for a role that has ended: nobody is told, somebody changed it on purpose. */
	async function drop(row: OutboxDoc): Promise<void> {
		log.warn({ key: row._id }, "message dropped: the binding has changed");
		await models.outbox.updateOne(
			{ _id: row._id, state: "ready" },
			{ $set: { state: "parked", lastCode: BINDING_CHANGED, ...NO_WORDS } },
		);
	}

	/** Before the send, so that a crash in the middle leaves the trace that it may have been shown. */
	async function markTrying(
		row: OutboxDoc,
		maybeShownSinceMs: number | null = row.maybeShownSinceMs ?? nowMs(),
	): Promise<boolean> {
		const { modifiedCount } = await models.outbox.updateOne(
			{ _id: row._id, state: "ready", attempts: row.attempts },
			{
				$inc: { attempts: 1 },
				$set: { maybeShownSinceMs },
			},
		);
		return modifiedCount === 1;
	}

	function attempt(
		row: OutboxDoc & { to: OutgoingMessage["to"] },
		words: Words,
	): Promise<SendResult> {
		const json = JSON.parse(words.json) as { [key: string]: Json };
		if (row.to.kind === "update")
			return messenger.update(row.to.messageId, json);
		const content: Content = row.asText
			? { kind: "text", text: words.fallback }
			: { kind: "card", json };
		const key = row.asText ? `${row._id}:text` : row._id;
		return messenger.send(row.to, content, outboxUuid(key));
	}

	async function conclude(row: OutboxDoc, result: SendResult): Promise<void> {
		switch (result.kind) {
			case "sent":
				return markSent(row, result.messageId, result.chat);
			case "retry":
				// This attempt showed nothing, but an earlier one may have.
				return again(row, result.code, result.afterMs, row.maybeShownSinceMs);
			case "unknown":
				return again(row, result.code, null, row.maybeShownSinceMs ?? nowMs());
			case "refused":
				return refused(row, result);
			default:
				return result satisfies never;
		}
	}

	async function markSent(
		row: OutboxDoc,
		messageId: string,
		chat: string | null,
	) {
		const where = chat ?? row.chat;
		await models.cards.updateMany(
			{ outboxKey: row._id },
			{ $set: { messageId, ...(where ? { chat: where } : {}) } },
		);
		await models.outbox.updateOne(
			{ _id: row._id },
			{
				$set: {
					state: "sent",
					...NO_WORDS,
					messageId,
					sentAt: new Date(nowMs()),
					...(where ? { chat: where } : {}),
				},
			},
		);
	}

	async function again(
		row: OutboxDoc,
		code: string,
		afterMs: number | null,
		maybeShownSinceMs: number | null,
	) {
		if (row.attempts >= MAX_ATTEMPTS && maybeShownSinceMs === null) {
			return settle(row, "parked", code);
		}
		const wait = afterMs ?? backoffMs(row.attempts);
		log.warn(
			{ key: row._id, code, waitMs: wait },
			"message will be sent again",
		);
		await models.outbox.updateOne(
			{ _id: row._id, state: "ready" },
			{ $set: { dueAtMs: nowMs() + wait, lastCode: code, maybeShownSinceMs } },
		);
	}

	async function refused(
		row: OutboxDoc,
		result: SendResult & { kind: "refused" },
	) {
		const change = withdrawTo(row, result.why);
		if (!change) return settle(row, "parked", result.code);
		log.warn(
			{ key: row._id, code: result.code },
			"message is sent in a plainer way",
		);
		await models.outbox.updateOne(
			{ _id: row._id, state: "ready" },
			{
				$set: {
					...change,
					maybeShownSinceMs: row.maybeShownSinceMs,
					lastCode: result.code,
				},
			},
		);
	}

	async function settle(
		row: OutboxDoc,
		state: "parked" | "unknown",
		code: string,
	) {
		log.error({ key: row._id, code, state }, "message needs a person");
		// Told first: after a crash in between it is told again, which says it once, rather than never.
		await tell(row, state === "parked" ? "refused" : "unknown", code);
		await models.outbox.updateOne(
			{ _id: row._id, state: "ready" },
			{ $set: { state, lastCode: code } },
		);
	}

	async function tell(row: OutboxDoc, why: StuckMessage["why"], code: string) {
		// An older face stays on the card; whoever presses it is answered with the present state.
		if (row.to.kind === "update" || code === NEVER_SHOWN) return;
		try {
			await deps.onStuck({ key: row._id, chat: row.chat, why, code });
		} catch (error) {
			if (isDatabaseTrouble(error)) throw error;
			log.error({ err: error, key: row._id }, "nobody could be told");
		}
	}

	return {
		wake: () => void wakeLanes(),
		start: () => worker.start(),
		stop: () => worker.stop(),
		undelivered: (before) =>
			models.outbox.countDocuments({
				state: "ready",
				...(before ? { seq: { $lt: before } } : {}),
			}),
	};

	async function wakeLanes(): Promise<void> {
		const due = { state: "ready", dueAtMs: { $lte: nowMs() } } as const;
		const lanesOf = (more: { priority?: "reply" }) =>
			models.outbox.distinct("lane", { ...due, ...more }).catch(() => []);
		// Answers pass before bulk here too: a notice to all takes up every lane for seconds.
		for (const lane of await lanesOf({ priority: "reply" }))
			worker.nudge(lane, true);
		for (const lane of await lanesOf({})) worker.nudge(lane);
	}
}

/** A plainer way to say a refused message, or null when there is none. */
function withdrawTo(
	row: OutboxDoc,
	why: (SendResult & { kind: "refused" })["why"],
): { asText: true } | { to: Recipient } | null {
	const isUnsaid = row.attachment ? !GONE.has(why) : why === "card";
	if (isUnsaid && !row.asText && row.to.kind !== "update") {
		return { asText: true };
	}
	if (why === "message-gone" && row.to.kind === "reply" && row.chat) {
		return { to: { kind: "chat", chat: row.chat } };
	}
	return null;
}

/** Without jitter: lanes are few and already paced. */
function backoffMs(attempts: number): number {
	return Math.min(1000 * 2 ** Math.max(0, attempts - 1), MAX_BACKOFF_MS);
}
