import {
	createServer,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { answerCall } from "./answer-call.js";
import { API_ROUTES } from "./api-routes/index.js";
import { respondFaulty } from "./faulty-response.js";
import { isObject, stringOf, tryParse } from "./json.js";
import { type CallLedger, withoutSecrets } from "./ledger.js";
import { type Part, parseMultipart } from "./multipart.js";
import type { ApiCall } from "./route.js";
import { matchRoute, type Matched } from "./router.js";
import type { JsonValue, LedgerEntry } from "./types.js";
import type { World } from "./world.js";

const MOST_BODY_BYTES = 48 * 1_048_576;

/** The HTTP side of the stand-in. */
export interface ApiServer {
	url: string;
	close(): Promise<void>;
}

export async function startApiServer(
	world: World,
	ledger: CallLedger,
	host: string,
	port: number,
): Promise<ApiServer> {
	const server = createServer((request, response) => {
		serve(world, ledger, request, response).catch((error: unknown) => {
			world.log({
				level: "warn",
				msg: "lark stand-in: a call broke off",
				error: String(error),
			});
			response.destroy();
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, resolve);
	});
	return {
		url: `http://${host}:${(server.address() as AddressInfo).port}`,
		close: () => closeServer(server),
	};
}

function closeServer(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

async function serve(
	world: World,
	ledger: CallLedger,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const startedAt = world.realNow();
	const url = new URL(request.url ?? "/", "http://stand-in");
	const matched = matchRoute(API_ROUTES, request.method ?? "GET", url.pathname);
	const raw = await readBody(request);
	const parts = parseMultipart(request.headers["content-type"] ?? "", raw);
	const body =
		parts.length > 0 ? null : (tryParse(raw.toString("utf8")) ?? null);
	const entry = ledger.open(
		newEntry(
			request,
			url,
			matched,
			startedAt,
			parts.length > 0 ? describeParts(parts) : body,
		),
	);
	const logId = world.makeId("");
	response.setHeader("X-Tt-Logid", logId);
	if (!matched) notFound(response, entry);
	else {
		const call: ApiCall = {
			params: matched.params,
			query: url.searchParams,
			body,
			parts,
			bodyBytes: raw.length,
			entry,
		};
		const fault = world.faults.take({
			route: matched.route.name,
			path: url.pathname,
			query: url.searchParams,
			body,
		});
		if (fault?.kind === "token-expired") world.tokens.revokeAll();
		await respondFaulty(fault, entry, response, () =>
			answerCall(
				world,
				matched.route,
				call,
				request.headers.authorization,
				logId,
			),
		);
	}
	entry.ms = world.realNow() - startedAt;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request) {
		const bytes = chunk as Buffer;
		size += bytes.length;
		if (size > MOST_BODY_BYTES) throw new Error("body too large");
		chunks.push(bytes);
	}
	return Buffer.concat(chunks);
}

function newEntry(
	request: IncomingMessage,
	url: URL,
	matched: Matched | null,
	at: number,
	body: JsonValue,
): Omit<LedgerEntry, "n"> {
	return {
		at,
		ms: 0,
		route: matched?.route.name ?? null,
		method: request.method ?? "GET",
		path: url.pathname,
		query: url.search,
		body: withoutSecrets(body),
		uuid: isObject(body) ? stringOf(body["uuid"]) : null,
		chatId: null,
		status: null,
		code: null,
		msg: "",
		applied: false,
		fault: null,
		violation: null,
	};
}

function describeParts(parts: Part[]): JsonValue {
	return Object.fromEntries(
		parts.map((part) => [
			part.name,
			part.bytes.length > 200 || part.filename !== null
				? { bytes: part.bytes.length }
				: part.bytes.toString("utf8"),
		]),
	);
}

/** Unknown path and wrong method alike: text, not JSON (lark-protocol §0). */
function notFound(response: ServerResponse, entry: LedgerEntry): void {
	entry.status = 404;
	response
		.writeHead(404, { "Content-Type": "text/plain" })
		.end("404 page not found");
}
