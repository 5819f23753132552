import { expect, it } from "vitest";
import { day } from "../../../src/domain/day.js";
import { catalogueFor } from "../../../templates/catalogue/catalogue.js";
import {
	taskCard,
	type TaskCardOptions,
} from "../../../templates/tasks/task-card.js";
import { anEntry, someFacts } from "../support/a-task.js";
import { actionsOf, buttonLabels, readOf } from "../support/look.js";

const words = catalogueFor("zh-Hant");
const options = (over: Partial<TaskCardOptions> = {}): TaskCardOptions => ({
	buttons: [],
	history: [],
	names: () => "王五",
	timeZone: "Asia/Shanghai",
	...over,
});

const rich = someFacts(
	{
		state: "returned",
		effectiveDueOn: day("2021-07-15"),
		responsibleOpen: true,
	},
	{
		light: {
			colour: "yellow",
			reason: { kind: "due-soon", workingDaysLeft: 3 },
		},
		daysLeft: 3,
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
		partsMissing: ["木工所"],
	},
);

it("shows everything about a task", () => {
	const card = taskCard(
		rich,
		options({
			headline: "風車局進展已記錄",
			buttons: ["done", "progress"],
			history: [
				anEntry(),
				anEntry({ kind: "accepted", text: null, value: null }),
			],
		}),
		words,
	);
	expect(card.fallback).toMatchInlineSnapshot(`
		"風車局進展已記錄
		1.3 修好鎮上的風車
		期限：7月15日 · 原定6月30日 · 還有3天
		狀態：退回重辦 · ▲ 臨期 · 還有3個工作日
		牽頭：風車局
		責任：木工所等
		風車：▰▰▰▰▰▰▱▱▱▱ 64% 32/50座
		尚未完成本單位部分：木工所
		3月15日 14:05 · 風車局 · 王五 · 進展：已修好32座 [32座]
		3月15日 14:05 · 風車局 · 王五 · 簽收"
	`);
	expect(card.json).toMatchSnapshot();
});

it("is as short as what there is to say", () => {
	const card = taskCard(
		someFacts(
			{
				leadUnits: [],
				responsibleUnits: [],
				dueOn: null,
				effectiveDueOn: null,
				dueText: null,
			},
			{
				daysLeft: null,
				light: { colour: "green", reason: { kind: "no-deadline" } },
			},
		),
		options(),
		words,
	);
	expect(card.fallback).toMatchInlineSnapshot(`
		"1.3 修好鎮上的風車
		期限：沒有期限
		狀態：辦理中 · ● 正常 · 方案未定時限"
	`);
});

it("keeps the first day beside an extended one", () => {
	expect(readOf(taskCard(rich, options(), words))).toContain(
		"7月15日 · 原定6月30日 · 還有3天",
	);
});

it("names the year where it is not the year of issue", () => {
	const next = someFacts({
		dueOn: day("2022-01-10"),
		effectiveDueOn: day("2022-01-10"),
	});
	expect(readOf(taskCard(next, options(), words))).toContain("2022年1月10日");
});

it("counts no days for a closed task", () => {
	const closed = someFacts(
		{ state: "closed" },
		{ daysLeft: -20, light: { colour: "green", reason: { kind: "closed" } } },
	);
	expect(readOf(taskCard(closed, options(), words))).not.toContain("逾期");
});

it("labels each button as the contract says and gives it its action", () => {
	const card = taskCard(
		rich,
		options({
			buttons: [
				"accept",
				"done",
				"progress",
				"view",
				"verify",
				"return",
				"not-ours",
			],
		}),
		words,
	);
	expect(buttonLabels(card)).toEqual([
		"簽收",
		"完成",
		"報進度",
		"查看",
		"核實",
		"退回",
		"不屬我單位",
	]);
	expect(actionsOf(card)).toEqual(
		[
			"accept",
			"done",
			"open-progress-form",
			"view",
			"verify",
			"open-return-form",
			"not-ours",
		].map((does) => ({ do: does, task: "1.3" })),
	);
});

it.each(["zh-Hans", "en"] as const)(
	"speaks %s and leaves the plan's words alone",
	(script) => {
		const card = taskCard(
			rich,
			options({ history: [anEntry()] }),
			catalogueFor(script),
		);
		expect(readOf(card)).toContain("修好鎮上的風車");
		expect(card.fallback).toMatchSnapshot();
	},
);
