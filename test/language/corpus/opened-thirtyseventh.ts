/** Opened: a young clerk, an old-school section chief and an office secretary; near misses in ordinary words. Written blind. */
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
	type CorpusRow,
	NO_SUCH,
	alone,
	decide,
	office,
	reply,
	unit,
} from "./row.js";

export const openedThirtyseventh: readonly CorpusRow[] = [
	// progress: the clerk
	unit("1.10 这边更新一下哈：登记窗口又加开了2个，排队短多了😄", [
		progress("1.10", "登记窗口又加开了2个", [2, null]),
		progress("1.10", "登记窗口又加开了2个"),
	]),
	reply("弄好17项啦，剩下的慢慢来～", progress(null, "弄好17项", [17, "项"])),
	unit(
		"两环一带绿道今儿铺完3.5公里了 👷",
		progress("4.2", "绿道今儿铺完3.5公里", [3.5, "公里"]),
	),
	reply(
		"线上能办的已经有12个事项啦，截图晚点补",
		progress(null, "12个事项", [12, null]),
	),
	unit(
		"不动产那个，网签系统跟税务那边联调过了，测试OK",
		progress("1.10", "网签系统跟税务那边联调过了"),
	),
	reply("还在跑流程ing，材料交上去了等批复", [
		progress(null, "材料交上去了"),
		blocked(null, "等批复"),
	]),
	reply("搞了一半了", [
		progress(null, "一半"),
		progress(null, "一半", [50, "%"]),
	]),
	unit("报一下3.1哈 气价谈下来了，每方降8分钱", [
		progress("3.1", "气价谈下来了"),
		progress("3.1", "气价谈下来了", [8, null]),
	]),
	reply("👌现在到43%咯", progress(null, "43%", [43, "%"])),
	unit("数据共享这块咱对接了3个委办局，接口文档也发出去了", [
		progress("1.7", "接口文档也发出去了", [3, null]),
		progress("1.7", "接口文档也发出去了"),
	]),
	unit(
		"工程审批那个，时限压到58个工作日了！！",
		progress("1.2", "压到58个工作日", [58, null]),
	),
	reply(
		"周三开了个碰头会，来了15个人，把分工定了",
		progress(null, "把分工定了"),
	),
	reply(
		"昨天跟规划那边的经办去现场看了地块，她电话13800138000",
		progress(null, "去现场看了地块"),
	),
	reply("累计办结登记1286件💪", progress(null, "办结登记1286件", [1286, "件"])),
	reply(
		"能办的都线上办了，线下还剩3个窗口没撤",
		progress(null, "线下还剩3个窗口没撤"),
	),
	unit("两环一带：苗木到场了，五月一号前能种下去", progress("4.2", "苗木到场")),
	unit("电价那块还没动静，水和气都降了 3.1", progress("3.1", "水和气都降了")),
	unit(
		"不动产登记今天跑通了全程网办第一单🎉",
		progress("1.10", "跑通了全程网办第一单"),
	),
	reply(
		"今天办了6笔抵押，都是当场出证的",
		progress(null, "今天办了6笔抵押", [6, "笔"]),
	),
	reply(
		"比上周多跑了三个小区，合计十一个小区都入户了",
		progress(null, "合计十一个小区都入户了", [11, null]),
	),
	alone("案例一的核查报告写了大半了", [
		progress("案例一@區住建局", "写了大半"),
		just("case"),
	]),

	// progress: the chief
	unit(
		"茲報：不動產登記業務便利化一事，現已完成系統升級改造，正組織人員培訓。",
		progress("1.10", "正組織人員培訓"),
	),
	unit(
		"關於兩環一帶建設，截至昨日累計綠化六十五畝，合先陳明。",
		progress("4.2", "累計綠化六十五畝", [65, "畝"]),
	),
	reply(
		"本局已會同市監部門走訪企業二十三家，反映良好。",
		progress(null, "走訪企業二十三家", [23, "家"]),
	),
	unit(
		"任務1.7進展如下：免填寫信息已梳理十九項，餘者刻正核對中。",
		progress("1.7", "免填寫信息已梳理十九項", [19, "項"]),
	),
	unit(
		"（三）1 供熱管網改造已竣工百分之六十，特此陳報。",
		progress("3.1", "供熱管網改造已竣工百分之六十", [60, null]),
	),
	reply(
		"按貴辦三月十二日通知要求，業已成立專班，由分管副局長任組長。",
		progress(null, "業已成立專班"),
	),
	reply(
		"經查，存量問題檔案一百零七件，已清理八十四件。",
		progress(null, "已清理八十四件", [84, "件"]),
	),
	unit(
		"辦事方便第2項：並聯審批細則業經局務會審議，擬於下週印發。",
		progress("1.2", "並聯審批細則業經局務會審議"),
	),
	alone(
		"請記錄：企業用能成本一事，與供電公司之協議文本已擬就。",
		progress("3.1", "協議文本已擬就"),
	),
	reply(
		"松住建〔2021〕18號實施細則已下發各科室遵行。",
		progress(null, "實施細則已下發各科室"),
	),
	reply("目前推進順利，惟尚須時日。", progress(null, "推進順利")),
	alone(
		"工程建設項目審批改革，現平均時限為五十五個工作日，較去年縮短。",
		progress("1.2", "平均時限為五十五個工作日", [55, null]),
	),
	reply("尚未完成，仍差兩處標段。", [progress(null, "仍差兩處標段"), nothing]),
	unit("首報材料初稿已成，待局長簽批。", [
		progress("首報@區住建局", "初稿已成"),
		blocked("首報@區住建局", "待局長簽批"),
	]),

	// progress: the secretary
	unit("1.10→65%", progress("1.10", "65%", [65, "%"])),
	unit("[4.2] 征拆完成，绿化进场", progress("4.2", "征拆完成，绿化进场")),
	unit(
		"進度更新 3.1 供水：已簽；供電：談判中",
		progress("3.1", "供水：已簽；供電：談判中"),
	),
	reply("本周新增5宗 / 總數48宗", progress(null, "總數48宗", [48, "宗"])),
	unit(
		"1.7 update: API docs sent to 发改",
		progress("1.7", "API docs sent to 发改"),
	),
	unit(
		"progress 1.10: 30 of 45 forms simplified",
		progress("1.10", "30 of 45 forms simplified", [30, null]),
	),
	reply(
		"done 6 of 10 so far, rest by Friday",
		progress(null, "6 of 10 so far", [6, null]),
	),
	unit(
		"1.7 秒辦業務上線4項（指標10項）",
		progress("1.7", "秒辦業務上線4項", [4, "項"]),
	),
	unit(
		"1.2 五类项目里三类已实现开工前一次交材料",
		progress("1.2", "三类已实现开工前一次交材料", [3, "类"]),
	),
	unit("1.2和1.7的材料都在整理，目前就到这一步", [
		progress(["1.2", "1.7"], "材料都在整理"),
		nothing,
	]),
	office(
		"替住建局补登：4.2 护栏已装1200米",
		progress("4.2", "护栏已装1200米", [1200, "米"]),
	),
	reply("報：叫號機裝妥２台", progress(null, "叫號機裝妥", [2, "台"])),

	// done
	unit("1.10 搞定收工！🎉", done("1.10")),
	reply("办完了哈，照片在下面👇", done(null)),
	reply("OK全部弄好了", done(null)),
	unit("两环一带整个完工了，可以销号啦～", done("4.2")),
	unit("不動產登記業務便利化任務，業已全部辦結，敬請核銷。", done("1.10")),
	reply("該項工作已如期完成，特此報告。", done(null)),
	alone("降低企業用能成本一項，已告完竣。", done("3.1")),
	unit("首報已於今日上午報送貴辦，請查收。", done("首報@區住建局")),
	unit("3.1 标记完成，谢谢", done("3.1")),
	unit("mark 4.2 as done", done("4.2")),
	reply("任务完成，下班下班😎", done(null)),
	unit("工程审批改革咱们局负责的部分全做完了", [
		done("1.2"),
		progress("1.2", "咱们局负责的部分全做完了"),
	]),
	reply("已全部落實到位，無遺留問題", done(null)),
	unit("1.7：完成。佐證隨後補上。", done("1.7")),
	reply("办结，附验收单", done(null)),
	unit("咱们4.2昨天竣工验收通过啦，这项可以打勾了✔️", done("4.2")),
	reply("finished, all of it", done(null)),
	alone("请把1.10置为已完成", done("1.10")),
	unit("3.1早就做完了，麻烦更新下状态", done("3.1")),
	unit("電子監察一項，我局部分悉數辦竣。", [
		done("1.11"),
		progress("1.11", "我局部分悉數辦竣"),
	]),
	reply("此事已畢。", done(null)),
	unit("3.1與4.2均已完成，一併銷號。", done(["3.1", "4.2"])),

	// accept
	unit("1.10收到，我们领了哈", accept("1.10")),
	reply("收到👌", [accept(null), nothing]),
	reply("我们局接了，马上安排～", accept(null)),
	unit("兩環一帶建設任務，本局敬悉並予簽收。", accept("4.2")),
	reply("已閱，照辦。", [accept(null), nothing]),
	unit("签1.7", accept("1.7")),
	unit("不动产便利化这条签收一下", accept("1.10")),
	alone("数据共享那项我们认领", accept("1.7")),
	reply("ok 簽了", accept(null)),
	unit("1.2、3.1 一併簽收", accept(["1.2", "3.1"])),
	unit("accept 3.1 pls", accept("3.1")),
	unit("首報任務本局敬謹接收，即行承辦。", accept("首報@區住建局")),

	// blocked, unblocked
	unit(
		"1.10卡壳了😭 省厅接口一直不给开",
		blocked("1.10", "省厅接口一直不给开"),
	),
	reply("搞不动了，缺钱，财政那边没批", blocked(null, "缺钱")),
	unit(
		"兩環一帶因徵地補償款未到位，工程現已停滯，懇請協調。",
		blocked("4.2", "徵地補償款未到位"),
	),
	reply(
		"因上級實施細則遲未出臺，此項無從推進。",
		blocked(null, "實施細則遲未出臺"),
	),
	unit("3.1 受阻：燃气公司不配合", blocked("3.1", "燃气公司不配合")),
	reply(
		"stuck, waiting for the survey data from 自然资源",
		blocked(null, "waiting for the survey data"),
	),
	unit(
		"数据共享这边做不下去，发改局的库没权限",
		blocked("1.7", "发改局的库没权限"),
	),
	unit("1.2 卡在消防审查这一环，走不动", blocked("1.2", "消防审查")),
	unit("1.10接口开通，不卡了🥳", just("unblocked")),
	reply("障礙業已排除，恢復推進。", [
		just("unblocked"),
		progress(null, "障礙業已排除"),
	]),
	unit("4.2 解除卡住", just("unblocked")),
	reply("财政的钱到账了，可以继续干了", [
		just("unblocked"),
		progress(null, "财政的钱到账了"),
	]),

	// postpone and what is decided on it
	reply("来不及了🥺能不能宽限到5月20号？", postpone(null, "2021-05-20")),
	unit(
		"兩環一帶建設因雨季影響，擬請展期至十一月三十日。",
		postpone("4.2", "2021-11-30"),
	),
	unit("3.1 申请延期至6/30，原因：供电合同重谈", postpone("3.1", "2021-06-30")),
	reply("懇請准予延至年底，以便完成驗收。", postpone(null, "2021-12-31")),
	unit("首报想缓两天，改24号交行吗", [
		postpone("首報@區住建局", "2021-03-24"),
		nothing,
	]),
	alone("1.2再给一个月吧，实在赶不出来", postpone("1.2")),
	decide("可以，准了", [just("agree"), verify(null)]),
	decide("准予延期。", just("agree")),
	decide("不行哦，还是按原来的时间走", just("disagree")),
	decide("不予同意，請按期完成。", just("disagree")),
	decide("驳回延期申请", just("disagree")),
	decide("同意延，下不为例", just("agree")),

	// verify, return
	decide("核实无误，通过", verify(null)),
	office("4.2 核实通过", verify("4.2")),
	office("1.10 查过了没问题，给它核了吧", verify("1.10")),
	decide("經核情況屬實，准予銷號。", verify(null)),
	office("綜合窗口改革那項，予以核實", verify("1.6")),
	decide("退，缺照片", back(null, "缺照片")),
	office("3.4退回，數據前後不一致", back("3.4", "數據前後不一致")),
	office(
		"容缺受理那项打回去，清单才90项不够数",
		back("1.3", "清单才90项不够数"),
	),
	decide("佐證材料未蓋公章，予以退回。", back(null, "佐證材料未蓋公章")),
	office("2.5退一下", back("2.5", null)),
	office("还有哪些等我们核的", just("review-list")),
	office("待核實清單", just("review-list")),
	office(
		"return 1.9: no proof of the opening time",
		back("1.9", "no proof of the opening time"),
	),
	office("3.3、3.4 均核實", verify(["3.3", "3.4"])),

	// due, late
	unit("这周要交啥呀🤔", due("2021-03-15", "2021-03-21")),
	unit("本局下月應辦之到期事項有哪些？", due("2021-04-01", "2021-04-30")),
	unit("有没有拖过期的？", late()),
	unit("月底之前还要交哪几个", due("2021-03-15", "2021-03-31")),
	alone("敢問六月底以前尚有何項到期", due("2021-03-15", "2021-06-30")),
	unit("下周有DDL吗", due("2021-03-22", "2021-03-28")),
	unit("我局有無逾期事項？", late()),
	unit("五月有啥到期", due("2021-05-01", "2021-05-31")),
	alone("明天有要交的吗", due("2021-03-16", "2021-03-16")),
	unit("what's due in Q2?", due("2021-04-01", "2021-06-30")),
	unit("7月前要弄完的列一下呗", due("2021-03-15", "2021-06-30")),
	office("住建局 本月到期", due("2021-03-15", "2021-03-31", "區住建局")),
	office("财政局有没有超期的", late("區財政局")),
	office("逾期清单拉一下", late()),
	office("下周全区哪些到期", due("2021-03-22", "2021-03-28")),
	office(
		"社發局十月底前須完成者，請列表",
		due("2021-03-15", "2021-10-31", "區社會事業發展局"),
	),
	office("今天截止的有吗", due("2021-03-15", "2021-03-15")),
	office("anything overdue at 税务局?", late("高新稅務局")),
	office("三季度到期一覽", due("2021-07-01", "2021-09-30")),
	office(
		"市监局年底前到期的给我",
		due("2021-03-15", "2021-12-31", "區市場監管局"),
	),

	// task, original, why, history, missing parts, not applicable
	unit("1.10啥情况了", task("1.10")),
	unit("兩環一帶現況如何？", task("4.2")),
	office("看下融资担保", task("3.4")),
	office("三河共治办到哪了", [task("4.1"), about("history", "4.1")]),
	unit("3.1原文贴一下", original("3.1")),
	unit("方案對數據共享應用一項之原文為何？", original("1.7")),
	unit("咋又@我们啊，为啥提醒", about("why", null)),
	unit("4.2怎么亮红灯了❓", about("why", "4.2")),
	office("1.3都报过些什么", about("history", "1.3")),
	office("證照分離歷次上報記錄", about("history", "3.3")),
	office("1.7 誰未報", about("missing-parts", "1.7")),
	office("谁还没交", [about("missing-parts", null), late()]),
	unit("5.3是什么任务", task(NO_SUCH)),
	unit("1.11 不適用於本局，並無監察對象。", about("not-applicable", "1.11")),
	reply("这个不归我们管，不适用", about("not-applicable", null)),

	// mine, help, undo, lists
	unit("我们手上都有哪些活", just("mine")),
	unit("本局承辦事項總覽", just("mine")),
	unit("你都会干啥😂", just("help")),
	unit("说错了，撤回刚才那条", just("undo")),
	unit("前述有誤，請予撤銷。", just("undo")),
	alone("手滑了手滑了，撤销🙈", just("undo")),
	office("还没签收的有哪些", listed("issued")),
	office("卡住的列出来", listed("blocked")),
	office("待批的延期", listed("extension-asked")),
	office("退回清單", listed("returned")),
	office("財政局已銷號的", listed("closed", "區財政局")),
	office("公安还有没签收的任务吗", listed("issued", "區公安分局")),

	// leave
	unit(
		"我明天请假一天，@_user_2 顶我",
		leave("ou_wang", "2021-03-16", "2021-03-16"),
	),
	unit(
		"我下周一到周三出差，有事找@_user_3 哈",
		leave("ou_li", "2021-03-22", "2021-03-24"),
	),
	alone(
		"本人三月十八日至二十日赴省城學習，告假三天。",
		leave(null, "2021-03-18", "2021-03-20"),
	),
	alone("4月6号到9号休年假", leave(null, "2021-04-06", "2021-04-09")),
	unit(
		"今日起至週五本人請假，由@_user_2代理。",
		leave("ou_wang", "2021-03-15", "2021-03-19"),
	),
	alone("我回来上班啦", onLeave("back")),
	unit("銷假。", [onLeave("back"), leave(null)]),
	alone("我登記的假是哪幾天來著", onLeave("own")),
	office("现在谁在休假", onLeave("everybody")),
	office("住建局有人請假嗎", onLeave("everybody", "區住建局")),

	// bind, roles
	office("这个群绑给财政局", bind("區財政局")),
	office("將本群綁定為紀委群", bind("discipline")),
	office("绑定：辦事方便專項組", bind("action 1")),
	office("把這個群綁成全體", bind("everyone")),
	office("解除本群綁定", just("unbind")),
	office("哪些群还没绑", just("binding-list")),
	office(
		"@_user_2 以后是住建局联络员",
		setRole("liaison", "ou_wang", "區住建局"),
	),
	office("任命@_user_3為區財政局負責人", setRole("head", "ou_li", "區財政局")),
	office("把 @_user_2 设成办公室的人", setRole("office", "ou_wang")),
	office(
		"專項組 辦事方便 設 @_user_3",
		setRole("action-lead", "ou_li", "action 1"),
	),
	office("督查由@_user_2擔任", setRole("supervision", "ou_wang")),
	office("紀委這邊設 @_user_3", setRole("discipline", "ou_li")),
	office("@_user_2已調離，免去其職", dropRole("ou_wang")),

	// case, broadcast, preview, board, standing, expand, import
	office("出一份通报", just("broadcast")),
	office("接下来一周会发哪些消息？", just("preview")),
	unit("挂图发我瞅瞅", just("board")),
	unit("咱局排第几呀🙈", just("standing")),
	office("区直相关单位包括哪些", just("expand")),
	office("方案就是上面这个文件，导入", just("import-plan")),
	unit("想报一个典型案例，咋弄", [just("case"), just("help")]),
	office("有几个案例等着审", just("case")),
	alone("本局典型案例報送情況", just("case")),

	// nothing: meant for later, asked, supposed, denied, somebody else's
	unit("1.10要是月底能完成就好了", nothing),
	unit("@_user_2 你记得把4.2的进度报一下", nothing),
	reply("明天再签收", nothing),
	unit("4.2算完成了吗？", nothing),
	unit("听说财政局的融资担保都做完了，厉害👍", nothing),
	reply("完成了才怪🙄", nothing),
	unit("等省里的文下来了我们再签收1.7", nothing),
	office("核实4.2之前先去现场看看", nothing),
	decide("同不同意，等主任回来定", nothing),
	decide("先不退回，容其補件。", nothing),
	office("要不要把1.3退回去呢？", nothing),
	unit("怎么申请延期啊", nothing),
	reply("不用延期", nothing),
	unit("撤销是多久内有效？", nothing),
	office("這個群是不是該綁定財政局？", nothing),
	office("@_user_3 是不是住建局的负责人", nothing),
	office("聽聞@_user_2下月或將免職，未定。", nothing),
	unit("1.10倘經費到位，即可辦結。", nothing),
	office("勿解綁，本群尚須沿用。", nothing),

	// nothing: the bot's words in their ordinary meaning
	unit("前台有个快递谁去签收一下📦", nothing),
	unit("打印机又卡住了，烦死", nothing),
	office("食堂飯卡退回押金找誰", nothing),
	unit("演唱会延期了，白请假了😭", nothing),
	alone("午膳已畢，稍事休息。", nothing),
	office("周例会延期到周四，各位周知", nothing),
	alone("同意你的看法", nothing),
	unit("下午3.1公里健走，記得穿運動鞋", nothing),
	alone("手机绑定公积金怎么弄", nothing),
	unit("疫苗第二针打完了没", nothing),
	office("周报模板谁有？4.2版的那个", nothing),

	// chatter, courtesy
	unit("哈哈哈哈", courtesy),
	unit("辛苦啦🌹", courtesy),
	unit("諸位同仁早安。", courtesy),
	unit("asdfgh", chatter),
	office("謝謝配合", courtesy),
];
