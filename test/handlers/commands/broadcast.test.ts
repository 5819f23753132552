import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "../../../src/sandbox/lark/types.js";
import {
	ACTION,
	aDistrict,
	CITY,
	GARDEN,
	OFFICE,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import {
	buttonsOf,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

const BOUND = [GARDEN, WATER, CITY, OFFICE, ACTION];
const NOTICE = "進展通報";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict();
});
afterAll(() => t.close());

const preview = async (by = "ou_zhou", chat = OFFICE) =>
	only(await t.say(by, chat, "通報"));
/** How often the notice came to each bound group. */
const received = () =>
	BOUND.map(
		(chat) => t.sent(chat).filter((each) => titleOf(each) === NOTICE).length,
	);
const titleOf = (message: Message) =>
	wordsOf(message)
		.split("\n")
		.find((line) => !line.startsWith(`${NOTICE}：`));

describe("通報", () => {
	it("shows the figures and every group by name, and sends nothing", async () => {
		const before = BOUND.map((chat) => t.sent(chat).length);
		const card = await preview();
		const words = wordsOf(card);
		expect(words).toContain("通報預覽 · 尚未發送");
		expect(words).toContain("按「發送」後發到 5 個群，每群一次");
		for (const name of [
			"區園林局",
			"區水務局",
			"區城管局",
			"領導小組辦公室",
			"專項組（河岸整治）",
		])
			expect(words).toContain(name);
		expect(words).toContain("14天內到期");
		expect(words).toContain("清理河岸垃圾 · 3月19日 · 還有7天 · 區水務局");
		expect(buttonsOf(t, card)).toEqual(["發送", "取消"]);
		const after = BOUND.map((chat) => t.sent(chat).length);
		expect(after).toEqual(before.map((n, i) => n + (i === 3 ? 1 : 0)));
	});

	it("goes to each bound group once when 發送 is pressed, however often and by whomever", async () => {
		const card = await preview();
		const pressed = await Promise.all([
			t.press("ou_zhou", card, "發送"),
			t.press("ou_qian", card, "發送"),
			t.press("ou_zhou", card, "發送"),
		]);
		const toasts = pressed.map((each) => toastOf(each)?.content);
		expect(toasts.filter((each) => each === "正在發到 5 個群")).toHaveLength(1);
		expect(
			toasts.filter((each) => each === "之前已發送，沒有再發"),
		).toHaveLength(2);
		expect(received()).toEqual([1, 1, 1, 1, 1]);
		expect(t.sent(PLAIN)).toEqual([]);
	});

	it("says on its card that it is sent, when and by whom, and how many groups have it", async () => {
		const card = await preview();
		await t.press("ou_zhou", card, "發送");
		expect(wordsOf(now(t, card))).toContain("已發送 5 個群");
		expect(wordsOf(now(t, card))).toContain("3月12日 08:00");
		expect(buttonsOf(t, card)).toEqual(["查看送達"]);
		await t.press("ou_qian", card, "查看送達");
		expect(wordsOf(now(t, card))).toContain("送達 5 個群");
	});

	it("looks in the group exactly as the preview showed it", async () => {
		const card = await preview();
		const shown = wordsOf(card);
		await t.press("ou_zhou", card, "發送");
		const notice = t.sent(GARDEN).at(-1);
		const lines = wordsOf(notice).split("\n");
		expect(lines.length).toBeGreaterThan(8);
		for (const line of lines)
			expect(shown).toContain(line.replace(/^進展通報：.*/, NOTICE));
	});

	it("is not sent once 取消 was pressed", async () => {
		const before = received();
		const card = await preview();
		expect(toastOf(await t.press("ou_qian", card, "取消"))?.content).toBe(
			"已取消，沒有發送",
		);
		expect(wordsOf(now(t, card))).toContain("已取消，沒有發送");
		expect(buttonsOf(t, card)).toEqual(["通報"]);
		expect(received()).toEqual(before);
	});

	it("of 發送 and 取消 at once only the first counts", async () => {
		const before = received();
		const card = await preview();
		const pressed = await Promise.all([
			t.press("ou_zhou", card, "取消"),
			t.press("ou_qian", card, "發送"),
		]);
		const [cancelled, sent] = pressed.map((each) => toastOf(each)?.content);
		const wasSent = sent === "正在發到 5 個群";
		expect(cancelled === "已取消，沒有發送").toBe(!wasSent);
		expect(received()).toEqual(before.map((n) => n + (wasSent ? 1 : 0)));
	});

	it("can be asked for in private, and again after it was sent", async () => {
		const chat = privately(t, "ou_zhou");
		const before = received();
		const card = await preview("ou_zhou", chat);
		await t.press("ou_zhou", card, "發送");
		expect(received()).toEqual(before.map((n) => n + 1));
		expect(wordsOf(await preview("ou_zhou", chat))).toContain("尚未發送");
	});
});

