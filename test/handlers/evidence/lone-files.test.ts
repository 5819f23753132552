import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	aDistrict,
	CITY,
	GARDEN,
	OFFICE,
	own,
	PLAIN,
	WATER,
} from "../../helpers/district.js";
import { evidenceOf, fetched, send } from "../../helpers/evidence-in.js";
import {
	buttonsOf,
	lastIn,
	now,
	only,
	privately,
	toastOf,
} from "../../helpers/seen.js";
import { aPdf, aPicture } from "../../helpers/some-files.js";
import { type TestApp, wordsOf } from "../../helpers/test-app.js";

let t: TestApp;
beforeAll(async () => {
	t = await aDistrict({
		tasks: ["2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9"].map(
			(code) => own(code),
		),
	});
});
afterAll(() => t.close());

const fromWater = { from: "ou_water", chat: WATER };
const later = (minute: number) =>
	t.advanceTo(`2021-03-12T08:${String(minute).padStart(2, "0")}:00+08:00`);

describe("a file in a group", () => {
	it("within two minutes after the person's report is answered by one short card with the task", async () => {
		await t.say("ou_water", WATER, "完成 2.2");
		const answer = only(await send(t, { ...fromWater, files: [aPdf()] }));
		expect(wordsOf(answer)).toContain("佐證已收：名單.pdf");
		expect(wordsOf(answer)).toContain("2.2 整治河段2.2");
		expect(buttonsOf(t, answer)).toEqual(["不是這項"]);
		expect((await fetched(t, "2.2"))[0]).toMatchObject({ state: "fetched" });
	});

	it("shows the reviewer's card the file that came after it", () => {
		expect(wordsOf(lastIn(t, OFFICE))).toContain("名單.pdf");
	});

	it("followed by another brings that card up to date instead of a second one", async () => {
		const card = lastIn(t, WATER);
		const answers = await send(t, { ...fromWater, files: [aPdf("二.pdf")] });
		expect(answers).toEqual([]);
		expect(wordsOf(now(t, card))).toContain("名單.pdf、二.pdf");
	});

	it("by somebody else, or later, is nobody's business", async () => {
		const other = await send(t, {
			from: "ou_water2",
			chat: WATER,
			files: [aPdf()],
		});
		expect(other).toEqual([]);
		await later(5);
		expect(await send(t, { ...fromWater, files: [aPdf("遲.pdf")] })).toEqual(
			[],
		);
		expect(await evidenceOf(t, "2.2")).toHaveLength(2);
	});

	it("in reply to a card of one task belongs to that task, whenever", async () => {
		const card = only(await t.say("ou_water", WATER, "任務 2.3"));
		await later(15);
		const answer = only(
			await send(t, {
				from: "ou_water2",
				chat: WATER,
				replyTo: card.id,
				files: [aPdf("三.pdf")],
			}),
		);
		expect(wordsOf(answer)).toContain("2.3 整治河段2.3");
		expect((await evidenceOf(t, "2.3"))[0]).toMatchObject({
			person: "ou_water2",
			report: null,
			day: "2021-03-12",
		});
	});

	it("in reply to somebody's report belongs to the task of that report", async () => {
		const { messageId } = await t.standIn.say({
			...fromWater,
			text: "進度 2.4 已清三段",
			mentionBot: true,
		});
		await t.app.settled(10_000);
		await later(25);
		only(
			await send(t, {
				from: "ou_water2",
				chat: WATER,
				replyTo: messageId,
				files: [aPdf("四.pdf")],
			}),
		);
		expect(await evidenceOf(t, "2.4")).toHaveLength(1);
	});

	it("in reply to a list that was just answered belongs to the task of that answer", async () => {
		const list = only(await t.say("ou_water", WATER, "我們的任務"));
		await t.say("ou_water", WATER, "完成 2.5", { replyTo: list.id });
		await later(35);
		await send(t, { ...fromWater, replyTo: list.id, files: [aPdf("五.pdf")] });
		expect(await evidenceOf(t, "2.5")).toHaveLength(1);
	});

	it("in reply to a list that nobody answered is asked about, with buttons", async () => {
		const list = only(await t.say("ou_water", WATER, "我們的任務"));
		await later(45);
		const asked = only(
			await send(t, {
				...fromWater,
				replyTo: list.id,
				files: [aPdf("六.pdf")],
			}),
		);
		expect(wordsOf(asked)).toContain("六.pdf是哪一項任務的佐證");
		const button = buttonsOf(t, asked).find((text) => text.startsWith("2.6"));
		await t.press("ou_water", asked, button ?? "");
		expect(await evidenceOf(t, "2.6")).toHaveLength(1);
		expect(wordsOf(lastIn(t, WATER))).toContain("佐證已收：六.pdf");
	});

	it("in a group that is bound to nothing is not even remembered", async () => {
		const said = { from: "ou_stranger", chat: PLAIN, files: [aPdf()] };
		expect(await send(t, said)).toEqual([]);
		const rows = await t.connection.connection
			.collection("evidence")
			.countDocuments({ chat: PLAIN });
		expect(rows).toBe(0);
	});
});

