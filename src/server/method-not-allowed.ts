import type { Context } from "koa";

import { Refusal } from "./refusal.js";

/** For every other method of a path; `allow` such as `GET, HEAD`. */
export function methodNotAllowed(allow: string): (ctx: Context) => void {
	return (ctx) => {
		ctx.set("Allow", allow);
		throw new Refusal(405);
	};
}
