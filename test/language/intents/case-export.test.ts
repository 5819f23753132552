import { describe, expect, it } from "vitest";
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
	])("is heard in %j", (say) => {
		expect(heard(say)).toEqual({ intent: "case-export" });
	});

	it.each(["導出方案", "導入方案", "案例"])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("case-export");
	});
});
