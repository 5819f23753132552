/** Opened: the office and unit heads, from curt to formal. Written blind. */
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
import {
	alone,
	type CorpusRow,
	decide,
	NO_SUCH,
	office,
	SEVERAL,
	unit,
} from "./row.js";

export const openedFortyfourth: readonly CorpusRow[] = [
	// office: verify
	office("核实1.9", verify("1.9")),
	office("經審核，1.2項佐證材料齊全，予以核實。", verify("1.2")),
	office("4.7的材料我看过了，没问题，核实吧", verify("4.7")),
	office("容缺受理那項核實通過", verify("1.3")),
	office("两环一带核實了", verify("4.2")),
	office("三.3 准予核實", verify("3.3")),
	office("请对2.5予以核实确认", verify("2.5")),
	office("確認2.11屬實，核實", verify("2.11")),
	office("核實1.2、1.7", verify(["1.2", "1.7"])),
	office("核实５．２", verify(NO_SUCH)),
	office("１．１０核實一下", verify("1.10")),
	office("養老服務那個可以核實了", [verify("4.9"), nothing]),

	// office: return
	office("退回3.4", back("3.4", null)),
	office("1.6打回去", back("1.6", null)),
	office("把证照分离那项退了", back("3.3", null)),
	office("1.3退回，清單沒蓋章", back("1.3", "清單沒蓋章")),
	office("退回4.3 数据和环保台账对不上", back("4.3", "对不上")),
	office(
		"經核，1.1項上報內容與方案要求不符，現予退回，請補充下放事項目錄。",
		back("1.1", "補充下放事項目錄"),
	),
	office("2.7退回去重报，没附判决文书", back("2.7", "没附判决文书")),
	office("退回 一.5 只有照片没有文件", back("1.5", "只有照片没有文件")),
	office("電子監察這項材料太單薄，退回", back("1.11", "材料太單薄")),
	office("4.8退囬，照片是去年的", back("4.8", "照片是去年的")),
	office("因缺少主要领导签字，退回1.12", back("1.12", "缺少主要领导签字")),
	office("2.1跟2.2都退回", back(["2.1", "2.2"], null)),

	// office: decisions on a card
	decide("同意。", [just("agree"), verify(null)]),
	decide("同意延期", just("agree")),
	decide("可以，延吧", just("agree")),
	decide("行，准了", [just("agree"), verify(null)]),
	decide("原則同意，請抓緊推進", [just("agree"), verify(null)]),
	decide("同意延期，理由充分，下不为例", just("agree")),
	decide("情況屬實，同意延期申請。", just("agree")),
	decide("批准延期 请按新的时限抓好落实", just("agree")),
	decide("確有客觀原因，同意展期", just("agree")),
	decide("不同意", [just("disagree"), back(null, null)]),
	decide("不同意延期，時限是省裡定的", just("disagree")),
	decide("不批，都拖了两回了", just("disagree")),
	decide("不予同意。該項任務列入區委重點督查，不得延期。", just("disagree")),
	decide("延期不行 十月底是硬任务", just("disagree")),
	decide("理由不充分，不准延", just("disagree")),
	decide("驳回延期申请", just("disagree")),
	decide("核實", verify(null)),
	decide("核实无误", verify(null)),
	decide("材料齊，核實通過", verify(null)),
	decide("已核，情况属实", verify(null)),
	decide("退回", back(null, null)),
	decide("退回，現場照片看不清", back(null, "現場照片看不清")),
	decide("退回去吧 少了验收单", back(null, "少了验收单")),
	decide(
		"佐證材料不完整，予以退回，請於三日內補報。",
		back(null, "佐證材料不完整"),
	),
	decide("打回重报", [back(null, null), back(null, "重报")]),

	// decisions that are none
	decide("擬同意，請王主任審定", nothing),
	decide("已阅", [nothing, ...courtesy]),
	decide("先放一放，等周四碰头会再定", nothing),
	decide("要是分管領導沒意見就同意", nothing),
	decide("这个能同意吗？", nothing),
	decide("上次那個他們也說要延，當時是不同意的", nothing),
	decide("别退，我先打电话问问他们", nothing),
	decide("還沒核實呢，下午去現場看", nothing),
	decide("谁说同意了", nothing),
	decide("他們申請延到哪天？", nothing),

	// office: roles
	office(
		"設聯絡員 @_user_2 區財政局",
		setRole("liaison", "ou_wang", "區財政局"),
	),
	office(
		"@_user_3 以后是住建局的联络员",
		setRole("liaison", "ou_li", "區住建局"),
	),
	office(
		"市监局负责人设成@_user_2",
		setRole("head", "ou_wang", "區市場監管局"),
	),
	office(
		"請將@_user_3設為區社會事業發展局負責人",
		setRole("head", "ou_li", "區社會事業發展局"),
	),
	office("发改局联络员换成 @_user_3", setRole("liaison", "ou_li", "區發改局")),
	office("设办公室 @_user_2", setRole("office", "ou_wang")),
	office("把@_user_3加進辦公室", setRole("office", "ou_li")),
	office("设督查@_user_3", setRole("supervision", "ou_li")),
	office("@_user_2 設為紀委", setRole("discipline", "ou_wang")),
	office(
		"设专项组 @_user_2 法治良好",
		setRole("action-lead", "ou_wang", "action 2"),
	),
	office(
		"生態宜居專項組由@_user_3負責，請設置",
		setRole("action-lead", "ou_li", "action 4"),
	),
	office("免去@_user_2", dropRole("ou_wang")),
	office("@_user_3调走了，把他的职务免了", dropRole("ou_li")),
	office("审计局的联络员设一下张科长", [
		setRole("liaison", null, "區審計局"),
		nothing,
	]),

	// office: bindings
	office("邦定住建局", bind("區住建局")),
	office("把这个群绑到高新税务局", bind("高新稅務局")),
	office("本群請綁定為全體群", bind("everyone")),
	office("绑定专项组 成本竞争力强", bind("action 3")),
	office("這個群就是辦公室的群，綁一下", bind("office")),
	office("绑定 纪检", bind("discipline")),
	office("解除本群绑定", just("unbind")),
	office("目前綁了哪些群？", just("binding-list")),
	office("还有哪几家没绑群", [just("binding-list"), nothing]),

	// office: broadcast, preview
	office("发通报", just("broadcast")),
	office("請印發本期進展通報", just("broadcast")),
	office("通報一下吧", just("broadcast")),
	office("把本周的通报发到全体群", just("broadcast")),
	office("預告 7天", just("preview")),
	office("预告一下未来两周你会发哪些消息", just("preview")),
	office("接下来十天要发什么提醒 先给我看看", just("preview")),
	office("今後三十日擬發送之提醒，請先列示", just("preview")),

	// office: lists by state
	office("待核时的有哪些", just("review-list")),
	office("還有幾項等我們核實？", just("review-list")),
	office("誰還沒簽收", listed("issued")),
	office("未签手清单", listed("issued")),
	office("住建局还有没签收的吗", listed("issued", "區住建局")),
	office("現在有哪些任務卡住了", listed("blocked")),
	office("财政局卡着的有几件", listed("blocked", "區財政局")),
	office("申請延期的都有誰", listed("extension-asked")),
	office("列一下被退回的任务", listed("returned")),
	office("市監局被退回的是哪幾項", listed("returned", "區市場監管局")),
	office("已办结的列个单子", listed("closed")),
	office("請提供政法委已銷號任務清單", listed("closed", "區政法委")),

	// office: who has not handed in
	office("1.2还差哪家没报", about("missing-parts", "1.2")),
	office("1.7各責任單位誰還沒交？", about("missing-parts", "1.7")),
	office("惠企政策那项谁没报", about("missing-parts", "1.4")),
	office("首報還有哪些單位沒交", [
		about("missing-parts", SEVERAL),
		task(SEVERAL),
		listed("issued"),
		nothing,
	]),
	office("3.1还缺谁的材料", about("missing-parts", "3.1")),

	// office: due and late
	office("住建局下周有啥到期", [
		due("2021-03-22", "2021-03-28", "區住建局"),
		due("2021-03-15", "2021-03-28", "區住建局"),
	]),
	office(
		"請列出區財政局6月底前應完成事項",
		due("2021-03-15", "2021-06-30", "區財政局"),
	),
	office("五月底前全区有哪些要完成", due("2021-03-15", "2021-05-31")),
	office(
		"科創營商局八月底前要交哪些",
		due("2021-03-15", "2021-08-31", "區科創營商局"),
	),
	office("社发局下个月到期的", [
		due("2021-04-01", "2021-04-30", "區社會事業發展局"),
		due("2021-03-15", "2021-04-30", "區社會事業發展局"),
	]),
	office("发改局这个月要交啥", due("2021-03-15", "2021-03-31", "區發改局")),
	office("第二季度到期任務", [
		due("2021-04-01", "2021-06-30"),
		due("2021-03-15", "2021-06-30"),
	]),
	office("哪些超期了", late()),
	office("逾期單位及事項請列明", late()),
	office("公安分局有没有逾期的", late("區公安分局")),
	office("市監局拖了哪幾項沒按時辦", late("區市場監管局")),

	// office: one task, history, original
	office("三河共治到哪一步了", task("4.1")),
	office("1.15什么进度", task(NO_SUCH)),
	office("融资担保那项现在啥情况？", task("3.4")),
	office("2.9原文調出來", original("2.9")),
	office("1.6历史纪录", about("history", "1.6")),
	office("4.2從簽收到現在都報過什麼", about("history", "4.2")),
	office("誰動過3.2，調一下歷次記錄", about("history", "3.2")),
	office("2.3为啥是红的", about("why", "2.3")),
	office("1.8對區法庭不適用", about("not-applicable", "1.8")),

	// office: cases, board, standing, expand
	office("案例審核", [just("case-review"), just("case")]),
	office("有几个案例等着审", [
		just("case-review"),
		just("case"),
		just("cases"),
	]),
	office("各單位典型案例報送情況", [
		just("cases"),
		just("case"),
		just("case-review"),
	]),
	office("三月底前的案例指标谁没完成", [
		just("cases"),
		just("case"),
		just("case-review"),
		nothing,
	]),
	office("看板", just("board")),
	office("把掛圖作戰的圖發一張", just("board")),
	office("进度图来一张，领导要看", just("board")),
	office("各單位考核排名", just("standing")),
	office("现在谁垫底", just("standing")),
	office("展開 區直相關單位", just("expand")),
	office("区各执法部门具体是指哪几家", [just("expand"), nothing]),
	office("把街道辦事處展開成各街道", just("expand")),

	// office: leaves
	office(
		"@_user_2 下周一到周三请假",
		leave("ou_wang", "2021-03-22", "2021-03-24"),
	),
	office("我明天請假", leave(null, "2021-03-16")),
	office(
		"本人擬於3月18日至19日休假，特此報備。",
		leave(null, "2021-03-18", "2021-03-19"),
	),
	office(
		"@_user_3 3月25号到4月2号外出培训请假",
		leave("ou_li", "2021-03-25", "2021-04-02"),
	),
	office("今天谁请假了", onLeave("everybody")),
	office("銷假", [onLeave("back"), leave(null)]),
	office("我休假登记的是哪几天来着", onLeave("own")),

	// office: the rest
	office("撤销刚才那步", just("undo")),
	office("導入方案", just("import-plan")),
	office("辛苦了", courtesy),

	// office: near misses
	office("等財政局把台賬補上再核實1.4", nothing),
	office("1.3先别退", nothing),
	office("通报先不发，书记还没看", nothing),
	office("要不要把1.9退回去？大家議一下", nothing),
	office("@_user_2 你觉得谁当审计局联络员合适", nothing),
	office("老李說3.3可以核實了，你們信嗎", nothing),
	office("上周退回的1.6他们重新报了没有", [
		task("1.6"),
		about("history", "1.6"),
		nothing,
	]),
	office("如果4.3月底還是這個樣子就退回", nothing),
	office("为什么要解绑呀", nothing),
	office("不要綁定全體，這是工作小群", nothing),
	office("下週開會研究後再免去@_user_3", nothing),
	office("李主任明天请假，会改到后天", nothing),

	// heads: what is due
	unit("这周有啥要交的", due("2021-03-15", "2021-03-21")),
	alone("本月我局須完成事項有哪些？", due("2021-03-15", "2021-03-31")),
	alone("上半年要完成的", due("2021-03-15", "2021-06-30")),
	alone("10月底以前我们有几项", due("2021-03-15", "2021-10-31")),
	unit("下週有沒有到期的", [
		due("2021-03-22", "2021-03-28"),
		due("2021-03-15", "2021-03-28"),
	]),
	alone("我们有没有拖期的", late()),

	// heads: how does a task stand
	alone("两环一带怎么样了", task("4.2")),
	alone("不動產登計目前進度", task("1.10")),
	unit("降低用能成本那个办到哪了", task("3.1")),
	alone("1.7", task("1.7")),
	alone("數據共享那項到什麼程度了，下午要匯報", task("1.7")),
	alone("首报交了没", task("首報@區住建局")),
	unit("請報告1.2最新進展情況", task("1.2")),

	// heads: why, original, history
	alone("4.2怎么红了", about("why", "4.2")),
	alone("1.10亮紅燈係何原因", about("why", "1.10")),
	unit("3.1为啥标黄", about("why", "3.1")),
	alone("方案里1.2是怎么写的", original("1.2")),
	alone("兩環一帶方案原話怎麼說的", original("4.2")),
	alone("3.1之前都報過啥", about("history", "3.1")),

	// heads: what do we owe
	alone("我们还欠什么", [
		just("mine"),
		late(),
		due("2021-03-15", "2021-12-31"),
	]),
	unit("本局承擔任務一覽", just("mine")),
	alone("咱局牽頭的都有哪些", just("mine")),
	unit("案例我们还差几个", [just("case"), just("cases")]),
	alone("咱們排第幾", just("standing")),
	alone("哪些是别人牵头我们配合的", [just("mine"), nothing]),

	// heads: once in a while they act
	alone("簽收4.2", accept("4.2")),
	alone(
		"1.2审批时限压到65个工作日了",
		progress("1.2", "审批时限", [65, "个工作日"]),
	),
	alone("首報已報送，請予銷號", [
		done("首報@區住建局"),
		progress("首報@區住建局", "已報送"),
	]),
	alone("两环一带征地没谈下来，推不动", [
		blocked("4.2", "征地没谈下来"),
		progress("4.2", "征地没谈下来"),
	]),
	alone(
		"3.1因價格批覆未下，擬申請延期至6月30日",
		postpone("3.1", "2021-06-30"),
	),
	alone("我周四周五请假", leave(null, "2021-03-18", "2021-03-19")),

	// heads: near misses
	alone("1.10是不是可以报完成了？", [
		nothing,
		task("1.10"),
		about("missing-parts", "1.10"),
	]),
	unit("小张 4.2你们别急着点完成", nothing),
	alone("要延期的話該怎麼申請", [nothing, just("help")]),
	unit("聽說發改局把3.1報完成了？", [nothing, task("3.1")]),
	alone("等省里文件下来再签收1.7", nothing),
	alone("卡住的话会扣分吗", nothing),
	unit("明天局務會過一遍1.2和1.7，各科室準備一下", nothing),
	alone("谢谢，清楚了", courtesy),
];
