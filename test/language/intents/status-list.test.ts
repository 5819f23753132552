import { describe, expect, it } from "vitest";
import type { ListedStatus } from "../../../src/domain/listed-status.js";
import { heard } from "./heard.js";

const ASKED: Record<ListedStatus, readonly string[]> = {
	issued: [
		"還有哪些沒簽收",
		"还有哪些没签收",
		"哪些單位還沒簽收？",
		"谁没签收",
		"有没有没签收的",
		"没签收的任务",
		"未签收任务清单",
		"未签收",
		"待签收的有哪些",
		"都签收了吗",
		"仲有邊個未簽收",
		"还有几家没签",
		"把没签收的列一下",
		"查一下哪些还没签收，我催一下",
		"> 还有哪些单位没签收",
		"not accepted yet",
		"which tasks are not accepted yet?",
		"who hasn't accepted",
		"unaccepted tasks",
	],
	blocked: [
		"現在誰卡着",
		"哪些任務卡住了",
		"有沒有卡住的",
		"卡住的任务有哪些",
		"看看都有谁被卡住了",
		"目前卡住几项了",
		"列一下卡住的",
		"邊啲任務卡住咗",
		"有卡壳的吗",
		"领导要看，哪些任务卡住了",
		"what is blocked",
		"what's stuck",
		"blocked tasks",
		"anything stuck?",
	],
	"extension-asked": [
		"哪些延期要批",
		"有哪些延期申請",
		"延期申请有哪些",
		"谁申请了延期",
		"有没有待批的延期",
		"待批的延期申请",
		"还有几个延期没批",
		"extensions waiting",
		"pending extensions",
		"any extension requests?",
		"who asked for an extension",
	],
	returned: [
		"哪些被退回了",
		"退回重辦的有哪些",
		"有没有被退回的",
		"谁被打回了",
		"我们有哪些被退回来了",
		"退回的任务清单",
		"被驳回的有几项",
		"what was returned",
		"what has been sent back",
		"which tasks were rejected",
	],
	closed: [
		"哪些已經銷號了",
		"辦結了哪些",
		"已办结的任务有哪些",
		"销号了几项",
		"哪些任务完成了",
		"看下都办完了哪些",
		"已销号任务清单",
		"what is closed",
		"closed tasks",
		"which tasks are done",
	],
};

describe.each(Object.entries(ASKED))(
	"tasks asked for as %s",
	(status, said) => {
		it.each(said)("are heard in %j", (say) => {
			expect(heard(say)).toMatchObject({
				intent: "status-list",
				status,
				unit: null,
			});
		});
	},
);

it.each([
	["区财政局还有哪些没签收", "issued"],
	["財政局哪些任務卡住了", "blocked"],
	["财政局办结了哪些", "closed"],
])("the unit named is heard in %j", (say, status) => {
	expect(heard(say)).toMatchObject({
		intent: "status-list",
		status,
		unit: "區財政局",
	});
});

describe("no order, report or other question is taken for a list", () => {
	it.each([
		["1.4卡住了", "blocked"],
		["卡住 1.4 等撥款", "blocked"],
		["> 卡住了，等财政拨款", "blocked"],
		["blocked 1.4 waiting for funds", "blocked"],
		["stuck on 1.10: no interface", "blocked"],
		["退回 1.3 佐證不足", "return"],
		["> 退回 佐证不足", "return"],
		["return 1.3 no evidence", "return"],
		["完成 1.3", "done"],
		["1.3已完成", "done"],
		["> 已辦結", "done"],
		["> 都办完了", "done"],
		["> 報告!任務已完成", "done"],
		["簽收 1.3", "accept"],
		["> 已签收", "accept"],
		["签收所有任务", "accept"],
		["申请延期 1.3 到11月15日 原因是材料未齐", "postpone"],
		["申請延期", "postpone"],
		["> 申请延期到11月15日 雨太多", "postpone"],
		["> 不同意延期", "disagree"],
		["案例", "cases"],
		["誰還沒交", "missing-parts"],
		["哪些单位没报", "missing-parts"],
		["待核查", "review-list"],
		["待销号", "review-list"],
		["哪些等着销号", "review-list"],
		["逾期", "due"],
		["哪些逾期了", "due"],
		["本月要完成哪些", "due"],
		["我们的任务", "mine"],
		["还有哪些没做", "mine"],
	])("%j is %s", (say, intent) => {
		expect(heard(say).intent).toBe(intent);
	});

	it.each([
		"你看又卡住了",
		"这几项卡住了",
		"有几项卡住了",
		"什么都卡住了",
		"几项任务都完成了",
		"已完成任务",
		"您看下，已经完成了",
		"> 看看，都办完了",
		"> 退回的已经补了",
		"卡住什麼",
		"卡住了怎么办",
		"1.4卡在哪",
		"> 卡住了",
		"> 都卡住了",
		"> 哪里卡住了",
		"没有卡住的任务",
		"为什么退回",
		"1.3退回了几次",
		"> 谁退回的",
		"已办结",
		"> 完成了多少",
		"完成情况",
		"还有哪些没办结",
		"all tasks done",
		"> 还没签收",
		"怎么签收",
		"1.3签收了吗",
		"> 要延期",
		"延期申请",
		"可以延期吗",
		"谁批延期",
		"> 延期批了吗",
		"哪些案例被退回了",
		"容缺受理已经完成，还有哪些没签收",
		"1.3完成了，哪些还没签收",
	])("%j is no list", (say) => {
		expect(heard(say).intent).not.toBe("status-list");
	});
});

describe("what was closed within some days", () => {
	it.each([
		["本月辦結了哪些", "2021-03-01", "2021-03-31"],
		["上周銷號了哪幾項", "2021-03-01", "2021-03-07"],
		["住建局今天完成了哪些", "2021-03-12", "2021-03-12"],
		["what did we finish this month", "2021-03-01", "2021-03-31"],
		["which tasks were closed last week", "2021-03-01", "2021-03-07"],
	])("is asked for by %j", (text, from, to) => {
		expect(heard(text)).toMatchObject({
			intent: "status-list",
			status: "closed",
			within: { span: { from, to } },
		});
	});

	it.each([
		"本月要完成哪些",
		"本月需完成的任务",
		"下個月辦結哪些",
		"本月底前办结的有哪些",
	])("is not what %j asks for", (text) => {
		expect(heard(text)).toMatchObject({ intent: "due" });
	});
});
