/** Kept aside: an ordinary working month of clerks, heads and the office. Written blind. */
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
	listed,
	nothing,
	onLeave,
	original,
	postpone,
	progress,
	setRole,
	task,
	verify,
} from "./means.js";
import { alone, type CorpusRow, decide, office, reply, unit } from "./row.js";

const FIRST = "首報@區住建局";

/** An ordinary working month. */
export const unseenFortyseventh: readonly CorpusRow[] = [
	// progress, Traditional
	unit(
		"進度 1.2 已梳理審批事項22項",
		progress("1.2", "已梳理審批事項22項", [22, "項"]),
	),
	unit(
		"工程建設項目審批這塊，聯合驗收已經辦了9個項目",
		progress("1.2", "聯合驗收已經辦了9個項目", [9, null]),
	),
	unit(
		"1.7 共享目錄掛接了146條 剩下的這兩週補",
		progress("1.7", "掛接了146條", [146, "條"]),
	),
	reply(
		"12個小區的水電氣信息對接好了，其餘的月底前做",
		progress(null, "12個小區的水電氣信息對接好了", [12, null]),
	),
	unit(
		"兩環一帶進展：外環綠道貫通18公里",
		progress("4.2", "外環綠道貫通18公里", [18, "公里"]),
	),
	unit("4.2內環綠化招標文件掛網了,等開標", progress("4.2", "招標文件掛網了")),
	reply("方案初稿寫好了 送局領導審", progress(null, "方案初稿寫好了")),
	unit(
		"一.10 我局網簽備案數據已推送3600條給登記中心",
		progress("1.10", "已推送3600條", [3600, "條"]),
	),
	unit(
		"用能成本這項 上週去供電公司座談過一次 正在整理意見",
		progress("3.1", "正在整理意見"),
	),
	reply("目前完成大概65%", progress(null, "65%", [65, "%"])),
	unit(
		"報一下１.２，施工許可電子證照累計發了３８本",
		progress("1.2", "電子證照累計發了", [38, "本"]),
	),
	alone(
		"3.1的進度：轉供電排查完27處",
		progress("3.1", "轉供電排查完27處", [27, "處"]),
	),
	reply("昨天開了推進會 各科室分工都定了", progress(null, "各科室分工都定了")),
	unit(
		"首報材料正在匯總中 局紀檢這邊今天能給數",
		progress(FIRST, "材料正在匯總"),
	),
	unit(
		"辦事方便第7項，接口在調試，預計週四聯通",
		progress("1.7", "接口在調試"),
	),
	alone(
		"1.10 存量房檔案掃描到二千三百份了",
		progress("1.10", "存量房檔案掃描", [2300, "份"]),
	),
	reply("仍在走流程 財評這個星期出結果", progress(null, "仍在走流程")),
	unit(
		"更新4.2 累計栽喬木1250株",
		progress("4.2", "累計栽喬木1250株", [1250, "株"]),
	),
	unit(
		"1.2區域評估做好4個片區，還有2個在編",
		progress("1.2", "區域評估做好4個片區", [4, null]),
	),
	reply(
		"三十六個項目已納入平台管理",
		progress(null, "個項目已納入平台管理", [36, null]),
	),
	unit(
		"工改（1.2）表單模板定稿4套，其他的這週再議",
		progress("1.2", "表單模板定稿4套", [4, "套"]),
	),
	alone(
		"數據共享 我局該給的7個接口通了5個",
		progress("1.7", "通了5個", [5, null]),
	),
	// progress, Simplified
	unit(
		"进度1.7 已归集数据目录58项",
		progress("1.7", "已归集数据目录58项", [58, "项"]),
	),
	unit(
		"1.2 目前网上审批率到了92%",
		progress("1.2", "网上审批率到了92%", [92, "%"]),
	),
	reply(
		"已经对接了3个平台，剩一个省平台下周弄",
		progress(null, "已经对接了3个平台", [3, null]),
	),
	unit(
		"两环一带 拆迁协议签了41户 还有6户在谈",
		progress("4.2", "拆迁协议签了41户", [41, "户"]),
	),
	unit(
		"降低企业用能成本这个事，我们已经发文给各物业公司了",
		progress("3.1", "已经发文给各物业公司"),
	),
	reply("正在做 快了", [progress(null, "正在做"), nothing]),
	reply("施工单位进场了", progress(null, "施工单位进场了")),
	unit(
		"1.10一窗受理累计815件",
		progress("1.10", "一窗受理累计815件", [815, "件"]),
	),
	alone(
		"汇报下3.1 物业已退还多收电费的企业有33家",
		progress("3.1", "物业已退还多收电费的企业有33家", [33, "家"]),
	),
	reply("进度过半了，50％左右", progress(null, "过半了", [50, null])),
	unit(
		"不动产登记要用的楼盘表 我们推过去210幢",
		progress("1.10", "推过去210幢", [210, "幢"]),
	),
	unit(
		"四.2 步道施工图审查过了 准备招标",
		progress("4.2", "步道施工图审查过了"),
	),
	reply(
		"这礼拜把问题清单捋出来了，责任科室也分好了",
		progress(null, "问题清单捋出来了"),
	),
	alone(
		"1.2 联审系统在试运行 已跑了6个件",
		progress("1.2", "已跑了6个件", [6, null]),
	),
	unit(
		"首报的初稿今天上午送分管领导看了",
		progress(FIRST, "初稿今天上午送分管领导看了"),
	),
	unit(
		"专项整治首报 自查表收回11份",
		progress(FIRST, "自查表收回11份", [11, "份"]),
	),
	reply("累计办理 103 件", progress(null, "累计办理 103 件", [103, "件"])),
	reply("摸底完了 数据还在核", progress(null, "数据还在核")),
	unit(
		"1.7那个，租赁备案数据传了4000条上去",
		progress("1.7", "租赁备案数据传了4000条", [4000, "条"]),
	),
	// progress, English
	unit(
		"progress 1.2 26 items streamlined so far",
		progress("1.2", "26 items streamlined", [26, "items"]),
	),
	reply(
		"about 45% there, rest by end of April",
		progress(null, "45%", [45, "%"]),
	),
	unit(
		"update on 4.2: contractor on site, 3 km of path paved",
		progress("4.2", "3 km of path paved", [3, "km"]),
	),
	reply(
		"Draft is with the director for comments",
		progress(null, "Draft is with the director"),
	),
	unit(
		"1.7 - 12 of 20 interfaces connected",
		progress("1.7", "interfaces connected", [12, null]),
	),
	alone(
		"for 3.1 we have visited 19 companies",
		progress("3.1", "visited 19 companies", [19, "companies"]),
	),
	unit(
		"1.10: joint window is open at the service hall, still training staff",
		progress("1.10", "still training staff"),
	),

	// done, Traditional
	unit("完成 3.1", done("3.1")),
	unit("1.7 已辦結", done("1.7")),
	reply("已完成", done(null)),
	unit("兩環一帶我們局負責的部分做完了", done("4.2")),
	reply("辦完了 照片稍後補", done(null)),
	unit("首報已經報上去了", done(FIRST)),
	reply("這項全部落實到位,可以銷號", done(null)),
	unit("不動產登記便利化，我局這邊己經完成，佐證見附件", done("1.10")),
	alone("1.2辦結了", done("1.2")),
	reply("搞定", done(null)),
	unit("用能成本那條今天全部辦完，請辦公室核實", done("3.1")),
	alone("標記完成：1.10", done("1.10")),
	reply("報告送到辦公室了，任務辦結", done(null)),
	// done, Simplified
	unit("我局1.2已完成", done("1.2")),
	reply("已办结", done(null)),
	unit("工程建设项目审批改革我们这块都搞完了", done("1.2")),
	reply("弄好了", done(null)),
	unit("3.1 做完了 请查收", done("3.1")),
	alone("把4.2标成已完成吧", done("4.2")),
	unit("数据共享应用这项以全部完成", done("1.7")),
	reply("都完成了，佐证随后发", done(null)),
	unit("首报交了", done(FIRST)),
	reply("任务完成 谢谢提醒", done(null)),
	unit("1.10 ok了 完成", done("1.10")),
	alone("三.1办结归档了", done("3.1")),
	// done, English
	unit("done 1.7", done("1.7")),
	reply("all finished", done(null)),
	unit("we've completed 4.2", done("4.2")),
	alone("please mark 1.2 as done", done("1.2")),

	// accept, Traditional
	unit("簽收 1.2", accept("1.2")),
	unit("1.7收到", accept("1.7")),
	reply("收到", accept(null)),
	reply("簽收，馬上安排", accept(null)),
	unit("兩環一帶的任務我們簽收了", accept("4.2")),
	alone("3.1 已簽收", accept("3.1")),
	reply("知悉 我們會落實", accept(null)),
	unit("住建局簽收一.10", accept("1.10")),
	reply("收悉，已轉審批科辦理", [
		accept(null),
		progress(null, "已轉審批科辦理"),
	]),
	// accept, Simplified
	unit("4.2 签收", accept("4.2")),
	reply("收到，马上办", accept(null)),
	unit("1.10收到了 我们安排", accept("1.10")),
	reply("签了", accept(null)),
	alone("工程建设项目审批那个任务我签收", accept("1.2")),
	unit("首报的任务帮我们签收一下", accept(FIRST)),
	reply("好的收到", accept(null)),
	// accept, English
	unit("accept 3.1", accept("3.1")),
	reply("received, thanks", accept(null)),
	reply("Got it, we'll take this on", accept(null)),

	// one task, Traditional
	office("1.3怎麼樣了", task("1.3")),
	office("任務 4.8", task("4.8")),
	unit("為什麼提醒我", about("why", null)),
	office("三河共治現在什麼情況", task("4.1")),
	unit("1.2為什麼是紅燈", about("why", "1.2")),
	unit("原文 1.10", original("1.10")),
	reply("這條還缺什麼材料", about("missing-parts", null)),
	unit("用能成本那項的歷史記錄", about("history", "3.1")),
	alone("3.1哪天截止", task("3.1")),
	// one task, Simplified
	unit("3.1的原文发我看下", original("3.1")),
	office("惠企政策兑现 进展如何", task("1.4")),
	unit("1.7 还差哪些佐证", about("missing-parts", "1.7")),
	reply("为啥又催我们", about("why", null)),
	office("调一下2.5以前的填报记录", about("history", "2.5")),
	unit("4.2不适用我局", about("not-applicable", "4.2")),
	office("证照分离到哪一步了", task("3.3")),
	// one task, English
	unit("status of 1.2", task("1.2")),
	unit("why is 4.2 red", about("why", "4.2")),
	office("show me the full text of 2.10", original("2.10")),

	// due, late, mine, lists, Traditional
	unit("本月到期", due("2021-03-01", "2021-03-31")),
	unit("下週有什麼要交的", due("2021-03-22", "2021-03-28")),
	office("逾期", late()),
	unit("本單位任務", just("mine")),
	office("10月底前要完成的有哪些", due("2021-03-15", "2021-10-31")),
	office("誰還沒簽收", listed("issued")),
	office("現在有哪些任務卡住", listed("blocked")),
	office("申請延期的列一下", listed("extension-asked")),
	office(
		"區財政局這個月有哪些到期",
		due("2021-03-01", "2021-03-31", "區財政局"),
	),
	alone("我們手上有什麼任務", just("mine")),
	office("待核實清單", just("review-list")),
	// due, late, mine, lists, Simplified
	unit("这周要交啥", due("2021-03-15", "2021-03-21")),
	unit("看看我们的任务", just("mine")),
	office("哪些已经超期了", late()),
	office("6月份到期的任务", due("2021-06-01", "2021-06-30")),
	office("被退回的有哪些", listed("returned")),
	office("已经销号的任务列出来", listed("closed")),
	office("区市场监管局有没有逾期的", late("區市場監管局")),
	alone("5月底之前还有什么要完成", due("2021-03-15", "2021-05-31")),
	office("还有几件等我们核实", just("review-list")),
	office("各单位群绑定情况", just("binding-list")),
	// due, late, mine, English
	unit("what's due this month", due("2021-03-01", "2021-03-31")),
	alone("my tasks", just("mine")),
	office("anything overdue?", late()),

	// blocked and unblocked, Traditional
	unit("卡住 4.2 等區財政局撥款", blocked("4.2", "等區財政局撥款")),
	reply(
		"推不動，自然資源那邊一直沒回函",
		blocked(null, "自然資源那邊一直沒回函"),
	),
	unit("1.7卡在省平台接口沒開放", blocked("1.7", "省平台接口沒開放")),
	unit("4.2的錢到了，不卡了，可以繼續", { intent: "unblocked", task: "4.2" }),
	reply("問題解決了 已恢復推進", { intent: "unblocked", task: null }),
	unit(
		"不動產登記受阻：系統廠商還沒簽合同",
		blocked("1.10", "系統廠商還沒簽合同"),
	),
	// blocked and unblocked, Simplified
	unit("3.1卡住了，供电公司不提供数据", blocked("3.1", "供电公司不提供数据")),
	reply("现在停在环评上 批不下来", blocked(null, "环评")),
	alone(
		"1.2办不下去，图审机构合同到期没续上",
		blocked("1.2", "图审机构合同到期没续上"),
	),
	unit("1.7 解除卡住", { intent: "unblocked", task: "1.7" }),
	reply("没法往下走，等上级出文件", blocked(null, "等上级出文件")),
	unit("两环一带征地谈不拢，干不动了", blocked("4.2", "征地谈不拢")),
	// blocked and unblocked, English
	unit(
		"blocked 4.2 waiting for land approval",
		blocked("4.2", "waiting for land approval"),
	),
	unit("1.10 is unblocked now", { intent: "unblocked", task: "1.10" }),

	// postpone, Traditional
	unit("申請延期 1.2 到11月15日 因系統升級", postpone("1.2", "2021-11-15")),
	reply("請寬限到下週五", postpone(null, "2021-03-26")),
	unit("4.2想延到年底", postpone("4.2", "2021-12-31")),
	unit("用能成本那項申請延兩週", postpone("3.1", "2021-06-14")),
	reply("申請延期", postpone(null)),
	alone("首報要延三天，25號交", postpone(FIRST, "2021-03-25")),
	// postpone, Simplified
	unit("3.1申请推迟到6月20日，供电数据还没拿到", postpone("3.1", "2021-06-20")),
	reply("来不及了，申请延到4月10号", postpone(null, "2021-04-10")),
	unit("1.7延到明年1月底吧 接口要重新招标", postpone("1.7", "2022-01-31")),
	unit("首报能不能缓到24号再报", postpone(FIRST, "2021-03-24")),
	alone("1.10申请延一个月", postpone("1.10", "2022-01-31")),
	unit("工程建设项目审批我局要申请延期", postpone("1.2")),
	// postpone, English
	unit("extend 4.2 to 30 November", postpone("4.2", "2021-11-30")),
	reply("need more time, until 9 April please", postpone(null, "2021-04-09")),

	// decisions of the office, Traditional
	office("核實 1.3", verify("1.3")),
	office("退回 1.6 佐證不足", back("1.6", "佐證不足")),
	decide("同意", { intent: "agree", task: null }),
	decide("不同意 已經延過一次了", {
		intent: "disagree",
		task: null,
		reason: "已經延過一次了",
	}),
	decide("材料齊全，核實通過", verify(null)),
	office("一件事一次辦看過了沒問題，予以核實", verify("1.5")),
	// decisions of the office, Simplified
	office("4.8核实通过", verify("4.8")),
	office("2.4退回去，没有盖章", back("2.4", "没有盖章")),
	decide("不同意延期，时间太长", {
		intent: "disagree",
		task: null,
		reason: "时间太长",
	}),
	decide("可以 同意延", { intent: "agree", task: null }),
	decide("退回，照片看不清", back(null, "照片看不清")),
	office("证照分离打回重报 数据对不上", back("3.3", "数据对不上")),
	// decisions of the office, English
	office("verify 1.9", verify("1.9")),
	decide("approved", [{ intent: "agree", task: null }, verify(null)]),

	// leave, Traditional
	unit(
		"我明天請假 工作由@_user_2 代",
		leave("ou_wang", "2021-03-16", "2021-03-16"),
	),
	alone(
		"3月22日到26日休年假，@_user_3 頂班",
		leave("ou_li", "2021-03-22", "2021-03-26"),
	),
	office("現在有誰在請假", onLeave("everybody")),
	alone("我銷假了", onLeave("back")),
	// leave, Simplified
	unit(
		"这周四周五我请两天假，有事找@_user_3",
		leave("ou_li", "2021-03-18", "2021-03-19"),
	),
	alone(
		"下周一到周三我休假，@_user_2 代我",
		leave("ou_wang", "2021-03-22", "2021-03-24"),
	),
	alone("我登记的假是哪几天", onLeave("own")),
	alone("后天请一天假", leave(null, "2021-03-17", "2021-03-17")),
	// leave, English
	alone(
		"I'm on leave 1 to 5 April, @_user_2 covers for me",
		leave("ou_wang", "2021-04-01", "2021-04-05"),
	),
	alone("I'm back from leave", onLeave("back")),

	// roles and binding
	office(
		"設聯絡員 @_user_2 區住建局",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office("綁定 辦公室", bind("office")),
	office("免去 @_user_3", dropRole("ou_li")),
	unit("本群綁定區住建局", bind("區住建局")),
	office("把@_user_3 設為區財政局負責人", setRole("head", "ou_li", "區財政局")),
	office("解绑", just("unbind")),
	office(
		"区应急局的联络员换成@_user_2",
		setRole("liaison", "ou_wang", "區應急局"),
	),
	unit("绑定 专项组 办事方便", bind("action 1")),
	office("@_user_2 调走了，把他的角色免掉", dropRole("ou_wang")),
	office(
		"make @_user_3 the liaison of 區審計局",
		setRole("liaison", "ou_li", "區審計局"),
	),

	// undo
	unit("撤銷", just("undo")),
	unit("剛才發錯了 撤回", just("undo")),
	alone("上一條不算，幫我取消掉", just("undo")),
	unit("按错了，撤销一下", just("undo")),
	alone("刚报的数填错了，撤回刚才那条", just("undo")),
	unit("还原我上一步操作", just("undo")),
	unit("undo that please", just("undo")),

	// cases and first report
	alone("提交案例", just("case")),
	alone("我們案例報了幾件", just("case")),
	unit("首報什麼時候截止", task(FIRST)),
	alone("我要报一个典型案例", just("case")),
	unit("案例", just("case")),
	alone("案例还差几件", just("case")),
	alone("submit a case", just("case")),

	// broadcast, preview, board, standing
	office("通報", just("broadcast")),
	office("預告 30天", just("preview")),
	unit("看一下挂图", just("board")),
	office("各单位排名", just("standing")),
	office("show the board", just("board")),

	// no action and courtesy, Traditional
	unit("謝謝", courtesy),
	unit("早上好", courtesy),
	unit("要是1.2能早點做完就好了", nothing),
	unit("聽說科創局的1.3已經完成了", nothing),
	unit("1.7先別標完成，數還沒對好", nothing),
	unit("下午三點開會記得帶材料", nothing),
	office("先不要退回1.6，我再看看", nothing),
	unit("辛苦了👍", courtesy),
	unit("中午食堂吃什麼", nothing),
	// no action and courtesy, Simplified
	unit("多谢多谢", courtesy),
	office("4.8暂时不核实", nothing),
	unit("会议室空调坏了谁报修一下", nothing),
	unit("假如3.1要延期得走什么程序", nothing),
	unit("昨天局长问1.7完成没有，我说还没", nothing),
	unit("1.2还没做完呢", [nothing, progress("1.2", "还没做完")]),
	unit("今晚加班的跟我说一声，我订饭", nothing),
	office("财政局那边说他们打算下个月再报", nothing),
	// no action and courtesy, English
	unit("thank you!", courtesy),
	unit("don't mark 1.7 as done yet", nothing),
	unit("who's bringing the projector this afternoon", nothing),
];
