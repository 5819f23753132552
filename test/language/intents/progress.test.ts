import { describe, expect, it } from "vitest";
import { heard } from "./heard.js";

describe("報進度", () => {
	it.each([
		["1.2 update 施工许可电子证照发了31本", "施工许可电子证照发了31本"],
		["1.2 update: 31 permits issued", "31 permits issued"],
		["更新下 4.2\n苗木已種1200棵", "苗木已種1200棵"],
	])("keeps the report of %j", (say, text) => {
		expect(heard(say)).toMatchObject({ intent: "progress", text });
	});

	it.each(["报进度 4.2", "更新下 4.2", "更新一下4.2"])(
		"opens the form for %j",
		(say) => {
			expect(heard(say)).toMatchObject({
				intent: "progress",
				task: "4.2",
				text: "",
				quantity: null,
			});
		},
	);
});
