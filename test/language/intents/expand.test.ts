import { describe, expect, it } from "vitest";
import { groupIn } from "../../../src/language/intents/expand.js";
import { normalForm } from "../../../src/language/normal-form.js";
import { heardByRules, understand } from "../../../src/language/understand.js";
import { worldAt } from "../corpus/world.js";
import { heard, type Line } from "./heard.js";

/** With all the groups of the plan. */
const world = worldAt("unit");
const said = (text: string) => ({ text, mentions: {}, replying: false });

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

	it.each<[say: string, group: string]>([
		["各执法部门具体有哪些单位", "區各執法部門"],
		["请问各执法部门具体都包括哪些单位啊，我们算不算在里面", "區各執法部門"],
		[
			"供水供电供气供暖行业企业具体指哪几家，帮我列一下名单",
			"區內涉及供水供電供氣供暖行業企業",
		],
		["水電氣暖企業是哪幾家", "區內涉及供水供電供氣供暖行業企業"],
		["政务大厅单位有哪些", "各級各類政務服務大廳主管單位"],
		["区直单位有谁", "區直相關單位"],
		["區直相關單味是指哪幾家", "區直相關單位"],
		["区直部门有哪些", "區直相關部門"],
		["区直各部门有哪些", "區直各相關部門"],
		["各街道有哪些", "街道辦事處"],
	])("knows the group in %j", (say, group) => {
		const meant = understand(said(say), world);
		expect(meant).toMatchObject({ intent: "expand", group });
	});

	it.each([
		"1.3相关单位有哪些",
		"区直相关有哪些",
		"責任單位有哪些",
		"區直相關單位任務有哪些",
	])("asks for no group in %j", (say) => {
		expect(heardByRules(said(say), world)?.intent).not.toBe("expand");
	});

	it.each<[text: string, group: string | null]>([
		["那个各执法部门到底有谁", "區各執法部門"],
		["區直單位都是誰", "區直相關單位"],
		["区直相关的是哪几家", null],
		["责任单位有哪些", null],
		["有".repeat(4000), null],
	])("finds the group nearest to %.20j", (text, group) => {
		expect(groupIn(normalForm(text).text, world)).toBe(group);
	});

	it.each(["展开讨论", "全面開展電子監察"])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("expand");
	});
});
