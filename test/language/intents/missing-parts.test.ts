import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("誰還沒交", () => {
	it.each<Line>([
		["誰還沒交", { intent: "missing-parts", task: null }],
		["誰還沒交 1.3", { intent: "missing-parts", task: "1.3" }],
		["1.2还有谁没交", { intent: "missing-parts", task: "1.2" }],
		["1.3谁没交材料", { intent: "missing-parts", task: "1.3" }],
		["哪些单位没报", { intent: "missing-parts", task: null }],
		["本月谁没交", { intent: "missing-parts", task: null }],
		["容缺受理谁还没交", { intent: "missing-parts", task: "1.3" }],
		["who has not submitted 1.3", { intent: "missing-parts", task: "1.3" }],
		["who is missing 1.3?", { intent: "missing-parts", task: "1.3" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each(["还有哪些没交", "谁负责1.3", "谁没签收1.3", "逾期"])(
		"is not heard in %j",
		(say) => {
			expect(heard(say).intent).not.toBe("missing-parts");
		},
	);
});
