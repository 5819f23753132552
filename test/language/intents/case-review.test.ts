import { describe, expect, it } from "vitest";
import { heard } from "./heard.js";

describe("案例審核", () => {
	it.each([
		"案例審核",
		"案例审核",
		"審核案例",
		"案例審核，有待審的嗎",
		"还有几个案例没审",
		"案例有待审的吗",
		"待審案例",
		"有哪些案例等着审",
		"review cases",
	])("is heard in %j", (say) => {
		expect(heard(say)).toEqual({ intent: "case-review" });
	});

	it.each(["待核查", "案例", "审核1.3", "審核案例12"])(
		"is not heard in %j",
		(say) => {
			expect(heard(say).intent).not.toBe("case-review");
		},
	);
});
