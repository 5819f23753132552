import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("通報", () => {
	it.each<Line>([
		["通報", { intent: "broadcast" }],
		["发通报", { intent: "broadcast" }],
		["发本周通报", { intent: "broadcast" }],
		["send the bulletin to everyone", { intent: "broadcast" }],
		["publish the progress notice", { intent: "broadcast" }],
		["broadcast", { intent: "broadcast" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each([
		"通报批评",
		"不要发通报",
		"通报发了吗",
		"预告",
		"was the bulletin sent?",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("broadcast");
	});
});
