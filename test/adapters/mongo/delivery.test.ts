import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "../../../src/sandbox/lark/types.js";
import { cardText } from "../../helpers/card-text.js";
import {
	aCard,
	CHAT,
	type OutboxKit,
	outboxKit,
} from "../../helpers/outbox-kit.js";
import { until } from "../../helpers/until.js";

let kit: OutboxKit;
beforeEach(async () => {
	kit = await outboxKit({ timeoutMs: 400 });
});
afterEach(() => kit.close());

/** Every way in which a call can go wrong and a second try may help. */
const FAULTS: [string, Fault][] = [
	["a slow answer", { kind: "delay", ms: 50 }],
	[
		"429",
		{ kind: "status", status: 429, headers: { "x-ogw-ratelimit-reset": "1" } },
	],
	[
		"400 with the rate limit's code",
		{ kind: "status", status: 400, code: 99991400 },
	],
	["the chat's own rate limit", { kind: "status", status: 400, code: 230020 }],
	["the same uuid under way", { kind: "status", status: 400, code: 230049 }],
	["500", { kind: "status", status: 500 }],
	["503", { kind: "status", status: 503 }],
	["a connection broken before", { kind: "drop-before" }],
	["a connection broken after", { kind: "apply-then-drop" }],
	["an answer cut short", { kind: "truncated-json" }],
	["an answer that drips in", { kind: "slow-drip", ms: 100 }],
	["a proxy's page", { kind: "html" }],
	["a proxy's error page", { kind: "html", status: 502 }],
	["a redirect", { kind: "redirect" }],
	["no answer ever", { kind: "hang" }],
	["no answer ever although it was shown", { kind: "hang", apply: true }],
	["a token gone stale", { kind: "token-expired" }],
];

describe("a message whose sending goes wrong", () => {
	it.each(FAULTS)("is shown once after %s", async (_, fault) => {
		kit.standIn.addFault({ route: "messages.create", fault });
		await kit.put({ key: "m1" });
		kit.delivery.start();
		await kit.drained();
		expect(kit.shown()).toHaveLength(1);
		expect((await kit.row("m1")).state).toBe("sent");
		expect(kit.stuck).toEqual([]);
	});

	it("is shown once when answers are lost again and again", async () => {
		kit.standIn.addFault({
			route: "messages.create",
			times: 6,
			fault: { kind: "apply-then-drop" },
		});
		await kit.put({ key: "m1" });
		kit.delivery.start();
		await kit.drained();
		expect(kit.shown()).toHaveLength(1);
		const uuids = kit.standIn.ledger.calls.flatMap(({ uuid }) => uuid ?? []);
		expect(uuids.length).toBeGreaterThan(6);
		expect(new Set(uuids).size).toBe(1);
	});

	it("keeps its place: what waits behind it in the chat comes after it", async () => {
		kit.standIn.addFault({
			route: "messages.create",
			times: 2,
			fault: { kind: "drop-before" },
		});
		for (const key of ["m1", "m2", "m3"]) await kit.put({ key });
		kit.delivery.start();
		await kit.drained();
		expect(kit.shown().map(({ content }) => cardText(content)[1])).toEqual(
			["m1", "m2", "m3"].map((key) => key[1]),
		);
	});

	it("waits as long as Lark's header says", async () => {
		kit.standIn.addFault({
			route: "messages.create",
			fault: {
				kind: "status",
				status: 429,
				code: 99991400,
				headers: { "x-ogw-ratelimit-reset": "90" },
			},
		});
		await kit.put({ key: "m1" });
		kit.delivery.start();
		const { dueAtMs } = await until("the wait", async () => {
			const row = await kit.row("m1");
			return row.lastCode === "99991400" && row;
		});
		expect(dueAtMs - kit.nowMs()).toBeGreaterThan(85_000);
		expect(dueAtMs - kit.nowMs()).toBeLessThanOrEqual(90_000);
		kit.later(89_000 - 5_000);
		kit.delivery.wake();
		expect(kit.shown()).toHaveLength(0);
		kit.later(6_000);
		kit.delivery.wake();
		await until("the message", () => kit.shown().length === 1);
	});
});

