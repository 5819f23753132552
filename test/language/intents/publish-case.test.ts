import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("發布案例", () => {
	it.each<Line>([
		["發布案例 12", { intent: "publish-case", no: 12 }],
		["案例12發布", { intent: "publish-case", no: 12 }],
		["曝光12号案例", { intent: "publish-case", no: 12 }],
		["发布案例", { intent: "publish-case", no: null }],
		["publish case 12", { intent: "publish-case", no: 12 }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toEqual(means);
	});

	it.each(["不要发布案例 12", "案例12發布了", "通報"])(
		"is not heard in %j",
		(say) => {
			expect(heard(say).intent).not.toBe("publish-case");
		},
	);
});
