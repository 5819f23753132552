/** What was learnt beside the rules: heard where they read nothing, and never against what they guard. */
import { describe, expect, it } from "vitest";
import { hear } from "../../src/language/hearing.js";
import { intents } from "../../src/language/intents/index.js";
import { masked } from "../../src/language/learnt/masked.js";
import { heardByRules, understand } from "../../src/language/understand.js";
import type { Said } from "../../src/language/utterance.js";
import { worldAt } from "./corpus/world.js";

const world = worldAt("unit");
const said = (text: string, mentions: Said["mentions"] = {}): Said => ({
	text,
	mentions,
	replying: false,
});

describe("what stands for names", () => {
	it.each([
		["1.2下周三前能完成嗎", "ⓒⓓ"],
		["財政局的三河共治到哪了", "ⓤ"],
		["@_user_2 下放了32項", "ⓟ"],
		["兩環一帶種了一千二百株", "ⓣ"],
	])("%j", (text, expected) => {
		const form = masked(
			hear(said(text, { "@_user_2": "ou_2" }), worldAt("office")),
		);
		for (const one of expected) expect(form).toContain(one);
		expect(form).not.toMatch(/1\.2|财政局|@_user|两环|32/u);
	});
});

describe("what the rules do not read", () => {
	const UNREAD = [
		["手續都走完了證也發下去了，4.2可以打個句號了", "done"],
		["想問問清明以前我們手上還壓著哪些活", "due"],
		["那個用能成本的事我們局認了，算我們一份", "accept"],
	] as const;

	it.each(UNREAD)("is heard by what was learnt: %j", (text, intent) => {
		expect(understand(said(text), world).intent).toBe(intent);
	});
});

/** What would be done at once; `asked` where a button or an answer comes first. */
function doneAtOnce(text: string, place: "unit" | "office", replying = false) {
	const meant = understand({ text, mentions: {}, replying }, worldAt(place));
	if (!ACTIONS.has(meant.intent)) return "shown";
	const task = "task" in meant ? meant.task : undefined;
	const isOfOne = task === undefined || task?.kind === "one";
	return isOfOne || (task === null && replying) ? meant.intent : "asked";
}

const ACTIONS: ReadonlySet<string> = new Set([
	"accept",
	"done",
	"verify",
	"return",
	"undo",
	"agree",
	"bind",
	"unbind",
	"set-role",
	"drop-role",
]);

describe("what was learnt", () => {
	it.each([
		"1.2做完了才怪",
		"如果1.2做完了就好了",
		"先別記，1.2還沒弄完",
		"财政局说1.2弄完了",
		"等1.2弄完了",
		"绑定财政局吗",
		"1.2无法完成",
		"1.2很难完成",
		"1.2我反对办结",
		"1.2 was not completed",
		"1.2 failed to complete",
		"unable to complete 1.2",
		"1.2拒绝签收",
		"1.2何必签收",
		"1.2我们不签收",
		"案例一共三件都弄好了",
		"9.9可以打個句號了",
		"1.10 可以完成",
		"1.2 我們這塊可以收尾了",
		"4.2 done pending sign-off by the contractor",
	])("orders nothing in a unit's group: %j", (say) => {
		expect(["shown", "asked"]).toContain(doneAtOnce(say, "unit"));
	});

	it.each([
		"1.2没有通过",
		"1.2拒绝通过",
		"1.2验收没过",
		"1.2无法核实",
		"1.2 isnt verified",
		"1.2没有退回",
		"1.2不能打回",
		"1.2无法撤销",
		"暂缓绑定财政局",
		"不能绑定财政局",
		"无法绑定财政局",
	])("orders nothing in the office's: %j", (say) => {
		expect(["shown", "asked"]).toContain(doneAtOnce(say, "office"));
	});

	it.each([
		"9.9手續都走完了可以銷了",
		"这个我们办结不了",
		"we will not accept 1.2",
	])("orders nothing in answer to a reminder: %j", (say) => {
		expect(["shown", "asked"]).toContain(doneAtOnce(say, "unit", true));
	});

	it.each([
		"首報材料不行，缺典型案例的處分決定，打回去重弄",
		"看看還有哪家首報沒交",
	])("names the duty that is called by its name: %j", (text) => {
		const meant = understand(said(text), worldAt("office"));
		const task = "task" in meant ? meant.task : null;
		const refs = task?.kind === "several" ? task.refs : [];
		expect(refs.length).toBeGreaterThan(1);
		expect(refs.every((ref) => ref.startsWith("首報@"))).toBe(true);
	});

	it("leaves the command of every example alone", () => {
		for (const { examples } of intents)
			for (const example of Object.values(examples).flat()) {
				const text = example
					.replace("{code}", "1.2")
					.replace("{unit}", "區財政局");
				const ruled = heardByRules(said(text), world);
				if (ruled) expect(understand(said(text), world)).toEqual(ruled);
			}
	});

	it("leaves what nobody understands to the nearest sayings", () => {
		const meant = understand(said("紫色的鯨魚在屋頂上唱歌"), world);
		expect(meant.intent).toBe("unknown");
	});
});
