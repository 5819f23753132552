/** Opened: the office, administrators, action leads and unit heads: deciding, asking and arranging, and short reports. Written blind. */
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

export const openedThirtyfourth: readonly CorpusRow[] = [
	// verify
	decide("核實通過", verify(null)),
	decide("佐证齐全，予以核实。", verify(null)),
	decide("看過了，沒問題，准予銷號", verify(null)),
	decide("同意办结", verify(null)),
	decide("經審核，材料完備，確認完成。", verify(null)),
	decide("没毛病，过", [verify(null), just("agree")]),
	decide("這項給他過了吧", [verify(null), just("agree")]),
	office("核实一下1.10，通过", verify("1.10")),
	office("3.1三家都交齊了，核實無誤", verify("3.1")),
	office("案件评查督查那项，材料我们核过了，确认办结", verify("2.6")),
	office("經辦公室會議研究，一點六予以核實銷號", verify("1.6")),
	office("两环一带验收合格，核实", verify("4.2")),
	office("住建局首報核實", verify("首報@區住建局")),

	// return
	decide("退回，照片看不清", back(null, "照片看不清")),
	decide("打回去，缺少会议纪要", back(null, "缺少会议纪要")),
	decide("退", back(null, null)),
	decide("不予核實，理由：未附文件掃描件", back(null, "未附文件掃描件")),
	decide("材料不行，重新报", [back(null, "材料不行"), back(null, null)]),
	decide("退回重做，數據跟台賬對不上", back(null, "數據跟台賬對不上")),
	decide("同意退回", [back(null, null), nothing]),
	office(
		"1.3退回去，告知承诺清单只有60项，没到100",
		back("1.3", "告知承诺清单只有60项"),
	),
	office("把1.5打回，原因是沒有牽頭單位蓋章", back("1.5", "沒有牽頭單位蓋章")),
	office("證照分離那項不能算完，退回，106項沒做滿", back("3.3", "106項沒做滿")),
	office("退回4.8", back("4.8", null)),
	office(
		"经核查，2.11佐证与任务不符，现予退回。",
		back("2.11", "佐证与任务不符"),
	),
	office("住建局的两环一带退回一下，缺监理签字", back("4.2", "缺监理签字")),

	// postponements decided
	decide("同意延期", just("agree")),
	decide("准了，下不為例", [just("agree"), verify(null)]),
	decide("经研究，同意顺延，请抓紧推进。", just("agree")),
	decide("可以延", just("agree")),
	decide("不同意延期，按原定時限辦", just("disagree")),
	decide("不准延", just("disagree")),
	decide("驳回延期申请", just("disagree")),
	decide("理由不充分，這個延期我們不批", just("disagree")),
	decide("批了", [just("agree"), verify(null)]),
	decide("不行", [just("disagree"), back(null, null)]),
	office("1.10那个延期，同意", just("agree")),
	office("兩環一帶的延期申請不予批准", just("disagree")),

	// decisions not taken
	decide("先放着，等主任回来再定", nothing),
	decide("這個要上會，現在還不能同意", nothing),
	decide("该不该同意，大家说说", nothing),
	decide("佐證在哪裡看", nothing),
	decide("收到，我先看看材料", nothing),
	decide("這也叫完成？", nothing),
	decide("要是明天能补上盖章件，就给核实", nothing),
	decide("還沒想好退不退", nothing),
	decide("他们为啥要延期？", nothing),
	decide("暂不退回，先打电话问问", nothing),

	// review list
	office("還有幾項等著我們核實", just("review-list")),
	office("待核实的列个单子", just("review-list")),
	office("報完成了還沒審的有哪些？", just("review-list")),
	office("手上还压着多少没核的", just("review-list")),

	// due and late
	office("發改局這週有啥到點的", due("2021-03-15", "2021-03-21", "區發改局")),
	office("4月份全区要完成哪些任务", due("2021-04-01", "2021-04-30")),
	office(
		"財政局十月底之前要辦的有哪些",
		due("2021-03-15", "2021-10-31", "區財政局"),
	),
	office("到月底全区还有几项要交", due("2021-03-15", "2021-03-31")),
	office("法庭年底前有哪些任务到期", due("2021-03-15", "2021-12-31", "區法庭")),
	office("六月份到期的都報給我", due("2021-06-01", "2021-06-30")),
	office("明天有没有到期的", due("2021-03-16", "2021-03-16")),
	office("本週五前要收的東西", due("2021-03-15", "2021-03-19")),
	office("政法委三季度有什么到期", due("2021-07-01", "2021-09-30", "區政法委")),
	office(
		"科創局8月前要完成的",
		due("2021-03-15", "2021-07-31", "區科創營商局"),
	),
	office("下周应急局该交啥", due("2021-03-22", "2021-03-28", "區應急局")),
	office(
		"社發局下個月有到期的嗎",
		due("2021-04-01", "2021-04-30", "區社會事業發展局"),
	),
	office("税务局有没有超期的", late("高新稅務局")),
	office("生態環境局哪些任務過了期還沒辦", late("區生態環境分局")),
	office("现在谁家逾期了", late()),
	office("過期未完成事項請列明", late()),
	office("医保中心拖期的有几项？", late("區醫保分中心")),
	office("截止上半年需办结的事项清单", due("2021-03-15", "2021-06-30")),

	// lists by state
	office("哪些任务还没人签收", listed("issued")),
	office("審計局簽收了沒有，沒簽的列一下", listed("issued", "區審計局")),
	office("至今未簽收的單位和任務，請通報一下名單", [
		listed("issued"),
		just("broadcast"),
	]),
	office("现在有哪几项卡住了", listed("blocked")),
	office("住建局那邊有沒有推不動的", listed("blocked", "區住建局")),
	office("延期申请还有哪些没批", listed("extension-asked")),
	office("有誰申請了延期在等我們答覆", listed("extension-asked")),
	office("被我们退回去还没重报的有哪些", listed("returned")),
	office("市監局被退回的幾項", listed("returned", "區市場監管局")),
	office("已经销号的有多少", listed("closed")),
	office("政法委目前辦結核實過的列出來", listed("closed", "區政法委")),

	// bindings
	office("还有哪些单位的群没绑上", just("binding-list")),
	office("各單位群綁定情況報一下", just("binding-list")),
	office("本群系区应急局工作群，请予绑定", bind("區應急局")),
	office("这个群绑成办公室", bind("office")),
	office("把本群設為全體單位通知群", bind("everyone")),
	office("紀委就用這個群，綁上", bind("discipline")),
	office("这里绑定生态宜居专项组", bind("action 4")),
	office("綁成本競爭力強那個專項組", bind("action 3")),
	office("绑税务局", bind("高新稅務局")),
	office("綁定到檢察室", bind("區檢察室")),
	office("绑错了，解除本群绑定", just("unbind")),
	office("本群不再使用，解綁", just("unbind")),
	office("先别解绑，回头还要用", nothing),
	office("群綁定怎麼弄來著", nothing),
	office("公安那個群是不是還沒綁", [just("binding-list"), nothing]),

	// roles
	office(
		"住建局的联络员换成@_user_2",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office(
		"茲任命@_user_3為區財政局負責人",
		setRole("head", "ou_li", "區財政局"),
	),
	office(
		"@_user_2 设为法治良好专项组牵头人",
		setRole("action-lead", "ou_wang", "action 2"),
	),
	office("@_user_3以後是辦公室的人了，加上", setRole("office", "ou_li")),
	office("督查加一个 @_user_2", setRole("supervision", "ou_wang")),
	office("紀委這邊定@_user_3，請設置", setRole("discipline", "ou_li")),
	office(
		"社发局负责人改为@_user_2",
		setRole("head", "ou_wang", "區社會事業發展局"),
	),
	office(
		"即日起由@_user_3擔任公安的聯絡員",
		setRole("liaison", "ou_li", "區公安分局"),
	),
	office("财政局联络员由@_user_2移交给@_user_3", [
		setRole("liaison", "ou_li", "區財政局"),
		nothing,
	]),
	office(
		"生態宜居的組長設@_user_2",
		setRole("action-lead", "ou_wang", "action 4"),
	),
	office("@_user_2调走了，职务免去", dropRole("ou_wang")),
	office("免@_user_3", dropRole("ou_li")),
	office("把@_user_2的身份撤掉，他不干这个了", dropRole("ou_wang")),
	office("@_user_2 是哪個單位的聯絡員？", nothing),
	office("财政局负责人现在是谁", nothing),
	office("下個月@_user_3可能會來接督查", nothing),
	office("要不要把@_user_2也加进办公室？", nothing),
	office("聽說@_user_3被免了", nothing),

	// leave
	office("今天都有谁请假", onLeave("everybody")),
	office("財政局有人休假嗎", onLeave("everybody", "區財政局")),
	office("请假名单调出来看看", onLeave("everybody")),
	office(
		"我18号到19号去省里开会，@_user_3代我",
		leave("ou_li", "2021-03-18", "2021-03-19"),
	),
	office("本人回來了，銷假", onLeave("back")),

	// task, original, why, history, missing parts
	office("三河共治搞到哪一步了", task("4.1")),
	office("創衛長效機制這項目前什麼狀態？", task("4.8")),
	office("1.13进展如何", task(NO_SUCH)),
	office("案件评查和十个严禁这两项到哪了", task(["2.5", "2.6"])),
	office("方案裡3.1的原話怎麼寫的", original("3.1")),
	office("把2.9的原文贴出来", original("2.9")),
	office("教師形象那條，文件上具體怎麼表述", [original("4.5"), task("4.5")]),
	office("1.4怎么亮红灯了", about("why", "1.4")),
	office("為何4.3標紅", about("why", "4.3")),
	office("1.1前后报过哪些进展，都翻出来", about("history", "1.1")),
	office("養老服務改革歷次上報情況", about("history", "4.9")),
	office("容缺受理那项还有谁没交", about("missing-parts", "1.3")),
	office("1.8缺哪幾家的材料", about("missing-parts", "1.8")),
	office("首报还差谁没交", [
		about("missing-parts", SEVERAL),
		about("missing-parts", null),
		task(SEVERAL),
		due("2021-03-15", "2021-03-22"),
	]),

	// broadcast, preview, board, standing
	office("出一期通报", just("broadcast")),
	office("擬一份本週通報，我先看稿", just("broadcast")),
	office("接下来一周你会给各单位发哪些消息？", just("preview")),
	office("預告看一下", just("preview")),
	office("把挂图亮出来", just("board")),
	office("全區進度圖給領導看看", just("board")),
	office("各单位现在排名咋样", just("standing")),
	office("考核得分情況請調出", just("standing")),
	office("通报先别发", nothing),
	office("上周的通报书记看了挺满意", nothing),

	// expand, import, case, undo, help
	office("区直相关单位到底指哪几家", just("expand")),
	office("1.11裡說的區直相關單位都有誰", [
		just("expand"),
		task("1.11"),
		original("1.11"),
		about("missing-parts", "1.11"),
	]),
	office("區直相關單位定為住建局、財政局、發改局、應急局", just("expand")),
	office("把这份方案导进去", just("import-plan")),
	office("文件發上來了，請導入方案", just("import-plan")),
	office("方案导入前还要改几个字，先等等", nothing),
	office("案例審核", just("case")),
	office("典型案例有几篇等着审", just("case")),
	office("把各單位報的典型案例導出一份", just("case")),
	office("刚才核实点错了，撤回来", just("undo")),
	office("手滑，上一步收回", just("undo")),
	office("你都能幹些什麼", just("help")),

	// office: near misses, talk
	office("昨天已经把3.2退回去了", nothing),
	office("1.4是誰退的？", nothing),
	office("@_user_2 麻烦你把1.6核实一下", nothing),
	office("等2.6佐證齊了再核實", nothing),
	office("住建局电话里说两环一带下周就能完成", nothing),
	office("延期同不同意，得開會定", nothing),
	office("要是4.7再不报就退回", nothing),
	office("發改局三河共治真要是完成了就好了", nothing),
	office("没说要核实1.9，别误会", nothing),
	office("大家辛苦了", courtesy),
	office("早上好", courtesy),
	office("食堂中午吃什么", chatter),
	office("哈哈哈哈", courtesy),

	// unit: asking
	unit("我们局这个月还有什么没交", due("2021-03-15", "2021-03-31")),
	unit("上半年我局須辦結的有哪些", due("2021-03-15", "2021-06-30")),
	unit("下周有到点的没", due("2021-03-22", "2021-03-28")),
	alone("五月底前要完成哪幾項", due("2021-03-15", "2021-05-31")),
	alone("咱们有没有超期的", late()),
	unit("把我局承担的任务全部列一下", just("mine")),
	alone("手頭一共幾項任務", just("mine")),
	unit("用能成本那项现在算什么状态", task("3.1")),
	unit("幹嘛又提醒我", about("why", null)),
	unit("1.10原文發我看看", original("1.10")),
	unit("4.2我们之前都报过些啥", about("history", "4.2")),
	unit("我局有哪些被退回的", listed("returned")),
	unit("我們排第幾", just("standing")),
	unit("完成了以后要交什么佐证", nothing),

	// unit: progress
	unit(
		"两环一带：全长12公里，已完成7公里绿化",
		progress("4.2", "已完成7公里绿化", [7, "公里"]),
	),
	unit(
		"1.2審批時限已壓縮至58個工作日",
		progress("1.2", "審批時限已壓縮至58個工作日", [58, "個工作日"]),
	),
	unit(
		"不动产登记已进驻大厅，设了4个专窗",
		progress("1.10", "设了4个专窗", [4, "个"]),
	),
	unit("數據共享我局已接入18項", progress("1.7", "已接入18項", [18, "項"])),
	unit(
		"1.10 3月18日前与税务系统对接，目前方案已定稿",
		progress("1.10", "目前方案已定稿"),
	),
	alone(
		"进度 3.1 昨天开了供热企业协调会，12个人参加",
		progress("3.1", "开了供热企业协调会"),
	),
	alone("兩環一帶招標文件已掛網", progress("4.2", "招標文件已掛網")),
	alone(
		"首报材料正在汇总，稿子已送分管领导",
		progress("首報@區住建局", "稿子已送分管领导"),
	),
	reply(
		"已印发实施方案，文号松新住建〔2021〕15号",
		progress(null, "已印发实施方案"),
	),
	reply("辦了26件", progress(null, "辦了26件", [26, "件"])),
	reply("正在推进，初稿已出", progress(null, "初稿已出")),
	reply("第一階段徵拆完成，第二階段剛進場", progress(null, "第一階段徵拆完成")),
	reply("已完成三分之一", progress(null, "已完成三分之一")),
	reply("工程审批这块，开工前一次交材料已覆盖3类项目", [
		progress(null, "已覆盖3类项目", [3, "类"]),
		progress("1.2", "已覆盖3类项目", [3, "类"]),
	]),
	unit("水電氣暖報裝環節由六個減為三個，報3.1", [
		progress("3.1", "報裝環節由六個減為三個", [3, "個"]),
		progress("3.1", "報裝環節由六個減為三個"),
	]),

	unit(
		"證照分離涉及我局的9項已改造到位",
		progress("3.3", "9項已改造到位", [9, "項"]),
	),
	unit("告知承诺又新增6项，1.3", [
		progress("1.3", "新增6项"),
		progress("1.3", "新增6项", [6, "项"]),
	]),
	alone(
		"不動產登記報進度：線上申請平台上週試運行",
		progress("1.10", "線上申請平台上週試運行"),
	),
	reply(
		"下放事项已完成21项，剩下的四月底前办完",
		progress(null, "剩下的四月底前办完", [21, "项"]),
	),
	reply("在辦，聯繫人換成王科，電話13800138000", [
		progress(null, "在辦"),
		nothing,
	]),

	// unit: done
	unit("我局牽頭的1.10項任務現已全面完成，特此報告。", done("1.10")),
	unit("两环一带已全部办结，请办公室核实", done("4.2")),
	unit("首報已報送完畢", done("首報@區住建局")),
	alone("3.1完成", done("3.1")),
	reply("已办结，佐证附后", done(null)),
	reply("搞定了，請核", done(null)),
	unit("1.2中我局负责部分已经办完", [
		done("1.2"),
		progress("1.2", "我局负责部分已经办完"),
	]),

	reply("報告辦公室，此項工作已於3月12日全部完成", done(null)),

	// unit: accept, blocked, postpone, not applicable
	unit("4.2收悉，我局予以签收", accept("4.2")),
	reply("簽收", accept(null)),
	alone("不动产登记那项我们签收", accept("1.10")),
	unit("兩環一帶推不動了，徵拆資金沒到位", blocked("4.2", "徵拆資金沒到位")),
	reply("卡在发改局的批复上，我们没法往下走", blocked(null, "发改局的批复")),
	unit("资金已经到账，4.2不卡了", just("unblocked")),
	unit(
		"因汛期影響，4.2申請延期至2021年11月30日",
		postpone("4.2", "2021-11-30"),
	),
	reply("恳请宽限到6月15日", postpone(null, "2021-06-15")),
	alone("3.1要是想延期，最多能延多久", nothing),
	unit("电子监察1.11不涉及我局，按不适用处理", about("not-applicable", "1.11")),

	alone(
		"3.1难点在于供热企业不配合降价，目前停摆",
		blocked("3.1", "供热企业不配合降价"),
	),
	unit(
		"案例一凑不齐材料，请求延到4月15日",
		postpone("案例一@區住建局", "2021-04-15"),
	),

	// unit: leave, case, undo
	alone(
		"明後兩天休假，有事找@_user_2",
		leave("ou_wang", "2021-03-16", "2021-03-17"),
	),
	alone(
		"3月22日至26日公出，由@_user_3代办",
		leave("ou_li", "2021-03-22", "2021-03-26"),
	),
	alone("我的請假登記上了嗎", onLeave("own")),
	alone("报一篇典型案例", just("case")),
	unit("報錯了，撤回剛才那條", just("undo")),

	// unit: near misses
	unit("1.10争取下月完成", [progress("1.10", "争取下月完成"), nothing]),
	unit("財政局的3.4都報完成了，咱們抓緊", nothing),
	unit("4.2还没完成，别催了", [progress("4.2", "还没完成"), nothing]),
	unit("誰說3.1辦完了？", nothing),
	alone("1.2要签收吗", nothing),
	reply("這事能不能算完成？", nothing),
	unit("我們也想簽收，但文件還沒見到", nothing),
	alone("下週打算請兩天假，還沒定", nothing),
];
