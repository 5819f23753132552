import * as http from "node:http";
import * as https from "node:https";
import { ResourceBroken } from "../../ports/evidence.js";
import { readAnswer } from "./answer.js";
import { LarkUnreachableError } from "./lark-unreachable-error.js";

/** A file on its way. */
export interface Download {
	/** As announced; null where it is not. */
	size: number | null;
	/** Single use; throws ResourceBroken. */
	content: AsyncIterable<Uint8Array>;
	close(): void;
}

export interface DownloadLimits {
	/** Until the whole file is there. */
	totalMs: number;
	/** Without a byte. */
	idleMs: number;
}

const MAX_REFUSAL_BYTES = 64 * 1024;

/**
 * Opens a file for reading as it comes: no redirects, no proxy, nothing kept in memory. Throws LarkRejectedError for a
 * refusal and LarkUnreachableError for whatever is neither a file nor Lark's envelope.
 */
export async function openDownload(
	url: URL,
	headers: Record<string, string>,
	limits: DownloadLimits,
): Promise<Download> {
	const { response, close } = await request(url, headers, limits);
	if (isFile(response)) {
		const announced = Number(response.headers["content-length"] ?? Number.NaN);
		return {
			size: Number.isFinite(announced) ? announced : null,
			content: contentOf(response, close),
			close,
		};
	}
	try {
		const body = await refusalOf(response);
		const { statusCode: status = 0, headers: answered } = response;
		readAnswer({ status, headers: answered, body });
		throw unreachable("not-lark");
	} finally {
		close();
	}
}

/** The answer's head; `close` ends the exchange, at the latest after `totalMs`. */
function request(
	url: URL,
	headers: Record<string, string>,
	{ totalMs, idleMs }: DownloadLimits,
): Promise<{ response: http.IncomingMessage; close: () => void }> {
	return new Promise((resolve, reject) => {
		const client = url.protocol === "https:" ? https : http;
		const sent = client.get(url, { headers, timeout: idleMs });
		const broken = (code: string) => sent.destroy(withCode(code));
		const timer = setTimeout(() => broken("timeout"), totalMs);
		const close = () => {
			clearTimeout(timer);
			sent.destroy();
		};
		sent.on("timeout", () => broken("idle"));
		sent.on("error", (error) => {
			clearTimeout(timer);
			reject(unreachable(codeOf(error)));
		});
		sent.on("response", (response) => resolve({ response, close }));
	});
}

/** Lark names a file it hands over; pages of a proxy and refusals have no name (lark-protocol §5.3). */
function isFile({ statusCode, headers }: http.IncomingMessage): boolean {
	if (statusCode !== 200) return false;
	if (headers["content-disposition"] !== undefined) return true;
	return !/json|html/i.test(headers["content-type"] ?? "html");
}

async function* contentOf(
	response: http.IncomingMessage,
	close: () => void,
): AsyncGenerator<Uint8Array> {
	try {
		for await (const chunk of response as AsyncIterable<Buffer>) yield chunk;
	} catch (error) {
		throw new ResourceBroken(codeOf(error));
	} finally {
		close();
	}
}

async function refusalOf(response: http.IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let bytes = 0;
	try {
		for await (const chunk of response as AsyncIterable<Buffer>) {
			bytes += chunk.length;
			if (bytes > MAX_REFUSAL_BYTES) break;
			chunks.push(chunk);
		}
	} catch (error) {
		throw unreachable(codeOf(error));
	}
	return Buffer.concat(chunks).toString("utf8");
}

function unreachable(code: string): LarkUnreachableError {
	return new LarkUnreachableError(code, { mayHaveApplied: false });
}

function codeOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? error.code : null;
	return typeof code === "string" ? code : "network";
}

function withCode(code: string): Error {
	return Object.assign(new Error(code), { code });
}
