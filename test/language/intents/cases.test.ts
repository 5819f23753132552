import { describe, expect, it } from "vitest";
import { heard } from "./heard.js";

describe("案例", () => {
	it.each([
		"案例",
		"我們的案例",
		"案例任務",
		"案例情况",
		"我们案例还差几件",
		"我們案例夠數了沒",
		"看看各家案例报了多少",
		"案例提交了吗",
		"住建局案例報了沒有",
		"幫我查一下住建局還差幾個案例",
		"案例已經報上去了",
		"案例沒交",
		"案例台賬發我一份",
		"我報上去的案例有哪些",
		"咱局典型案例上报了几件",
		"不知道我們單位的典型案例夠數了沒有",
		"看看我们局交过的案例清单",
		"how many cases have we filed",
		"publish the approved cases",
		"哪些案例可以公開發布，給我看一下",
		"可以公开发布的案例有哪些",
		"cases",
		"my cases",
	])("is heard in %j", (say) => {
		expect(heard(say)).toEqual({ intent: "cases" });
	});

	it.each([
		["案例一", "task"],
		["案例1进展", "task"],
		["> 案例已报", "progress"],
		["提交案例", "file-case"],
		["把案例3發到各單位", "publish-case"],
		["案例審核", "case-review"],
		["案例 12", "case"],
	])("is not heard in %j", (say, intent) => {
		expect(heard(say).intent).toBe(intent);
	});
});
