import { describe, expect, it } from "vitest";
import { caseToldIn } from "../../../src/language/intents/file-case.js";
import { heard, type Line } from "./heard.js";

const warning = { intent: "file-case", kind: "warning" };
const example = { intent: "file-case", kind: "example" };

describe("提交案例", () => {
	it.each<Line>([
		["提交案例", { ...warning, given: "" }],
		["我要報個案例", { ...warning, given: "" }],
		["我想提交一個案例", { ...warning, given: "" }],
		["我要交典型案例", { ...warning, given: "" }],
		["交个案例", { ...warning, given: "" }],
		["案例提交", { ...warning, given: "" }],
		["怎么提交案例", { ...warning, given: "" }],
		["提交案例怎么填", { ...warning, given: "" }],
		["submit a case", { ...warning, given: "" }],
		["new case", { ...warning, given: "" }],
		["提交標桿", { ...example, given: "" }],
		["提交正面典型", { ...example, given: "" }],
		["提交建設成果", { ...example, given: "" }],
		["報個正面案例", { ...example, given: "" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each<Line>([
		["提交典型案例 某某吃拿卡要", { ...warning, given: "某某吃拿卡要" }],
		[
			"提交案例 標題：甲 類別14 對象：「乙」局",
			{ ...warning, given: "標題：甲 類別14 對象：「乙」局" },
		],
		["我要報個案例，某科長吃拿卡要", { ...warning, given: "某科長吃拿卡要" }],
		["submit a good example: garden", { ...example, given: "garden" }],
	])("takes what follows with it, as it was written: %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each([
		"不要提交案例",
		"提交案例的截止時間",
		"上报典型案例1件",
		"> 报送典型案例1件",
		"> 已报送典型案例1件",
		"完成案例一",
		"提交案例了吗",
		"提交案例 12",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("file-case");
	});

	it("is told from any group's words, without a plan", () => {
		expect(caseToldIn("提交案例 某某吃拿卡要")?.given).toBe("某某吃拿卡要");
		expect(caseToldIn("進度 1.1 已下放32項")).toBeNull();
	});
});