describe("whoever is not the office", () => {
	it.each([
		["a clerk in his unit's group", "ou_water", WATER],
		["an office person in a unit's group", "ou_zhou", WATER],
		["a guest of the office's group", "ou_guest", OFFICE],
		["督查", "ou_super", GARDEN],
	])("%s is refused in the one way", async (_who, by, chat) => {
		for (const said of ["通報", "預告 30天"])
			expect(wordsOf(only(await t.say(by, chat, said)))).toContain(
				"沒有找到，或無權操作",
			);
	});

	it("cannot press 發送 either", async () => {
		const before = received();
		const card = await preview();
		const pressed = await t.press("ou_guest", card, "發送");
		expect(toastOf(pressed)?.content).toContain("沒有找到，或無權操作");
		expect(received()).toEqual(before);
		expect(buttonsOf(t, card)).toEqual(["發送", "取消"]);
	});
});

describe("an outdated preview", () => {
	it("is not sent when the figures have changed since, and offers a fresh one", async () => {
		const before = received();
		const card = await preview();
		await t.say("ou_garden", GARDEN, "完成 1.1");
		const pressed = await t.press("ou_zhou", card, "發送");
		expect(toastOf(pressed)?.content).toBe("預覽已過時，沒有發送");
		expect(wordsOf(now(t, card))).toContain("數字有變化");
		expect(received()).toEqual(before);
		await t.press("ou_zhou", now(t, card), "通報");
		expect(wordsOf(t.sent(OFFICE).at(-1))).toContain("尚未發送");
	});

	it("is not sent when a group was bound since that it does not name", async () => {
		const before = received();
		const card = await preview();
		await t.say("ou_admin", PLAIN, "綁定 全體");
		await t.press("ou_zhou", card, "發送");
		expect(wordsOf(now(t, card))).toContain("新綁定或改綁的群");
		expect(received()).toEqual(before);
		await t.say("ou_admin", PLAIN, "解綁");
	});

	it("leaves out a group that was unbound since, and says so", async () => {
		const [garden, ...others] = received();
		const card = await preview();
		await t.say("ou_admin", GARDEN, "解綁");
		await t.press("ou_zhou", card, "發送");
		expect(wordsOf(now(t, card))).toContain("已發送 4 個群");
		expect(wordsOf(now(t, card))).toMatch(/預覽後已解綁，沒有發：.*區園林局/);
		expect(received()).toEqual([garden, ...others.map((n) => n + 1)]);
		await t.say("ou_admin", GARDEN, "綁定 區園林局");
	});

	it("reaches the others when one group is dissolved without a word, and lists that one", async () => {
		const [garden = 0, water, ...others] = received();
		const card = await preview();
		t.standIn.changeChat(WATER, { dissolved: true });
		await t.press("ou_zhou", card, "發送");
		await t.press("ou_zhou", card, "查看送達");
		expect(wordsOf(now(t, card))).toContain("送達 4 個群 · 未送達 1 個");
		expect(wordsOf(now(t, card))).toMatch(/飛書拒收.*區水務局/);
		expect(received()).toEqual([
			garden + 1,
			water,
			...others.map((n) => n + 1),
		]);
		t.standIn.changeChat(WATER, { dissolved: false });
	});

	it("is not sent after 24 hours", async () => {
		const card = await preview();
		await t.advanceTo("2021-03-13T08:30:00+08:00");
		const before = received();
		await t.press("ou_zhou", card, "發送");
		expect(wordsOf(now(t, card))).toContain("超過24小時");
		expect(received()).toEqual(before);
	});
});

it("without a bound group says where to begin, and sends nothing", async () => {
	const bare = await aDistrict({ groups: [] });
	const chat = privately(bare, "ou_zhou");
	expect(wordsOf(only(await bare.say("ou_zhou", chat, "通報")))).toContain(
		"還沒有綁定的群",
	);
	await bare.close();
});
