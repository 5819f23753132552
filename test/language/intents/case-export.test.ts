import { describe, expect, it } from "vitest";
import { heardByRules } from "../../../src/language/understand.js";
import { songshanWorld } from "../songshan-world.js";
import { heard } from "./heard.js";

describe("導出案例", () => {
	it.each([
		"導出案例",
		"导出全部案例",
		"案例台賬導出",
		"導出案例清單",
		"导出案例成excel",
		"export cases",
		"download the cases",
		"案例汇总导出成表格，纪委那边要",
		"把各单位报上来的案例导出一份，纪委那边下午就要",
		"紀委那邊催著要一份彙總，你把目前收上來的典型案例導出一份表給我",
		"案例汇总能导出来看看吗",
		"export the typical cases",
	])("is heard in %j", (say) => {
		expect(heard(say)).toEqual({ intent: "case-export" });
	});

	it.each(["導出方案", "導入方案", "案例", "案例导出失败了", "案例12导出"])(
		"is not heard in %j",
		(say) => {
			expect(heard(say).intent).not.toBe("case-export");
		},
	);

	it("is forbidden by the rules where it is said not to be done", () => {
		const said = { text: "别导出案例", mentions: {}, replying: false };
		expect(heardByRules(said, songshanWorld())).toBeNull();
	});
});
