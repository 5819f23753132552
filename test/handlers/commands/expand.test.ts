import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storePlan } from "../../../src/plan-import/store-plan.js";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { aDistrict, CITY, OFFICE, WATER } from "../../helpers/district.js";
import { GROUP, groupPlan } from "../../helpers/group-plan.js";
import { latePress } from "../../helpers/forge-press.js";
import { buttonsOf, lastIn, now, only, toastOf } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({ plan: groupPlan() });
});
afterAll(() => t.close());

const choose = (card: Message, units: string[], by = "ou_zhou") =>
	t.standIn
		.press({
			by,
			messageId: card.id,
			button: { text: "確認", nth: 0 },
			formValue: { units },
		})
		.then(async (result) => {
			await t.app.settled(10_000);
			return result;
		});
const taskOf = (ref: string) =>
	t.app.transaction(({ tasks }) => tasks.get(ref));
const cityAsks = async (code: string) =>
	wordsOf(only(await t.say("ou_city", CITY, code)));

describe("展開 區直相關單位", () => {
	it("is the office's alone", async () => {
		const refused = only(await t.say("ou_water", WATER, `展開 ${GROUP}`));
		expect(wordsOf(refused)).toContain("沒有找到，或無權操作");
	});

	it("opens a form for every task that names the group", async () => {
		const form = only(await t.say("ou_zhou", OFFICE, `展開 ${GROUP}`));
		expect(wordsOf(form)).toContain("2.4、2.5");
		expect(JSON.stringify(form.content)).toContain('"name":"units"');
		expect(JSON.stringify(form.content)).not.toContain(`"value":"${GROUP}"`);
	});

	it("makes the units concerned with those tasks, everywhere", async () => {
		expect(await cityAsks("2.4")).toContain("沒有找到");
		const form = only(await t.say("ou_zhou", OFFICE, `展開 ${GROUP}`));
		await choose(form, ["區城管局", "區園林局"]);
		expect(wordsOf(now(t, form))).toContain(
			"「區直相關單位」：區城管局、區園林局。用於 2.4、2.5",
		);
		expect(await cityAsks("2.4")).toContain(
			"區直相關單位（區城管局、區園林局）",
		);
		const part = wordsOf(only(await t.say("ou_city", CITY, "完成 2.4")));
		expect(part).toContain("區城管局的部分已完成");
		const task = await taskOf("2.5");
		expect(task?.expansions).toEqual([
			{ group: GROUP, units: ["區城管局", "區園林局"] },
		]);
	});

	it("shows what was chosen before, and says so when nothing changes", async () => {
		const form = only(await t.say("ou_zhou", OFFICE, `展開 ${GROUP}`));
		expect(JSON.stringify(form.content)).toContain(
			'"selected_values":["區城管局","區園林局"]',
		);
		const before = t.sent(OFFICE).length;
		const result = await choose(form, ["區城管局", "區園林局"]);
		expect(toastOf(result)?.content).toContain("沒有改動");
		expect(t.sent(OFFICE)).toHaveLength(before);
	});

	it("ticks the units that the sentence names, beside those chosen before", async () => {
		const form = only(
			await t.say(
				"ou_zhou",
				OFFICE,
				`展開 ${GROUP} 水務局、區城管局、市審批局`,
			),
		);
		expect(JSON.stringify(form.content)).toContain(
			'"selected_values":["區城管局","區園林局","區水務局"]',
		);
		await choose(form, ["區水務局"]);
		expect((await taskOf("2.5"))?.expansions[0]?.units).toEqual(["區水務局"]);
		const fresh = only(await t.say("ou_zhou", OFFICE, `展開 ${GROUP}`));
		await choose(fresh, ["區城管局", "區園林局"]);
	});

	it("takes that there is none beside units for a slip", async () => {
		const form = only(await t.say("ou_zhou", OFFICE, `展開 ${GROUP}`));
		const result = await choose(form, ["區城管局", "nobody"]);
		expect(toastOf(result)?.content).toContain("只能選一樣");
		expect((await taskOf("2.5"))?.expansions[0]?.units).toHaveLength(2);
	});

	it("is used once: sent again it says what holds and changes nothing", async () => {
		const form = only(await t.say("ou_zhou", OFFICE, `展開 ${GROUP}`));
		const other = only(await t.say("ou_qian", OFFICE, `展開 ${GROUP}`));
		const again = latePress(t, "ou_zhou", form, "確認", { units: [] });
		await choose(form, ["區水務局"]);
		expect(buttonsOf(t, form)).not.toContain("確認");
		const said =
			"「區直相關單位」已明確為：區水務局。這張表單沒有改動，要改請重新打開";
		expect((await again()).toast).toBe(said);
		const stale = await choose(other, ["區園林局"], "ou_qian");
		expect(toastOf(stale)?.content).toBe(said);
		expect((await taskOf("2.5"))?.expansions[0]?.units).toEqual(["區水務局"]);
		const fresh = only(await t.say("ou_zhou", OFFICE, `展開 ${GROUP}`));
		await choose(fresh, ["區城管局", "區園林局"]);
	});

	it("is refused to whoever else presses the form", async () => {
		const form = only(await t.say("ou_zhou", OFFICE, `展開 ${GROUP}`));
		const result = await choose(form, [], "ou_guest");
		expect(result).toMatchObject({ toast: { type: "error" } });
		expect((await taskOf("2.5"))?.expansions[0]?.units).toHaveLength(2);
	});

	it("survives the plan being imported again", async () => {
		await t.app.transaction((stores) =>
			storePlan(
				stores,
				{ plan: groupPlan(), doubts: [], spans: {} },
				{ fileName: "plan.json", bytes: new Uint8Array([1]), text: null },
				{ person: null, at: new Date(0), source: null },
			),
		);
		expect((await taskOf("2.5"))?.expansions[0]?.units).toHaveLength(2);
	});
});

describe("the office's weekly list", () => {
	it("asks for what is open yet, with a button each, and not for what is clear", async () => {
		await t.advanceTo("2021-03-15T10:00:00+08:00");
		const digest = lastIn(t, OFFICE);
		expect(wordsOf(digest)).toContain("「等」：2.6");
		expect(wordsOf(digest)).not.toContain(`「${GROUP}」`);
		expect(wordsOf(digest)).not.toContain("今天沒有到期任務");
		await t.press("ou_zhou", digest, "明確 2.6等");
		const form = lastIn(t, OFFICE);
		expect(wordsOf(form)).toContain("2.6");
		const empty = await choose(form, []);
		expect(toastOf(empty)).toEqual({
			type: "error",
			content: "還沒有選單位，沒有改動；確實沒有的，請選「沒有別的單位」",
		});
		expect((await taskOf("2.6"))?.expansions).toEqual([]);
		await choose(form, ["nobody"]);
		expect(wordsOf(now(t, form))).toContain("「等」：沒有別的單位");
		const none = only(await t.say("ou_zhou", OFFICE, "展開"));
		expect(wordsOf(none)).toContain("沒有要明確的");
	});
});
