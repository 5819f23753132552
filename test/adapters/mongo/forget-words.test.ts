/** What people wrote is kept, sealed or not, no longer than somebody may need it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetWords } from "../../../src/adapters/mongo/forget-words.js";
import { sealedSamples } from "../../../src/adapters/mongo/sealed-samples.js";
import { aPress, type InboxKit, inboxKit } from "../../helpers/inbox-kit.js";
import { type OutboxKit, outboxKit } from "../../helpers/outbox-kit.js";
import { testCipher } from "../../helpers/test-cipher.js";

const MINUTE = 60_000;
const DAY = 86_400_000;

describe("a message", () => {
	let kit: OutboxKit;
	beforeAll(async () => {
		kit = await outboxKit();
	});
	afterAll(() => kit.close());

	it("keeps its words while it waits, and not once it is sent; its card keeps its buttons", async () => {
		await kit.put({ key: "k1" });
		const samples = await sealedSamples(kit.models);
		expect(samples.map(({ place }) => place.collection).sort()).toEqual([
			"cards",
			"outbox",
		]);
		for (const { sealed, place } of samples)
			expect(testCipher.open(sealed, place)).not.toBe("");
		kit.delivery.start();
		await kit.drained();
		expect(await kit.row("k1")).toMatchObject({
			state: "sent",
			json: "",
			fallback: "",
		});
		const card = await kit.models.cards.findOne({ outboxKey: "k1" }).lean();
		expect(card?.buttons).toMatch(/^sealed:1:/);
	});

	it("that an earlier release sent loses them; one that got stuck after 40 days", async () => {
		const words = { json: "{}", fallback: "甲" };
		const { models } = kit;
		const now = Date.now();
		const rows = {
			older: { state: "sent", dueAtMs: now },
			stuck: { state: "unknown", dueAtMs: now - 39 * DAY },
			forgotten: { state: "parked", dueAtMs: now - 41 * DAY },
		} as const;
		await kit.delivery.stop();
		for (const [key, set] of Object.entries(rows)) {
			await kit.put({ key });
			await models.outbox.updateOne(
				{ _id: key },
				{ $set: { ...words, ...set } },
			);
		}
		await forgetWords(models, now);
		expect((await kit.row("older")).json).toBe("");
		expect(await kit.row("stuck")).toMatchObject(words);
		expect((await kit.row("forgotten")).fallback).toBe("");
	});
});

describe("the answer of a press", () => {
	let kit: InboxKit;
	beforeAll(async () => {
		kit = await inboxKit();
	});
	afterAll(() => kit.close());

	it("is the same for a repeat within the hour; later a repeat still does nothing", async () => {
		const toast = { type: "info" as const, content: "已核實" };
		kit.does.handle = () => Promise.resolve({ toast, card: null });
		kit.inbox.start();
		const press = aPress("p1");
		await kit.inbox.record(press);
		await kit.inbox.answerOf(press, 5_000);
		await forgetWords(kit.models, Date.now() + 59 * MINUTE);
		expect(await kit.inbox.answerOf(press, 1_000)).toEqual({
			toast,
			card: null,
		});
		await forgetWords(kit.models, Date.now() + 61 * MINUTE);
		expect((await kit.row("p1")).answer).toBeNull();
		await kit.inbox.record(press);
		expect(await kit.inbox.answerOf(press, 1_000)).toEqual({
			toast: null,
			card: null,
		});
		expect(await kit.effects()).toEqual(["p1"]);
	});

	it("is looked for in an index that holds only those that still have one", async () => {
		const plan = await kit.models.inbox
			.find({ answer: { $gt: "" }, doneAt: { $lt: new Date() } })
			.explain("queryPlanner");
		expect(JSON.stringify(plan)).toContain('"doneAt_-1"');
	});
});
