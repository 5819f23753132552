/** Opened: spoken sentences, questions of heads, and talk near a command that must not be acted upon. */
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
	unit,
} from "./row.js";

export const openedFourth: readonly CorpusRow[] = [
	// Spoken into the phone.
	unit(
		"喂那个我跟你说一下啊就是一点二工程建设项目审批那个事我们这边已经跟各个科室开过会了现在方案稿子出来了正在征求意见",
		progress("1.2", "正在征求意见"),
	),
	unit(
		"那個我現在在工地上不方便打字啊，就是企業用能降成本那個三點一，我們這個月跑了八家企業，都登記上了，你幫我記一下",
		progress("3.1", "都登記上了", [8, "家"]),
	),
	reply(
		"嗯這個事情是這樣的我們上週開了協調會大家意見不太統一不過大方向定下來了接下來就是起草文件",
		progress(null, "起草文件"),
	),
	reply(
		"我剛從現場回來跟你講一下到今天為止綠化帶已經栽了四百二十棵樹苗剩下的要等天氣暖和一點再弄",
		progress(null, "剩下的要等天氣暖和", [420, "棵"]),
	),
	unit(
		"兩環一帶那邊我昨天去看了一下，施工單位的人和機械都進場了，東環已經開始清表，西環還在談，你先記這麼多",
		progress("4.2", "西環還在談"),
	),
	unit(
		"不動產登記那個事情啊我們跟自然資源分局那邊對接過了現在窗口的資料已經可以共用了大概完成了百分之六十的樣子",
		progress("1.10", "可以共用了", [60, null]),
	),
	alone(
		"哦对了我差点忘了数据共享那个咱们局的接口已经跟大数据中心那边联上了七个还有两个他们那边没开权限",
		[
			progress("1.7", "没开权限"),
			progress("1.7", "没开权限", [7, "个"]),
			blocked("1.7", "没开权限"),
		],
	),
	unit(
		"是这样啊领导刚才问我一点七到底做到哪一步了我查了一下目录已经编完了报给科创局那边审了他们说这周给答复",
		progress("1.7", "目录已经编完了"),
	),
	reply(
		"这个吧说难也不难就是人手不够我们科就两个人不过也还是推着往前走呢台账建起来了",
		progress(null, "台账建起来了"),
	),
	unit(
		"我语音说吧打字太慢了，首报那个材料初稿我们写好了，现在就等局长过目，过目完了我就给你们传过去",
		progress("首報@區住建局", "初稿我们写好了"),
	),
	reply(
		"今天上午我们跟电力公司还有燃气公司那边碰了一下哈，他们同意报装环节再往下压，具体的等文件下来我再给你说",
		progress(null, "他们同意报装环节再往下压"),
	),
	alone(
		"我先說個數哈，施工許可這塊從年初到現在網上辦了一百三十七件，都是走工程建設項目審批那個系統的，就記在一點二下面吧",
		progress("1.2", "施工許可這塊", [137, "件"]),
	),
	reply(
		"好啦好啦這個昨天晚上加班已經全部弄完了資料也歸檔了你可以給我銷掉了",
		done(null),
	),
	unit(
		"哎我跟你说数据共享一点七那个我们这边该接的全都接完了，验收单也签了，你给我报个完成吧",
		done("1.7"),
	),
	unit(
		"麻烦帮我跟办公室那边说一声，专项整治的首报我们已经交上去了，纸质的也送了，这项就算办结了",
		done("首報@區住建局"),
	),
	unit(
		"不動產登記便利化這個活兒呢到上週五為止我們該做的統統做好了，群眾現在跑一趟就能辦，麻煩報完成",
		done("1.10"),
	),
	reply(
		"不是我们不想干啊是财政那笔钱到现在没下来没有钱施工单位不进场我们也没招",
		blocked(null, "财政那笔钱到现在没下来"),
	),
	unit(
		"４．２這個現在推不下去了，拆遷那一戶死活不簽字，街道去做了三次工作都沒用，你幫我報一下困難",
		blocked("4.2", "那一戶死活不簽字"),
	),
	unit(
		"我這兒堵車呢長話短說，用能成本那個事卡住了，省裡的氣價文件一直沒出來，我們沒有依據動不了",
		blocked("3.1", "省裡的氣價文件一直沒出來"),
	),
	alone(
		"愁死我了，工程审批那个系统省厅说要升级，停了快一个礼拜了，我们一件都办不了，一点二就搁在这儿了",
		blocked("1.2", "省厅说要升级"),
	),
	reply(
		"這個現在主要就是卡在自然資源那邊，他們的圖紙沒給我們，我們催了好幾回了",
		blocked(null, "圖紙沒給我們"),
	),
	unit(
		"那个啥，上回我说四点二钱没到位的那个事，今天财政拨下来了，可以接着干了",
		{ intent: "unblocked", task: "4.2" },
	),
	reply(
		"好消息好消息，之前卡着我们的那个接口权限今天早上终于给开通了，不卡了",
		{ intent: "unblocked", task: null },
	),
	reply(
		"我實話跟你講這個月底肯定是來不及的你看能不能幫我申請一下往後挪到四月二十號",
		postpone(null, "2021-04-20"),
	),
	unit(
		"那个一点十啊我们开会研究了一下觉得时间太紧了想跟你们申请延到五月底行不行",
		postpone("1.10", "2021-05-31"),
	),
	unit(
		"两环一带这个因为天冷土还没化开种不了树，所以呢我们局想申请延期到四月三十号，麻烦帮我提上去",
		postpone("4.2", "2021-04-30"),
	),
	reply(
		"唉真的趕不出來了，科裡的人都抽去搞疫苗登記了，能不能寬限我們一陣子啊，幫忙遞個申請",
		postpone(null),
	),
	alone(
		"你好我住建局的小李，工程审批一点二那个我们想往后推推，推到六月十号，理由就是系统升级，你给办一下",
		postpone("1.2", "2021-06-10"),
	),
	unit(
		"嗯嗯我看到了降低企業用能成本這個我們接了啊，給我簽收一下，回頭我找人落實",
		accept("3.1"),
	),
	unit(
		"刚才局长批了，说一点二和一点七都是我们的活，你都给我签收了吧，省得老提醒",
		accept(["1.2", "1.7"]),
	),
	reply("行行行這個我知道了，是我們的活兒，簽了吧簽了吧", accept(null)),
	alone(
		"我刚回办公室啊才看到消息，首报那个我这边千收了，材料我明天开始弄",
		accept("首報@區住建局"),
	),
	unit(
		"我问一下啊就是那个不动产等级便利化的事咱们最后到底是哪天截止来着我老记不住",
		task("1.10"),
	),
	unit("哎你幫我看一下那個三點一，上次誰報的，報到什麼程度了，我馬上要去彙報", [
		task("3.1"),
		about("history", "3.1"),
	]),
	unit(
		"局長在車上問我，兩環一帶那個事現在系統裡顯示的是完成了還是沒完成，你給我查查",
		task("4.2"),
	),
	reply("等一下這個是不是我們已經報過完成了呀我怎麼記得上禮拜小王弄過了", [
		task(null),
		about("history", null),
		nothing,
	]),
	unit(
		"你跟我说说从今天到这个月底咱们局都有哪几样得交的，我好往下布置",
		due("2021-03-15", "2021-03-31"),
	),
	unit(
		"那個我想知道一下這個禮拜我們局有沒有什麼要到期的，別到時候又挨批",
		due("2021-03-15", "2021-03-21"),
	),
	alone(
		"我现在最怕的就是有超期的，你给我瞅瞅我们有没有已经过了日子还没办的",
		late(),
	),
	alone(
		"我跟你说一声啊我从后天开始到二十号要去省里培训，这几天有什么事你就找@_user_2 ，他替我",
		leave("ou_wang", "2021-03-17", "2021-03-20"),
	),
	unit(
		"那個明天起我要請假回老家辦點事，二十六號才回來，這段時間我的工作由@_user_3 頂著，提醒發給他就行",
		leave("ou_li", "2021-03-16"),
	),
	alone(
		"下周一到下周三我住院做个小手术请个假，已经跟@_user_2 说好了，让他替我",
		leave("ou_wang", "2021-03-22", "2021-03-24"),
	),
	alone(
		"我想问问我们局那个典型按例报上去的一共有几件，有没有被采用的，纪委那边老问",
		just("case"),
	),
	unit(
		"是這樣的我們這邊查到一個物業公司亂收費的案子想當典型案例報上來要怎麼弄啊",
		[just("case"), just("help")],
	),
	alone(
		"啊我這有個典型案例要報一下，是質監站一個科員收紅包的，黨內警告處分，我口述你記",
		just("case"),
	),
	unit(
		"我看不到电脑你给我念一下方案里头两环一带那一条原来是怎么写的，一个字都别改",
		original("4.2"),
	),
	reply(
		"不是，我昨天才跟你們報過進度的呀，怎麼今天又來催我，到底什麼原因",
		about("why", null),
	),
	unit(
		"那个图上我们局那个一点七怎么变成红的了，上礼拜还好好的呢",
		about("why", "1.7"),
	),
	unit(
		"你把降低用能成本这个从头到尾我们都报过啥给我捋一遍，我要写汇报材料",
		about("history", "3.1"),
	),
	unit(
		"这个教师形象的那个四点五怎么会发给我们啊，我们是管房子的，跟我们一点关系都没有，是不是搞错了",
		[about("not-applicable", "4.5"), task("4.5"), nothing],
	),

	// Heads and their deputies, in whole sentences.
	unit(
		"Could you please tell me which tasks our bureau is responsible for under this plan?",
		just("mine"),
	),
	office(
		"Please list everything that is due in the week from 22 to 28 March.",
		due("2021-03-22", "2021-03-28"),
	),
	office("請問區財政局目前有哪些事項已經逾期？", late("區財政局")),
	office(
		"麻煩你說明一下，市場監管局在四月份需要完成哪些工作？",
		due("2021-04-01", "2021-04-30", "區市場監管局"),
	),
	unit(
		"What exactly does the plan say about task 3.1? I would like to read the original wording.",
		original("3.1"),
	),
	office("容缺受理這項工作目前推進到什麼程度了，請簡要報告一下。", task("1.3")),
	office(
		"Who has not yet submitted their part of 1.7?",
		about("missing-parts", "1.7"),
	),
	office(
		"请问不动产登记便利化这项工作，还有哪几家责任单位没有报送情况？",
		about("missing-parts", "1.10"),
	),
	office(
		"请把目前等待我们核实的事项全部列出来，我下午逐项过一遍。",
		just("review-list"),
	),
	unit(
		"I believe this chat was bound to our bureau by mistake; please unbind it.",
		just("unbind"),
	),
	office(
		"關於１.８的完成情況我已看過，佐證材料齊全，同意核實通過。",
		verify("1.8"),
	),
	office(
		"I have checked the evidence for 2.3 and it is in order; please mark it as verified.",
		verify("2.3"),
	),
	office(
		"养老服务改革这项请退回社会事业发展局重新补充，报送的材料里没有具体数据。",
		back("4.9", "没有具体数据"),
	),
	office(
		"Please send 1.6 back to the unit, because the photos do not show the new windows.",
		back("1.6", "the photos do not show the new windows"),
	),
	office(
		"我的意見是2.4先退回去，整改的照片與文字對不上，請責任單位補正。",
		back("2.4", "照片與文字對不上"),
	),
	decide("考慮到確實受天氣影響，我同意他們的延期申請。", just("agree")),
	decide(
		"The reason given is not convincing, so I do not approve this extension.",
		just("disagree"),
	),
	decide(
		"这个理由不充分，延期的事我不能同意，请他们按原定时间完成。",
		just("disagree"),
	),
	decide(
		"Having looked at the documents, I am satisfied that the task has been completed; verified.",
		verify(null),
	),
	decide(
		"材料我看了，还缺验收报告，请退回去让他们补上。",
		back(null, "还缺验收报告"),
	),
	office("請將目前的整體進度通報發到各單位的群裡。", just("broadcast")),
	office(
		"Please publish the current progress report to all the groups.",
		just("broadcast"),
	),
	office("请让我先看看明天一早会给各单位发哪些提醒。", just("preview")),
	office(
		"Which messages are going to be sent out by you tomorrow morning?",
		just("preview"),
	),
	office("請問方案裡所說的「區直相關單位」具體包括哪些單位？", just("expand")),
	office("请问1.15这项任务的牵头单位是哪一家？", task(NO_SUCH)),
	office("请把四个专项行动的挂图调出来，我要在常务会上用。", just("board")),
	office(
		"Would you show me the current ranking of the units?",
		just("standing"),
	),
	office("各單位目前的考核情況如何？請列出來供我參考。", just("standing")),
	office(
		"请指定@_user_2 担任区发改局的联络员，即日起生效。",
		setRole("liaison", "ou_wang", "區發改局"),
	),
	office(
		"Please make @_user_3 the head of 區審計局.",
		setRole("head", "ou_li", "區審計局"),
	),
	office(
		"經研究，法治良好專項組由@_user_2 牽頭，請你登記一下。",
		setRole("action-lead", "ou_wang", "action 2"),
	),
	office(
		"因工作调整，@_user_3 不再担任联络员，请予以免去。",
		dropRole("ou_li"),
	),
	unit("請將本群登記為區住建局的工作群。", bind("區住建局")),
	office(
		"This chat should be registered as the group of the leading group's office.",
		bind("office"),
	),
	alone(
		"Our bureau has completed 1.2 in full, and the supporting files have been archived.",
		done("1.2"),
	),
	unit(
		"I would like to request that the deadline for 4.2 be extended to 15 May, since the ground is still frozen.",
		postpone("4.2", "2021-05-15"),
	),
	unit(
		"我局已就降低企业用能成本走访企业二十六家，梳理的问题正在逐条研究。",
		progress("3.1", "梳理的问题正在逐条研究", [26, "家"]),
	),
	reply(
		"We have so far connected 14 data interfaces, and the remaining ones are being tested.",
		progress(null, "the remaining ones are being tested", [14, null]),
	),
	unit("我同意由本局承擔數據共享應用這項任務，請登記簽收。", accept("1.7")),
	reply(
		"On behalf of our bureau I acknowledge receipt of this task.",
		accept(null),
	),
	unit("请撤销我刚才所报的内容，数字有误，核对后再报。", just("undo")),
	unit("I made a mistake just now; please undo my last report.", just("undo")),
	office("請問各單位典型案例的報送數量是否已達到要求？", just("case")),
	office(
		"Please export the list of typical cases so that I can forward it to the discipline commission.",
		just("case"),
	),
	office("修订后的方案已经定稿，我现在要导入，请告诉我怎么传给你。", [
		just("import-plan"),
		just("help"),
	]),
	unit("请说明两环一带这项为什么被标成红色，依据是什么？", about("why", "4.2")),
	unit("請問如果我局認為某項任務不屬於職責範圍，應當如何向你反映？", [
		just("help"),
		nothing,
	]),
	reply(
		"经与编办核对，此项职责不在我局，请不要再列我局为责任单位。",
		about("not-applicable", null),
	),
	office(
		"Before we decide anything, I would like to see the full record of what has been reported on 1.4.",
		about("history", "1.4"),
	),

	// Near a command, in a work group.
	unit("明天上午九点开一点二的碰头会，资料都带上哈", nothing),
	unit("1.7的事明早再说吧，今天我先下班了", nothing),
	unit("聽說科創局的1.6已經驗收過了，人家動作真快😂", [task("1.6"), nothing]),
	unit("等财政的钱到了3.1再报完成，现在先不动", nothing),
	unit("要是周五还没有回音，我们就申请延期吧", nothing),
	unit("这个延期估计办公室不会批的吧", nothing),
	unit("@_user_2 你先別急著簽收，等局長看過再說", nothing),
	unit("哈哈 再催我就請假了", nothing),
	unit("更正：我上面說的30家是去年的數，別記", [just("undo"), nothing]),
	unit("刚才那条发错群了，不好意思大家", [nothing, just("undo")]),
	unit("謝謝小督辦，辛苦了🙏", courtesy),
	unit("好的知道了，谢谢提醒", [...courtesy, nothing]),
	unit("财政局那个首报交了没有啊，咱们别做最后一个", [
		task("首報@區財政局"),
		about("missing-parts", null),
		nothing,
	]),
	unit("1.10到底算我們的還是自然資源的，誰說得清", [
		task("1.10"),
		original("1.10"),
		nothing,
	]),
	reply("這個應該算完成了吧？我也不太確定", [task(null), nothing]),
	reply("差不多了吧，明天我問問科裡再報", [
		nothing,
		progress(null, "差不多了"),
	]),
	reply("先放着，等@_user_3 回来再弄", nothing),
	reply("这个昨天不是说好了让老王签的吗", [
		task(null),
		about("history", null),
		nothing,
	]),
	reply("假如4月10号还弄不完再延，现在不用", nothing),
	reply("發改局那邊卡住了，我們這邊倒還好", nothing),
	unit("@_user_2 兩環一帶的照片你記得拍，下午給我", nothing),
	unit("下周我可能要出差，到时候再看让谁顶", nothing),
	unit("@_user_3 你明天要是請假的話跟我講一聲", nothing),
	unit("報了以後能不能撤回的啊，我還沒報呢先問問", [just("help"), nothing]),
	office("1.5我看行，不過等主任回來再核實", nothing),
	office("那個2.1別退回了，人家電話裡都解釋清楚了", nothing),
	office("通報先不要發，數字還沒對完", nothing),
	office("要不要把排名也通报出去？大家怎么看", nothing),
	office("听说区医保那边换联络员了，等他们正式来函再改", nothing),
	office("@_user_2 來當發改局聯絡員？開玩笑的啦", nothing),
	office("4.7他们说已经做完了，材料还没看到", [task("4.7"), nothing]),
	decide("這個我拿不準，等李主任來定", nothing),
	decide("先别批，问问他们为什么拖到现在", nothing),
	decide("同不同意得看分管领导的意见，我再请示一下", nothing),
	decide("他們上次也是這樣說的，唉", nothing),
	unit(
		"our 4.2 will probably slip, but let's not ask for more time yet",
		nothing,
	),
	unit("Is anyone going to sign for 1.2 or should I do it tomorrow?", [
		task("1.2"),
		nothing,
	]),
	unit("今晚谁值班？首报的材料要有人盯着", nothing),
	unit(
		"不是1.2，我上一条说的是1.7，已经接了5个接口",
		progress("1.7", "接口", [5, "个"]),
	),
	unit("我剛才打錯了是18戶不是81戶，四點二那個", [
		progress("4.2", "", [18, "戶"]),
		progress("4.2", ""),
		just("undo"),
		nothing,
	]),
	unit("停停停 刚报的那个给我撤回来 局长说再核一下", just("undo")),
	unit("如果把1.3和1.5都做成一窗受理，那1.6不就等于完成了", nothing),
	unit("一点二十在三楼会议室集合，别迟到", nothing),
	unit("下午四點二樓會議室碰一下，帶筆記本", nothing),
	unit("昨天做梦都梦见机器人喊我签收1.2😅", nothing),
	unit("1.2的表我發@_user_2 了\n1.10還沒動\n都等明天一起報", nothing),
	unit("案例的事等纪委那边定了性再报，你们先别传", nothing),
	unit("早上好各位，新的一周加油💪", courtesy),
	office("3.3的退回理由写重了，下次注意措辞", nothing),
	unit("生態環境分局說三河共治要延到六月，跟我們沒關係吧", [
		task("4.1"),
		nothing,
	]),
];
