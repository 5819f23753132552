import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("進展記錄", () => {
	it.each<Line>([
		["1.10進展記錄", { intent: "history", task: "1.10" }],
		["看看1.2的历史记录", { intent: "history", task: "1.2" }],
		["history 1.7", { intent: "history", task: "1.7" }],
		["> 1.3進展記錄", { intent: "history", task: "1.3" }],
		["> 进展记录", { intent: "history", task: null }],
		["历史 容缺受理", { intent: "history", task: "1.3" }],
		["1.3台账", { intent: "history", task: "1.3" }],
		["progress history of 1.3", { intent: "history", task: "1.3" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each(["会议记录已上传", "1.3会议记录已上传", "1.3 进展", "记录一下"])(
		"is not heard in %j",
		(say) => {
			expect(heard(say).intent).not.toBe("history");
		},
	);
});
