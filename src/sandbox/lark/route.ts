import type { Part } from "./multipart.js";
import type { JsonObject, JsonValue, LedgerEntry, RouteName } from "./types.js";
import type { World } from "./world.js";

export interface ApiCall {
	params: Record<string, string>;
	query: URLSearchParams;
	/** Parsed JSON; null without a body. */
	body: JsonValue;
	parts: Part[];
	/** Size of the body as it came, bytes. */
	bodyBytes: number;
	/** Its line in the ledger, for what only the handler knows. */
	entry: LedgerEntry;
}

export type ApiAnswer =
	/** The usual envelope around `data`. */
	| { kind: "data"; data: JsonObject }
	/** The body as it stands. */
	| { kind: "whole"; body: JsonObject }
	| { kind: "bytes"; name: string; bytes: Uint8Array };

/** One operation of the API. Handlers are synchronous: what a call changes, it changes at once. They throw `ApiError`. */
export interface Route {
	name: RouteName;
	method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
	/** `/open-apis/im/v1/messages/:message_id` */
	path: string;
	/** Any one of them is enough; none: needs a token only. */
	scopes?: readonly string[];
	/** False for the token call itself. */
	needsToken?: false;
	handle(world: World, call: ApiCall): ApiAnswer;
}

export const data = (fields: JsonObject): ApiAnswer => ({
	kind: "data",
	data: fields,
});
