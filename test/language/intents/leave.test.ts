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
		[
			"我周四周五请假",
			{
				intent: "leave",
				person: null,
				deputy: null,
				from: "2021-03-18",
				to: "2021-03-19",
			},
		],
		[
			"請假兩天，十七、十八號，有事找 @_user_2",
			{
				intent: "leave",
				person: null,
				deputy: "ou_2",
				from: "2021-03-17",
				to: "2021-03-18",
			},
		],
		[
			"3月17、18日請假",
			{
				intent: "leave",
				person: null,
				deputy: null,
				from: "2021-03-17",
				to: "2021-03-18",
			},
		],
		[
			"@_user_2 这周替我，我去外地培训到周日",
			{
				intent: "leave",
				person: null,
				deputy: "ou_2",
				from: "2021-03-08",
				to: "2021-03-14",
			},
		],
		[
			"我二十號起休假到月底，這邊先找@_user_3",
			{
				intent: "leave",
				person: null,
				deputy: "ou_3",
				from: "2021-03-20",
				to: "2021-03-31",
			},
		],
		[
			"I'm on leave from March 22 to 26, @_user_3 will stand in",
			{
				intent: "leave",
				person: null,
				deputy: "ou_3",
				from: "2021-03-22",
				to: "2021-03-26",
			},
		],
		[
			"明後兩天請假，@_user_2 代",
			{
				intent: "leave",
				person: null,
				deputy: "ou_2",
				from: "2021-03-13",
				to: "2021-03-14",
			},
		],
		[
			"從明天起請一週假",
			{
				intent: "leave",
				person: null,
				deputy: null,
				from: "2021-03-13",
				to: "2021-03-19",
			},
		],
		[
			"明天请半天假",
			{
				intent: "leave",
				person: null,
				deputy: null,
				from: "2021-03-13",
				to: "2021-03-13",
			},
		],
		[
			"下周二、周三不在，@_user_2代",
			{
				intent: "leave",
				person: null,
				deputy: "ou_2",
				from: "2021-03-16",
				to: "2021-03-17",
			},
		],
		[
			"从3月20日请假到4月2日，@_user_3代",
			{
				intent: "leave",
				person: null,
				deputy: "ou_3",
				from: "2021-03-20",
				to: "2021-04-02",
			},
		],
		[
			"我请假到周五",
			{
				intent: "leave",
				person: null,
				deputy: null,
				from: "2021-03-12",
				to: "2021-03-12",
			},
		],
		[
			"我请假到月底",
			{
				intent: "leave",
				person: null,
				deputy: null,
				from: "2021-03-12",
				to: "2021-03-31",
			},
		],
		[
			"我休5天年假，从下周一开始，@_user_2代",
			{
				intent: "leave",
				person: null,
				deputy: "ou_2",
				from: "2021-03-15",
				to: "2021-03-19",
			},
		],
		[
			"我休年假，3月22日起，共5天，找@_user_3",
			{
				intent: "leave",
				person: null,
				deputy: "ou_3",
				from: "2021-03-22",
				to: "2021-03-26",
			},
		],
		[
			"我18号开始休假，25号回来，@_user_2代",
			{
				intent: "leave",
				person: null,
				deputy: "ou_2",
				from: "2021-03-18",
				to: "2021-03-24",
			},
		],
		[
			"我明天请假，周一交材料",
			{
				intent: "leave",
				person: null,
				deputy: null,
				from: "2021-03-13",
				to: "2021-03-13",
			},
		],
		[
			"17-19请假",
			{
				intent: "leave",
				person: null,
				deputy: null,
				from: "2021-03-17",
				to: "2021-03-19",
			},
		],
		[
			"我下午请假",
			{
				intent: "leave",
				person: null,
				deputy: null,
				from: "2021-03-12",
				to: "2021-03-12",
			},
		],
		[
			"on leave next Monday to Wednesday, @_user_2 will cover",
			{
				intent: "leave",
				person: null,
				deputy: "ou_2",
				from: "2021-03-15",
				to: "2021-03-17",
			},
		],
		[
			"on leave for two weeks from March 22, @_user_3 steps in",
			{
				intent: "leave",
				person: null,
				deputy: "ou_3",
				from: "2021-03-22",
				to: "2021-04-04",
			},
		],
		[
			"on leave 1-5 April, @_user_3 covers for me",
			{ intent: "leave", deputy: "ou_3", from: "2021-04-01", to: "2021-04-05" },
		],
		[
			"从4月22号请假到26号",
			{ intent: "leave", from: "2021-04-22", to: "2021-04-26" },
		],
		[
			"請假 3月20日到3月25日 由王芳代",
			{ intent: "leave", deputy: null, deputyName: "王芳", to: "2021-03-25" },
		],
		["我下周请假，王芳代我", { intent: "leave", deputyName: "王芳" }],
		["下周請假，由副局長王芳代理", { intent: "leave", deputyName: "王芳" }],
		[
			"on leave next week, deputy Wang Fang",
			{ intent: "leave", deputy: null, deputyName: "Wang Fang" },
		],
		[
			"我下周一到周三请假，不用@_user_2代",
			{ intent: "leave", person: null, deputy: null },
		],
		[
			"我下周請假，@_user_2 代不了，@_user_3 代",
			{ intent: "leave", person: null, deputy: "ou_3" },
		],
		[
			"家里有事，下周请假，不用@_user_2代",
			{ intent: "leave", person: null, deputy: null },
		],
		[
			"请假延长到3月28日，@_user_2继续代",
			{ intent: "leave", person: null, deputy: "ou_2", from: null, to: null },
		],
		[
			"3月20日到25日请假，先由@_user_2代，后由@_user_3代",
			{ intent: "leave", person: null, deputy: null },
		],
		[
			"我明天请假，请@_user_2代，不是@_user_3",
			{ intent: "leave", person: null, deputy: "ou_2" },
		],
		["明天銷假", { intent: "leave", deputy: null, from: null, to: null }],
		["请假到6月31日", { intent: "bad-date", said: "6月31日" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it("names no deputy where none is said", () => {
		expect(heard("我明天请假，代理人没定")).not.toHaveProperty("deputyName");
	});

	it.each([
		"请假怎么弄",
		"小王请假了",
		"> 负责人请假，下周办",
		"谁请假了",
		"不用请假",
		"3月20日请假取消，不用@_user_2代了",
		"我明天請假的事取消，@_user_2照常",
		"3月20日到25日放假，@_user_2負責值班",
		"听说@_user_2下周请假，由@_user_3代",
		"我下周可能请假，@_user_2代",
		"我下周请假，@_user_2代，还没定",
		"on leave Mar 20 cancelled, @_user_2 need not cover",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("leave");
	});
});
