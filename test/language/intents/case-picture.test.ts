import { describe, expect, it } from "vitest";
import { heard } from "./heard.js";

describe("案例熱力圖", () => {
	it.each([
		"案例熱力圖",
		"案例热力图",
		"案例分佈圖",
		"看看案例分布",
		"32類熱力圖",
		"案例圖",
		"case heat map",
		"典型案例集中在哪些單位，看看熱力圖",
		"想看看案例集中在哪些領域，熱力圖調出來給我",
		"案例集中在哪些单位",
		"heat map",
	])("is heard in %j", (say) => {
		expect(heard(say)).toEqual({ intent: "case-picture" });
	});

	it.each(["掛圖", "進度圖", "分布", "案例"])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("case-picture");
	});
});
