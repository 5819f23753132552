/** Seen: long, spoken sentences of clerks who dictate, and terse ones of heads. */
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

export const seenThird: readonly CorpusRow[] = [
	// due
	unit(
		"嗯那个小助手你帮我看一下啊，就是说我们这个月，三月份，一共还有哪些东西要交的，我好提前跟科里面说一声",
		due("2021-03-01", "2021-03-31"),
	),
	unit(
		"那個就是說我過兩天要出差去省裡開會，所以想先問清楚，下個禮拜有沒有什麼到期的任務",
		due("2021-03-22", "2021-03-28"),
	),
	alone(
		"局長剛才問我說十月底之前咱們局到底還有幾項要完成的，我一下子答不上來，你列一下給我",
		due("2021-03-15", "2021-10-31"),
	),
	unit(
		"我这边正做台账呢，那个，六月底以前要到七的任务都有哪些，麻烦你排一下",
		due("2021-03-15", "2021-06-30"),
	),
	unit("這月有啥", due("2021-03-01", "2021-03-31")),
	office("住建6月到期", due("2021-06-01", "2021-06-30", "區住建局")),
	office("四月要交啥", due("2021-04-01", "2021-04-30")),
	// overdue
	unit(
		"哎呀我前两个礼拜住院了没怎么看手机，那个你跟我讲讲，我们局是不是有超期了还没办的，有几个",
		late(),
	),
	unit(
		"嗯就是领导让我查一下，看看咱们有没有玉器的任务，过了期限还没报的那种",
		late(),
	),
	office(
		"那個你好，主任要我統計一下全區過了期還沒有完成的任務有哪些，就是說拖著沒辦的",
		late(),
	),
	unit("看下逾期", late()),
	office("财政逾期", late("區財政局")),
	office("誰逾期了", late()),
	// task
	unit(
		"那个我想问一下啊，就是咱们那个不懂产登记便利化那个事，现在系统里面到底记到什么程度了",
		task("1.10"),
	),
	unit(
		"嗯…就是那个什么，两环一代，建设的那个任务，牵头的是我们吧，期限是几月份来着",
		task("4.2"),
	),
	alone(
		"昨天开会区里提到容却受理，我也没听清楚是哪一条，你把那一条调出来我看看",
		[task("1.3"), original("1.3")],
	),
	office(
		"有個企業打電話來問簡易註銷公告要多少天，我記得在企業開辦和注銷那一項裡面，你幫我查一下那項的情況",
		task("1.9"),
	),
	unit("那個1.15……就是說好像是關於辦稅的那一項，現在什麼情況", task(NO_SUCH)),
	unit("4.2咋样", task("4.2")),
	unit("1.10", task("1.10")),
	office("证照分离 到哪了", task("3.3")),
	office("三河呢", task("4.1")),
	office("首报情况", task(SEVERAL)),
	unit("5.3咋樣", task(NO_SUCH)),
	// accept
	unit(
		"那个首报的通知我们局收到了，领导也批示了，那我这边就先千收一下，首报的",
		accept("首報@區住建局"),
	),
	unit(
		"嗯，4.2那個，兩環一帶，我剛剛才看到，不好意思晚了一點，我代我們局簽收了啊",
		accept("4.2"),
	),
	alone(
		"早上一直在开会手机静音没看见，那个3.1降低企业用能成本，我现在给它签收掉",
		accept("3.1"),
	),
	unit("那個，簽收是不是點一下就行了，還是要寫什麼東西才能簽收", nothing),
	unit("簽1.10", accept("1.10")),
	unit("３．１签了", accept("3.1")),
	unit("1.2、1.7签收", accept(["1.2", "1.7"])),
	unit("成本竞争力第1项 签收", accept("3.1")),
	reply("收到", [accept(null), ...courtesy]),
	// mine
	unit(
		"新来的科长不太清楚情况，那个你就把我们住建局头上所有的任务都列一下，牵头的配合的都要",
		just("mine"),
	),
	unit(
		"嗯就是说，我们局到底一共背了多少项任务啊，给我个清单行不行",
		just("mine"),
	),
	alone(
		"我要跟分管局長彙報，所以想把我們單位承擔的那些任務全部看一遍，那個，你發給我",
		just("mine"),
	),
	unit("我们的", just("mine")),
	alone("我的任務", just("mine")),
	unit("咱局有哪些活", just("mine")),
	// progress
	unit(
		"那个1.10啊，我们跟自然资源那边对接了好几回了，就是说登记窗口现在已经开了三个了，另外的在装修",
		progress("1.10", "登记窗口现在已经开了三个", [3, null]),
	),
	unit(
		"嗯1.2工程审批那个，去年是八十多天，后来往下压，现在实际是六十五个工作日，就先报这个吧",
		progress("1.2", "六十五个工作日", [65, null]),
	),
	unit(
		"１．１那個下放的事項，局裡清了一遍，到昨天為止一共下放了三十二項，目標是五十項嘛，還差十八項",
		progress("1.1", "一共下放了三十二項", [32, null]),
	),
	unit(
		"那个1.7数据共享，免填写的基本信息我们已经弄好十二项，秒办的业务还在测，没数",
		progress("1.7", "已经弄好十二项", [12, null]),
	),
	reply(
		"哦这个啊，正在推进，图纸已经送审了，就是说材料齐了，专家那边说月底能看完，大概就这个进度",
		progress(null, "图纸已经送审"),
	),
	reply(
		"嗯，上禮拜又補種了四十畝，加上之前的一百二十畝，現在是一共一百六十畝吧",
		progress(null, "一共一百六十畝", [160, null]),
	),
	unit(
		"4.2 两环一带那个路基完成了百分之四十五，沥青还没铺，因为天冷嘛，要等到四月份才能铺",
		progress("4.2", "路基完成了百分之四十五", [45, "%"]),
	),
	alone(
		"3.1的那个禁毒是这样的，给十七家企业减免了水费，电的部分供电公司还没给数",
		[
			progress("3.1", "给十七家企业减免了水费", [17, null]),
			progress("3.1", "给十七家企业减免了水费"),
		],
	),
	unit("那个4.2，下礼拜应该就能把招标弄完了，我先跟你说一声啊，现在还没弄完", [
		progress("4.2", "招标"),
		nothing,
	]),
	unit(
		"就是說兩環一帶那個，立項批了，地也批了，施工單位下禮拜進場，你先這麼記一下",
		progress("4.2", "立項批了"),
	),
	unit("1.1下放32", progress("1.1", "下放32", [32, null])),
	unit("1.2 65天", progress("1.2", "65天", [65, null])),
	unit("4.2 45％", progress("4.2", "45", [45, "%"])),
	reply("還差8項", progress(null, "還差8項")),
	unit("1.10快了", [progress("1.10", "快了"), nothing]),
	unit("1.7弄好12項", progress("1.7", "12項", [12, null])),
	reply("过半了", progress(null, "过半")),
	// done
	unit(
		"1.10那個，前前後後跑了兩個月，就是說跟稅務也聯網了，跟銀行也打通了，嗯，現在可以講是全部辦完了",
		done("1.10"),
	),
	unit(
		"那个手报的材料，我是今天早上九点多报上去的，红头也盖了，你给我们记上完成吧",
		done("首報@區住建局"),
	),
	reply("嗯這個已經弄好了，資料都交給科創局那邊了，他們也說可以了", done(null)),
	unit(
		"那个降低企业用能城本的事，五月底到期嘛，我们提前干完了，你给它打个勾",
		done("3.1"),
	),
	alone(
		"我跟您说一下，那个两环一带，昨天验收组来过了，签字了，那就算玩成了",
		done("4.2"),
	),
	unit(
		"辦事方便第十項那個不動產的，嗯，昨天已經辦妥了，就是說可以銷號了",
		done("1.10"),
	),
	unit("1.10好了", done("1.10")),
	unit("4.2完", done("4.2")),
	reply("妥了", done(null)),
	unit("首报交了", done("首報@區住建局")),
	unit("1.2 ok了", done("1.2")),
	unit("生態宜居2好了", done("4.2")),
	reply("搞掂", done(null)),
	unit("bdc登记 办结", [done("1.10"), nothing]),
	// blocked
	unit(
		"那个4.2啊，不是我们不干，就是说征地那一块儿有十几户老百姓不同意，街道也做不下来工作，所以现在卡主了，往前推不动",
		blocked("4.2", "征地"),
	),
	unit(
		"嗯，1.7，我们的数据早就准备好了，就是科创局那个接口一直没开放，我打了三次电话都说再等等，没办法，卡在那儿了",
		blocked("1.7", "接口一直没开放"),
	),
	reply(
		"哎这个事情有难度，钱没到位，财政局说要等二季度才拨，施工单位已经停工了",
		blocked(null, "钱没到位"),
	),
	alone(
		"我们科里就两个人，一个还生孩子去了，那个1.10的系统改造实在没人弄，弄不下去了，要请区里协调一下",
		blocked("1.10", "没人弄"),
	),
	unit(
		"不動產登記那一項，主要是稅務的系統跟我們的不兼容，缺一個中間的接口，現在做不下去了，你看幫忙反映反映",
		blocked("1.10", "不兼容"),
	),
	unit("1.10卡稅務", blocked("1.10", "稅務")),
	unit("4.2缺钱", blocked("4.2", "缺钱")),
	reply("等财政", blocked(null, "财政")),
	unit("3.1卡在供電", blocked("3.1", "供電")),
	// unblocked
	unit(
		"那个4.2不是之前卡在征地上嘛，上个礼拜街道把字都签下来了，就是说现在不卡了，可以接着干了",
		{ intent: "unblocked", task: "4.2" },
	),
	unit(
		"嗯1.7科創局那邊今天把接口開放給我們了，之前卡住的那個問題解決了，你把卡住給我們去掉",
		{ intent: "unblocked", task: "1.7" },
	),
	reply("錢已經撥下來了，昨天下午到的賬，現在不卡了，工地明天復工", {
		intent: "unblocked",
		task: null,
	}),
	unit("1.10不卡了", { intent: "unblocked", task: "1.10" }),
	unit("4.2解決了卡點", { intent: "unblocked", task: "4.2" }),
	// verify
	office(
		"嗯那个1.10住建局报的完成，我跟主任一起看过了，照片也有，文件也有，没啥问题，那就核实吧",
		verify("1.10"),
	),
	office(
		"主任說三河共治那個，發改局補的材料他看了，可以的，麻煩幫他核實通過一下",
		verify("4.1"),
	),
	decide(
		"那个我仔细看了，佐证是齐的，章也盖了，就是说这个可以核实了",
		verify(null),
	),
	unit("那个我们报上去的4.2，办公室那边核实了没有啊，都三天了", nothing),
	decide("核了", verify(null)),
	office("核4.2", verify("4.2")),
	office("1.10核了", verify("1.10")),
	office("3.1核實", verify("3.1")),
	office("1.2 1.7核", verify(["1.2", "1.7"])),
	office("1.3核了吗", nothing),
	// return
	office(
		"那个1.7住建局交上来的，我看了一下就是一张截图，啥也看不清，作证不够，你给他退回去让他重新补",
		back("1.7", "作证不够"),
	),
	office(
		"嗯，主任看完說證照分離那個，數字跟上個月的一模一樣，肯定是沒更新，先退回吧",
		back("3.3", "一模一樣"),
	),
	decide(
		"那个我觉得这个材料不太齐，会议纪要没有，签到表也没有，先退回去让他们补上再说",
		back(null, "会议纪要没有"),
	),
	office("退4.2", back("4.2", null)),
	office("1.10退，没照片", back("1.10", "没照片")),
	decide("退，佐證不足", back(null, "佐證不足")),
	decide("打回", back(null, null)),
	office("4.1打回重报", { intent: "return", task: "4.1" }),
	// review-list
	office(
		"嗯主任马上要开会，他问现在到底还有哪些单位报了完成、咱们这边还没核实的，你给排一排",
		just("review-list"),
	),
	office(
		"那個，把等著我們核實的都拉出來看看，就是說已經報完成的那些",
		just("review-list"),
	),
	office("待核", just("review-list")),
	office("还有啥要核", just("review-list")),
	office("没核的", just("review-list")),
	// postpone
	unit(
		"那个4.2两环一带，因为征地拖了两个月，冬天又不能施工，所以我们想，能不能把期限延到今年十一月底",
		postpone("4.2", "2021-11-30"),
	),
	alone(
		"嗯就是说首报我们三月二十二号可能来不及，局长在外地学习章盖不了，想言其到三月二十六号，您看行不行",
		postpone("首報@區住建局", "2021-03-26"),
	),
	reply(
		"這個月底怕是趕不出來，人手不夠，想申請往後推一推，推到下個月十五號可以嗎",
		postpone(null, "2021-04-15"),
	),
	unit(
		"3.1那個要三家單位一起弄，他們兩家還沒動，我們想申請延期，延到七月一號，原因就是協調難",
		postpone("3.1", "2021-07-01"),
	),
	unit(
		"1.2工程審批那個我們想申請延期，具體延到哪天我還得問局長",
		postpone("1.2"),
	),
	unit("4.2延到11.15", postpone("4.2", "2021-11-15")),
	reply("延到5月底", postpone(null, "2021-05-31")),
	reply("宽限三天", postpone(null)),
	unit("首报晚两天行不", postpone("首報@區住建局")),
	// agree, disagree
	decide(
		"嗯我跟主任汇报了，主任说他们确实有困难，天气原因嘛，那就同意他们延吧",
		just("agree"),
	),
	decide(
		"那個分管領導也簽字了，就是說可以的，按他們申請的日子辦，同意",
		just("agree"),
	),
	decide(
		"這個上次已經給他們延過一次了，不能老是延，這次就不同意了",
		just("disagree"),
	),
	decide(
		"那个主任说了，市里面就盯着这一项，谁都不许拖，所以不能批",
		just("disagree"),
	),
	decide("那個主任還沒回來，等他回來看了再說吧", nothing),
	decide("准", just("agree")),
	decide("行", just("agree")),
	decide("可以", just("agree")),
	decide("不准", just("disagree")),
	decide("不行", just("disagree")),
	decide("再议", nothing),
	// why
	reply(
		"哎不是，这个我们上礼拜就跟科创局说过了呀，怎么今天又发提醒给我，是为什么呀",
		about("why", null),
	),
	unit(
		"那个我看了一下我们的图，4.2怎么是红的呢，期限明明是十月底，还早着呢，就是说它凭什么亮红灯",
		about("why", "4.2"),
	),
	alone(
		"我想請教一下，那個3.1為什麼一直提醒我們局，不是發改局牽頭的嗎",
		about("why", "3.1"),
	),
	unit(
		"嗯不懂产登记那条，昨天还是绿灯，今天咋就变黄灯了，啥原因",
		about("why", "1.10"),
	),
	reply("为啥催我", about("why", null)),
	unit("4.2咋红了", about("why", "4.2")),
	office("3.1為啥黃燈", about("why", "3.1")),
	unit("凭啥红灯1.10", about("why", "1.10")),
	// original
	unit(
		"那个我们要写汇报材料，想引用一下方案里面的话，就是1.2工程审批那条，方案原来是怎么写的，一字不差的给我",
		original("1.2"),
	),
	unit(
		"嗯局长说他记得方案里写的不是这个意思，你把两环一带那条的原话找出来",
		original("4.2"),
	),
	alone("文件我找不到了，那個用能成本的原文發我一份", original("3.1")),
	unit("1.10原文", original("1.10")),
	office("4.3原话", original("4.3")),
	unit("3.1文件咋写的", [original("3.1"), task("3.1")]),
	// history
	unit(
		"那个我刚接手，前面的人都走了，1.10从头到尾报过些什么、谁报的、什么时候报的，给我翻一翻",
		about("history", "1.10"),
	),
	unit(
		"嗯就是4.2以前我们到底报过几次进度，我记不得了，把历史记录调出来看看",
		about("history", "4.2"),
	),
	office(
		"主任要看3.1的來龍去脈，就是說每次誰報了什麼、又退了什麼，把記錄列出來",
		about("history", "3.1"),
	),
	unit("1.10記錄", about("history", "1.10")),
	office("4.2报过啥", about("history", "4.2")),
	// missing-parts
	unit(
		"那个3.1是我们跟发改局市监局三家一起的嘛，我们的已经交了，就是说现在还有哪家没交，你给我看看，我好去催一催",
		about("missing-parts", "3.1"),
	),
	office(
		"嗯，1.4惠企政策兌現有六七家責任單位，主任問還有誰的那一塊沒報上來",
		about("missing-parts", "1.4"),
	),
	office(
		"工程建设审批改革那个，配合单位里头还有谁没交的，那个，你列个名单",
		about("missing-parts", "1.2"),
	),
	reply(
		"那這個還有哪些單位沒交啊，我想打電話問問他們",
		about("missing-parts", null),
	),
	office("誰沒交", [just("missing-parts"), late()]),
	office("1.3谁没报", about("missing-parts", "1.3")),
	unit("3.1還差誰", about("missing-parts", "3.1")),
	office("首报谁没交", just("missing-parts")),
	// not-applicable
	unit(
		"那个1.8政务服务中心标准化，我们局没有自己的大厅，窗口早就撤了，所以这一项对我们不适用，你给标一下",
		about("not-applicable", "1.8"),
	),
	unit(
		"嗯1.1向乡镇赋权，我们查了一遍权责清单，没有可以下放的事项，就是说这个不涉及我们",
		about("not-applicable", "1.1"),
	),
	alone(
		"電子監察那個，我們局沒有納入監察的業務系統，領導說就按不涉及報上去",
		about("not-applicable", "1.11"),
	),
	unit("1.8不涉及", about("not-applicable", "1.8")),
	unit("1.11跟我们没关系", about("not-applicable", "1.11")),
	reply("不适用", about("not-applicable", null)),
	// undo
	unit(
		"哎呀不好意思，我刚才点错了，点成完成了，那个你给我撤回来",
		just("undo"),
	),
	unit("那个那个刚刚那条不算啊，我说错任务了，彻消一下", just("undo")),
	alone("不對不對，剛才那個數字是去年的，幫我取消剛才報的那個", just("undo")),
	unit("撤", just("undo")),
	unit("点错了", [just("undo"), nothing]),
	// expand
	office(
		"那個1.8裡面寫的區直相關單位，主任定了，就是住建局、財政局還有應急局這三家，你給它展開一下",
		just("expand"),
	),
	office(
		"嗯1.6那个各级各类政务服务大厅主管单位，具体是哪几家今天定下来了，是公安分局、社保分局和税务局，你按这个展开",
		just("expand"),
	),
	office("展开1.11区直相关单位", just("expand")),
	office("1.3區直相關單位：住建局、財政局", just("expand")),
	office("区直相关单位是哪些", [just("expand"), nothing]),
	// leave
	unit(
		"那个我要去做个小手术，就是说从这个礼拜三开始到下礼拜五请假，这期间有事找 @_user_2 ，让他替我",
		leave("ou_wang", "2021-03-17", "2021-03-26"),
	),
	unit(
		"嗯三月二十二號到二十六號我去黨校學習，請個假，手機要上交的，我的事 @_user_3 代辦一下",
		leave("ou_li", "2021-03-22", "2021-03-26"),
	),
	alone("我明天要请个假，家里老人住院，还没跟谁说好替我，先跟你说一声", [
		leave(null, "2021-03-16"),
		nothing,
	]),
	unit("19号请假，@_user_2 代", leave("ou_wang", "2021-03-19")),
	alone("明起3天假@_user_2代", leave("ou_wang", "2021-03-16", "2021-03-18")),
	alone(
		"请假3.22-3.26 @_user_3 顶",
		leave("ou_li", "2021-03-22", "2021-03-26"),
	),
	// bind, unbind
	unit(
		"那个这个群是我们住建局自己拉的群，科里人都在，就是说你把这个群跟我们住建局绑定一下",
		bind("區住建局"),
	),
	office(
		"嗯這個群是辦事方便專項組的，單位都進來了，麻煩綁定成專項組 辦事方便",
		bind("action 1"),
	),
	office("老的那个群不用了，人都搬走了，你给这个群解榜吧", just("unbind")),
	unit("绑住建局", bind("區住建局")),
	office("绑办公室", bind("office")),
	office("綁全體", bind("everyone")),
	office("绑定纪委", bind("discipline")),
	office("解绑", just("unbind")),
	// set-role, drop-role
	office(
		"那个住建局原来的联络员老赵退休了，现在换成 @_user_2 了，你把他设成区住建局的联络员",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office(
		"嗯， @_user_3 以后就在咱们办公室干了，借调一年，就是说给他设成办公室的人",
		setRole("office", "ou_li"),
	),
	office(
		"@_user_3 調回原單位了，交接也辦完了，他的身份就免去吧",
		dropRole("ou_li"),
	),
	office("設負責人@_user_2住建局", setRole("head", "ou_wang", "區住建局")),
	office("联络员@_user_3财政", setRole("liaison", "ou_li", "區財政局")),
	office("设督查@_user_2", setRole("supervision", "ou_wang")),
	office("免@_user_2", dropRole("ou_wang")),
	// broadcast, preview
	office(
		"嗯主任说这个月拖的单位太多了，要全区通报一下，你先把那个通报的稿子出来我看看",
		just("broadcast"),
	),
	office(
		"快到月底了，就是說例行的那個通報，你擬一份，發之前讓主任過目",
		just("broadcast"),
	),
	office(
		"那個你未來一個月都準備給各單位發些什麼消息，先預告一遍給我看，免得又發錯",
		just("preview"),
	),
	office("通報", just("broadcast")),
	office("出个通报", just("broadcast")),
	office("预告30", just("preview")),
	office("下周会发啥", just("preview")),
	// board
	unit(
		"那个开会要投屏，你把那个进度图，就是红红绿绿的那个，挂图，发出来",
		just("board"),
	),
	office("嗯主任要看全區的掛圖，就是說大屏上要放的那種", just("board")),
	office("挂图", just("board")),
	// standing
	unit(
		"那个我们局现在在全区排第几啊，上次说我们倒数，局长脸都黑了",
		just("standing"),
	),
	office(
		"嗯年底要考核嘛，現在這個時候各家的排名是什麼樣，你拉一個給我看",
		just("standing"),
	),
	unit("咱排第几", just("standing")),
	// case
	alone(
		"那个我们局纪检那边有一个吃拿卡要的典型案例，处分也下来了，想提交案例，要在哪里填",
		just("case"),
	),
	alone("嗯按例我要提交一个，就是窗口人员态度生硬的那个", just("case")),
	office(
		"那個各單位交上來的典型案例，還沒審的有多少，我要審一審",
		just("case"),
	),
	alone("交案例", just("case")),
	office("案例审核", just("case")),
	// import-plan
	office(
		"那个刚才我发的那个文件，就是管委会正式印发的方案，你把它导进去",
		just("import-plan"),
	),
	office(
		"嗯上面這個附件是修訂過的方案，麻煩導入一下，舊的就不要了",
		just("import-plan"),
	),
	office("導入", [just("import-plan"), nothing]),
	// help
	alone(
		"那个我年纪大了，不太会弄这个东西，你告诉我都能怎么跟你说话，能干些什么",
		just("help"),
	),
	unit(
		"嗯就是說我想報進度但是不知道怎麼報，有沒有個使用說明什麼的",
		just("help"),
	),
	unit("咋用", just("help")),
	alone("？", courtesy),
	// small talk
	unit(
		"哎今天这个天又下雨了，我这个膝盖疼得不行，你们机器人倒是好，不怕下雨",
		chatter,
	),
	unit("行行行知道了，谢谢啊，那个你也辛苦了", courtesy),
	unit("就是說食堂今天中午有紅燒肉，去晚了就沒了", chatter),
	office("👍", courtesy),
	// negations, questions, conditions, quotations, sarcasm, two things at once
	unit("没有没有，1.10还没完成呢，那个你别急着给我记上，就是说系统还在试运行", [
		progress("1.10", "试运行"),
		nothing,
	]),
	unit(
		"人家发改局说“3.1完成了”，我可没看见文件啊，那个，他说完成就完成啊",
		nothing,
	),
	unit("要是下個禮拜財政的錢能到，那4.2月底就能完成，到不了就不好說了", [
		progress("4.2", "財政的錢能到"),
		nothing,
	]),
	unit("呵呵，啥事都是我们住建局的，干脆全区的活都算我们完成得了", nothing),
	unit(
		"那个我问一下啊，1.10如果报了完成，后面发现有问题，还能不能改回来",
		nothing,
	),
	unit("那个1.10已经弄完了，然后4.2呢还卡着，就是征地的事，你都给我记一下", [
		done(["1.10", "4.2"]),
		nothing,
	]),
	unit("1.10未完", [progress("1.10", "未完"), nothing]),
	unit("1.10完了？", nothing),
	unit("别记完成", nothing),
	unit("1.10完,4.2卡", [done(["1.10", "4.2"]), nothing]),
	unit("1.10、4.2完", done(["1.10", "4.2"])),
];
