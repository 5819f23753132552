import type { ParsedUrlQuery } from "node:querystring";
import type { Wanted } from "./view.js";

const FIRST = 60;
const MOST = 2000;

/** Reads `?as=…&chat=…&count=…`; nonsense counts as left out. */
export function wantedOf(query: ParsedUrlQuery): Wanted {
	const count = Number(query["count"] ?? FIRST);
	return {
		as: single(query["as"]),
		chat: single(query["chat"]),
		count: Number.isInteger(count) && count > 0 ? Math.min(count, MOST) : FIRST,
	};
}

function single(value: string | string[] | undefined): string | undefined {
	return Array.isArray(value) ? value[0] : value;
}
