import { describe, expect, it } from "vitest";
import { heard, type Line } from "./heard.js";

const record = (of: string, more: object = {}) => ({
	intent: "leave-record",
	of,
	person: null,
	unit: null,
	...more,
});

describe("what leave is on record", () => {
	it.each<Line>([
		["我在休假嗎", record("own")],
		["我请假到什么时候", record("own")],
		["我現在是不是在請假", record("own")],
		["谁代我", record("own")],
		["until when am I on leave", record("own")],
		["who is my deputy?", record("own")],
		["@_user_2 請假到哪天", record("own", { person: "ou_2" })],
		["誰在請假", record("everybody")],
		["谁请假了", record("everybody")],
		["今天谁不在", record("everybody")],
		["本週有誰休假", record("everybody")],
		["who's away this week?", record("everybody")],
		["区住建局谁在休假", record("everybody", { unit: "區住建局" })],
		["我提前回來了", record("back")],
		["我回来了", record("back")],
		["我已返崗", record("back")],
		["取消請假", record("back")],
		["假期取消", record("back")],
		["不请假了", record("back")],
		["这个假不休了", record("back")],
		["撤銷請假", record("back")],
		["取消3月20日的請假", record("back")],
		["3月20日请假取消，不用@_user_2代了", record("back")],
		["下周不休假了，@_user_2 不用代", record("back")],
		["取消@_user_2的請假", record("back", { person: "ou_2" })],
		["怎麼銷假", record("back")],
		["I'm back", record("back")],
		["I'm back from leave early", record("back")],
		["cancel my leave", record("back")],
		["I'm not on leave next week", record("back")],
	])("is heard in %j", (say, means) => {
		expect(heard(say)).toEqual(means);
	});

	it.each([
		"文件退回来了",
		"人员已返岗",
		"已到崗",
		"回来了",
		"假期活动取消",
		"因放假取消两场活动",
		"五一假期值班安排完成",
		"我回来了，1.3继续推进",
		"我们恢复上班了",
		"I'm back to work on 1.3",
		"請假怎麼弄",
		"銷假",
		"谁负责1.3",
	])("is not heard in %j", (say) => {
		expect(heard(say).intent).not.toBe("leave-record");
	});
});
