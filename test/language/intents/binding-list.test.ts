import { describe, expect, it } from "vitest";
import { heard } from "./heard.js";

describe("綁定情況", () => {
	it.each([
		"哪些單位還沒綁定",
		"綁定情況",
		"绑定情况",
		"谁还没绑",
		"还有几家没绑定",
		"未绑定单位",
		"没绑定的有哪些单位",
		"查看绑定情况",
		"哪些群绑定了",
		"绑定了哪些单位",
		"綁咗邊啲群",
		"各单位都绑好了吗",
		"绑定清单",
		"帮我看看还有哪些局没绑群，我去拉群",
		"which units are not bound",
		"show bindings",
		"unbound units",
		"who is not bound yet",
	])("is heard in %j", (say) => {
		expect(heard(say)).toEqual({ intent: "binding-list" });
	});

	it.each([
		["綁定 區住建局", "bind"],
		["绑定 办公室", "bind"],
		["绑定 专项组 办事方便", "bind"],
		["綁定 全體", "bind"],
		["綁定", "bind"],
		["bind office", "bind"],
		["把这个群绑定到区住建局", "bind"],
		["解綁", "unbind"],
		["取消绑定", "unbind"],
		["unbind", "unbind"],
		["这个群不用了，解绑吧", "unbind"],
	])("%j is %s", (say, intent) => {
		expect(heard(say).intent).toBe(intent);
	});

	it.each([
		"怎么绑定",
		"谁来绑定",
		"绑定什么",
		"这个群绑定了什么",
		"这个群绑的是哪个单位",
		"本群绑定错了",
		"不要解绑",
		"还有哪些没签收",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("binding-list");
	});
});
