import { wordOf } from "./json.js";
import { ApiError } from "./api-error.js";
import { LimitError } from "./rate-limits.js";
import type { ApiAnswer, ApiCall, Route } from "./route.js";
import type { JsonObject } from "./types.js";
import type { World } from "./world.js";

/** An answer as it goes over the wire; `code` and `msg` for the ledger. */
export interface Reply {
	status: number;
	headers: Record<string, string>;
	body: Uint8Array;
	code: number;
	msg: string;
	applied: boolean;
}

const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8" };

/** Token, permission and rate limit first, as the gateway does, then the operation itself (lark-protocol §0, §6). */
export function answerCall(
	world: World,
	route: Route,
	call: ApiCall,
	authorization: string | undefined,
	logId: string,
): Reply {
	try {
		if (route.needsToken !== false) admit(world, route, call, authorization);
		return reply(route.handle(world, call));
	} catch (error) {
		const refusal =
			error instanceof ApiError ? error : unexpected(world, error);
		if (error instanceof LimitError) call.entry.violation = error.limit;
		return refuse(refusal, logId);
	}
}

function admit(
	world: World,
	route: Route,
	call: ApiCall,
	authorization: string | undefined,
): void {
	requireToken(world, authorization);
	const wanted = route.scopes ?? [];
	if (wanted.length > 0 && !wanted.some((scope) => world.scopes.has(scope))) {
		throw new ApiError(
			99991672,
			`Access denied. One of the following scopes is required: [${wanted.join(", ")}].`,
		);
	}
	call.entry.violation = world.limits.api(route.name);
}

function requireToken(world: World, authorization: string | undefined): void {
	const token = /^Bearer (.+)$/.exec(authorization ?? "")?.[1];
	if (token === undefined) {
		throw new ApiError(
			99991661,
			"Missing access token for authorization. Please make a request with token attached.",
		);
	}
	if (token.startsWith("u-") || token.startsWith("eyJ"))
		throw new ApiError(99991668, "Invalid access token for authorization.");
	if (!token.startsWith("t-"))
		throw new ApiError(
			99991671,
			"Invalid access token: it must start with t- or u-.",
		);
	if (!world.tokens.isValid(token))
		throw new ApiError(
			99991663,
			"Invalid access token for authorization. Please make a request with token attached.",
		);
}

function reply(answer: ApiAnswer): Reply {
	if (answer.kind === "bytes") {
		const headers = {
			"Content-Type": "application/octet-stream",
			"Content-Disposition": `attachment; filename="${encodeURIComponent(answer.name)}"`,
		};
		return {
			status: 200,
			headers,
			body: answer.bytes,
			code: 0,
			msg: "",
			applied: true,
		};
	}
	const envelope: JsonObject =
		answer.kind === "whole"
			? answer.body
			: { code: 0, msg: "success", data: answer.data };
	const code = Number(envelope["code"]);
	return {
		...json(200, envelope),
		code,
		msg: code === 0 ? "" : wordOf(envelope["msg"]),
		applied: code === 0,
	};
}

function refuse(error: ApiError, logId: string): Reply {
	const envelope = {
		code: error.code,
		msg: error.msg,
		error: { log_id: logId, ...error.detail },
	};
	const { status, headers, body } = json(error.status, envelope);
	return {
		status,
		headers: { ...headers, ...error.headers },
		body,
		code: error.code,
		msg: error.msg,
		applied: false,
	};
}

export function json(
	status: number,
	value: JsonObject,
): Pick<Reply, "status" | "headers" | "body"> {
	return {
		status,
		headers: JSON_TYPE,
		body: Buffer.from(JSON.stringify(value)),
	};
}

/** A bug of the stand-in: said loudly, answered as the platform's own failure. */
function unexpected(world: World, error: unknown): ApiError {
	world.log({
		level: "error",
		msg: "lark stand-in failed",
		error:
			error instanceof Error ? (error.stack ?? error.message) : String(error),
	});
	return new ApiError(99991500, "internal error", 500);
}
