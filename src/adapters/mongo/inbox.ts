import type { ClientSession } from "mongoose";
import type { Logger } from "pino";
import {
	type Incoming,
	type IncomingPress,
	type Intake,
	type PressAnswer,
	laneOf,
} from "../../ports/incoming.js";
import type { MongoConnection } from "./connection.js";
import { gatherInserts } from "./gathered-insert.js";
import { inSession } from "./in-session.js";
import { createLaneWorker } from "./lane-worker.js";
import { isDatabaseTrouble } from "./database-trouble.js";
import type { InboxDoc, Models } from "./models.js";

/** What dealing with one event does, inside the transaction that also marks it done. */
export interface InboxProcess {
	/** Throws to undo everything; `refused` then says so in a transaction of its own. */
	handle(
		incoming: Incoming,
		session: ClientSession,
		isLate: () => boolean,
	): Promise<PressAnswer | null>;
	/** The error is the sender's: says why. Null when the error is ours. */
	refuse(
		error: unknown,
		incoming: Incoming,
	): ((session: ClientSession) => Promise<PressAnswer | null>) | null;
	/** Tried three times in vain: says that it was kept, and tells the office. */
	park(incoming: Incoming, session: ClientSession): Promise<PressAnswer | null>;
	/** After the commit: wakes the delivery. */
	committed(): void;
}

export interface Inbox extends Intake {
	start(): void;
	stop(): Promise<void>;
	/** Events recorded and not yet dealt with. */
	pending(): Promise<number>;
}

const GATHER_MS = 3;
const MAX_ATTEMPTS = 3;
const ANSWER_POLL_MS = 100;

export function createInbox(deps: {
	connection: MongoConnection;
	models: Models;
	process: InboxProcess;
	nowMs: () => number;
	nextSeq: () => string;
	log: Logger;
}): Inbox {
	const { models, process, log } = deps;
	const insert = gatherInserts<InboxDoc>(models.inbox, GATHER_MS);
	const waiters = new Map<string, Set<() => void>>();
	const late = new Set<string>();

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
			const row = await models.inbox
				.findOne({ lane, state: "new" })
				.sort({ seq: 1 })
				.lean<InboxDoc>();
			if (!row) return;
			await work(row);
			if (!(await mayGoOn())) return;
		}
	}

	async function work(row: InboxDoc): Promise<void> {
		const incoming = JSON.parse(row.incoming) as Incoming;
		try {
			await finish(row, "done", (session) =>
				process.handle(incoming, session, () => late.has(row._id)),
			);
		} catch (error) {
			await recover(row, incoming, error);
		}
		late.delete(row._id);
		for (const wake of waiters.get(row._id) ?? []) wake();
		process.committed();
	}

	async function recover(row: InboxDoc, incoming: Incoming, error: unknown) {
		const refuse = process.refuse(error, incoming);
		if (refuse) return finish(row, "done", refuse);
		if (isDatabaseTrouble(error)) throw error;
		log.error(
			{ err: error, key: row._id, attempts: row.attempts + 1 },
			"event failed",
		);
		if (row.attempts + 1 < MAX_ATTEMPTS) {
			await models.inbox.updateOne({ _id: row._id }, { $inc: { attempts: 1 } });
			return;
		}
		await finish(row, "parked", (session) => process.park(incoming, session));
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
				{ $set: { state, doneAt: new Date(deps.nowMs()) } },
				inSession(session),
			);
			if (modifiedCount !== 1) return;
			const answer = await effect(session);
			if (!answer) return;
			await models.inbox.updateOne(
				{ _id: row._id },
				{ $set: { answer: JSON.stringify(answer) } },
				inSession(session),
			);
		});
	}

	return {
		start: () => worker.start(),
		stop: () => worker.stop(),
		pending: () => models.inbox.countDocuments({ state: "new" }),

		async record(incoming) {
			const lane = `in:${laneOf(incoming)}`;
			const isNew = await insert({
				_id: incoming.key,
				lane,
				seq: deps.nextSeq(),
				incoming: JSON.stringify(incoming),
				state: "new",
				attempts: 0,
				receivedAt: new Date(deps.nowMs()),
				doneAt: null,
				answer: null,
			});
			if (isNew) worker.nudge(lane);
		},

		async answerOf(press: IncomingPress, timeoutMs: number) {
			const deadline = deps.nowMs() + timeoutMs;
			for (;;) {
				const row = await models.inbox
					.findById(press.key, { state: 1, answer: 1 })
					.lean<Pick<InboxDoc, "state" | "answer">>();
				if (row && row.state !== "new") return readAnswer(row.answer);
				const left = deadline - deps.nowMs();
				if (left <= 0) {
					late.add(press.key);
					return null;
				}
				await woken(press.key, Math.min(left, ANSWER_POLL_MS));
			}
		},
	};

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

function readAnswer(text: string | null): PressAnswer {
	if (!text) return { toast: null, card: null };
	return JSON.parse(text) as PressAnswer;
}
