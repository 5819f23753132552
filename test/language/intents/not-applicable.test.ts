import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("不適用", () => {
	it.each<Line>([
		["1.7 不適用", { intent: "not-applicable", task: "1.7", reason: null }],
		["1.8对我们局不适用", { intent: "not-applicable", task: "1.8" }],
		["> 不適用", { intent: "not-applicable", task: null }],
		[
			"1.7不适用，我局无此职能",
			{ intent: "not-applicable", task: "1.7", reason: "我局无此职能" },
		],
		["1.7与我局无关", { intent: "not-applicable", task: "1.7" }],
		[
			"1.7 这个跟我们无关，不适用",
			{ intent: "not-applicable", task: "1.7", reason: "这个跟我们无关" },
		],
		["> 这不归我们管", { intent: "not-applicable", task: null }],
		["1.7 not applicable", { intent: "not-applicable", task: "1.7" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each([
		"1.7是不是不适用",
		"1.7不适用吗",
		"1.7适用",
		"如果不适用怎么办",
		"> 不是不适用",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("not-applicable");
	});
});
