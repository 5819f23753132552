/** Drafts of cases, through the webhook. */
import { afterEach, describe, expect, it } from "vitest";
import { aCaseDistrict } from "../../helpers/case-world.js";
import { WATER } from "../../helpers/district.js";

import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { COMPLETE, formOf } from "./filing-kit.js";

let t: TestApp;
afterEach(() => t.close());

const fieldsOf = (t: TestApp, id: string) =>
	t.standIn.pressables(id).flatMap(({ name }) => name ?? []);

describe("drafts", () => {
	it("are offered when 提交案例 is said again, beside a new one", async () => {
		t = await aCaseDistrict();
		const form = await formOf(t, "ou_liaison");
		await t.press("ou_liaison", form, "提交案例", { title: "寫到一半" });
		const asked = await formOf(t, "ou_liaison");
		expect(wordsOf(asked)).toContain("寫到一半");
		expect(buttonsOf(t, asked)).toEqual(["繼續填寫", "新的一件"]);
		await t.press("ou_liaison", asked, "新的一件");
		const fresh = lastIn(t, privately(t, "ou_liaison"));
		expect(JSON.stringify(fresh.content)).not.toContain("寫到一半");
	});

	it("are offered to who begins one of the same kind only", async () => {
		t = await aCaseDistrict();
		const form = await formOf(t, "ou_liaison");
		await t.press("ou_liaison", form, "提交案例", { title: "寫到一半" });
		const example = await formOf(t, "ou_liaison", "提交標桿");
		expect(wordsOf(example)).not.toContain("寫到一半");
		expect(fieldsOf(t, example.id)).toContain("title");
	});

	it("are nobody else's", async () => {
		t = await aCaseDistrict();
		const form = await formOf(t, "ou_liaison");
		await t.press("ou_liaison", form, "提交案例", { title: "寫到一半" });
		const list = only(await t.say("ou_head", privately(t, "ou_head"), "案例"));
		expect(wordsOf(list)).not.toContain("寫到一半");
	});

	it("are not asked about while they are empty", async () => {
		t = await aCaseDistrict();
		await formOf(t, "ou_liaison");
		const again = await formOf(t, "ou_liaison");
		expect(fieldsOf(t, again.id)).toContain("title");
		const rows = await t.app.transaction(({ cases }) =>
			cases.draftsOf("ou_liaison"),
		);
		expect(rows).toHaveLength(1);
	});

	it("are thrown away only when that is confirmed", async () => {
		t = await aCaseDistrict();
		const form = await formOf(t, "ou_liaison");
		await t.press("ou_liaison", form, "提交案例", { title: "寫到一半" });
		await t.press("ou_liaison", now(t, form), "放棄");
		const asked = lastIn(t, privately(t, "ou_liaison"));
		expect(wordsOf(asked)).toContain("放棄這一件？");
		const result = await t.press("ou_liaison", asked, "確認");
		expect(toastOf(result)?.content).toBe("已放棄");
		const again = await formOf(t, "ou_liaison");
		expect(fieldsOf(t, again.id)).toContain("title");
	});

	it("take what is written in reply to the form, however long", async () => {
		t = await aCaseDistrict();
		const chat = privately(t, "ou_liaison");
		const form = await formOf(t, "ou_liaison");
		const long = `3月5日驗收1.1的苗木。${"詳細經過。".repeat(260)}`;
		const fresh = only(
			await t.say("ou_liaison", chat, long, { replyTo: form.id }),
		);
		expect(wordsOf(fresh)).toContain("已接在「案情」後面");
		expect(wordsOf(now(t, form))).toContain("已換成新的");
		const rest = { ...COMPLETE, summary: "" };
		const result = await t.press("ou_liaison", fresh, "提交案例", rest);
		expect(toastOf(result)?.content).toBe("已提交：案例 1");
		expect(wordsOf(now(t, fresh))).toContain(long);
	});

	it("take no more than 4,000 characters, and say how many still fit", async () => {
		t = await aCaseDistrict();
		const chat = privately(t, "ou_liaison");
		const form = await formOf(t, "ou_liaison");
		const fresh = only(
			await t.say("ou_liaison", chat, "詳".repeat(3000), { replyTo: form.id }),
		);
		const refused = only(
			await t.say("ou_liaison", chat, "細".repeat(1000), { replyTo: fresh.id }),
		);
		expect(wordsOf(refused)).toContain("「案情」最多4000字，還能接999字");
		const [draft] = await t.app.transaction(({ cases }) =>
			cases.draftsOf("ou_liaison"),
		);
		expect(draft?.text.summary).toBe("詳".repeat(3000));
		const fits = only(
			await t.say("ou_liaison", chat, "細".repeat(999), { replyTo: fresh.id }),
		);
		expect(wordsOf(fits)).toContain("共4000字");
	});

	it("keep their filer, who may hand them in only while he still speaks for the unit", async () => {
		t = await aCaseDistrict();
		await t.say("ou_water", WATER, "提交案例");
		const form = lastIn(t, privately(t, "ou_water"));
		await t.app.transaction(({ chats }) =>
			chats.removeMembers(WATER, ["ou_water"], null),
		);
		const result = await t.press("ou_water", form, "提交案例", COMPLETE);
		expect(toastOf(result)?.content).toContain("沒有找到，或無權操作");
	});
});