describe("a message of which nobody knows whether it was shown", () => {
	/** Lark showed it, the answer was lost, and the process died. */
	async function lostAnswer(): Promise<void> {
		kit.standIn.addFault({
			route: "messages.create",
			fault: { kind: "truncated-json" },
		});
		await kit.put({ key: "m1" });
		kit.delivery.start();
		await until("the lost answer", async () => (await kit.row("m1")).lastCode);
		await kit.delivery.stop();
	}

	it("is repeated within the hour of Lark's memory, and shown once", async () => {
		await lostAnswer();
		kit.later(50 * 60_000);
		kit.another().start();
		await until("the end", async () => (await kit.row("m1")).state === "sent");
		expect(kit.shown()).toHaveLength(1);
	});

	it("is never repeated after it, but shown to a person as 待核實", async () => {
		await lostAnswer();
		kit.later(61 * 60_000);
		kit.another().start();
		await until(
			"the end",
			async () => (await kit.row("m1")).state === "unknown",
		);
		expect(kit.shown()).toHaveLength(1);
		expect(kit.stuck).toMatchObject([{ key: "m1", why: "unknown" }]);
	});

	it("stays unknown although a later try was certainly not shown", async () => {
		await lostAnswer();
		kit.standIn.addFault({
			route: "messages.create",
			fault: { kind: "status", status: 400, code: 230020 },
		});
		kit.later(50 * 60_000);
		const second = kit.another();
		second.start();
		await until(
			"the second answer",
			async () => (await kit.row("m1")).lastCode === "230020",
		);
		await second.stop();
		kit.later(11 * 60_000);
		kit.another().start();
		await until("the end", async () => (await kit.row("m1")).state !== "ready");
		expect((await kit.row("m1")).state).toBe("unknown");
		expect(kit.shown()).toHaveLength(1);
	});

	it("lets the next of its chat go", async () => {
		await lostAnswer();
		await kit.put({ key: "m2" });
		kit.later(61 * 60_000);
		kit.another().start();
		await until("m2", async () => (await kit.row("m2")).state === "sent");
	});
});

describe("a message that Lark refuses for good", () => {
	const codes = [
		230013, 230018, 230022, 230028, 230029, 230035, 230053, 232009, 230002,
	];

	it.each(codes)(
		"is tried once after %i and a person is told",
		async (code) => {
			kit.standIn.addFault({
				route: "messages.create",
				times: Number.POSITIVE_INFINITY,
				fault: { kind: "status", status: 400, code },
			});
			await kit.put({ key: "m1" });
			kit.delivery.start();
			await kit.drained();
			expect((await kit.row("m1")).state).toBe("parked");
			expect(kit.stuck).toMatchObject([
				{ key: "m1", chat: CHAT, why: "refused", code: String(code) },
			]);
			const sends = kit.standIn.ledger.calls.filter(
				({ route }) => route === "messages.create",
			);
			expect(sends).toHaveLength(1);
		},
	);

	it("does not hold up others", async () => {
		kit.standIn.addChat({
			chatId: "oc_other",
			name: "別群",
			members: ["ou_person"],
		});
		kit.standIn.changeChat(CHAT, { botIn: false });
		await kit.put({ key: "m1" });
		await kit.put({
			key: "m2",
			to: { kind: "chat", chat: "oc_other" },
			chat: "oc_other",
		});
		kit.delivery.start();
		await kit.drained();
		expect(kit.shown("oc_other")).toHaveLength(1);
		expect((await kit.row("m1")).state).toBe("parked");
	});

	it("is told to a person although the process died before it was noted", async () => {
		kit.standIn.changeChat(CHAT, { botIn: false });
		await kit.put({ key: "m1" });
		let died = false;
		const first = kit.another({
			onStuck() {
				died = true;
				return Promise.reject(
					Object.assign(new Error("away"), { name: "MongoNetworkError" }),
				);
			},
		});
		first.start();
		await until("the death", () => died);
		await first.stop();
		expect((await kit.row("m1")).state).toBe("ready");
		kit.later(60_000);
		kit.delivery.start();
		await kit.drained();
		expect(kit.stuck).toHaveLength(1);
	});

	it("is sent as plain text where it is the card that is refused", async () => {
		kit.standIn.addFault({
			route: "messages.create",
			fault: { kind: "status", status: 400, code: 230099 },
		});
		await kit.put({ key: "m1" });
		kit.delivery.start();
		await kit.drained();
		const [message, ...more] = kit.shown();
		expect(more).toEqual([]);
		expect(message?.type).toBe("post");
		expect(JSON.stringify(message?.content)).toContain("m1（文字）");
		expect(kit.stuck).toEqual([]);
	});

	it("is sent as plain text where Lark finds a fault in the card itself", async () => {
		const card = aCard("m1");
		await kit.put({
			key: "m1",
			card: {
				...card,
				json: { ...card.json, body: { elements: [{ tag: "no-such-thing" }] } },
			},
		});
		kit.delivery.start();
		await kit.drained();
		expect(kit.shown().map(({ type }) => type)).toEqual(["post"]);
	});

	it("goes to the chat where the message it answers is gone", async () => {
		const { messageId } = await kit.standIn.say({
			from: "ou_person",
			chat: CHAT,
			text: "幫助",
		});
		await kit.standIn.recall(messageId, "ou_person");
		await kit.put({ key: "m1", to: { kind: "reply", messageId } });
		kit.delivery.start();
		await kit.drained();
		expect(kit.shown()).toMatchObject([{ parentId: null }]);
		expect(kit.stuck).toEqual([]);
	});
});

