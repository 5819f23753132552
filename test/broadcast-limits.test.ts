import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LARK_LIMITS } from "../src/adapters/lark/pacer.js";
import { aDistrict, OFFICE } from "./helpers/district.js";
import { forgePress, payloadOf } from "./helpers/forge-press.js";
import { only, privately } from "./helpers/seen.js";
import { type TestApp, wordsOf } from "./helpers/test-app.js";
import { until } from "./helpers/until.js";

const AT = "2021-03-12T08:00:00+08:00";
const GROUPS = 200;
const NOTICE = /^進展通報：/;
const SETTLED_MS = 60_000;

const units = Array.from({ length: GROUPS - 1 }, (_, n) => ({
	chat: `oc_unit${n + 1}`,
	members: ["ou_clerk"],
	binding: { kind: "unit" as const, unit: `第${n + 1}街道辦事處` },
}));
const office = {
	chat: OFFICE,
	members: ["ou_zhou", "ou_qian"],
	binding: { kind: "office" as const },
};
const chats = [OFFICE, ...units.map(({ chat }) => chat)];

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		at: AT,
		groups: [office, ...units],
		limits: LARK_LIMITS,
	});
	t.standIn.setEnforceLimits(true);
}, 60_000);
afterAll(() => t.close());

/** How many notices each group has. */
const received = () =>
	chats.map(
		(chat) => t.sent(chat).filter((each) => NOTICE.test(wordsOf(each))).length,
	);
const arrived = () => received().reduce((sum, n) => sum + n, 0);
const preview = async () => only(await t.say("ou_zhou", OFFICE, "通報"));
const press = (by: string, messageId: string) =>
	t.standIn.press({ by, messageId, button: "發送" });
const violations = () =>
	Object.values(t.standIn.ledger.violations).reduce((sum, n) => sum + n, 0);

describe("a notice to 200 groups under Lark's own limits", () => {
	it("names them all, and reaches each once without one limit broken, pressed twice by two people", {
		timeout: 120_000,
	}, async () => {
		const card = await preview();
		expect(wordsOf(card)).toContain("發到 200 個群");
		expect(wordsOf(card)).toContain("第1街道辦事處");
		expect(wordsOf(card)).toContain("第199街道辦事處");
		const from = performance.now();
		const [first] = await Promise.all([
			press("ou_zhou", card.id),
			press("ou_qian", card.id),
			press("ou_zhou", card.id),
		]);
		expect(first.kind).toBe("answered");
		expect(await t.app.settled(SETTLED_MS)).toBe(0);
		const seconds = (performance.now() - from) / 1000;
		console.info(`200 groups in ${seconds.toFixed(1)} s`);
		expect(received()).toEqual(chats.map(() => 1));
		expect(violations()).toBe(0);
		expect(seconds).toBeLessThan(20);
	});

	it("does not keep anybody waiting who asks meanwhile", {
		timeout: 120_000,
	}, async () => {
		const card = await preview();
		const before = arrived();
		await press("ou_zhou", card.id);
		const chat = privately(t, "ou_qian");
		const waited: number[] = [];
		for (const left of [195, 120, 60]) {
			await until(
				"the broadcast goes on",
				() => arrived() >= before + GROUPS - left,
				30_000,
			);
			waited.push(await answerTime(chat));
		}
		console.info(`answers while 200 groups are told: ${waited.join(", ")} ms`);
		expect(Math.max(...waited)).toBeLessThan(2_000);
		expect(await t.app.settled(SETTLED_MS)).toBe(0);
		expect(arrived()).toBe(before + GROUPS);
		expect(violations()).toBe(0);
	});

	it("reaches each once when the product stops in between and answers of Lark were lost", {
		timeout: 180_000,
	}, async () => {
		const card = await preview();
		const value = payloadOf(t, card, "發送");
		const before = received();
		t.standIn.addFault({
			route: "messages.create",
			times: 5,
			match: ({ body }) => JSON.stringify(body).includes("進展通報"),
			fault: { kind: "apply-then-drop" },
		});
		await press("ou_zhou", card.id);
		const some = before.reduce((sum, n) => sum + n, 0) + 60;
		await until("a part is told", () => arrived() >= some, 30_000);
		await t.restartAt(AT);
		const again = await forgePress(t, {
			by: "ou_zhou",
			messageId: card.id,
			chat: OFFICE,
			value,
		});
		expect(again.toast).toBe("之前已發送，沒有再發");
		expect(await t.app.settled(SETTLED_MS)).toBe(0);
		expect(received()).toEqual(before.map((n) => n + 1));
		expect(violations()).toBe(0);
	});
});

/** From the question to the answer on the screen, ms. */
async function answerTime(chat: string): Promise<number> {
	const known = t.sent(chat).length;
	const from = performance.now();
	await t.standIn.say({ from: "ou_qian", chat, text: "本月到期" });
	await until("the answer", () => t.sent(chat).length > known, 15_000);
	return Math.round(performance.now() - from);
}
