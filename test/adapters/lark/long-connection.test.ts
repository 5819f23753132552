import { pino } from "pino";
import { afterEach, describe, expect, it, vi } from "vitest";

import { createLongConnection } from "../../../src/adapters/lark/long-connection.js";
import { FakeIntake } from "../../server/webhook-kit.js";
import {
	startFakeLongConnection,
	type FakeLongConnection,
} from "./fake-long-connection.js";
import { aMessageEvent, APP_ID, aPressEvent, TENANT } from "./lark-events.js";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
	for (const undo of cleanUp.splice(0)) await undo();
});

async function setUp(discoveryCode = 0) {
	const lark: FakeLongConnection = await startFakeLongConnection(discoveryCode);
	const intake = new FakeIntake();
	const lines: string[] = [];
	const connection = createLongConnection({
		appId: APP_ID,
		appSecret: "s3cret-s3cret",
		domain: lark.url,
		intake,
		tenantGuard: { allows: (tenantKey) => tenantKey === TENANT },
		busyWords: "正在處理",
		log: pino(
			{ level: "trace" },
			{ write: (line: string) => void lines.push(line) },
		),
	});
	cleanUp.push(
		() => connection.close(),
		() => lark.close(),
	);
	connection.start();
	if (discoveryCode === 0)
		await vi.waitFor(() => expect(connection.isConnected()).toBe(true));
	return { lark, intake, connection, lines };
}

function answerIn(data: string | undefined): unknown {
	return JSON.parse(Buffer.from(data ?? "", "base64").toString());
}

describe("the long connection", () => {
	it("hands events to the intake and acknowledges them", async () => {
		const { lark, intake, connection } = await setUp();
		expect(connection.isConnected()).toBe(true);
		expect((await lark.push(aMessageEvent())).code).toBe(200);
		expect(intake.effects).toMatchObject([{ kind: "message", key: "om_m1" }]);
	});

	it("answers a press", async () => {
		const { lark, intake } = await setUp();
		intake.answer = { toast: { type: "success", content: "好" }, card: null };
		const { data } = await lark.push(aPressEvent());
		expect(answerIn(data)).toEqual({
			toast: { type: "success", content: "好" },
		});
	});

	it("has an event sent again that could not be recorded", async () => {
		const { lark, intake } = await setUp();
		intake.trouble = () => Promise.reject(new Error("no primary"));
		expect((await lark.push(aMessageEvent())).code).toBe(500);
	});

	it.each([
		[
			"of another app",
			aMessageEvent({}, {}, { app_id: "cli_ffffffffffffffff" }),
		],
		["of another tenant", aMessageEvent({}, {}, { tenant_key: "t2" })],
		["that is malformed", aMessageEvent({ message_id: {} })],
	])("puts aside an event %s", async (_, event) => {
		const { lark, intake } = await setUp();
		expect((await lark.push(event)).code).toBe(200);
		expect(intake.keys).toEqual([]);
	});

	it("is not ready while it is broken, and comes back by itself", async () => {
		const { lark, connection } = await setUp();
		lark.drop();
		await vi.waitFor(() => expect(connection.isConnected()).toBe(false), {
			interval: 1,
		});
		await vi.waitFor(() => expect(connection.isConnected()).toBe(true), {
			timeout: 5_000,
		});
	});

	it("is not ready when Lark refuses it, and the secret is not logged", async () => {
		const { connection, lines } = await setUp(514);
		await vi.waitFor(() => expect(lines.join("")).toContain("starting again"));
		expect(connection.isConnected()).toBe(false);
		expect(lines.join("")).not.toContain("s3cret");
	});
});
