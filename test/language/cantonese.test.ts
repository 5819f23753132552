import { expect, it } from "vitest";
import { normalForm } from "../../src/language/normal-form.js";

it.each([
	["1.2完成咗", "1.2完成了"],
	["聽日先簽收", "明天先签收"],
	["邊個未交", "哪个未交"],
	["唔該睇下而家嘅進度", "麻烦看下现在的进度"],
	["關係到1.2", "关系到1.2"],
])("writes %s as %s", (typed, meant) => {
	expect(normalForm(typed).text).toBe(meant);
});
