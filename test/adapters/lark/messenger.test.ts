import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";

import { createLarkClient } from "../../../src/adapters/lark/client.js";
import { createMessenger } from "../../../src/adapters/lark/messenger.js";
import type { SendResult } from "../../../src/ports/messenger.js";
import { startFakeLark, type Asked, type Given } from "./fake-lark.js";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
	for (const undo of cleanUp.splice(0)) await undo();
});

async function setUp(
	answer: (asked: Asked) => Given,
	token?: (count: number) => Given,
) {
	const lark = await startFakeLark(answer, token);
	const client = createLarkClient({
		appId: "cli_a0b1c2d3e4f50617",
		appSecret: "s3cret-s3cret",
		domain: lark.url,
		log: pino({ level: "silent" }),
		timeoutMs: 300,
	});
	cleanUp.push(
		() => client.close(),
		() => lark.close(),
	);
	return { lark, messenger: createMessenger(client) };
}

/** What a send to a chat comes to when Lark answers so. */
async function resultOf(given: Given): Promise<SendResult> {
	const { messenger } = await setUp(() => given);
	const to = { kind: "chat", chat: "oc_c1" } as const;
	return messenger.send(to, { kind: "text", text: "x" }, "uuid-1");
}

function refusal(code: number, msg = "no", rest: Partial<Given> = {}): Given {
	return { status: 400, body: { code, msg }, ...rest };
}

const sent: Given = {
	body: {
		code: 0,
		msg: "success",
		data: { message_id: "om_1", chat_id: "oc_9" },
	},
};

describe("send", () => {
	it("sends a card to a chat, with its uuid", async () => {
		const { lark, messenger } = await setUp(() => sent);
		const json = { schema: "2.0", body: { elements: [] } };
		expect(
			await messenger.send(
				{ kind: "chat", chat: "oc_c1" },
				{ kind: "card", json },
				"uuid-1",
			),
		).toEqual({ kind: "sent", messageId: "om_1", chat: "oc_9" });
		const call = lark.asked.at(-1)!;
		expect(call.method).toBe("POST");
		expect(call.path).toBe("/open-apis/im/v1/messages?receive_id_type=chat_id");
		expect(call.authorization).toBe("Bearer t-token-1");
		expect(JSON.parse(call.body)).toEqual({
			receive_id: "oc_c1",
			msg_type: "interactive",
			content: JSON.stringify(json),
			uuid: "uuid-1",
		});
	});

	it("sends to a person by open_id, and replies to a message", async () => {
		const { lark, messenger } = await setUp(() => sent);
		const text = { kind: "text", text: "x" } as const;
		await messenger.send({ kind: "person", person: "ou_1" }, text, "u1");
		await messenger.send({ kind: "reply", messageId: "om_7" }, text, "u2");
		expect(lark.asked.slice(1).map(({ path }) => path)).toEqual([
			"/open-apis/im/v1/messages?receive_id_type=open_id",
			"/open-apis/im/v1/messages/om_7/reply",
		]);
		expect(JSON.parse(lark.asked[2]!.body)).toMatchObject({ uuid: "u2" });
	});

	it("sends text as a post, where markup stays inert", async () => {
		const { lark, messenger } = await setUp(() => sent);
		const text = '<at user_id="all"></at>\n[x](http://evil.example)';
		const to = { kind: "chat", chat: "oc_c1" } as const;
		await messenger.send(to, { kind: "text", text }, "u1");
		const { msg_type, content } = JSON.parse(lark.asked.at(-1)!.body) as {
			msg_type: string;
			content: string;
		};
		expect(msg_type).toBe("post");
		expect(JSON.parse(content)).toEqual({
			zh_cn: {
				title: "",
				content: text.split("\n").map((line) => [{ tag: "text", text: line }]),
			},
		});
	});

	it("never lets an id into the path that is none", async () => {
		const { lark, messenger } = await setUp(() => sent);
		const to = { kind: "reply", messageId: "../../bot/v3/info" } as const;
		expect(
			await messenger.send(to, { kind: "text", text: "x" }, "u1"),
		).toMatchObject({ kind: "refused", code: "bad-id" });
		expect(lark.asked).toEqual([]);
	});
});

describe("update", () => {
	it("replaces the card of a message", async () => {
		const { lark, messenger } = await setUp(() => ({
			body: { code: 0, msg: "success", data: {} },
		}));
		const card = { schema: "2.0" };
		expect(await messenger.update("om_1", card)).toEqual({
			kind: "sent",
			messageId: "om_1",
			chat: null,
		});
		const call = lark.asked.at(-1)!;
		expect(`${call.method} ${call.path}`).toBe(
			"PATCH /open-apis/im/v1/messages/om_1",
		);
		expect(JSON.parse(call.body)).toEqual({ content: JSON.stringify(card) });
	});

	it("says when the message is too old", async () => {
		const { messenger } = await setUp(() => refusal(230031));
		expect(await messenger.update("om_1", {})).toEqual({
			kind: "refused",
			why: "message-gone",
			code: "230031",
		});
	});
});

