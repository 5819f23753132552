import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("案例 12", () => {
	it.each<Line>([
		["案例12是什么内容", { intent: "case", no: 12 }],
		["12号案例什么情况", { intent: "case", no: 12 }],
		["what is case 12 about", { intent: "case", no: 12 }],
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
		["案例12退回去，寫得不清楚", { intent: "case", no: 12 }],
		["案例三不行", { intent: "case", no: 3 }],
		["案例十二通過", { intent: "case", no: 12 }],
		["案例十二", { intent: "case", no: 12 }],
		["案例 8 附件", { intent: "case", no: 8 }],
		["案例8有哪些附件", { intent: "case", no: 8 }],
		["案例3先別發", { intent: "case", no: 3 }],
		["把發出去的案例3收回", { intent: "case", no: 3 }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each([
		"案例一",
		"案例二",
		"退回案例一",
		"案例二通過",
		"案例1进展",
		"完成案例1",
		"案例 0",
		"案例 1234567",
		"發布案例 12",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("case");
	});
});

it("is looked for in bounded time", () => {
	const start = performance.now();
	heard(`案例12${"什么情况".repeat(200)}乙`);
	heard(`案例12${"讲的是什么".repeat(200)}乙`);
	expect(performance.now() - start).toBeLessThan(1000);
});
