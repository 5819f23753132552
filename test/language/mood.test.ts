import { describe, expect, it } from "vitest";
import { heard } from "./intents/heard.js";

const ACTIONS = ["accept", "progress", "done", "verify", "return"].concat(
	["blocked", "unblocked", "postpone", "agree", "disagree", "undo"],
	["not-applicable", "bind", "unbind", "set-role", "drop-role", "leave"],
);

describe("what sounds like an order and is none", () => {
	it.each([
		"完成1.3需要什么材料",
		"怎么完成1.3",
		"能否完成1.3",
		"我要完成1.3",
		"1.3完成？",
		"1.3应该完成了",
		"1.3已经完成了吧",
		"1.3完成的话通知我",
		"1.3完成后再报",
		"小李：完成1.3",
		"听说1.3完成了",
		"昨天说1.3完成了",
		"科创局要求尽快完成1.3",
		"请各科室抓紧完成1.2",
		"大家尽快签收1.3",
		"@_user_2 完成1.3",
		"提醒财政局签收1.3",
		"先别标记1.3完成",
		"把1.3改成未完成",
		"1.3先不核實，等現場看完",
		"1.3可以核实",
		"可以解绑吗",
		"绑定住建局吗",
		"> 收到，马上落实",
		"> 谢谢提醒",
		"> 在开会",
		"> 别催了",
		"> 领导说下周再议",
		"> 要不要盖章",
		"> 尽快完成",
	])("%j", (say) => {
		expect(ACTIONS).not.toContain(heard(say).intent);
	});
});

describe("what is an order, however politely it is said", () => {
	it.each([
		["能不能帮我把1.3标记完成", "done"],
		["麻煩幫我簽收一下4.2，謝謝", "accept"],
		["> 收到，已办结", "done"],
		["> 好的，正在办理", "progress"],
		["各位領導，1.2我局已全部完成，謝謝", "done"],
		["@_user_2 1.3 完成了", "done"],
	])("%j", (say, intent) => {
		expect(heard(say).intent).toBe(intent);
	});
});

describe("a request to report", () => {
	it.each(["報進度 2.2", "填報 2.2", "report 2.2", "上报2.2", "update 2.2"])(
		"%j opens the form",
		(say) => {
			expect(heard(say)).toMatchObject({
				intent: "progress",
				task: "2.2",
				text: "",
				quantity: null,
			});
		},
	);

	it("shows the task where only 進度 is said", () => {
		expect(heard("進度 2.2")).toMatchObject({ intent: "task", task: "2.2" });
	});
});
