/** Taught: whole sentences dictated into a phone, with fillers, corrections and reasons. Written blind. */
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

export const taughtDictated: readonly CorpusRow[] = [
	// due
	unit(
		"那個，我想問一下，這個月我們局還有什麼東西要交的，領導等著要",
		due("2021-03-01", "2021-03-31"),
	),
	unit(
		"麻烦看一下下周有哪些任务到期啊，我好提前安排人，谢谢",
		due("2021-03-22", "2021-03-28"),
	),
	alone(
		"局長讓我排個時間表，四月份到期的有哪幾項，幫我列一下",
		due("2021-04-01", "2021-04-30"),
	),
	office(
		"下个月，呃不，就这个月吧，全区还有哪些要到期的",
		due("2021-03-01", "2021-03-31"),
	),
	office(
		"明天下午要開調度會，六月底之前到期的都給我拉出來",
		due("2021-03-15", "2021-06-30"),
	),
	office(
		"请帮忙查一下市场监管局这个季度还有什么要到期，他们局长问的",
		due("2021-01-01", "2021-03-31", "區市場監管局"),
	),
	unit(
		"hi, what do we still have to hand in by the end of April",
		due("2021-03-15", "2021-04-30"),
	),
	alone("五一前有什么必须交的先告诉我一声，我怕放假前手忙脚乱", [
		due("2021-03-15", "2021-04-30"),
		due("2021-03-15", "2021-05-01"),
	]),
	unit(
		"嗯…本周，本周我们要交什么材料来着，有点忙忘了",
		due("2021-03-15", "2021-03-21"),
	),
	office(
		"因為要寫月報，麻煩您告訴我財政局四月到期的任務，多謝",
		due("2021-04-01", "2021-04-30", "區財政局"),
	),
	office("科創局的小張剛打電話來，問他們清明前到底有哪些要交", [
		due("2021-03-15", "2021-04-04", "區科創營商局"),
		due("2021-03-15", "2021-04-03", "區科創營商局"),
	]),
	office(
		"快到期的都念给我听听，就是十月底前的那些",
		due("2021-03-15", "2021-10-31"),
	),

	// late
	unit("我就是想確認一下，我們局現在有沒有逾期沒辦的，有的話趕緊補", late()),
	office("早上好，领导问全区现在超期没完成的有哪些，帮我出个清单", late()),
	office(
		"那个公安分局，公安分局有没有拖着没交的呀，已经过期的那种",
		late("區公安分局"),
	),
	alone("不好意思問一句，我們單位現在哪些已經過了時限，心裡沒底", late()),
	office("please show me everything overdue, I must report today", late()),
	office(
		"財政局那邊有沒有逾期，不是，我說錯了，是審計局有沒有逾期",
		late("區審計局"),
	),

	// task
	unit("幫我查一下那個數據共享應用現在什麼狀態，等下開會要講", task("1.7")),
	unit("两环一带建设什么时候截止来着，我记得是年底，不太确定", task("4.2")),
	alone("1.2，就是工程審批改革那個，是誰牽頭的，是我們還是發改", task("1.2")),
	office("呃容缺受理现在进展怎么样了，书记刚才问起来", task("1.3")),
	unit("三点一降低用能成本那个是几号到期呀，我写在本子上找不到了", task("3.1")),
	alone("不动产登记便利化这个任务的牵头单位是哪家，我好去对接", task("1.10")),
	office("how is 2.3 going, the IP protection one? the boss asks", task("2.3")),
	office("一点五，不对不对，一点六综合窗口那个，现在怎么样了", task("1.6")),
	unit(
		"請問首報我們交了沒有，截止是哪天，新來的不太清楚情況",
		task("首報@區住建局"),
	),
	office("一點十三那條任務現在什麼情況，我好像沒印象", task(NO_SUCH)),
	unit(
		"我想看看1.2和1.7这两项都到什么程度了，下午碰头会用",
		task(["1.2", "1.7"]),
	),
	reply("這一條最後期限到底是哪天啊，上面的字太小我看不清", task(null)),
	office("文化惠民工程，对，四点四，给我说下期限和责任单位", task("4.4")),
	office("那个首报现在怎么样了，我先了解一下，回头再细看", task(SEVERAL)),

	// original
	unit(
		"3.1方案裡的原話是怎麼寫的，我要照著寫彙報，麻煩發一下",
		original("3.1"),
	),
	alone(
		"领导较真，要看两环一带那条在文件里的原文，一个字都不能差",
		original("4.2"),
	),
	office(
		"關於企業開辦和註銷便利化，文件原文麻煩貼給我核對一下",
		original("1.9"),
	),
	reply("我没明白要干什么，把这项任务方案里的原文发我看看吧", original(null)),
	office(
		"what's the exact wording of 2.8 in the plan, for a quote",
		original("2.8"),
	),

	// why
	reply(
		"咦，為什麼又提醒我這一條，我記得上禮拜已經報過了呀",
		about("why", null),
	),
	unit(
		"3.1怎么就亮红灯了，我们一直在做的啊，麻烦解释一下",
		about("why", "3.1"),
	),
	alone("局长看见1.10是红的，让我问问红灯是什么原因", about("why", "1.10")),
	office(
		"市場監管局來電話問2.10為啥是紅燈，你給個理由我轉告他們",
		about("why", "2.10"),
	),
	unit(
		"why are we reminded of 1.7 again, we reported last week",
		about("why", "1.7"),
	),
	office(
		"那个创卫长效机制的红灯是怎么回事，昨天看还是绿的",
		about("why", "4.8"),
	),

	// history
	office(
		"從頭到尾講講1.4這項都報過什麼，我寫總結要用",
		about("history", "1.4"),
	),
	unit(
		"我刚接手这个工作，麻烦把1.2之前所有的汇报记录调出来看看",
		about("history", "1.2"),
	),
	alone(
		"上一個聯絡員調走了，兩環一帶到現在都報過些什麼，我想補補課",
		about("history", "4.2"),
	),
	office(
		"审计要看，把三河共治这一项历次填报的情况都给我翻出来",
		about("history", "4.1"),
	),
	unit(
		"show me the history of 1.10, every report so far, thanks",
		about("history", "1.10"),
	),

	// missing-parts
	office(
		"1.7還差哪幾家沒交，我一家一家打電話催",
		about("missing-parts", "1.7"),
	),
	unit(
		"我們牽頭的4.2，配合單位裡面還有誰沒把材料報過來，我去催催",
		about("missing-parts", "4.2"),
	),
	reply(
		"我们这边早就弄好了，那是哪个单位还没交啊，拖后腿",
		about("missing-parts", null),
	),
	office(
		"請問一下優撫對象落戶入學那項，還有哪個部門的沒報齊",
		about("missing-parts", "4.6"),
	),
	alone(
		"3.1就差谁家的没交了，我想直接去找他们联络员",
		about("missing-parts", "3.1"),
	),

	// not-applicable
	unit(
		"4.2这个跟我们局没有关系吧，我们不涉及，麻烦给去掉",
		about("not-applicable", "4.2"),
	),
	reply(
		"我們局沒有這塊職能，這項不涉及我們，請辦公室核一下",
		about("not-applicable", null),
	),
	alone(
		"问过分管局长，不动产登记不归我们管，1.10我们不涉及",
		about("not-applicable", "1.10"),
	),
	unit(
		"科長翻過文件了，1.7裡頭沒有我們的事，標個不涉及吧",
		about("not-applicable", "1.7"),
	),

	// mine
	unit("新来的同事不熟悉，麻烦把我们单位所有任务都列一遍", just("mine")),
	alone("我剛接聯絡員，想先知道我們局一共擔了哪些任務", just("mine")),
	unit("那个什么，咱们局名下总共有几项啊，都发出来看看", just("mine")),
	unit("下午黨組會要過一遍，我們局承擔的任務全部給我發一下", just("mine")),
	alone(
		"please list all our bureau's tasks, I want to print them",
		just("mine"),
	),

	// review-list
	office(
		"我今天有空，看看還有哪些等著我們核實的，都調出來",
		just("review-list"),
	),
	office("昨天积了不少吧，待核实的列给我，我一个个过", just("review-list")),
	office(
		"各单位报了完成、我们还没审的有哪些呀，别压太久了",
		just("review-list"),
	),
	office(
		"what's still waiting for us to verify? I have an hour now",
		just("review-list"),
	),

	// preview
	office("先別發，我想看看接下來三十天你會發哪些提醒出去", just("preview")),
	office(
		"领导怕打扰各单位，问下周系统会推哪些提醒，先给我看看",
		just("preview"),
	),
	office("預告一下吧，這半個月要給各單位發的消息都有哪些", just("preview")),
	office("麻烦把后面准备发出去的提醒提前给我过目，怕有错", just("preview")),

	// broadcast
	office("差不多了，开始通报吧，主任已经点头了", just("broadcast")),
	office("各單位進度太慢，主任要求發一次通報，你起個頭", just("broadcast")),
	office(
		"那就按老规矩，今天给各单位发个通报，先让我看下样子",
		just("broadcast"),
	),
	office("麻煩出一期通報，嗯，就現在，書記在等", just("broadcast")),

	// help
	unit("我第一次用，不太会，你都能干些什么，教教我吧", just("help")),
	alone("年紀大了不會弄，該怎麼跟你說話，有沒有使用說明", just("help")),
	office("新同志问这个机器人怎么用，你把使用说明发一下", just("help")),
	unit(
		"sorry I'm new here, how do I use this bot, what can I say",
		just("help"),
	),

	// board
	office("书记要看全区的进度图，赶紧给我来一张", just("board")),
	unit("想看看大家都幹到什麼程度了，掛圖發一下吧", just("board")),
	alone("麻烦把挂图给我看看，局长说要打印贴墙上", just("board")),
	office("等會兒投影用，把那個進度的圖，就是掛圖，調出來", just("board")),

	// standing
	office("这个月考核排名出来没有，各单位排第几给我看看", just("standing")),
	unit("局长很关心我们排第几，麻烦发一下各单位排名", just("standing")),
	alone("咱們局在考核裡現在名次怎麼樣，我心裡有點慌", just("standing")),
	office(
		"can I see the ranking of the units, the leaders will ask",
		just("standing"),
	),

	// expand
	office("方案裡那個區直相關單位到底是指哪幾家，我要發通知", just("expand")),
	unit("请问各执法部门具体都包括哪些单位啊，我们算不算在里面", just("expand")),
	office("區直各相關部門裡面有誰啊，街道來問我答不上來", just("expand")),
	office(
		"供水供电供气供暖行业企业具体指哪几家，帮我列一下名单",
		just("expand"),
	),

	// case
	alone("我要报一个典型案例，在哪儿填啊，麻烦给个表", just("case")),
	unit("紀委要我們交案例，現在想提交一件，從哪裡進去", just("case")),
	alone("我們單位報了幾件典型案例了，還差多少，幫我數一數", just("case")),
	office("案例這塊有幾個等審的，我抽空先審了", just("case")),
	office("把各单位报上来的案例导出一份，纪委那边下午就要", just("case")),
	office("想看看案例集中在哪些領域，熱力圖調出來給我", just("case")),

	// import-plan
	office("新方案我刚才发在群里了，就按这个导入吧", just("import-plan")),
	office("領導簽過字的方案在上面那個文件，麻煩導進去", just("import-plan")),
	office(
		"the plan file is the one I just sent, please import it now",
		just("import-plan"),
	),
	office("上面那个表格就是今年的工作方案，导入方案，谢谢", just("import-plan")),

	// accept
	unit("收到收到，1.2我们局签收了，回头安排人办", accept("1.2")),
	reply("好的看到了，這項我們簽收，馬上報給局長", accept(null)),
	alone("领导批下来了，三点一由我们来做，帮我签手掉", accept("3.1")),
	unit("因為昨天停電沒看到，現在補簽收，就是不動產登記那項", accept("1.10")),
	unit(
		"1.7 we've got it, please put us down as having received it",
		accept("1.7"),
	),
	alone("呃，签收1.7，不是，签收4.2，我看错行了", accept("4.2")),
	unit(
		"首報的通知我們收到了，給簽收一下，具體由老陳辦",
		accept("首報@區住建局"),
	),
	reply("这个任务我们领了啊，会抓紧落实的，请放心", accept(null)),

	// progress
	unit(
		"跟您匯報下，1.2已經壓縮審批事項十二項，剩下的下月弄",
		progress("1.2", "剩下的下月弄", [12, "項"]),
	),
	unit(
		"数据共享那块我们接了三个接口，哦不对，是五个接口，都通了",
		progress("1.7", "都通了", [5, null]),
	),
	reply(
		"这周跑了一趟供电公司，降价方案在谈，还没定下来",
		progress(null, "降价方案在谈"),
	),
	alone(
		"因為書記要看，我先報個數，兩環一帶完成了百分之四十",
		progress("4.2", "", [40, "%"]),
	),
	reply(
		"目前已經走完招標程序，施工單位下星期進場，請知悉",
		progress(null, "走完招標程序"),
	),
	unit(
		"报告一下啊，不动产登记的线上预约已经开通了，群众反映不错",
		progress("1.10", "群众反映不错"),
	),
	unit(
		"1.7 update: 15 datasets connected, others still being tested",
		progress("1.7", "still being tested", [15, null]),
	),
	alone(
		"帮我记一下，3.1这个月走访企业二十六家，问题都登记了",
		progress("3.1", "问题都登记了", [26, "家"]),
	),
	reply(
		"刚统计出来，受理了两百三十件，其他的还在催",
		progress(null, "其他的还在催", [230, "件"]),
	),
	unit(
		"為了月底的總結，先把4.2的情況說一下，管網鋪了8公里",
		progress("4.2", "管網鋪了", [8, "公里"]),
	),
	unit(
		"嗯那个工程审批改革，并联审批系统上线试运行了，先报个进度",
		progress("1.2", "并联审批系统上线试运行"),
	),
	reply(
		"还没完，做了一半多点吧，大概百分之六十，剩下的在赶",
		progress(null, "剩下的在赶", [60, "%"]),
	),
	reply(
		"這項啊，方案初稿寫好了，正在徵求各科室意見，下週匯總",
		progress(null, "正在徵求各科室意見"),
	),
	alone(
		"麻煩登記，兩環一帶這邊苗木都種下去了，路面還在修",
		progress("4.2", "路面還在修"),
	),
	unit(
		"3.1上个月给八十家企业减免了气费，发改那边也认了",
		progress("3.1", "减免了气费", [80, "家"]),
	),
	reply(
		"please note the draft is written, our leaders are reading it",
		progress(null, "leaders are reading it"),
	),
	reply(
		"前天去现场看过了，进度还行，就是下雨耽误了一阵，正在赶工",
		progress(null, "正在赶工"),
	),

	// done
	reply("终于弄完了，这一项我们全部办结，请核实", done(null)),
	unit("跟辦公室說一聲，1.7我們這邊已經全部完成了，材料隨後送", done("1.7")),
	unit("1.2，哦說錯了，是3.1已經做完了，麻煩登記", done("3.1")),
	unit("两环一带昨天验收通过了，可以报完成了，辛苦", done("4.2")),
	reply("我们这部分早就做好了，只是忘了在这里说，抱歉", done(null)),
	alone("工程項目審批改革全部到位了，報個完成，附件我等等傳", done("1.2")),
	unit("首报昨天下午已经交到办公室了，这项完成", done("首報@區住建局")),
	unit(
		"happy to say 1.10 is finished at last, please mark it done",
		done("1.10"),
	),
	reply("因為局長催得緊，昨晚加班把它弄好了，辦結了", done(null)),
	alone("降低用能成本那项，我们该干的都干完了，完成", done("3.1")),
	unit("案例一我們已經報完了，紀委也認了，請標完成", done("案例一@區住建局")),
	reply("办好了办好了，照片等会儿补给你，先算完成吧", done(null)),

	// blocked
	unit(
		"1.2卡住了，省里的系统一直不给开权限，我们动不了",
		blocked("1.2", "一直不给开权限"),
	),
	reply(
		"不是我們不做，財政的錢沒撥下來，現在推不動了",
		blocked(null, "財政的錢沒撥下來"),
	),
	alone(
		"4.2遇到點麻煩，有幾戶不肯搬，工程停在那裡了",
		blocked("4.2", "不肯搬"),
	),
	reply(
		"跟您说实话，这个做不下去，自然资源那边一直不给数据",
		blocked(null, "一直不给数据"),
	),
	unit(
		"数据共享这项推不动，平台厂家跑路了，麻烦协调一下",
		blocked("1.7", "平台厂家跑路了"),
	),
	alone(
		"3.1现在没法推进，因为燃气公司不同意降价，请办公室出面",
		blocked("3.1", "燃气公司不同意降价"),
	),
	unit(
		"1.10 is stuck because the registry system is still down",
		blocked("1.10", "registry system"),
	),
	reply("卡在發改那裡好久了，他們不蓋章我們走不下去", blocked(null, "不蓋章")),

	// unblocked
	unit("好消息，1.2的权限昨天批下来了，不卡了，可以接着做", {
		intent: "unblocked",
		task: "1.2",
	}),
	reply("錢到賬了，之前卡住的問題解決了，現在正常推進", {
		intent: "unblocked",
		task: null,
	}),
	alone("跟你说一下，4.2那几户已经搬了，障碍消除，解除卡住吧", {
		intent: "unblocked",
		task: "4.2",
	}),
	unit("3.1燃氣公司鬆口了，已經不卡，麻煩把那個卡住取消", {
		intent: "unblocked",
		task: "3.1",
	}),

	// postpone
	unit(
		"1.2月底怕是交不了，想申请延期到四月二十号，系统还没调好",
		postpone("1.2", "2021-04-20"),
	),
	reply("實在來不及，請辦公室批准我們延到五月底", postpone(null, "2021-05-31")),
	alone(
		"人手不够，4.2申请严期到6月30号，辛苦领导考虑",
		postpone("4.2", "2021-06-30"),
	),
	reply("能不能寬限幾天，負責這塊的同志住院了", postpone(null)),
	unit(
		"3.1我想延期到四月十號，不，還是四月十五號穩一點",
		postpone("3.1", "2021-04-15"),
	),
	alone(
		"we can't finish 1.7 on time, please extend it to May 10",
		postpone("1.7", "2021-05-10"),
	),
	unit(
		"首报的数据还没核准，想延到下周五再交，行不行",
		postpone("首報@區住建局", "2021-03-26"),
	),
	reply("因为施工队来晚了，这个申请往后推到十月中旬", [
		postpone(null, "2021-10-15"),
		postpone(null, "2021-10-20"),
	]),
	unit(
		"不動產登記便利化這項，想申請延期一個月，系統升級沒弄完",
		postpone("1.10"),
	),
	reply(
		"局里正在搬家，材料都打包了，申请延到本月二十六号",
		postpone(null, "2021-03-26"),
	),

	// verify
	office("材料我都看過了沒問題，1.3核實通過", verify("1.3")),
	office("1.6的佐證齊了，主任也看過，給它核實掉吧", verify("1.6")),
	decide("看了照片和文件，都对得上，核实通过吧", verify(null)),
	office("2.4，呃不是，2.5核实通过，刚才念错了", verify("2.5")),
	decide("沒什麼問題，可以認定完成，辛苦他們了", verify(null)),
	office("养老服务那一项我们去现场看了，确实做完了，核实", verify("4.9")),
	decide(
		"all the evidence is here, verified, thanks for the hard work",
		verify(null),
	),

	// return
	office(
		"1.4報得太簡單了，連個文件都沒有，退回去重報",
		back("1.4", "連個文件都沒有"),
	),
	decide(
		"照片是去年的，这个不能算，退回让他们重弄",
		back(null, "照片是去年的"),
	),
	office(
		"2.9退回吧，数据跟法庭那边对不上，让他们核清楚再交",
		back("2.9", "对不上"),
	),
	decide("我看不行，少了蓋章的證明，打回去補", back(null, "少了蓋章的證明")),
	office("先把4.7退回去，理由我等會兒再跟他們說", back("4.7", null)),
	decide(
		"send it back please, the attachment can't be opened at all",
		back(null, "the attachment can't be opened"),
	),
	office(
		"文化惠民这项不合格，只有口号没有数据，退了",
		back("4.4", "只有口号没有数据"),
	),

	// agree, disagree
	decide("他们确实有困难，主任说了，同意延期", { intent: "agree", task: null }),
	decide("行吧，延期就依他們說的日子，准了，下不為例", {
		intent: "agree",
		task: null,
	}),
	decide("跟分管领导报过了，可以延，同意，让他们抓紧", {
		intent: "agree",
		task: null,
	}),
	decide("OK we agree to the extension, but no more after this one", {
		intent: "agree",
		task: null,
	}),
	decide("已经延过一次了，这回不能再延，不同意", {
		intent: "disagree",
		task: null,
	}),
	decide("主任不鬆口，這個延期不批，讓他們加班趕", {
		intent: "disagree",
		task: null,
	}),
	decide("理由不充分啊，不同意延期，按原来的日子交", {
		intent: "disagree",
		task: null,
	}),
	decide("sorry, the director says no, we can't give them more time", {
		intent: "disagree",
		task: null,
	}),

	// undo
	unit("哎呀按错了，刚才那条撤销，我重新报", { intent: "undo", task: null }),
	unit("不好意思發到別的任務去了，上一條幫我撤回", {
		intent: "undo",
		task: null,
	}),
	reply("报错数字了，麻烦把我刚才报的撤掉", { intent: "undo", task: null }),
	office("手滑核实错了，赶紧给我撤销，千万别通知他们", {
		intent: "undo",
		task: null,
	}),
	alone("剛剛報的完成不算，還差一個章，幫我撤銷掉", {
		intent: "undo",
		task: null,
	}),

	// leave
	alone(
		"我明天到周五去市里培训，工作先交给@_user_2 ，请假备个案",
		leave("ou_wang", "2021-03-16", "2021-03-19"),
	),
	unit(
		"家里老人住院，我这周三到周五请假，@_user_3 帮我顶一下",
		leave("ou_li", "2021-03-17", "2021-03-19"),
	),
	alone(
		"不好意思要請個假，四月六號到四月九號不在，回來再補",
		leave(null, "2021-04-06", "2021-04-09"),
	),
	alone(
		"下週一到下週三我出差，這段時間有事找 @_user_2 ，謝謝",
		leave("ou_wang", "2021-03-22", "2021-03-24"),
	),
	alone(
		"I'm on leave from March 22 to 26, @_user_3 will stand in",
		leave("ou_li", "2021-03-22", "2021-03-26"),
	),

	// bind, unbind
	unit("這個群是我們住建局的工作群，麻煩綁定一下", bind("區住建局")),
	office("以后这个群就是办公室的群了，绑定办公室", bind("office")),
	office("這個群各單位都在，綁成全體群吧，謝謝", bind("everyone")),
	office("把咱们这个群绑到纪委，他们的人都拉进来了", bind("discipline")),
	office("這是辦事方便專項組的群，給綁一下專項組", bind("action 1")),
	office("這個群不用了，人都走光了，解綁吧", just("unbind")),
	unit("我们要换新群了，麻烦把这个群解绑", just("unbind")),
	unit("綁錯了，這群不是工作群，幫忙解除綁定", just("unbind")),
	office(
		"please unbind this chat, we have moved to a new group",
		just("unbind"),
	),

	// roles
	unit(
		"我们局换人了，以后联络员是@_user_2 ，帮忙设一下",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office(
		"財政局新來的局長是 @_user_2 ，給設成負責人",
		setRole("head", "ou_wang", "區財政局"),
	),
	office(
		"@_user_3 从今天起到办公室上班，设成办公室的人",
		setRole("office", "ou_li"),
	),
	office(
		"督查這塊以後由 @_user_2 來管，設個督查吧",
		setRole("supervision", "ou_wang"),
	),
	office(
		"纪委派了@_user_3 过来，麻烦给他设成纪委",
		setRole("discipline", "ou_li"),
	),
	office(
		"辦事方便專項組的人定了，是 @_user_2 ，設一下",
		setRole("action-lead", "ou_wang", "action 1"),
	),
	office(
		"科创局的联络员改成@_user_3 ，不是负责人啊，是联络员",
		setRole("liaison", "ou_li", "區科創營商局"),
	),
	office("@_user_2 调去街道了，把他的职务免掉吧", dropRole("ou_wang")),
	office("因為 @_user_3 退休了，麻煩免去他的角色", dropRole("ou_li")),
	unit("我们局@_user_2 不再当联络员了，给撤下来吧", dropRole("ou_wang")),
	office(
		"remove @_user_3 from his role please, he left last Friday",
		dropRole("ou_li"),
	),

	// courtesy
	unit("辛苦了辛苦了，多亏有你，真是帮了大忙", [...courtesy]),
	office("早上好呀，新的一週開始了，大家都順順利利", [...courtesy]),
	alone("谢谢谢谢，问题都弄明白了，祝你工作愉快啊", [...courtesy]),
	unit("不客氣不客氣，應該是我謝謝你才對", [...courtesy]),

	// nothing
	unit("老王说他们科一点二已经完成了，我也不知道真的假的", nothing),
	unit("要是月底前能做完就好了，唉，人手实在不够", nothing),
	unit("1.7估計下禮拜才能完成，到時候再跟你報", nothing),
	office("我在想4.8要不要退回，先等主任回来再定吧", nothing),
	office("等他們材料補齊了，我再核實3.2，先不急", nothing),
	decide("这个先放一放，我问问主任再说同不同意", nothing),
	decide("要不要同意呢，我也拿不準，你讓我再想想", nothing),
	unit("食堂今天的红烧肉真不错，就是排队排太久了", chatter),
	unit("打印机又卡住了，谁会修啊，急死我了", nothing),
	unit("我的車限號，明天誰順路捎我一段，謝謝啦", chatter),
	alone("下個月孩子學校開家長會，到時候再看請不請假", nothing),
	unit("我家裝修卡了半個月，水電工一直不來，煩死了", nothing),
	unit("谁去签收一下快递吧，门卫说我们科室有两个件", nothing),
	office("小李昨天核实户口的事情办好没有，顺便问一句", nothing),
	office("刚才电视上通报疫情，大家出门戴好口罩啊", nothing),
	reply("我先問問科長，他同意了我們再簽收", nothing),
	reply("等我忙完手里这个再看，现在没空填", nothing),
	unit("天气预报说周五有雨，工地那边注意一下排水", nothing),
	unit("我不是要撤销啊，我就问问撤销了还能不能恢复", nothing),
	unit("如果我们延期的话会不会扣分啊，先打听一下", nothing),
	office("先不要綁定，我就是隨便問問綁定有什麼用", nothing),
	office("通报先不发了，主任说再等两天看看", nothing),
	unit("隔壁科創局那個1.12聽說卡住了，真的假的", nothing),
	alone("你是真人还是机器啊，半夜也不睡觉的吗", nothing),
	alone("給我講個笑話吧，加班加到頭都大了", chatter),
	office("try the new coffee machine on the third floor, it's great", chatter),
	office("谁把会议室的钥匙拿走了，下午要用的，赶紧还回来", chatter),
	unit("房产证办下来要几天啊，我亲戚想过户，帮他问问", nothing),
	unit("我在跟旁邊的人說話呢，沒有叫你，別理我", nothing),
	office("@_user_2 昨天的会议纪要写好了没有，发我一份", nothing),
	office("讓 @_user_3 當聯絡員合適嗎，你們大家說說看", nothing),
	unit("工资什么时候发呀，这个月好像晚了两天", nothing),
	decide("你把電話給我，我直接跟他們局長講", nothing),
	alone("領導說下次開會要表揚完成得快的單位，大家加油", nothing),
	office("以前那个系统老是死机，退回一个要点三遍，真烦", nothing),
];
