import { describe, expect, it } from "vitest";
import { understand } from "../../src/language/understand.js";
import { heard } from "./intents/heard.js";
import { songshanWorld } from "./songshan-world.js";

/** Said by the office, which may do everything. */
function atOffice(text: string): string {
	const world = { ...songshanWorld(), speakingFor: [] };
	const mentions = { "@_user_2": "ou_2" };
	return understand({ text, mentions, replying: false }, world).intent;
}

describe("what sounds like an order of a unit, and is none", () => {
	it.each([
		["1.10的第一阶段完成了", "done"],
		["1.2申請予以辦結", "verify"],
		["1.2 is not going again", "unblocked"],
		["1.2退回企業材料不齊的申請12件", "return"],
		["1.2退回群眾來件材料不全，共12件", "return"],
		["I'll accept 1.10 after lunch", "accept"],
		["1.2 completed? sure, and pigs can fly", "done"],
		["Xiao Chen, finish 1.10 by Wednesday please", "progress"],
		["> @_user_2 please report on this today", "progress"],
		["> 我们从来没申请过延期啊", "postpone"],
		["> 如果月底還趕不及，再考慮申請延期", "postpone"],
		["4.2能申請延期嗎最多能延幾天", "postpone"],
		["> 進度條要是能自己往前爬就好嘍", "progress"],
	])("%s", (say, intent) => {
		expect(heard(say).intent).not.toBe(intent);
	});

	it.each([
		["Oldtown: finished 12 of 20 for 1.2", "progress"],
		["> can't move on, the land is still in dispute", "blocked"],
		["进度一点一零抵押登记下沉到银行网点六个", "progress"],
		["what's on our plate altogether", "mine"],
	])("%s is heard as it is meant", (say, intent) => {
		expect(heard(say).intent).toBe(intent);
	});
});

describe("what sounds like an order of the office, and is none", () => {
	it.each([
		["add @_user_2 to the office meeting", "set-role"],
		["add photos to the office report @_user_2", "set-role"],
		["下個月起擬由 @_user_2 擔任財政局聯絡員", "set-role"],
		["小組長 @_user_2 生態宜居", "set-role"],
		["@_user_2 麻烦你把1.6核实一下", "verify"],
		["1.2申請予以辦結", "verify"],
		["we'll bind this group to the court later", "bind"],
	])("%s", (say, intent) => {
		expect(atOffice(say)).not.toBe(intent);
	});

	it.each([
		["add @_user_2 to the office", "set-role"],
		["Sign off on 2.6 please", "verify"],
		["把一点九退回数字跟统计局的对不上", "return"],
		["this is the group of the audit bureau, bind it", "bind"],
		["1.4同意办结", "verify"],
	])("%s is heard as it is meant", (say, intent) => {
		expect(atOffice(say)).toBe(intent);
	});
});
