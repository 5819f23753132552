/** Opened: a bilingual office, English beside Chinese, and Traditional script as typed in the south. Written blind. */
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

export const openedThirtyfifth: readonly CorpusRow[] = [
	// progress, the code is named
	unit(
		"1.10 update: 214 registrations went through online this month",
		progress("1.10", "214 registrations went through online", [214, null]),
	),
	unit(
		"for 4.2 we've laid 3.6 km of greenway so far, rest starts after Qingming",
		progress("4.2", "laid 3.6 km of greenway", [3.6, null]),
	),
	unit(
		"3.1 – talked to the gas company on Friday, they are preparing a new price list",
		progress("3.1", "talked to the gas company"),
	),
	unit(
		"Data sharing 1.7: 9 of the 26 fields are now filled in automatically",
		progress("1.7", "9 of the 26 fields", [9, null]),
	),
	alone(
		"pls log for 1.2 that the joint review rules went out last Thursday",
		progress("1.2", "joint review rules went out"),
	),
	unit(
		"electronic monitoring (1.11): cameras in the hall installed, link to the system still missing",
		progress("1.11", "cameras in the hall installed"),
	),
	alone(
		"note 31 more title deeds under 1.10",
		progress("1.10", "31 more title deeds", [31, null]),
	),
	unit(
		"4.2 環城綠道 done 8 km out of 20",
		progress("4.2", "8 km out of 20", [8, null]),
	),
	unit(
		"1.2 number of project types with one-off submission is up to 4",
		progress("1.2", "up to 4", [4, null]),
	),
	unit("1.10 進度: 抵押登記 is now same-day at every counter", [
		progress("1.10", "抵押登記 is now same-day"),
	]),
	unit("關於1.8，六項制度已落實四項", progress("1.8", "已落實四項", [4, "項"])),
	unit("一.10 登記時間已壓縮到2天", progress("1.10", "壓縮到2天", [2, "天"])),
	unit(
		"任務4.2 昨日同發改局現場睇咗一轉，冇大問題",
		progress("4.2", "現場睇咗一轉"),
	),
	alone("1.7 進展：新增共享數據 3 類, total 15", [
		progress("1.7", "新增共享數據", [3, "類"]),
		progress("1.7", "新增共享數據", [15, null]),
	]),
	unit("3.1: the heating tariff is down by 5%, notice is out", [
		progress("3.1", "heating tariff is down", [5, "%"]),
		progress("3.1", "heating tariff is down"),
	]),

	// progress, words of the title
	unit(
		"兩環一帶呢邊已經種咗1200棵樹",
		progress("4.2", "1200棵樹", [1200, "棵"]),
	),
	unit(
		"用能成本那項：已走訪企業23家，問卷也發了",
		progress("3.1", "走訪企業23家", [23, "家"]),
	),
	alone(
		"工程建設項目審批這塊，時限壓到 58 個工作日了",
		progress("1.2", "58 個工作日", [58, "個工作日"]),
	),
	unit("數據共享應用 we've hooked up 2 more systems with 發改局, 4 in all", [
		progress("1.7", "hooked up 2 more systems", [4, null]),
		progress("1.7", "hooked up 2 more systems", [2, null]),
	]),
	unit(
		"容缺受理清單我們局報了11項上去",
		progress("1.3", "報了11項", [11, "項"]),
	),
	unit(
		"We put 7 items on the 告知承諾 list",
		progress("1.3", "7 items", [7, null]),
	),
	unit(
		"「兩環一帶」 section A 拆遷 finished, section B not yet started",
		progress("4.2", "section B not yet started"),
	),
	unit(
		"營商環境綜合服務平臺，我局子系統已接入，測試中",
		progress("1.12", "子系統已接入"),
	),
	unit(
		"政務服務中心標準化 we've repainted the windows and put up new signs",
		progress("1.8", "repainted the windows"),
	),
	unit(
		"降低企業用能成本方面，報裝費已全部取消",
		progress("3.1", "報裝費已全部取消"),
	),
	unit(
		"不動產登記：同稅務局傾好咗流程，而家試行緊一窗辦理",
		progress("1.10", "同稅務局傾好咗流程"),
	),
	unit(
		"工程建設項目審批: 已有2類項目 can submit everything in one go",
		progress("1.2", "2類項目", [2, "類"]),
	),
	unit(
		"電子監察 的 log-in accounts 全部開好，同事培訓中",
		progress("1.11", "accounts 全部開好"),
	),
	unit(
		"first report is written, the bureau head is reading it now",
		progress("首報@區住建局", "bureau head is reading it"),
	),
	unit("我哋個首報寫咗七成", [
		progress("首報@區住建局", "寫咗七成"),
		progress("首報@區住建局", "寫咗七成", [70, "%"]),
		progress("首報@區住建局", "寫咗七成", [7, "成"]),
	]),

	// progress, replying
	reply(
		"so far 18 done, the other 7 we expect by Friday",
		progress(null, "18 done", [18, null]),
	),
	reply(
		"half of the sites have been visited, no complaints",
		progress(null, "half of the sites have been visited"),
	),
	reply(
		"we held the kickoff meeting on 3/11 with 14 colleagues",
		progress(null, "kickoff meeting"),
	),
	reply("已經開咗兩次協調會，方案仲喺度改緊", [
		progress(null, "協調會"),
		progress(null, "協調會", [2, "次"]),
	]),
	reply(
		"60% 了，剩下的月底前收尾",
		progress(null, "剩下的月底前收尾", [60, "%"]),
	),
	reply(
		"Contractor on site since Monday, foundation pit dug",
		progress(null, "foundation pit dug"),
	),
	reply("draft finished, waiting for the director's signature", [
		progress(null, "draft finished"),
		blocked(null, "waiting for the director's signature"),
	]),
	reply("第一標段已完工，第二標段4月1日進場", progress(null, "第一標段已完工")),
	reply("整咗45單，仲有12單等補件", progress(null, "整咗45單", [45, "單"])),
	reply("今日又多咗5個盤可以網上過戶", [
		progress(null, "可以網上過戶"),
		progress(null, "可以網上過戶", [5, null]),
	]),
	reply(
		"Signed the contract with the supplier on 2021-03-10 (ref 4412-B)",
		progress(null, "Signed the contract"),
	),
	reply("設計單位剛進場，還沒出圖", progress(null, "設計單位剛進場")),
	reply("Nothing new this week, still collecting the forms from the streets", [
		progress(null, "still collecting the forms"),
		nothing,
	]),
	reply(
		"we're at twenty-two certificates",
		progress(null, "twenty-two certificates", [22, null]),
	),
	reply("簽約一百零六戶", progress(null, "一百零六戶", [106, "戶"])),
	reply("Tender closed, 5 bids received, 評標 on Wednesday", [
		progress(null, "Tender closed", [5, null]),
		progress(null, "Tender closed"),
	]),
	reply(
		"窗口嘅同事啱啱培訓完，有問題打 2388 1765",
		progress(null, "窗口嘅同事啱啱培訓完"),
	),

	// done
	unit("1.10 is finished, you can close it", done("1.10")),
	unit("we're done with 3.1", done("3.1")),
	unit("兩環一帶全部完工喇", done("4.2")),
	unit("4.2 搞掂", done("4.2")),
	unit("不動產登記那項任務已經全部辦結了，請登記", done("1.10")),
	unit("首報 submitted this morning, all good", done("首報@區住建局")),
	unit("our first report has gone in", done("首報@區住建局")),
	alone("請把用能成本這項標為完成", done("3.1")),
	alone("Mark 1.2 as complete", done("1.2")),
	alone("1.7 做晒喇，可以交差", done("1.7")),
	alone("1.10和4.2都做完了", done(["1.10", "4.2"])),
	unit("數據共享應用 100% done from our side", [
		done("1.7"),
		progress("1.7", "", [100, "%"]),
		progress("1.7", ""),
	]),
	unit("(四)2 completed", done("4.2")),
	unit("成本競爭力強第1項辦妥了", done("3.1")),
	reply("all done", done(null)),
	reply("this one's wrapped up", done(null)),
	reply("辦好咗 la", done(null)),
	reply("已於上週五全數完成", done(null)),
	reply("Completed. Photos to follow.", done(null)),
	reply("finished 喇唔該", done(null)),
	reply("task complete as of yesterday, evidence attached", done(null)),
	reply("呢單嘢搞好晒啦", done(null)),
	alone("首報昨天下午已經交給你們了", done("首報@區住建局")),

	// accept
	unit("1.2 received and accepted", accept("1.2")),
	unit("we hereby acknowledge 4.2", accept("4.2")),
	unit("sign for 1.7 pls", accept("1.7")),
	unit("簽收不動產登記 please", accept("1.10")),
	unit("我哋接 1.12，簽收咗佢", accept("1.12")),
	unit("1.10 同 4.2 一齊簽收", accept(["1.10", "4.2"])),
	alone("accept 首報", accept("首報@區住建局")),
	alone("兩環一帶任務，本局確認接收", accept("4.2")),
	reply("收到，簽收", accept(null)),
	reply("Received, we accept this one", accept(null)),
	reply("OK 簽收 on behalf of 住建局", accept(null)),
	reply("本單位已知悉並簽收", accept(null)),

	// blocked and no longer blocked
	unit(
		"1.7 is stuck, market regulation hasn't opened their interface",
		blocked("1.7", "market regulation hasn't opened their interface"),
	),
	unit(
		"stuck on 4.2 – no money from the finance bureau yet",
		blocked("4.2", "no money from the finance bureau"),
	),
	reply(
		"can't move on, the land is still in dispute",
		blocked(null, "land is still in dispute"),
	),
	reply("卡住咗，等緊自然資源分局批地", blocked(null, "自然資源分局批地")),
	unit("不動產登記卡在稅務局的接口，做不下去", blocked("1.10", "稅務局的接口")),
	alone("3.1 blocked, 電力公司唔肯配合", blocked("3.1", "電力公司唔肯配合")),
	unit(
		"兩環一帶 on hold because 徵地款 hasn't arrived",
		blocked("4.2", "徵地款 hasn't arrived"),
	),
	reply("no longer blocked, the interface works now", just("unblocked")),
	reply("撥款到了，可以繼續了", [
		just("unblocked"),
		progress(null, "撥款到了"),
	]),
	unit("4.2 is moving again, land issue settled", [
		just("unblocked"),
		progress("4.2", "land issue settled"),
	]),
	unit("1.7 嗰個問題解決咗，唔卡喇", just("unblocked")),

	// postpone and decisions on it
	unit(
		"We request to extend 3.1 to 30 June because the gas price hearing is delayed",
		postpone("3.1", "2021-06-30"),
	),
	unit(
		"can we have until 15 November for 4.2? The rain stopped everything",
		postpone("4.2", "2021-11-15"),
	),
	reply(
		"please push the deadline to 2021-04-20, staff are all on training",
		postpone(null, "2021-04-20"),
	),
	reply("想申請延到六月底，人手唔夠", postpone(null, "2021-06-30")),
	alone(
		"不動產登記申請延期至2022年1月31日，系統採購流標",
		postpone("1.10", "2022-01-31"),
	),
	alone("1.7 need an extension, 供應商 delay 咗", postpone("1.7")),
	decide("fine, extension granted", just("agree")),
	decide("同意延期，下不為例", just("agree")),
	decide("OK lah 批佢啦", [just("agree"), verify(null)]),
	decide("no, the deadline stays as it is", just("disagree")),
	decide("sorry 唔批", just("disagree")),
	decide("不予延期，按原定時間完成", just("disagree")),

	// verify and return
	office("1.10 verified", verify("1.10")),
	office("we have checked 3.1, all in order, please confirm it", verify("3.1")),
	office("核咗 4.2，冇問題，通過", verify("4.2")),
	office("不動產登記核實通過", verify("1.10")),
	decide("looks good, confirmed", [verify(null), just("agree")]),
	decide("材料齊全，予以核實", verify(null)),
	decide("verified 咗喇，可以 close", verify(null)),
	office(
		"send 1.7 back, the screenshots are from last year",
		back("1.7", "screenshots are from last year"),
	),
	office("1.2 退返去，數據對唔上", back("1.2", "數據對唔上")),
	office("電子監察那項退回，佐證材料看不清", back("1.11", "佐證材料看不清")),
	office("return 3.3 please", back("3.3", null)),
	decide(
		"return it – no stamp on the report",
		back(null, "no stamp on the report"),
	),
	decide("退回，附件打不開", back(null, "附件打不開")),
	decide("退回 pls, evidence 只有一張相", back(null, "只有一張相")),
	office("what's waiting for us to verify?", just("review-list")),
	office("有邊啲任務等緊核實", just("review-list")),

	// due and late
	unit(
		"what do we have to hand in this month?",
		due("2021-03-15", "2021-03-31"),
	),
	unit("anything due this week?", due("2021-03-15", "2021-03-21")),
	unit("下星期有咩要交", due("2021-03-22", "2021-03-28")),
	unit("which ones are due in April", due("2021-04-01", "2021-04-30")),
	unit("10月底前我哋有乜嘢要搞掂", due("2021-03-15", "2021-10-31")),
	unit("五月份 due 嘅有邊幾項", due("2021-05-01", "2021-05-31")),
	unit("明天有什麼到期的嗎", due("2021-03-16", "2021-03-16")),
	alone("deadlines before July?", due("2021-03-15", "2021-06-30")),
	alone("have we missed any deadline?", late()),
	unit("我哋有冇過期未交嘅嘢", late()),
	office("which tasks are overdue", late()),
	office("財政局有冇嘢逾期", late("區財政局")),
	office("housing bureau – anything late?", late("區住建局")),
	office(
		"what does the tax bureau have to deliver by the end of June?",
		due("2021-03-15", "2021-06-30", "高新稅務局"),
	),
	office("政法委下個月有什麼到期", due("2021-04-01", "2021-04-30", "區政法委")),
	office(
		"market regulation: what's due this month?",
		due("2021-03-15", "2021-03-31", "區市場監管局"),
	),
	office(
		"社發局 8月底前 有咩 due",
		due("2021-03-15", "2021-08-31", "區社會事業發展局"),
	),
	office(
		"list everything due next week please",
		due("2021-03-22", "2021-03-28"),
	),
	office("今個禮拜有邊啲到期", due("2021-03-15", "2021-03-21")),

	// one task: how it stands, its wording, why, history, who is missing
	unit("how is 1.10 going?", task("1.10")),
	unit("兩環一帶而家做成點", task("4.2")),
	office("status of 一件事一次辦", task("1.5")),
	office("養老服務改革情況如何", task("4.9")),
	office("show me 1.13", task(NO_SUCH)),
	unit("what exactly does the plan say in 1.2? original wording pls", [
		original("1.2"),
	]),
	unit("3.1 方案原文係點寫", original("3.1")),
	reply("why am I getting this reminder?", about("why", null)),
	unit("why is 4.2 red", about("why", "4.2")),
	unit("點解 1.10 變咗 red", about("why", "1.10")),
	office("what has been reported on 1.3 so far?", about("history", "1.3")),
	unit("不動產登記之前 report 過啲乜", about("history", "1.10")),
	office(
		"who hasn't sent in their part of 1.3 yet",
		about("missing-parts", "1.3"),
	),
	office("1.11 邊個單位仲未交", about("missing-parts", "1.11")),
	office("綜合窗口 who still owes us a report?", about("missing-parts", "1.6")),
	office("首報 how does it stand?", [
		task(SEVERAL),
		about("missing-parts", SEVERAL),
		about("missing-parts", null),
	]),
	unit(
		"1.8 does not apply to us, we have no service hall",
		about("not-applicable", "1.8"),
	),
	unit(
		"電子監察對本局不適用，我們沒有審批窗口",
		about("not-applicable", "1.11"),
	),

	// lists, mine, help, undo
	unit("which tasks are ours?", just("mine")),
	unit("我哋局總共有邊啲任務", just("mine")),
	office("which tasks are stuck at the moment?", listed("blocked")),
	office("還沒簽收的任務有哪些", listed("issued")),
	office("公安分局 有咩未簽收", listed("issued", "區公安分局")),
	office(
		"postponement requests we haven't decided on yet?",
		listed("extension-asked"),
	),
	office("退回咗嘅任務 list 出嚟", listed("returned")),
	office(
		"closed tasks of the finance bureau, please",
		listed("closed", "區財政局"),
	),
	office("which groups are bound and which aren't", just("binding-list")),
	unit("what can I ask you?", just("help")),
	unit("點用你㗎", just("help")),
	unit("undo that please", just("undo")),
	unit("啱啱報錯咗，幫我 undo", just("undo")),
	alone("wrong one, take back my last entry", just("undo")),

	// leave
	alone(
		"I'm on leave from 22 to 26 March, @_user_2 stands in for me",
		leave("ou_wang", "2021-03-22", "2021-03-26"),
	),
	alone(
		"聽日請假到禮拜五，@_user_3 頂我",
		leave("ou_li", "2021-03-16", "2021-03-19"),
	),
	alone("I'm off sick today", leave(null, "2021-03-15", "2021-03-15")),
	alone("I'm out of office next week, 有事搵 @_user_2", [
		leave("ou_wang", "2021-03-22", "2021-03-28"),
		leave("ou_wang", "2021-03-22", "2021-03-26"),
	]),
	unit("我4月6日至9日放 annual leave", leave(null, "2021-04-06", "2021-04-09")),
	alone("I'm back at work, end my leave", onLeave("back")),
	alone("我銷假返嚟喇", onLeave("back")),
	alone("what leave of mine have you got on record?", onLeave("own")),
	office("who's on leave at the moment?", onLeave("everybody")),
	office("財政局有邊個放緊假", onLeave("everybody", "區財政局")),

	// bind and roles
	office("bind this group to the tax bureau", bind("高新稅務局")),
	office("呢個群綁返政法委", bind("區政法委")),
	office("this chat is the office's own group, please bind it", bind("office")),
	office("將呢個 group 綁做全體群", bind("everyone")),
	office("bind 辦事方便 專項組 here", bind("action 1")),
	office("unbind this chat", just("unbind")),
	office("解除呢個群嘅綁定", just("unbind")),
	office(
		"make @_user_2 the liaison of the housing bureau",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office("財政局負責人改為 @_user_3", setRole("head", "ou_li", "區財政局")),
	office("add @_user_2 to the office staff", setRole("office", "ou_wang")),
	office(
		"@_user_3 做辦事方便專項組 lead，幫我 set",
		setRole("action-lead", "ou_li", "action 1"),
	),
	office("set @_user_2 as 督查", setRole("supervision", "ou_wang")),
	office("remove @_user_2 from his role", dropRole("ou_wang")),
	office("免咗@_user_3嘅職務", dropRole("ou_li")),

	// cases, broadcast, preview, board, standing, expand, import
	alone("I want to file a typical case", just("case")),
	office("有幾多宗案例等緊審", just("case")),
	office("export 典型案例 to Excel", just("case")),
	office("prepare the circular so I can look at it (通報)", just("broadcast")),
	office("which messages will you send out over the next 30 days?", [
		just("preview"),
	]),
	office("show us the board", just("board")),
	office("邊個局排第一？睇下排名", just("standing")),
	office("which units are meant by 區直相關單位?", just("expand")),
	office("導入我頭先上載嗰份方案", just("import-plan")),
	office("import the plan I just sent", just("import-plan")),

	// nothing is to be done
	unit("we will finish 4.2 some time next month", [
		nothing,
		progress("4.2", "finish"),
	]),
	unit("is 1.10 done already?", nothing),
	unit("市監局話佢哋嗰份3.1做完咗，真定假？", nothing),
	unit("if 4.2 were finished we'd all be on holiday", nothing),
	unit("1.2 completed? sure, and pigs can fly", nothing),
	unit("聽日先簽收1.10", nothing),
	unit("should we accept 1.12 or is that for the office?", nothing),
	unit("小王，你去報一下不動產登記的進度", nothing),
	unit("don't mark 1.7 as done yet", nothing),
	unit("如果 4.2 卡住咗應該點樣報？", nothing),
	unit("how do I undo a report?", nothing),
	reply("when it's done we'll tell you", nothing),
	reply("搞掂未呀？", nothing),
	reply("@_user_2 please report on this today", nothing),
	reply("不是我們局負責的吧？", nothing),
	office("4.1 未核實得住，等現場睇過先", nothing),
	office("should we send 1.9 back or wait?", nothing),
	office("3.2 的延期，要不要同意呢", nothing),
	office("please don't bind this group yet", nothing),
	office("would it make sense to have @_user_2 as head of 發改局?", nothing),
	alone("I may take leave in May, not sure yet", nothing),

	// chatter and courtesy
	unit("thanks a lot!", courtesy),
	unit("早晨", courtesy),
	reply("辛苦晒各位", courtesy),
	unit("今日食咩好", chatter),
	office("the coffee machine is broken again", chatter),
];
