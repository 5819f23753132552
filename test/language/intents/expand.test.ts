import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

describe("展開", () => {
	it.each<Line>([
		[
			"展開 區直相關單位",
			{ intent: "expand", group: "區直相關單位", said: "區直相關單位" },
		],
		["展开区直相关单位", { intent: "expand", group: "區直相關單位" }],
		["区直相关单位包括哪些", { intent: "expand", group: "區直相關單位" }],
		["expand 區直相關單位", { intent: "expand", group: "區直相關單位" }],
		["展开", { intent: "expand", group: null, said: "" }],
		["展開 市直單位", { intent: "expand", group: null, said: "市直單位" }],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toMatchObject(means);
	});

	it.each(["展开讨论", "全面開展電子監察"])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("expand");
	});
});
