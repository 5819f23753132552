import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("請假", () => {
	it.each<Line>([
		[
			"我下週一到週三出差請王科代一下",
			{
				intent: "leave",
				person: null,
				deputy: null,
				from: "2021-03-15",
				to: "2021-03-17",
			},
		],
		[
			"請假 3月20日到3月25日 由@_user_2代",
			{
				intent: "leave",
				person: null,
				deputy: "ou_2",
				from: "2021-03-20",
				to: "2021-03-25",
			},
		],
		[
			"我下周请假，工作由@_user_2代理",
			{
				intent: "leave",
				person: null,
				deputy: "ou_2",
				from: "2021-03-15",
				to: "2021-03-21",
			},
		],
		[
			"@_user_2 请假 3月20日到25日 由@_user_3代",
			{
				intent: "leave",
				person: "ou_2",
				deputy: "ou_3",
				from: "2021-03-20",
				to: "2021-03-25",
			},
		],
		[
			"从下周一到下周三请假，@_user_2代理",
			{ intent: "leave", deputy: "ou_2", from: "2021-03-15", to: "2021-03-17" },
		],
		[
			"明天起请假三天",
			{ intent: "leave", from: "2021-03-13", to: "2021-03-15", deputy: null },
		],
		["我明天请假", { intent: "leave", from: "2021-03-13", to: "2021-03-13" }],
		[
			"請假",
			{ intent: "leave", from: null, to: null, person: null, deputy: null },
		],
		[
			"on leave from Mar 20 to Mar 25, deputy @_user_2",
			{ intent: "leave", deputy: "ou_2", from: "2021-03-20", to: "2021-03-25" },
		],
		[
			"請假 3月19日到3月15日 @_user_2 代",
			{ intent: "leave", deputy: "ou_2", from: "2021-03-19", to: "2021-03-15" },
		],
		["请假到6月31日", { intent: "bad-date", said: "6月31日" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each([
		"请假怎么弄",
		"小王请假了",
		"> 负责人请假，下周办",
		"谁请假了",
		"不用请假",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("leave");
	});
});
