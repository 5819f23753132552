import { describe, expect, it } from "vitest";
import { intents } from "../../src/language/intents/index.js";
import { understand } from "../../src/language/understand.js";
import type { SpeakerRights, World } from "../../src/language/utterance.js";
import { heard } from "./intents/heard.js";
import { songshanWorld } from "./songshan-world.js";

const NO_ACTIONS = ["due", "mine", "task", "help", "original", "why"].concat(
	["missing-parts", "history", "review-list", "expand", "preview"],
	["broadcast", "set-role", "drop-role", "postpone"],
);

/** Only shows something, or opens a form: 報進度 with nothing said yet. */
function isHarmless(saying: string): boolean {
	const meant = heard(saying);
	if (meant.intent === "progress") return meant["text"] === "";
	return NO_ACTIONS.includes(meant.intent);
}

const office = songshanWorld({ speakingFor: [] });

function nearestIn(world: World, text: string, about: string[] = []): string[] {
	const replying = about.length > 0;
	const meant = understand({ text, mentions: {}, replying, about }, world);
	expect(meant.intent, text).toBe("unknown");
	return meant.intent === "unknown" ? meant.nearest : [];
}

function nearestTo(say: string, about: readonly string[] = []): string[] {
	const meant = heard(say, about);
	return meant.intent === "unknown" ? (meant["nearest"] as string[]) : [];
}

describe("what is suggested to somebody not understood", () => {
	it("changes nothing when it is pressed and names no number of its own", () => {
		const said = ["1.4 呵呵", "還沒完成", "別完成1.3", "綁定了哪些單位"].concat(
			["> 今天吃什麼", "卡住什麼", "不要解綁", "approve it maybe", "取消"],
		);
		for (const saying of said.flatMap((say) => nearestTo(say))) {
			expect(isHarmless(saying), saying).toBe(true);
			expect(saying).not.toMatch(/\d+\s*(?:項|项|items)/);
		}
	});

	it.each(["> 收到", "> 好的", "> ok", "> 知道了", "> 收到，谢谢"])(
		"offers what %j may mean for the one task replied to",
		(say) => {
			const [report, done, task] = nearestTo(say, ["1.4"]).map((words) =>
				heard(words),
			);
			expect(report).toMatchObject({
				intent: "progress",
				task: "1.4",
				text: "",
			});
			expect(done).toMatchObject({ intent: "done", task: "1.4" });
			expect(task).toMatchObject({ intent: "task", task: "1.4" });
		},
	);

	it("offers no act where the message replied to is about several tasks", () => {
		for (const saying of nearestTo("> 收到", ["1.4", "1.5"])) {
			expect(isHarmless(saying), saying).toBe(true);
		}
	});

	it.each([
		["完或 3.2", "完成 3.2"],
		["3.2 完或", "完成 3.2"],
		["簽牧 3.2", "簽收 3.2"],
		["報進席 3.2", "報進度 3.2"],
		["donr 3.2", "done 3.2"],
		["acept 3.2", "accept 3.2"],
	])("suggests for %j first of all %j", (say, meant) => {
		expect(nearestTo(say)[0]).toBe(meant);
		expect(nearestTo(say)).toHaveLength(3);
	});

	it("suggests to a unit no decision of the office", () => {
		expect(nearestTo("退會 3.2").join()).not.toContain("退回");
	});
});

it("has nothing to suggest that does something when it is said", () => {
	const acts = [
		"accept",
		"done",
		"verify",
		"blocked",
		"unblocked",
		"agree",
	].concat(
		["disagree", "undo", "bind", "unbind", "leave", "not-applicable"],
		["publish-case", "unknown"],
	);
	for (const { examples, suggested, name } of intents)
		for (const saying of Object.values(suggested ?? examples).flat()) {
			const said = saying
				.replace("{code}", "1.3")
				.replace("{unit}", "區財政局");
			const meant = heard(said);
			expect(acts, `${name}: ${said}`).not.toContain(meant.intent);
			if (meant.intent === "progress") expect(meant["text"], said).toBe("");
		}
});

