/** Opened: people who dictate, who write as in a report (a foreign adviser among them), and who type in haste. Written blind. */
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

export const openedTwentyseventh: readonly CorpusRow[] = [
	// Dictated: progress
	unit(
		"那個兩環一帶那邊嗯我說一下啊就是說綠化帶的土方已經全部清走了然後現在正在鋪管線",
		progress("4.2", "正在鋪管線"),
	),
	unit(
		"嗯一点十那个不动产登记啊就是我们现在线上能办的业务有十二项了剩下的还在跟自然资源那边对接",
		progress("1.10", "自然资源那边对接", [12, "项"]),
	),
	reply(
		"就是说那个嗯现在已经做了差不多百分之六十吧然后剩下的这两周在赶",
		progress(null, "这两周在赶", [60, null]),
	),
	reply(
		"嗯那個就是說昨天我們跟供電公司開了個會把降價的方案基本上談下來了",
		progress(null, "降價的方案"),
	),
	unit(
		"三点一那个降低用能成本嗯我们这边已经给四十三家企业减了气费",
		progress("3.1", "减了气费", [43, "家"]),
	),
	unit(
		"那個數據共享那項就是說免填寫的信息現在做到十八項了嗯後面的在排",
		progress("1.7", "免填寫的信息", [18, "項"]),
	),
	unit(
		"一点二啊我们报一下那个审批时限现在已经压到五十五个工作日了",
		progress("1.2", "审批时限", [55, null]),
	),
	alone(
		"那個首報的材料就是說嗯初稿寫好了現在在局長那邊看",
		progress("首報@區住建局", "初稿寫好了"),
	),
	unit(
		"嗯四點二這個禮拜又修了兩公里的步道然後欄杆也開始裝了",
		progress("4.2", "欄杆也開始裝了"),
	),
	reply("喂那个我报个进度啊就是说招标公告已经挂出去了嗯等着开标", [
		progress(null, "招标公告"),
		blocked(null, "等着开标"),
	]),
	alone(
		"嗯不動產登記那個啊就是說自助機我們已經擺了六台在大廳裏面了群眾反映還可以",
		progress("1.10", "群眾反映還可以", [6, "台"]),
	),
	unit(
		"就是那个工程项目审批改革嗯开工前一次交材料的我们现在弄了三类了",
		progress("1.2", "一次交材料", [3, "类"]),
	),
	// Dictated: done
	unit("那個四點二嗯就是說我們這邊全部搞完了你幫我記一下完成", done("4.2")),
	unit("嗯一點十啊已經都辦好了可以銷號了", done("1.10")),
	reply("那個這一項呢就是說我們已經做完了嗯材料也都齊了", done(null)),
	unit(
		"就是说那个用能成本的事情啊我们局这边已经全部完成了麻烦登记一下",
		done("3.1"),
	),
	alone("嗯首報那個我們上午已經報完了就算完成了吧", done("首報@區住建局")),
	unit("那个一点二跟一点七嗯这两项我们都弄完了", done(["1.2", "1.7"])),
	reply("嗯弄好了弄好了那个已经办结了", done(null)),
	unit("那個就是說我們那項任務已經完成了嗯你標一下", done(null)),
	// Dictated: task
	unit("那個我想問一下啊嗯創衛長效管理那個是哪個單位牽頭的", task("4.8")),
	unit("嗯一点十现在是个什么情况啊你给我讲讲", task("1.10")),
	office("就是說那個惠企政策兌現嗯現在做到什麼程度了", task("1.4")),
	office("那个三河共治的啊就是说它截止到哪一天来着", task("4.1")),
	alone("嗯幫我查一下四點二就是兩環一帶那個什麼時候要交", task("4.2")),
	// Dictated: due
	unit(
		"那個就是說這個月還有哪些東西要到期的啊",
		due("2021-03-15", "2021-03-31"),
	),
	unit("嗯我想问下下个星期有什么任务要交的", due("2021-03-22", "2021-03-28")),
	office("那個嗯現在有哪些任務是已經過期了還沒辦的", late()),
	office("就是说科创局那边嗯有没有逾期的啊你给我列一下", late("區科創營商局")),
	alone(
		"嗯那個從現在開始到六月底之前我們還有什麼要交的",
		due("2021-03-15", "2021-06-30"),
	),
	// Dictated: nothing
	unit(
		"@_user_2 那個你晚上有沒有空啊我們就是說把那個兩環一帶的照片再對一下",
		nothing,
	),
	unit(
		"嗯我听发改那边的人讲好像三河共治他们已经搞完了也不知道是不是真的",
		nothing,
	),
	unit("如果就是說這週五之前管線能鋪完的話嗯那四點二就可以報完成了", nothing),
	unit("那個一點十先不要標完成啊嗯領導說還要再看看", nothing),
	unit("一點七啊嗯還沒有弄完那邊接口還在調", [
		nothing,
		progress("1.7", "接口還在調"),
	]),
	alone("好的好的嗯謝謝謝謝辛苦了啊", courtesy),
	unit("嗯那个就是说今天中午食堂吃什么啊", chatter),
	// Dictated: blocked
	unit(
		"那個四點二現在卡住了嗯就是說有兩戶一直不肯搬我們進不了場",
		blocked("4.2", "不肯搬"),
	),
	reply(
		"嗯这个我们推不动啊就是说财政那边的钱一直没有下来",
		blocked(null, "钱一直没有下来"),
	),
	unit(
		"就是那個不動產登記啊卡在系統那裏了嗯省裏的接口一直不開給我們",
		blocked("1.10", "省裏的接口"),
	),
	// Dictated: postpone
	unit(
		"那个四点二嗯我们想申请延期延到四月二十号就是说前阵子一直下雨",
		postpone("4.2", "2021-04-20"),
	),
	reply(
		"嗯這個就是說時間不太夠能不能給我們延到下個月十號",
		postpone(null, "2021-04-10"),
	),
	alone(
		"那個一點十啊嗯我們局長說想往後延延到五月底",
		postpone("1.10", "2021-05-31"),
	),
	// Dictated: accept
	unit("嗯一點七那個我們收到了簽收一下", accept("1.7")),
	reply("那个好的好的嗯这个任务我们签收了", accept(null)),
	unit("就是說那個三點一嗯幫我們住建局簽收了吧", accept("3.1")),
	// Dictated: verify, return
	office("那個一點五我看過了嗯沒有問題核實通過吧", verify("1.5")),
	decide("嗯这个我看了就是说材料都对的可以核实通过", verify(null)),
	office(
		"那个四点四退回去吧嗯就是说现场照片都没有附",
		back("4.4", "现场照片都没有附"),
	),
	decide("嗯這個不行啊退回去就是說數字跟上個月的對不上", back(null, "對不上")),
	office("那個證照分離的嗯就是市監局報的那個先給他退回去", back("3.3", null)),
	// Dictated: agree, disagree
	decide("嗯那個行吧就是說延期的事情我們同意了", just("agree")),
	decide("那个这个延期嗯不同意啊不能再往后拖了", just("disagree")),
	// Dictated: case
	alone("那個就是說我們這邊想交一件典型案例嗯你把表給我", just("case")),
	alone("嗯那个典型案例我们局现在交了几件了啊给我看看", just("case")),
	office("嗯那個典型案例有哪些還沒審的給我看一下", just("case")),
	// Dictated: undo
	unit("哎呀那個不對不對嗯剛才那條說錯了幫我撤銷掉", just("undo")),
	alone("嗯就是我刚才报的那个上一条啊把它撤回来", just("undo")),
	// Dictated: why, missing-parts, history
	unit("那個就是說四點二為什麼亮紅燈啊嗯我們不是報過了嗎", about("why", "4.2")),
	office(
		"嗯一点二还有哪些单位没有把他们那一块交上来啊",
		about("missing-parts", "1.2"),
	),
	unit(
		"那個一點十嗯就是說之前的歷史記錄給我翻出來看一下",
		about("history", "1.10"),
	),
	// Dictated: mine, standing, broadcast
	unit("那個就是說我們局手上現在有哪些任務啊你列一下", just("mine")),
	unit("嗯现在各个单位的排名是怎么样的啊我们排第几", just("standing")),
	office("那個嗯幫我把這一期的通報發一下吧", just("broadcast")),
	// Dictated: bind, set-role, leave
	office("嗯這個群那個就綁定到市監局吧", bind("區市場監管局")),
	office(
		"那個把@_user_2 設成住建局的聯絡員嗯對聯絡員",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	alone(
		"那个我下周一到下周三请假嗯事情就让@_user_3 帮我顶一下",
		leave("ou_li", "2021-03-22", "2021-03-24"),
	),

	// Formal: progress
	unit(
		"關於4.2，現將進展情況報告如下：東環段已進入綠化施工階段，各項工作有序推進。",
		progress("4.2", "綠化施工階段"),
	),
	unit(
		"截至目前，我局已就1.7完成21项基本信息免填写对接工作，其余正按计划推进。",
		progress("1.7", "按计划推进", [21, "项"]),
	),
	reply(
		"經我局積極協調，目前總體工作量已完成75%，後續將加大力度推進。",
		progress(null, "加大力度推進", [75, "%"]),
	),
	unit(
		"现就降低企业用能成本工作汇报如下：我局会同燃气企业已制定优惠方案，并向社会公示。",
		progress("3.1", "优惠方案"),
	),
	alone(
		"1.10工作階段性成果：累計辦理網上登記業務3600件，群眾滿意度較高。",
		progress("1.10", "群眾滿意度較高", [3600, "件"]),
	),
	unit(
		"We have built 6 kilometres of greenway under task 4.2 so far, and the lighting is being installed.",
		progress("4.2", "lighting", [6, "kilometres"]),
	),
	unit(
		"Regarding task 1.10, I can report that 85% of the archived files have now been digitised.",
		progress("1.10", "digitised", [85, "%"]),
	),
	unit(
		"Please record for task 3.1 that the gas company has signed the new tariff agreement.",
		progress("3.1", "tariff"),
	),
	reply(
		"We held two rounds of consultation, and the draft is now with the legal department.",
		[progress(null, "legal"), progress(null, "legal", [2, null])],
	),
	unit(
		"为深化工程建设项目审批改革（1.2），我局已将审批时限压缩至58个工作日。",
		progress("1.2", "审批时限", [58, null]),
	),
	reply(
		"目前該項工作已完成前期調研，實施方案正徵求各有關單位意見。",
		progress(null, "實施方案"),
	),
	// Formal: done
	unit(
		"現將有關情況報告如下：1.10推動不動產登記業務便利化各項工作已全部完成。特此報告。",
		done("1.10"),
	),
	reply("该项工作业已办结，相关佐证材料随后附上。", done(null)),
	unit("兹报告，我局牵头之4.2任务已如期完成。", done("4.2")),
	alone(
		"專項整治第一階段情況及典型案例報送工作已完成，請予登記。",
		done("首報@區住建局"),
	),
	unit("I am pleased to report that task 3.1 has been completed.", done("3.1")),
	unit(
		"Please mark task 1.10 as done; all the work has been finished.",
		done("1.10"),
	),
	reply("This task has now been completed in full.", done(null)),
	unit(
		"We have fully completed tasks 1.2 and 1.7 on our side.",
		done(["1.2", "1.7"]),
	),
	// Formal: task
	office("請告知“建立健全創衛長效管理機制”一項目前之辦理情況。", task("4.8")),
	office("请问2.3任务由哪些单位牵头负责？", task("2.3")),
	unit("敬請告知1.10之完成時限。", task("1.10")),
	unit("Could you tell me the current status of task 1.7?", task("1.7")),
	office("Which bureau is responsible for task 3.4?", task("3.4")),
	unit("What is the deadline of task 5.2?", task(NO_SUCH)),
	// Formal: due
	unit("請列示本季度末前到期之各項任務。", due("2021-03-15", "2021-03-31")),
	office(
		"请提供区发改局四月份到期任务清单。",
		due("2021-04-01", "2021-04-30", "區發改局"),
	),
	office("請列出區市場監管局逾期未辦結之事項。", late("區市場監管局")),
	unit("Kindly list all of our tasks that are overdue.", late()),
	office(
		"Which tasks fall due between now and the end of April?",
		due("2021-03-15", "2021-04-30"),
	),
	alone(
		"What needs to be handed in by the end of this week?",
		due("2021-03-15", "2021-03-21"),
	),
	// Formal: nothing
	unit("若相關部門於月底前完成數據對接，則1.7可視為完成。", nothing),
	office("据发改局同志口头反映，3.2可能已经完成，具体情况不详。", nothing),
	unit(
		"I heard from a colleague that task 4.1 might already be finished, but I cannot confirm it.",
		nothing,
	),
	unit(
		"Should we mark task 1.10 as completed, or would it be better to wait for the inspection?",
		nothing,
	),
	unit("感謝督辦同志長期以來對我局工作的支持。", courtesy),
	unit(
		"Task 3.1 has not been completed yet; we expect to finish it in the second half of April.",
		[nothing, progress("3.1", "not been completed")],
	),
	alone(
		"Could you recommend a good restaurant near the district government building?",
		chatter,
	),
	// Formal: blocked
	unit(
		"4.2因征地補償資金未落實，致使施工無法開展，懇請協調解決。",
		blocked("4.2", "資金未落實"),
	),
	reply(
		"因上级系统接口尚未开放，该项工作目前无法推进。",
		blocked(null, "接口尚未开放"),
	),
	unit(
		"Task 1.7 is blocked because the provincial platform has refused us access.",
		blocked("1.7", "refused"),
	),
	// Formal: postpone
	unit(
		"因連日降雨影響施工，現申請將4.2完成時限延至2021年5月15日，妥否，請批示。",
		postpone("4.2", "2021-05-15"),
	),
	reply("鉴于审计工作尚未结束，特申请延期至4月12日。", [
		postpone(null, "2021-04-12"),
	]),
	unit(
		"We would like to request an extension of task 3.1 until 30 April 2021.",
		postpone("3.1", "2021-04-30"),
	),
	// Formal: accept
	unit("1.2任務已收悉，我局予以簽收。", accept("1.2")),
	reply("来文收悉，现予签收。", accept(null)),
	unit("We hereby acknowledge receipt of task 4.2.", accept("4.2")),
	// Formal: verify, return
	office("經審核，2.8所報材料屬實，予以核實。", verify("2.8")),
	decide(
		"I have checked the evidence and confirm that this task is verified.",
		verify(null),
	),
	office(
		"1.9所报佐证材料不充分，现予退回，请补充完善。",
		back("1.9", "佐证材料不充分"),
	),
	decide(
		"Please return this one, because the figures are not supported by any document.",
		back(null, "not supported"),
	),
	// Formal: agree, disagree
	decide("經研究，同意該任務之延期申請。", just("agree")),
	decide("The request for an extension is not approved.", just("disagree")),
	// Formal: case
	alone("擬報送典型案例一件，請提供填報表格。", just("case")),
	alone("I would like to submit a typical case for review.", just("case")),
	// Formal: undo
	unit("Please undo my last entry; it was submitted in error.", just("undo")),
	// Formal: original, why, missing-parts, not-applicable
	unit("請提供1.6在方案中之原文。", original("1.6")),
	unit(
		"Could you explain why I was reminded of task 3.1?",
		about("why", "3.1"),
	),
	office(
		"Which units have not yet handed in their part of task 1.7?",
		about("missing-parts", "1.7"),
	),
	unit(
		"经核，1.8所列事项不属我局职责范围，请标记为不适用。",
		about("not-applicable", "1.8"),
	),
	// Formal: preview, board, help
	office("請預告未來三十日內系統擬發送之各項消息。", just("preview")),
	unit("Please show me the progress board.", just("board")),
	alone("请说明本系统的使用方法及可用指令。", just("help")),
	// Formal: bind, set-role, drop-role
	office("請將本群綁定為辦公室工作群。", bind("office")),
	office("请将@_user_3 设为纪委人员。", setRole("discipline", "ou_li")),
	office(
		"Please make @_user_2 the head of 區財政局.",
		setRole("head", "ou_wang", "區財政局"),
	),
	office("即日起免去@_user_2 所任職務，請予登記。", dropRole("ou_wang")),

	// Hasty: progress
	unit("4.2建度路基弄好了在铺沥青", progress("4.2", "在铺沥青")),
	unit("進渡1.7已接通16項", progress("1.7", "已接通", [16, "項"])),
	reply("做了7成了", [
		progress(null, "", [7, "成"]),
		progress(null, "", [70, null]),
		progress(null, "7成"),
	]),
	reply("方岸已报局领导等签子", [
		progress(null, "已报局领导"),
		blocked(null, "等签子"),
	]),
	unit("bdcdj那项网办率到92%了", progress("1.10", "网办率", [92, "%"])),
	unit("用能成夲那個已減免28家企業", progress("3.1", "減免", [28, "家"])),
	unit("两环一代栈道装了400米", progress("4.2", "栈道", [400, "米"])),
	alone(
		"首抱材料收齐一半了还在催科室",
		progress("首報@區住建局", "还在催科室"),
	),
	unit("１．２审批时现压到５７天了", progress("1.2", "压到", [57, null])),
	reply("己完成40%剩下月底前搞订", progress(null, "剩下月底前", [40, "%"])),
	unit("1.10自助终端以到货正在装", progress("1.10", "正在装")),
	// Hasty: done
	unit("1.10完城", done("1.10")),
	unit("4.2己办洁", done("4.2")),
	reply("搞订了", done(null)),
	reply("以完成", done(null)),
	unit("三点一弄完乐记一下", done("3.1")),
	unit("1.7 wc了,完成", done("1.7")),
	unit("两环一代全部完工拉标完成", done("4.2")),
	alone("4.12完成咯", done(NO_SUCH)),
	// Hasty: task
	unit("1.10咋样乐", task("1.10")),
	unit("兩環一代啥時截止", task("4.2")),
	office("4.9谁千头", task("4.9")),
	office("证照分里进展咋么样", task("3.3")),
	unit("rw1.2情况?", task("1.2")),
	office("三合共治到那一步了", task("4.1")),
	// Hasty: due
	unit("本月到其", due("2021-03-15", "2021-03-31")),
	unit("这周要交啥", due("2021-03-15", "2021-03-21")),
	office("kcysj本月到期的", due("2021-03-15", "2021-03-31", "區科創營商局")),
	office("予期的有那些", late()),
	unit("下个月倒期任务", due("2021-04-01", "2021-04-30")),
	unit("10天内到其有啥", due("2021-03-15", "2021-03-25")),
	// Hasty: nothing
	unit("@_user_3 你那4.2材料发我邮相", nothing),
	unit("1.10还没完城别催了", [nothing, progress("1.10", "还没完城")]),
	unit("要是明天能批下來1.2就算完城了", nothing),
	unit("谢拉辛苦", courtesy),
	office("听說4.4搞完乐?", [nothing, task("4.4")]),
	unit("别标4.2完城阿", nothing),
	unit("哈哈哈今天週一好睏阿", chatter),
	// Hasty: blocked
	unit("卡主4.2等财局拨款", blocked("4.2", "等财局拨款")),
	reply("搞不动,规划那边没批夏来", blocked(null, "规划那边")),
	unit("1.7卡這了沒人給接囗", blocked("1.7", "沒人給接")),
	// Hasty: postpone
	unit("申请廷期1.10到4月9号", postpone("1.10", "2021-04-09")),
	reply("想延到4.15行布行", postpone(null, "2021-04-15")),
	unit("4.2来不急申延到六月30", postpone("4.2", "2021-06-30")),
	// Hasty: accept
	unit("签受1.2", accept("1.2")),
	reply("收道,签收", accept(null)),
	unit("千收3.1", accept("3.1")),
	// Hasty: verify, return
	office("合实1.3", verify("1.3")),
	decide("核时通过", verify(null)),
	office("退会4.7没章", back("4.7", "没章")),
	decide("退囬,照片糊的", back(null, "照片糊")),
	// Hasty: agree, disagree
	decide("同易延期", just("agree")),
	decide("不同义延,按原时间", just("disagree")),
	// Hasty: case
	alone("提交案列", just("case")),
	office("案例审合", just("case")),
	// Hasty: undo
	unit("撤削刚才那条", just("undo")),
	// Hasty: missing-parts, original, why
	office("1.2还差那些单位没交", about("missing-parts", "1.2")),
	unit("1.10元文发下", original("1.10")),
	unit("为啥红登4.2", about("why", "4.2")),
	// Hasty: mine, standing, board, import-plan
	unit("本但位任务", just("mine")),
	unit("排明看下", just("standing")),
	unit("進度途發下", just("board")),
	office("导人方案", just("import-plan")),
	// Hasty: unbind, drop-role, set-role
	office("解帮本群", just("unbind")),
	office("免曲@_user_3", dropRole("ou_li")),
	office(
		"设专项祖@_user_2 法治良好",
		setRole("action-lead", "ou_wang", "action 2"),
	),
];
