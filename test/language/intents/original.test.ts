import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("原文", () => {
	it.each<Line>([
		["> 原文發一下", { intent: "original", task: null }],
		["> 原話是什麼，我要抄給領導", { intent: "original", task: null }],
		["> 具體要求是啥，看下原話", { intent: "original", task: null }],
		["原文發一下", { intent: "original", task: null }],
		["> 原文 三河共治", { intent: "original", task: "4.1" }],
		["> 9.9的原文", { intent: "original", task: "none" }],
		["原文 9.9", { intent: "original", task: "none" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toEqual(means);
	});
});
