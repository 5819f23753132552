import type * as lark from "@larksuiteoapi/node-sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault, LarkStandIn } from "../../src/sandbox/lark/types.js";
import { aStandIn, refusalOf, sendCard, sendText, simpleCard } from "./kit.js";

let standIn: LarkStandIn;
let client: lark.Client;
let realNow = 1_700_000_000_000;

beforeEach(async () => {
	({ standIn, client } = await aStandIn({ realNow: () => realNow }));
});
afterEach(() => standIn.close());

const times = <T>(count: number, call: (n: number) => T): T[] =>
	Array.from({ length: count }, (_, n) => call(n));

describe("rate limits", () => {
	it("refuse the sixth message a second into one chat, until the second is over", async () => {
		standIn.setEnforceLimits(true);
		for (const n of times(5, String)) await sendText(client, "oc_group", n);
		expect(await refusalOf(sendText(client, "oc_group", "6"))).toMatchObject({
			status: 400,
			code: 230020,
		});
		expect((await sendText(client, "ou_li", "elsewhere")).code).toBe(0);
		realNow += 1000;
		expect((await sendText(client, "oc_group", "7")).code).toBe(0);
		expect(standIn.ledger.violations["chat-per-second"]).toBe(1);
	});

	it("refuse the 51st call a second of one API with 429 and how long to wait", async () => {
		standIn.setEnforceLimits(true);
		const ask = () => client.im.chat.get({ path: { chat_id: "oc_group" } });
		await Promise.all(times(50, ask));
		const refused = await ask().catch(
			(error: {
				response: {
					status: number;
					headers: Record<string, string>;
					data: unknown;
				};
			}) => error.response,
		);
		expect(refused).toMatchObject({
			status: 429,
			headers: { "x-ogw-ratelimit-limit": "50", "x-ogw-ratelimit-reset": "1" },
			data: { code: 99991400 },
		});
		expect(standIn.ledger.calls.at(-1)).toMatchObject({
			status: 429,
			violation: "api-per-second",
		});
	});

	it("refuse the 1001st call a minute", async () => {
		standIn.setEnforceLimits(true);
		for (let second = 0; second < 20; second += 1) {
			await Promise.all(times(50, () => client.im.chat.list({})));
			realNow += 1000;
		}
		expect(await refusalOf(client.im.chat.list({}))).toMatchObject({
			status: 429,
			code: 99991400,
		});
	});

	it("refuse the sixth update a second of one card", async () => {
		standIn.setEnforceLimits(true);
		const card = simpleCard({ tag: "hr" });
		const sent = await sendCard(client, "oc_group", card);
		const patch = () =>
			client.im.message.patch({
				path: { message_id: sent.data?.message_id ?? "" },
				data: { content: JSON.stringify(card) },
			});
		await Promise.all(times(5, patch));
		expect(await refusalOf(patch())).toMatchObject({ code: 230020 });
	});

	it("are counted and not enforced unless switched on", async () => {
		for (const n of times(7, String))
			expect((await sendText(client, "oc_group", n)).code).toBe(0);
		expect(standIn.ledger.violations["chat-per-second"]).toBe(2);
	});
});

describe("faults", () => {
	const send = (uuid?: string) => sendText(client, "oc_group", "x", uuid);
	const failed = async (call: Promise<unknown>): Promise<string> =>
		call.then(
			() => "fine",
			(error: { code?: string; message: string }) =>
				error.code ?? error.message,
		);
	const shown = () => standIn.messages("oc_group").length;
	const once = (fault: Fault) =>
		standIn.addFault({ route: "messages.create", fault });

	it("break the connection before anything happened", async () => {
		once({ kind: "drop-before" });
		expect(await failed(send())).toBe("ECONNRESET");
		expect(shown()).toBe(0);
		expect(await failed(send())).toBe("fine");
	});

	it("break the connection after it happened, and the uuid saves the second try", async () => {
		once({ kind: "apply-then-drop" });
		expect(await failed(send("k"))).toBe("ECONNRESET");
		expect(standIn.ledger.calls.at(-1)).toMatchObject({
			applied: true,
			status: null,
			fault: "apply-then-drop",
			uuid: "k",
		});
		await send("k");
		expect(shown()).toBe(1);
	});

	it("answer with any status, code and headers", async () => {
		once({
			kind: "status",
			status: 429,
			headers: { "x-ogw-ratelimit-reset": "3" },
		});
		expect(await refusalOf(send())).toMatchObject({
			status: 429,
			code: 99991400,
		});
		once({ kind: "status", status: 200, code: 230001, msg: "no" });
		expect(await send()).toMatchObject({ code: 230001 });
		expect(shown()).toBe(0);
	});

	it("cut the answer short", async () => {
		once({ kind: "truncated-json" });
		expect(typeof (await send())).toBe("string");
		expect(shown()).toBe(1);
	});

	it("answer with a proxy's page, or elsewhere", async () => {
		once({ kind: "html" });
		expect(JSON.stringify(await send())).toContain("<html>");
		once({ kind: "redirect" });
		expect(await failed(send())).not.toBe("fine");
		expect(shown()).toBe(0);
	});

	it("never answer", async () => {
		standIn.addFault({ route: "bot.info", fault: { kind: "hang" } });
		const call = fetch(`${standIn.url}/open-apis/bot/v3/info`, {
			signal: AbortSignal.timeout(50),
		});
		await expect(call).rejects.toThrow("aborted due to timeout");
		expect(standIn.ledger.calls.at(-1)).toMatchObject({
			fault: "hang",
			status: null,
		});
	});

	it("drip the answer and still complete it", async () => {
		once({ kind: "slow-drip", ms: 0 });
		expect((await send()).code).toBe(0);
	});

	it("void the token once", async () => {
		await send();
		once({ kind: "token-expired" });
		expect(await refusalOf(send())).toMatchObject({
			status: 400,
			code: 99991663,
		});
	});

	it("can be kept to one chat, several times, and taken back", async () => {
		standIn.addFault({
			route: "messages.create",
			times: Number.POSITIVE_INFINITY,
			match: ({ body }) => JSON.stringify(body).includes("ou_li"),
			fault: { kind: "status", status: 400, code: 230053 },
		});
		expect(await failed(send())).toBe("fine");
		expect(await refusalOf(sendText(client, "ou_li", "x"))).toMatchObject({
			code: 230053,
		});
		expect(await refusalOf(sendText(client, "ou_li", "x"))).toMatchObject({
			code: 230053,
		});
		standIn.clearFaults();
		expect((await sendText(client, "ou_li", "x")).code).toBe(0);
	});
});
