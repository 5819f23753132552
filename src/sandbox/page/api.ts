import Router from "@koa/router";
import { createClockMover } from "./clock-mover.js";
import type { SandboxPageDeps } from "./deps.js";
import { sendLiveEvents } from "./live-events.js";
import { markSeen } from "./mark-seen.js";
import { shownAfter } from "./press-answer.js";
import { readBody } from "./read-body.js";
import { ClockBody, PressBody, SayBody, SeenBody } from "./requests.js";
import type { RoleBook } from "./role-book.js";
import { hintAfter, sayRequest } from "./saying.js";
import { viewOf } from "./view.js";
import { wantedOf } from "./wanted.js";
import { withoutUndefined } from "./without-undefined.js";

/** What the page's script talks to, under `/sandbox/api`. */
export function pageApi(deps: SandboxPageDeps, roleBook: RoleBook): Router {
	const { standIn } = deps;
	const moveClock = createClockMover(deps);
	const router = new Router({ prefix: "/sandbox/api" });

	router.get("/view", async (ctx) => {
		ctx.body = await viewOf(deps, roleBook, wantedOf(ctx.query));
	});

	router.get("/events", (ctx) => {
		ctx.respond = false;
		sendLiveEvents(ctx.res, standIn);
	});

	router.post("/say", async (ctx) => {
		const said = await standIn.say(sayRequest(await readBody(ctx, SayBody)));
		ctx.body = { hint: hintAfter(said, standIn.bot.name) };
	});

	router.post("/press", async (ctx) => {
		const body = await readBody(ctx, PressBody);
		const { as, path, ...given } = withoutUndefined(body);
		const result = await standIn.press({
			...given,
			by: as,
			button: { path },
		});
		ctx.body = shownAfter(result);
	});

	router.post("/seen", async (ctx) => {
		const { as, chat } = await readBody(ctx, SeenBody);
		await markSeen(standIn, as, chat);
		ctx.body = {};
	});

	router.post("/entered", async (ctx) => {
		const { as } = await readBody(ctx, SeenBody);
		await standIn.enterPrivateChat(as);
		ctx.body = {};
	});

	router.post("/clock", async (ctx) => {
		const { step } = await readBody(ctx, ClockBody);
		const moved = await moveClock(step);
		if (moved === null) ctx.throw(409, "時鐘正在走，請等一下");
		ctx.body = moved;
	});

	return router;
}
