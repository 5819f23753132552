/** Opened: ordinary, clear sentences of many people. Written blind. */
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

export const openedFifth: readonly CorpusRow[] = [
	// progress
	unit(
		"1.2審批事項已經砍到32項，剩下的下個月繼續",
		progress("1.2", "剩下的下個月繼續", [32, "項"]),
	),
	reply("摸排还在做，目前走访企业18家", progress(null, "走访企业", [18, "家"])),
	unit(
		"报一下1.7的进展：和科创局的接口调通了，数据还没开始传",
		progress("1.7", "接口调通了"),
	),
	unit(
		"進度 1.10 累計辦理登記２６０件",
		progress("1.10", "累計辦理登記", [260, "件"]),
	),
	reply("60%", progress(null, "", [60, "%"])),
	unit(
		"两环一带今天开始铺沥青了，已铺3.5公里",
		progress("4.2", "开始铺沥青", [3.5, "公里"]),
	),
	alone("4.2綠化這塊大概做了七成", [
		progress("4.2", "綠化", [70, "%"]),
		progress("4.2", "綠化", [7, "成"]),
		progress("4.2", "綠化"),
	]),
	unit(
		"降低用能成本那个，昨天跟供电公司开了协调会，会议纪要在整理",
		progress("3.1", "协调会"),
	),
	reply("正在弄，方案初稿寫好了送局長看", progress(null, "方案初稿寫好了")),
	alone(
		"1.2 update: draft rules sent to all departments for comments",
		progress("1.2", "draft rules sent to all departments"),
	),
	unit("一點七目前歸集了十二類數據", progress("1.7", "歸集了", [12, "類"])),
	unit("首报材料还在收集，差各股室的签字", [
		progress("首報@區住建局", "差各股室的签字"),
	]),
	reply(
		"上週五開了專題會，各股室分工已經明確",
		progress(null, "各股室分工已經明確"),
	),
	alone(
		"3.1完成了45%，供水企業還在談",
		progress("3.1", "供水企業還在談", [45, "%"]),
	),
	unit(
		"不动产登记窗口新增2个，线上预约也开通了👍",
		progress("1.10", "线上预约也开通了", [2, null]),
	),
	unit(
		"審批改革：培訓辦了兩場，請知悉",
		progress("1.2", "培訓辦了", [2, "場"]),
	),
	reply(
		"问了自然资源分局，他们答应月底前把图纸给我们，我们这边在做前期准备",
		progress(null, "在做前期准备"),
	),
	unit(
		"1.7\n已跟八个部门签了共享协议\n其余在走流程",
		progress("1.7", "签了共享协议", [8, null]),
	),

	// done
	unit("1.2完成了", done("1.2")),
	reply("办结", done(null)),
	unit("1。7 搞定✅", done("1.7")),
	reply("已經全部做完，請辦公室核實", done(null)),
	alone("3.1我局负责的部分已全部完成", done("3.1")),
	unit("首報已經報上去了", done("首報@區住建局")),
	unit("1.10玩成了 材料等下發", done("1.10")),
	alone("done with 4.2", done("4.2")),
	unit("两环一带建设已全面完工，昨天验收通过", done("4.2")),
	unit("數據共享我們這邊的活都幹完了，標記完成吧", done("1.7")),
	unit("案例一已報送完畢", done("案例一@區住建局")),
	reply("ok 全部弄好了", done(null)),
	unit("1.2和1.10都完成了", done(["1.2", "1.10"])),
	alone("不动产登记便利化：完成", done("1.10")),

	// due
	unit("這個月有哪些要交的", due("2021-03-01", "2021-03-31")),
	unit("本周到期", due("2021-03-15", "2021-03-21")),
	unit("我们有没有逾期的", late()),
	office("超期清單", late()),
	office("下周有什么任务到期？", due("2021-03-22", "2021-03-28")),
	office("住建局四月份要完成哪些", due("2021-04-01", "2021-04-30", "區住建局")),
	alone("清明前還有什麼要交嗎", [
		due("2021-03-15", "2021-04-04"),
		due("2021-03-15", "2021-04-03"),
	]),
	unit("whats due this week", due("2021-03-15", "2021-03-21")),
	office("公安分局有没有拖期的任务", late("區公安分局")),
	unit("月底之前我們要交什麼東西", due("2021-03-15", "2021-03-31")),
	office("第二季度到期的任務列一下", due("2021-04-01", "2021-06-30")),
	office("zjj 逾期", late("區住建局")),

	// task
	unit("1.10", task("1.10")),
	unit("一點二現在什麼情況", task("1.2")),
	office("容缺受理是哪个单位牵头的？", task("1.3")),
	office("4.1做到哪了", task("4.1")),
	alone("数据共享什么时候截止", task("1.7")),
	unit("查下兩環一帶", task("4.2")),
	office("status of 2.3", task("2.3")),
	office("企業開辦和注銷便利化進展如何", task("1.9")),
	unit("首報哪天截止？", task("首報@區住建局")),
	office("养老服务那项几号到期", task("4.9")),
	office("任務5.6", task(NO_SUCH)),

	// accept
	reply("收到，签收", accept(null)),
	unit("签收1.2", accept("1.2")),
	unit("1.7我們已簽收", accept("1.7")),
	alone("accept 1.10", accept("1.10")),
	unit("“兩環一帶”建設任務，我局予以簽收。", accept("4.2")),
	unit("三點一簽收，謝謝提醒", accept("3.1")),
	alone("帮我把1.2、1.7签收掉", accept(["1.2", "1.7"])),

	// blocked, unblocked
	unit(
		"1.7卡住了，公安分局那边不给数据",
		blocked("1.7", "公安分局那边不给数据"),
	),
	reply("推不动，在等财政局拨款", blocked(null, "等财政局拨款")),
	unit(
		"兩環一帶施工受阻，徵地一直沒談下來",
		blocked("4.2", "徵地一直沒談下來"),
	),
	alone(
		"1.2遇到困難：系統權限一直批不下來",
		blocked("1.2", "系統權限一直批不下來"),
	),
	reply(
		"目前做不了，省里平台还没开放接口",
		blocked(null, "省里平台还没开放接口"),
	),
	unit(
		"供氣公司不配合，降低用能成本這項做不下去了",
		blocked("3.1", "供氣公司不配合"),
	),
	unit("1.7不卡了，接口昨天开通", { intent: "unblocked", task: "1.7" }),

	// postpone
	unit("申请1.7延期到4月15日，接口方人手不够", postpone("1.7", "2021-04-15")),
	reply("能不能寬限到下週五", postpone(null, "2021-03-26")),
	unit("4.2想延到五月底，雨水多影響施工", postpone("4.2", "2021-05-31")),
	alone("首报来不及了，申请推迟几天", postpone("首報@區住建局")),
	unit(
		"因系統升級，審批改革的任務懇請延期至六月三十號，望批准",
		postpone("1.2", "2021-06-30"),
	),
	reply("申请延期", postpone(null)),
	alone("can we extend 1.10 to April 30", postpone("1.10", "2021-04-30")),

	// verify
	office("核实1.3", verify("1.3")),
	decide("核實通過", verify(null)),
	office("4.9材料齐了，核实通过", verify("4.9")),
	office("住建局的首報沒問題，予以核實", verify("首報@區住建局")),
	office("verify 2.5", verify("2.5")),

	// return
	office("退回1.3，佐證材料不足", back("1.3", "佐證材料不足")),
	decide("退回，照片看不清楚", back(null, "照片看不清楚")),
	office("2.4打回去重做，数据和上月对不上", back("2.4", "数据和上月对不上")),
	office("退回 1.9", back("1.9", null)),
	office("養老服務改革缺驗收報告，退回", back("4.9", "缺驗收報告")),

	// undo
	unit("撤销", { intent: "undo", task: null }),
	unit("剛才點錯了，撤回", { intent: "undo", task: null }),
	alone("1.7的完成报错了，撤销一下", [
		{ intent: "undo", task: "1.7" },
		{ intent: "undo", task: null },
	]),
	unit("undo that pls", { intent: "undo", task: null }),

	// mine
	unit("我们局的任务", just("mine")),
	alone("本單位任務清單", just("mine")),
	alone("my tasks", just("mine")),
	unit("咱們單位一共領了哪些任務？", just("mine")),

	// why
	reply("为什么提醒我们这个", about("why", null)),
	unit("1.2怎麼是紅燈", about("why", "1.2")),
	office("2.9为啥亮红灯", about("why", "2.9")),
	alone("兩環一帶為什麼老催我們", about("why", "4.2")),

	// history
	office("1.4以前都报过什么", about("history", "1.4")),
	unit("看看4.2的歷次上報記錄", about("history", "4.2")),
	office(
		"證照分離從頭到尾各單位都怎麼填的，調出來看看",
		about("history", "3.3"),
	),

	// original
	unit("1.2原文", original("1.2")),
	alone("數據共享在方案裡的原話發我看看", original("1.7")),

	// missing-parts
	office("1.1还有哪些单位没交", about("missing-parts", "1.1")),
	office("首報還有誰沒報", [
		about("missing-parts", SEVERAL),
		about("missing-parts", null),
	]),
	unit("3.1就差哪家没报了", about("missing-parts", "3.1")),

	// case
	unit("提交案例", just("case")),
	alone("我要報一個典型案例", just("case")),
	alone("我们案例报了几件了", just("case")),
	unit("典型案例還差幾件才夠", just("case")),
	office("案例审核", just("case")),
	office("匯出全部案例", just("case")),
	office("案例热力图发一下", just("case")),

	// bind, unbind
	office("绑定办公室", bind("office")),
	unit("這個群綁定區住建局", bind("區住建局")),
	office("綁定 專項組 辦事方便", bind("action 1")),
	unit("解绑", just("unbind")),

	// roles
	office(
		"設 @_user_2 為住建局聯絡員",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office("财政局负责人改成@_user_2", setRole("head", "ou_wang", "區財政局")),
	office("设督查 @_user_2", setRole("supervision", "ou_wang")),
	office("@_user_2 調走了，免去他的職務", dropRole("ou_wang")),

	// leave
	alone(
		"我明天到週四請假，@_user_2 代我",
		leave("ou_wang", "2021-03-16", "2021-03-18"),
	),
	alone(
		"3月22号到26号出差，这边的事由@_user_3代理",
		leave("ou_li", "2021-03-22", "2021-03-26"),
	),
	alone("十九號請假一天", leave(null, "2021-03-19")),

	// agree, disagree
	decide("同意", { intent: "agree", task: null }),
	decide("可以延，下不为例", { intent: "agree", task: null }),
	decide("不同意，按原定時間完成", { intent: "disagree", task: null }),
	decide("延期不批", { intent: "disagree", task: null }),

	// broadcast, preview
	office("发通报", just("broadcast")),
	office("預告30天", just("preview")),
	office("接下来一周会发哪些提醒", just("preview")),

	// review-list
	office("还有哪些等我们核实", just("review-list")),
	office("待核實清單", just("review-list")),

	// others
	alone("怎麼用這個機器人", just("help")),
	office("挂图", just("board")),
	office("各單位排名", just("standing")),
	office("區直相關單位包括哪些單位", just("expand")),
	unit("3.1不涉及我们局，请核对", about("not-applicable", "3.1")),
	office("导入方案", just("import-plan")),

	// nothing
	unit("谢谢", courtesy),
	alone("早上好☀️", courtesy),
	office("大家辛苦了", courtesy),
	unit("等1.2完成了大家一起吃個飯", nothing),
	unit("听说科创局的1.5已经完成了，真快", nothing),
	unit("下午三點二樓會議室開會，別遲到", nothing),
	alone("如果1.7明天能弄完我再来报", nothing),
	office("要不要退回1.9呢，我再想想", nothing),
	unit("老王說4.2下個月就能完工，我看懸", nothing),
	unit("有快递到了，谁去传达室签收一下", nothing),
	office("停車證延期在哪裡辦", nothing),
];
