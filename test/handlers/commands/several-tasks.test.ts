import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aDistrict, OFFICE, own, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

const CODES = ["2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8"];

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ tasks: CODES.map((code) => own(code)) });
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

describe("several statements in one sentence", () => {
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
