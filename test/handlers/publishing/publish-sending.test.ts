import { afterEach, describe, expect, it } from "vitest";
import {
	ACTION,
	CITY,
	GARDEN,
	OFFICE,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { latePress } from "../../helpers/forge-press.js";
import { now } from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import {
	ALL,
	askedOf,
	CANARIES,
	DISCIPLINE,
	openForm,
	previewed,
	published,
	publishing,
	submit,
} from "./publish-kit.js";

let t: TestApp;
afterEach(() => t.close());

const GROUPS = [GARDEN, WATER, CITY, OFFICE, ACTION, ALL, DISCIPLINE, PLAIN];

/** Every word any group has ever seen, what cards showed before included. */
const seenInGroups = () =>
	GROUPS.flatMap((chat) => t.standIn.messages(chat))
		.filter(({ sender }) => sender.kind === "app")
		.map(({ content, revisions }) => JSON.stringify([content, revisions]))
		.join("\n");

describe("sending", () => {
	it("leaves out a group that was unbound or bound anew between preview and agreement", async () => {
		t = await publishing();
		await t.press("ou_zhou", await previewed(t, [GARDEN, CITY, ALL]), "發送");
		await t.app.transaction(async (stores) => {
			await stores.chats.unbind(GARDEN);
			const city = await stores.chats.get(CITY);
			if (city)
				await stores.chats.bind({
					...city,
					binding: { kind: "unit", unit: "區園林局" },
				});
		});
		const asked = askedOf(t, "ou_qian");
		await t.press("ou_qian", asked, "同意");
		expect(published(t, GARDEN)).toEqual([]);
		expect(published(t, CITY)).toEqual([]);
		expect(published(t, ALL)).toHaveLength(1);
		expect(wordsOf(now(t, asked))).toContain("已解綁或改綁，沒有發");
	});

	it("goes nowhere where no chosen group is left", async () => {
		t = await publishing({ twoPerson: [] });
		const preview = await previewed(t, [GARDEN]);
		await t.app.transaction((stores) => stores.chats.unbind(GARDEN));
		await t.press("ou_zhou", preview, "發送");
		expect(wordsOf(now(t, preview))).toContain(
			"沒有發送：選的群都已解綁或改綁",
		);
		expect(published(t, GARDEN)).toEqual([]);
	});

	it("stops at a group that became external or got an outside member, and tells the office", async () => {
		t = await publishing({ twoPerson: [] });
		const preview = await previewed(t, [GARDEN, CITY, ALL]);
		t.standIn.changeChat(GARDEN, { external: true });
		t.standIn.changePerson("ou_city2", { tenantKey: "another-tenant" });
		await t.press("ou_zhou", preview, "發送");
		expect(published(t, GARDEN)).toEqual([]);
		expect(published(t, CITY)).toEqual([]);
		expect(published(t, ALL)).toHaveLength(1);
		const alerts = t.sent(OFFICE).map(wordsOf).join("\n");
		expect(alerts).toContain("一則案例發布已停下，沒有發到這個群");
		expect(alerts).toContain("oc_garden");
		expect(alerts).toContain("oc_city");
		await t.press("ou_zhou", now(t, preview), "查看送達");
		expect(wordsOf(now(t, preview))).toContain(
			"已停發：群裡有外部人員 2 個群：區城管局（oc_city）、區園林局（oc_garden）",
		);
	});

	it("waits where Lark does not say who is in the group, and sends once when it does", async () => {
		t = await publishing({ twoPerson: [] });
		const preview = await previewed(t, [GARDEN]);
		t.standIn.addFault({
			route: "chats.get",
			times: 2,
			fault: { kind: "status", status: 503 },
		});
		await t.press("ou_zhou", preview, "發送");
		expect(published(t, GARDEN)).toHaveLength(1);
	});

	it("goes on after a stop between the decision and the sending", async () => {
		t = await publishing({ twoPerson: [] });
		const preview = await previewed(t, [GARDEN, CITY]);
		t.standIn.addFault({
			route: "chats.get",
			times: Infinity,
			fault: { kind: "status", status: 503 },
		});
		await t.standIn.press({
			by: "ou_zhou",
			messageId: preview.id,
			button: { text: "發送", nth: 0 },
		});
		await t.restartAt("2021-03-12T08:10:00+08:00");
		expect([published(t, GARDEN), published(t, CITY)]).toEqual([[], []]);
		t.standIn.clearFaults();
		await t.app.settled(60_000);
		expect(published(t, GARDEN)).toHaveLength(1);
		expect(published(t, CITY)).toHaveLength(1);
	});

	it("is sent once to each group when the product is stopped and started in between", async () => {
		t = await publishing({ twoPerson: [] });
		const preview = await previewed(t, [GARDEN, CITY]);
		t.standIn.addFault({
			route: "messages.create",
			times: 2,
			fault: { kind: "apply-then-drop" },
		});
		const pressing = t.standIn.press({
			by: "ou_zhou",
			messageId: preview.id,
			button: { text: "發送", nth: 0 },
		});
		await pressing;
		await t.restartAt("2021-03-12T08:10:00+08:00");
		await t.app.settled(20_000);
		expect(published(t, GARDEN)).toHaveLength(1);
		expect(published(t, CITY)).toHaveLength(1);
	});
});

describe("nothing raw", () => {
	it("reaches any group through the whole flow, refusals, recalls and corrections included", async () => {
		t = await publishing();
		await t.say("ou_zhou", OFFICE, "發布案例 12");
		const form = await openForm(t);
		await submit(t, form, {
			title: "羅大川案",
			summary: `羅 大 川，電話 １３８０ ０１３ ８０００`,
			targets: [GARDEN],
		});
		expect(wordsOf(now(t, form))).toContain("概述裡還有");
		const preview = await previewed(t, [GARDEN, OFFICE, ALL, DISCIPLINE]);
		await t.press("ou_zhou", preview, "發送");
		const cancelLate = latePress(t, "ou_zhou", preview, "取消");
		await t.press("ou_qian", askedOf(t, "ou_qian"), "同意");
		await cancelLate();
		t.standIn.addFault({
			route: "messages.delete",
			fault: { kind: "status", status: 400, code: 230026 },
		});
		const card = askedOf(t, "ou_zhou");
		await t.press("ou_zhou", card, "撤回");
		await t.press("ou_zhou", card, "查看送達");
		await t.press("ou_zhou", card, "發更正");
		const all = seenInGroups();
		expect(all).toContain("負面曝光");
		for (const canary of [...CANARIES, "羅 大 川"])
			expect(all).not.toContain(canary);
	});

	it("is kept readable in the database", async () => {
		t = await publishing();
		await previewed(t, [GARDEN], "ou_zhou", { title: "一眼就能認出的標題" });
		const rows = await t.connection.connection
			.collection("publications")
			.find()
			.toArray();
		expect(rows).toHaveLength(1);
		expect(JSON.stringify(rows)).not.toContain("一眼就能認出的標題");
	});
});
