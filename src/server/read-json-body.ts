import type { IncomingMessage } from "node:http";

import getRawBody from "raw-body";

import {
	readJsonObject,
	type JsonObject,
} from "../adapters/lark/strict-json.js";
import { Refusal } from "./refusal.js";

const MAX_BYTES = 1024 * 1024;
/** How much of a body that is too large is still read, so that the sender sees the answer and not a reset. */
const DRAIN_BYTES = 8 * MAX_BYTES;
const DRAIN_MS = 2_000;

const JSON_TYPE =
	/^application\/json[ \t]*(;[ \t]*charset[ \t]*=[ \t]*"?utf-?8"?[ \t]*)?;?$/i;

/**
 * The raw bytes of a request and the JSON object in them. Throws Refusal: 413 over 1 MiB, declared or streamed; 415 for
 * any other content type, charset or encoding; 400 for whatever is not one JSON object.
 */
export async function readJsonBody(
	request: IncomingMessage,
): Promise<{ raw: Buffer; body: JsonObject }> {
	const declared = request.headers["content-length"];
	if (declared !== undefined && Number(declared) > MAX_BYTES)
		return tooLarge(request);
	if (!isPlainJson(request)) {
		await drain(request);
		throw new Refusal(415);
	}
	const raw = await readRaw(request, declared);
	const body = readJsonObject(raw);
	if (!body) throw new Refusal(400);
	return { raw, body };
}

function isPlainJson({ headers }: IncomingMessage): boolean {
	const encoding = headers["content-encoding"] ?? "identity";
	return (
		encoding.toLowerCase() === "identity" &&
		JSON_TYPE.test(headers["content-type"] ?? "")
	);
}

async function readRaw(
	request: IncomingMessage,
	declared: string | undefined,
): Promise<Buffer> {
	try {
		return await getRawBody(request, {
			limit: MAX_BYTES,
			length: declared ?? null,
		});
	} catch (error) {
		if ((error as { status?: number }).status === 413) return tooLarge(request);
		throw new Refusal(400);
	}
}

async function tooLarge(request: IncomingMessage): Promise<never> {
	await drain(request);
	throw new Refusal(413);
}

/** Throws the rest of the body away, up to 8 MiB and 2 s. */
function drain(request: IncomingMessage): Promise<void> {
	return new Promise((resolve) => {
		let left = DRAIN_BYTES;
		const stop = () => {
			clearTimeout(timer);
			request.off("data", count).pause();
			resolve();
		};
		const count = (chunk: Buffer) => {
			left -= chunk.length;
			if (left < 0) stop();
		};
		const timer = setTimeout(stop, DRAIN_MS);
		if (request.complete || request.destroyed) return stop();
		request.once("end", stop).once("close", stop).on("data", count).resume();
	});
}
