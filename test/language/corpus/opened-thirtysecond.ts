/** Opened: dictated in a hurry: numbers and dates in words, fillers, slips of speech input, corrections, Cantonese, no punctuation. Written blind. */
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
	unit,
} from "./row.js";

export const openedThirtysecond: readonly CorpusRow[] = [
	// progress
	unit(
		"那个不动产登记这块我们现在线上能办的业务有十七个了就是说比上个月多了四个",
		[
			progress("1.10", "线上能办的业务有十七个", [17, null]),
			progress("1.10", "线上能办的业务有十七个"),
		],
	),
	unit("报一下一点二啊工程审批时限现在压到六十八个工作日了", [
		progress("1.2", "压到六十八个工作日", [68, "个工作日"]),
		progress("1.2", "压到六十八个工作日", [68, null]),
	]),
	unit(
		"工程建设项目审批那个嗯就是说开工前一次交材料的已经弄了三类还差两类",
		progress("1.2", "已经弄了三类", [3, "类"]),
	),
	unit(
		"两环一带那个项目今天开了个推进会来了十二个人",
		progress("4.2", "开了个推进会"),
	),
	unit("四点二征地这边签了一百二十三户", [
		progress("4.2", "签了一百二十三户", [123, "户"]),
	]),
	unit(
		"用能成本水电气这块我们已经跑了五十六家企业摸底",
		progress("3.1", "五十六家企业摸底", [56, "家"]),
	),
	unit(
		"三点一进度供暖价格测算方案在写了估计四月中旬能出来",
		progress("3.1", "供暖价格测算方案在写了"),
	),
	unit(
		"數據共享那個接口我們局已經對接咗八個",
		progress("1.7", "已經對接咗八個", [8, "個"]),
	),
	unit(
		"呃推进数据共享应用免填写的信息这边梳理出来十一项了",
		progress("1.7", "梳理出来十一项", [11, "项"]),
	),
	unit(
		"容缺受理事项我们局报了九项上去",
		progress("1.3", "报了九项上去", [9, "项"]),
	),
	unit(
		"荣缺受理的清单已经发给政法委了文号是松政发二零二一十五号",
		progress("1.3", "清单已经发给政法委"),
	),
	unit("告知承诺那个我们这边又加了四项加起来一共十三项", [
		progress("1.3", "加起来一共十三项", [13, "项"]),
		progress("1.3", "又加了四项", [4, "项"]),
		progress("1.3", "又加了四项"),
	]),
	unit(
		"电子监察系统的账号开通了联系人小刘电话一三八零零一三八零零零",
		progress("1.11", "账号开通了"),
	),
	unit(
		"政务服务中心标准化那六项制度我们已经落实了两项",
		progress("1.8", "落实了两项", [2, "项"]),
	),
	unit(
		"营商环境综合服务平台那边我们的数据上礼拜五已经推过去了",
		progress("1.12", "已经推过去了"),
	),
	unit(
		"不动产登记嗰边到今日已经办咗二百零六宗",
		progress("1.10", "已经办咗二百零六宗", [206, "宗"]),
	),
	unit("两环一带嘅围挡装咗成八百米", [
		progress("4.2", "装咗成八百米", [800, "米"]),
		progress("4.2", "装咗成八百米"),
	]),
	unit(
		"呃跟你汇报一下那个四点二啊绿化招标昨天挂网了下周三开标",
		progress("4.2", "绿化招标昨天挂网了"),
	),
	unit(
		"工程项目审批改革今天跟自然资源分局对了一遍流程图还没定稿",
		progress("1.2", "对了一遍流程图"),
	),
	unit(
		"一点七进展秒办业务上了三项不对是四项",
		progress("1.7", "秒办业务上了", [4, "项"]),
	),
	unit(
		"不动产登记便利化就是说本月办件量一千三百五十件",
		progress("1.10", "办件量一千三百五十件", [1350, "件"]),
	),
	unit(
		"首报那个初稿出来了下午送分管领导看",
		progress("首報@區住建局", "初稿出来了"),
	),
	unit("进度一点一零抵押登记下沉到银行网点六个", [
		progress("1.10", "抵押登记下沉到银行网点六个", [6, "个"]),
	]),
	unit("一點十嗰個網上查詢功能尋日上咗線", progress("1.10", "網上查詢功能")),
	unit("典型案例一那个材料在收集了目前有两条线索", [
		progress("案例一@區住建局", "材料在收集了", [2, "条"]),
		progress("案例一@區住建局", "材料在收集了"),
		just("case"),
	]),
	unit(
		"两环一带第一标段已经完工了第二标段刚进场",
		progress("4.2", "第一标段已经完工了"),
	),
	unit("一点十的第一阶段完成了啊", progress("1.10", "第一阶段完成了")),
	unit(
		"昨天下午三点在二楼开了会研究那个两环一代建设定了由建设科牵头",
		progress("4.2", "定了由建设科牵头"),
	),
	unit(
		"降低企业用能成本这个我们和燃气公司三月十号签了协议每方让利的事定下来了",
		progress("3.1", "和燃气公司三月十号签了协议"),
	),
	reply(
		"已经弄好十五项剩下的月底前弄完",
		progress(null, "已经弄好十五项", [15, "项"]),
	),
	reply(
		"呃目前是四十二个点位不对是四十三个点位做好了",
		progress(null, "四十三个点位", [43, null]),
	),
	reply("今天又跑了七家企业", progress(null, "跑了七家企业", [7, "家"])),
	reply("呃完成百分之七十三了", progress(null, "完成", [73, null])),
	reply("差不多做了六成吧", [
		progress(null, "做了六成"),
		progress(null, "做了六成", [6, null]),
		progress(null, "做了六成", [60, null]),
	]),
	reply("还在走流程呢科长签了等局长签", progress(null, "还在走流程")),
	reply("已經下發通知到各股室咯", progress(null, "下發通知到各股室")),
	reply("資料收咗廿三份仲差五份", progress(null, "資料收咗", [23, "份"])),
	reply("那个方案改到第三稿了", progress(null, "改到第三稿")),
	reply(
		"目前累计办理两千零八件零投诉",
		progress(null, "累计办理两千零八件", [2008, "件"]),
	),
	reply("审批平均时长现在是六十五点五个工作日", [
		progress(null, "六十五点五个工作日", [65.5, null]),
	]),
	reply(
		"这个是综合股在弄今天刚交了个征求意见稿",
		progress(null, "今天刚交了个征求意见稿"),
	),
	reply("上次报错了是二十六户不是三十六户", [
		progress(null, "二十六户", [26, "户"]),
		nothing,
	]),
	reply("已经和自来水公司谈过两轮了价格基本谈拢", [
		progress(null, "价格基本谈拢"),
		progress(null, "价格基本谈拢", [2, null]),
	]),
	reply(
		"装了一百个井盖还有二十个下周三装",
		progress(null, "装了一百个井盖", [100, "个"]),
	),
	reply("完成了三项", progress(null, "完成了三项", [3, "项"])),
	unit(
		"早上局长还问起来我就跟他说了不动产登记自助机已经装了九台他说要抓紧我这边跟你报一声",
		progress("1.10", "自助机已经装了九台", [9, "台"]),
	),
	unit(
		"刚从工地回来手机快没电了赶紧说一下两环一带雨污管网铺了三千六百米晚点再补照片",
		progress("4.2", "雨污管网铺了三千六百米", [3600, "米"]),
	),
	unit("我哋頭先同供水公司傾完佢哋應承咗三點一嗰個減免方案下個禮拜出正式文", [
		progress("3.1", "減免方案"),
		nothing,
	]),
	reply(
		"不好意思前两天忙换届没顾上报那个材料我们交了二十四份给档案室了后面的再说",
		progress(null, "材料我们交了二十四份", [24, "份"]),
	),
	reply(
		"嗯有进展的那个施工图审查意见昨天拿到了",
		progress(null, "施工图审查意见昨天拿到了"),
	),
	alone(
		"进度四点二路基铺了二点八公里",
		progress("4.2", "路基铺了二点八公里", [2.8, "公里"]),
	),
	alone(
		"帮我记一下啊不动产登记一窗受理的窗口开了五个",
		progress("1.10", "窗口开了五个", [5, "个"]),
	),
	alone(
		"你记一下就是工程项目审批我们今天把那个并联审批的流程走通了",
		progress("1.2", "并联审批的流程走通了"),
	),
	alone(
		"三点一那个降价通知印了五百份发下去了",
		progress("3.1", "印了五百份", [500, "份"]),
	),
	alone(
		"企业用能成本嘛已经给一百一十家中小企业退了电费",
		progress("3.1", "退了电费", [110, "家"]),
	),

	// done
	unit("首报我们已经报上去了啊", done("首報@區住建局")),
	unit("那个一点十全部弄完了可以销了", done("1.10")),
	unit("两环一带建设整个完成了佐证材料等下发", done("4.2")),
	unit("四点二办结了哈", done("4.2")),
	unit("降低企业用能成本这项任务已经办结请销号", done("3.1")),
	unit("推進數據共享應用呢項搞掂晒啦", done("1.7")),
	unit("一點十二已完成佐證喺文件入面", done("1.12")),
	unit("哦那个不是一点七是一点二完成了", [
		done("1.2"),
		done(["1.7", "1.2"]),
		done(["1.2", "1.7"]),
	]),
	unit("容缺受理昨天全部办完了忘了跟你说", [
		done("1.3"),
		progress("1.3", "全部办完了"),
	]),
	unit("首报昨天就交上去了你怎么还在催啊", [
		done("首報@區住建局"),
		about("why", "首報@區住建局"),
	]),
	unit("完成一点十和四点二", done(["1.10", "4.2"])),
	reply("呃这个已经完成了", done(null)),
	reply("办完了办完了", done(null)),
	reply("全部完成请办公室核实", done(null)),
	reply("做好晒啦", done(null)),
	reply("这个上周五就做完了呀", done(null)),
	reply("搞定收工", done(null)),
	reply("那个已辦結咗", done(null)),
	alone("不动产登记便利化完成了", done("1.10")),
	alone("帮我把一点十一标成完成", done("1.11")),
	alone("工程建设项目审批改革我们这边的都做完了", [
		done("1.2"),
		progress("1.2", "都做完了"),
	]),
	alone("就是说政务服务中心标准化建设我们已经办结了", done("1.8")),

	// accept
	unit("签收一点十", accept("1.10")),
	unit("那个一点七签收啊", accept("1.7")),
	unit("工程审批改革那个我们签收了", accept("1.2")),
	unit("四點二同三點一都簽收咗", accept(["4.2", "3.1"])),
	unit("签售一点二", [accept("1.2"), nothing]),
	unit("两环一带那个文我们收到了签收一下", accept("4.2")),
	unit("一点三不对是一点七签收", [
		accept("1.7"),
		accept(["1.3", "1.7"]),
		accept(["1.7", "1.3"]),
	]),
	reply("好的签收了", accept(null)),
	reply("收到收到", [accept(null), nothing]),
	reply("這個我哋簽收咗啦", accept(null)),
	alone("呃我代表住建局签收那个容缺受理", accept("1.3")),
	alone("不动产登记这条签收一下", accept("1.10")),
	alone("首报签收", accept("首報@區住建局")),

	// blocked, unblocked
	unit(
		"四点二卡住了征地款财政局一直没拨下来",
		blocked("4.2", "征地款财政局一直没拨下来"),
	),
	unit(
		"不动产登记卡在系统对接上自然资源那边不给接口",
		blocked("1.10", "不给接口"),
	),
	unit("用能成本这个推不动啊供电公司不配合", blocked("3.1", "供电公司不配合")),
	unit(
		"那个一点七要等市里数据局开权限等了两个礼拜了动不了",
		blocked("1.7", "数据局开权限"),
	),
	reply("卡主了没人手", [blocked(null, "没人手"), progress(null, "没人手")]),
	reply("做唔落去啊冇錢", blocked(null, "冇錢")),
	reply("推进不了省里的细则还没下来", blocked(null, "省里的细则还没下来")),
	reply("卡在环评了批文一直没下", blocked(null, "环评")),
	alone("一点二搞不下去了那个审批系统老是崩", blocked("1.2", "系统老是崩")),
	unit("四点二不卡了款到位了", just("unblocked")),
	reply("哦现在不卡了已经通了", just("unblocked")),
	reply("錢到咗唔卡啦", just("unblocked")),
	alone("一点二之前卡住的问题解决了可以继续往下做了", [
		just("unblocked"),
		progress("1.2", "可以继续"),
	]),

	// postpone
	unit(
		"四点二申请延期到十一月十五号因为雨水多施工不了",
		postpone("4.2", "2021-11-15"),
	),
	unit("首报申请宽限到月底", postpone("首報@區住建局", "2021-03-31")),
	unit("申请把工程审批改革延到今年年底", postpone("1.2", "2021-12-31")),
	reply("来不及了能不能延到下下周三", [postpone(null, "2021-03-31"), nothing]),
	reply("那个申请延期到四月底人手不够", postpone(null, "2021-04-30")),
	reply("申請延期到清明之後", postpone(null)),
	alone(
		"三点一要申请延期延到六月三十号燃气公司那边拖了",
		postpone("3.1", "2021-06-30"),
	),
	alone("两环一带申请言期到十二月十号就是说验收排不过来", [
		postpone("4.2", "2021-12-10"),
		nothing,
	]),

	// the office decides
	decide("同意了让他们抓紧", just("agree")),
	decide("行吧同意给他们延", just("agree")),
	decide("唔同意啦都延过一次喇", just("disagree")),
	decide("不同意啊再延就过年了", just("disagree")),
	decide("呃这个延期我不同意", just("disagree")),
	decide("这次同意下不为例", just("agree")),

	// verify, return
	office("核实一点十", verify("1.10")),
	office("一点三核实通过", verify("1.3")),
	office("惠企政策兑现那个核实了没问题", verify("1.4")),
	office("合实四点二", [verify("4.2"), nothing]),
	office("退回一点十佐证不足", back("1.10", "佐证不足")),
	office("四点二退回去照片太糊了看不清让他们补", back("4.2", "照片太糊了")),
	office("三點四退返轉頭資料唔齊", back("3.4", "資料唔齊")),
	office("那个证照分离退回", back("3.3", null)),
	office("把一点九退回数字跟统计局的对不上", back("1.9", "对不上")),
	decide("核实了", verify(null)),
	decide("看过了没问题核实", verify(null)),
	decide("退回材料不全", back(null, "材料不全")),
	decide("退回去重新弄没盖章", back(null, "没盖章")),
	decide("呃退回", back(null, null)),
	office("还有哪些等着我核实的", just("review-list")),
	office("报了完成还没核实的有几个念给我听", just("review-list")),

	// due, late
	unit("这个月还有什么要交的", due("2021-03-15", "2021-03-31")),
	unit("呢個月仲有咩要交㗎", due("2021-03-15", "2021-03-31")),
	unit("下礼拜我们有什么到期", due("2021-03-22", "2021-03-28")),
	unit("清明前要交哪些东西", [
		due("2021-03-15", "2021-04-03"),
		due("2021-03-15", "2021-04-04"),
		due("2021-03-15", "2021-04-02"),
	]),
	unit("那个到六月底我们有哪几项到期", due("2021-03-15", "2021-06-30")),
	unit("五一之前要完成的有哪些", [
		due("2021-03-15", "2021-04-30"),
		due("2021-03-15", "2021-05-01"),
	]),
	unit("我们有没有逾期的", late()),
	unit("有冇過咗期未交㗎", late()),
	alone("下下周三之前有什么要交", [
		due("2021-03-15", "2021-03-31"),
		due("2021-03-15", "2021-03-30"),
	]),
	alone("四月份有什么到期的", due("2021-04-01", "2021-04-30")),
	alone("这周五之前有没有要报的", [
		due("2021-03-15", "2021-03-19"),
		due("2021-03-15", "2021-03-18"),
	]),
	office(
		"财政局十月底前有哪些到期",
		due("2021-03-15", "2021-10-31", "區財政局"),
	),
	office("就是说七月份之前全部要完成的是哪些", [
		due("2021-03-15", "2021-06-30"),
	]),
	office(
		"看一下市监局下半年有什么到期",
		due("2021-07-01", "2021-12-31", "區市場監管局"),
	),
	office("哪些已经逾期了", late()),
	office("呃社发局有没有逾期没交的", late("區社會事業發展局")),
	office("第二季度到期的任务有哪些", due("2021-04-01", "2021-06-30")),
	office("聽日同後日有咩到期", due("2021-03-16", "2021-03-17")),
	office(
		"三月二十二号到三十一号之间到期的都有哪些",
		due("2021-03-22", "2021-03-31"),
	),
	office(
		"科创局五月份要交什么",
		due("2021-05-01", "2021-05-31", "區科創營商局"),
	),

	// task, original, why, history, missing parts
	unit("一点十现在什么情况", task("1.10")),
	unit("两环一带几时到期啊", task("4.2")),
	unit("那个一点二的原文怎么写的", original("1.2")),
	unit("点解四点二红灯", about("why", "4.2")),
	reply("为什么提醒我们", about("why", null)),
	reply("为什么这个是红灯啊不是还没到吗", about("why", null)),
	alone("看一下不动产登记那个任务", task("1.10")),
	office("念一下二点五的原文", original("2.5")),
	office("三河共治进展怎么样了", task("4.1")),
	office("一点三还有哪几家没交", about("missing-parts", "1.3")),
	office("电子监察边个仲未交", about("missing-parts", "1.11")),
	office("四点二之前都报过些什么", about("history", "4.2")),
	office("养老服务改革做到哪一步了", task("4.9")),
	office("一点三十五怎么样了", [task(NO_SUCH), nothing]),

	// not applicable
	unit("容缺受理这项我们局没有相关事项不适用", about("not-applicable", "1.3")),
	unit("一点十二我们申报不适用", about("not-applicable", "1.12")),

	// lists, mine, help, undo
	unit("我们局都有哪些任务", just("mine")),
	unit("我哋啲任务有边啲", just("mine")),
	unit("撤销刚才那个报错了", just("undo")),
	alone("呃说错了撤回上一条", just("undo")),
	alone("你都会干些什么怎么用啊", just("help")),
	office("还有谁没签收", listed("issued")),
	office("财政局还没签收的有哪些", listed("issued", "區財政局")),
	office("现在卡住的任务都有哪些", listed("blocked")),
	office("申请延期还没批的有几个", listed("extension-asked")),
	office("被退回的有哪些", listed("returned")),
	office("边啲群绑咗边啲仲未绑", just("binding-list")),
	office("已经销号的有哪几项", listed("closed")),

	// leave
	alone("我后天起请三天假", leave(null, "2021-03-17", "2021-03-19")),
	alone("四月六号到八号请假", leave(null, "2021-04-06", "2021-04-08")),
	unit(
		"那个我四月六号到四月八号休假有事情找 @_user_2",
		leave("ou_wang", "2021-04-06", "2021-04-08"),
	),
	unit(
		"下周一到周三我请假 @_user_3 替我",
		leave("ou_li", "2021-03-22", "2021-03-24"),
	),
	alone("聽日請一日假", leave(null, "2021-03-16", "2021-03-16")),
	unit(
		"下下周三到周五我去党校学习请假事情都找 @_user_2",
		leave("ou_wang", "2021-03-31", "2021-04-02"),
	),
	alone("呃我从今天请假到这周五", leave(null, "2021-03-15", "2021-03-19")),
	alone(
		"三月三十号三十一号我请假两天",
		leave(null, "2021-03-30", "2021-03-31"),
	),
	alone("我回来上班了销假", onLeave("back")),
	alone("我登记的请假是几号到几号", onLeave("own")),
	office("今天都有谁请假了", onLeave("everybody")),
	office("住建局有没有人请假", onLeave("everybody", "區住建局")),

	// bind, roles
	office("这个群绑给财政局", bind("區財政局")),
	office("呃这个群绑定全体", bind("everyone")),
	office("把这个群绑到办事方便那个专项组", bind("action 1")),
	office("綁定紀委", bind("discipline")),
	office("这个群解绑吧不用了", just("unbind")),
	office(
		"把 @_user_2 设成住建局的联络员",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office(
		"市监局的负责人设成 @_user_3",
		setRole("head", "ou_li", "區市場監管局"),
	),
	office("@_user_2 调走了那个免去他", dropRole("ou_wang")),
	office("设 @_user_3 做督查", setRole("supervision", "ou_li")),
	office("把 @_user_2 设成办公室的人", setRole("office", "ou_wang")),
	office(
		"那个辦事方便專項組設成 @_user_3 吧",
		setRole("action-lead", "ou_li", "action 1"),
	),

	// case, broadcast, preview, board, standing, expand, import
	alone("我要提交一个典型案例", just("case")),
	unit("我们案例还差几个啊", just("case")),
	office("案例审核还有多少没看", just("case")),
	office("出一份通报", just("broadcast")),
	office("未来三十天要发哪些消息预告一下", just("preview")),
	unit("掛圖畀我睇下", just("board")),
	office("各单位排名现在怎么样", just("standing")),
	office("区直相关单位到底包括哪些单位", just("expand")),
	office("把刚才发的那个方案导入一下", just("import-plan")),

	// nothing may be done
	unit("一点十是不是已经完成了", nothing),
	unit("四点二明天才能完成", [nothing, progress("4.2", "明天才能完成")]),
	unit("两环一带还没完成呢", [nothing, progress("4.2", "还没完成")]),
	unit("听说财政局那边三点四已经办完了", nothing),
	unit("要是一点二完成了是不是就不用再报了", nothing),
	unit("小王你去把一点七签收了", nothing),
	unit("签收是怎么签收的啊", nothing),
	unit("一点十要不要签收啊还是科创局签就行", nothing),
	unit("四点二能申请延期吗最多能延几天", nothing),
	unit("如果卡住了要怎么报", nothing),
	unit("下午三点一刻在四楼开会别迟到", nothing),
	unit("首报等局长签了字后天再交", [
		nothing,
		progress("首報@區住建局", "等局长签了字"),
	]),
	unit("我哋唔係卡住係仲未开始啫", nothing),
	unit("请假怎么请啊要跟你说吗", nothing),
	unit("清明放几天假", nothing),
	reply("仲未搞掂啊", [nothing, progress(null, "仲未搞掂")]),
	reply("这个下周三应该能完成", [nothing, progress(null, "下周三应该能完成")]),
	reply("哪有那么快完成啊你当我们是神仙", [
		nothing,
		progress(null, "哪有那么快完成"),
	]),
	reply("这个是找我们还是找自然资源分局的", nothing),
	reply("签收了就要月底做完吗", nothing),
	alone("我想问下能不能撤销上个月报的", nothing),
	alone("下个月可能要请假还没定", nothing),
	alone("完成的话是说完成两个字就可以了吧", nothing),
	decide("他们理由写的是什么来着", nothing),
	decide("等主任回来再说先放着", nothing),
	decide("要不要退回啊你们看看", nothing),
	office("一点十先别核实等我看完", nothing),
	office("三点四是谁核实的", nothing),
	office("这个群绑的是哪个局", nothing),
	office("住建局联络员是不是 @_user_2", nothing),
	office("免去一个人要怎么说", nothing),
	office("方案导入过了没有", nothing),
	office("昨天退回一点九了吗", nothing),
	office("延期不是说同意就同意的得看理由", nothing),

	// not understandable, courtesy
	unit("辛苦了辛苦了", courtesy),
	unit("唔該晒", courtesy),
	alone("早啊", courtesy),
	unit("那个呃就是说那个嗯", [chatter, just("help")]),
	unit("喂听得到吗", [...courtesy, nothing]),
];
