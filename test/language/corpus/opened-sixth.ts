/** Opened: section chiefs and their younger clerks, much of it dictated. Written blind. */
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

export const openedSixth: readonly CorpusRow[] = [
	// Reports
	unit(
		"一點七的數據共享今天又接通了四個部門的接口，剩下的下個月初能接完。",
		progress("1.7", "剩下的下個月初能接完", [4, null]),
	),
	reply(
		"目前已经办了一百二十六件，群众反映还可以",
		progress(null, "群众反映还可以", [126, "件"]),
	),
	unit("1.10不动产登记那块，咱们窗口已经把办理时限压到三个工作日了，先报一下", [
		progress("1.10", "窗口已经把办理时限压到三个工作日"),
		progress("1.10", "窗口已经把办理时限压到三个工作日", [3, null]),
	]),
	unit(
		"工程审批改革这项现在进度百分之六十比上周又往前走了一点",
		progress("1.2", "比上周又往前走了一点", [60, "%"]),
	),
	reply(
		"昨天我們跟供電公司、自來水公司開了個碰頭會，會議紀要過兩天出來",
		progress(null, "開了個碰頭會"),
	),
	unit(
		"两环一带的绿化带已经种了３公里，路灯还在招标",
		progress("4.2", "路灯还在招标", [3, "公里"]),
	),
	alone(
		"降低企業用能成本這項，截至上週五走訪企業２８家，收集的意見正在整理",
		progress("3.1", "收集的意見正在整理", [28, "家"]),
	),
	unit(
		"3.1 update: we visited 15 factories last week and the gas price list is posted at the counter",
		progress("3.1", "gas price list is posted", [15, null]),
	),
	reply(
		"差不多做到七成了，月底前再給您報一次",
		progress(null, "月底前再給您報一次", [70, "%"]),
	),
	unit(
		"剛才科長口述的\n四點二兩環一帶第一標段路基做完了第二標段下禮拜進場請記一下",
		progress("4.2", "第二標段下禮拜進場"),
	),
	reply("报告已经起草好了，在局长那儿签字呢", progress(null, "在局长那儿签字")),
	unit(
		"1.2这项，施工许可网办率已经到85%，联合验收系统还在调试",
		progress("1.2", "联合验收系统还在调试", [85, "%"]),
	),
	alone("首報的材料我們股裡正在匯總，初稿寫了一半，先跟你說一聲", [
		progress("首報@區住建局", "材料我們股裡正在匯總"),
		progress("首報@區住建局", "材料我們股裡正在匯總", [50, "%"]),
	]),
	unit(
		"@_user_2 讓我報一下，數據共享目錄新增了40條，都掛到平臺上了",
		progress("1.7", "都掛到平臺上", [40, "條"]),
	),
	reply(
		"都在推進中，沒有什麼大問題，下個月接著弄。",
		progress(null, "都在推進中"),
	),
	unit(
		"進度 1.10 今年以來累計發證五百六十本",
		progress("1.10", "累計發證", [560, "本"]),
	),
	alone("用能成本这块已经减免电费312万元，明细表我明天补上来", [
		progress("3.1", "明细表我明天补上来", [312, null]),
		progress("3.1", "明细表我明天补上来", [3120000, null]),
	]),

	// Finished
	reply("這個我們已經辦完了，材料都放在檔案室。", done(null)),
	unit("1.7数据共享这一项全部做玩了,请给销号", done("1.7")),
	reply("玩成", done(null)),
	unit(
		"推动不动产登记便利化的任务我们按时间节点完成了，左证等会儿发上来",
		done("1.10"),
	),
	alone(
		"領導，首報昨天下午已經正式報出去了，可以算完成",
		done("首報@區住建局"),
	),
	unit("done with 1.2, evidence to follow", done("1.2")),
	unit("三点一和四点二两项都已办结，一并报完成。", done(["3.1", "4.2"])),
	reply("已办节，照片见下", done(null)),
	unit("降成本那一條我局負責的部分已經做好了，就看發改局那邊了", done("3.1")),
	reply("搞定了搞定了，請辦公室核一下", done(null)),
	unit("審批改革這項上禮拜五已經全部落實到位，麻煩標成完成", done("1.2")),
	alone("1。10弄好了哈，你们可以验了", done("1.10")),
	reply("我們住建這部分做完啦✅", done(null)),

	// What is due
	unit(
		"麻煩問一下，我們局這個月還有哪幾項要交的？",
		due("2021-03-01", "2021-03-31"),
	),
	unit("下周到期的有没有啊", due("2021-03-22", "2021-03-28")),
	office(
		"住建局四月份要交的東西有哪些，幫我列一下",
		due("2021-04-01", "2021-04-30", "區住建局"),
	),
	office("还有哪些任务逾期了没报的，列个单子给我", late()),
	unit("我们有没有超期的啊，主任在问", late()),
	unit("清明前要報的都有哪些，我好排個班", [
		due("2021-03-15", "2021-04-04"),
		due("2021-03-15", "2021-04-03"),
	]),
	office("请把上半年到期的任务都列出来", due("2021-01-01", "2021-06-30")),
	alone(
		"what do we have to hand in by the end of April?",
		due("2021-03-15", "2021-04-30"),
	),
	unit("這禮拜五之前要交什麼", due("2021-03-15", "2021-03-19")),
	office("kcysj 逾期了几项", late("區科創營商局")),
	office("二季度全區到期的一共有哪些任務", due("2021-04-01", "2021-06-30")),
	unit("10月15号以前咱们要交哪些活儿", due("2021-03-15", "2021-10-15")),

	// One task
	unit("1.3這項是哪個單位牽頭的？", task("1.3")),
	office("容缺受理那個任務現在到什麼程度了", task("1.3")),
	unit("两环一带什么时候到期？", task("4.2")),
	office("融资担保那项是谁前头啊", task("3.4")),
	unit("4.2", task("4.2")),
	office("幫我看一下三點三證照分離的情況", task("3.3")),
	alone("我們那個不動產登記的期限是哪天，我怕記錯了", task("1.10")),
	office("status of 2.10 please", task("2.10")),
	office("養老服務改革那項做得怎麼樣了？書記下午要聽。", task("4.9")),
	office("任務9.3是哪個單位的？", task(NO_SUCH)),

	// Received
	reply("收到，我們簽收。", accept(null)),
	unit("签收1.7", accept("1.7")),
	reply("签收了，马上安排人去办", accept(null)),
	unit("四點二那項我們局簽收，由城建股負責", accept("4.2")),
	reply("已收悉，請予簽收登記", accept(null)),
	alone("1.2跟3.1我這裡都簽收了啊", accept(["1.2", "3.1"])),
	unit("不动产登记便利化这个任务我们接了，签收一下。", accept("1.10")),

	// Stuck
	unit(
		"數據共享卡住了，自然資源分局的接口一直沒給",
		blocked("1.7", "自然資源分局的接口一直沒給"),
	),
	reply("推不动了，等财政局拨款呢", blocked(null, "等财政局拨款")),
	unit(
		"4.2遇到困难了，有两户不肯搬，施工队进不了场",
		blocked("4.2", "有两户不肯搬"),
	),
	alone(
		"三點一現在停在那裡，供電公司不配合提供數據，我們協調了幾次都不行",
		blocked("3.1", "供電公司不配合提供數據"),
	),
	reply(
		"这个事目前进行不下去了系统厂家那边合同还没签下来",
		blocked(null, "合同还没签下来"),
	),

	// More time
	unit(
		"1.2想申請延期到四月三十號，因為系統要升級",
		postpone("1.2", "2021-04-30"),
	),
	reply("能不能宽限到下周三，人手实在不够", postpone(null, "2021-03-24")),
	unit("两环一带这项受雨季影响，申请延到十月底", postpone("4.2", "2021-10-31")),
	reply("恐怕來不及，請准予延期半個月", postpone(null)),
	alone("首報能不能晚幾天交啊，局長出差了簽不了字", postpone("首報@區住建局")),
	unit(
		"We need an extension for 3.1 until 30 June, the power company is late with its figures",
		postpone("3.1", "2021-06-30"),
	),
	reply(
		"佐證材料蓋章要走流程，想延期到清明後面的4月8號。",
		postpone(null, "2021-04-08"),
	),

	// The office verifies and returns
	office("住建局報的1.7我看過了，沒問題，核實通過", verify("1.7")),
	decide("材料齐全，予以核实", verify(null)),
	office("3.3 verified, looks fine", verify("3.3")),
	office("四点五教师形象那项可以核实销号了", verify("4.5")),
	decide("可以，通過。", [verify(null), { intent: "agree", task: null }]),
	office("惠企政策兑现这项佐证我们核过，给它通过吧", verify("1.4")),
	office("退回1.10，照片看不清楚", back("1.10", "照片看不清楚")),
	decide("佐证不够，退回去让他们重新报", back(null, "佐证不够")),
	office("文化惠民那項先退回去，缺活動簽到表", back("4.4", "缺活動簽到表")),
	decide("打回", [back(null, null), { intent: "disagree", task: null }]),
	office(
		"二点三知识产权的数字跟统计局对不上，请退回给市场监管局",
		back("2.3", "数字跟统计局对不上"),
	),

	// Taken back
	unit("哎呀我报错了，撤销", { intent: "undo", task: null }),
	alone("剛才那條發錯了，幫我撤回一下", { intent: "undo", task: null }),
	unit("不好意思，刚才把1.7点成完成了，其实还没有，撤掉吧", [
		{ intent: "undo", task: null },
		{ intent: "undo", task: "1.7" },
	]),
	office("undo please, wrong task", { intent: "undo", task: null }),

	// Ours
	unit("我們局總共有哪些任務，列出來我看看", just("mine")),
	alone("住建局一共分到几项任务啊？", just("mine")),
	unit("show me all our tasks", just("mine")),

	// Why, what so far, the words, who is missing
	reply("這個不是早就報過了嗎，怎麼還提醒我們？", about("why", null)),
	unit("why is 1.10 red?", about("why", "1.10")),
	unit("我就奇怪了，兩環一帶明明在做，怎麼給亮了紅燈？", about("why", "4.2")),
	reply("为啥又提醒我", about("why", null)),
	office("1.5這項從頭到尾都報過些什麼", about("history", "1.5")),
	unit("把数据共享以前报的进展调出来我看看", about("history", "1.7")),
	office("4.1三河共治的历次汇报给我拉一份", about("history", "4.1")),
	unit("4.2的原文发一下，我要抄到局里的方案里", original("4.2")),
	alone("方案裡對不動產登記那條原話是怎麼寫的", original("1.10")),
	office("十个严禁那项文件原文发我一下", original("2.5")),
	office("用能成本那項還差哪個單位沒報？", about("missing-parts", "3.1")),
	office("首报还有哪几家没交上来", [
		about("missing-parts", SEVERAL),
		about("missing-parts", null),
	]),
	reply(
		"我們的都弄好了，現在到底還差哪家單位沒報上來？",
		about("missing-parts", null),
	),

	// Cases
	alone("我要報一個典型案例，在哪裡填", just("case")),
	unit("我們局案例還差幾件", just("case")),
	office("打开案例审核", just("case")),
	office("把各單位報的案例導出成表格", just("case")),
	unit("上回提交的案例现在审到哪一步了？", just("case")),
	office("案例热力图打开看看", just("case")),
	office("公安分局報了幾件案例了，有給處分的沒有", just("case")),
	alone("I want to submit a case", just("case")),

	// Groups and people
	office("把这个群绑定为办公室", bind("office")),
	unit("請把本群綁定到住建局名下", bind("區住建局")),
	unit("本群綁定辦事方便專項組", bind("action 1")),
	office("这个群用不着了，解除绑定", just("unbind")),
	office(
		"設聯絡員 @_user_2 區住建局",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office(
		"@_user_2 以后是住建局的负责人，麻烦设一下",
		setRole("head", "ou_wang", "區住建局"),
	),
	office(
		"從今天起由 @_user_2 負責辦事方便專項組，請設好",
		setRole("action-lead", "ou_wang", "action 1"),
	),
	office("督查这边加上 @_user_3", setRole("supervision", "ou_li")),
	office("李科長調走了，把 @_user_3 免去吧", dropRole("ou_li")),
	alone(
		"我下週一到週三請假，這段時間有事找 @_user_2",
		leave("ou_wang", "2021-03-22", "2021-03-24"),
	),
	unit(
		"我明天到19号去省里培训不在单位，由@_user_3 代我",
		leave("ou_li", "2021-03-16", "2021-03-19"),
	),
	alone(
		"四月六号到四月十号我休年假，跟你报备一下",
		leave(null, "2021-04-06", "2021-04-10"),
	),

	// Decisions on more time
	decide("同意，下不為例", { intent: "agree", task: null }),
	decide("情况属实，同意他们延到月底", { intent: "agree", task: null }),
	decide("不同意延期，按原定時間交", { intent: "disagree", task: null }),
	decide("延期就不批了，让他们抓紧", { intent: "disagree", task: null }),

	// The office's own
	office("发一期通报吧", just("broadcast")),
	office("未來三十天要發哪些提醒，先預告一下", just("preview")),
	office("下周机器人都会给谁发提醒，先让我看看", just("preview")),
	office("有哪些等着我们核实的", just("review-list")),
	office("待核實的還有幾條？", just("review-list")),
	office("what's waiting for our review?", just("review-list")),
	office("把掛圖作戰的圖發出來", just("board")),
	office("现在各单位排名怎么样了", just("standing")),
	office("方案裡寫的區直相關單位到底是指哪幾家", just("expand")),
	office("用我上面发的这个文件导入方案", just("import-plan")),
	alone("你都能干些什么，教教我怎么用", just("help")),
	unit("4.2拆遷的問題已經解決了，可以接著往下做了", {
		intent: "unblocked",
		task: "4.2",
	}),
	unit(
		"3.1这项跟我们局没关系，我们没有这方面的职能",
		about("not-applicable", "3.1"),
	),

	// Nothing to be done
	unit("謝謝，辛苦了！", courtesy),
	unit("Good morning everyone 🌞", courtesy),
	unit("等1.7做完了我再跟你報。", nothing),
	unit("昨天开会区长说4.2要是月底完成不了就要问责", nothing),
	office("如果1.4佐證還是不夠，我們下週就退回去", nothing),
	unit("食堂的飯卡充值完成了沒有啊", nothing),
	reply("王科长说他那边已经完成了，我还没看到材料，等我问清楚", nothing),
	unit("我在想1.10要不要申請延期，明天問問局長再定", nothing),
	alone("明天下午三点的会换到四楼会议室了", nothing),
	unit("打印机又卡住了，谁去修一下", nothing),
	office("昨天發改局的同志在電話裡也說同意搞個聯合檢查", nothing),
];
