/** Keeps a product running on one data directory however often it is killed. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LarkStandIn } from "../../src/sandbox/lark/types.js";
import {
	type ProductProcess,
	runProduct,
	startProduct,
} from "../helpers/product-process.js";
import { until } from "../helpers/until.js";
import { ACCOUNT, ADMIN, DESKS } from "./world.js";

const DAY_MS = 86_400_000;

export interface Keeper {
	isUp: () => boolean;
	/** Starts it, its clock `backMs` before where it last was; resolves when it is ready. */
	start(backMs?: number): Promise<void>;
	/** Starts it without waiting. */
	begin(backMs?: number): ProductProcess;
	/** SIGKILL, and resolves when it is dead. */
	kill(): Promise<void>;
	killMongod(): Promise<void>;
	/** One day on: asked for until it is done, or until the product died over it twice. */
	nextDay(): Promise<void>;
	/** To an instant; the answer of `POST /dev/clock`. */
	advanceTo(instant: Date): Promise<{ ran: unknown[]; undelivered: number }>;
	now(): Date;
	/** SIGTERM: the exit code. */
	stop(): Promise<number | NodeJS.Signals>;
	/** Another command on the same data. */
	run(words: readonly string[]): ReturnType<typeof runProduct>;
	mongoPort(): Promise<number>;
}

export function keepProduct(
	standIn: LarkStandIn,
	dataDir: string,
	start: Date,
): Keeper {
	let product: ProductProcess | null = null;
	let up = false;
	let now = start;

	const settings = (backMs: number) => ({
		LARK_APP_ID: ACCOUNT.appId,
		LARK_APP_SECRET: ACCOUNT.appSecret,
		LARK_ENCRYPT_KEY: ACCOUNT.encryptKey,
		LARK_VERIFICATION_TOKEN: ACCOUNT.verificationToken,
		LARK_DOMAIN: standIn.url,
		// Administrators are not slowed to sixty messages a minute: the clerks here are quicker.
		ADMIN_OPEN_IDS: [ADMIN, ...DESKS.map(({ clerk }) => clerk)].join(","),
		DATA_DIR: dataDir,
		HOST: "127.0.0.1",
		PORT: "0",
		LOG_LEVEL: process.env["TEST_LOG"] ?? "warn",
		CLOCK: new Date(
			Math.max(start.getTime(), now.getTime() - backMs),
		).toISOString(),
	});

	const mongodState = async () =>
		JSON.parse(await readFile(join(dataDir, "mongod.json"), "utf8")) as {
			pid: number | null;
			port: number;
		};

	const moved = (target: Date) =>
		keeper.advanceTo(target).then(
			() => true,
			() => false,
		);

	const keeper: Keeper = {
		isUp: () => up,
		now: () => now,
		begin(backMs = 0) {
			product = startProduct(["start"], settings(backMs));
			return product;
		},
		async start(backMs = 0) {
			const started = keeper.begin(backMs);
			await started.ready();
			standIn.setWebhookUrl(`${started.url()}/webhook/event`);
			up = true;
			void standIn.redeliver({ evenGivenUp: true });
		},
		async kill() {
			up = false;
			product?.kill("SIGKILL");
			await product?.ended();
		},
		async killMongod() {
			const { pid } = await mongodState();
			if (pid !== null) process.kill(pid, "SIGKILL");
		},
		async advanceTo(instant) {
			const answer = await fetch(`${product?.url() ?? ""}/dev/clock`, {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ advanceTo: instant.toISOString() }),
			});
			if (!answer.ok) throw new Error(`clock: ${answer.status}`);
			if (instant > now) now = instant;
			return (await answer.json()) as { ran: unknown[]; undelivered: number };
		},
		async nextDay() {
			const target = new Date(now.getTime() + DAY_MS);
			for (let attempt = 0; attempt < 2; attempt += 1) {
				await until("the product", () => up, 60_000);
				if (await moved(target)) break;
				await until("its death", () => !up, 60_000);
			}
			now = target;
		},
		async stop() {
			up = false;
			product?.kill("SIGTERM");
			return (await product?.ended()) ?? 0;
		},
		run: (words) => runProduct(words, settings(0)),
		mongoPort: async () => (await mongodState()).port,
	};
	return keeper;
}
