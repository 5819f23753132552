/** The one composition root: the database and Lark go in, a server that can be started and stopped comes out. */
import type { Server } from "node:http";
import type { Router } from "@koa/router";
import type { Logger } from "pino";
import { chineseCalendar } from "./adapters/calendar/chinese-calendar.js";
import { LARK_LIMITS, type PacerLimits } from "./adapters/lark/pacer.js";
import { createAuditChain } from "./adapters/mongo/audit-chain.js";
import type { MongoConnection } from "./adapters/mongo/connection.js";
import type { FieldCipher } from "./adapters/mongo/field-cipher.js";
import { MESSAGES_PER_MINUTE } from "./adapters/mongo/slowdown.js";
import { takeOver } from "./adapters/mongo/take-over.js";
import { createClockwork } from "./app/clockwork.js";
import { createFront } from "./app/front.js";
import { createReceiving } from "./app/incoming.js";
import { createLarkSide } from "./app/lark-side.js";
import { createFetching, createSending } from "./app/outgoing.js";
import { openStorage } from "./app/storage.js";
import { waitForNone } from "./app/wait-for-none.js";
import { createWorkshop } from "./app/workshop.js";
import { theModel } from "./language/learnt/model.js";
import { answerSaid } from "./dispatch/answer-said.js";
import type { Surroundings } from "./dispatch/fill-context.js";
import { createMayRead } from "./dispatch/may-read.js";
import type { TwoPersonMatter } from "./config.js";
import type { Clock, SimulatedClock } from "./ports/clock.js";
import type { Stores } from "./ports/stores.js";
import type { ClockAdvance } from "./server/clock-router.js";

export interface AppSettings {
	lark: {
		appId: string;
		appSecret: string;
		domain: string;
		encryptKey: string | null;
		verificationToken: string | null;
		events: "webhook" | "websocket";
	};
	timeZone: string;
	administrators: readonly string[];
	/** What needs two people (`TWO_PERSON`). */
	twoPerson: readonly TwoPersonMatter[];
}

export interface AppDeps {
	settings: AppSettings;
	connection: MongoConnection;
	/** For what is encrypted at rest, with the key of this database. */
	cipher: FieldCipher;
	/** The plan's time. */
	clock: Clock;
	/** The same clock where it can be moved. */
	simulated: SimulatedClock | null;
	log: Logger;
	/** The sandbox page. */
	routers?: (advance: App["advance"]) => Router[];
	/** Real time, ms. */
	nowMs?: () => number;
	/** Nobody else works on this database: what a killed predecessor was at can be taken up at once. */
	alone?: boolean;
	/** Lark's, unless a test goes faster. */
	limits?: PacerLimits;
	/** From one person; the contract's sixty, unless a test says more. */
	messagesPerMinute?: number;
}

export interface App {
	server: Server;
	/** Takes up work: what was left from last time, then what comes. Call it when the server listens. */
	start(): Promise<void>;
	/** Finishes what is in hand, gives back the rest. The database stays open. */
	stop(): Promise<void>;
	/** Simulated time only: runs the jobs up to `to` and waits until their messages are delivered. */
	advance(to: Date): Promise<ClockAdvance>;
	/** Resolves when nothing waits in inbox or outbox, or after `timeoutMs`; says how many messages still wait. */
	settled(timeoutMs: number): Promise<number>;
	transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}

/** The process has ten seconds in all (contract §1). */
const STOP_MS = 6000;
const LAST_ANSWERS_MS = 300;
const ADVANCE_MS = 60_000;

export async function createApp(deps: AppDeps): Promise<App> {
	const { settings, connection, cipher, clock, simulated, log } = deps;
	const nowMs = deps.nowMs ?? Date.now;
	const limits = deps.limits ?? LARK_LIMITS;
	const workingDays = chineseCalendar();
	// What is missing from the installation is told at start, not at the first message.
	theModel();
	const around: Surroundings = {
		clock,
		timeZone: settings.timeZone,
		workingDays,
		administrators: settings.administrators,
		twoPerson: settings.twoPerson,
		say: (ctx, text) =>
			answerSaid(ctx, { text, mentions: {}, replying: false }),
	};

	const storage = await openStorage(connection, clock, nowMs, cipher, log);
	const lark = createLarkSide(settings, storage, log);
	const { timeZone } = settings;
	const workshop = createWorkshop({ storage, clock, timeZone });
	const { make } = workshop;
	const mayRead = createMayRead(around, () => storage.stores(null));
	const sending = { storage, lark, limits, log, make, mayRead };
	const delivery = await createSending(sending);
	const committed = () => delivery.wake();
	const evidence = createFetching({ storage, lark, limits, log }, committed);
	const chain = createAuditChain({ ...storage, log });
	const inbox = createReceiving({
		storage,
		lark,
		around,
		messagesPerMinute: deps.messagesPerMinute ?? MESSAGES_PER_MINUTE,
		committed,
		log,
	});
	const clockwork = createClockwork({
		...{ storage, clock, simulated, workingDays, committed, log },
		timeZone: settings.timeZone,
		prepare: () => lark.acquaintance.refreshMembers(),
	});
	const front = await createFront({
		settings,
		storage,
		intake: inbox,
		advanceClock: simulated ? advance : null,
		routers: deps.routers?.(advance) ?? [],
		log,
	});

	async function start(): Promise<void> {
		if (deps.alone) await takeOver(connection, storage.models);
		inbox.start();
		delivery.start();
		evidence.start();
		chain.start();
		clockwork.start();
		front.open();
	}

	async function stop(): Promise<void> {
		const kept = clockwork.stop();
		const closed = front.close();
		const work = [kept, inbox.stop(), delivery.stop(), evidence.stop()];
		const done = Promise.allSettled([...work, chain.stop()]);
		await Promise.race([done, after(STOP_MS)]);
		await workshop.close();
		// Requests in hand are answered by now; what is still open only listens, as the sandbox page does.
		await Promise.race([closed, after(LAST_ANSWERS_MS)]);
		front.server.closeAllConnections();
		lark.client.close();
	}

	async function advance(to: Date): Promise<ClockAdvance> {
		if (!simulated) throw new Error("the clock is the system's");
		if (to < simulated.now())
			throw new RangeError("the clock does not go back");
		const until = nowMs() + ADVANCE_MS;
		const delivered = () => {
			const before = storage.nextSeq();
			const left = () => delivery.undelivered(before);
			return waitForNone(until - nowMs(), nowMs, left);
		};
		// Delivered before the next job's time comes: a message carries the time it belongs to.
		const ran = await clockwork.timetable.advance(simulated, to, async () => {
			await delivered();
		});
		await clockwork.keep();
		const undelivered = await delivered();
		return {
			now: simulated.now().toISOString(),
			ran: ran.map(({ job, at }) => ({ job, at: at.toISOString() })),
			undelivered,
		};
	}

	return {
		server: front.server,
		start,
		stop,
		advance,
		settled: (timeoutMs) =>
			waitForNone(
				timeoutMs,
				nowMs,
				async () => (await inbox.pending()) + (await delivery.undelivered()),
			),
		transaction: (work) => storage.transaction(work),
	};
}

function after(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
