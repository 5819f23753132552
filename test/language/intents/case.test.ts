import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("案例 12", () => {
	it.each<Line>([
		["案例 12", { intent: "case", no: 12 }],
		["案例１２", { intent: "case", no: 12 }],
		["查看案例12", { intent: "case", no: 12 }],
		["12號案例", { intent: "case", no: 12 }],
		["第12號案例", { intent: "case", no: 12 }],
		["案例12怎么样", { intent: "case", no: 12 }],
		["case 12", { intent: "case", no: 12 }],
		["case #12", { intent: "case", no: 12 }],
		["核实案例12", { intent: "case", no: 12 }],
		["退回 案例 12 佐證不足", { intent: "case", no: 12 }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each([
		"案例一",
		"案例1进展",
		"完成案例1",
		"案例 0",
		"案例 1234567",
		"發布案例 12",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("case");
	});
});