describe("不是這項", () => {
	it("asks which one instead and takes the file there; both histories say so", async () => {
		await t.say("ou_water", WATER, "進度 2.7 已清三段");
		const card = only(await send(t, { ...fromWater, files: [aPdf("七.pdf")] }));
		await t.press("ou_water", card, "不是這項");
		expect(await evidenceOf(t, "2.7")).toHaveLength(1);
		const asked = now(t, card);
		const choices = buttonsOf(t, asked);
		expect(choices.some((text) => text.startsWith("2.7"))).toBe(false);
		const right = choices.find((text) => text.startsWith("2.8")) ?? "";
		expect(toastOf(await t.press("ou_water", asked, right))?.content).toBe(
			"佐證已記下",
		);
		expect(await evidenceOf(t, "2.7")).toEqual([]);
		expect(await evidenceOf(t, "2.8")).toHaveLength(1);
		expect(wordsOf(now(t, card))).toContain("2.8 整治河段2.8");
		const old = wordsOf(only(await t.say("ou_water", WATER, "任務 2.7")));
		expect(old).toContain("七.pdf → 2.8");
	});

	it("offers nobody a task of another unit", async () => {
		await t.say("ou_city", CITY, "進度 2.1 已清三段");
		const said = { from: "ou_city", chat: CITY, files: [aPdf()] };
		const card = only(await send(t, said));
		await t.press("ou_city", card, "不是這項");
		expect(buttonsOf(t, now(t, card)).join()).not.toMatch(/整治河段/);
	});
});

describe("a file in a private chat", () => {
	const fromHead = () => ({
		from: "ou_head",
		chat: privately(t, "ou_head"),
	});

	it("is asked about once, however many come", async () => {
		const asked = only(
			await send(t, { ...fromHead(), files: [aPdf("甲.pdf"), aPdf("乙.pdf")] }),
		);
		expect(wordsOf(asked)).toContain("是哪一項任務的佐證");
		const button = buttonsOf(t, asked).find((text) => text.startsWith("1.2"));
		await t.press("ou_head", asked, button ?? "");
		const files = await fetched(t, "1.2");
		expect(files.map(({ name }) => name).toSorted()).toEqual(
			["甲.pdf", "乙.pdf"].toSorted(),
		);
	});

	it("follows a report of two minutes ago without a question", async () => {
		await later(58);
		await t.say("ou_head", fromHead().chat, "進度 2.1 又清兩段");
		const answer = only(await send(t, { ...fromHead(), files: [aPicture()] }));
		expect(wordsOf(answer)).toContain("佐證已收：圖片");
		expect(wordsOf(answer)).toContain("2.1 清理河岸垃圾");
	});

	it("of a stranger gets the ordinary line and is not kept", async () => {
		const chat = privately(t, "ou_stranger");
		const answer = only(
			await send(t, { from: "ou_stranger", chat, files: [aPdf()] }),
		);
		expect(wordsOf(answer)).toContain("請用文字說");
		const rows = await t.connection.connection
			.collection("evidence")
			.countDocuments({ chat });
		expect(rows).toBe(0);
	});
});

it("is refused like anything else in reply to a card of a task that is not theirs", async () => {
	const card = only(await t.say("ou_garden", GARDEN, "任務 1.1"));
	const answer = await send(t, {
		from: "ou_super",
		chat: GARDEN,
		replyTo: card.id,
		files: [aPdf()],
	});
	expect(wordsOf(only(answer))).toContain("沒有找到，或無權操作");
	expect(await evidenceOf(t, "1.1")).toEqual([]);
});

it("is not added to a task that is closed", async () => {
	const card = only(await t.say("ou_water", WATER, "任務 2.2"));
	await t.say("ou_zhou", OFFICE, "核實 2.2");
	const answer = await send(t, {
		...fromWater,
		replyTo: card.id,
		files: [aPdf("晚.pdf")],
	});
	expect(wordsOf(only(answer))).toContain("未改動");
	expect(await evidenceOf(t, "2.2")).toHaveLength(2);
});

it("a file in a group is not answered when the task was closed meanwhile", async () => {
	await t.say("ou_water", WATER, "完成 2.9");
	await t.say("ou_zhou", OFFICE, "核實 2.9");
	expect(await send(t, { ...fromWater, files: [aPdf("後.pdf")] })).toEqual([]);
});
