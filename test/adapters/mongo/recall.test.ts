import { afterEach, expect, it } from "vitest";
import { createOutbox } from "../../../src/adapters/mongo/outbox-store.js";
import { createSequence } from "../../../src/adapters/mongo/sequence.js";
import { recallKeyOf } from "../../../src/ports/outbox-codes.js";
import { CHAT, type OutboxKit, outboxKit } from "../../helpers/outbox-kit.js";
import { testCipher } from "../../helpers/test-cipher.js";

let kit: OutboxKit;
afterEach(() => kit.close());

const recall = (key: string) =>
	createOutbox(kit.models, null, {
		now: () => new Date(kit.nowMs()),
		nowMs: () => kit.nowMs(),
		nextSeq: createSequence(() => kit.nowMs()),
		cipher: testCipher,
	}).recall(key);

it("drops a message that was never tried", async () => {
	kit = await outboxKit();
	await kit.put({ key: "m" });
	await recall("m");
	kit.delivery.start();
	await kit.drained();
	expect(kit.shown()).toEqual([]);
	expect(await kit.row("m")).toMatchObject({
		state: "parked",
		lastCode: "recalled",
	});
	expect(kit.stuck).toEqual([]);
});

it("takes a sent message off Lark once, however often it is asked", async () => {
	kit = await outboxKit();
	kit.delivery.start();
	await kit.put({ key: "m" });
	await kit.drained();
	await recall("m");
	await recall("m");
	await kit.drained();
	expect(kit.shown().map(({ recalled }) => recalled)).toEqual([true]);
	const calls = kit.standIn.ledger.calls.filter(
		({ route }) => route === "messages.delete",
	);
	expect(calls).toHaveLength(1);
});

it("waits for a message that is on its way, then takes it back", async () => {
	kit = await outboxKit();
	await kit.put({ key: "m" });
	kit.standIn.addFault({
		route: "messages.create",
		fault: { kind: "apply-then-drop" },
	});
	await kit.models.outbox.updateOne(
		{ _id: "m" },
		{ $set: { attempts: 1, maybeShownSinceMs: kit.nowMs() } },
	);
	await recall("m");
	expect(await kit.row("m")).toMatchObject({ state: "ready" });
	kit.delivery.start();
	await kit.drained();
	expect(kit.shown().map(({ recalled }) => recalled)).toEqual([true]);
	expect(await kit.row(recallKeyOf("m"))).toMatchObject({ state: "sent" });
});

it("counts as taken back where the answer was lost and Lark then says that it is gone", async () => {
	kit = await outboxKit();
	kit.delivery.start();
	await kit.put({ key: "m" });
	await kit.drained();
	kit.standIn.addFault({
		route: "messages.delete",
		fault: { kind: "apply-then-drop" },
	});
	await recall("m");
	await kit.drained();
	expect(await kit.row(recallKeyOf("m"))).toMatchObject({ state: "sent" });
	expect(kit.stuck).toEqual([]);
});

it("is kept for a person where Lark refuses", async () => {
	kit = await outboxKit();
	kit.delivery.start();
	await kit.put({ key: "m" });
	await kit.drained();
	kit.standIn.addFault({
		route: "messages.delete",
		fault: { kind: "status", status: 400, code: 230026 },
	});
	await recall("m");
	await kit.drained();
	expect(kit.stuck).toEqual([
		{ key: recallKeyOf("m"), chat: CHAT, why: "refused", code: "230026" },
	]);
});

it("bothers nobody about a message that was refused and so never there", async () => {
	kit = await outboxKit();
	kit.standIn.changeChat(CHAT, { botIn: false });
	await kit.put({ key: "m" });
	await kit.models.outbox.updateOne(
		{ _id: "m" },
		{ $set: { attempts: 1, maybeShownSinceMs: kit.nowMs() } },
	);
	await recall("m");
	kit.delivery.start();
	await kit.drained();
	expect(kit.stuck.map(({ key }) => key)).toEqual(["m"]);
	expect(await kit.row(recallKeyOf("m"))).toMatchObject({
		state: "parked",
		lastCode: "never-shown",
	});
});

it("keeps what is for our own people only away from outsiders, at every attempt", async () => {
	kit = await outboxKit();
	kit.standIn.addFault({
		route: "messages.create",
		fault: { kind: "status", status: 400, code: 230020 },
	});
	kit.delivery.start();
	await kit.put({ key: "m", internalOnly: true });
	kit.standIn.changePerson("ou_person", { tenantKey: "another" });
	await kit.drained();
	expect(kit.shown()).toEqual([]);
	expect(kit.stuck).toEqual([
		{ key: "m", chat: CHAT, why: "refused", code: "external" },
	]);
});
