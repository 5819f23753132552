import { afterEach, beforeEach, expect, it } from "vitest";
import { aDistrict, PLAIN, WATER } from "../../helpers/district.js";
import { privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { until } from "../../helpers/until.js";

let t: TestApp;
beforeEach(async () => {
	t = await aDistrict({ messagesPerMinute: 3 });
});
afterEach(() => t.close());

const write = (from: string, chat: string, text: string) =>
	t.standIn.say({ from, chat, text, mentionBot: chat.startsWith("oc_") });
const told = (chat: string) =>
	t.sent(chat).filter((message) => wordsOf(message).includes("請稍慢一點"));

it("holds back the surplus of one person, tells once, and lets others pass", async () => {
	for (let n = 1; n <= 6; n += 1)
		await write("ou_water", WATER, `進度 2.1 第${n}次`);
	await until("the first three", () => t.sent(WATER).length >= 4);
	await write("ou_water2", WATER, "任務 1.2");
	await until("the other one's answer", () =>
		t.sent(WATER).some((message) => wordsOf(message).includes("補種行道樹")),
	);
	const history = await t.app.transaction(({ tasks }) =>
		tasks.history("2.1", 20),
	);
	expect(history.filter(({ kind }) => kind === "progress")).toHaveLength(3);
	expect(told(WATER)).toHaveLength(1);
	const waiting = await t.connection.connection
		.collection("inbox")
		.countDocuments({ state: "new", person: "ou_water" });
	expect(waiting).toBe(3);
});

it("works the surplus later, in order, none lost", async () => {
	for (let n = 1; n <= 5; n += 1)
		await write("ou_water", WATER, `進度 2.1 第${n}次`);
	await until("the surplus to wait", () => told(WATER).length === 1);
	// A minute later: what was done is longer ago.
	await t.connection.connection
		.collection("inbox")
		.updateMany(
			{ state: "done" },
			{ $set: { doneAt: new Date(Date.now() - 61_000) } },
		);
	await t.app.settled(10_000);
	const history = await t.app.transaction(({ tasks }) =>
		tasks.history("2.1", 20),
	);
	expect(
		history.flatMap(({ kind, text }) => (kind === "progress" ? text : [])),
	).toEqual(["第5次", "第4次", "第3次", "第2次", "第1次"]);
	expect(told(WATER)).toHaveLength(1);
});

it.each(["ou_zhou", "ou_admin"])("never slows %s", async (person) => {
	const chat = privately(t, person);
	for (let n = 1; n <= 6; n += 1) await write(person, chat, "幫助");
	expect(await t.app.settled(10_000)).toBe(0);
	expect(t.sent(chat).length).toBeGreaterThanOrEqual(6);
	expect(told(chat)).toHaveLength(0);
});

it("says nothing about it where nobody spoke to the bot", async () => {
	for (let n = 1; n <= 5; n += 1)
		await t.standIn.say({ from: "ou_stranger", chat: PLAIN, text: `閒聊${n}` });
	await t.app.settled(1_000);
	expect(t.sent(PLAIN)).toHaveLength(0);
});
