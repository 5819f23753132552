import { createHash } from "node:crypto";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { encryptFor, signedHeaders } from "../adapters/lark/lark-crypto.js";
import {
	aMessageEvent,
	anEvent,
	aPressEvent,
	TOKEN,
} from "../adapters/lark/lark-events.js";
import {
	ENCRYPT_KEY,
	NOW_SECONDS,
	post,
	postEvent,
	postPlain,
	postSigned,
	rawExchange,
	startWebhook,
	type WebhookKit,
} from "./webhook-kit.js";

let kit: WebhookKit;

beforeEach(async () => {
	kit = await startWebhook();
});

afterEach(async () => {
	await kit.close();
});

const BODY = JSON.stringify({
	encrypt: encryptFor(ENCRYPT_KEY, JSON.stringify(aMessageEvent())),
});
const GOOD = signedHeaders(ENCRYPT_KEY, BODY, String(NOW_SECONDS));

function signedAt(timestamp: string): Record<string, string> {
	return signedHeaders(ENCRYPT_KEY, BODY, timestamp);
}

function expectNothing(): void {
	expect(kit.intake.keys).toEqual([]);
}

describe("a signed event", () => {
	it("is recorded and acknowledged with an object", async () => {
		expect(await postEvent(kit, aMessageEvent())).toMatchObject({
			status: 200,
			body: {},
		});
		expect(kit.intake.effects).toMatchObject([
			{ kind: "message", key: "om_m1", text: "@_user_1 完成 1.3" },
		]);
	});

	it("sent five times at once has one effect", async () => {
		const answers = await Promise.all(
			Array.from({ length: 5 }, () => post(kit, BODY, GOOD)),
		);
		expect(answers.map(({ status }) => status)).toEqual([
			200, 200, 200, 200, 200,
		]);
		expect(kit.intake.effects).toHaveLength(1);
	});

	it("with the same message under another event_id has no second effect", async () => {
		for (const event_id of ["ev_1", "ev_2", "ev_3"])
			await postEvent(kit, aMessageEvent({}, {}, { event_id }));
		expect(kit.intake.effects).toHaveLength(1);
	});

	it("is read right when TCP splits a character of three bytes", async () => {
		const text = JSON.stringify({ text: "已下放32項" });
		const event = aMessageEvent({ content: text });
		// pretty-printed, with Chinese beside `encrypt`, which is ignored but signed
		const raw = Buffer.from(
			JSON.stringify(
				{ 說明: "放", encrypt: encryptFor(ENCRYPT_KEY, JSON.stringify(event)) },
				null,
				2,
			),
		);
		const split = raw.indexOf(Buffer.from("放")) + 1;
		const headers = Object.entries(
			signedHeaders(ENCRYPT_KEY, raw, String(NOW_SECONDS)),
		).map(([name, value]) => `${name}: ${value}\r\n`);
		const answer = await rawExchange(kit, [
			`POST /webhook/event HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${raw.length}\r\n${headers.join("")}\r\n`,
			raw.subarray(0, split),
			raw.subarray(split),
		]);
		expect(answer).toMatch(/^HTTP\/1\.1 200 /);
		expect(kit.intake.effects).toMatchObject([{ text: "已下放32項" }]);
	});

	it("from a bot or another tenant is acknowledged and marked", async () => {
		const bot = aMessageEvent({ message_id: "om_2" }, { sender_type: "app" });
		const stranger = aMessageEvent(
			{ message_id: "om_3" },
			{ tenant_key: "t2" },
		);
		expect((await postEvent(kit, bot)).status).toBe(200);
		expect((await postEvent(kit, stranger)).status).toBe(200);
		expect(kit.intake.effects).toMatchObject([
			{ senderType: "other" },
			{ senderType: "other" },
		]);
	});

	it.each([
		["an unknown type", anEvent("im.no_such_v9", { a: 1 })],
		["schema 3.0", { ...aMessageEvent(), schema: "3.0" }],
		["no header", { schema: "2.0", event: {} }],
		["a null event_id", aMessageEvent({}, {}, { event_id: null })],
		["an empty object", {}],
		["__proto__ for a type", anEvent("__proto__", {})],
	])(
		"with %s is acknowledged, recorded, and has no effect",
		async (_, event) => {
			expect(await postEvent(kit, event)).toMatchObject({
				status: 200,
				body: {},
			});
			expect(kit.intake.keys).toHaveLength(1);
			expect(kit.intake.effects).toEqual([]);
		},
	);

	it.each([
		["an operator in place of an id", { message_id: { $ne: null } }],
		["a list in place of an id", { chat_id: ["oc_1"] }],
		["a list in place of the content", { content: ["x"] }],
	])("with %s is refused", async (_, changes) => {
		expect((await postEvent(kit, aMessageEvent(changes))).status).toBe(400);
		expectNothing();
	});

	it("keeps __proto__ in a form as data", async () => {
		const event = aPressEvent({
			form_value: JSON.parse('{"__proto__":{"x":1},"text":"好"}') as unknown,
		});
		expect((await postEvent(kit, event)).status).toBe(200);
		expect(kit.intake.effects).toMatchObject([{ form: { text: "好" } }]);
		expect(({} as { x?: number }).x).toBeUndefined();
	});
});

