import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("申請延期", () => {
	it.each<Line>([
		[
			"> 能晚兩天嗎",
			{
				intent: "postpone",
				task: null,
				dueOn: null,
				lasting: { count: 2, unit: "day" },
				reason: null,
			},
		],
		["> 再给几天行不行", { intent: "postpone", task: null, dueOn: null }],
		["> 能延期嗎", { intent: "postpone", task: null, dueOn: null }],
		[
			"申請延期 1.3 到11月15日 原因設備未到",
			{
				intent: "postpone",
				task: "1.3",
				dueOn: "2021-11-15",
				reason: "設備未到",
			},
		],
		[
			"1.3 申请延期到11月15日",
			{ intent: "postpone", task: "1.3", dueOn: "2021-11-15", reason: null },
		],
		[
			"申请把4.2延期到年底，雨季停工",
			{
				intent: "postpone",
				task: "4.2",
				dueOn: "2021-12-31",
				reason: "雨季停工",
			},
		],
		[
			"1.10延期至明年1月15號可以嗎，系統招標流標",
			{
				intent: "postpone",
				task: "1.10",
				dueOn: "2022-01-15",
				reason: "系統招標流標",
			},
		],
		[
			"postpone 1.2 to Nov 15, design changed",
			{
				intent: "postpone",
				task: "1.2",
				dueOn: "2021-11-15",
				reason: "design changed",
			},
		],
		[
			"> 申请延期到下周五，负责人出差",
			{
				intent: "postpone",
				task: null,
				dueOn: "2021-03-19",
				reason: "负责人出差",
			},
		],
		[
			"容缺受理申请延期到11月15日 设备未到",
			{ intent: "postpone", task: "1.3", dueOn: "2021-11-15" },
		],
		[
			"> 想延期两周",
			{ intent: "postpone", task: null, dueOn: null, reason: null },
		],
		["3.1想延期", { intent: "postpone", task: "3.1", dueOn: null }],
		[
			"把1.3延到11月15日",
			{ intent: "postpone", task: "1.3", dueOn: "2021-11-15" },
		],
		["延期1.3到6月31日", { intent: "bad-date", said: "6月31日" }],
		["> 延期到2021-02-30，疫情", { intent: "bad-date", said: "2021-02-30" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each([
		"1.3延期了吗",
		"怎么申请延期",
		"哪些延期了",
		"1.3能延期吗",
		"1.3不用延期",
		"如果延期会扣分吗",
		"同意延期到11月20日",
		"不延期",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("postpone");
	});
});
