/** What was learnt beside the rules: heard where they read nothing, and never against what they guard. */
import { describe, expect, it } from "vitest";
import { hear } from "../../src/language/hearing.js";
import { masked } from "../../src/language/learnt/masked.js";
import { heardByRules, understand } from "../../src/language/understand.js";
import type { Said } from "../../src/language/utterance.js";
import { worldAt } from "./corpus/world.js";
import { heard } from "./intents/heard.js";

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

describe("what was learnt", () => {
	it.each([
		"1.2做完了才怪",
		"如果1.2做完了就好了",
		"先別記，1.2還沒弄完",
		"财政局说1.2弄完了",
		"等1.2弄完了",
		"绑定财政局吗",
	])("orders nothing that the rules guard against: %j", (say) => {
		expect(["done", "bind"]).not.toContain(heard(say).intent);
	});

	it("leaves a plain command alone", () => {
		for (const text of ["完成 1.2", "簽收 4.2", "任務 1.3", "撤銷", "通報"])
			expect(understand(said(text), world)).toEqual(
				heardByRules(said(text), world),
			);
	});

	it("leaves what nobody understands to the nearest sayings", () => {
		const meant = understand(said("紫色的鯨魚在屋頂上唱歌"), world);
		expect(meant.intent).toBe("unknown");
	});
});
