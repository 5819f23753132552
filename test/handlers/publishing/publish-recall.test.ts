import { afterEach, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import { CITY, GARDEN, OFFICE } from "../../helpers/district.js";
import {
	buttonsOf,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";
import { catalogueFor } from "../../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../../templates/notice.js";
import {
	ALL,
	askedOf,
	giveRole,
	previewed,
	published,
	publishing,
	submit,
} from "./publish-kit.js";

let t: TestApp;
afterEach(() => t.close());

async function sent(targets: readonly string[]): Promise<Message> {
	t = await publishing({ twoPerson: [] });
	const preview = await previewed(t, targets);
	await t.press("ou_zhou", preview, "發送");
	return now(t, preview);
}

function putBefore(): Promise<boolean> {
	return t.app.transaction(({ outbox }) =>
		outbox.put({
			key: "before",
			to: { kind: "chat", chat: GARDEN },
			chat: GARDEN,
			card: noticeCard(
				{ title: "先到的通知", text: "本單位的任務", tone: "info" },
				catalogueFor("zh-Hant"),
			),
			about: [],
			why: null,
			script: "zh-Hant",
			priority: "bulk",
		}),
	);
}

describe("撤回", () => {
	it("takes the message off every group, once, and says so on the card", async () => {
		const card = await sent([GARDEN, CITY]);
		const pressed = await Promise.all([
			t.press("ou_zhou", card, "撤回"),
			t.press("ou_zhou", card, "撤回"),
		]);
		const toasts = pressed.map((each) => toastOf(each)?.content);
		expect(toasts.filter((each) => each === "正在從 2 個群撤回")).toHaveLength(
			1,
		);
		for (const chat of [GARDEN, CITY])
			expect(only(published(t, chat)).recalled).toBe(true);
		await t.press("ou_zhou", now(t, card), "查看送達");
		const words = wordsOf(now(t, card));
		expect(words).toContain("案例 12 的發布已撤回");
		expect(words).toContain("已撤回 2 個群：");
		expect(buttonsOf(t, now(t, card))).toEqual(["查看送達", "再次發布"]);
	});

	it("leaves what was edited in the form of 再次發布, until the case says something else", async () => {
		t = await publishing({ twoPerson: [] });
		const edited = { title: "挪用補償款一例" };
		const card = await previewed(t, [GARDEN], "ou_zhou", edited);
		await t.press("ou_zhou", card, "發送");
		await t.press("ou_zhou", now(t, card), "撤回");
		await t.press("ou_zhou", now(t, card), "再次發布");
		const form = askedOf(t, "ou_zhou");
		expect(await submit(t, form, { targets: [CITY] })).toBeNull();
		expect(wordsOf(now(t, form))).toContain("挪用補償款一例");
		await t.app.transaction(async ({ cases }) => {
			const filed = await cases.byNo(12);
			if (filed) await cases.raise(filed);
		});
		await t.press("ou_zhou", now(t, card), "再次發布");
		const anew = askedOf(t, "ou_zhou");
		await submit(t, anew, { targets: [CITY] });
		expect(wordsOf(now(t, anew))).not.toContain("一例");
		expect(wordsOf(now(t, anew))).toContain("挪用補償款");
	});

	it("may be pressed by another of the office and by 紀委, by nobody else", async () => {
		await sent([GARDEN]);
		await giveRole(t, "ou_ji", "discipline");
		for (const by of ["ou_liaison", "ou_stranger"])
			expect(
				wordsOf(only(await t.say(by, privately(t, by), "發布案例 12"))),
			).not.toContain("已發布");
		const card = only(
			await t.say("ou_ji", privately(t, "ou_ji"), "發布案例 12"),
		);
		expect(wordsOf(card)).toContain("案例 12 已發布 · 1 個群");
		await t.press("ou_ji", card, "撤回");
		expect(only(published(t, GARDEN)).recalled).toBe(true);
		expect(wordsOf(now(t, card))).toContain("ji撤回");
	});

	it("is tried again while Lark is away, and asks in vain only once where it worked unseen", async () => {
		const card = await sent([GARDEN, CITY]);
		t.standIn.addFault({
			route: "messages.delete",
			fault: { kind: "status", status: 503 },
		});
		t.standIn.addFault({
			route: "messages.delete",
			fault: { kind: "apply-then-drop" },
		});
		await t.press("ou_zhou", card, "撤回");
		await t.app.settled(20_000);
		for (const chat of [GARDEN, CITY])
			expect(only(published(t, chat)).recalled).toBe(true);
		await t.press("ou_zhou", now(t, card), "查看送達");
		expect(wordsOf(now(t, card))).toContain("已撤回 2 個群：");
	});

	it("drops what was not sent yet", async () => {
		t = await publishing({ twoPerson: [] });
		const preview = await previewed(t, [GARDEN]);
		// Waits before it in the lane of the group: ours is not tried.
		t.standIn.addFault({
			route: "messages.create",
			times: Infinity,
			match: ({ body }) => JSON.stringify(body).includes(GARDEN),
			fault: { kind: "status", status: 503 },
		});
		await putBefore();
		for (const button of ["發送", "撤回"])
			await t.standIn.press({
				by: "ou_zhou",
				messageId: preview.id,
				button: { text: button, nth: 0 },
			});
		t.standIn.clearFaults();
		await t.app.settled(20_000);
		await t.press("ou_zhou", now(t, preview), "查看送達");
		expect(t.sent(GARDEN).map(wordsOf).join("\n")).toContain("先到的通知");
		expect(published(t, GARDEN)).toEqual([]);
		expect(wordsOf(now(t, preview))).toContain("未發出，已撤下 1 個群");
	});

	it("says 已無法撤回 where Lark no longer lets us, tells the office, and offers a correction", async () => {
		const card = await sent([GARDEN, CITY]);
		const [message] = published(t, GARDEN);
		t.standIn.addFault({
			route: "messages.delete",
			match: ({ path }) => path.includes(message?.id ?? "-"),
			fault: { kind: "status", status: 400, code: 230026 },
		});
		await t.press("ou_zhou", card, "撤回");
		await t.press("ou_zhou", now(t, card), "查看送達");
		const words = wordsOf(now(t, card));
		expect(words).toContain(
			"已無法撤回（飛書不再允許，或已被撤下） 1 個群：區園林局",
		);
		expect(words).toContain("已撤回 1 個群：區城管局");
		expect(t.sent(OFFICE).map(wordsOf).join("\n")).toContain("已無法撤回");
		await Promise.all([
			t.press("ou_zhou", now(t, card), "發更正"),
			t.press("ou_zhou", now(t, card), "發更正"),
		]);
		const corrections = t
			.sent(GARDEN)
			.filter((each) => wordsOf(each).includes("請不要引用或轉發"));
		expect(corrections).toHaveLength(1);
		expect(
			t.sent(CITY).filter((each) => wordsOf(each).includes("請不要引用或轉發")),
		).toEqual([]);
	});

	it("corrects only where the group still stands for the same and nobody else reads along", async () => {
		const card = await sent([GARDEN, CITY, ALL]);
		t.standIn.addFault({
			route: "messages.delete",
			times: Infinity,
			fault: { kind: "status", status: 400, code: 230026 },
		});
		await t.press("ou_zhou", card, "撤回");
		await t.press("ou_zhou", now(t, card), "查看送達");
		await t.app.transaction((stores) => stores.chats.unbind(GARDEN));
		t.standIn.changeChat(CITY, { external: true });
		await t.press("ou_zhou", now(t, card), "發更正");
		await t.app.settled(20_000);
		const corrected = (chat: string) =>
			t.sent(chat).filter((each) => wordsOf(each).includes("請不要引用或轉發"));
		expect(corrected(GARDEN)).toEqual([]);
		expect(corrected(CITY)).toEqual([]);
		expect(corrected(ALL)).toHaveLength(1);
	});

	it("says 已無法撤回 of a message that somebody took back before", async () => {
		const card = await sent([GARDEN]);
		t.standIn.addFault({
			route: "messages.delete",
			fault: { kind: "status", status: 400, code: 230011 },
		});
		await t.press("ou_zhou", card, "撤回");
		await t.press("ou_zhou", now(t, card), "查看送達");
		expect(wordsOf(now(t, card))).toContain("已無法撤回");
	});
});
