import * as http from "node:http";
import * as https from "node:https";

import { LarkUnreachableError } from "./lark-unreachable-error.js";

export interface HttpCall {
	method: string;
	url: URL;
	headers: Record<string, string>;
	/** JSON text, or the bytes of a form; null for none. */
	body: string | Uint8Array | null;
	/** Changes nothing and counts towards no limit of sends: may be made again where a kept connection turns out closed. */
	repeatable?: boolean;
}

export interface HttpAnswer {
	status: number;
	headers: http.IncomingHttpHeaders;
	body: string;
}

/** One HTTP exchange; throws LarkUnreachableError and nothing else. */
export interface Transport {
	exchange(call: HttpCall): Promise<HttpAnswer>;
	/** Closes idle connections. */
	close(): void;
}

const MAX_ANSWER_BYTES = 5 * 1024 * 1024;

/**
 * HTTP with connections kept open, a limit on the whole exchange, no redirects, and no proxy from the environment. Unlike
 * the SDK's own client it knows whether a failed request can have reached the other side.
 */
export function createTransport({ timeoutMs = 10_000 } = {}): Transport {
	const plain = new http.Agent({ keepAlive: true });
	const secure = new https.Agent({ keepAlive: true });

	const attempt = (call: HttpCall) => {
		const isSecure = call.url.protocol === "https:";
		const request = (isSecure ? https : http).request(call.url, {
			method: call.method,
			headers: call.headers,
			agent: isSecure ? secure : plain,
		});
		return { request, answer: finish(request, call.body, timeoutMs) };
	};

	return {
		async exchange(call) {
			const first = attempt(call);
			try {
				return await first.answer;
			} catch (error) {
				// The other side had just closed the kept connection, or took the call and dropped its answer: nobody can tell. A
				// send is therefore left to the outbox, which repeats it under the limits; a repeat from here would not count.
				if (!call.repeatable || !isStaleConnection(first.request, error))
					throw error;
				return attempt(call).answer;
			}
		},
		close() {
			plain.destroy();
			secure.destroy();
		},
	};
}

function isStaleConnection(
	request: http.ClientRequest,
	error: unknown,
): boolean {
	return (
		request.reusedSocket &&
		error instanceof LarkUnreachableError &&
		(error.code === "ECONNRESET" || error.code === "EPIPE")
	);
}

function finish(
	request: http.ClientRequest,
	body: HttpCall["body"],
	timeoutMs: number,
): Promise<HttpAnswer> {
	return new Promise((resolve, reject) => {
		const isConnected = watchConnection(request);
		const fail = (error: NodeJS.ErrnoException) => {
			clearTimeout(timer);
			const code = error.code ?? "network";
			const mayHaveApplied = isConnected();
			reject(new LarkUnreachableError(code, { mayHaveApplied }));
		};
		const timer = setTimeout(
			() => request.destroy(withCode("timeout")),
			timeoutMs,
		);
		request.on("error", fail);
		request.on("response", (response) => {
			readText(response).then((text) => {
				clearTimeout(timer);
				const { statusCode = 0, headers } = response;
				resolve({ status: statusCode, headers, body: text });
			}, fail);
		});
		request.end(body ?? undefined);
	});
}

/** Whether the connection stood at any time: before that, nothing can have reached the other side. */
function watchConnection(request: http.ClientRequest): () => boolean {
	let connected = false;
	request.on("socket", (socket) => {
		if (!socket.connecting) {
			connected = true;
			return;
		}
		const event = "encrypted" in socket ? "secureConnect" : "connect";
		socket.once(event, () => (connected = true));
	});
	return () => connected;
}

async function readText(response: http.IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of response as AsyncIterable<Buffer>) {
		bytes += chunk.length;
		if (bytes > MAX_ANSWER_BYTES) throw withCode("answer-too-large");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}

function withCode(code: string): NodeJS.ErrnoException {
	return Object.assign(new Error(code), { code });
}
