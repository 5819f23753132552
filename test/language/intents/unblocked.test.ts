import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("不卡了", () => {
	it.each<Line>([
		["1.4 不卡了", { intent: "unblocked", task: "1.4" }],
		["> 已解決", { intent: "unblocked", task: null }],
		["> 问题解决了，继续推进", { intent: "unblocked", task: null }],
		["解除卡住 1.4", { intent: "unblocked", task: "1.4" }],
		["unblocked 1.4", { intent: "unblocked", task: "1.4" }],
		["1.4 resolved", { intent: "unblocked", task: "1.4" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each([
		"1.4不卡了吗",
		"> 还没解决",
		"> 解决企业诉求32件",
		"> 未解決",
		"> 如果解决了告诉我",
		"卡住 1.4",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("unblocked");
	});
});
