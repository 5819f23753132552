import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDistrict, CITY, OFFICE, own, WATER } from "../../helpers/district.js";
import { send } from "../../helpers/evidence-in.js";
import { buttonsOf, lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { aPicture } from "../../helpers/some-files.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

const CODES = Array.from({ length: 19 }, (_, place) => `2.${place + 2}`);
/** 區水務局 leads these with a part of 區城管局. */
const SHARED = ["2.11", "2.12"];

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: CODES.map((code) =>
			own(
				code,
				SHARED.includes(code) ? { responsibleUnits: ["區城管局"] } : {},
			),
		),
	});
});
afterAll(() => t.close());

const answer = async (text: string, chat = WATER) =>
	only(await t.say(chat === OFFICE ? "ou_zhou" : "ou_water", chat, text));
const stateOf = async (code: string) => wordsOf(await answer(`任務 ${code}`));

describe("several tasks named in one sentence", () => {
	it("are all done with one press, each waiting for the office", async () => {
		const asked = await answer("2.2和2.3都完成了");
		expect(wordsOf(asked)).toContain("這幾項都是嗎？");
		expect(buttonsOf(t, asked)[0]).toBe("全部2項");
		const before = t.sent(OFFICE).length;
		await t.press("ou_water", asked, "全部2項");
		const after = wordsOf(now(t, asked));
		expect(after).toContain("已報完成2項");
		expect(after).toContain("十分鐘內可以逐項收回，如說「撤銷 2.2」");
		expect(t.sent(OFFICE).length - before).toBe(2);
		expect(await stateOf("2.3")).toContain("待核查");
	});

	it("can be taken back one by one", async () => {
		await answer("撤銷 2.2");
		expect(await stateOf("2.2")).not.toContain("待核查");
		expect(await stateOf("2.3")).toContain("待核查");
	});

	it("are accepted together; one that is accepted already is told apart", async () => {
		await answer("簽收 2.4");
		const asked = await answer("簽收2.4、2.5");
		await t.press("ou_water", asked, "全部2項");
		const after = wordsOf(now(t, asked));
		expect(after).toContain("已簽收1項");
		expect(after).toContain("未改動");
	});

	it("take the same words, where they hold no number", async () => {
		const asked = await answer("2.6、2.7都在推進");
		await t.press("ou_water", asked, "全部2項");
		expect(wordsOf(now(t, asked))).toContain("已記錄2項的進展");
		expect(await stateOf("2.7")).toContain("都在推進");
	});

	it("are verified together by the office, and the unit is told of each", async () => {
		await answer("完成 2.8");
		const asked = await answer("核實2.3和2.8", OFFICE);
		const before = t.sent(WATER).length;
		await t.press("ou_zhou", asked, "全部2項");
		expect(wordsOf(now(t, asked))).toContain("已核實2項");
		expect(t.sent(WATER).length - before).toBe(2);
	});

	it("carry no 全部 where a number is said: whose it is has to be told", async () => {
		const asked = await answer("2.4、2.5已完成8項");
		expect(buttonsOf(t, asked).join()).not.toContain("全部");
	});
});

describe("全部, pressed twice or by two", () => {
	it("works once: the second press says so and hides nothing", async () => {
		const asked = await answer("2.9、2.10都在推進");
		const presses = await Promise.all([
			t.press("ou_water", asked, "全部2項"),
			t.press("ou_water2", asked, "全部2項"),
		]);
		const toasts = presses.map((press) => toastOf(press)?.content).sort();
		expect(toasts).toEqual(
			["已經按過了，卡片已更新", "已記錄2項的進展"].sort(),
		);
		expect(wordsOf(now(t, asked))).toContain("已記錄2項的進展");
		const history = wordsOf(await answer("2.9 進展記錄"));
		expect(history.match(/都在推進/gu)).toHaveLength(1);
	});
});

describe("全部 of 完成", () => {
	it("tells a part from a task done", async () => {
		const asked = only(await t.say("ou_city", CITY, "2.11和2.12都完成了"));
		await t.press("ou_city", asked, "全部2項");
		const after = wordsOf(now(t, asked));
		expect(after).toContain("已記錄2項（含本單位部分）");
		expect(after).not.toContain("已報完成2項");
		expect(await stateOf("2.11")).not.toContain("待核查");
	});

	it("says which task has the picture that came with the words", async () => {
		const asked = only(
			await send(t, {
				from: "ou_water",
				chat: WATER,
				text: "2.13和2.14都完成了",
				mentionBot: true,
				files: [aPicture()],
			}),
		);
		await t.press("ou_water", asked, "全部2項");
		expect(wordsOf(now(t, asked))).toContain("附件記在 2.13");
	});
});

describe("the office", () => {
	it("gets no 全部 for what units do", async () => {
		const asked = await answer("簽收", OFFICE);
		expect(buttonsOf(t, asked).join()).not.toContain("全部");
	});

	it("verifies the others where one it reported itself", async () => {
		await answer("完成 2.15");
		await t.say("ou_zhou", OFFICE, "完成 2.16");
		const asked = await answer("核實2.15和2.16", OFFICE);
		await t.press("ou_zhou", asked, "全部2項");
		const after = wordsOf(now(t, asked));
		expect(after).toContain("已核實1項");
		expect(after).toContain("未改動");
	});
});

describe("several statements in one sentence", () => {
	it("pressed by two at once are each recorded once", async () => {
		const asked = await answer("2.17還差驗收，2.18還差公示");
		await Promise.all([
			t.press("ou_water", asked, "2.17還差驗收"),
			t.press("ou_water2", asked, "2.17還差驗收"),
		]);
		expect(buttonsOf(t, now(t, asked))).toEqual(["2.18還差公示"]);
		const history = wordsOf(await answer("2.17 進展記錄"));
		expect(history.match(/還差驗收/gu)).toHaveLength(1);
	});

	it("keep their picture until one is pressed", async () => {
		const asked = only(
			await send(t, {
				from: "ou_water",
				chat: WATER,
				text: "2.19已完成，2.20還差驗收",
				mentionBot: true,
				files: [aPicture()],
			}),
		);
		await t.press("ou_water", asked, "2.19已完成");
		expect(await stateOf("2.19")).toContain("佐證");
		expect(await stateOf("2.19")).not.toContain("佐證 無");
	});

	it("are recorded one by one, and each is gone from the card once it is pressed", async () => {
		const asked = await answer("2.4已完成，2.5還差驗收");
		expect(buttonsOf(t, asked)).toEqual(["2.4已完成", "2.5還差驗收"]);
		expect(await stateOf("2.4")).not.toContain("待核查");
		await t.press("ou_water", asked, "2.4已完成");
		expect(await stateOf("2.4")).toContain("待核查");
		expect(buttonsOf(t, now(t, asked))).toEqual(["2.5還差驗收"]);
		await t.press("ou_water", asked, "2.5還差驗收");
		expect(wordsOf(now(t, asked))).toContain("都已處理");
		expect(await stateOf("2.5")).toContain("還差驗收");
		expect(wordsOf(lastIn(t, WATER))).toContain("2.5");
	});
});

describe("a chat that was bound to another unit since", () => {
	it("is refused all of them, with nothing changed", async () => {
		const asked = await answer("2.5和2.6都完成了");
		await t.say("ou_admin", WATER, "解綁");
		await t.say("ou_admin", WATER, "綁定 區園林局");
		const press = await t.press("ou_water", asked, "全部2項");
		expect(toastOf(press)?.content).toContain("沒有找到，或無權操作");
		const seen = wordsOf(await answer("任務 2.6", OFFICE));
		expect(seen).not.toContain("待核查");
	});
});
