/** 案例 in passing, where nothing better is understood. */
import { describe, expect, it } from "vitest";
import { understand } from "../../src/language/understand.js";
import { worldAt } from "./corpus/world.js";

const meant = (text: string) =>
	understand({ text, mentions: {}, replying: false }, worldAt("office"));

describe("cases spoken of in other words", () => {
	it.each([
		"這個月收到幾件典型案例了",
		"典型案例汇总发我看下",
		"上个案例审过没",
		"公开第一批典型案例",
	])("are shown: %s", (say) => {
		expect(meant(say).intent).toMatch(/^case/u);
	});

	it("are filed where that is asked for", () => {
		expect(meant("我局擬報送典型案例一件，請提供填報表格").intent).toBe(
			"file-case",
		);
	});

	it("are left alone where a duty is named", () => {
		expect(meant("案例一到哪一步了").intent).toBe("task");
	});
});
