/** Opened: clerks, heads and the office, all intents. */
import {
	about,
	accept,
	back,
	bind,
	blocked,
	courtesy,
	done,
	dropRole,
	due,
	just,
	late,
	nothing,
	original,
	postpone,
	progress,
	setRole,
	task,
	verify,
} from "./means.js";
import {
	alone,
	type CorpusRow,
	decide,
	NO_SUCH,
	office,
	reply,
	unit,
} from "./row.js";

const DUE: CorpusRow[] = [
	unit("这个月还有哪些要交的", due("2021-03-01", "2021-03-31")),
	unit("下周有到期的吗", due("2021-03-22", "2021-03-28")),
	unit("6月底前要完成哪些", due("2021-03-15", "2021-06-30")),
	alone("下個月有什麼到期", due("2021-04-01", "2021-04-30")),
	unit("五月份到期的任務列一下", due("2021-05-01", "2021-05-31")),
	alone("what's due next week?", due("2021-03-22", "2021-03-28")),
	office(
		"财政局这个月有什么到期的",
		due("2021-03-01", "2021-03-31", "區財政局"),
	),
	office(
		"發改局10月底前有哪些要完成",
		due("2021-03-15", "2021-10-31", "區發改局"),
	),
	office("有哪些逾期了", late()),
	office("what is overdue", late()),
	office("公安分局有没有逾期的", late("區公安分局")),
];

const TASK: CorpusRow[] = [
	unit("1.10", task("1.10")),
	unit("任务１．２", task("1.2")),
	unit("不動產登記那項現在怎麼樣了", task("1.10")),
	unit("两环一带进展怎么样", task("4.2")),
	unit("辦事方便第7項是什麼情況", task("1.7")),
	alone("task 3.1", task("3.1")),
	office("三河共治到哪一步了", task("4.1")),
	office("证照分离现在什么进度", task("3.3")),
	office("(四)9 現在什麼情況", task("4.9")),
	office("how is 2.5 going", task("2.5")),
	office("任务 5.3", task(NO_SUCH)),
];

const MINE: CorpusRow[] = [
	unit("我们的任务", just("mine")),
	alone("把本單位任務列出來", just("mine")),
	alone("show me my tasks", just("mine")),
];

const ACCEPT: CorpusRow[] = [
	unit("签收1.10", accept("1.10")),
	unit("4.2 簽收", accept("4.2")),
	unit("不动产登记这个我们签收了", accept("1.10")),
	alone("accept 3.1", accept("3.1")),
	reply("簽收", accept(null)),
	reply("已签收", accept(null)),
];

const PROGRESS: CorpusRow[] = [
	unit("进度 1.1 已下放38项", progress("1.1", "已下放38项", [38, null])),
	unit(
		"進度 １.１ 累計下放４１項",
		progress("1.1", "累計下放４１項", [41, "項"]),
	),
	unit(
		"進度 1.1 下放了三十六項",
		progress("1.1", "下放了三十六項", [36, "項"]),
	),
	unit(
		"进度 1.10 自助查询机已经装好，正在调试",
		progress("1.10", "自助查询机已经装好，正在调试"),
	),
	unit("4.2 進度：設計方案已經過會", progress("4.2", "設計方案已經過會")),
	unit(
		"进度 4.3 人工造林完成120亩",
		progress("4.3", "人工造林完成120亩", [120, null]),
	),
	unit(
		"進度 4.3 優良天數比例達到71%",
		progress("4.3", "優良天數比例達到71%", [71, "%"]),
	),
	alone(
		"進度 1.1 目標50項，已下放44項",
		progress("1.1", "已下放44項", [44, "項"]),
	),
	alone(
		"进度 1.2 方案初稿写好了，正在征求意见",
		progress("1.2", "方案初稿写好了，正在征求意见"),
	),
	alone(
		"progress 1.1 35 items handed down so far",
		progress("1.1", "35 items handed down so far", [35, null]),
	),
	alone("進度 1.1 還差12項", progress("1.1", "還差12項")),
	reply("已下放29项，其余的下周弄完", progress(null, "已下放29项", [29, null])),
	reply("目前辦了四十五項", progress(null, "目前辦了四十五項", [45, "項"])),
	reply("正在走招标流程，一切正常", progress(null, "正在走招标流程，一切正常")),
	reply("初稿已經送審", progress(null, "初稿已經送審")),
	reply(
		"we have finished the draft, now under review",
		progress(null, "we have finished the draft, now under review"),
	),
];

