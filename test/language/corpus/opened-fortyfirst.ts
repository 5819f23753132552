/** Opened: Chinese dictated in a hurry, without a pause. Written blind. */
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

/** Dictated into a phone in a hurry. */
export const openedFortyfirst: readonly CorpusRow[] = [
	// ---- clerks: reports, mostly of several clauses
	unit(
		"呃那个一点二就是说审批时限现在已经压到六十五个工作日了然后那个还在往下压",
		progress("1.2", "审批时限", [65, "个工作日"]),
	),
	unit(
		"一點二報一下那個就是說開工前一次交材料的項目已經做到三類了剩下兩類還在跟自然資源分局對接",
		progress("1.2", "一次交材料", [3, "類"]),
	),
	unit(
		"一点二时限压到六十二个工作日了然后那个一次交材料的做了四类了还差一类下个月弄完",
		[
			progress("1.2", "一次交材料", [62, "个工作日"]),
			progress("1.2", "一次交材料", [4, "类"]),
			progress("1.2", "一次交材料"),
		],
	),
	unit(
		"1.7那个数据共想免填写的信息呃做了十八项了秒办业务做了四项剩下的在等系统接口",
		[
			progress("1.7", "免填写", [18, "项"]),
			progress("1.7", "免填写", [4, "项"]),
			progress("1.7", "免填写"),
			blocked("1.7", "系统接口"),
		],
	),
	unit(
		"數據共享這邊然后那個秒辦業務我們上了兩項了另外三項下禮拜聯調",
		progress("1.7", "秒辦業務", [2, "項"]),
	),
	unit("四点二两环一代东环那边路基已经铺完了然后西环那个征地还差十几户没签", [
		progress("4.2", "路基"),
		blocked("4.2", "征地"),
	]),
	unit(
		"那個不動產登機這塊我們把水電氣過戶一起辦的窗口開起來了就是說上個禮拜開始試運行的",
		progress("1.10", "試運行"),
	),
	unit("报一下1.10呃网上申请的系统已经上线了然后银行那边也接了五家了", [
		progress("1.10", "上线", [5, "家"]),
		progress("1.10", "上线"),
	]),
	unit(
		"三點一用能成本那個燃氣的接裝費清理完了然后供水的還在核對估計四月中能出結果",
		progress("3.1", "接裝費"),
	),
	unit("首報那個材料我們寫了一半了呃自查的部分寫完了就差整改措施那一塊", [
		progress("首報@區住建局", "自查"),
		nothing,
	]),
	unit("4.2綠化帶種了一百二十棵樹了然后那個路燈還沒進場就是說要等下周", [
		progress("4.2", "綠化帶", [120, "棵"]),
		progress("4.2", "綠化帶"),
	]),
	unit(
		"就是说那个工程审批改革我们这边联合验收已经开始试了试了七个项目效果还可以",
		[progress("1.2", "联合验收", [7, "个"]), progress("1.2", "联合验收")],
	),
	unit("两环一带第一批完成了嗯第二批月底开工", progress("4.2", "第一批完成")),
	unit(
		"一点十那个不动产的专线已经拉好了窗口人员也培训了两轮然后大厅的牌子还没挂",
		[progress("1.10", "专线"), progress("1.10", "专线", [2, "轮"])],
	),
	unit(
		"跟你說一下三點一供暖的收費已經公示了然后供氣的呃那個合同還在改",
		progress("3.1", "公示"),
	),
	unit(
		"近度1.7免填寫基本信息二十一項了",
		progress("1.7", "免填寫", [21, "項"]),
	),
	unit(
		"一點七那個上禮拜是二十項這禮拜又加了兩項現在一共是二十二項免填寫的",
		progress("1.7", "一共", [22, "項"]),
	),
	unit(
		"审批时限那个从八十天降到六十八个工作日了呃文件已经发下去了",
		progress("1.2", "文件", [68, "个工作日"]),
	),
	unit("四点二完成百分之四十了然后那个剩下的要看天气", [
		progress("4.2", "完成", [40, "%"]),
		progress("4.2", "完成", [40, null]),
		progress("4.2", "完成"),
	]),
	reply(
		"呃已经在弄了那个方案昨天刚刚上会过了然后这两天就印发",
		progress(null, "方案"),
	),
	reply("弄了三分之二左右了吧剩下的那個下周三之前肯定弄完", [
		progress(null, "三分之二"),
		progress(null, "三分之二", [67, null]),
	]),
	reply(
		"目前做到十六项了然后另外有五项已经报给法制那边审了就是说审完就能算",
		progress(null, "法制", [16, "项"]),
	),
	reply("那個時限壓到六十三個工作日了再往下壓就得等省裡系統改了", [
		progress(null, "時限", [63, "個工作日"]),
		blocked(null, "系統"),
	]),
	reply(
		"哎剛開完會推進會開過了清單也列了然后任務分給各科室了",
		progress(null, "推進會"),
	),
	reply("现场都清完了管线也迁了就是说下一步该招标了", progress(null, "管线")),
	reply(
		"不是这个啊我要报的是一点七秒办业务已经有六项了",
		progress("1.7", "秒办业务", [6, "项"]),
	),
	alone(
		"我私下先说一下四点二东段的招标已经挂网了然后那个开标是二十九号",
		progress("4.2", "招标"),
	),
	alone(
		"一点二的那个呃多评合一已经印发了施工图审查也取消了就是时限还是七十一个工作日没动",
		[
			progress("1.2", "多评合一", [71, "个工作日"]),
			progress("1.2", "多评合一"),
		],
	),
	alone("不動產登記抵押的壓到一天了然后一般登記的是三天都已經對外公布了", [
		progress("1.10", "抵押", [1, "天"]),
		progress("1.10", "抵押", [3, "天"]),
		progress("1.10", "抵押"),
	]),
	alone("用能成本那個呃轉供電的我們查了四十二家退了錢的有九家剩下的還在催", [
		progress("3.1", "轉供電", [42, "家"]),
		progress("3.1", "轉供電", [9, "家"]),
		progress("3.1", "轉供電"),
	]),

	// ---- clerks: accept, done
	unit("那个1.10我们签收了啊", accept("1.10")),
	unit("三点一收到了帮我千收一下", accept("3.1")),
	unit("兩環一帶這個任務我們局接了先簽收", accept("4.2")),
	reply("嗯嗯看到了那个就是说我签收", accept(null)),
	alone("一点七还有没签的吧我现在签收一点七", accept("1.7")),
	unit(
		"首报我们已经报上去了呃那个就算完成了吧麻烦记一下",
		done("首報@區住建局"),
	),
	unit("报告一下不动产登记那个全部弄完了完成1.10", done("1.10")),
	unit("三點一已經辦節了那個材料等一下小張發群裡", done("3.1")),
	unit("一点二我们局这一块全部完成了然后材料也给营商局了", done("1.2")),
	reply("这个已经办完了昨天下午办完的", done(null)),
	reply("呃完成嘞", done(null)),
	alone("四點二那個已經完成了照片我晚點補", done("4.2")),

	// ---- clerks: extensions
	unit(
		"那个四点二能不能申请延期啊延到十一月中因为那个拆迁还没谈下来",
		postpone("4.2", "2021-11-20"),
	),
	unit(
		"三點一想嚴期到六月底呃燃氣公司那邊數據給得慢",
		postpone("3.1", "2021-06-30"),
	),
	unit(
		"首报我们那个晚两天交行吗就是说二十四号交局长出差了没人签字",
		postpone("首報@區住建局", "2021-03-24"),
	),
	unit(
		"申请言期一点十到明年一月底系统要换新的",
		postpone("1.10", "2022-01-31"),
	),
	unit(
		"三点一再给我们二十天吧呃就是到六月二十号",
		postpone("3.1", "2021-06-20"),
	),
	unit("两环一带申请往后推一个月雨季施工不了", postpone("4.2", "2021-11-30")),
	unit(
		"首報那個下週四再交可以吧因為材料要重新蓋章申請延一下",
		postpone("首報@區住建局", "2021-03-25"),
	),
	unit(
		"四点二延期延到光棍节那天就是十一月十一原因是苗木到不了货",
		postpone("4.2", "2021-11-11"),
	),
	reply("弄不完了申请延到七一吧", postpone(null, "2021-07-01")),
	reply(
		"那個我們想延期呃延到下下個禮拜三就是三月三十一號人手實在不夠",
		postpone(null, "2021-03-31"),
	),
	reply(
		"要延一下那个具体哪天我回去问一下领导再说先给我申请延期",
		postpone(null),
	),
	alone(
		"四点二延到元旦前一天行不行就是十二月三十一号因为绿化要过了秋天才能种",
		postpone("4.2", "2021-12-31"),
	),
	alone(
		"三點一寬限半個月吧延到六月十五供水公司那個審計還沒出來",
		postpone("3.1", "2021-06-15"),
	),
	alone(
		"一点十我想申请延期到明年二月最后一天呃不动产那个历史数据太多了",
		postpone("1.10", "2022-02-28"),
	),
	unit("四點二延到十一月三十一號謝謝", [
		just("bad-date"),
		nothing,
		postpone("4.2"),
	]),

	// ---- clerks: obstacles
	unit(
		"四点二咖住了那个财政局的钱没拨下来工人都停了",
		blocked("4.2", "财政局"),
	),
	unit(
		"1.10卡住了就是说税务那边接口不开放然后我们催了三次了都没有回",
		blocked("1.10", "接口"),
	),
	unit(
		"三點一推不動啊供電公司不配合呃一直不給我們數據麻煩辦公室協調一下",
		blocked("3.1", "不配合"),
	),
	unit(
		"不动产登机那个现在遇到困难了老档案有一万多卷没有数字化没钱弄",
		blocked("1.10", "数字化"),
	),
	unit(
		"那個一點二做不下去了自然資源分局不給我們開權限",
		blocked("1.2", "權限"),
	),
	unit(
		"首报卡在局长那里了他去省里开会了没人签字",
		blocked("首報@區住建局", "签字"),
	),
	reply("卡住了卡住了那个施工许可一直批不下来", blocked(null, "施工许可")),
	reply(
		"现在弄不了就是说等省厅的文件呢文件不来我们动不了",
		blocked(null, "省厅"),
	),
	alone(
		"一点七那个数据共享平台老是掉线我们推不过去就是说卡在大数据中心那里",
		blocked("1.7", "大数据中心"),
	),
	alone(
		"兩環一帶有兩戶釘子戶死活不搬我們沒辦法了要請區裡出面",
		blocked("4.2", "不搬"),
	),
	unit("四点二那个拨款的问题解决了钱到了不卡了", [
		just("unblocked"),
		progress("4.2", ""),
	]),
	reply("通了通了接口昨天给我们开了不卡了", [
		just("unblocked"),
		progress(null, "接口"),
	]),

	// ---- clerks: leave
	unit(
		"我那个明天到礼拜五请假有事找@_user_3",
		leave(null, "2021-03-16", "2021-03-19"),
	),
	unit(
		"呃我下周一到下周三休年假然后那个工作@_user_2替我",
		leave(null, "2021-03-22", "2021-03-24"),
	),
	alone(
		"我後天請一天假去醫院那個提醒先發給@_user_3吧",
		leave(null, "2021-03-17"),
	),
	alone(
		"就是说我从今天请到二十号老家有事由@_user_2代我",
		leave(null, "2021-03-15", "2021-03-20"),
	),
	alone(
		"我下个月六号到九号不在请假呃东西让@_user_3接一下",
		leave(null, "2021-04-06", "2021-04-09"),
	),
	alone("我回來了那個銷假", [onLeave("back"), leave(null)]),
	alone("我的假是请到哪天来着", onLeave("own")),

	// ---- clerks: questions and the rest
	unit("那个我们这个月还有什么要交的啊", due("2021-03-15", "2021-03-31")),
	unit("下禮拜到期的有哪些呃念一下", [
		due("2021-03-22", "2021-03-28"),
		due("2021-03-15", "2021-03-28"),
	]),
	unit("五月底之前我们要弄完哪几个", due("2021-03-15", "2021-05-31")),
	unit("我们局现在一共有哪些任务啊发我看一下", just("mine")),
	unit("兩環一代那個現在什麼進展啊", task("4.2")),
	unit("一点二原文是怎么写的那个我找不到文件了", original("1.2")),
	unit("為什麼老是提醒我們三點一啊", about("why", "3.1")),
	unit("用能成本这个是不是就是五月底到期", task("3.1")),
	reply("这个是谁牵头的啊我们还是营商局", [task(null), original(null)]),
	unit("刚才那个报错了撤消一下", just("undo")),
	alone("我要交个案例那个怎么弄提交案例", [just("case"), just("file-case")]),
	alone("1.10之前都报过些什么啊给我看下历史", about("history", "1.10")),

	// ---- clerks: near misses
	unit("小李你那个四点二写好了没有写好了发我我来报", nothing),
	unit("等营商局验收过了我们再报一点二完成现在先不动", [
		nothing,
		progress("1.2", ""),
	]),
	unit("一点十可没有完成啊昨天那个是别人乱说的", [
		nothing,
		progress("1.10", ""),
	]),
	unit("要是財政局下個月錢還不到的話四點二可能要申請延期我先打個招呼", [
		nothing,
		progress("4.2", ""),
		blocked("4.2", ""),
	]),
	alone("我本来想明天请假的后来那个不请了", nothing),
	unit("发改局的小陈问我们三点一完成没有我还没回他呢", nothing),

	// ---- unit heads
	unit(
		"我说两句啊那个四点二现在主体工程干了六成然后拆迁基本扫尾了就是说十月底没有问题",
		[
			progress("4.2", "主体工程"),
			progress("4.2", "主体工程", [6, "成"]),
			progress("4.2", "主体工程", [60, null]),
		],
	),
	unit("一點二我親自抓的那個時限已經降到五十九個工作日了提前達標了", [
		progress("1.2", "提前達標", [59, "個工作日"]),
		done("1.2"),
	]),
	unit(
		"不動產登記昨天市裡來看過了評價不錯然后還提了兩條意見我們正在改",
		progress("1.10", "評價不錯"),
	),
	alone(
		"三点一我刚从供电公司回来他们答应了呃就是说四月起电价按新的执行",
		progress("3.1", "答应"),
	),
	alone(
		"數據共享我們報了二十三項免填寫的已經通過驗收了",
		progress("1.7", "驗收", [23, "項"]),
	),
	reply("这个我知道了正在办班子会上专门研究过了", progress(null, "班子会")),
	reply("这项已经办结了我签过字了", done(null)),
	unit("我代表局里说一下首报完成了已经送到了", done("首報@區住建局")),
	unit("四点二我们局签收了然后我会盯着的", accept("4.2")),
	alone("那個1.7我簽收", accept("1.7")),
	unit(
		"两环一带申请延期到国庆节之后呃就是十一月二十号征地的手续省里没批",
		postpone("4.2", "2021-11-20"),
	),
	alone(
		"三点一要申请延期延到端午节就是六月十四号那天",
		postpone("3.1", "2021-06-14"),
	),
	reply(
		"那个延期吧延到九月最后一天原因是上级政策还没出",
		postpone(null, "2021-09-30"),
	),
	alone(
		"跟辦公室說一下首報推到二十六號交我人在北京回不來",
		postpone("首報@區住建局", "2021-03-26"),
	),
	unit(
		"一点十推不下去了我跟税务局谈了两回他们不松口需要区领导协调",
		blocked("1.10", "不松口"),
	),
	alone(
		"四點二卡在資金上了缺口大概三千萬財政說今年沒有",
		blocked("4.2", "財政"),
	),
	reply(
		"这个不好弄卡在省里的系统上面不开端口我们没有办法",
		blocked(null, "端口"),
	),
	alone(
		"我明天去省里培训到周四那个单位的事由@_user_3代",
		leave(null, "2021-03-16", "2021-03-18"),
	),
	alone(
		"呃我下周四周五请两天假有事找@_user_2",
		leave(null, "2021-03-25", "2021-03-26"),
	),
	unit(
		"我三月二十九號到四月二號出國考察這段時間@_user_3替我",
		leave(null, "2021-03-29", "2021-04-02"),
	),
	unit("我已经上班了啊那个假销掉", [onLeave("back"), leave(null)]),
	unit("我们局还有几件没办完的报给我听一下", [
		just("mine"),
		due("2021-03-15", "2021-12-31"),
	]),
	unit("这周要到期的有没有啊", due("2021-03-15", "2021-03-21")),
	unit("我們局有沒有逾期的", [late(), late("區住建局")]),
	alone("三点一为什么是红灯啊不是在办吗", about("why", "3.1")),
	alone("我們局現在考核排第幾", just("standing")),
	unit("把那个挂图打开我看一下", just("board")),
	unit("一点四跟我们局没关系吧怎么发给我们了", [
		about("not-applicable", "1.4"),
		about("why", "1.4"),
		task("1.4"),
		nothing,
	]),
	// heads: near misses
	unit("小王啊四点二你们要抓紧啊月底之前必须给我完成", [nothing, chatter]),
	unit("首报谁说完成了我都还没看过", [nothing, progress("首報@區住建局", "")]),
	unit("以后凡是要申请延期的都先跟我说一声不要直接报", nothing),
	alone("如果我下禮拜要請假的話應該怎麼跟你說", [just("help"), nothing]),
	unit("三點一不要隨便退回去啊我們再商量商量", nothing),

	// ---- office: verify and return
	office("那个一点三核实了吧材料我看过没问题", verify("1.3")),
	office("核时一点五通过", verify("1.5")),
	office("二点五政法委报的完成我们看过了属实给他核实掉", verify("2.5")),
	office("呃惠企政策兌現那個材料齊了核實一點四", verify("1.4")),
	office("一点三退回去吧佐证不足就只有一张照片", back("1.3", "佐证不足")),
	office(
		"四點二推回給住建局數字對不上前面說八公里後面說六公里",
		back("4.2", "數字對不上"),
	),
	office(
		"那个综合窗口的退回就是说没有盖章然后文号也是错的",
		back("1.6", "没有盖章"),
	),
	office("退回三點四", back("3.4", null)),
	office("一点九退掉吧他们填的是去年的数", back("1.9", "去年的数")),
	office(
		"三點三退回呃一百零六項的清單沒有附上然后落款日期也不對",
		back("3.3", "清單"),
	),
	office(
		"住建局的首报退回重写问题清单太笼统了",
		back("首報@區住建局", "太笼统"),
	),
	decide("核实了那个没问题", verify(null)),
	decide("材料都齊的核實通過", verify(null)),
	decide("退回吧那个照片看不清楚然后也没有签字", back(null, "照片看不清楚")),
	decide("这个不行啊左证材料是别的项目的退回", back(null, "别的项目")),
	decide(
		"退回去讓他們重新報就是說只完成了一部分不能算完成",
		back(null, "只完成了一部分"),
	),
	// office: decisions on extensions
	decide("呃同意延吧理由还算充分", just("agree")),
	decide("行那個同意了就延這一次下不為例啊", just("agree")),
	decide("不同意啊十月底是区里定死的", just("disagree")),
	decide("不批這個理由站不住腳", just("disagree")),
	decide("可以就是说领导也点头了同意", just("agree")),
	decide("延期的事主任說不同意讓他們克服一下", just("disagree")),
	// office: broadcast, preview, lists
	office("那个发一期通报吧把这段时间的进度通报一下", just("broadcast")),
	office("預告三十天看看接下來要發哪些提醒", just("preview")),
	office("现在有哪些等着我们核实的", just("review-list")),
	office("卡住的任务都有哪些啊列一下", listed("blocked")),
	office("還有哪些單位沒簽收的呃列一個單子", listed("issued")),
	office("发改局有哪些还没签收", listed("issued", "區發改局")),
	office("哪些任务申请了延期还没批的", listed("extension-asked")),
	office("退回去的那些都是哪几个", listed("returned")),
	office("那個已經辦結的有幾項了", listed("closed")),
	office("六月底之前到期的全部念给我", due("2021-03-15", "2021-06-30")),
	office(
		"住建局十月底前有哪些要交",
		due("2021-03-15", "2021-10-31", "區住建局"),
	),
	office(
		"市場監管局這個月到期的有沒有",
		due("2021-03-15", "2021-03-31", "區市場監管局"),
	),
	office("逾期的有哪些单位啊", late()),
	office("财政局有没有超期的", late("區財政局")),
	office("一点二还有谁没报啊", about("missing-parts", "1.2")),
	office("三河共治现在弄到哪一步了", task("4.1")),
	office("养老服务那个四点九原文调出来", original("4.9")),
	office("一點一都有哪些變動給我看一下記錄", about("history", "1.1")),
	office("五点三是什么内容", task(NO_SUCH)),
	office("那个首报都交了没有", [task(SEVERAL), nothing]),
	office("案例审合看一下还有多少没审的", [just("case"), just("case-review")]),
	office("哪些群綁定了哪些沒綁啊", just("binding-list")),
	// office: people, bindings, leave
	office(
		"那个把@_user_3设成区住建局的联络员",
		setRole("liaison", "ou_li", "區住建局"),
	),
	office(
		"住建局負責人換了現在設@_user_2當區住建局負責人",
		setRole("head", "ou_wang", "區住建局"),
	),
	office("呃@_user_2加到办公室来设办公室", setRole("office", "ou_wang")),
	office(
		"設專項組@_user_3法治良好那個組",
		setRole("action-lead", "ou_li", "action 2"),
	),
	office("免去@_user_2他调走了", dropRole("ou_wang")),
	office("本群就是我們辦公室的群綁定辦公室", bind("office")),
	office(
		"@_user_2明天到后天请假他的事@_user_3代",
		leave("ou_wang", "2021-03-16", "2021-03-17"),
	),
	office("现在都有谁在请假啊", onLeave("everybody")),
	office("导入方案就是我刚刚发的那个文件", just("import-plan")),
	// office: near misses
	office("一点三先不要核实等他们把公章补上再说", nothing),
	office("通报先别发啊主任还没看呢", nothing),
	office("我昨天夢見你把一點五退回了哈哈", [nothing, chatter]),
	decide("要是他们明天能把会议纪要补过来就同意补不过来就算了", nothing),
	decide("这个同意还是不同意我得问问主任", nothing),
	decide("上次那个同意延期的是谁批的啊", [nothing, about("history", null)]),

	office("不要把@_user_3设成住建局的联络员啊人家还没到位呢", nothing),
	office("住建局說他們下周一定把三點一報完成你們幫我盯著點", nothing),
	office("三点三谁给退回的我没让退啊", [
		nothing,
		about("history", "3.3"),
		about("why", "3.3"),
		task("3.3"),
	]),
	office("等四點三數據出來了再發通報現在發了又要改", nothing),
	office("@_user_2说他可能下周要请假还没定下来呢", nothing),
	office("小刘你把一点五的材料再核对一遍核对完了我来点核实", nothing),
	decide("我没说同意啊我是说同意的话得走个程序", nothing),
	office(
		"呃容却受理那个一点三退回就是说告知承诺只有四十项离一百项还差得远呢",
		back("1.3", "告知承诺只有四十项"),
	),

	// ---- a few more near misses and odd ones of clerks
	alone("他们群里都说什么卡住四点二那是讲笑话的你别当真啊", nothing),
	unit("那个谁帮我看一下我手机里怎么打不开附件", [chatter, nothing]),
	unit("張科說請假的是他兒子不是他你不要記啊", nothing),
	reply("呃谢谢啊辛苦了", [...courtesy]),
	unit("局长的原话是完成一点十以后请大家吃饭", nothing),
	reply("怎么又来催昨天不是刚催过吗", [nothing, about("why", null)]),
];
