import { describe, expect, it } from "vitest";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { chooseTaskCard } from "../../templates/tasks/choose-task.js";
import { helpCard, type HelpFor } from "../../templates/help.js";
import { noticeCard } from "../../templates/notice.js";
import { notUnderstoodCard } from "../../templates/not-understood.js";
import { originalTextCard } from "../../templates/tasks/original-text.js";
import { progressFormCard } from "../../templates/forms/progress-form.js";
import { returnFormCard } from "../../templates/forms/return-form.js";
import { reviewListCard } from "../../templates/tasks/review-list.js";
import { taskListCard } from "../../templates/tasks/task-list.js";
import { aTask, someFacts } from "./support/a-task.js";
import { actionsOf, buttonLabels, readOf, tagged } from "./support/look.js";

const words = catalogueFor("zh-Hant");
const fieldNames = (card: Parameters<typeof tagged>[0]) =>
	["select_static", "input"]
		.flatMap((tag) => tagged(card, tag))
		.map((node) => node["name"]);

describe("a list of tasks", () => {
	const groups = [
		{
			title: "已逾期",
			facts: [
				someFacts(
					{ code: "1.1" },
					{
						daysLeft: -2,
						light: { colour: "red", reason: { kind: "late", days: 2 } },
					},
				),
			],
		},
		{
			title: "將到期",
			facts: [someFacts({ code: "1.2", state: "submitted" })],
		},
		{ title: "空的", facts: [] },
	];

	it("keeps the late apart and leaves empty groups out", () => {
		const card = taskListCard(
			{ heading: "本月到期", groups, empty: "沒有" },
			words,
		);
		expect(card.fallback).toMatchInlineSnapshot(`
			"本月到期
			2 項
			【已逾期】
			1.1 修好鎮上的風車 · ■ 逾期 · 期限：6月30日 · 逾期2天 · 辦理中
			【將到期】
			1.2 修好鎮上的風車 · ● 正常 · 期限：6月30日 · 待核查"
		`);
		expect(card.json).toMatchSnapshot();
	});

	it("offers 完成 and 報進度 only for what awaits the unit", () => {
		const card = taskListCard(
			{ heading: "本月到期", groups, empty: "沒有" },
			words,
		);
		expect(buttonLabels(card)).toEqual(["完成", "報進度", "查看"]);
	});

	it("offers only 查看 to those who look on", () => {
		const card = taskListCard(
			{ heading: "本月到期", groups, empty: "沒有", answerable: false },
			words,
		);
		expect(buttonLabels(card)).toEqual(["查看", "查看"]);
	});

	it("says so when there is none", () => {
		const card = taskListCard(
			{ heading: "本月到期", groups: [], empty: words.lists.nothingDue },
			words,
		);
		expect(readOf(card)).toContain("這段時間沒有到期任務");
	});
});

describe("which task", () => {
	it("is asked with one button each that keeps the sentence", () => {
		const card = chooseTaskCard(
			{
				sentence: "已修好32座",
				facts: [someFacts({ code: "1.1" }), someFacts({ code: "1.2" })],
				action: (task) => ({
					do: "progress",
					task,
					text: "已修好32座",
					value: 32,
				}),
			},
			words,
		);
		expect(buttonLabels(card)).toEqual([
			"1.1 修好鎮上的風車 · 6月30日",
			"1.2 修好鎮上的風車 · 6月30日",
		]);
		expect(actionsOf(card)[1]).toEqual({
			do: "progress",
			task: "1.2",
			text: "已修好32座",
			value: 32,
		});
		expect(readOf(card)).toContain("你的話：已修好32座");
	});

	it("names the unit where duties share a code", () => {
		const card = chooseTaskCard(
			{
				sentence: "",
				facts: ["風車局", "水車局"].map((unit) =>
					someFacts({ code: "首報", ref: `首報@${unit}`, leadUnits: [unit] }),
				),
				action: (task) => ({ do: "view", task }),
			},
			words,
		);
		expect(buttonLabels(card).map((label) => label.includes("車局"))).toEqual([
			true,
			true,
		]);
		expect(actionsOf(card)[1]).toEqual({ do: "view", task: "首報@水車局" });
	});
});