const DONE: CorpusRow[] = [
	unit("4.2已经完成了", done("4.2")),
	unit("不动产登记那项做完了", done("1.10")),
	unit("兩環一帶已完成，照片稍後補", done("4.2")),
	unit("一.10搞定了", done("1.10")),
	unit("办事方便第2项我们完成了", done("1.2")),
	unit("完成 1.15", done(NO_SUCH)),
	alone("done 1.7", done("1.7")),
	alone("1.10 is done", done("1.10")),
	reply("完成", done(null)),
	reply("已办结", done(null)),
	reply("弄完了，谢谢提醒", done(null)),
	reply("这个我们已经全部完成了", done(null)),
	reply("done", done(null)),
];

const BLOCKED: CorpusRow[] = [
	unit("卡住 4.2 等财政局拨款", blocked("4.2", "等财政局拨款")),
	unit("1.10卡住了，系統接口一直沒開通", blocked("1.10", "系統接口一直沒開通")),
	unit("3.1 推不动，卡在供电公司那边", blocked("3.1", "卡在供电公司那边")),
	unit("两环一带卡住了，征地没谈下来", blocked("4.2", "征地没谈下来")),
	alone(
		"blocked 1.7 waiting for the data interface",
		blocked("1.7", "waiting for the data interface"),
	),
	reply("卡住了，缺资金", blocked(null, "缺资金")),
	reply("卡住 等發改局批覆", blocked(null, "等發改局批覆")),
];

const REVIEW: CorpusRow[] = [
	office("核实 1.3", verify("1.3")),
	office("4.2核實通過", verify("4.2")),
	office("verify 3.2", verify("3.2")),
	office("4.1退回，照片看不清楚", back("4.1", "照片看不清楚")),
	office("把3.4退回去，缺合同复印件", back("3.4", "缺合同复印件")),
	office("退回 2.5", back("2.5", null)),
	office("return 1.5 no photos attached", back("1.5", "no photos attached")),
];

const POSTPONE: CorpusRow[] = [
	unit(
		"申请延期 1.10 到明年1月31日 原因系统还在改造",
		postpone("1.10", "2022-01-31"),
	),
	unit("申請延期 4.2 到11月15日，雨季耽誤了", postpone("4.2", "2021-11-15")),
	unit("3.1想申请延到6月底", postpone("3.1", "2021-06-30")),
	unit("首報申請延期到3月26號", postpone("首報@區住建局", "2021-03-26")),
	alone("两环一带想延期到年底", postpone("4.2", "2021-12-31")),
	alone(
		"postpone 3.1 to June 20, price review late",
		postpone("3.1", "2021-06-20"),
	),
	reply("申请延期到下个月底", postpone(null, "2021-04-30")),
	reply("我們要申請延期，到6月10日，材料還沒齊", postpone(null, "2021-06-10")),
	decide("同意", just("agree")),
	decide("可以，同意延期", just("agree")),
	decide("agree", just("agree")),
	decide("不同意", just("disagree")),
	decide("不同意，時間夠用", just("disagree")),
	decide("这个不同意延期", just("disagree")),
];

const WHY: CorpusRow[] = [
	reply("为什么提醒我", about("why", null)),
	reply("為什麼要提醒我們啊", about("why", null)),
	unit("为什么1.10是红灯", about("why", "1.10")),
	office("why is 3.1 red", about("why", "3.1")),
	unit("原文 1.10", original("1.10")),
	unit("4.2的原文怎么写的", original("4.2")),
	office("發一下三河共治的原文", original("4.1")),
	office("容缺受理原文", original("1.3")),
];

