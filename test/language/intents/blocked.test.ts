import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("卡住", () => {
	it.each<Line>([
		[
			"卡住 1.4 等區財政局撥款",
			{ intent: "blocked", task: "1.4", reason: "等區財政局撥款" },
		],
		[
			"1.4 卡住了，等拨款",
			{ intent: "blocked", task: "1.4", reason: "等拨款" },
		],
		[
			"> 卡住了，等財政局",
			{ intent: "blocked", task: null, reason: "等財政局" },
		],
		["> 卡住", { intent: "blocked", task: null, reason: null }],
		[
			"1.7卡在数据接口上",
			{ intent: "blocked", task: "1.7", reason: "卡在数据接口上" },
		],
		[
			"4.2推不動了，原因：拆遷沒談下來",
			{ intent: "blocked", task: "4.2", reason: "拆遷沒談下來" },
		],
		[
			"stuck on 1.10: no interface",
			{ intent: "blocked", task: "1.10", reason: "no interface" },
		],
		[
			"1.10 is blocked, waiting for funds",
			{ intent: "blocked", task: "1.10", reason: "waiting for funds" },
		],
		[
			"容缺受理卡住了，接口没通",
			{ intent: "blocked", task: "1.3", reason: "接口没通" },
		],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each([
		"1.4卡住了吗",
		"1.4没卡住",
		"1.4卡在哪",
		"什么卡住了1.3",
		"如果1.4卡住了怎么办",
		"> 别卡住",
		"卡片在哪",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("blocked");
	});
});
