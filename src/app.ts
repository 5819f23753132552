/** The one composition root: the database and Lark go in, a server that can be started and stopped comes out. */
import type { Server } from "node:http";
import type { Router } from "@koa/router";
import type { ClientSession } from "mongoose";
import type { Logger } from "pino";
import { Registry } from "prom-client";
import { timetable as jobs } from "../jobs/index.js";
import { catalogueFor } from "../templates/catalogue/catalogue.js";
import { chineseCalendar } from "./adapters/calendar/chinese-calendar.js";
import { wakeOnTime } from "./adapters/cron/wake-up.js";
import { createLarkClient } from "./adapters/lark/client.js";
import { createDirectory } from "./adapters/lark/directory.js";
import { createLongConnection } from "./adapters/lark/long-connection.js";
import { createMessenger } from "./adapters/lark/messenger.js";
import {
	createPacer,
	LARK_LIMITS,
	type PacerLimits,
} from "./adapters/lark/pacer.js";
import type { MongoConnection } from "./adapters/mongo/connection.js";
import { createDelivery } from "./adapters/mongo/delivery.js";
import { createFacts } from "./adapters/mongo/facts.js";
import { createInbox } from "./adapters/mongo/inbox.js";
import { defineModels, prepareCollections } from "./adapters/mongo/models.js";
import { createSequence } from "./adapters/mongo/sequence.js";
import { storesIn } from "./adapters/mongo/stores.js";
import { takeOver } from "./adapters/mongo/take-over.js";
import type { Job } from "./context.js";
import { type Day } from "./domain/day.js";
import { answerSaid } from "./dispatch/answer-said.js";
import { createProcess } from "./dispatch/create-process.js";
import type { Surroundings } from "./dispatch/fill-context.js";
import { officeNotice } from "./dispatch/office-notice.js";
import { createAcquaintance } from "./acquaintance.js";
import { createBotIdentity } from "./bot-identity.js";
import { planScript } from "./plan-script.js";
import type { Clock, SimulatedClock } from "./ports/clock.js";
import type { Stores } from "./ports/stores.js";
import type { ClockAdvance } from "./server/clock-router.js";
import { createHttpServer } from "./server/create-http-server.js";
import { registerGauges } from "./server/gauges.js";
import { createTenantGuard } from "./tenant-guard.js";
import { createTimetable } from "./timetable/run-timetable.js";

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
}

