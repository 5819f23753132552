/** Presses and repeats through the product: what the person who presses sees. */
import { afterEach, expect, it } from "vitest";
import type { LaneDoc } from "../../../src/adapters/mongo/models.js";
import { type TestApp, testApp, wordsOf } from "../../helpers/test-app.js";
import { only } from "../../helpers/seen.js";

const WATER = "oc_water";
let t: TestApp;
afterEach(() => t.close());

async function start(): Promise<void> {
	t = await testApp({
		groups: [
			{
				chat: WATER,
				members: ["ou_wang"],
				binding: { kind: "unit", unit: "區水務局" },
			},
		],
	});
}

/** Nobody deals with the chat's events for so long: another replica seems to hold it. */
async function holdChat(ms: number): Promise<void> {
	await t.connection.connection.collection<LaneDoc>("lanes").insertOne({
		_id: `in:${WATER}`,
		token: "another",
		leaseUntilMs: Date.now() + ms,
	});
}

it("changes the card in the answer when it is quick", async () => {
	await start();
	const card = only(await t.say("ou_wang", WATER, "任務 2.1"));
	const result = await t.press("ou_wang", card, "簽收");
	expect(result).toMatchObject({ kind: "answered" });
	const { revisions } = t.standIn.message(card.id);
	expect(revisions.map(({ by }) => by)).toEqual(["callback"]);
});

it("says that it is at work when it is slow, and changes the card over the API when it is done", async () => {
	await start();
	const card = only(await t.say("ou_wang", WATER, "任務 2.1"));
	await holdChat(3_000);
	const result = await t.press("ou_wang", card, "簽收");
	expect(result).toMatchObject({
		kind: "answered",
		toast: { type: "info" },
		card: null,
	});
	const now = t.standIn.message(card.id);
	expect(now.revisions.map(({ by }) => by)).toEqual(["patch"]);
	expect(wordsOf(now)).not.toBe(wordsOf(card));
});

it("answers a message once that comes five times under event ids of its own", async () => {
	await start();
	const answered = await t.say("ou_wang", WATER, "進度 2.1 已清理三段");
	const { parentId } = only(answered);
	await t.standIn.repeat(parentId ?? "", { times: 5, newEventId: true });
	await t.app.settled(10_000);
	expect(t.sent(WATER)).toHaveLength(1);
	const history = await t.app.transaction(({ tasks }) =>
		tasks.history("2.1", 100),
	);
	expect(history.filter(({ kind }) => kind === "progress")).toHaveLength(1);
});

it("answers a message once that comes eight times at once", async () => {
	await start();
	t.standIn.setDelivery({ copies: 3, copiesUnderNewId: 4 });
	await t.say("ou_wang", WATER, "完成 2.1");
	expect(t.sent(WATER)).toHaveLength(1);
});