describe("the signature", () => {
	it.each<[string, Record<string, string>]>([
		["no headers", {}],
		["a wrong one", { ...GOOD, "x-lark-signature": "0".repeat(64) }],
		["a short one", { ...GOOD, "x-lark-signature": "00" }],
		["one that is not hex", { ...GOOD, "x-lark-signature": "z".repeat(64) }],
		[
			"upper case",
			{
				...GOOD,
				"x-lark-signature": GOOD["x-lark-signature"]!.toUpperCase(),
			},
		],
		["a time 9 h ago", signedAt(String(NOW_SECONDS - 9 * 3600))],
		["a time 10 min ahead", signedAt(String(NOW_SECONDS + 600))],
		["NaN for a time", signedAt("NaN")],
		["1e9 for a time", signedAt("1e9")],
		["a negative time", signedAt(`-${NOW_SECONDS}`)],
		["a time in ms", signedAt(`${NOW_SECONDS}000`)],
	])("is refused with %s", async (_, headers) => {
		expect(await post(kit, BODY, headers)).toMatchObject({
			status: 401,
			body: { error: "not signed" },
		});
		expectNothing();
	});

	it("is refused when a header is repeated", async () => {
		const lines = Object.entries(GOOD).map(([n, v]) => `${n}: ${v}\r\n`);
		const answer = await rawExchange(kit, [
			`POST /webhook/event HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n${lines.join("")}x-lark-signature: ${"0".repeat(64)}\r\n\r\n${BODY}`,
		]);
		expect(answer).toMatch(/^HTTP\/1\.1 401 /);
		expectNothing();
	});

	it("is refused when one byte of the body changed", async () => {
		const changed = BODY.replace(/.(?="}$)/, "A");
		expect((await post(kit, changed, GOOD)).status).toBe(401);
		expectNothing();
	});

	it("is accepted from seven hours ago, as Lark pushes again that late", async () => {
		const headers = signedAt(String(NOW_SECONDS - 7 * 3600));
		expect((await post(kit, BODY, headers)).status).toBe(200);
	});

	it("failures are counted", async () => {
		await post(kit, BODY);
		const metrics = await (await fetch(`${kit.url}/metrics`)).text();
		expect(metrics).toContain("duban_webhook_signature_failures_total 1");
		expect(metrics).toContain('duban_webhook_requests_total{status="401"} 1');
	});

	it("is demanded of a plain body while there is an Encrypt Key", async () => {
		const plain = JSON.stringify(aMessageEvent());
		expect((await postSigned(kit, plain)).status).toBe(401);
		expectNothing();
	});
});

describe("the encryption", () => {
	const bad: [string, unknown][] = [
		["not base64", "%%%"],
		["under 32 bytes", Buffer.alloc(16).toString("base64")],
		["bad padding", Buffer.alloc(48).toString("base64")],
		["one block", Buffer.alloc(32).toString("base64")],
		["another key", encryptFor("other", "{}")],
		["no JSON inside", encryptFor(ENCRYPT_KEY, "hello")],
		["a list inside", encryptFor(ENCRYPT_KEY, "[]")],
		[
			"invalid UTF-8 inside",
			encryptFor(ENCRYPT_KEY, Buffer.from([0xff, 0xfe])),
		],
		[
			"depth 10,000 inside",
			encryptFor(
				ENCRYPT_KEY,
				`{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`,
			),
		],
		["an object", { $ne: null }],
		["null", null],
	];

	it.each(bad)(
		"with %s is 400 when signed, one text for all",
		async (_, encrypt) => {
			const answer = await postSigned(kit, JSON.stringify({ encrypt }));
			expect(answer).toMatchObject({
				status: 400,
				body: { error: "bad request" },
			});
			expectNothing();
		},
	);

	it.each(bad)(
		"with %s is 401 when not signed: it tells nothing",
		async (_, encrypt) => {
			const answer = await post(kit, JSON.stringify({ encrypt }));
			expect(answer).toMatchObject({
				status: 401,
				body: { error: "not signed" },
			});
		},
	);

	it("beats whatever stands beside it in plain", async () => {
		const encrypt = encryptFor(ENCRYPT_KEY, JSON.stringify(aMessageEvent()));
		const sibling = aMessageEvent({ message_id: "om_evil" });
		const raw = JSON.stringify({ encrypt, ...sibling });
		expect((await postSigned(kit, raw)).status).toBe(200);
		expect(kit.intake.keys).toEqual(["om_m1"]);
	});
});

describe("an event of another", () => {
	it.each([
		["token", { token: "other" }],
		["token of another length", { token: `${TOKEN}x` }],
		["empty token", { token: "" }],
		["app", { app_id: "cli_ffffffffffffffff" }],
		["tenant", { tenant_key: "t2" }],
	])("%s is forbidden and logged", async (_, header) => {
		expect(await postEvent(kit, aMessageEvent({}, {}, header))).toMatchObject({
			status: 403,
			body: { error: "not for this app" },
		});
		expectNothing();
		expect(kit.logged.join("")).toContain("signed with our key");
	});
});

describe("the URL verification", () => {
	const challenge = {
		challenge: "abc",
		token: TOKEN,
		type: "url_verification",
	};

	it("answers the platform's vector without a signature", async () => {
		await kit.close();
		kit = await startWebhook({
			webhook: {
				appId: "cli_a0b1c2d3e4f50617",
				encryptKey: ENCRYPT_KEY,
				verificationToken: "vtok",
			},
		});
		const raw =
			'{"encrypt":"AAECAwQFBgcICQoLDA0ODyiPWzeZMOTE9ap6GvAQPuWtgh2zQe9Wmx/HV05x8pM/WFm0JSjFOqT+zw4A/o8xuBynvKfOKlDCinYae6BOzRA="}';
		expect(await post(kit, raw)).toMatchObject({
			status: 200,
			body: { challenge: "abc123" },
		});
	});

	it("answers a plain one", async () => {
		const answer = await post(kit, JSON.stringify(challenge));
		expect(answer.body).toEqual({ challenge: "abc" });
	});

	it.each<[string, object, number]>([
		["a wrong token", { ...challenge, token: "x" }, 403],
		["no token", { ...challenge, token: undefined }, 403],
		["an object for a token", { ...challenge, token: { $ne: "" } }, 403],
		["an object for a challenge", { ...challenge, challenge: {} }, 400],
		["no challenge", { ...challenge, challenge: undefined }, 400],
		["a long challenge", { ...challenge, challenge: "x".repeat(257) }, 400],
		[
			"a huge challenge",
			{ ...challenge, challenge: "x".repeat(1_000_000) },
			400,
		],
	])("with %s is refused, plain or encrypted", async (_, body, status) => {
		const raw = JSON.stringify(body);
		expect((await post(kit, raw)).status).toBe(status);
		if (raw.length > 500_000) return; // encrypted it would be over the limit
		expect((await postPlain(kit, raw)).status).toBe(status);
	});

	it("reads no event that is smuggled in", async () => {
		const smuggled = { ...aMessageEvent(), ...challenge };
		for (const send of [post, postSigned])
			expect((await send(kit, JSON.stringify(smuggled))).body).toEqual({
				challenge: "abc",
			});
		expect((await postEvent(kit, smuggled)).body).toEqual({ challenge: "abc" });
		expectNothing();
	});
});

describe("a body", () => {
	it.each<[string, string | Buffer, number]>([
		["of 0 bytes", "", 400],
		["null", "null", 400],
		["[]", "[]", 400],
		['"x"', '"x"', 400],
		["with a byte order mark", `\uFEFF${BODY}`, 400],
		["with a trailing comma", '{"encrypt":"x",}', 400],
		["with NaN", '{"encrypt":NaN}', 400],
		["with a key that stands twice", '{"encrypt":"x","encrypt":"y"}', 400],
		[
			"of depth 10,000",
			`{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`,
			400,
		],
		[
			"of invalid UTF-8",
			Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
			400,
		],
		["of 5 MB", `{"a":"${"x".repeat(5_000_000)}"}`, 413],
	])("%s is refused", async (_, raw, status) => {
		const answer = await postSigned(kit, raw);
		expect(answer.status).toBe(status);
		expect(answer.body).toEqual({
			error: status === 413 ? "too large" : "bad request",
		});
		expectNothing();
	});

	it("of just 1 MiB is read, a byte more is not", async () => {
		const frame = '{"a":""}'.length;
		const fill = (size: number) => `{"a":"${"x".repeat(size - frame)}"}`;
		expect((await post(kit, fill(1024 * 1024))).status).toBe(401);
		expect((await post(kit, fill(1024 * 1024 + 1))).status).toBe(413);
	});

	it("that streams over the limit is answered 413 and the connection closed", async () => {
		const piece = `${(200_000).toString(16)}\r\n${"x".repeat(200_000)}\r\n`;
		const answer = await rawExchange(kit, [
			"POST /webhook/event HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
			...Array.from({ length: 10 }, () => piece),
			"0\r\n\r\n",
		]);
		expect(answer).toMatch(/^HTTP\/1\.1 413 /);
		expect(answer).toMatch(/Connection: close/i);
	});

	it.each<[string, Record<string, string>]>([
		["text/xml", { "content-type": "text/xml" }],
		["no content type", { "content-type": "" }],
		["GBK", { "content-type": "application/json; charset=gbk" }],
		["a form", { "content-type": "application/x-www-form-urlencoded" }],
		["gzip", { "content-encoding": "gzip" }],
		["br", { "content-encoding": "br" }],
	])("as %s is refused", async (_, headers) => {
		expect((await postSigned(kit, BODY, headers)).status).toBe(415);
		expectNothing();
	});

	it.each(["application/json", "Application/JSON; charset=UTF-8"])(
		"as %s is read",
		async (type) => {
			expect(
				(await postSigned(kit, BODY, { "content-type": type })).status,
			).toBe(200);
		},
	);
});

describe("another method", () => {
	it.each(["GET", "PUT", "DELETE", "OPTIONS", "HEAD"])(
		"%s on the webhook is 405",
		async (method) => {
			const response = await fetch(`${kit.url}/webhook/event`, { method });
			expect(response.status).toBe(405);
			expect(response.headers.get("allow")).toBe("POST");
		},
	);

	it.each(["TRACE", "PROPFIND"])("%s on the webhook is 405", async (method) => {
		const answer = await rawExchange(kit, [
			`${method} /webhook/event HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
		]);
		expect(answer).toMatch(/^HTTP\/1\.1 405 /);
	});
});

describe("a press", () => {
	const card = { schema: "2.0", body: { elements: [] } };

	it("is answered with toast and card as Lark wants them", async () => {
		kit.intake.answer = { toast: { type: "success", content: "已登記" }, card };
		expect((await postEvent(kit, aPressEvent())).body).toEqual({
			toast: { type: "success", content: "已登記" },
			card: { type: "raw", data: card },
		});
	});

	it("that changes nothing is answered {}", async () => {
		kit.intake.answer = { toast: null, card: null };
		expect((await postEvent(kit, aPressEvent())).body).toEqual({});
	});

	it("whose answer is not there yet is told to wait", async () => {
		expect(await postEvent(kit, aPressEvent())).toMatchObject({
			status: 200,
			body: { toast: { type: "info", content: "正在處理" } },
		});
	});

	it("is told to wait as well when the answer cannot be read", async () => {
		kit.intake.answerOf = () => Promise.reject(new Error("gone"));
		expect(await postEvent(kit, aPressEvent())).toMatchObject({
			status: 200,
			body: { toast: { type: "info" } },
		});
	});
});

describe("while the database is away", () => {
	it("an event is answered 503, and is taken when it comes again", async () => {
		kit.intake.trouble = () => Promise.reject(new Error("no primary"));
		expect(await postEvent(kit, aMessageEvent())).toMatchObject({
			status: 503,
			body: { error: "unavailable, try again" },
		});
		kit.intake.trouble = null;
		expect((await postEvent(kit, aMessageEvent())).status).toBe(200);
		expect(kit.intake.effects).toHaveLength(1);
	});

	it("an event is answered 503 within three seconds even if the database hangs", async () => {
		kit.intake.trouble = () => new Promise(() => undefined);
		const start = performance.now();
		expect((await postEvent(kit, aMessageEvent())).status).toBe(503);
		expect(performance.now() - start).toBeLessThan(3_000);
	});
});

describe("random bodies", () => {
	it("are never 5xx, signed or not (seeded)", async () => {
		const random = seeded("webhook");
		const seen = new Set<number>();
		for (let round = 0; round < 300; round++) {
			const raw = Buffer.from(BODY);
			for (let n = 0; n <= random() % 4; n++)
				raw[random() % raw.length] = random() % 256;
			const cut = raw.subarray(
				0,
				random() % 2 ? raw.length : random() % raw.length,
			);
			const answer =
				random() % 2
					? await postSigned(kit, Buffer.from(cut))
					: await post(kit, Buffer.from(cut), GOOD);
			seen.add(answer.status);
		}
		const allowed = [200, 400, 401, 403];
		expect([...seen].filter((status) => !allowed.includes(status))).toEqual([]);
	});
});

/** Numbers that look random and are the same each time. */
function seeded(seed: string): () => number {
	let state = createHash("sha256").update(seed).digest();
	return () => {
		state = createHash("sha256").update(state).digest();
		return state.readUInt32BE(0);
	};
}
