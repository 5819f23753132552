import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("為什麼", () => {
	it.each<Line>([
		["為什麼提醒我", { intent: "why", about: "reminder", task: null }],
		["> 為什麼", { intent: "why", about: "reminder", task: null }],
		["为什么红灯 1.3", { intent: "why", about: "light", task: "1.3" }],
		["1.10為什麼是黃燈", { intent: "why", about: "light", task: "1.10" }],
		["1.3为什么逾期", { intent: "why", about: "light", task: "1.3" }],
		["容缺受理为什么红灯", { intent: "why", about: "light", task: "1.3" }],
		["why red 1.2", { intent: "why", about: "light", task: "1.2" }],
		["why is 1.3 red?", { intent: "why", about: "light", task: "1.3" }],
		[
			"why is 首報 red",
			{ intent: "why", about: "light", task: "首報@區住建局" },
		],
		["為什麼首報是紅燈", { intent: "why", about: "light" }],
		["why the reminder?", { intent: "why", about: "reminder", task: null }],
		["怎么又提醒我", { intent: "why", about: "reminder" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each(["为什么今天下雨", "1.3为什么被退回", "紅燈"])(
		"is not heard in %j",
		(say) => {
			expect(heard(say).intent).not.toBe("why");
		},
	);
});