describe("to somebody who speaks for a unit", () => {
	const unit = songshanWorld();

	it.each([
		["今天食堂吃得不錯", ["今天到期", "本單位任務", "報進度"]],
		["打印機壞了找誰", ["本月到期", "本單位任務", "報進度"]],
		["打印机坏了找谁", ["本月到期", "本单位任务", "报进度"]],
		["the printer is broken", ["report", "what's due this month", "my tasks"]],
	])("suggests what is usual where nothing is near: %s", (say, sayings) => {
		expect(nearestIn(unit, say)).toEqual(sayings);
	});

	it.each([
		["能不能晚几天", "申請延期"],
		["想晚兩天交", "申請延期"],
		["有模板吗", "帮助"],
		["還沒完成", "報進度"],
	])("suggests first what %s most likely means: %s", (say, first) => {
		expect(nearestIn(unit, say)[0]).toBe(first);
	});

	it.each([
		["別完成1.3", ["任務 1.3", "報進度 1.3", "原文 1.3"]],
		["别催1.3了", ["任务 1.3", "报进度 1.3", "原文 1.3"]],
		["五月的会 1.4", ["任务 1.4", "报进度 1.4", "五月到期"]],
	])("suggests for %s what can be said of the task named", (say, sayings) => {
		expect(nearestIn(unit, say)).toEqual(sayings);
	});

	it("suggests for a reply what can be said of the one task replied to", () => {
		expect(nearestIn(unit, "改天再說", ["1.4"])).toEqual([
			"任務 1.4",
			"報進度 1.4",
			"原文 1.4",
		]);
	});

	it.each([
		["領導下周來調研要準備什麼", "下周到期"],
		["3月22日那天开会吗", "3月22日到期"],
		["the thing for next week maybe", "due next week"],
	])("suggests for %s what is due then: %s", (say, dueThen) => {
		expect(nearestIn(unit, say)[0]).toBe(dueThen);
	});

	it("names no days that are over", () => {
		expect(nearestIn(unit, "昨天說的那個事").join()).not.toContain("昨天");
	});
});

describe("to the office", () => {
	it.each([
		["天氣不錯", ["待核查", "本月到期", "通報"]],
		["天气不错", ["待核查", "本月到期", "通报"]],
		["這批別發", ["待核查", "本月到期", "通報"]],
		["lovely weather", ["review list", "what's due this month", "broadcast"]],
	])(
		"suggests what the office uses where nothing is near: %s",
		(say, three) => {
			expect(nearestIn(office, say)).toEqual(three);
		},
	);

	it.each([
		["給他們發個消息", "預告 30天"],
		["发言稿", "通报"],
		["財政局最近在忙什麼", "區財政局的任務"],
	])("suggests first what %s is nearest to: %s", (say, first) => {
		expect(nearestIn(office, say)[0]).toBe(first);
	});

	it("suggests no tasks of a unit of one's own", () => {
		const said = ["天氣不錯", "統計一下", "午飯吃什麼", "群裡怎麼沒反應"];
		for (const saying of said.flatMap((say) => nearestIn(office, say)))
			expect(saying).not.toMatch(/本單位|我們/u);
	});

	it("suggests of a task what is asked there", () => {
		expect(nearestIn(office, "別催1.3了")).toEqual([
			"任務 1.3",
			"1.3 進展記錄",
			"誰還沒交 1.3",
		]);
	});
});

describe("to somebody whose rights are told", () => {
	const nothing: SpeakerRights = {
		mayAsk: (intent) =>
			!["review-list", "broadcast", "preview"].includes(intent),
		mayTo: () => false,
		seesAllUnits: false,
	};

	it("suggests nothing that would be refused", () => {
		const world = { ...office, rights: nothing };
		for (const say of ["天氣不錯", "給他們發個消息", "財政局最近在忙什麼"])
			expect(nearestIn(world, say).join(), say).not.toMatch(
				/待核查|通報|預告|財政局/u,
			);
	});

	it("names no task that he may not see", () => {
		const world = { ...songshanWorld(), rights: nothing };
		expect(nearestIn(world, "別完成1.3").join()).not.toContain("1.3");
	});

	it("suggests no report of a task that he may only see", () => {
		const rights = { ...nothing, mayTo: (act: string) => act === "view" };
		const world = { ...songshanWorld(), rights };
		expect(nearestIn(world, "別完成1.3")).not.toContain("報進度 1.3");
	});
});