describe("the outbox", () => {
	it("sends one message for a key put twice", async () => {
		expect(await kit.put({ key: "m1" })).toBe(true);
		expect(await kit.put({ key: "m1" })).toBe(false);
		kit.delivery.start();
		await kit.drained();
		expect(kit.shown()).toHaveLength(1);
	});

	it("sends each once although two deliver at the same time", async () => {
		for (let n = 0; n < 20; n += 1) await kit.put({ key: `m${n}` });
		const other = kit.another();
		kit.delivery.start();
		other.start();
		await kit.drained();
		const texts = kit.shown().map(({ content }) => cardText(content));
		expect(texts).toHaveLength(20);
		expect(new Set(texts).size).toBe(20);
		const sends = kit.standIn.ledger.calls.filter(
			({ route }) => route === "messages.create",
		);
		expect(sends).toHaveLength(20);
	});

	it("remembers where a card was shown, and what it is about", async () => {
		await kit.put({ key: "m1", about: ["1.1"] });
		kit.delivery.start();
		await kit.drained();
		const [message] = kit.shown();
		const { messageId } = await kit.row("m1");
		expect(messageId).toBe(message?.id);
		const card = await kit.models.cards.findOne({ outboxKey: "m1" });
		expect(card).toMatchObject({ messageId: message?.id, chat: CHAT });
	});

	it("learns the private chat from Lark", async () => {
		await kit.put({
			key: "m1",
			to: { kind: "person", person: "ou_person" },
			chat: null,
		});
		kit.delivery.start();
		await kit.drained();
		const { chatId } = kit.standIn.p2p("ou_person");
		expect((await kit.row("m1")).chat).toBe(chatId);
	});

	it("sends nothing after it was stopped, and leaves the rest for the next", async () => {
		for (let n = 0; n < 5; n += 1) await kit.put({ key: `m${n}` });
		await kit.delivery.stop();
		kit.delivery.wake();
		expect(await kit.delivery.undelivered()).toBe(5);
		kit.another().start();
		await until("all", () => kit.shown().length === 5);
	});
});

describe("several new faces for one message", () => {
	it("come down to the newest, with one call", async () => {
		await kit.put({ key: "m1" });
		kit.delivery.start();
		await kit.drained();
		await kit.delivery.stop();
		const messageId = (await kit.row("m1")).messageId ?? "";
		const to = { kind: "update", messageId } as const;
		for (const key of ["face1", "face2", "face3"])
			await kit.put({ key, to, card: aCard(key) });
		const again = kit.another();
		again.start();
		await kit.drained();
		const patches = kit.standIn.ledger.calls.filter(
			({ route }) => route === "messages.patch",
		);
		expect(patches).toHaveLength(1);
		const [shown] = kit.shown();
		expect(cardText(shown?.content ?? {})).toContain("face3");
		expect((await kit.row("face1")).state).toBe("sent");
	});
});
