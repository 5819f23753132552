/** Unseen: English of every day, and Chinese as dictated without a pause. Written blind, when everything else was done. */
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

export const unseenFortieth: readonly CorpusRow[] = [
	// progress
	unit(
		"1.10: 340 property certificates issued so far, the new counter opens next Monday",
		progress("1.10", "new counter opens next Monday", [340, null]),
	),
	reply(
		"We've finished 12 of the 18 km, the rest is under construction",
		progress(null, "the rest is under construction", [12, null]),
	),
	reply(
		"Met with the gas company this morning, they agreed to drop the connection fee",
		progress(null, "agreed to drop the connection fee"),
	),
	unit(
		"两环一带 update: site survey wrapped up, drawings go to 发改局 tomorrow",
		progress("4.2", "site survey wrapped up"),
	),
	unit(
		"fyi 1.7, we now share 8 data items with the city platform",
		progress("1.7", "city platform", [8, null]),
	),
	reply("about 60% there", [
		progress(null, "", [60, null]),
		progress(null, "60"),
	]),
	reply("5 more meters installed today, 45 in total", [
		progress(null, "in total", [45, null]),
		progress(null, "in total", [5, null]),
		progress(null, "in total"),
	]),
	alone(
		"pls log for 3.1: subsidy paid to 27 companies",
		progress("3.1", "subsidy paid", [27, null]),
	),
	reply(
		"Called 13900001234 twice, nobody at the water company picks up, will go there in person",
		[
			progress(null, "go there in person"),
			blocked(null, "nobody at the water company picks up"),
		],
	),
	unit(
		"1.2 approval time is down to 72 working days",
		progress("1.2", "approval time", [72, null]),
	),
	reply(
		"Had the kickoff on the 11th with 14 people from 4 bureaus, minutes will follow",
		progress(null, "minutes will follow"),
	),
	unit(
		"不动产登记: online booking went live yesterday",
		progress("1.10", "online booking went live"),
	),
	reply("Nothing new this week, sorry", [
		progress(null, "Nothing new this week"),
		nothing,
	]),
	unit(
		"一点十 那个不动产登记 嗯 目前已经办了三百二十件 剩下的下周弄完",
		progress("1.10", "剩下的下周弄完", [320, "件"]),
	),
	reply(
		"这个我们已经装了四十五块电表了 不对 是五十四块",
		progress(null, "电表", [54, null]),
	),
	reply(
		"呃 今天去现场看了 施工队已经进场了",
		progress(null, "施工队已经进场了"),
	),
	unit(
		"兩環一帶啊 綠化這塊種了差不多兩千三百棵樹",
		progress("4.2", "綠化", [2300, null]),
	),
	unit("那个降低用能成本的 我们上礼拜跟供暖公司谈了三次 还在谈价格", [
		progress("3.1", "还在谈价格"),
		progress("3.1", "还在谈价格", [3, null]),
	]),
	alone(
		"三點一 嗯 已經有十七家企業降了電價 就這樣",
		progress("3.1", "降了電價", [17, null]),
	),
	reply("嗯完成了百分之六十左右吧", [
		progress(null, "", [60, null]),
		progress(null, ""),
	]),
	reply("材料昨天已經送發改局了 他們還在看", progress(null, "他們還在看")),
	unit(
		"一点七报一下 数据接口通了九个 啊不是 十个",
		progress("1.7", "数据接口", [10, null]),
	),
	reply(
		"到今天為止一共收了二百零六份申請 其他的月底再收",
		progress(null, "月底再收", [206, null]),
	),
	alone("首报写了一半 附件还没弄", progress("首報@區住建局", "附件还没弄")),
	unit(
		"工程建设项目审批那块 我们这边压到六十八个工作日了",
		progress("1.2", "我们这边", [68, null]),
	),
	reply(
		"三月十二號開了個會 二十幾個人參加 定了分工",
		progress(null, "定了分工"),
	),
	reply(
		"下放了 那个 三十一 三十二项 对 三十二项",
		progress(null, "", [32, "项"]),
	),

	// a part that is done
	reply(
		"the paperwork is done, the road itself isn't",
		progress(null, "the paperwork is done"),
	),
	reply("第一批做完了 第二批下個月開始", progress(null, "第二批下個月開始")),

	// done
	reply("All done, thanks for the reminder", done(null)),
	unit("1.10 is finished, you can tick it off", done("1.10")),
	alone("First report is in, that one's done", done("首報@區住建局")),
	reply("yep that's wrapped up", done(null)),
	unit("we've completed 4.2, photos to follow", done("4.2")),
	alone("mark 3.1 as complete please", done("3.1")),
	unit("四点二都弄完了 可以销号了", done("4.2")),
	reply("办完了办完了", done(null)),
	reply("嗯 這個全部做好了 照片晚點發", done(null)),
	unit("用能成本那個任務 我們已經全部搞定了", done("3.1")),
	alone("首报 首报交上去了 完成了", done("首報@區住建局")),
	unit("三点一 哦不 一点十 已经办结了", [done("1.10"), done(["3.1", "1.10"])]),
	unit("数据共享我们这块做完了", [
		done("1.7"),
		progress("1.7", "我们这块做完了"),
	]),

	// accept
	reply("Got it, we'll take this on", accept(null)),
	unit("received 1.10, we're on it", accept("1.10")),
	alone("accept 3.1 and 4.2", accept(["3.1", "4.2"])),
	reply("acknowledged", accept(null)),
	reply("收到收到 我們簽了", accept(null)),
	unit("四点二签收一下", accept("4.2")),
	unit("那个不动产登记的任务 嗯 我们签收了", accept("1.10")),

	// blocked, unblocked
	reply(
		"We're stuck, 财政局 still hasn't released the money",
		blocked(null, "still hasn't released the money"),
	),
	unit(
		"can't move forward on 4.2 until the land issue is settled",
		blocked("4.2", "the land issue"),
	),
	unit("1.10 is no longer stuck, the system is back up", just("unblocked")),
	reply(
		"blocked - contractor walked off the site",
		blocked(null, "contractor walked off the site"),
	),
	reply("卡着呢 供电公司那边不给批", blocked(null, "供电公司那边不给批")),
	unit("兩環一帶現在做不下去了 拆遷談不攏", blocked("4.2", "拆遷談不攏")),
	reply("錢到了 現在不卡了", just("unblocked")),
	alone(
		"三点一推不动 等发改局出文件 嗯 就是那个价格文件",
		blocked("3.1", "等发改局出文件"),
	),

	// postpone and its decision
	reply(
		"Could we have until April 20? The surveyor is ill",
		postpone(null, "2021-04-20"),
	),
	unit(
		"need more time for 4.2, please move it to November 30",
		postpone("4.2", "2021-11-30"),
	),
	reply("we won't make it, need two more weeks", postpone(null)),
	unit(
		"一点十想申请延期 延到明年 嗯 明年一月底",
		postpone("1.10", "2022-01-31"),
	),
	reply(
		"來不及了 能不能寬限到十一月十號 不對 十一月二十號",
		postpone(null, "2021-11-20"),
	),
	decide("Fine by me, let them have the extra time", just("agree")),
	decide("no, the deadline stays as it is", just("disagree")),
	decide("行吧 同意延期", just("agree")),
	decide("不同意 讓他們按原來的時間交", just("disagree")),

	// verify, return
	office("1.10 checked, all good, confirm it", verify("1.10")),
	decide("Looks right to me, verified", verify(null)),
	decide(
		"send it back, no stamp on the report",
		back(null, "no stamp on the report"),
	),
	office(
		"return 1.3 to them, numbers don't match the attachment",
		back("1.3", "numbers don't match the attachment"),
	),
	office("which ones are waiting for our check?", just("review-list")),
	office("一点六核实通过", verify("1.6")),
	decide("嗯看過了 沒問題 核實", verify(null)),
	decide("退回去 照片是去年的", back(null, "照片是去年的")),
	office("二点五打回 理由就说佐证不够", back("2.5", "佐证不够")),
	office("现在有哪些等着我们核实的", just("review-list")),

	// due, late
	office(
		"what's 财政局 got due this month",
		due("2021-03-15", "2021-03-31", "區財政局"),
	),
	office("anything overdue at 税务局?", late("高新稅務局")),
	office(
		"show me what 市监局 has to hand in next week",
		due("2021-03-22", "2021-03-28", "區市場監管局"),
	),
	office("who's late", late()),
	unit(
		"what do we have to hand in before July",
		due("2021-03-15", "2021-06-30"),
	),
	unit("anything of ours overdue?", late()),
	office(
		"社发局下周有什么要交的",
		due("2021-03-22", "2021-03-28", "區社會事業發展局"),
	),
	office("生态环境局有没有逾期的", late("區生態環境分局")),
	unit("我們這個禮拜要交啥", due("2021-03-15", "2021-03-21")),
	unit("十月底之前还有哪些 嗯 要到期的", due("2021-03-15", "2021-10-31")),
	office(
		"政法委六月份到期的有哪幾個",
		due("2021-06-01", "2021-06-30", "區政法委"),
	),

	// one task
	unit("how is 4.2 going", task("4.2")),
	unit("what exactly does the plan say for 1.7", original("1.7")),
	reply("why are you bugging me about this", about("why", null)),
	office(
		"who still hasn't sent their part for 1.3",
		about("missing-parts", "1.3"),
	),
	office("what has been reported on 3.3 so far", about("history", "3.3")),
	office("養老服務那個現在到哪一步了", task("4.9")),
	unit("四点二为啥是红灯啊", about("why", "4.2")),
	office("一点十二还有谁没报", about("missing-parts", "1.12")),

	// lists, mine, help, undo
	unit("show all our tasks", just("mine")),
	reply("oops wrong one, undo that", just("undo")),
	unit("what can you do", just("help")),
	office("anything stuck at 发改局?", listed("blocked", "區發改局")),
	office(
		"list the extension requests we haven't answered",
		listed("extension-asked"),
	),
	unit("刚才那个报错了 撤回 撤销", just("undo")),
	office("法庭还有哪些没签收", listed("issued", "區法庭")),
	office("已經銷號的有哪些", listed("closed")),

	// leave
	alone(
		"I'm off Wednesday to Friday, @_user_2 covers for me",
		leave("ou_wang", "2021-03-17", "2021-03-19"),
	),
	alone(
		"on leave from 22 to 26 March",
		leave(null, "2021-03-22", "2021-03-26"),
	),
	alone("I'm back at work, end my leave", onLeave("back")),
	office("who's away at the moment", onLeave("everybody")),
	alone(
		"我明天到后天请假 嗯 让@_user_3帮我顶着",
		leave("ou_li", "2021-03-16", "2021-03-17"),
	),
	alone("四月五號到四月九號我休假", leave(null, "2021-04-05", "2021-04-09")),
	alone("我请的假是到哪天来着", onLeave("own")),

	// groups and roles
	office(
		"make @_user_2 the liaison for 财政局",
		setRole("liaison", "ou_wang", "區財政局"),
	),
	office("take @_user_2 off all roles", dropRole("ou_wang")),
	office("bind this group to 审计局", bind("區審計局")),
	office(
		"社发局的负责人换成@_user_3",
		setRole("head", "ou_li", "區社會事業發展局"),
	),
	office("@_user_2以後做督查", setRole("supervision", "ou_wang")),
	office("哪些群还没绑", just("binding-list")),

	// the rest
	office("show the ranking", just("standing")),
	alone("I want to file a typical case", just("case")),
	office("看一下掛圖", just("board")),

	// near misses
	reply("Should be done by Friday if the weather holds", [
		nothing,
		progress(null, "by Friday"),
	]),
	unit("is 1.10 done?", nothing),
	unit("财政局 told me they finished 3.4", nothing),
	reply("not done yet", [nothing, progress(null, "not done yet")]),
	office("if it were up to me I'd verify 1.6 right away", nothing),
	decide("did anyone already send this back?", nothing),
	unit("I'll accept 1.10 after lunch", nothing),
	office("@_user_2 was the liaison for 财政局 last year, right?", nothing),
	reply("wish we were done with this", nothing),
	unit("我没说一点十完成了啊", nothing),
	reply("这个要是卡住了找谁", nothing),
	unit("四点二明天再签收", nothing),
	office("小王你去把一点六核实一下", nothing),
	office("他們哪天同意的延期", nothing),
	unit("听说社发局四点九已经办完了", nothing),
	office("要不要把审计局的群解绑了呢", nothing),
	reply("呵呵 這都能算完成", nothing),

	// courtesy
	unit("thanks a lot, have a nice evening", courtesy),
	unit("辛苦了啊 早点休息", courtesy),
];
