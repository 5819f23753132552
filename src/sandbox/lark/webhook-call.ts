import { request } from "node:http";
import { encrypt, signature } from "./crypto.js";
import { isObject } from "./json.js";
import type { JsonObject } from "./types.js";
import type { World } from "./world.js";

/** What the webhook made of one request. `status` is null without an answer in time. */
export interface WebhookAnswer {
	status: number | null;
	body: string;
	ms: number;
	error: "timeout" | "connection" | null;
}

const MOST_ANSWER_BYTES = 1_048_576;

/** Encrypts, signs the exact bytes and posts, a fresh timestamp and nonce each time (lark-protocol §1.3). */
export function postSigned(
	world: World,
	url: string,
	envelope: JsonObject,
	timeoutMs: number,
): Promise<WebhookAnswer> {
	const { encryptKey, verificationToken } = world.app;
	const body = sealed(withToken(envelope, verificationToken), encryptKey);
	const timestamp = String(Math.floor(world.realNow() / 1000));
	const nonce = world.makeId("");
	return post(url, body, timeoutMs, {
		"X-Lark-Request-Timestamp": timestamp,
		"X-Lark-Request-Nonce": nonce,
		"X-Lark-Signature": signature(timestamp, nonce, encryptKey, body),
	});
}

/** Encrypted but never signed: the URL verification (lark-protocol §1.2). */
export function postUnsigned(
	world: World,
	url: string,
	content: JsonObject,
	timeoutMs: number,
): Promise<WebhookAnswer> {
	return post(url, sealed(content, world.app.encryptKey), timeoutMs, {});
}

function withToken(envelope: JsonObject, token: string): JsonObject {
	const header = isObject(envelope["header"]) ? envelope["header"] : {};
	return { ...envelope, header: { token, ...header } };
}

function sealed(content: JsonObject, encryptKey: string): Buffer {
	return Buffer.from(
		JSON.stringify({ encrypt: encrypt(JSON.stringify(content), encryptKey) }),
	);
}

function post(
	url: string,
	body: Buffer,
	timeoutMs: number,
	headers: Record<string, string>,
): Promise<WebhookAnswer> {
	const startedAt = performance.now();
	return new Promise((resolve) => {
		const done = (
			status: number | null,
			text: string,
			error: WebhookAnswer["error"],
		): void => {
			clearTimeout(timer);
			resolve({
				status,
				body: text,
				ms: Math.round(performance.now() - startedAt),
				error,
			});
			outgoing.destroy();
		};
		// No keep-alive: a connection kept from before the product's restart would fail the next push for no reason.
		const outgoing = request(
			url,
			{ method: "POST", agent: false, headers: standardHeaders(body, headers) },
			(answer) => {
				const chunks: Buffer[] = [];
				let size = 0;
				answer.on("data", (chunk: Buffer) => {
					size += chunk.length;
					if (size <= MOST_ANSWER_BYTES) chunks.push(chunk);
				});
				answer.on("end", () =>
					done(
						answer.statusCode ?? null,
						Buffer.concat(chunks).toString("utf8"),
						null,
					),
				);
				answer.on("error", () => done(null, "", "connection"));
			},
		);
		const timer = setTimeout(() => done(null, "", "timeout"), timeoutMs);
		outgoing.on("error", () => done(null, "", "connection"));
		outgoing.end(body);
	});
}

function standardHeaders(
	body: Buffer,
	headers: Record<string, string>,
): Record<string, string> {
	return {
		"Content-Type": "application/json;charset=utf-8",
		"Content-Length": String(body.length),
		"User-Agent": "Go-http-client/1.1",
		Connection: "close",
		...headers,
	};
}
