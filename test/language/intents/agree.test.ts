import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("同意", () => {
	it.each<Line>([
		["同意", { intent: "agree", task: null }],
		["> 同意", { intent: "agree", task: null }],
		["> 同意延期", { intent: "agree", task: null }],
		["同意 1.3", { intent: "agree", task: "1.3" }],
		["1.3同意延期", { intent: "agree", task: "1.3" }],
		["同意1.3延期", { intent: "agree", task: "1.3" }],
		["准予延期 1.3", { intent: "agree", task: "1.3" }],
		["> 我同意。", { intent: "agree", task: null }],
		["agree", { intent: "agree", task: null }],
		["> agreed", { intent: "agree", task: null }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each([
		"> 同意吗",
		"> 同意延期到11月20日",
		"> 王局同意了",
		"> 还没想好同不同意",
		"> 同意，但只能延一周",
		"> 不同意",
		"> 可以同意吗",
		"> 如果补齐材料就同意",
		"> 同意销号",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("agree");
	});
});
