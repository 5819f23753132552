import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("撤銷", () => {
	it.each<Line>([
		["撤銷", { intent: "undo", task: null }],
		["撤销 1.3", { intent: "undo", task: "1.3" }],
		["> 撤回", { intent: "undo", task: null }],
		["撤销上一步", { intent: "undo", task: null }],
		["剛才報錯了，撤銷", { intent: "undo", task: null }],
		["刚才点错了，撤销", { intent: "undo", task: null }],
		["撤销1.3的完成", { intent: "undo", task: "1.3" }],
		["取消完成1.2", { intent: "undo", task: "1.2" }],
		["undo", { intent: "undo", task: null }],
		["undo that", { intent: "undo", task: null }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each([
		"取消",
		"> 取消",
		"這個項目不撤銷",
		"怎么撤销",
		"能撤销吗",
		"不要撤销",
		"如果撤销会怎样",
		"撤销综合窗口这个机构",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("undo");
	});
});
