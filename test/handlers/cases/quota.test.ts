/** What a unit is short of: its reminders, the duty's own card, the office's table. */
import { afterEach, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aCaseDistrict, caseNow, filedCase } from "../../helpers/case-world.js";
import { GARDEN, OFFICE, WATER } from "../../helpers/district.js";
import { buttonsOf, lastIn, only, privately } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
afterEach(() => t.close());

const accepted = {
	state: "accepted",
	acceptedAt: new Date("2021-03-11T10:00:00+08:00"),
} as const;

function digestIn(chat: string, day: string): Message | undefined {
	return t
		.sent(chat)
		.find((message) => wordsOf(message).includes(`${day}督辦提醒`));
}

describe("a reminder of cases", () => {
	it("says exactly what is short on T-3, and is silent once such a case is accepted", async () => {
		t = await aCaseDistrict({ at: "2021-03-25T08:00:00+08:00" });
		await filedCase(t, { ...accepted, outcome: "warning" });
		await filedCase(t, { ...accepted, outcome: "other" });
		const third = await filedCase(t);
		await t.advanceTo("2021-03-26T10:00:00+08:00");
		const told = digestIn(WATER, "3月26日");
		expect(wordsOf(told)).toContain(
			"已採納2件，要求1件：還差1件給予黨政紀處分或移交司法機關的；另有1件待審",
		);
		expect(told && buttonsOf(t, told)).toContain("提交案例");
		const review = only(
			await t.say("ou_zhou", privately(t, "ou_zhou"), `案例 ${third.no}`),
		);
		await t.press("ou_zhou", review, "核實");
		expect((await caseNow(t, third)).state).toBe("accepted");
		await t.advanceTo("2021-03-30T10:00:00+08:00");
		expect(digestIn(WATER, "3月30日")).toBeUndefined();
		expect(wordsOf(digestIn(GARDEN, "3月30日"))).toContain(
			"已採納0件，要求1件：還差1件給予黨政紀處分或移交司法機關的",
		);
	});

	it("goes on where 完成 was said without cases, and ends where the office closes the duty", async () => {
		t = await aCaseDistrict({ at: "2021-03-29T08:00:00+08:00" });
		const said = only(await t.say("ou_water", WATER, "完成 案例一"));
		expect(wordsOf(said)).toContain("案例還差1件給予黨政紀處分");
		expect(buttonsOf(t, said)).toContain("提交案例");
		await t.advanceTo("2021-03-30T10:00:00+08:00");
		expect(wordsOf(digestIn(WATER, "3月30日"))).toContain("案例一");
		await t.press("ou_zhou", lastIn(t, OFFICE), "核實").catch(() => null);
		await t.say("ou_zhou", OFFICE, "核實 區水務局 案例一");
		await t.advanceTo("2021-03-31T10:00:00+08:00");
		expect(digestIn(WATER, "3月31日")).toBeUndefined();
	});

	it("says why with the arithmetic", async () => {
		t = await aCaseDistrict({ at: "2021-03-30T08:00:00+08:00" });
		await t.advanceTo("2021-03-30T10:00:00+08:00");
		const why = only(await t.say("ou_water", WATER, "為什麼提醒我"));
		expect(wordsOf(why)).toContain("案例一 · ");
		expect(wordsOf(why)).toContain("已採納0件，要求1件");
	});
});