const CASE: CorpusRow[] = [
	alone("我要提交案例", just("case")),
	alone("提交一个典型案例", just("case")),
	alone("案例", just("case")),
	unit("提交案例", just("case")),
	office("案例审核", just("case")),
	office("看看案例審核", just("case")),
];

const OFFICE: CorpusRow[] = [
	office("通報", just("broadcast")),
	office("出一期通報", just("broadcast")),
	office("预告 30天", just("preview")),
	office("看一下預告 14天", just("preview")),
	office("掛圖", just("board")),
	unit("进度图发一下", just("board")),
	unit("board please", just("board")),
	office("排名", just("standing")),
	office("现在的排名看一下", just("standing")),
	unit("考核情況怎麼樣", just("standing")),
	unit("我们局排名第几", just("standing")),
	office("导入方案", just("import-plan")),
	office("麻烦导入一下方案", just("import-plan")),
];

const PEOPLE: CorpusRow[] = [
	unit("這個群綁定區財政局", bind("區財政局")),
	office("绑定办公室", bind("office")),
	office("綁定 專項組 法治良好", bind("action 2")),
	office("这个群绑定全体", bind("everyone")),
	office("綁定紀委", bind("discipline")),
	unit("解绑", just("unbind")),
	office("设负责人 @_user_2 区住建局", setRole("head", "ou_wang", "區住建局")),
	office(
		"把 @_user_3 設為區財政局聯絡員",
		setRole("liaison", "ou_li", "區財政局"),
	),
	office("設辦公室 @_user_2", setRole("office", "ou_wang")),
	office(
		"设专项组 @_user_3 生态宜居",
		setRole("action-lead", "ou_li", "action 4"),
	),
	office("设纪委 @_user_3", setRole("discipline", "ou_li")),
	office("免去 @_user_2", dropRole("ou_wang")),
	office("@_user_3 调走了，免去", dropRole("ou_li")),
];

const REST: CorpusRow[] = [
	unit("撤销", just("undo")),
	unit("撤銷剛才那個", just("undo")),
	alone("刚才发错了，撤销一下", just("undo")),
	alone("undo that", just("undo")),
	unit("帮助", just("help")),
	alone("你能做些什麼", just("help")),
	alone("help", just("help")),
	unit("谢谢", courtesy),
	unit("早上好", courtesy),
	reply("好的，辛苦了🙏", courtesy),
];

const TRAPS: CorpusRow[] = [
	unit("1.10完成了吗", task("1.10")),
	unit("4.2簽收了沒有？", [task("4.2"), nothing]),
	unit("1.10还没完成", [progress("1.10", "还没完成"), nothing]),
	unit("4.2下周完成", [progress("4.2", "下周完成"), nothing]),
	unit("先不要签收1.10", nothing),
	unit("完成1.10需要交哪些佐证材料", nothing),
	unit("如果4.2完成了，照片發到哪裡？", nothing),
	unit("怎么申请延期", nothing),
	unit("昨天科长问“3.1已完成”是谁报的", nothing),
	alone("不用撤销了", nothing),
	alone(
		"进度 4.3 PM2.5年均浓度降到45微克",
		progress("4.3", "PM2.5年均浓度降到45微克", [45, null]),
	),
	alone("is 1.7 done?", task("1.7")),
	reply("還沒完成，月底前能弄好", [
		progress(null, "還沒完成，月底前能弄好"),
		nothing,
	]),
	office("3.3核实过了吗", [task("3.3"), nothing]),
	office("先别退回1.5，我再看看", nothing),
	decide("如果不同意，他們會收到什麼", nothing),
];

export const openedThird: readonly CorpusRow[] = [
	...DUE,
	...TASK,
	...MINE,
	...ACCEPT,
	...PROGRESS,
	...DONE,
	...BLOCKED,
	...REVIEW,
	...POSTPONE,
	...WHY,
	...CASE,
	...OFFICE,
	...PEOPLE,
	...REST,
	...TRAPS,
];
