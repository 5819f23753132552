import type { ClientSession } from "mongoose";
import type { Logger } from "pino";
import {
	type InboxProcess,
	type Incoming,
	type IncomingPress,
	type IncomingRecall,
	type Intake,
	type PressAnswer,
	laneOf,
} from "../../ports/incoming.js";
import type { MongoConnection } from "./connection.js";
import type { FieldCipher } from "./field-cipher.js";
import { gatherInserts } from "./gathered-insert.js";
import { inSession } from "./in-session.js";
import { createLaneWorker } from "./lane-worker.js";
import { isDatabaseTrouble } from "./database-trouble.js";
import { answerIn, inboxPlace, incomingOf } from "./message-texts.js";
import type { InboxDoc, Models } from "./models.js";
import type { Slowdown } from "./slowdown.js";

export interface Inbox extends Intake {
	start(): void;
	stop(): Promise<void>;
	/** Events recorded and not yet dealt with. */
	pending(): Promise<number>;
}

const GATHER_MS = 3;
const MAX_ATTEMPTS = 3;
const ANSWER_POLL_MS = 100;
/**
 * A press not dealt with by then may be answered too late for its new card, here or at the replica that waits for it, so
 * the card takes the way over the API. Half a second is left of the 2.5 s for the commit.
 */
const LATE_MS = 2_000;
const NO_ANSWER: PressAnswer = { toast: null, card: null };

