import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("預告", () => {
	it.each<Line>([
		["預告", { intent: "preview", days: 30 }],
		["預告 30天", { intent: "preview", days: 30 }],
		["预告三十天", { intent: "preview", days: 30 }],
		["预告7天", { intent: "preview", days: 7 }],
		["预告一周", { intent: "preview", days: 7 }],
		["预告1000天", { intent: "preview", days: 366 }],
		["预告0天", { intent: "preview", days: 1 }],
		["未來30天會發哪些提醒", { intent: "preview", days: 30 }],
		["preview 14 days", { intent: "preview", days: 14 }],
		["预告3月22日前", { intent: "preview", days: 10 }],
		["下周预告", { intent: "preview", days: 9 }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each(["预告片", "通报"])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("preview");
	});
});
