import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { json, type Reply } from "./answer-call.js";
import type { Fault, LedgerEntry } from "./types.js";

const PROXY_PAGE =
	"<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>";

/** Answers a call, as the fault has it; `apply` does what the call asks for. */
export async function respondFaulty(
	fault: Fault | null,
	entry: LedgerEntry,
	response: ServerResponse,
	apply: () => Reply,
): Promise<void> {
	entry.fault = fault?.kind ?? null;
	const run = (): Reply => {
		const reply = apply();
		entry.applied = reply.applied;
		return reply;
	};
	switch (fault?.kind) {
		case undefined:
		case "token-expired":
			return send(response, entry, run());
		case "delay":
			await sleep(fault.ms, undefined, { ref: false });
			return send(response, entry, run());
		case "status":
			return send(response, entry, plannedReply(fault));
		case "html":
			return send(response, entry, page(fault.status ?? 200));
		case "redirect":
			return send(response, entry, redirect(fault));
		case "drop-before":
			return drop(response);
		case "apply-then-drop":
			run();
			return drop(response);
		case "hang":
			if (fault.apply) run();
			return;
		case "truncated-json":
			return truncate(response, entry, run());
		case "slow-drip":
			return drip(response, entry, run(), fault.ms);
		default:
			return fault satisfies never;
	}
}

function send(
	response: ServerResponse,
	entry: LedgerEntry,
	reply: Reply,
): void {
	note(entry, reply);
	response
		.writeHead(reply.status, {
			...reply.headers,
			"Content-Length": reply.body.length,
		})
		.end(reply.body);
}

function note(entry: LedgerEntry, reply: Reply): void {
	entry.status = reply.status;
	entry.code = reply.code;
	entry.msg = reply.msg;
}

function drop(response: ServerResponse): void {
	response.socket?.destroy();
}

function plannedReply(fault: Extract<Fault, { kind: "status" }>): Reply {
	const code = fault.code ?? (fault.status === 429 ? 99991400 : 99991500);
	const msg =
		fault.msg ??
		(code === 99991400 ? "request trigger frequency limit" : "planned fault");
	const { headers, body } = json(fault.status, { code, msg });
	return {
		status: fault.status,
		headers: { ...headers, ...fault.headers },
		body,
		code,
		msg,
		applied: false,
	};
}

function page(status: number): Reply {
	return {
		status,
		headers: { "Content-Type": "text/html" },
		body: Buffer.from(PROXY_PAGE),
		code: 0,
		msg: "html",
		applied: false,
	};
}

function redirect(fault: Extract<Fault, { kind: "redirect" }>): Reply {
	const headers = { Location: fault.location ?? "/moved" };
	return {
		status: fault.status ?? 302,
		headers,
		body: new Uint8Array(),
		code: 0,
		msg: "redirect",
		applied: false,
	};
}

/** Half of the JSON, with a length that says it is all. */
function truncate(
	response: ServerResponse,
	entry: LedgerEntry,
	reply: Reply,
): void {
	send(response, entry, {
		...reply,
		body: reply.body.subarray(0, Math.floor(reply.body.length / 2)),
	});
}

async function drip(
	response: ServerResponse,
	entry: LedgerEntry,
	reply: Reply,
	gapMs: number,
): Promise<void> {
	note(entry, reply);
	response.writeHead(reply.status, {
		...reply.headers,
		"Content-Length": reply.body.length,
	});
	for (const byte of reply.body) {
		if (response.destroyed) return;
		response.write(Uint8Array.of(byte));
		await sleep(gapMs, undefined, { ref: false });
	}
	response.end();
}