export function createInbox(deps: {
	connection: MongoConnection;
	models: Models;
	cipher: FieldCipher;
	process: InboxProcess<ClientSession>;
	nowMs: () => number;
	nextSeq: () => string;
	log: Logger;
	/** Holds back who writes too much; nobody where left out. */
	slowdown?: Slowdown;
}): Inbox {
	const { models, cipher, process, log, slowdown } = deps;
	const insert = gatherInserts<InboxDoc>(models.inbox, GATHER_MS);
	const waiters = new Map<string, Set<() => void>>();

	const worker = createLaneWorker(
		{
			name: "inbox",
			async lanesWithWork() {
				return models.inbox.distinct("lane", { state: "new" });
			},
			drain,
		},
		deps,
	);

	async function drain(lane: string, mayGoOn: () => Promise<boolean>) {
		for (;;) {
			const row = await nextOf(lane);
			if (!row) return;
			await work(row);
			if (!(await mayGoOn())) return;
		}
	}

	/** The first of the lane that is not held back; what one person writes keeps its order. */
	async function nextOf(lane: string): Promise<InboxDoc | null> {
		const slowed: string[] = [];
		for (;;) {
			const others = slowed.length > 0 ? { person: { $nin: slowed } } : {};
			const row = await models.inbox
				.findOne({ lane, state: "new", ...others })
				.sort({ seq: 1 })
				.lean<InboxDoc>();
			if (!row?.person || !(await slowdown?.holds(row))) return row;
			slowed.push(row.person);
		}
	}

	async function work(row: InboxDoc): Promise<void> {
		const incoming = read(row);
		if (!incoming) return setAside(row);
		try {
			await finish(row, "done", (session) =>
				row.recalled
					? Promise.resolve(null)
					: process.handle(incoming, session, () => isLate(row)),
			);
		} catch (error) {
			await recover(row, incoming, error);
		}
		for (const wake of waiters.get(row._id) ?? []) wake();
		process.committed();
	}

	function read(row: InboxDoc): Incoming | null {
		try {
			return incomingOf(cipher, row);
		} catch (error) {
			log.error({ err: error, key: row._id }, "event cannot be read");
			return null;
		}
	}

	/** Who it is from cannot be read either, so the office is told, by its key. */
	async function setAside(row: InboxDoc): Promise<void> {
		await park(row, async (session) => {
			await process.unreadable(row._id, session);
			return null;
		});
		process.committed();
	}

	function isLate({ receivedAt }: InboxDoc): boolean {
		return deps.nowMs() - receivedAt.getTime() >= LATE_MS;
	}

	async function recover(row: InboxDoc, incoming: Incoming, error: unknown) {
		const refuse = process.refuse(error, incoming);
		if (!refuse) return failed(row, incoming, error);
		try {
			await finish(row, "done", refuse);
		} catch (again) {
			await failed(row, incoming, again);
		}
	}

	/** Ours, not the sender's: tried again, then kept for a person to see; the next of its lane goes on. */
	async function failed(row: InboxDoc, incoming: Incoming, error: unknown) {
		if (isDatabaseTrouble(error)) throw error;
		const { _id: key, attempts } = row;
		log.error({ err: error, key, attempts: attempts + 1 }, "event failed");
		if (attempts + 1 < MAX_ATTEMPTS) {
			await models.inbox.updateOne({ _id: key }, { $inc: { attempts: 1 } });
			return;
		}
		await park(row, (session) => process.park(incoming, session));
	}

	async function park(
		row: InboxDoc,
		tell: (session: ClientSession) => Promise<PressAnswer | null>,
	): Promise<void> {
		try {
			await finish(row, "parked", tell);
		} catch (error) {
			if (isDatabaseTrouble(error)) throw error;
			log.error(
				{ err: error, key: row._id },
				"parked, and nobody could be told",
			);
			await finish(row, "parked", () => Promise.resolve(null));
		}
	}

	/** One transaction: the effect, and that it happened. Does nothing when somebody else finished the row. */
	async function finish(
		row: InboxDoc,
		state: "done" | "parked",
		effect: (session: ClientSession) => Promise<PressAnswer | null>,
	): Promise<void> {
		await deps.connection.transaction(async (session) => {
			const { modifiedCount } = await models.inbox.updateOne(
				{ _id: row._id, state: "new" },
				{
					$set: {
						state,
						doneAt: new Date(deps.nowMs()),
						// Its key is kept, so that a repeat is known; what was said is where it belongs by now, or nowhere.
						...(state === "done" ? { incoming: "" } : {}),
					},
				},
				inSession(session),
			);
			if (modifiedCount !== 1) return;
			const answer = await effect(session);
			if (!answer) return;
			await models.inbox.updateOne(
				{ _id: row._id },
				{ $set: { answer: sealed("answer", row._id, answer) } },
				inSession(session),
			);
		});
	}

	return {
		start: () => worker.start(),
		stop: () => worker.stop(),
		pending: () => models.inbox.countDocuments({ state: "new" }),

		async record(incoming) {
			if (incoming.kind === "recalled") return takeBack(incoming);
			const lane = `in:${laneOf(incoming)}`;
			const isNew = await insert({
				_id: incoming.key,
				lane,
				seq: deps.nextSeq(),
				incoming: sealed("incoming", incoming.key, incoming),
				state: "new",
				attempts: 0,
				receivedAt: new Date(deps.nowMs()),
				doneAt: null,
				person: incoming.kind === "message" ? incoming.sender : null,
				answer: null,
			});
			if (isNew) worker.nudge(lane);
		},

		async answerOf(press: IncomingPress, timeoutMs: number) {
			const deadline = deps.nowMs() + timeoutMs;
			for (;;) {
				const row = await models.inbox
					.findById(press.key, { state: 1, answer: 1 })
					.lean<Pick<InboxDoc, "_id" | "state" | "answer">>();
				if (row && row.state !== "new")
					return answerIn(cipher, row) ?? NO_ANSWER;
				const left = deadline - deps.nowMs();
				if (left <= 0) return null;
				await woken(press.key, Math.min(left, ANSWER_POLL_MS));
			}
		},
	};

	/**
	 * A message taken back before it was dealt with has no effect; one that Lark delivers only afterwards is there already.
	 * Idempotent, so the event needs no row of its own.
	 */
	async function takeBack(recalled: IncomingRecall): Promise<void> {
		const now = new Date(deps.nowMs());
		const done = {
			lane: `in:${laneOf(recalled)}`,
			seq: deps.nextSeq(),
			incoming: "",
			state: "done",
			attempts: 0,
			receivedAt: now,
			doneAt: now,
			answer: null,
		};
		await models.inbox.updateOne(
			{ _id: recalled.messageId },
			{ $set: { recalled: true }, $setOnInsert: done },
			{ upsert: true },
		);
	}

	function sealed(
		field: "incoming" | "answer",
		key: string,
		value: Incoming | PressAnswer,
	): string {
		return cipher.seal(JSON.stringify(value), inboxPlace(field, key));
	}

	/** Resolves when the row was dealt with here, or after `ms`: another replica may deal with it. */
	function woken(key: string, ms: number): Promise<void> {
		return new Promise((resolve) => {
			const list = waiters.get(key) ?? new Set();
			const wake = () => {
				clearTimeout(timer);
				list.delete(wake);
				if (list.size === 0) waiters.delete(key);
				resolve();
			};
			const timer = setTimeout(wake, ms);
			waiters.set(key, list.add(wake));
		});
	}
}