describe("the duty's own card", () => {
	it("says what is short and offers 提交案例", async () => {
		t = await aCaseDistrict();
		await filedCase(t);
		const card = only(await t.say("ou_water", WATER, "任務 案例一"));
		expect(wordsOf(card)).toContain("還差1件給予黨政紀處分");
		expect(wordsOf(card)).toContain("另有1件待審");
		expect(buttonsOf(t, card)[0]).toBe("提交案例");
	});

	it("offers the office no 提交案例", async () => {
		t = await aCaseDistrict();
		const [card] = await t.say("ou_zhou", OFFICE, "任務 區水務局 案例一");
		expect(card && buttonsOf(t, card)).not.toContain("提交案例");
	});

	it("closes both stages with the last case, and each has it in its history", async () => {
		t = await aCaseDistrict();
		await filedCase(t, { ...accepted });
		const second = await filedCase(t, { outcome: "warning" });
		const card = only(
			await t.say("ou_zhou", privately(t, "ou_zhou"), `案例 ${second.no}`),
		);
		await t.press("ou_zhou", card, "核實");
		const duty = only(await t.say("ou_water", WATER, "任務 案例二"));
		expect(wordsOf(duty)).toContain("已銷號");
		expect(wordsOf(duty)).toContain("案例已達標");
		const list = only(await t.say("ou_water", WATER, "我們的任務"));
		expect(wordsOf(list)).not.toContain("案例二");
	});

	it("counts in 通報 as a report of the unit", async () => {
		t = await aCaseDistrict({ at: "2021-04-02T08:00:00+08:00" });
		const filed = await filedCase(t, {
			filedAt: new Date("2021-03-30T09:00:00+08:00"),
		});
		const card = only(
			await t.say("ou_zhou", privately(t, "ou_zhou"), `案例 ${filed.no}`),
		);
		await t.press("ou_zhou", card, "核實");
		const notice = only(await t.say("ou_zhou", OFFICE, "通報"));
		expect(wordsOf(notice)).toMatch(/專項整治報送\*\* 6 項 · 已銷號 1 /u);
		// The numbers above are of tasks only, and say so.
		expect(wordsOf(notice)).toContain("重點任務（專項整治報送另計）");
	});
});

describe("案例 of the office", () => {
	it("shows every unit at both stages, counts only, in its group", async () => {
		t = await aCaseDistrict();
		await filedCase(t, { ...accepted });
		await filedCase(t);
		const table = only(await t.say("ou_zhou", OFFICE, "案例"));
		expect(wordsOf(table)).toContain("案例一 · 3月31日（還有19天）· 達標 1/2");
		expect(wordsOf(table)).toContain("**區園林局** 0/1 · 差1件 · 缺處分類");
		expect(wordsOf(table)).toContain("**區水務局** 1/2 · 差1件 · 待審1件");
		expect(wordsOf(table)).toContain("已達標：區水務局");
		expect(wordsOf(table)).not.toContain("河長辦");
		expect(buttonsOf(t, table)).toEqual([]);
	});

	it("has in private the buttons for what comes next, but for 督查", async () => {
		t = await aCaseDistrict();
		const office = only(
			await t.say("ou_zhou", privately(t, "ou_zhou"), "案例"),
		);
		expect(buttonsOf(t, office)).toEqual(["案例審核", "熱力圖", "導出"]);
		const looking = only(
			await t.say("ou_super", privately(t, "ou_super"), "案例"),
		);
		expect(wordsOf(looking)).toContain("案例任務總表");
		expect(buttonsOf(t, looking)).toEqual([]);
	});
});

describe("the first report", () => {
	it("is sent in with 報送 and received with 核收, and says so on its cards", async () => {
		t = await aCaseDistrict({ at: "2021-03-18T08:00:00+08:00" });
		await t.advanceTo("2021-03-19T10:00:00+08:00");
		const told = digestIn(WATER, "3月19日");
		expect(wordsOf(told)).toContain("待報送");
		const sent = only(await t.say("ou_water", WATER, "報送 首報"));
		expect(wordsOf(sent)).toContain("區水務局已報送，等待核收");
		expect(wordsOf(lastIn(t, OFFICE))).toContain("請核收");
		const received = await t.say("ou_zhou", OFFICE, "核收 首報", {
			replyTo: lastIn(t, OFFICE).id,
		});
		expect(wordsOf(received[0])).toContain("已核收，任務銷號");
		expect(wordsOf(lastIn(t, WATER))).toContain("已核收");
	});

	it("is sent in by 已報送 in answer to its reminder", async () => {
		t = await aCaseDistrict({ at: "2021-03-18T08:00:00+08:00" });
		await t.advanceTo("2021-03-19T10:00:00+08:00");
		const told = digestIn(GARDEN, "3月19日");
		const sent = only(
			await t.say("ou_garden", GARDEN, "已報送", { replyTo: told?.id ?? "" }),
		);
		expect(wordsOf(sent)).toContain("區園林局已報送，等待核收");
	});
});
