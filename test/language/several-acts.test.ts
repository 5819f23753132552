import { describe, expect, it } from "vitest";
import { heard, type Line } from "./intents/heard.js";

describe("several tasks in one sentence", () => {
	it.each<Line>([
		["1.1、1.5、1.7都完成了", { intent: "done", task: ["1.1", "1.5", "1.7"] }],
		["1.5 完成，9.9 退回", { intent: "done", task: ["1.5"] }],
		["1.5-1.8都完成了", { intent: "done", task: ["1.5", "1.6", "1.7", "1.8"] }],
		["簽收1.2至1.4", { intent: "accept", task: ["1.2", "1.3", "1.4"] }],
		["容缺受理已完成，1.7 進度 20項", { intent: "done", task: ["1.3", "1.7"] }],
	])("are all asked about in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it("include the one replied to", () => {
		const means = { intent: "done", task: ["1.4", "1.7"] };
		expect(heard("> 完成，1.7 退回", ["1.4"])).toMatchObject(means);
	});

	it("are looked for in bounded time", () => {
		const start = performance.now();
		heard("1.5 完成，1.7 退回 ".repeat(300));
		expect(performance.now() - start).toBeLessThan(1000);
	});

	it.each<Line>([
		["1.5 完成，投資3.5萬元", { intent: "done", task: "1.5" }],
		["報進度，1.7 已下放32項", { intent: "progress", task: "1.7" }],
		["> 收到，1.7已完成", { intent: "done", task: "1.7" }],
	])("are not seen in %j", (say, means) => {
		expect(heard(say, ["1.7"])).toMatchObject(means);
	});
});
