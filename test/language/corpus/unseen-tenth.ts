/** Unseen: what clerks, heads and the office type on a phone, all intents. Written blind, after everything else. */
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
	unit,
} from "./row.js";

export const unseenTenth: readonly CorpusRow[] = [
	// progress
	unit(
		"1.2目前有45宗项目走了新流程，窗口反映还不错",
		progress("1.2", "窗口反映还不错", [45, "宗"]),
	),
	unit(
		"一點七　共享目錄掛出去十二份，其餘科室還在整理",
		progress("1.7", "其餘科室還在整理", [12, "份"]),
	),
	reply("初稿写好了，等分管领导看", progress(null, "初稿写好了")),
	reply("做到七成左右", progress(null, "", [70, null])),
	reply("６０％", progress(null, "", [60, "%"])),
	unit(
		"不动产登记那个，今天又上线两台自助机，群众可以自己打证了",
		progress("1.10", "群众可以自己打证", [2, "台"]),
	),
	unit(
		"3.1 update: met the gas company this morning, they agreed to cut the connection fee",
		progress("3.1", "agreed to cut the connection fee"),
	),
	unit("報一下進度\n1。10\n和稅務併窗了，登記時限壓到3個工作日", [
		progress("1.10", "和稅務併窗"),
		progress("1.10", "和稅務併窗", [3, null]),
	]),
	alone(
		"兩環一帶這週拆違６處，照片晚點補",
		progress("4.2", "照片晚點補", [6, "處"]),
	),
	unit(
		"用能成本近度：已走访企业二十六家",
		progress("3.1", "已走访企业", [26, "家"]),
	),
	unit("首报材料写了一半", [
		progress("首報@區住建局", "材料写了一半"),
		progress("首報@區住建局", "", [50, "%"]),
	]),
	alone("4.2累計投資1200萬元，綠化帶已進場", [
		progress("4.2", "綠化帶已進場", [1200, null]),
		progress("4.2", "綠化帶已進場", [12000000, null]),
	]),
	reply("已跟發改局對過口徑，下星期出文", progress(null, "已跟發改局對過口徑")),
	unit(
		"zjj 1.7 已接入省平台接口9個",
		progress("1.7", "已接入省平台接口", [9, "個"]),
	),
	unit(
		"两环一带环城绿道铺完3.5公里，剩下的等天晴再铺",
		progress("4.2", "环城绿道铺完", [3.5, "公里"]),
	),
	unit("1.2、3.1这两项都做到55%了", progress(["1.2", "3.1"], "", [55, "%"])),
	office(
		"代住建局报：1.2累计办结施工许可八十八件",
		progress("1.2", "累计办结施工许可", [88, "件"]),
	),
	unit(
		"1.7 由@_user_2跟進，目錄編了一版，正徵求意見",
		progress("1.7", "目錄編了一版"),
	),

	// done
	unit("1.10做完了", done("1.10")),
	reply("搞定", done(null)),
	reply("已经全部落实到位，可以销号了", done(null)),
	unit("1.7 玩成了，佐證一會兒發", done("1.7")),
	unit("首報今早已經交了", done("首報@區住建局")),
	unit("用能成本那條我局部分都辦好了", done("3.1")),
	reply("办结啦👌", done(null)),
	unit("done with 1.2, evidence in the next msg", done("1.2")),
	unit("三点一和四点二均已完成", done(["3.1", "4.2"])),
	alone(
		"您好，數據共享應用這項工作我們局已於上週五全部完成，請查收",
		done("1.7"),
	),
	unit("请将1.10标记为已办结，谢谢", done("1.10")),
	alone("任務４．２已辦畢", done("4.2")),
	unit("完成了\n1.2", done("1.2")),
	unit("案例一已完成，處分決定書附後", done("案例一@區住建局")),

	// due
	unit("这个月还剩什么没交", due("2021-03-01", "2021-03-31")),
	unit("下週要交啥", due("2021-03-22", "2021-03-28")),
	office("逾期的有哪幾家", late()),
	office(
		"住建局月底前到期的列一下",
		due("2021-03-15", "2021-03-31", "區住建局"),
	),
	unit("四月份到期的任务", due("2021-04-01", "2021-04-30")),
	unit("清明前有什么必须报的", [
		due("2021-03-15", "2021-04-03"),
		due("2021-03-15", "2021-04-04"),
	]),
	office(
		"科創局上半年有哪些任務到期",
		due("2021-01-01", "2021-06-30", "區科創營商局"),
	),
	unit("anything due this week?", due("2021-03-15", "2021-03-21")),
	office("二季度到期", due("2021-04-01", "2021-06-30")),
	unit("本周五之前要办的有几件", due("2021-03-15", "2021-03-19")),
	office("公安分局有拖期的嗎", late("區公安分局")),
	unit("十月底前，咱局都有哪些到期", due("2021-03-15", "2021-10-31")),

	// task
	office("容缺受理现在到哪一步了", task("1.3")),
	unit("１．７", task("1.7")),
	unit("不動產登記那項幾號截止", task("1.10")),
	office("養老服務改革搞得怎樣了？", task("4.9")),
	unit("帮我查下任务一点二", task("1.2")),
	office("status of 2.3 pls", task("2.3")),
	office("三河共治那个，是哪个单位负责来着", task("4.1")),
	unit("兩環一帶啥時候到期", task("4.2")),
	office("法治良好第六項是什麼狀態", task("2.6")),
	office("任務5.3到哪了", task(NO_SUCH)),

	// accept
	unit("1.2收到，签收", accept("1.2")),
	reply("收到，馬上辦", [accept(null), nothing]),
	unit("簽售1.7", accept("1.7")),
	unit("一點二、一點七、一點十我們都簽收了", accept(["1.2", "1.7", "1.10"])),
	reply("签收", accept(null)),
	alone("3.1我們接了，簽收一下", accept("3.1")),
	unit("acknowledge 4.2", accept("4.2")),

	// blocked, unblocked, not-applicable
	unit("1.7卡主了，省里接口一直不开放", blocked("1.7", "省里接口一直不开放")),
	reply("推不動，財政那筆錢還沒下來", blocked(null, "財政那筆錢還沒下來")),
	unit("兩環一帶征地談不攏，現在做不下去", blocked("4.2", "征地談不攏")),
	alone(
		"1.10 is stuck, waiting for the tax bureau's data",
		blocked("1.10", "waiting for the tax bureau"),
	),
	unit(
		"报告一下，因供气企业不配合，降低企业用能成本工作受阻，请办公室协调",
		blocked("3.1", "供气企业不配合"),
	),
	unit("1.7不卡了，接口昨天開通", { intent: "unblocked", task: "1.7" }),
	unit("1.7跟我们局没关系，不涉及", about("not-applicable", "1.7")),

	// postpone
	unit("1.2想延到四月十五號，系統還在調試", postpone("1.2", "2021-04-15")),
	reply("能不能寬限到下週三", postpone(null, "2021-03-24")),
	unit(
		"申请延期4.2至2021年6月30日，因雨季施工受限",
		postpone("4.2", "2021-06-30"),
	),
	reply("来不及了，申请言期，月底交", postpone(null, "2021-03-31")),
	alone("首報可否延兩天？領導出差未簽字", postpone("首報@區住建局")),
	unit("need more time for 1.7, until April 20", postpone("1.7", "2021-04-20")),
	unit(
		"不动产登记便利化这项工作，由于机房搬迁，恳请延期到五月底\n请领导批准",
		postpone("1.10", "2021-05-31"),
	),

	// verify
	office("1.3核实了", verify("1.3")),
	office("2.4 和实通过", verify("2.4")),
	decide("材料齊全，通過", verify(null)),
	office("文化惠民那條佐證看過了，沒問題，予以核實", verify("4.4")),
	office("住建局的首报核实通过", verify("首報@區住建局")),

	// back
	office("1.3退回，照片看不清", back("1.3", "照片看不清")),
	decide("打回去，缺会议纪要", back(null, "缺会议纪要")),
	office("退會2.10 數據對不上", back("2.10", "數據對不上")),
	decide("退回", back(null, null)),
	office("證照分離這項先退給他們重報，沒蓋章", back("3.3", "沒蓋章")),

	// undo
	unit("撤銷", { intent: "undo", task: null }),
	unit("刚才点错了，撤回", { intent: "undo", task: null }),
	reply("手滑發錯，取消剛才那條", { intent: "undo", task: null }),
	alone("oops wrong one, undo", { intent: "undo", task: null }),

	// mine
	unit("我们局有哪些任务", just("mine")),
	alone("本局全部任務列一下", just("mine")),
	unit("list our tasks", just("mine")),

	// why
	unit("為什麼又催我們", about("why", null)),
	unit("1.10怎么亮红灯了", about("why", "1.10")),
	reply("這條憑啥是紅的", about("why", null)),
	alone("why am I getting this reminder for 3.1", about("why", "3.1")),

	// history
	office("1.4 以前都报过什么", about("history", "1.4")),
	unit("兩環一帶從頭到現在的報送記錄", about("history", "4.2")),
	office("把2.7的历次进展调出来看看", about("history", "2.7")),

	// original
	unit("1.7原文", original("1.7")),
	office("方案里容缺受理那条原话怎么写的", original("1.3")),
	unit("降低用能成本在方案上的完整表述發我", original("3.1")),

	// missing-parts
	office("1.2还差哪家没报", about("missing-parts", "1.2")),
	office("4.3哪些單位還沒交他們那份", about("missing-parts", "4.3")),
	reply("还有哪个部门没交", about("missing-parts", null)),

	// case
	alone("我要報一個典型案例", just("case")),
	unit("案例报了几件了", just("case")),
	office("案例審核", just("case")),
	office("導出全部案例", just("case")),
	office("案例热力图给我看看", just("case")),
	alone("提交按例", just("case")),
	unit("how many cases do we still owe", just("case")),

	// bind, unbind
	unit("这个群绑定 zjj", bind("區住建局")),
	office("綁定辦公室", bind("office")),
	office("本群綁為法治良好專項組", bind("action 2")),
	unit("把本群解绑", just("unbind")),

	// roles
	office(
		"@_user_2 设为住建局联络员",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office(
		"科創局負責人改成@_user_2",
		setRole("head", "ou_wang", "區科創營商局"),
	),
	office("免去@_user_3", dropRole("ou_li")),
	office(
		"生態宜居專項組設@_user_3牽頭",
		setRole("action-lead", "ou_li", "action 4"),
	),
	office(
		"kcysj的联络员换@_user_3，麻烦了",
		setRole("liaison", "ou_li", "區科創營商局"),
	),

	// leave
	unit(
		"我明天到周五出差，事情找@_user_2",
		leave("ou_wang", "2021-03-16", "2021-03-19"),
	),
	alone(
		"下週一至週三請假，由@_user_3代",
		leave("ou_li", "2021-03-22", "2021-03-24"),
	),
	alone("on leave Mar 29 to Apr 2", leave(null, "2021-03-29", "2021-04-02")),

	// agree, disagree
	decide("同意延期", { intent: "agree", task: null }),
	decide("不同意延，按原時間報", { intent: "disagree", task: null }),
	decide("准予延期，抓紧点", { intent: "agree", task: null }),
	decide("延期不批，時間夠用", { intent: "disagree", task: null }),

	// broadcast, preview, review-list
	office("发通报", just("broadcast")),
	office("接下來一個月會催哪些，先預告一下", just("preview")),
	office("出一期通報吧", just("broadcast")),
	office("還有哪些等我們核實", just("review-list")),
	office("待审核的任务有几个", just("review-list")),

	// the rest
	unit("區直相關單位具體指哪些", just("expand")),
	office("掛圖看一下", just("board")),
	office("各单位排名", just("standing")),
	office("导入方案", just("import-plan")),
	unit("你会干啥", just("help")),

	// changes nothing
	unit("1.2要是下周还完不成，咱们怎么跟领导交代啊", nothing),
	unit("等1.10辦結了請大家喝奶茶🧋", nothing),
	unit("打印機卡住了，誰會修", nothing),
	office("明天我再看看2.3要不要退回", nothing),
	unit("我下午把4.2的进度报上来", nothing),
	office("撤銷處分的文件發到哪個郵箱", nothing),
	unit("先别签收3.1，等局长看过再说", nothing),
	unit("老李說他們局的2.9完成了，真快", nothing),
	unit("哈哈哈哈", chatter),
	unit("辛苦啦🙏", courtesy),
	alone("早上好", courtesy),
	office("好的谢谢", courtesy),
];
