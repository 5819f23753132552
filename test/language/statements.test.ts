import { describe, expect, it } from "vitest";
import { heard } from "./intents/heard.js";

describe("several statements in one sentence", () => {
	it.each<[string, string[]]>([
		["1.5 完成，1.7 進度 免填寫20項", ["1.5 完成", "1.7 進度 免填寫20項"]],
		["1.10已辦結，1.7還差一點", ["1.10已辦結", "1.7還差一點"]],
		["完成 1.1，退回 1.3", ["完成 1.1", "退回 1.3"]],
		["簽收 1.1，完成 1.3", ["簽收 1.1", "完成 1.3"]],
		["1.5完成 1.7卡住等撥款", ["1.5完成", "1.7卡住等撥款"]],
		["1.1、1.5已完成，1.7下周完成", ["1.1、1.5已完成", "1.7下周完成"]],
		[
			"1.5 done\n1.7 blocked by the funds",
			["1.5 done", "1.7 blocked by the funds"],
		],
	])("are told apart in %j", (said, each) => {
		expect(heard(said)).toMatchObject({ intent: "statements", said: each });
	});

	it.each([
		"1.1、1.5、1.7都完成了",
		"等1.5完成再說1.7",
		"1.5，說錯了，1.7完成",
		"1.5完成，1.7呢？",
		"簽收 1.1 完成 1.3",
		"1.5 完成，9.9 退回",
		"不是1.5是1.7",
		"1.5已完成20项，1.5还差验收",
		"4.2延到11.15",
	])("are not seen in %j", (said) => {
		expect(heard(said).intent).not.toBe("statements");
	});

	it("are looked for in bounded time", () => {
		const start = performance.now();
		heard("1.5 完成，1.7 退回，".repeat(300));
		expect(performance.now() - start).toBeLessThan(1000);
	});
});
