import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/day.js";
import type { Digest } from "../../../src/domain/digest.js";
import { catalogueFor } from "../../../templates/catalogue/catalogue.js";
import { digestCard } from "../../../templates/digest/digest.js";
import { aDigest, aReminder } from "../support/a-digest.js";
import { someFacts } from "../support/a-task.js";
import { buttonLabels, markdownOf, readOf } from "../support/look.js";

const words = catalogueFor("zh-Hant");
const show = (digest: Digest) => digestCard(digest, new Map(), words);

describe("to a unit", () => {
	const digest = aDigest({
		reminders: [
			aReminder({ kind: "late", workingDays: 2 }),
			aReminder(
				{ kind: "on-the-day" },
				{ code: "1.4", leadUnits: ["水車局"], responsibleUnits: ["風車局"] },
			),
			aReminder(
				{ kind: "before", days: 7 },
				{ code: "首報", ref: "首報@風車局", kind: "duty" },
			),
		],
		mention: ["ou_head"],
	});
	const facts = new Map([
		[
			"1.3",
			someFacts(
				{},
				{
					light: { colour: "red", reason: { kind: "late", days: 3 } },
					progress: [
						{
							indicator: "風車",
							unit: "座",
							op: "≥",
							target: 50,
							latest: 32,
							ratio: 0.64,
						},
					],
				},
			),
		],
	]);

	it("says what is late, what is due, and how to answer", () => {
		const card = digestCard(digest, facts, words);
		expect(card.fallback).toMatchInlineSnapshot(`
			"6月23日督辦提醒 · 風車局
			待辦 3 項 · 逾期 1 項 · 今天到期 1 項
			【已逾期】
			1.3 修好鎮上的風車 · ■ 逾期 · 期限：6月30日 · 逾期第2個工作日 · 辦理中 · 你單位牽頭 · ▰▰▰▰▰▰▱▱▱▱ 64% 32/50座
			【將到期】
			1.4 修好鎮上的風車 · ▲ 臨期 · 期限：6月30日 · 還有7天 · 辦理中 · 你單位負責本單位部分
			首報 修好鎮上的風車 · ● 正常 · 期限：6月30日 · 還有7天 · 待報送 · 你單位牽頭
			回覆本條即可，帶上編號：「完成 1.3」，或「1.3 已下放32項」這樣一句進展"
		`);
		expect(card.json).toMatchSnapshot();
	});

	it("mentions the head", () => {
		expect(markdownOf(show(digest))[0]).toBe(
			"<at id=ou_head></at> 請關注下列將到期任務",
		);
	});

	it("asks for a mention only where Lark needs one", () => {
		expect(readOf(show(digest))).not.toContain("@我");
		const card = digestCard(digest, facts, words, { mentionNeeded: true });
		expect(readOf(card)).toContain("回覆時請@我");
		expect(card.fallback).toContain("回覆時請@我");
	});
});

it("gives 完成 and 報進度 to the five most urgent, 查看 to the rest", () => {
	const reminders = ["1", "2", "3", "4", "5", "6", "7"].map((n) =>
		aReminder({ kind: "before", days: 3 }, { code: `1.${n}` }),
	);
	expect(buttonLabels(show(aDigest({ reminders })))).toEqual([
		...Array.from({ length: 5 }, () => ["完成", "報進度"]).flat(),
		"查看",
		"查看",
	]);
});

it("tells the office of late tasks, goals, waiting units and open lists", () => {
	const card = show(
		aDigest({
			audience: { kind: "office" },
			copies: [aReminder({ kind: "late", workingDays: 1 })],
			goals: [
				{
					key: "g",
					dueOn: day("2021-06-30"),
					dueText: "6月底前",
					items: [
						{
							text: "風車轉起來",
							indicator: {
								text: "風車",
								name: "風車",
								op: "≥",
								value: 80,
								unit: "%",
							},
						},
					],
					rung: { kind: "before", days: 15 },
					on: day("2021-06-15"),
				},
			],
			waiting: [
				{ unit: "水車局", count: 2 },
				{ unit: "木工所", count: 1 },
				{ unit: "渡口站", count: 1 },
				{ unit: "磨坊", count: 1 },
			],
			unexpanded: [{ name: "各相關單位", tasks: ["1.3", "2.1"] }],
		}),
	);
	expect(card.fallback).toMatchInlineSnapshot(`
		"6月23日督辦提醒 · 領導小組辦公室
		抄送 1 項 · 目標 1 個 · 未綁定 4 個單位 · 待明確 1 個名稱
		【抄送：逾期未辦結】
		1.3 修好鎮上的風車 · ■ 逾期 · 期限：6月30日 · 逾期第1個工作日 · 辦理中 · 牽頭：風車局
		【階段目標】
		2021年6月30日 · 還有7天
		· 風車轉起來 · ≥80%
		【沒有綁定的單位】
		水車局、木工所、渡口站等 4 個單位尚未綁定群，有 5 條提醒在等。
		請把我加進該單位的群，由管理員在群裡說「綁定 水車局」。
		【未明確的單位】
		「各相關單位」：1.3、2.1
		以上各項的責任單位未逐一列明，暫不提醒，請辦公室點下面的按鈕明確到單位。"
	`);
	expect(card.json).toMatchSnapshot();
});

it("tells an action group and a head in their own name", () => {
	const copies = [aReminder({ kind: "weekly", week: 2 })];
	const action = show(
		aDigest({ audience: { kind: "action", actionNo: 2 }, copies }),
	);
	const head = show(
		aDigest({ audience: { kind: "head", unit: "風車局" }, copies }),
	);
	expect(action.fallback).toMatchInlineSnapshot(`
		"6月23日督辦提醒 · 專項組（二）
		抄送 1 項
		【抄送：逾期未辦結】
		1.3 修好鎮上的風車 · ■ 逾期 · 期限：6月30日 · 還有7天 · 辦理中 · 牽頭：風車局"
	`);
	expect(head.fallback).toMatchInlineSnapshot(`
		"6月23日督辦提醒 · 風車局負責人
		抄送 1 項
		【抄送：逾期未辦結】
		1.3 修好鎮上的風車 · ■ 逾期 · 期限：6月30日 · 還有7天 · 辦理中 · 你單位牽頭"
	`);
});

it.each(["zh-Hans", "en"] as const)("speaks %s", (script) => {
	const digest = aDigest({
		reminders: [aReminder({ kind: "before", days: 1 })],
	});
	expect(
		digestCard(digest, new Map(), catalogueFor(script)).fallback,
	).toMatchSnapshot();
});

it("names every unit of a head who has several, and of each task who leads it", () => {
	const audience = {
		kind: "head" as const,
		unit: "風車局",
		units: ["風車局", "木工所"],
	};
	const reminders = [aReminder({ kind: "before", days: 3 })];
	const card = show(aDigest({ audience, reminders }));
	expect(card.fallback).toContain("風車局、木工所");
	expect(card.fallback).toContain("牽頭：風車局");
	expect(card.fallback).not.toContain("你單位");
});