export interface AppDeps {
	settings: AppSettings;
	connection: MongoConnection;
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

const TICK_MS = 1000;
const CLOCK_SAVE_MS = 5000;
const STOP_MS = 6000;
const LAST_ANSWERS_MS = 300;
const ADVANCE_MS = 60_000;

export async function createApp(deps: AppDeps): Promise<App> {
	const { settings, connection, clock, simulated, log } = deps;
	const nowMs = deps.nowMs ?? Date.now;
	const models = defineModels(connection.connection);
	await prepareCollections(models);
	const facts = createFacts(models);
	const nextSeq = createSequence(nowMs);
	const workingDays = chineseCalendar();

	const stores = (session: ClientSession | null) =>
		storesIn(models, session, { clock, nowMs, nextSeq });
	const transaction = <T>(work: (stores: Stores) => Promise<T>) =>
		connection.transaction((session) => work(stores(session)));

	const lark = createLarkClient({ ...settings.lark, log });
	const directory = createDirectory(lark, log);
	const acquaintance = createAcquaintance({
		directory,
		stores: stores(null),
		nowMs,
	});
	const bot = createBotIdentity({
		directory,
		remembered: {
			read: () => facts.text(`bot:${settings.lark.appId}`),
			write: (openId) => facts.settle(`bot:${settings.lark.appId}`, openId),
		},
		nowMs,
	});
	const pacer = createPacer(deps.limits ?? LARK_LIMITS, nowMs);

	const delivery = createDelivery({
		models,
		messenger: createMessenger(lark),
		turn: (lane, priority) => pacer.turn(lane, priority),
		onStuck: async (stuck) => {
			if (stuck.key.startsWith("stuck:")) return;
			await transaction((inside) =>
				officeNotice(inside, `stuck:${stuck.key}`, (words) =>
					words.notices.stuck(stuck.why, stuck.code),
				),
			);
		},
		nowMs,
		log,
	});

	const around: Surroundings = {
		clock,
		timeZone: settings.timeZone,
		workingDays,
		administrators: settings.administrators,
		say: (ctx, text) =>
			answerSaid(ctx, { text, mentions: {}, replying: false }),
	};

	const inbox = createInbox({
		connection,
		models,
		process: createProcess({
			around,
			storesIn: stores,
			botOpenId: () => bot.openId(),
			met: (person) => acquaintance.meet(person),
			committed: () => delivery.wake(),
		}),
		nowMs,
		nextSeq,
		log,
	});

	const timetable = createTimetable({
		jobs,
		clock,
		timeZone: settings.timeZone,
		runJob,
		lastRun: (job) => facts.instant(`job:${job}`),
		setLastRun: (job, at) => facts.setInstant(`job:${job}`, at),
		log,
	});

	async function runJob(
		job: Job,
		firing: { at: Date; day: Day },
	): Promise<void> {
		await acquaintance.refreshMembers();
		await transaction(async (inside) => {
			const words = catalogueFor(await planScript(inside));
			const context = {
				...inside,
				timeZone: settings.timeZone,
				workingDays,
				words,
			};
			await job.run(context, firing);
		});
		delivery.wake();
	}

	const tenantGuard = createTenantGuard(
		await facts.text("tenant"),
		(tenantKey) => {
			void facts.settle("tenant", tenantKey).catch((err: unknown) => {
				log.warn({ err }, "tenant not noted");
			});
		},
	);
	const { busyWords, connectionOrNull } = eventSource();
	const metrics = new Registry();
	registerGauges(metrics, models);
	let stopping = false;
	const { server } = createHttpServer({
		webhook: webhookSettings(settings),
		intake: inbox,
		tenantGuard,
		ready,
		advanceClock: simulated ? advance : null,
		metrics,
		extraRouters: deps.routers?.(advance) ?? [],
		log,
		busyWords,
		realNowMs: nowMs,
	});

	function eventSource() {
		const busyWords = catalogueFor("zh-Hant").toasts.working;
		const connectionOrNull =
			settings.lark.events === "websocket"
				? createLongConnection({
						...settings.lark,
						intake: inbox,
						tenantGuard,
						busyWords,
						log,
					})
				: null;
		return { busyWords, connectionOrNull };
	}

	async function ready() {
		if (stopping) return { ready: false, why: "stopping" };
		if (!(await connection.ping())) return { ready: false, why: "database" };
		if (connectionOrNull && !connectionOrNull.isConnected()) {
			return { ready: false, why: "long connection" };
		}
		return { ready: true };
	}

	const timers: NodeJS.Timeout[] = [];
	let wakeUp: { stop(): void } | null = null;
	const catchUp = () => {
		timetable
			.catchUp()
			.catch((err: unknown) => log.warn({ err }, "job put off"));
	};
	const saveClock = () =>
		simulated ? facts.setInstant("clock", clock.now()) : Promise.resolve();

	async function start(): Promise<void> {
		if (deps.alone) await takeOver(connection, models);
		inbox.start();
		delivery.start();
		if (simulated) {
			timers.push(setInterval(catchUp, TICK_MS));
			timers.push(
				setInterval(
					() => void saveClock().catch(() => undefined),
					CLOCK_SAVE_MS,
				),
			);
		} else {
			wakeUp = wakeOnTime(jobs, settings.timeZone, catchUp);
			timers.push(setInterval(catchUp, 60 * TICK_MS));
		}
		catchUp();
		connectionOrNull?.start();
	}

	async function stop() {
		stopping = true;
		for (const timer of timers) clearInterval(timer);
		wakeUp?.stop();
		connectionOrNull?.close();
		const closed = new Promise<void>((resolve) =>
			server.close(() => resolve()),
		);
		server.closeIdleConnections();
		const work = [inbox.stop(), delivery.stop(), saveClock()];
		await Promise.race([Promise.allSettled(work), after(STOP_MS)]);
		// Requests in hand are answered by now; what is still open only listens, as the sandbox page does.
		await Promise.race([closed, after(LAST_ANSWERS_MS)]);
		server.closeAllConnections();
		lark.close();
	}

	async function advance(to: Date): Promise<ClockAdvance> {
		if (!simulated) throw new Error("the clock is the system's");
		if (to < simulated.now())
			throw new RangeError("the clock does not go back");
		// Delivered before the next job's time comes: a message carries the time it belongs to.
		const until = nowMs() + ADVANCE_MS;
		const delivered = () => {
			const before = nextSeq();
			return waited(until - nowMs(), () => delivery.undelivered(before));
		};
		const ran = await timetable.advance(simulated, to, async () => {
			await delivered();
		});
		await saveClock();
		const undelivered = await delivered();
		return {
			now: simulated.now().toISOString(),
			ran: ran.map(({ job, at }) => ({ job, at: at.toISOString() })),
			undelivered,
		};
	}

	const settled = (timeoutMs: number) =>
		waited(
			timeoutMs,
			async () => (await inbox.pending()) + (await delivery.undelivered()),
		);

	/** What `count` came to: 0, or what is left after `timeoutMs`. */
	async function waited(
		timeoutMs: number,
		count: () => Promise<number>,
	): Promise<number> {
		const until = nowMs() + timeoutMs;
		for (;;) {
			const waiting = await count();
			if (waiting === 0 || nowMs() >= until) return waiting;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}

	return { server, start, stop, advance, settled, transaction };
}

function webhookSettings({ lark }: AppSettings) {
	if (lark.events !== "webhook" || !lark.encryptKey || !lark.verificationToken)
		return null;
	return {
		appId: lark.appId,
		encryptKey: lark.encryptKey,
		verificationToken: lark.verificationToken,
	};
}

function after(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
