/** Opened: numerals, slips, short names, mixed scripts, several tasks in one sentence. Written blind. */
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
	SEVERAL,
	unit,
} from "./row.js";

export const openedSeventh: readonly CorpusRow[] = [
	// progress
	unit(
		"1.2 流程图已梳理完，正在征求各科室意见",
		progress("1.2", "正在征求各科室意见"),
	),
	unit("１．７目前已共享数据２８项", progress("1.7", "", [28, null])),
	unit("一點十 抵押登記壓縮到三個工作日了", [
		progress("1.10", "抵押登記壓縮到三個工作日"),
		progress("1.10", "抵押登記壓縮到三個工作日", [3, null]),
	]),
	unit("不懂产登记这边新增自助机两台，今天已到位", [
		progress("1.10", "新增自助机两台", [2, "台"]),
		progress("1.10", "新增自助机两台"),
	]),
	unit(
		"跟領導彙報下，兩環一帶綠化做了百分之六十五",
		progress("4.2", "", [65, "%"]),
	),
	reply(
		"已經跟供電公司開過會了 下週出降價方案",
		progress(null, "已經跟供電公司開過會"),
	),
	reply("到目前走访了30家企业", progress(null, "走访了30家企业", [30, "家"])),
	reply("百分之四十", progress(null, "", [40, "%"])),
	reply("還在做\n材料收齊七份", progress(null, "材料收齊", [7, "份"])),
	alone(
		"3.1走訪用電大戶十五家，匯總表下午發",
		progress("3.1", "走訪用電大戶", [15, "家"]),
	),
	unit("進渡1.7 與社保的接口已打通", progress("1.7", "接口已打通")),
	unit(
		"4.2 about 60% done, paving still going on",
		progress("4.2", "paving still going on", [60, "%"]),
	),
	unit(
		"汇报一下三点一：燃气初装费已取消，水费还在谈",
		progress("3.1", "燃气初装费已取消"),
	),
	unit("首报材料初稿写好了，局长在看", progress("首報@區住建局", "初稿写好了")),
	alone("案例一线索收了三条，正在核", [
		progress("案例一@區住建局", "正在核", [3, null]),
		progress("案例一@區住建局", "正在核"),
	]),
	unit(
		"1.2跟1.7都在推進中，本週開協調會",
		progress(["1.2", "1.7"], "本週開協調會"),
	),
	unit("1.10网上预约已上线，1.7接口在联调", [
		progress(["1.10", "1.7"], ""),
		just("statements"),
	]),
	reply("進度正常", progress(null, "進度正常")),
	reply("已经动工了👍", progress(null, "动工")),
	unit("zjj报：任务1.2，审批材料由46份压减到31份", [
		progress("1.2", "压减到31份", [31, "份"]),
		progress("1.2", "压减到31份"),
	]),
	unit(
		"關於數據共享那項，昨天下午已與社保分局簽了協議，特此報告",
		progress("1.7", "已與社保分局簽了協議"),
	),
	unit("兩環一代第一標段招標結束", progress("4.2", "第一標段招標結束")),
	reply("推進中，預計四月中旬能完", progress(null, "推進中")),
	reply(
		"draft ready, sent to 财政局 for comments",
		progress(null, "draft ready"),
	),

	// done
	unit("1.10完成了", done("1.10")),
	unit("1.7玩成", done("1.7")),
	unit("一点二已办结，请办公室核实", done("1.2")),
	reply("办完了", done(null)),
	reply("搞定✅", done(null)),
	unit("任務３．１我局負責部分已經做完", done("3.1")),
	unit("首報已交", done("首報@區住建局")),
	alone("done 4.2", done("4.2")),
	unit("1.2、1.10均已完成", done(["1.2", "1.10"])),
	unit("“兩環一帶”建設竣工驗收完畢，報完成", done("4.2")),
	unit("不動產登記便利化\n完成\n附圖三張", done("1.10")),
	reply("completed, photos attached", done(null)),
	alone("數據共享應用這項我們已經完城了", done("1.7")),
	unit("3.1可以銷號了，都弄完了", done("3.1")),
	unit("降低企业用能成本已完结，谢谢", done("3.1")),
	unit("1.7我们这块结束了，剩下是科创局的事", done("1.7")),
	unit("案例一已完成", done("案例一@區住建局")),

	// due
	unit("這個月有啥要交", due("2021-03-01", "2021-03-31")),
	unit("本周到期", due("2021-03-15", "2021-03-21")),
	office("下周到期的有哪些", due("2021-03-22", "2021-03-28")),
	office("住建下個月要交什麼", due("2021-04-01", "2021-04-30", "區住建局")),
	unit("清明前要交哪些？", [
		due("2021-03-15", "2021-04-03"),
		due("2021-03-15", "2021-04-04"),
	]),
	office("逾其的列一下", late()),
	unit("我們有沒有超期的", [late(), late("區住建局")]),
	office("科創局逾期了幾項", late("區科創營商局")),
	office("五月底之前到期", due("2021-03-15", "2021-05-31")),
	unit("what's due next week", due("2021-03-22", "2021-03-28")),
	unit("四月份到期的任務麻煩列一下", due("2021-04-01", "2021-04-30")),
	alone("上半年還有哪些要完成", due("2021-01-01", "2021-06-30")),
	office("十月中旬到期", due("2021-10-11", "2021-10-20")),
	office("overdue?", late()),
	office("二季度要到期的", due("2021-04-01", "2021-06-30")),
	office("财政局这个月到期的", due("2021-03-01", "2021-03-31", "區財政局")),

	// task
	unit("1.3", task("1.3")),
	unit("任務一點五", task("1.5")),
	office("容缺受理怎麼樣了", task("1.3")),
	unit("4.2截止哪天", task("4.2")),
	office("１．９谁牵头", task("1.9")),
	office("十个严禁那个落实得咋样", task("2.5")),
	office("status of 2.3 pls", task("2.3")),
	unit("養老服務改革是哪個單位負責呀", task("4.9")),
	office("三河共治什么时候到期", task("4.1")),
	office("2。4現在什麼情況", task("2.4")),
	alone("首報幾號截止", task("首報@區住建局")),
	unit("看看1.2和3.1", task(["1.2", "3.1"])),
	office("惠企政策兌獻 進度到哪了", task("1.4")),
	office("9.9现在啥情况", task(NO_SUCH)),
	unit("兩環一帶deadline？", task("4.2")),

	// accept
	unit("签收1.7", accept("1.7")),
	reply("收到，马上办", accept(null)),
	unit("簽受 3.1", accept("3.1")),
	unit("1.10 4.2 一併簽收", accept(["1.10", "4.2"])),
	alone("首報我簽收了", accept("首報@區住建局")),
	unit("不动产登记那项我局签收", accept("1.10")),
	reply("簽收，@_user_2 你跟一下", accept(null)),
	unit("三點一已閱並簽收，請放心", accept("3.1")),
	unit("accept 1.2", accept("1.2")),

	// blocked, and no longer
	unit("卡住1.7 社保那边不给接口", blocked("1.7", "社保那边不给接口")),
	reply("推不動，財政沒撥款", blocked(null, "財政沒撥款")),
	unit("4.2拆迁户不签字，干不下去了", blocked("4.2", "拆迁户不签字")),
	unit("一點二卡住了\n省裡系統還沒開", blocked("1.2", "省裡系統還沒開")),
	alone("3.1遇到困难，供电公司不配合", blocked("3.1", "供电公司不配合")),
	reply(
		"stuck, waiting for 财政局 budget",
		blocked(null, "waiting for 财政局 budget"),
	),
	unit("1.10卡主了 等自然资源分局数据", blocked("1.10", "等自然资源分局数据")),
	unit("1.7不卡了，接口今早开了", { intent: "unblocked", task: "1.7" }),

	// postpone
	unit("申請延期1.2到4月15日", postpone("1.2", "2021-04-15")),
	unit("1.7想延到五月底，接口没弄好", postpone("1.7", "2021-05-31")),
	reply("能不能晚几天", postpone(null)),
	unit("4.2延其到六月三十號，雨天施工慢", postpone("4.2", "2021-06-30")),
	alone("首報可否寬限幾天", postpone("首報@區住建局")),
	unit("因機構調整，3.1懇請延長至四月底", postpone("3.1", "2021-04-30")),
	unit("postpone 1.10 to April 30", postpone("1.10", "2021-04-30")),
	reply("宽限到下周五行不行", postpone(null, "2021-03-26")),
	unit("１．７延期到４月１０日", postpone("1.7", "2021-04-10")),

	// verify
	office("核實1.3", verify("1.3")),
	office("1.7通过", verify("1.7")),
	office("核石4.2", verify("4.2")),
	office("住建局的首報核實通過", verify("首報@區住建局")),
	decide("核实", verify(null)),
	office("容缺受理这项看过了，可以，核实", verify("1.3")),
	office("1.5、1.6都核實", verify(["1.5", "1.6"])),
	office("首報核實", verify(SEVERAL)),

	// back
	office("退回1.3佐證不足", back("1.3", "佐證不足")),
	office("1.7退回去，没盖章", back("1.7", "没盖章")),
	office("4.2打回重报 照片看不清", back("4.2", "照片看不清")),
	office("退回一點九", back("1.9", null)),
	decide("退回，数据对不上", back(null, "数据对不上")),
	office("推回2.4，少附件", back("2.4", "少附件")),
	office("科創局首報退回 格式不對", back("首報@區科創營商局", "格式不對")),
	office("send back 1.5, no photos", back("1.5", "no photos")),

	// agree, disagree
	decide("同意", { intent: "agree", task: null }),
	decide("准了，下不为例", { intent: "agree", task: null }),
	decide("可以延", { intent: "agree", task: null }),
	decide("不同意", { intent: "disagree", task: null }),
	decide("不准延，按原定時間", { intent: "disagree", task: null }),
	decide("no, keep the original date", { intent: "disagree", task: null }),

	// undo
	unit("撤消剛才那條", { intent: "undo", task: null }),
	reply("按错了，撤回", { intent: "undo", task: null }),
	alone("剛剛報錯了，幫我撤銷", { intent: "undo", task: null }),
	office("搞错了，撤销1.3的核实", { intent: "undo" }),
	unit("undo", { intent: "undo", task: null }),

	// mine
	unit("本單位任務", just("mine")),
	unit("我们局一共几项任务", just("mine")),
	alone("我的任務", just("mine")),
	unit("住建局都有哪些活兒", just("mine")),
	alone("my tasks", just("mine")),

	// why
	reply("为什么提醒我", about("why", null)),
	unit("1.7為啥紅燈", about("why", "1.7")),
	unit("怎么4.2亮红灯了", about("why", "4.2")),
	reply("為什麽又催", about("why", null)),
	alone("why is 3.1 red", about("why", "3.1")),

	// history
	office("1.3之前都报过什么", about("history", "1.3")),
	unit("4.2历次进度", about("history", "4.2")),
	office("三河共治歷次報告調出來看看", about("history", "4.1")),
	alone("不動產登記我們報過哪幾次", about("history", "1.10")),

	// original
	unit("原文1.2", original("1.2")),
	office("方案里证照分离原话怎么写的", original("3.3")),
	unit("請發一下三點一的原文，謝謝", original("3.1")),
	reply("原文", original(null)),

	// missing-parts
	office("1.5還有哪些單位沒交", about("missing-parts", "1.5")),
	office("2.10哪几家没报", about("missing-parts", "2.10")),
	reply("還差哪個單位", about("missing-parts", null)),
	office("首报谁还没交", just("missing-parts")),

	// case
	unit("提交案例", just("case")),
	alone("我要報一個典型案例", just("case")),
	office("案例审核", just("case")),
	unit("按例报了几个", just("case")),
	office("导出案例", just("case")),
	office("案例熱力圖", just("case")),
	alone("典形案例在哪裡填", just("case")),
	unit("submit a case", just("case")),
	office("公佈案例", just("case")),

	// bind, unbind
	unit("綁定區住建局", bind("區住建局")),
	office("绑定办公室", bind("office")),
	office("把这个群绑定为全体群", bind("everyone")),
	unit("綁訂紀委", bind("discipline")),
	office("绑定专项组 办事方便", bind("action 1")),
	unit("解绑", just("unbind")),

	// roles
	office("設負責人@_user_2區住建局", setRole("head", "ou_wang", "區住建局")),
	office(
		"@_user_2 设为住建局联络员",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office(
		"让 @_user_3 当科创局的联络员",
		setRole("liaison", "ou_li", "區科創營商局"),
	),
	office("設辦公室@_user_2", setRole("office", "ou_wang")),
	office("设督查 @_user_3", setRole("supervision", "ou_li")),
	office("免去@_user_2", dropRole("ou_wang")),
	office("@_user_3 調走了，職務免去", dropRole("ou_li")),

	// leave
	alone(
		"下周一到周三请假，@_user_2代",
		leave("ou_wang", "2021-03-22", "2021-03-24"),
	),
	unit(
		"@_user_3 替我，明天到本週五我休假",
		leave("ou_li", "2021-03-16", "2021-03-19"),
	),
	alone(
		"我3月20号到25号出差，有事找@_user_2",
		leave("ou_wang", "2021-03-20", "2021-03-25"),
	),
	alone("請假 三月二十九日至四月二日", leave(null, "2021-03-29", "2021-04-02")),

	// the office's own
	office("通報", just("broadcast")),
	office("發一期通报吧", just("broadcast")),
	office("预告30天", just("preview")),
	office("接下來一週會發哪些提醒", just("preview")),
	office("待核實", just("review-list")),
	office("有哪些等着我们核实", just("review-list")),
	office("還有幾項沒審", just("review-list")),
	office("pending reviews", just("review-list")),

	// others
	unit("挂图", just("board")),
	office("各單位排名", just("standing")),
	unit("怎麼用", just("help")),
	office("区直相关单位是指哪几家", just("expand")),
	reply("導入方案", just("import-plan")),
	unit("4.2跟我們沒關係", about("not-applicable", "4.2")),

	// nothing, courtesy
	unit("等1.2完成了再說吧", nothing),
	unit("如果1.7延期會扣分嗎", nothing),
	unit("中午食堂吃啥", nothing),
	office("谁把空调温度调一下", nothing),
	unit("我还没想好要不要申请延期", nothing),
	office("先別核實1.3，等我看看", nothing),
	unit("@_user_2 你昨天那份工资表做完了没", nothing),
	office("要不要退回1.7呢，明天再議", nothing),
	unit("局長說4.2完成以後請大家吃飯😂", nothing),
	unit("会议室三点一过就要锁门", nothing),
	unit("謝謝", courtesy),
	office("辛苦了🌹", courtesy),
	alone("早上好", courtesy),
];
