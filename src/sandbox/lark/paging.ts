import { fieldError } from "./api-error.js";
import type { JsonObject } from "./types.js";

/** One page of `all`, with `has_more` and `page_token` as everywhere in Lark (lark-protocol §7). */
export function page(
	all: JsonObject[],
	query: URLSearchParams,
	standard: number,
	most: number,
): JsonObject {
	const size = Number(query.get("page_size") ?? standard);
	if (!Number.isInteger(size) || size < 1)
		throw fieldError("page_size", "page_size is invalid");
	const start = readToken(query.get("page_token"));
	const end = start + Math.min(size, most);
	const more = end < all.length;
	return {
		items: all.slice(start, end),
		has_more: more,
		page_token: more ? `p${end}` : "",
	};
}

function readToken(token: string | null): number {
	if (token === null || token === "") return 0;
	const start = /^p(\d+)$/.exec(token)?.[1];
	if (start === undefined)
		throw fieldError("page_token", "page_token is invalid");
	return Number(start);
}
