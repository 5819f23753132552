import { Router } from "@koa/router";
import type { Context } from "koa";
import { z } from "zod";

import { methodNotAllowed } from "./method-not-allowed.js";
import { readJsonBody } from "./read-json-body.js";
import { Refusal } from "./refusal.js";

/** What moving the simulated clock did. */
export interface ClockAdvance {
	/** ISO instant. */
	now: string;
	ran: { job: string; at: string }[];
	/** Messages that were still not delivered at the end. */
	undelivered: number;
}

/** Moves the simulated clock on; throws a RangeError for a time that has passed. */
export type AdvanceClock = (to: Date) => Promise<ClockAdvance>;

const Body = z.strictObject({ advanceTo: z.iso.datetime({ offset: true }) });

/** `POST /dev/clock {"advanceTo": ISO}`; from elsewhere than this machine it is not there. */
export function clockRouter(advanceClock: AdvanceClock): Router {
	const router = new Router();
	router.use(onlyFromHere);
	router.post("/dev/clock", async (ctx) => {
		const { body } = await readJsonBody(ctx.req);
		const parsed = Body.safeParse(body);
		if (!parsed.success)
			return refuse(
				ctx,
				'send {"advanceTo": …}, an instant with its offset such as 2021-03-22T09:05:00+08:00',
			);
		try {
			ctx.body = await advanceClock(new Date(parsed.data.advanceTo));
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			refuse(ctx, "the clock cannot go backwards");
		}
	});
	router.all("/dev/clock", methodNotAllowed("POST"));
	return router;
}

function refuse(ctx: Context, error: string): void {
	ctx.status = 400;
	ctx.body = { error };
}

async function onlyFromHere(
	ctx: Context,
	next: () => Promise<unknown>,
): Promise<void> {
	const { remoteAddress = "" } = ctx.req.socket;
	if (!/^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(remoteAddress))
		throw new Refusal(404);
	await next();
}