describe("forms", () => {
	it("ask for text and value of one task", () => {
		const card = progressFormCard({ tasks: [aTask()] }, words);
		expect(fieldNames(card)).toEqual(["text", "value"]);
		expect(actionsOf(card)).toEqual([{ do: "submit-progress", task: "1.3" }]);
		expect(buttonLabels(card)).toEqual(["報進度"]);
		expect(card.json).toMatchSnapshot();
	});

	it("ask for the task too where there are several", () => {
		const card = progressFormCard(
			{ tasks: [aTask(), aTask({ code: "1.4" })], text: "已寫的話" },
			words,
		);
		expect(fieldNames(card)).toEqual(["task", "text", "value"]);
		expect(JSON.stringify(card.json)).toContain("已寫的話");
	});

	it("ask for the reason of a return", () => {
		const card = returnFormCard(aTask(), words);
		expect(fieldNames(card)).toEqual(["reason"]);
		expect(actionsOf(card)).toEqual([{ do: "submit-return", task: "1.3" }]);
		expect(card.json).toMatchSnapshot();
	});
});

describe("help", () => {
	it.each<HelpFor>([
		{ kind: "unit", unit: "風車局" },
		{ kind: "head", units: ["風車局"] },
		{ kind: "office" },
		{ kind: "action", actionNo: 1 },
		{ kind: "administrator" },
		{ kind: "stranger" },
	])(
		"for $kind says what the chat is and three things or more to say",
		(whose) => {
			for (const script of ["zh-Hant", "zh-Hans", "en"] as const) {
				const card = helpCard(whose, catalogueFor(script));
				expect(card.fallback.split("\n").length).toBeGreaterThanOrEqual(5);
				expect(actionsOf(card).length).toBeLessThanOrEqual(6);
				expect(card.fallback).toMatchSnapshot();
			}
		},
	);
});

it("offers the nearest three things to say", () => {
	const card = notUnderstoodCard(
		{ said: "呱呱", nearest: ["本月到期", "逾期", "幫助", "第四"] },
		words,
	);
	expect(readOf(card)).toContain("你說：「呱呱」。沒有任何改動。");
	expect(actionsOf(card)).toEqual(
		["本月到期", "逾期", "幫助"].map((text) => ({ do: "say", text })),
	);
});

it("shows a notice in plain text", () => {
	const card = noticeCard(
		{ ...words.notices.bound("風車局"), tone: "good" },
		words,
	);
	expect(card.json).toMatchSnapshot();
	expect(card.fallback).toMatchInlineSnapshot(`
		"已綁定
		這個群現在是：風車局。提醒會發到這裡，在這裡說話就是代表它。
		· 本月到期
		· 幫助"
	`);
});

it("shows the original wording, or that it comes with the document", () => {
	expect(
		readOf(originalTextCard(aTask({ text: "一字不改的原文。" }), words)),
	).toContain("一字不改的原文。");
	const missing = originalTextCard(aTask(), words);
	expect(readOf(missing)).toContain("隨導入的方案文件而來");
	expect(missing.fallback).toContain("6月30日");
});

it("lists what waits to be verified with who reported it and what is missing", () => {
	const facts = someFacts({ state: "submitted" }, { partsMissing: ["木工所"] });
	const card = reviewListCard({ rows: [{ facts, by: "風車局" }] }, words);
	expect(buttonLabels(card)).toEqual(["核實", "退回"]);
	expect(card.fallback).toMatchInlineSnapshot(`
		"待核查
		1 項
		【等待核實】
		1.3 修好鎮上的風車 · ● 正常 · 期限：6月30日 · 待核查 · 風車局報完成 · 尚未完成本單位部分：木工所"
	`);
});
