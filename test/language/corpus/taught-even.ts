/** Taught: everyone, every intent at least five times, and much that only looks like one. Written blind. */
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

const agree = { intent: "agree", task: null } as const;
const disagree = { intent: "disagree", task: null } as const;
const undo = { intent: "undo", task: null } as const;
const unblocked = (ref: string | null) =>
	({ intent: "unblocked", task: ref }) as const;

export const taughtEven: readonly CorpusRow[] = [
	// due
	unit("這禮拜我們有哪幾項要交？", due("2021-03-15", "2021-03-21")),
	unit(
		"月底局长要去区里汇报 我想先心里有个数 帮我看看这个月我们到期的都有哪些",
		due("2021-03-01", "2021-03-31"),
	),
	alone("下周要交啥", due("2021-03-22", "2021-03-28")),
	office(
		"四月份各單位到期的任務拉個單子給我，主任下午開會要用，最好三點以前就能看到",
		due("2021-04-01", "2021-04-30"),
	),
	office(
		"科創局五月底前有哪些到期",
		due("2021-03-15", "2021-05-31", "區科創營商局"),
	),
	unit("anything due before June 30?", due("2021-03-15", "2021-06-30")),
	alone(
		"那個我下個月要出去培訓幾天，怕漏了東西，你先把我們局下個月要到期的事情列一下，我好提前安排人",
		due("2021-04-01", "2021-04-30"),
	),
	// late
	unit("我們有逾期的嗎", late()),
	office(
		"哪些单位的任务超期了还没交列出来 我等下一家一家打电话去问问到底什么原因",
		late(),
	),
	office(
		"領導剛才問起來到底有多少事情過了時限還沒辦的我一下子答不上來你把所有逾期的給我看看",
		late(),
	),
	office("住建局拖了几项？过期的", late("區住建局")),
	alone("overdue?", late()),
	// task
	unit("1。7是什麼時候截止", task("1.7")),
	unit("不動產登記那項誰牽頭啊", task("1.10")),
	alone("5.3是什么任务", task(NO_SUCH)),
	office(
		"刚才书记办公室打电话来问容缺受理搞得怎么样了，你查一下现在到哪一步",
		task("1.3"),
	),
	office(
		"養老服務改革現在什麼狀態啊，人大代表提了建議，我們這兩天要寫答覆，得引用一下",
		task("4.9"),
	),
	unit("what's the deadline of 3.1", task("3.1")),
	alone(
		"我是新來接手的對情況還不太熟，工程建設項目審批那個任務是哪天要辦完，牽頭的是我們還是別家",
		task("1.2"),
	),
	// original
	unit("原文 4.2", original("4.2")),
	unit(
		"降低用能成本那一條方案裡怎麼寫的把原話發我，我們跟供電公司對表述的時候吵起來了",
		original("3.1"),
	),
	alone(
		"1.2我看得不太明白 到底要求我们做到什么程度 你把文件上原来的那段话贴出来我给科里念一念",
		original("1.2"),
	),
	office(
		"有個單位說他們的理解跟我們不一樣，你把2.5的方案原文調出來，大家照著文件說話",
		original("2.5"),
	),
	unit("original text of 1.10 pls", original("1.10")),
	// why
	unit("1.2為什麼是紅燈", about("why", "1.2")),
	reply("為啥又提醒我們", about("why", null)),
	reply(
		"我們上個禮拜明明已經報過材料的呀，怎麼今天又發提醒過來，這個是根據什麼提醒的",
		about("why", null),
	),
	unit(
		"局长刚看到大屏上有个红的脸色都变了 你告诉我两环一带怎么亮红灯了",
		about("why", "4.2"),
	),
	office("4.1怎么会红的", about("why", "4.1")),
	alone("why is 1.7 red", about("why", "1.7")),
	// history
	unit("1.7前面都報過些什麼", about("history", "1.7")),
	office(
		"把1.5从头到尾的上报记录给我看看，审计组下周进场，他们要每一次是谁报的报了什么",
		about("history", "1.5"),
	),
	alone(
		"明天要寫半年小結的底稿，前任沒有留東西給我，麻煩你把3.1從開始到現在每一次報的進度都翻出來",
		about("history", "3.1"),
	),
	office("融資擔保那項的歷次進展", about("history", "3.4")),
	unit("show me the history of 4.2", about("history", "4.2")),
	// missing-parts
	office("首報還差哪幾家沒交", [
		about("missing-parts", SEVERAL),
		about("missing-parts", null),
	]),
	office(
		"下午要給分管領導報數據共享的總體情況，現在配合單位裡面還有誰沒有把自己那部分交上來，點一下名",
		about("missing-parts", "1.7"),
	),
	unit(
		"4.2我们自己那块早就弄好了 现在整体就是结不了 到底就等谁了 哪个单位还没报",
		about("missing-parts", "4.2"),
	),
	reply("還有哪個單位沒交齊", about("missing-parts", null)),
	office(
		"who hasn't submitted their part of 1.2 yet?",
		about("missing-parts", "1.2"),
	),
	// not-applicable
	unit(
		"3.1不涉及我們局，水電氣都是發改和企業在談，我們從來沒參與過，沒有我們的事",
		about("not-applicable", "3.1"),
	),
	reply("这项我单位无相关工作，不适用", about("not-applicable", null)),
	reply(
		"我們科室對了一下職能，這個事情機構改革以後早就劃出去了，我局現在沒有這塊業務，請標成不涉及",
		about("not-applicable", null),
	),
	alone("1.7里没有我们要做的内容 不涉及", about("not-applicable", "1.7")),
	unit("兩環一帶與本局無關，我們沒有任務", about("not-applicable", "4.2")),
	// mine
	unit("我們局一共有哪些任務", just("mine")),
	alone("我的任务", just("mine")),
	unit(
		"新換了分管局長要先熟悉一下，你把方案裡頭凡是跟我們有關係的任務都列一遍，不管到沒到期",
		just("mine"),
	),
	alone("list all our tasks", just("mine")),
	unit(
		"下午支部学习要带着大家过一遍工作 麻烦把本单位名下的任务清单发一份",
		just("mine"),
	),
	// accept
	unit("1.10簽收", accept("1.10")),
	reply("收到了，签收", accept(null)),
	unit(
		"3.1我们签了啊 昨天信号不好点了半天按钮没反应 所以在这里说一声",
		accept("3.1"),
	),
	alone(
		"早上一直在工地上沒看手機，剛看到數據共享那個任務派下來了，我這邊代表局裡先簽收了哈",
		accept("1.7"),
	),
	unit("1.2和4.2都簽收", accept(["1.2", "4.2"])),
	alone("sign for 4.2 please, received", accept("4.2")),
	// progress
	unit(
		"進度 1.2 已壓縮審批事項14項",
		progress("1.2", "已壓縮審批事項", [14, "項"]),
	),
	reply("已經做到六成了", progress(null, "六成", [60, "%"])),
	unit(
		"跟你报一下不动产登记这边的情况 这周窗口新增了自助终端 系统也联调过了 下周开始试运行",
		progress("1.10", "新增了自助终端"),
	),
	reply(
		"正在跟供電公司對接，方案初稿出來了，今天發給各科室徵求意見，禮拜五以前收齊",
		progress(null, "方案初稿出來了"),
	),
	alone("1.7 目前80%", progress("1.7", "", [80, "%"])),
	reply(
		"上周五专门开了协调会，两家设计单位都到了，绿道选线基本定下来，就剩林业那边的意见还没回",
		progress(null, "绿道选线基本定下来"),
	),
	alone(
		"兩環一帶：環線綠化已完工１２公里",
		progress("4.2", "環線綠化", [12, "公里"]),
	),
	unit(
		"3.1 update: met with the gas company yesterday, draft price list is ready",
		progress("3.1", "draft price list is ready"),
	),
	unit(
		"今天天氣不好工地停了半天不過不影響，審批改革那項我們已經把施工許可的流程圖重新畫好了掛到大廳",
		progress("1.2", "施工許可的流程圖"),
	),
	// done
	unit("1.10 玩成", done("1.10")),
	reply("辦結了", done(null)),
	reply("已完成，照片见附件📎", done(null)),
	unit(
		"1.7我們這部分做完了，該推給平台的數據全都推了，科創局那邊也確認收到了",
		done("1.7"),
	),
	alone(
		"首報的材料昨天晚上已經全部報上去了蓋好章的，這一項可以算完成了，請幫我標一下",
		done("首報@區住建局"),
	),
	unit("用能成本那項全部办完了，请登记完成", done("3.1")),
	alone("mark 1.2 as done", done("1.2")),
	unit(
		"前前後後弄了快兩個月 昨天驗收組來看過也簽了字 兩環一帶這個任務我們正式完成",
		done("4.2"),
	),
	// blocked
	unit("卡住 1.7 科創局接口一直沒開", blocked("1.7", "科創局接口一直沒開")),
	reply("推不动了，等财政拨款", blocked(null, "等财政拨款")),
	unit(
		"4.2征地谈不拢做不下去了 村里有三户要价太高 街道去做了好几轮工作都没用",
		blocked("4.2", "征地谈不拢"),
	),
	reply(
		"不是我們不想做，主要是省裡的系統到現在還沒給開權限，這事就卡在這裡動不了，請辦公室協調一下",
		blocked(null, "權限"),
	),
	alone(
		"3.1 is stuck, waiting for the power company's reply",
		blocked("3.1", "power company"),
	),
	alone(
		"我跟你说个情况啊不动产那个现在卡住了 历史档案扫描的公司撤场了没人干活 得等重新招标",
		blocked("1.10", "重新招标"),
	),
	unit("审批改革遇阻：上位法没改，走不通", blocked("1.2", "上位法没改")),
	// unblocked
	unit("1.7不卡了，接口昨天開通了", unblocked("1.7")),
	reply(
		"昨天分管区长开了协调会 钱的事情当场就拍板了 问题解决了 这个可以继续推进",
		unblocked(null),
	),
	alone("3.1解除卡住", unblocked("3.1")),
	unit(
		"告訴大家一個好消息，拖了好久的徵地那家人昨天終於簽字了，4.2的障礙解除，已經恢復施工",
		unblocked("4.2"),
	),
	unit("1.10 unblocked, new contractor is in", unblocked("1.10")),
	// postpone
	unit("申请延期1.2到4月20日，省厅文件还没下来", postpone("1.2", "2021-04-20")),
	reply("能不能寬限到下週三", postpone(null, "2021-03-24")),
	reply(
		"由於經辦同志最近住院了科裡實在抽不出人手，懇請把完成時限往後延到五月十日，望批准",
		postpone(null, "2021-05-10"),
	),
	alone(
		"案例二想申請延期，延到六月底",
		postpone("案例二@區住建局", "2021-06-30"),
	),
	unit(
		"数据共享那项来不及了申请延期 大数据中心那边机房搬迁 什么时候搬完他们自己都说不准",
		postpone("1.7"),
	),
	alone(
		"need an extension for 4.2 until April 30",
		postpone("4.2", "2021-04-30"),
	),
	unit(
		"申請不動產登記這項延後到下個月15號 主要是因為不動產平台要整體遷移 遷移期間業務辦不了",
		postpone("1.10", "2021-04-15"),
	),
	// undo
	unit("撤銷", undo),
	reply("剛剛點錯了，撤回", undo),
	alone(
		"弄错了我上一条不算撤销掉 我把兄弟科室的数字看成我们科的了 核对完再重新报",
		undo,
	),
	unit(
		"哎呀不好意思剛才手快報成完成了其實照片都還沒拍，幫我把剛才那個操作撤回來",
		undo,
	),
	office("undo that last one", undo),
	// leave
	alone(
		"我明天到周五请假工作由@_user_2代 有什么提醒直接发给他就行 他情况都清楚",
		leave("ou_wang", "2021-03-16", "2021-03-19"),
	),
	unit(
		"@_user_3 替我，我3月22日至26日出差",
		leave("ou_li", "2021-03-22", "2021-03-26"),
	),
	alone("週四休假一天", leave(null, "2021-03-18")),
	alone(
		"家裡老人要動手術我得回去一趟，四月六號到九號都不在，這段時間督辦的事情請找@_user_2",
		leave("ou_wang", "2021-04-06", "2021-04-09"),
	),
	office(
		"我下周一到下周三去省里培训，由@_user_3顶一下",
		leave("ou_li", "2021-03-22", "2021-03-24"),
	),
	alone(
		"On leave from March 29 to April 2, @_user_3 covers for me",
		leave("ou_li", "2021-03-29", "2021-04-02"),
	),
	// case
	alone("提交案例", just("case")),
	alone(
		"上个月我们查处了一个吃拿卡要的 处分决定也下来了 我要报一个典型案例从哪里填",
		just("case"),
	),
	unit("我們局的案例指標完成幾件了", just("case")),
	office("案例審核", just("case")),
	office(
		"紀委那邊催著要一份彙總，你把目前收上來的典型案例導出一份表給我",
		just("case"),
	),
	office("案例热力图看一下", just("case")),
	// help
	unit("幫助", just("help")),
	alone("你都能干些什么", just("help")),
	alone(
		"我刚被拉进来还没用过这个东西，有没有使用说明，平时应该怎么跟你讲话",
		just("help"),
	),
	office("help", just("help")),
	unit("怎麼用啊這個機器人", just("help")),
	// verify
	office("核實1.5", verify("1.5")),
	decide("核实无误，通过", verify(null)),
	decide(
		"材料我翻了一遍照片也對得上時間，跟現場去看的同志也核對過，沒有問題，給他核實通過",
		verify(null),
	),
	office(
		"市场监管局的首报看过了予以核实 他们这次写得很扎实 数据和案例都有出处",
		verify("首報@區市場監管局"),
	),
	office("3.4 verified, all good", verify("3.4")),
	office(
		"昨天去大廳實地走了一遍，確實半天就能拿到執照，企業開辦那項佐證齊全，審核通過",
		verify("1.9"),
	),
	// return
	office("退回 1.3 佐证不足", back("1.3", "佐证不足")),
	decide("退回，照片看不清", back(null, "照片看不清")),
	decide("打回去", back(null, null)),
	office(
		"4.6我看了一下裡面報的人數跟民政那邊的口徑對不上，先退回去讓他們重新核一遍再報",
		back("4.6", "對不上"),
	),
	office("send 2.3 back, the list has no stamp", back("2.3", "no stamp")),
	decide(
		"这个不能算完成，只有一张会议照片，制度文件一份都没有，退给他们补",
		back(null, "制度文件一份都没有"),
	),
	// agree
	decide("同意延期", agree),
	decide("可以，延吧", agree),
	decide(
		"他們情況確實特殊，剛才也跟分管主任報告過了，主任說行，那就同意他們延這一次",
		agree,
	),
	decide(
		"准予延期下不为例 请转告他们这是最后一次了 后面不管什么理由都不再往后推",
		agree,
	),
	decide("OK, extension approved", agree),
	// disagree
	decide("不同意", disagree),
	decide(
		"延期不批按原时间办 跟他们说人手不够自己想办法从别的科室抽 时间不能动",
		disagree,
	),
	decide(
		"這個時限是區委定的誰都不能動，別的單位都按時交了就他們要往後拖，這個延期我不同意",
		disagree,
	),
	decide("不行，不能再拖了", disagree),
	decide("extension denied, they already had one", disagree),
	// review-list
	office("還有哪些等著我們核實的", just("review-list")),
	office(
		"我这几天都在外面开会没顾上看 现在回来了 待审核清单给我调出来",
		just("review-list"),
	),
	office(
		"今天下午我有空可以集中看一批材料，你把各单位已经报了完成但是我们还没审的都列出来",
		just("review-list"),
	),
	office("what's waiting for our review?", just("review-list")),
	office("待核實的有幾項", just("review-list")),
	// preview
	office("預告 30天", just("preview")),
	office("接下来两周会发哪些提醒", just("preview")),
	office(
		"馬上清明放假了我怕機器人半夜亂發消息，你先讓我看看未來七天你打算給各單位發哪些提醒",
		just("preview"),
	),
	office(
		"上次有个单位说一天收到四条太烦了 本周要发出的提醒先给我预览下",
		just("preview"),
	),
	office("preview the reminders for next week", just("preview")),
	// broadcast
	office("通報", just("broadcast")),
	office("发一期通报", just("broadcast")),
	office(
		"主任交代今天下班以前要把各單位辦理情況通報出去，你現在把通報生成一下給我過目",
		just("broadcast"),
	),
	office(
		"起草本期通报吧准备发给各单位 这一期重点要把红灯的几家点出来 让他们有点压力",
		just("broadcast"),
	),
	office("start the broadcast to all units", just("broadcast")),
	// board
	unit("掛圖", just("board")),
	office(
		"把作战图打开我看一下总体进度 哪一块绿的多哪一块红的多心里要有数",
		just("board"),
	),
	office(
		"等下書記過來調研要投到大屏幕上，你把掛圖作戰那張進度圖調出來",
		just("board"),
	),
	alone("进度图", just("board")),
	office("show the board", just("board")),
	// standing
	office("排名", just("standing")),
	unit("我們局現在排第幾", just("standing")),
	office(
		"年底考核要用这个分数 各单位现在都是什么名次 你给我排一个出来看看",
		just("standing"),
	),
	unit(
		"看下各單位考核得分，我們局長總覺得自己被扣多了，想跟別人家比一比",
		just("standing"),
	),
	alone("考核排行榜发我看看", just("standing")),
	// expand
	office("區直相關單位包括哪些", just("expand")),
	unit("方案里写的区直各相关部门，到底是指哪几家", just("expand")),
	office("各執法部門都有誰", just("expand")),
	unit(
		"我看任務分工裡頭寫了個區內涉及供水供電供氣供暖行業企業，這個具體指的是哪些單位你幫我展開一下",
		just("expand"),
	),
	office(
		"我在做分工表的时候卡在一个地方 街道办事处这个统称底下有几家 都叫什么",
		just("expand"),
	),
	// import-plan
	office("導入方案", just("import-plan")),
	office("刚发的那个文件就是新方案，导进去", just("import-plan")),
	office(
		"區裡正式印發的版本終於下來了，文件我剛才已經傳到群裡了，請按這份把方案導入系統",
		just("import-plan"),
	),
	office("import the plan from the file above", just("import-plan")),
	office(
		"按上面这份Excel导入工作方案 时限和牵头单位我们昨晚都校对过两遍了 可以用",
		just("import-plan"),
	),
	// bind
	unit("綁定 區住建局", bind("區住建局")),
	office("绑定办公室", bind("office")),
	office("這個群以後就是紀委的群，綁一下紀委", bind("discipline")),
	office("本群绑定全体", bind("everyone")),
	office(
		"辦事方便專項組的同志都拉進來了，人也齊了，從今天起把這個群綁定成專項組辦事方便",
		bind("action 1"),
	),
	unit(
		"人我都拉齐了局长也在里面 以后督办就在这里说 把这个群绑到住建局",
		bind("區住建局"),
	),
	office("绑定 专项组 生态宜居", bind("action 4")),
	// unbind
	unit("解綁", just("unbind")),
	office(
		"这个群解除绑定 里面一大半人都已经轮岗走了 再往这里发消息不合适",
		just("unbind"),
	),
	unit(
		"當初建群的時候綁錯了單位，現在大家已經挪到新群去了，這邊這個群請解除綁定",
		just("unbind"),
	),
	office("取消本群綁定", just("unbind")),
	office("unbind this chat", just("unbind")),
	// set-role
	office("設負責人 @_user_2 區住建局", setRole("head", "ou_wang", "區住建局")),
	office(
		"把@_user_3设为财政局的联络员",
		setRole("liaison", "ou_li", "區財政局"),
	),
	office("設督查 @_user_2", setRole("supervision", "ou_wang")),
	office(
		"原来管专项组的老陈退休了 从今天开始法治良好专项组由@_user_3来牵头 你把他设上去",
		setRole("action-lead", "ou_li", "action 2"),
	),
	office("@_user_2 加入辦公室", setRole("office", "ou_wang")),
	office("纪委的角色给@_user_3设一下", setRole("discipline", "ou_li")),
	office(
		"應急局剛才打電話來說原來那位去駐村了要兩年，應急局聯絡員換成@_user_2",
		setRole("liaison", "ou_wang", "區應急局"),
	),
	// drop-role
	office("免去 @_user_2", dropRole("ou_wang")),
	office(
		"@_user_3已经调走了把他的角色去掉 他昨天跟我说还老是收到提醒 挺不好意思的",
		dropRole("ou_li"),
	),
	office(
		"組織部昨天下了文，@_user_2同志不再擔任聯絡員了，請把他在系統裡的身份免掉",
		dropRole("ou_wang"),
	),
	office("取消@_user_3的联络员身份", dropRole("ou_li")),
	office("remove @_user_2 from his role", dropRole("ou_wang")),
	// nothing changes: plans, ifs, hearsay, negations, complaints, others' deeds, questions to colleagues
	unit("等1.7完成了我再來跟你說一聲", nothing),
	unit(
		"明天下午局里开会才讨论审批改革 会开完大家要是没意见我们再把进度报上来 现在先不用记",
		nothing,
	),
	unit("聽說發改局早就辦結了，我們也要抓緊啊", nothing),
	unit("1.10還沒完成，別急", [nothing, progress("1.10", "還沒完成")]),
	unit("要是财政不拨款，4.2肯定要卡住", nothing),
	unit("@_user_2 你那邊的材料簽收了沒有？", nothing),
	unit("@_user_3 昨天那份报表你完成了吗，科长在问", nothing),
	unit("天天催天天催，我們又不是沒在做😤", nothing),
	unit("小李說他想申請延期，我沒讓他報", nothing),
	unit("Don't mark 1.7 as done yet, still testing", [
		nothing,
		progress("1.7", "still testing"),
	]),
	unit("中午食堂的紅燒肉完成度很高哈哈", chatter),
	unit("辛苦督办，谢谢🙏", courtesy),
	unit(
		"我昨天晚上跟老周吃飯他跟我講他們局那個案件評查被退回來兩次了，氣得他飯都吃不下，我們可別也這樣",
		nothing,
	),
	unit("如果下週還交不齊的話，可能就要申請延期到四月底了", nothing),
	unit("下班前谁去把会议室的投影仪签收一下", chatter),
	unit("我请了个师傅明天来修打印机", chatter),
	unit("各位 3.1谁在负责？下午碰个头", [nothing, task("3.1")]),
	unit("@_user_2 你覺得兩環一帶月底做得完嗎", nothing),
	reply("好的，等做完了再報完成", nothing),
	reply("還沒完成", [nothing, progress(null, "還沒完成")]),
	reply(
		"这个我回头问一下局长再说，他今天在市里开会，要是他点头我们明天再来签收",
		nothing,
	),
	reply("你就不能換個時間提醒嗎，開會呢", nothing),
	reply("没办完呢，哪有那么快", [nothing, progress(null, "没办完")]),
	reply("@_user_3 這條你看一下", nothing),
	reply("假如延到五月，会不会扣分？", nothing),
	reply("謝謝提醒", courtesy),
	alone("早上好", courtesy),
	alone("我老婆說我再不完成家務就把我退回去🤣", chatter),
	alone(
		"我在想啊要不要把綠道那個先報個完成算了，不過現場還差一截路沒鋪，報了怕被查，還是等等吧",
		nothing,
	),
	alone("过两天我可能要请假，还没定", nothing),
	alone("听说隔壁局的聯絡員被免去了？", nothing),
	alone("快递签收了吗", chatter),
	alone("科长让我准备申请延期的理由，我先写个草稿，写好了再发给你", nothing),
	alone("唉 这活真不是人干的", nothing),
	office("@_user_2 1.3你打算退回还是通过？", nothing),
	office(
		"剛才電話裡財政局說他們準備下個禮拜報完成，到時候再核實，今天這邊什麼都不用動",
		nothing,
	),
	office("通報這事先放一放，主任還沒表態", nothing),
	office("要不要把@_user_3設成聯絡員？大家說說", nothing),
	office("這個群先別解綁", nothing),
	office("昨天的通报发得挺好，领导表扬了", nothing),
	office("老趙說他同意了，我可沒同意過什麼", nothing),
	office("机关排球赛咱们排名第三👏", [nothing, chatter]),
	decide("先放着，等主任回来再定", nothing),
	decide("@_user_2 你看这个该不该同意", nothing),
	decide(
		"我個人是傾向於讓他們延的，但是這個事情要上會研究，會上定了再回覆，先不要處理",
		nothing,
	),
];
