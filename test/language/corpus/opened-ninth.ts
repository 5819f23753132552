/** Opened: all intents as in daily life, by a writer who knew nothing of the others. Written blind. */
import {
	about,
	accept,
	back,
	bind,
	blocked,
	chatter,
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

export const openedNinth: readonly CorpusRow[] = [
	// progress
	unit(
		"进度 1.2 并联审批事项梳理完了，共46项",
		progress("1.2", "并联审批事项梳理完了", [46, null]),
	),
	unit(
		"1.10不動產登記這塊：窗口已經進駐政務中心，網上預約系統月底上線",
		progress("1.10", "窗口已經進駐政務中心"),
	),
	reply(
		"已對接數據接口12個，剩下的等省裡開放",
		progress(null, "剩下的等省裡開放", [12, "個"]),
	),
	reply("完成了60%", progress(null, "", [60, "%"])),
	unit(
		"用能成本那個任務，上週跑了5家燃氣企業，價格已經談下來",
		progress("3.1", "價格已經談下來", [5, "家"]),
	),
	unit("两环一带 目前绿化大概干了七成", [
		progress("4.2", "目前绿化", [70, "%"]),
		progress("4.2", "目前绿化"),
	]),
	alone(
		"一点七 本周新增共享数据目录二十三条",
		progress("1.7", "新增共享数据目录", [23, null]),
	),
	unit(
		"1。2 今天跟行政審批那邊開了協調會，意見已經統一",
		progress("1.2", "意見已經統一"),
	),
	reply("正在弄，材料已經報領導審閱", progress(null, "材料已經報領導審閱")),
	unit("update 1.7: 接口联调 ongoing, 8 out of 10 ready", [
		progress("1.7", "接口联调", [8, null]),
		progress("1.7", "接口联调", [80, "%"]),
		progress("1.7", "接口联调"),
	]),
	alone(
		"向您匯報：不動產登記便利化工作，本週已培訓窗口人員３０名，其餘下週接著訓。",
		progress("1.10", "其餘下週接著訓", [30, "名"]),
	),
	unit(
		"4.2\n環線綠化帶已開工3.5公里\n征拆在談",
		progress("4.2", "征拆在談", [3.5, "公里"]),
	),
	reply("初稿写好了，等局长签字就报", progress(null, "初稿写好了")),
	unit("首報材料正在匯總，大概寫了一半", [
		progress("首報@區住建局", "正在匯總"),
		progress("首報@區住建局", "正在匯總", [50, "%"]),
	]),
	unit(
		"工程建设审批改革最新情况：施工许可已实现全程网办",
		progress("1.2", "施工许可已实现全程网办"),
	),
	reply("20个小区里面弄好了12个", [
		progress(null, "弄好了", [12, null]),
		progress(null, "弄好了", [60, "%"]),
	]),
	unit("报告一下3.1，走访企业十八家，收集意见四十一条。", [
		progress("3.1", "走访企业", [18, "家"]),
		progress("3.1", "走访企业", [41, null]),
	]),
	reply("推進中，暫無困難", progress(null, "推進中")),
	unit(
		"数据共享这边已经和科创局把清单对好了，下周三开始试运行",
		progress("1.7", "下周三开始试运行"),
	),
	unit("1.2進展到百分之八十五", progress("1.2", "", [85, "%"])),
	alone(
		"4.2 进渡：施工单位进场了，预计四月中旬见效果",
		progress("4.2", "施工单位进场了"),
	),
	unit(
		"不动产登记便利化 现在又开了2个便民网点，群众反应挺好",
		progress("1.10", "群众反应挺好", [2, null]),
	),
	reply(
		"還在跟供電公司談，這禮拜應該有結果",
		progress(null, "還在跟供電公司談"),
	),
	unit(
		"jindu 1.7 已归集数据5600条",
		progress("1.7", "已归集数据", [5600, null]),
	),
	unit(
		"案例一我們已經摸到線索2條，紀檢組在查",
		progress("案例一@區住建局", "紀檢組在查", [2, "條"]),
	),
	reply("Half of the sections are drafted, rest by Friday", [
		progress(null, "rest by Friday"),
		progress(null, "rest by Friday", [50, "%"]),
	]),
	unit("1.2和1.7都在推进，没什么问题", progress(["1.2", "1.7"], "都在推进")),

	// done
	unit("1.10完成", done("1.10")),
	reply("搞定了", done(null)),
	reply("已辦結，佐證材料稍後發", done(null)),
	unit("1.7已玩成", done("1.7")),
	unit("首报交了哈", done("首報@區住建局")),
	unit("兩環一帶我們這邊做完了，照片隨後補", done("4.2")),
	alone("领导好，一点二我局部分已全部完成，请核实。", done("1.2")),
	unit("done 3.1 ✅", done("3.1")),
	reply("完成!!", done(null)),
	unit("完成１．２", done("1.2")),
	unit(
		"降低企業用能成本一項，本局承擔的工作已於上週五全部落實完畢",
		done("3.1"),
	),
	reply("都弄好了 您查收", done(null)),
	unit("不动产那个可以销号了", done("1.10")),
	unit("1.2、1.10两项均已办结", done(["1.2", "1.10"])),
	unit(
		"案例一的案子昨天移交司法机关了，这个任务算完成",
		done("案例一@區住建局"),
	),
	alone("我們的案例一已經完成，麻煩登記一下", done("案例一@區住建局")),
	reply("finished, pics attached", done(null)),
	unit("我們住建的首報昨天下班前已報送，請標記完成", done("首報@區住建局")),
	unit("工程項目審批改革的任務OK了", done("1.2")),
	reply("妥了👌", done(null)),
	unit("四點二 已經全部竣工驗收", done("4.2")),

	// due
	unit("這個月有啥要交的", due("2021-03-01", "2021-03-31")),
	unit("本周到期", due("2021-03-15", "2021-03-21")),
	unit("下周要报什么材料", due("2021-03-22", "2021-03-28")),
	unit("清明前還有哪些任務要完成", [
		due("2021-03-15", "2021-04-04"),
		due("2021-03-15", "2021-04-03"),
	]),
	unit("我们有没有逾期的", late()),
	office("哪些單位超期了", late()),
	office(
		"財政局四月份到期的有哪些",
		due("2021-04-01", "2021-04-30", "區財政局"),
	),
	office("住建局逾期了几项", late("區住建局")),
	alone("月底前我要交什么", due("2021-03-15", "2021-03-31")),
	unit("what's due next week", due("2021-03-22", "2021-03-28")),
	office("第二季度到期任务列一下", due("2021-04-01", "2021-06-30")),
	office("三月份全區到期", due("2021-03-01", "2021-03-31")),
	unit("有過期沒報的嗎？", late()),
	unit("看看這禮拜五之前要交哪些東西", [
		due("2021-03-15", "2021-03-19"),
		due("2021-03-15", "2021-03-18"),
	]),
	office("五一前到期的給我看下", [
		due("2021-03-15", "2021-04-30"),
		due("2021-03-15", "2021-05-01"),
	]),
	office("anything overdue?", late()),
	alone("請問下個月我局到期的工作有幾項", [
		due("2021-04-01", "2021-04-30"),
		due("2021-04-01", "2021-04-30", "區住建局"),
	]),

	// task
	unit("1.2", task("1.2")),
	unit("1.7什么时候截止", task("1.7")),
	office("容缺受理搞到哪一步了", task("1.3")),
	office("三河共治進度怎麼樣", task("4.1")),
	office("四点八谁牵头", task("4.8")),
	unit("兩環一帶什麼時候到期", task("4.2")),
	office("養老服務改革現在啥情況", task("4.9")),
	office("查一下３．４", task("3.4")),
	unit("不动产登记那项是哪个单位牵头呀", task("1.10")),
	office("status of 2.3 pls", task("2.3")),
	alone("您好，我想了解一下企業用能成本這項任務的情況", task("3.1")),
	office("電子監察那個任務期限到幾號", task("1.11")),
	office("法治良好第4项怎么样了", task("2.4")),
	office("5.3什麼情況", task(NO_SUCH)),
	unit("首報什麼時候要交", task("首報@區住建局")),

	// accept
	unit("簽收1.2", accept("1.2")),
	unit("收到，1.7我們簽收", accept("1.7")),
	reply("收到", [accept(null), nothing]),
	reply("已签收，马上安排人办", accept(null)),
	unit("1.2 1.7 1.10 一起签收", accept(["1.2", "1.7", "1.10"])),
	unit("签受4.2", accept("4.2")),
	unit("企業用能成本任務已收悉，予以簽收，我局即日起辦理", accept("3.1")),
	unit("accept 1.10", accept("1.10")),
	alone("首報任務簽收", accept("首報@區住建局")),

	// blocked, unblocked
	unit("卡住 1.7 省平台接口一直不开放", blocked("1.7", "省平台接口一直不开放")),
	reply("推不動，財政的錢沒到位", blocked(null, "財政的錢沒到位")),
	unit("兩環一帶征地談不下來，卡在那裡了", blocked("4.2", "征地談不下來")),
	alone(
		"3.1 遇到困难，供气企业不配合，请办公室协调",
		blocked("3.1", "供气企业不配合"),
	),
	reply(
		"stuck, waiting for 自然資源分局 to reply",
		blocked(null, "自然資源分局"),
	),
	unit(
		"一點十做不下去，系統廠商不肯改程式",
		blocked("1.10", "系統廠商不肯改程式"),
	),
	reply("没法推进啊 人手不够", blocked(null, "人手不够")),
	unit("1.7 接口開了，不卡了，可以繼續", { intent: "unblocked", task: "1.7" }),

	// postpone
	unit(
		"申請延期1.2到四月三十日，因為系統還沒驗收",
		postpone("1.2", "2021-04-30"),
	),
	reply("能不能宽限到下周三", postpone(null, "2021-03-24")),
	reply("请求延期至月底，经办人住院了", postpone(null, "2021-03-31")),
	unit("4.2延到5月15号行不行，雨太多开不了工", postpone("4.2", "2021-05-15")),
	reply("想申請延期一週", postpone(null)),
	alone(
		"首报来不及了，申请延到3月26日",
		postpone("首報@區住建局", "2021-03-26"),
	),
	unit(
		"不動產登記便利化一項，因系統升級，懇請延期至十月中旬。",
		postpone("1.10"),
	),
	reply("can we get an extension till April 10?", postpone(null, "2021-04-10")),
	unit("1.7和3.1都申请延期，到六月底", postpone(["1.7", "3.1"], "2021-06-30")),

	// verify
	office("核實1.3", verify("1.3")),
	office("1.4通過", verify("1.4")),
	decide("通过", [verify(null), { intent: "agree", task: null }]),
	decide("沒問題，核實", verify(null)),
	office("三河共治这项材料齐了，核实通过", verify("4.1")),
	office("財政局的首報看過了，可以，核實", verify("首報@區財政局")),
	office("verify 4.5 and 4.6", verify(["4.5", "4.6"])),

	// back
	office("退回1.3，佐证不足", back("1.3", "佐证不足")),
	decide("退回", back(null, null)),
	decide("打回去，照片不清楚", back(null, "照片不清楚")),
	office("3.2材料没盖章，退回重报", back("3.2", "没盖章")),
	office(
		"公安分局的首報退回去，數字對不上",
		back("首報@區公安分局", "數字對不上"),
	),
	decide("退回，缺台賬，請補齊後再報", back(null, "缺台賬")),
	office("養老服務這項退了吧 沒有實質內容", back("4.9", "沒有實質內容")),
	office(
		"send back 2.11, no evidence attached",
		back("2.11", "no evidence attached"),
	),

	// undo
	unit("撤銷", { intent: "undo", task: null }),
	reply("剛才點錯了，撤回", { intent: "undo", task: null }),
	unit("不好意思报错了 撤销一下", { intent: "undo", task: null }),
	alone("undo pls", { intent: "undo", task: null }),
	unit("1.7那个完成撤销吧，我发错了", [
		{ intent: "undo", task: "1.7" },
		{ intent: "undo", task: null },
	]),

	// mine
	unit("我們的任務", just("mine")),
	unit("住建局都有哪些任务", just("mine")),
	alone("my tasks", just("mine")),
	unit("我局一共承擔幾項任務？列個清單", just("mine")),
	unit("咱们单位名下的活儿都发我看看", just("mine")),

	// why
	reply("為什麼提醒我", about("why", null)),
	unit("1.7怎么亮红灯了", about("why", "1.7")),
	unit("为啥3.1是红的，我们不是报了吗", about("why", "3.1")),
	reply("怎麼又催我們，什麼原因", about("why", null)),
	office("why is 4.1 red?", about("why", "4.1")),

	// history
	office("1.3從頭到現在報過哪些", about("history", "1.3")),
	unit("4.2歷次進度", about("history", "4.2")),
	unit("看下不动产登记那条之前都报了什么", about("history", "1.10")),
	office("history 2.6", about("history", "2.6")),

	// original
	unit("原文1.2", original("1.2")),
	unit("兩環一帶方案裡原話怎麼寫的", original("4.2")),
	office("3.3的方案原文发我", original("3.3")),
	alone("用能成本那项文件上是怎么表述的", original("3.1")),

	// missing-parts
	office("1.1还有谁没交", about("missing-parts", "1.1")),
	office("首報哪些單位還沒報", [
		about("missing-parts", SEVERAL),
		about("missing-parts", null),
	]),
	unit("1.2還差哪個部門沒報", about("missing-parts", "1.2")),
	office("电子监察那项缺哪家", about("missing-parts", "1.11")),

	// case
	unit("提交案例", just("case")),
	unit("案例", just("case")),
	office("案例審核", just("case")),
	office("典型案例全区报了多少件了", just("case")),
	alone("我要報一個典型案例", just("case")),
	office("導出案例台帳", just("case")),
	office("案例热力图", just("case")),
	unit("我们案例指标还差几件", just("case")),
	office("show me all cases filed so far", just("case")),

	// bind, unbind
	unit("綁定住建局", bind("區住建局")),
	office("绑定办公室", bind("office")),
	office("把這個群綁定為全體", bind("everyone")),
	office("本群是纪委的群，绑定纪委", bind("discipline")),
	office("綁定專項組 辦事方便", bind("action 1")),
	unit("解绑本群", just("unbind")),

	// people
	office("設負責人@_user_2區住建局", setRole("head", "ou_wang", "區住建局")),
	office(
		"@_user_2 设为财政局联络员",
		setRole("liaison", "ou_wang", "區財政局"),
	),
	office(
		"辦事方便專項組，設 @_user_2 為組長",
		setRole("action-lead", "ou_wang", "action 1"),
	),
	office("新来的同事@_user_2，设成督查", setRole("supervision", "ou_wang")),
	office("免去@_user_2", dropRole("ou_wang")),
	office("@_user_2 調走了，把他的職務免掉", dropRole("ou_wang")),

	// leave
	alone(
		"我下周一到下周三请假，@_user_2 代我",
		leave("ou_wang", "2021-03-22", "2021-03-24"),
	),
	alone("明天起休假，休到3月31日", leave(null, "2021-03-16", "2021-03-31")),
	alone(
		"本人3月18日至20日請假外出學習，工作由@_user_3代理",
		leave("ou_li", "2021-03-18", "2021-03-20"),
	),
	alone("I'm on leave this Friday", leave(null, "2021-03-19")),

	// agree, disagree
	decide("同意", [{ intent: "agree", task: null }, verify(null)]),
	decide("可以，延吧", { intent: "agree", task: null }),
	decide("不同意", [{ intent: "disagree", task: null }, back(null, null)]),
	decide("不准延，按原期限辦", { intent: "disagree", task: null }),
	decide("ok approved", [{ intent: "agree", task: null }, verify(null)]),

	// broadcast, preview
	office("通報", just("broadcast")),
	office("发一期通报", just("broadcast")),
	office("預告30天", just("preview")),
	office("接下来两周会发哪些提醒", just("preview")),

	// review-list
	office("待核實的有哪些", just("review-list")),
	office("还有几个没核实", just("review-list")),
	office("what's waiting for our review", just("review-list")),
	office("等我們核的都列出來", just("review-list")),

	// nothing, courtesy, chatter
	unit("辛苦了🙏", courtesy),
	unit("早上好", courtesy),
	unit("谢谢小助手", courtesy),
	reply("👍", [...courtesy, nothing, accept(null)]),
	unit("1.2明天應該能完成", [nothing, progress("1.2", "明天應該能完成")]),
	unit("等1.7完成了咱们聚餐去", nothing),
	unit("要是我們申請延期會不會扣分？", nothing),
	unit("财政局说他们1.4已经完成了", nothing),
	unit("下午三點會議室開會，別遲到", nothing),
	office("刚才发改局打电话问3.1能不能延期，我说先报上来", nothing),
	unit("快递签收了，放门卫那儿", nothing),
	unit("小孩作業還沒完成，愁", nothing),
	unit("三楼电梯卡住了，谁打一下物业电话", nothing),
	office("哈哈哈笑死", [chatter, nothing]),
];
