/** Opened: as colleagues of ten years write in their work groups. Written blind. */
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
	leave,
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

const agree = { intent: "agree", task: null } as const;
const disagree = { intent: "disagree", task: null } as const;
const undo = { intent: "undo", task: null } as const;

export const openedEighth: readonly CorpusRow[] = [
	// progress
	unit(
		"1.2 图审和施工许可已经并联审批，本周又办了7件",
		progress("1.2", "并联审批", [7, "件"]),
	),
	reply(
		"目前做到百分之六十吧，剩下的管网段下周进场",
		progress(null, "管网段下周进场", [60, "%"]),
	),
	unit(
		"1.10不動產登記窗口延時服務已經試行，群眾反映還可以",
		progress("1.10", "延時服務已經試行"),
	),
	alone(
		"报个进度哈，两环一带内环段绿化今天挂网招标了",
		progress("4.2", "挂网招标"),
	),
	reply("已上門對接供電公司3次", progress(null, "對接供電公司", [3, "次"])),
	unit("數據共享這塊，局裡的系統正在跟區平台聯調，科創局那邊派人過來了", [
		progress("1.7", "跟區平台聯調"),
	]),
	reply("方案报区里了，等上会", progress(null, "方案报区里了")),
	unit("4.2 42%", progress("4.2", "", [42, "%"])),
	reply(
		"累計辦理一百二十宗，全部當日出證",
		progress(null, "當日出證", [120, "宗"]),
	),
	alone(
		"3.1 上周走访了十五家规上企业，用电情况摸底了，台账附后",
		progress("3.1", "摸底", [15, "家"]),
	),
	reply("一直在推，徵收協議陸續在簽", progress(null, "徵收協議陸續在簽")),
	unit(
		"@_user_2 1。7我們今天報了第一批目錄，共46條",
		progress("1.7", "第一批目錄", [46, "條"]),
	),
	reply(
		"進展如下：\n制度已印發；\n窗口人員培訓辦過了；\n台賬正在建",
		progress(null, "窗口人員培訓"),
	),
	unit("首报材料初稿写好了，局长在改", progress("首報@區住建局", "初稿写好了")),
	unit(
		"1.2 update: 18 permits issued online so far",
		progress("1.2", "permits issued online", [18, null]),
	),
	unit(
		"用能成本那項，已跟燃氣公司開過協調會，會議紀要正在走簽",
		progress("3.1", "協調會"),
	),
	alone("工改系統培訓了２６人", progress("1.2", "培訓", [26, "人"])),
	// done
	unit("1.10弄完了，请销号", done("1.10")),
	reply("已办结", done(null)),
	reply("玩成了，照片等下补", done(null)),
	unit("3.1我局負責部分已全部落實到位，請予核銷", done("3.1")),
	alone("首报交了哈，纸质件也送到办公室了", done("首報@區住建局")),
	unit("done with 4.2", done("4.2")),
	reply("这项可以销了，文都印发了", done(null)),
	unit("兩環一帶住建這邊的活兒都幹完了", done("4.2")),
	unit("一點七 完成", done("1.7")),
	reply("搞定✅", done(null)),
	unit("1.2和1.7都完成了", done(["1.2", "1.7"])),
	unit("工程审批改革这项昨天验收通过，标记完成吧", done("1.2")),
	reply(
		"報告領導，此項工作已於3月12日全面完成，佐證材料隨後報上。",
		done(null),
	),
	alone("1.10 ok了，結掉", done("1.10")),
	// due
	unit("本周有要交的没", due("2021-03-15", "2021-03-21")),
	unit("月底前我們還有哪些要交？", due("2021-03-15", "2021-03-31")),
	office("三月份到期的有哪些", due("2021-03-01", "2021-03-31")),
	office("住建局逾期幾項", late("區住建局")),
	unit("我們有沒有超期的", late()),
	unit("下周要交啥", due("2021-03-22", "2021-03-28")),
	office(
		"科创局4月份有哪些到期",
		due("2021-04-01", "2021-04-30", "區科創營商局"),
	),
	alone("清明前要報的有哪些", [
		due("2021-03-15", "2021-04-03"),
		due("2021-03-15", "2021-04-04"),
	]),
	office("領導要看，把六月底前到期的拉個單子", due("2021-03-15", "2021-06-30")),
	unit("what do we have to hand in by end of April", [
		due("2021-03-15", "2021-04-30"),
	]),
	office("过期没交的都有哪些", late()),
	office("这周五之前谁要交东西", due("2021-03-15", "2021-03-19")),
	// task
	unit("1.7哪家牵头", task("1.7")),
	unit("不動產登記那項幾號截止", task("1.10")),
	office("三河共治进行到哪一步了", task("4.1")),
	unit("4.2", task("4.2")),
	office("容缺受理什么情况了", task("1.3")),
	alone("任務3.1是誰牽頭的？我們只是配合吧", task("3.1")),
	unit("首报最晚哪天交", task("首報@區住建局")),
	office("2.6案件評查現在到哪了", task("2.6")),
	unit("5.3啥时候交", task(NO_SUCH)),
	unit("status of 1.2?", task("1.2")),
	office("養老那項現在是綠燈還是黃燈", task("4.9")),
	// accept
	unit("1.2签收", accept("1.2")),
	unit("收到1.10，我們認領", accept("1.10")),
	reply("簽收", accept(null)),
	reply("收到，马上办", [accept(null), ...courtesy]),
	unit("两环一带的任务我局已签收，由城建科具体负责", accept("4.2")),
	unit("1.2、3.1、4.2一併簽收", accept(["1.2", "3.1", "4.2"])),
	alone("首報簽收了", accept("首報@區住建局")),
	// blocked
	unit("1.7推不动，省平台接口一直没开", blocked("1.7", "省平台接口一直没开")),
	reply("卡在征地上了，有三户谈不拢", blocked(null, "三户谈不拢")),
	unit(
		"3.1有困難，供熱企業不同意降價，請區裡出面協調",
		blocked("3.1", "供熱企業不同意降價"),
	),
	reply("財政的錢沒到位，幹不下去", blocked(null, "財政的錢沒到位")),
	alone("两环一带卡壳了 设计单位没交图", blocked("4.2", "设计单位没交图")),
	unit(
		"stuck on 1.10, waiting for 自然资源分局 to send the data",
		blocked("1.10", "自然资源分局"),
	),
	unit("1.7的接口今天開通了，不卡了", {
		intent: "unblocked",
		task: "1.7",
	}),
	// postpone
	unit("1.2申请延到4月底", postpone("1.2", "2021-04-30")),
	reply("能不能宽限到下周五", postpone(null, "2021-03-26")),
	reply("圖審單位人手不足，申請延期", postpone(null)),
	unit(
		"因雨季影響施工，4.2申請延期至６月３０日，望批准",
		postpone("4.2", "2021-06-30"),
	),
	alone(
		"首報能緩幾天嗎，科長出差，二十號交",
		postpone("首報@區住建局", "2021-03-20"),
	),
	unit("不动产登记那个想往后推半个月，行不", postpone("1.10")),
	reply("请予展期到五月十五日", postpone(null, "2021-05-15")),
	// verify
	office("1.3核实无误", verify("1.3")),
	decide("核過了，可以銷號", verify(null)),
	office("住建的不动产登记已核实，销号吧", verify("1.10")),
	office("2.4佐證齊全，予以核銷", verify("2.4")),
	office("verify 4.8", verify("4.8")),
	office("惠企政策兌現報上來的看過了，沒問題，通過", verify("1.4")),
	// return
	office("1.5退回，没盖章", back("1.5", "没盖章")),
	office("退回 3.3", back("3.3", null)),
	decide("材料太虛，打回去重寫", back(null, "材料太虛")),
	decide("退回：缺照片和会议纪要", back(null, "缺照片和会议纪要")),
	office("住建局首報打回，數字對不上", back("首報@區住建局", "數字對不上")),
	office("4.6退回去吧，只发了个通知，没见落实", back("4.6", "只发了个通知")),
	// undo
	reply("点错了，撤销", undo),
	unit("剛才那條撤回", undo),
	unit("上一條報錯了，作廢", undo),
	office("退错了退错了，撤销刚才的操作", undo),
	unit("1.10完成是我手滑點的，幫忙撤一下", [
		{ intent: "undo", task: "1.10" },
		undo,
	]),
	// mine
	unit("我们局一共领了几项任务", just("mine")),
	unit("本局任務清單", just("mine")),
	unit("list all our tasks pls", just("mine")),
	// why
	reply("怎么又催我", about("why", null)),
	unit("4.2咋亮红灯了", about("why", "4.2")),
	unit("3.1為什麼也要提醒我們", about("why", "3.1")),
	unit("1.7昨天剛報過，怎麼還是紅燈？", about("why", "1.7")),
	// history
	unit("1.2前面都报过啥", about("history", "1.2")),
	office("把4.1歷次上報的情況調出來", about("history", "4.1")),
	reply("这项之前报过哪些内容，新来的不清楚", about("history", null)),
	// original
	unit("1.10原文发一下", original("1.10")),
	office("方案裡對兩環一帶原話怎麼說的", original("4.2")),
	unit("3.1 original wording?", original("3.1")),
	// missing-parts
	office("1.8还差哪几家没报", about("missing-parts", "1.8")),
	reply("這項還有誰家沒交", about("missing-parts", null)),
	office("用能成本那項哪個單位還沒報上來", about("missing-parts", "3.1")),
	// case
	unit("报个案例", just("case")),
	unit("我局案例還差幾件", just("case")),
	office("案例审核", just("case")),
	office("各單位典型案例報了多少，導個表", just("case")),
	alone("我要提交一個典型案例", just("case")),
	office("案例熱力圖", just("case")),
	unit("我们报的那件案例审过了没", just("case")),
	// bind
	unit("綁定 住建局", bind("區住建局")),
	unit("这个群是办事方便专项组的，绑定一下", bind("action 1")),
	office("本群綁定為辦公室", bind("office")),
	unit("解除绑定", just("unbind")),
	// roles
	office("設@_user_2為住建局聯絡員", setRole("liaison", "ou_wang", "區住建局")),
	office(
		"住建局换人了，负责人改成@_user_2",
		setRole("head", "ou_wang", "區住建局"),
	),
	office("把@_user_2設為督查", setRole("supervision", "ou_wang")),
	office(
		"設專項組 @_user_2 辦事方便",
		setRole("action-lead", "ou_wang", "action 1"),
	),
	office("@_user_2调走了，免掉他", dropRole("ou_wang")),
	// leave
	alone(
		"我明後天出差，有事找@_user_2",
		leave("ou_wang", "2021-03-16", "2021-03-17"),
	),
	unit(
		"本周四到下周一休年假，工作由@_user_3代",
		leave("ou_li", "2021-03-18", "2021-03-22"),
	),
	alone("請假，3月22到26號去黨校學習", leave(null, "2021-03-22", "2021-03-26")),
	// agree, disagree
	decide("同意", [agree, verify(null)]),
	decide("同意延期，下不為例", agree),
	decide("不同意延期，按原時限辦", disagree),
	decide("延期不批", disagree),
	// broadcast, preview, review-list
	office("发通报", just("broadcast")),
	office("下週要發哪些提醒，先給我看看", just("preview")),
	office("还有几件等着核实", just("review-list")),
	// others
	unit("这个怎么用？", just("help")),
	office("看下各單位排名", just("standing")),
	office("掛圖", just("board")),
	office("导入方案", just("import-plan")),
	unit("区直相关单位包括哪些单位", just("expand")),
	unit("4.9跟我們局沒關係，不涉及", about("not-applicable", "4.9")),
	// nothing
	unit("下午三點小會議室開會，帶上1.2的材料", nothing),
	unit("要是4.2能批下来，月底就能完成了", nothing),
	unit("听说科创局的1.3都完成了", nothing),
	unit("我先看看文件再簽收", nothing),
	office("王局說1.5要退回，你們怎麼看", nothing),
	reply("先別點完成，還差個章", nothing),
	unit("空调报修完成没有，热死了", nothing),
	reply("哈哈这机器人比主任还准时", nothing),
	reply("辛苦了🌹", courtesy),
	unit("各位領導早上好", courtesy),
];
