import { describe, expect, it } from "vitest";
import { hear } from "../../src/language/hearing.js";
import { namedTask } from "../../src/language/named-task.js";
import { songshanWorld } from "./songshan-world.js";

const world = songshanWorld();

/** The ref, the refs, or the kind of what is named. */
function named(say: string) {
	const replying = say.startsWith("> ");
	const text = replying ? say.slice(2) : say;
	const { task } = namedTask(hear({ text, mentions: {}, replying }, world));
	if (task === null) return null;
	if (task.kind === "one") return task.ref;
	return task.kind === "several" ? task.refs : task.kind;
}

describe("a title half remembered", () => {
	it.each([
		["審批改革搞定", "1.2"],
		["審批改革遇阻，部門意見不統一", "1.2"],
		["工程审批那项做完了", "1.2"],
		["王局让我汇报：审批改革方案已上会", "1.2"],
		["教师形象这项完成了", "4.5"],
		["不動產登記便利化弄好了", "1.10"],
		["降低用能成本该做的都做了", "3.1"],
	])("names its task for sure: %s", (say, ref) => {
		expect(named(say)).toBe(ref);
	});

	it("is told whole", () => {
		const said = { text: "审批改革搞定", mentions: {}, replying: false };
		expect(namedTask(hear(said, world)).task).toMatchObject({
			said: "审批改革",
		});
	});
});

describe("a word that everybody uses", () => {
	it.each([
		"麻煩登記，都弄好了",
		"> 问题解决了 这个可以继续推进",
		"制度文件一份都没有",
		"进度还行",
		"各执法部门具体有哪些单位",
		"工程进展顺利",
		"服务管理还行",
		"有一件窗口人员推诿扯皮的案例",
	])("names no task: %s", (say) => {
		expect(named(say)).toBeNull();
	});

	it.each([
		["执法那项怎么样了", ["2.11"]],
		["登记那个任务完成了", ["1.10"]],
	])("is asked about where it is pointed at: %s", (say, refs) => {
		expect(named(say)).toEqual(refs);
	});
});

describe("a number that no task has", () => {
	it.each([
		"5.3是啥",
		"一點十三那條任務現在什麼情況",
		"那個1.15……好像是關於辦稅的那一項，現在什麼情況",
		"请问7.1是什么任务",
		"我想看看6.2的情况",
		"把5.3签收了",
		"4.10完成",
	])("is none of the plan's: %s", (say) => {
		expect(named(say)).toBe("none");
	});

	it.each([
		"已铺设5.3公里",
		"5.3开会",
		"系统升级到5.3版了",
		"增长5.3，已达目标",
		"今年增速是5.3已经不错了",
		"三点二十开会",
		"下午三点二十完成",
		"三点二十完成",
	])("is no task where it is something else: %s", (say) => {
		expect(named(say)).toBeNull();
	});
});
