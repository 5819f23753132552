import { afterEach, describe, expect, it } from "vitest";
import { CITY, GARDEN, OFFICE } from "../../helpers/district.js";
import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import {
	addCase,
	ALL,
	audited,
	CANARIES,
	giveRole,
	openForm,
	previewed,
	published,
	publishing,
	submit,
} from "./publish-kit.js";

let t: TestApp;
afterEach(() => t.close());

describe("發布案例 12", () => {
	it("offers the masked text and every bound group by name, none of them chosen", async () => {
		t = await publishing();
		const form = await openForm(t);
		const words = wordsOf(form);
		expect(words).toContain("發布案例 12 · 負面曝光");
		const json = JSON.stringify(form.content);
		for (const canary of CANARIES) expect(json).not.toContain(canary);
		for (const name of [
			"區水務局（oc_water）（報送單位）",
			"區園林局（oc_garden）",
			"全體",
			"紀委",
			"專項組（河岸整治）",
		])
			expect(json).toContain(name);
		expect(json).not.toContain("selected_values");
		expect(await audited(t, "publication-opened")).toEqual([
			{ person: "ou_zhou", subject: "case:12" },
		]);
	});

	it("keeps what was typed and names each fault at its field", async () => {
		t = await publishing();
		const form = await openForm(t);
		const toast = await submit(t, form, {
			title: "羅大川案",
			summary: "聯繫電話13800138000，請看。",
		});
		expect(toast).toMatchObject({ type: "error" });
		const words = wordsOf(now(t, form));
		expect(words).toContain("標題裡還有當事人姓名：羅大川");
		expect(words).toContain("概述裡還有個人號碼：13800138000");
		expect(words).toContain("還沒有選擇要發到的群");
		const json = JSON.stringify(now(t, form).content);
		expect(json).toContain('"default_value":"羅大川案"');
		expect(json).toContain('"default_value":"聯繫電話13800138000，請看。"');
		expect(buttonsOf(t, now(t, form))).toContain("預覽");
		expect(
			await t.connection.connection.collection("publications").countDocuments(),
		).toBe(0);
		// Put right, it goes on from there.
		await submit(t, now(t, form), {
			title: "挪用補償款案",
			summary: "某幹部挪用河道補償款。",
			targets: [GARDEN],
		});
		expect(wordsOf(now(t, form))).toContain("案例 12 發布預覽 · 尚未發送");
	});

	it("shows the preview exactly as the group then sees it, and the groups by name", async () => {
		t = await publishing({ twoPerson: [] });
		const preview = await previewed(t, [GARDEN, ALL]);
		const shown = wordsOf(preview);
		expect(shown).toContain("發到 2 個群，每群一次");
		expect(shown).toContain("區園林局（oc_garden）");
		expect(shown).not.toContain("區城管局");
		expect(buttonsOf(t, preview)).toEqual(["發送", "取消", "查看"]);
		expect(published(t, GARDEN)).toEqual([]);
		await t.press("ou_zhou", preview, "發送");
		const message = only(published(t, GARDEN));
		for (const line of wordsOf(message).split("\n"))
			expect(shown).toContain(
				line.replace(/^典型案例通報：.*/u, "典型案例通報"),
			);
		expect(published(t, ALL)).toHaveLength(1);
		expect(published(t, CITY)).toEqual([]);
	});

	it("sends to each chosen group once, however often 發送 is pressed, where one person is enough", async () => {
		t = await publishing({ twoPerson: [] });
		const preview = await previewed(t, [GARDEN, CITY]);
		const pressed = await Promise.all(
			["發送", "發送", "發送"].map((button) =>
				t.press("ou_zhou", preview, button),
			),
		);
		const toasts = pressed.map((each) => toastOf(each)?.content);
		expect(toasts.filter((each) => each === "正在發到 2 個群")).toHaveLength(1);
		expect(published(t, GARDEN)).toHaveLength(1);
		expect(published(t, CITY)).toHaveLength(1);
		const card = now(t, preview);
		expect(wordsOf(card)).toContain("案例 12 已發布 · 2 個群");
		await t.press("ou_zhou", card, "查看送達");
		expect(wordsOf(now(t, card))).toContain(
			"已送達 2 個群：區城管局（oc_city）、區園林局（oc_garden）",
		);
	});

	it("looks different for a good example", async () => {
		t = await publishing(
			{ twoPerson: [] },
			{ kind: "example", category: null, outcome: null },
		);
		const preview = await previewed(t, [GARDEN]);
		await t.press("ou_zhou", preview, "發送");
		const message = lastIn(t, GARDEN);
		expect(wordsOf(message)).toContain("典型案例推介");
		expect(wordsOf(message)).toContain("請各單位學習借鑒");
		expect(JSON.stringify(message.content)).toContain('"template":"green"');
	});

	it("asks which one where no number is said", async () => {
		t = await publishing();
		const card = only(
			await t.say("ou_zhou", privately(t, "ou_zhou"), "發布案例"),
		);
		expect(wordsOf(card)).toContain("發布哪一件");
		for (const canary of CANARIES)
			expect(JSON.stringify(card.content)).not.toContain(canary);
		const [button] = buttonsOf(t, card);
		await t.press("ou_zhou", card, button ?? "");
		expect(wordsOf(lastIn(t, privately(t, "ou_zhou")))).toContain(
			"發布案例 12 · 負面曝光",
		);
	});

	it("says in a group only that it is done in private", async () => {
		t = await publishing();
		const answer = only(await t.say("ou_zhou", OFFICE, "發布案例 12"));
		expect(wordsOf(answer)).toContain("請在和我的私聊裡發布案例");
		for (const canary of CANARIES)
			expect(wordsOf(answer)).not.toContain(canary);
	});

	it("is the office's and 紀委's: everybody else, and an unknown number, get the one refusal", async () => {
		t = await publishing({}, {});
		await giveRole(t, "ou_ji", "discipline");
		const say = async (by: string, text: string) =>
			wordsOf(only(await t.say(by, privately(t, by), text)));
		const unknown = await say("ou_zhou", "發布案例 99");
		expect(unknown).toContain("沒有找到，或無權操作");
		for (const by of ["ou_liaison", "ou_head", "ou_super"])
			expect(await say(by, "發布案例 12")).toBe(unknown);
		expect(await say("ou_ji", "發布案例 12")).toContain(
			"發布案例 12 · 負面曝光",
		);
		expect(await say("ou_stranger", "發布案例 12")).not.toContain("案例 12");
	});

	it("does not publish what is not accepted", async () => {
		t = await publishing();
		await t.app.transaction((stores) =>
			addCase(stores, {
				id: "c2",
				no: 13,
				state: "submitted",
				acceptedAt: null,
			}),
		);
		const answer = only(
			await t.say("ou_zhou", privately(t, "ou_zhou"), "發布案例 13"),
		);
		expect(wordsOf(answer)).toContain("案例 13 還不能發布");
	});
});
