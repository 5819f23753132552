import { Router } from "@koa/router";
import { Gauge, Registry } from "prom-client";
import { afterEach, describe, expect, it } from "vitest";

import type { AdvanceClock } from "../../src/server/clock-router.js";
import type { HttpServerDeps } from "../../src/server/create-http-server.js";
import { rawExchange, startWebhook, type WebhookKit } from "./webhook-kit.js";

let kit: WebhookKit;

afterEach(async () => {
	await kit.close();
});

async function start(changes: Partial<HttpServerDeps> = {}) {
	kit = await startWebhook(changes);
}

async function get(path: string, init: RequestInit = {}) {
	const response = await fetch(kit.url + path, init);
	return { status: response.status, body: await response.text(), response };
}

describe("health", () => {
	it("is ok while the process lives", async () => {
		await start();
		expect(await get("/healthz")).toMatchObject({
			status: 200,
			body: '{"status":"ok"}',
		});
	});

	it("is ready, or says why not", async () => {
		await start();
		expect((await get("/readyz")).body).toBe('{"status":"ready"}');
		await kit.close();
		const why = "the database does not answer";
		await start({ ready: () => Promise.resolve({ ready: false, why }) });
		expect(await get("/readyz")).toMatchObject({
			status: 503,
			body: JSON.stringify({ status: "unavailable", why }),
		});
	});

	it("is not ready when the check itself fails", async () => {
		await start({ ready: () => Promise.reject(new Error("secret inside")) });
		const { status, body } = await get("/readyz");
		expect(status).toBe(503);
		expect(body).not.toContain("secret");
	});

	it("shows the gauges that others registered", async () => {
		const metrics = new Registry();
		new Gauge({ name: "duban_waiting", help: "x", registers: [metrics] }).set(
			3,
		);
		await start({ metrics });
		const { body, response } = await get("/metrics");
		expect(body).toContain("duban_waiting 3");
		expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
	});

	it("takes no other method", async () => {
		await start();
		const { status, response } = await get("/healthz", { method: "POST" });
		expect(status).toBe(405);
		expect(response.headers.get("allow")).toBe("GET, HEAD");
	});
});

describe("addresses", () => {
	it.each(["/", "/no/such", "/webhook", "/dev/clock", "/%zz", "//x", "/..%2f"])(
		"%s is not there",
		async (path) => {
			await start();
			const { status, body } = await get(path);
			expect(status).toBe(404);
			expect(body).toBe('{"error":"not found"}');
		},
	);

	it("of other routers are served", async () => {
		const router = new Router();
		router.get("/sandbox", (ctx) => {
			ctx.body = "page";
		});
		await start({ extraRouters: [router] });
		expect(await get("/sandbox")).toMatchObject({ status: 200, body: "page" });
	});

	it("that fail inside show an id and nothing else", async () => {
		const router = new Router();
		router.get("/broken", () => {
			throw Object.assign(new Error("s3cret"), { status: 502, expose: true });
		});
		await start({ extraRouters: [router] });
		const { status, body } = await get("/broken");
		expect(status).toBe(500);
		const { id } = JSON.parse(body) as { id: string };
		expect(body).not.toContain("s3cret");
		expect(kit.logged.join("")).toContain(id);
	});

	it("do not have a webhook with the long connection", async () => {
		await start({ webhook: null });
		expect((await get("/webhook/event", { method: "POST" })).status).toBe(404);
	});

	it("with headers over 16 KB are refused", async () => {
		await start();
		const answer = await rawExchange(kit, [
			`GET /healthz HTTP/1.1\r\nHost: x\r\nX-Big: ${"x".repeat(20_000)}\r\n\r\n`,
		]);
		expect(answer).toMatch(/^HTTP\/1\.1 431 /);
	});
});

describe("the clock", () => {
	const advanceClock: AdvanceClock = (to) => {
		if (to.getTime() < Date.parse("2021-03-12T00:00:00Z"))
			return Promise.reject(new RangeError("backwards"));
		return Promise.resolve({
			now: to.toISOString(),
			ran: [{ job: "daily-digest", at: "2021-03-15T01:05:00.000Z" }],
			undelivered: 0,
		});
	};

	async function move(body: string, type = "application/json") {
		const { status, body: text } = await get("/dev/clock", {
			method: "POST",
			headers: { "content-type": type },
			body,
		});
		return { status, body: JSON.parse(text) as Record<string, unknown> };
	}

	it("is moved on, and tells what ran", async () => {
		await start({ advanceClock });
		expect(await move('{"advanceTo":"2021-03-15T10:00:00+08:00"}')).toEqual({
			status: 200,
			body: {
				now: "2021-03-15T02:00:00.000Z",
				ran: [{ job: "daily-digest", at: "2021-03-15T01:05:00.000Z" }],
				undelivered: 0,
			},
		});
	});

	it.each([
		["backwards", '{"advanceTo":"2021-03-11T10:00:00+08:00"}'],
		["without an offset", '{"advanceTo":"2021-03-15T10:00:00"}'],
		["to a day only", '{"advanceTo":"2021-03-15"}'],
		["to a day that does not exist", '{"advanceTo":"2021-02-30T10:00:00Z"}'],
		["to a number", '{"advanceTo":1615000000000}'],
		["to nothing", "{}"],
		["with nonsense", "nonsense"],
	])("is not moved %s", async (_, body) => {
		await start({ advanceClock });
		const answer = await move(body);
		expect(answer.status).toBe(400);
		expect(typeof answer.body["error"]).toBe("string");
	});

	it("takes nothing a web page elsewhere could make a browser send", async () => {
		await start({ advanceClock });
		const body = '{"advanceTo":"2021-03-15T10:00:00+08:00"}';
		expect((await move(body, "text/plain")).status).toBe(415);
	});

	it("takes no other method", async () => {
		await start({ advanceClock });
		expect((await get("/dev/clock")).status).toBe(405);
	});
});
