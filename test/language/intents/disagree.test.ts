import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("不同意", () => {
	it.each<Line>([
		["不同意", { intent: "disagree", task: null, reason: null }],
		[
			"> 不同意，按原时限办",
			{ intent: "disagree", task: null, reason: "按原时限办" },
		],
		[
			"不同意1.3延期，时间充裕",
			{ intent: "disagree", task: "1.3", reason: "时间充裕" },
		],
		[
			"> 不予延期 原因是時間充裕",
			{ intent: "disagree", task: null, reason: "時間充裕" },
		],
		["disagree 1.3", { intent: "disagree", task: "1.3", reason: null }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each(["不同意见可以私下说", "> 不同意吗", "> 同意", "> 他们不同意"])(
		"is not heard in %j",
		(say) => {
			expect(heard(say).intent).not.toBe("disagree");
		},
	);
});