describe("a refusal", () => {
	it.each([
		[230025, "card"],
		[230002, "chat-gone"],
		[232009, "chat-gone"],
		[99992356, "chat-gone"],
		[230013, "person-gone"],
		[230029, "person-gone"],
		[230038, "person-gone"],
		[230053, "person-gone"],
		[99992351, "person-gone"],
		[230011, "message-gone"],
		[230019, "message-gone"],
		[230031, "message-gone"],
		[230110, "message-gone"],
		[230111, "message-gone"],
		[231003, "message-gone"],
		[230022, "content"],
		[230028, "content"],
		[230006, "not-allowed"],
		[230018, "not-allowed"],
		[230027, "not-allowed"],
		[230035, "not-allowed"],
		[99991401, "not-allowed"],
		[99991661, "not-allowed"],
		[99991662, "not-allowed"],
		[99991672, "not-allowed"],
		[99991673, "not-allowed"],
		[230001, "other"],
		[230034, "other"],
		[99992361, "other"],
		[99992402, "other"],
		[123456789, "other"],
	])("with code %i is final: %s", async (code, why) => {
		const result = { kind: "refused", why, code: String(code) };
		expect(await resultOf(refusal(code))).toEqual(result);
	});

	it("counts the same with HTTP 200", async () => {
		const given = { body: { code: 230002, msg: "no" } };
		expect(await resultOf(given)).toMatchObject({ why: "chat-gone" });
	});

	it("of a card names what the card is refused for", async () => {
		const msg =
			"Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT; ErrMsg: unsupported tag";
		expect(await resultOf(refusal(230099, msg))).toEqual({
			kind: "refused",
			why: "card",
			code: "230099/200861",
		});
	});
});

describe("a reason to try again", () => {
	it.each<[string, Given, number | null, string]>([
		[
			"the rate limit's header",
			refusal(99991400, "slow", {
				status: 429,
				headers: { "x-ogw-ratelimit-reset": "52" },
			}),
			52_000,
			"99991400",
		],
		[
			"its header with a fraction, with HTTP 400",
			refusal(99991400, "slow", {
				headers: { "x-ogw-ratelimit-reset": "0.25" },
			}),
			250,
			"99991400",
		],
		[
			"its header with nonsense",
			refusal(99991400, "slow", {
				headers: { "x-ogw-ratelimit-reset": "soon" },
			}),
			null,
			"99991400",
		],
		[
			"429 without Lark's words",
			{ status: 429, body: "slow" },
			null,
			"99991400",
		],
		["the limit of one chat", refusal(230020), null, "230020"],
		["the same uuid under way", refusal(230049), 5_000, "230049"],
		[
			"a card somebody is using",
			refusal(230099, "ext=ErrCode: 11310; ErrMsg: card action is lock"),
			2_000,
			"230099/11310",
		],
	])("is %s", async (_, given, afterMs, code) => {
		expect(await resultOf(given)).toEqual({ kind: "retry", afterMs, code });
	});

	it("is a port where nobody listens", async () => {
		const { lark, messenger } = await setUp(() => sent);
		const to = { kind: "chat", chat: "oc_c1" } as const;
		const send = () => messenger.send(to, { kind: "text", text: "x" }, "u");
		await send(); // so that there is a token
		await lark.close();
		await send(); // on the connection kept from before: whether it was taken, nobody can tell
		expect(await send()).toEqual({
			kind: "retry",
			afterMs: null,
			code: "ECONNREFUSED",
		});
	});

	it("is a token endpoint that fails, and says when", async () => {
		const { lark, messenger } = await setUp(
			() => sent,
			() => ({ status: 500, body: "oops" }),
		);
		const to = { kind: "chat", chat: "oc_c1" } as const;
		const send = () => messenger.send(to, { kind: "text", text: "x" }, "u");
		expect(await send()).toEqual({
			kind: "retry",
			afterMs: 1_000,
			code: "token-http-500",
		});
		expect(await send()).toMatchObject({
			kind: "retry",
			code: "token-waiting",
		});
		expect(lark.tokenRequests()).toBe(1);
	});
});

describe("a broken connection", () => {
	it("is for the outbox to repeat, under the limits: the edge calls once", async () => {
		let broken = false;
		const { lark, messenger } = await setUp(() =>
			broken ? { drop: true } : sent,
		);
		const to = { kind: "chat", chat: "oc_c1" } as const;
		await messenger.send(to, { kind: "text", text: "x" }, "u1");
		broken = true;
		const before = lark.asked.length;
		const result = await messenger.send(to, { kind: "text", text: "y" }, "u2");
		expect(result).toEqual({ kind: "unknown", code: "ECONNRESET" });
		expect(lark.asked.length - before).toBe(1);
	});
});

describe("an unknown outcome", () => {
	it.each<[string, Given, string]>([
		["a page of a proxy", { status: 502, body: "<html>" }, "http-502"],
		[
			"5xx with Lark's words",
			{ status: 500, body: { code: 2200, msg: "x" } },
			"http-500",
		],
		["an empty 200", { body: "" }, "not-lark"],
		[
			"a code that is text",
			{ body: { code: "0", data: { message_id: "om_1" } } },
			"not-lark",
		],
		["no message_id", { body: { code: 0, msg: "ok", data: {} } }, "not-lark"],
		[
			"a message_id that is none",
			{ body: { code: 0, data: { message_id: "../x" } } },
			"not-lark",
		],
		["no data", { body: { code: 0, msg: "ok" } }, "not-lark"],
		[
			"a redirect",
			{ status: 302, headers: { location: "http://127.0.0.1:1/" }, body: "" },
			"http-302",
		],
		[
			"404 page not found",
			{ status: 404, body: "404 page not found" },
			"http-404",
		],
		["a dropped connection", { drop: true }, "ECONNRESET"],
		["no answer", { hang: true }, "timeout"],
	])("is %s", async (_, given, code) => {
		const { lark, messenger } = await setUp(() => given);
		const to = { kind: "chat", chat: "oc_c1" } as const;
		const result = await messenger.send(to, { kind: "text", text: "x" }, "u");
		expect(result).toEqual({ kind: "unknown", code });
		expect(lark.asked.slice(1)).toHaveLength(1);
	});
});
