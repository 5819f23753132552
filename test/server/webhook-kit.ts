import type { AddressInfo } from "node:net";
import * as net from "node:net";

import { pino } from "pino";
import { Registry } from "prom-client";

import type {
	Incoming,
	Intake,
	PressAnswer,
} from "../../src/ports/incoming.js";
import {
	createHttpServer,
	type HttpServerDeps,
} from "../../src/server/create-http-server.js";
import { APP_ID, TENANT, TOKEN } from "../adapters/lark/lark-events.js";
import { encryptFor, signedHeaders } from "../adapters/lark/lark-crypto.js";

export const ENCRYPT_KEY = "demo-encrypt-key";
export const NOW_SECONDS = 1_760_000_000;

/** An intake in memory: one effect per key, presses answered with `answer`. */
export class FakeIntake implements Intake {
	readonly effects: Incoming[] = [];
	readonly #keys = new Set<string>();
	answer: PressAnswer | null = null;
	/** Instead of recording. */
	trouble: (() => Promise<void>) | null = null;

	async record(incoming: Incoming): Promise<void> {
		if (this.trouble) return this.trouble();
		if (this.#keys.has(incoming.key)) return;
		this.#keys.add(incoming.key);
		if (incoming.kind !== "ignored") this.effects.push(incoming);
	}

	/** All keys, those without effect included. */
	get keys(): string[] {
		return [...this.#keys];
	}

	answerOf(): Promise<PressAnswer | null> {
		return Promise.resolve(this.answer);
	}
}

export interface WebhookKit {
	url: string;
	port: number;
	intake: FakeIntake;
	logged: string[];
	close(): Promise<void>;
}

export async function startWebhook(
	changes: Partial<HttpServerDeps> = {},
): Promise<WebhookKit> {
	const intake = new FakeIntake();
	const logged: string[] = [];
	const { server } = createHttpServer({
		webhook: {
			appId: APP_ID,
			encryptKey: ENCRYPT_KEY,
			verificationToken: TOKEN,
		},
		intake,
		tenantGuard: { allows: (tenantKey) => tenantKey === TENANT },
		ready: () => Promise.resolve({ ready: true }),
		advanceClock: null,
		metrics: new Registry(),
		extraRouters: [],
		log: pino(
			{ level: "debug" },
			{ write: (line: string) => void logged.push(line) },
		),
		busyWords: "正在處理",
		realNowMs: () => NOW_SECONDS * 1000,
		...changes,
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		port,
		intake,
		logged,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

export interface Answer {
	status: number;
	body: unknown;
	headers: Headers;
}

/** Posts `raw` to the webhook; `headers` replace the usual content type. */
export async function post(
	kit: WebhookKit,
	raw: string | Buffer,
	headers: Record<string, string> = {},
): Promise<Answer> {
	const response = await fetch(`${kit.url}/webhook/event`, {
		method: "POST",
		headers: { "content-type": "application/json;charset=utf-8", ...headers },
		body: typeof raw === "string" ? raw : new Uint8Array(raw),
	});
	const text = await response.text();
	const body: unknown = text === "" ? null : JSON.parse(text);
	return { status: response.status, body, headers: response.headers };
}

/** As Lark would: encrypted, signed now. */
export function postEvent(kit: WebhookKit, event: unknown): Promise<Answer> {
	return postPlain(kit, JSON.stringify(event));
}

/** Any plaintext, encrypted and signed. */
export function postPlain(
	kit: WebhookKit,
	plain: string | Buffer,
): Promise<Answer> {
	return postSigned(
		kit,
		JSON.stringify({ encrypt: encryptFor(ENCRYPT_KEY, plain) }),
	);
}

/** Any body, signed as it is. */
export function postSigned(
	kit: WebhookKit,
	raw: string | Buffer,
	headers: Record<string, string> = {},
): Promise<Answer> {
	const signed = signedHeaders(ENCRYPT_KEY, raw, String(NOW_SECONDS));
	return post(kit, raw, { ...signed, ...headers });
}

/** Writes the pieces one by one to a socket, each after the one before was taken; gives all that came back. */
export async function rawExchange(
	kit: WebhookKit,
	pieces: (string | Buffer)[],
): Promise<string> {
	const socket = net.connect(kit.port, "127.0.0.1");
	socket.setNoDelay(true);
	let answer = "";
	socket.setEncoding("utf8");
	socket.on("data", (chunk: string) => (answer += chunk));
	const closed = new Promise<void>((resolve) => {
		socket.on("close", () => resolve());
		socket.on("error", () => resolve());
	});
	for (const piece of pieces) {
		await new Promise<void>((resolve) =>
			socket.write(piece, () => setImmediate(resolve)),
		);
	}
	await closed;
	return answer;
}
