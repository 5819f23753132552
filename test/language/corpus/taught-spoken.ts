/** Taught: staff of the units and of the office, half dictating, half typing in haste. Written blind. */
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
import { alone, type CorpusRow, decide, office, reply, unit } from "./row.js";

export const taughtSpoken: readonly CorpusRow[] = [
	// progress, dictated
	unit(
		"嗯那個就是說一點七那個數據共享 我們這邊然後目前已經梳理了十八項了 其他的還在對",
		progress("1.7", "其他的還在對", [18, "項"]),
	),
	unit(
		"那个就是两环一带那个项目嘛 然后这周的话围挡已经全部打完了 下周开始挖管沟",
		progress("4.2", "围挡"),
	),
	unit(
		"你好 我跟你報一下啊 那個不動產登記 就是一點十 我們昨天把線上預約的功能上線了 嗯目前在試運行",
		progress("1.10", "線上預約"),
	),
	reply(
		"嗯这个事情呢就是说我们已经跑了三十二家企业了然后剩下的下周接着跑",
		progress(null, "剩下的下周接着跑", [32, "家"]),
	),
	reply(
		"那個 情況是這樣的 我們上週開了協調會 然後方案呢已經發給各科室徵求意見了",
		progress(null, "徵求意見"),
	),
	unit(
		"然后就是降成本那个三点一 嗯供水报装这一块我们压缩到四个工作日了 供气还在谈",
		progress("3.1", "供水报装", [4, null]),
	),
	alone(
		"我现在在车上不方便打字 就是那个一点二工程审批的 你记一下 现在已经有三类项目一次交材料了",
		progress("1.2", "一次交材料", [3, null]),
	),
	unit(
		"嗯 那個 兩環一帶 綠化這一段大概就是 做了百分之四十五吧 然後主路面還沒動",
		progress("4.2", "綠化這一段", [45, null]),
	),
	reply(
		"就是说那个我们跟自然资源那边数据接口已经打通了 嗯现在在做联调测试",
		progress(null, "联调测试"),
	),
	unit(
		"一點十不動產那個啊 然後今天呢二手房過戶一窗受理開始試了 就是第一天辦了六件",
		progress("1.10", "一窗受理", [6, "件"]),
	),
	alone("嗯那個四點二的話呢 征地這塊二十七戶簽了十九戶 就是剩八戶還在做工作", [
		progress("4.2", "征地這塊", [19, "戶"]),
		progress("4.2", "征地這塊", [27, "戶"]),
		progress("4.2", "征地這塊", [8, "戶"]),
		progress("4.2", "征地這塊"),
	]),
	unit(
		"我說一下啊 三點一那個供暖企業 就是說 我們約談了兩家了 然後承諾書也簽了",
		progress("3.1", "承諾書也簽了", [2, "家"]),
	),
	reply(
		"这个呢我们局里头非常重视 然后局长上周专门开了会分了工 现在各科室正在摸底",
		progress(null, "正在摸底"),
	),
	unit(
		"那個工程審批改革就是一點二 嗯我們現在平均時限已經壓到七十二個工作日 然後爭取再壓一點",
		progress("1.2", "爭取再壓一點", [72, null]),
	),
	reply(
		"呃这个进度嘛就是说土方做完了然后现在在绑钢筋 天气好的话能快一点",
		progress(null, "绑钢筋"),
	),
	unit(
		"就是那个三点一啊 嗯 老旧小区供暖管网这块我们已经改了十二公里了 后面的接着改",
		progress("3.1", "供暖管网", [12, "公里"]),
	),
	alone(
		"領導我跟你說哦 那個專項整治首報 材料我們寫了初稿 然後現在在局長那裡看",
		progress("首報@區住建局", "初稿"),
	),
	unit(
		"嗯一点七那个 免填写的基本信息 我们这边二十六项里面已经弄好了二十一项 剩下五项在做",
		[
			progress("1.7", "弄好了", [21, "项"]),
			progress("1.7", "弄好了", [26, "项"]),
			progress("1.7", "弄好了", [5, "项"]),
			progress("1.7", "弄好了"),
		],
	),
	reply(
		"那個 就是我們今天把收費清單公示出去了 然後群眾反映還可以 目前沒有投訴",
		progress(null, "公示出去了"),
	),
	unit(
		"然後我補充一下四點二兩環一帶 嗯 監理單位昨天已經進場了 施工許可也拿到了",
		progress("4.2", "監理單位"),
	),
	reply(
		"嗯就是说到今天为止呢一共办了一百三十六件 然后群众等的时间也短了",
		progress(null, "等的时间也短了", [136, "件"]),
	),
	unit(
		"不動產登記那個 嗯 我們自助終端機買回來了 放了三臺在大廳 然後這兩天在調試",
		progress("1.10", "這兩天在調試", [3, "臺"]),
	),

	// progress, in haste
	unit("jd 1.7 已对接18项", progress("1.7", "已对接", [18, "项"])),
	unit("建度1.10网上预约已上线", progress("1.10", "网上预约")),
	unit("4.2路基完城60%", progress("4.2", "路基", [60, "%"])),
	unit("進渡3.1供電報裝壓縮到15天", progress("3.1", "供電報裝", [15, "天"])),
	reply("已跑32家 剩的下周", progress(null, "剩的下周", [32, "家"])),
	reply("方按初稿出來了", progress(null, "初稿出來了")),
	unit("1.2进展 已经压到68个工作曰", progress("1.2", "已经压到", [68, null])),
	unit("两环一代 绿化栽了1200棵树", progress("4.2", "绿化栽了", [1200, null])),
	reply("會開完了材料再整理中", progress(null, "會開完了")),
	unit("1.7jd更新 秒办做了4项", progress("1.7", "秒办做了", [4, "项"])),
	unit("jd4.2桥墩浇注中", progress("4.2", "桥墩浇注")),
	alone("3.1燃气公司谈拢勒 下周签协义", progress("3.1", "谈拢")),
	unit("1。10權籍調查做到一半", [
		progress("1.10", "權籍調查"),
		progress("1.10", "權籍調查", [50, null]),
	]),
	reply("60%了", progress(null, "", [60, "%"])),
	reply("接口联跳中", progress(null, "联跳")),
	unit("update 1.7 接口testing中", progress("1.7", "testing")),
	unit("１．２已并联审批３５个项目", progress("1.2", "已并联审批", [35, null])),
	unit("4.2招表文件挂网了", progress("4.2", "挂网了")),
	reply("正在公式中 到19号", progress(null, "公式中")),
	unit("報個建度 不動產 今天辦47件", progress("1.10", "今天辦", [47, "件"])),
	alone("首抱材料寫了大半", progress("首報@區住建局", "寫了大半")),
	reply("管线迁改再做 施工对已进场", progress(null, "管线迁改")),

	// done, dictated
	unit(
		"嗯那个就是跟你说一声啊 一点十那个不动产登记的 我们这边全部弄完了 可以销号了",
		done("1.10"),
	),
	reply(
		"那個這件事情就是說我們昨天下午已經全部做完了 然後你那邊標一下完成吧",
		done(null),
	),
	unit(
		"兩環一帶那個項目 嗯 上週五竣工驗收都過了 然後就是說 這個任務可以算完成了",
		done("4.2"),
	),
	reply(
		"哎 这个事办完了啊 就是材料呢我待会儿让小李传上来 嗯 办完了就这样",
		done(null),
	),
	unit(
		"那個三點一降低用能成本的 我們該做的都做完了 然後報告也交了 麻煩幫我報完成",
		done("3.1"),
	),
	unit(
		"就是首报那个材料啊 嗯我们局今天上午已经报上去了 然后这个就完成了",
		done("首報@區住建局"),
	),
	alone(
		"嗯領導好 那個一點二我們這部分的工作已經全部辦結了 然後你幫我登記一下",
		done("1.2"),
	),
	reply(
		"嗯嗯 那个 我看了一下 就是说这项我们已经办结了 报告也盖完章了",
		done(null),
	),
	unit(
		"然后那个一点七啊 数据共享我们住建这块儿已经全部落实到位了 就是完成了",
		done("1.7"),
	),
	reply(
		"報告一下 就是那個會也開了 文也發了 然後全部都落實完了 這個可以打勾了",
		done(null),
	),
	unit(
		"那個什麼 一點十跟四點二 嗯這兩個我們都已經做完了 然後都報完成",
		done(["1.10", "4.2"]),
	),
	alone(
		"你好 我是住建局的 就是說那個兩環一帶已經全線通車了 然後任務就完成了哈",
		done("4.2"),
	),
	unit(
		"嗯 之前一直拖着的那个降用能成本 终于搞完了 就是三点一 你给标个完成",
		done("3.1"),
	),
	reply(
		"okay 那个我们这边 finish 了 就是全部 done 了 然后没有遗留问题",
		done(null),
	),
	unit(
		"工程審批那個 就是一點二 我們住建這邊的活兒今天算是全部幹完了 報一下完成",
		done("1.2"),
	),
	reply(
		"就是这样的 那个最后一个环节昨天也走完了 所以嗯这个任务就全部完成了",
		done(null),
	),

	// done, in haste
	unit("1.10完城", done("1.10")),
	unit("完成勒4.2", done("4.2")),
	reply("搞腚了 已完成", done(null)),
	reply("已办洁", done(null)),
	unit("wc 1.10 佐证已发", done("1.10")),
	unit("3.1 wancheng", done("3.1")),
	unit("done1.7", done("1.7")),
	unit("不动产那项己完成", done("1.10")),
	unit("首報交了 已玩成", done("首報@區住建局")),
	reply("全完程了", done(null)),
	unit("兩環一帶完工 報完成", done("4.2")),
	alone("1.2ok了办结", done("1.2")),
	reply("弄完啦👌", done(null)),
	unit("一點七以完成", done("1.7")),
	unit("3.1都做晚了请标完成", done("3.1")),
	reply("finshed", done(null)),

	// task, dictated
	unit(
		"嗯我想問一下啊 那個一點十不動產登記的 現在是個什麼情況 到哪一步了",
		task("1.10"),
	),
	office(
		"那个就是惠企政策兑现那一项 嗯 我想知道一下是哪个局在牵头来着",
		task("1.4"),
	),
	office(
		"幫我看一下 就是三點四 那個融資擔保的 嗯 它是什麼時候到期來著",
		task("3.4"),
	),
	unit(
		"就是说那个两环一带 嗯 是要几月份之前弄完来着 你给我看一下",
		task("4.2"),
	),
	alone("那個我剛接手不太清楚 就是三點一 嗯 具體是要我們做些什麼事情", [
		task("3.1"),
		original("3.1"),
	]),
	office(
		"然后你给我查一下养老服务改革 就是四点九 嗯 现在几个指标都到多少了",
		task("4.9"),
	),
	office(
		"那個市監局牽頭的 嗯 證照分離改革那個 就是現在做到什麼程度了",
		task("3.3"),
	),
	unit(
		"呃一點二那個工程審批 就是除了我們 嗯 還有哪些單位一起負責的",
		task("1.2"),
	),
	office(
		"那个领导刚才问起来了 就是那个三河共治 嗯 目前的话进度怎么样了",
		task("4.1"),
	),
	alone(
		"那个专项整治的首报啊 我有点忘了 嗯就是截止日期到底是哪一天",
		task("首報@區住建局"),
	),
	office(
		"嗯還有二點八 就是企業家涉法訴求渠道那個 完成了沒有 幫我看看",
		task("2.8"),
	),

	// task, in haste
	unit("1.10啥情况", task("1.10")),
	office("3.3進展咋樣", task("3.3")),
	office("4.9谁签头", task("4.9")),
	unit("4.2几号道期", task("4.2")),
	office("一件事一次辦status?", task("1.5")),
	office("电子检查那项哪个局负责", task("1.11")),
	unit("cha 1.7", task("1.7")),
	unit("任物1.2", task("1.2")),
	office("生太修復那項到哪了", task("4.3")),
	office("4.7 deadlin?", task("4.7")),

	// due and late, dictated
	unit("那個我問一下 就是說我們這個月嗯還有哪些東西要到期的 你列一下", [
		due("2021-03-15", "2021-03-31"),
		due("2021-03-15", "2021-03-31", "區住建局"),
	]),
	office(
		"嗯 你帮我看看 就是下个星期有哪些任务要到期 然后我好提前打招呼",
		due("2021-03-22", "2021-03-28"),
	),
	office(
		"那個 現在有哪些任務是超期沒報的 就是已經過了時間的 給我列出來",
		late(),
	),
	office(
		"就是公安分局那邊 嗯 他們現在有沒有逾期的任務 然後你查一下",
		late("區公安分局"),
	),
	unit(
		"然后我想看一下 从现在到六月底 嗯就是上半年 有哪些任务要到期的",
		due("2021-03-15", "2021-06-30"),
	),
	office(
		"那個科創局的話 就是他們這個月有哪幾項要到期 嗯 給我個清單",
		due("2021-03-15", "2021-03-31", "區科創營商局"),
	),
	alone("嗯 那个 我们有没有已经超时的任务啊 就是过了期限的那种 看一下", [
		late(),
		late("區住建局"),
	]),
	office(
		"領導要個東西 就是季度末之前 所有要到期的任務 嗯 你拉一下",
		due("2021-03-15", "2021-03-31"),
	),
	unit(
		"我过几天要出差 那个就是我想知道这个礼拜有没有什么任务要到期的",
		due("2021-03-15", "2021-03-21"),
	),
	office(
		"財政局的同志來問 就是下個月 他們局有什麼要到期的 嗯 幫忙看一下",
		due("2021-04-01", "2021-04-30", "區財政局"),
	),
	unit(
		"嗯十天之內 就是說十天以內要到期的任務 有哪些啊 那個給我列一下",
		due("2021-03-15", "2021-03-25"),
	),

	// due and late, in haste
	unit("本月道期", due("2021-03-15", "2021-03-31")),
	office("超其的有哪些", late()),
	unit("這周要缴啥", due("2021-03-15", "2021-03-21")),
	office("市监局愈期的", late("區市場監管局")),
	office("xia周到期", due("2021-03-22", "2021-03-28")),
	unit("whats due this mth", due("2021-03-15", "2021-03-31")),
	office("發改局4月到期那些", due("2021-04-01", "2021-04-30", "區發改局")),
	alone("年底前还有啥要到其", [
		due("2021-03-15", "2021-12-31"),
		due("2021-03-15", "2021-12-31", "區住建局"),
	]),
	office("overdue的list发我", late()),
	unit("7天内到欺", due("2021-03-15", "2021-03-22")),

	// nothing, courtesy, unknown, dictated
	unit("那个就是说四点二还没弄完呢 嗯 估计还得再有一阵子 没那么快", [
		nothing,
		progress("4.2", "还没弄完"),
	]),
	reply("嗯這個事情我們打算就是下週五之前再報完成 然後現在那個還在收尾", [
		nothing,
		progress(null, "還在收尾"),
	]),
	unit(
		"小王啊那个 我听他们说好像一点十已经弄完了 嗯 我也不确定是不是",
		nothing,
	),
	unit(
		"如果說那個兩環一帶月底真的能完成 嗯 然後我們就可以好好休息一下了",
		nothing,
	),
	unit(
		"@_user_2 那個你記得啊 就是三點一做完以後 嗯 你要報一下完成 別忘了",
		nothing,
	),
	unit("嗯 好嘞 那个辛苦了啊 就是这两天老麻烦你们 然后真的非常感谢", courtesy),
	unit("然後今天中午就是說去哪裡吃啊 嗯 那個樓下那家麵館好像關門了", nothing),
	reply("那个这条先别标完成啊 就是领导他还没看过呢 嗯 等他看完再说", nothing),
	alone("嗯那個我想問一下 就是今天下午外面會不會下雨啊 我沒有帶傘哎", chatter),
	office(
		"他們那邊開會的時候說 就是一點五已經完成了 嗯 反正我是沒看到材料",
		nothing,
	),
	reply("你说这个到底该不该报完成啊 嗯 就是我有点拿不准 想听听你们的", nothing),
	unit("大家早上好啊 然後那個 嗯 就是新的一週又開始了 然後大家加油", courtesy),
	unit("一点二嘛 嗯 就是还没开始弄呢 那个我们准备等到下个月再动", [
		nothing,
		progress("1.2", "还没开始弄"),
	]),
	unit(
		"@_user_3 你那個 就是說昨天發我的表 嗯 第三列好像算錯了 你再看看",
		nothing,
	),
	alone("嗯 那个你是机器人吧 就是我想问问你会不会唱歌啊 唱一个听听", courtesy),

	// nothing, courtesy, unknown, in haste
	unit("4.2还没完城", [nothing, progress("4.2", "还没")]),
	reply("没那么块", [nothing, progress(null, "没那么")]),
	reply("thx", courtesy),
	unit("辛苦拉🌹", courtesy),
	unit("@_user_2 在吗电话打不通", nothing),
	unit("聽說1.7快完成了 真假", nothing),
	unit("要是3.1做完就好了", nothing),
	unit("asdfgh", chatter),
	unit("发错群了不好意西", nothing),
	reply("下週再報完城", [nothing, progress(null, "下週再報")]),
	alone("你好呀机器仁", courtesy),
	unit("1.10先不要标完城啊", nothing),
	unit("@_user_3 1.2你报下建度", nothing),
	unit("哈哈哈笑屎", nothing),
	unit("1.7not done yet", [nothing, progress("1.7", "not done")]),

	// blocked, dictated
	unit(
		"那個四點二 嗯 現在就是卡在征地那裡了 然後有三戶怎麼都不肯簽",
		blocked("4.2", "征地"),
	),
	reply(
		"这个现在推不动啊 就是财政那边钱一直没拨下来 然后施工队都停了",
		blocked(null, "没拨下来"),
	),
	unit(
		"一點七數據共享那個 就是說 省裡的接口不給開 嗯 我們這邊沒辦法往下做了",
		blocked("1.7", "接口不給開"),
	),
	reply(
		"嗯 那个遇到困难了 就是燃气公司不配合 然后我们谈了好几次都没用",
		blocked(null, "不配合"),
	),
	alone(
		"就是那個不動產登記 嗯 系統廠家跑路了 現在完全卡在那裡 需要你們協調一下",
		blocked("1.10", "系統廠家"),
	),
	unit(
		"三点一的话就是卡住了 嗯 供暖企业要补贴 那个我们没有这个权限 搞不下去",
		blocked("3.1", "要补贴"),
	),

	// blocked, in haste
	unit("4.2卡驻了等财政拨款", blocked("4.2", "等财政拨款")),
	reply("卡在自規局批文那", blocked(null, "批文")),
	unit("1.2推不動 發改沒回函", blocked("1.2", "沒回函")),
	unit("1.10 stuck等厂家补丁", blocked("1.10", "补丁")),
	reply("经费没倒位做不下去", blocked(null, "做不下去")),
	unit("卡主3.1 电力公司不肯降", blocked("3.1", "电力公司")),

	// postpone, dictated
	unit(
		"那個一點十 嗯 我們想申請延期啊 就是說延到四月三十號 因為系統還在改",
		postpone("1.10", "2021-04-30"),
	),
	reply(
		"这个时间上来不及了 嗯 就是能不能给我们延到五月十五号 麻烦领导了",
		postpone(null, "2021-05-15"),
	),
	unit(
		"兩環一帶那個 然後因為下雨耽誤了工期 嗯 我們想延期到六月三十號",
		postpone("4.2", "2021-06-30"),
	),
	reply(
		"嗯 那个我们想申请延期 就是再宽限到这个月三十一号 您看行不行",
		postpone(null, "2021-03-31"),
	),
	alone(
		"領導 就是三點一 那個 嗯 我們想把期限往後推一推 延到七月十號 您看可以嗎",
		postpone("3.1", "2021-07-10"),
	),
	unit(
		"一点二啊 就是我们要申请延期 嗯 那个具体延到哪天还没定 先提个申请",
		postpone("1.2"),
	),

	// postpone, in haste
	unit("4.2申请沿期到4月20", postpone("4.2", "2021-04-20")),
	reply("申请延朗到5月10曰", postpone(null, "2021-05-10")),
	unit("延qi 1.7到4/30", postpone("1.7", "2021-04-30")),
	reply("來不急 求延到下月15號", postpone(null, "2021-04-15")),
	unit("首報申請延其到3月25日", postpone("首報@區住建局", "2021-03-25")),
	unit("postpone3.1 to 6/15缺仁", postpone("3.1", "2021-06-15")),

	// accept, dictated
	unit(
		"嗯那個四點二兩環一帶的任務 我們局收到了 就是說幫我們簽收一下",
		accept("4.2"),
	),
	reply(
		"那个这条我看到了 嗯 就是我们单位签收了啊 然后会安排人去做",
		accept(null),
	),
	unit(
		"就是一点七 数据共享那个单子 嗯 我们接收了 你那边点一下签收",
		accept("1.7"),
	),
	alone(
		"領導好 那個降低企業用能成本的 就是三點一 嗯 我代表局裡簽收",
		accept("3.1"),
	),
	reply(
		"嗯 好 這個任務我們收到了 然後就先簽收 那個回頭再報具體的",
		accept(null),
	),
	unit(
		"那個什麼 不動產便利化還有工程審批 就是一點十和一點二 嗯 都簽收",
		accept(["1.10", "1.2"]),
	),

	// accept, in haste
	unit("1.10签受", accept("1.10")),
	unit("qs 4.2 已收", accept("4.2")),
	reply("收倒 签收", accept(null)),
	unit("千收1.7", accept("1.7")),
	unit("3.1已收悉簽収", accept("3.1")),
	reply("簽受", accept(null)),

	// verify, dictated
	office(
		"那個四點二我去現場看過了 嗯 就是說沒什麼問題 可以核實通過",
		verify("4.2"),
	),
	decide(
		"嗯 这个材料我都看了一遍 那个数据也对得上 就是给他核实通过吧",
		verify(null),
	),
	office(
		"就是市监局那个证照分离 三点三 嗯 我们核过了属实 给它核实掉",
		verify("3.3"),
	),
	decide(
		"那個佐證是齊的 然後我也打電話問過了 嗯 確實是做了的 核實",
		verify(null),
	),
	office(
		"嗯一點九企業開辦那個 就是核查組回來說沒問題 然後你就核實一點九",
		verify("1.9"),
	),

	// verify, in haste
	office("核时1.10", verify("1.10")),
	decide("核石通过", verify(null)),
	office("4.1核實ok", verify("4.1")),
	office("hs 3.4核食通过", verify("3.4")),

	// return, dictated
	decide(
		"这个不行啊 嗯 就是那个照片根本看不清楚 退回去让他们重新弄",
		back(null, "照片根本看不清楚"),
	),
	office(
		"那個一點五 就是一件事一次辦 嗯 退回給他們 理由是缺會議紀要",
		back("1.5", "缺會議紀要"),
	),
	office(
		"嗯三点四融资担保的 那个数据跟财政报的对不上 那就是给它退回",
		back("3.4", "对不上"),
	),
	decide("嗯 這份我看了 那個 就是先給他退回去吧 然後叫他們再好好看看", [
		back(null, null),
		back(null, "再好好看看"),
	]),

	// return, in haste
	office("推回1.10 没盖张", back("1.10", "没盖张")),
	decide("退会 佐正不足", back(null, "佐正不足")),
	office("tuihui4.7 名单不全", back("4.7", "名单不全")),
	decide("推回", back(null, null)),
	office("4.4 return 缺照片", back("4.4", "缺照片")),

	// agree and disagree
	decide(
		"嗯 这个延期申请我看了 情况确实是这样的 就是同意他们延期吧",
		just("agree"),
	),
	decide(
		"那個要延期就延吧 嗯 我跟主任說過了 就是說我們這邊同意了",
		just("agree"),
	),
	decide(
		"他们要延期啊 嗯 那个这不行 就是领导盯得紧 不同意他们延",
		just("disagree"),
	),
	decide(
		"他們這個延期 嗯 理由也太牽強了 就是說我們不同意 按原來的時間",
		just("disagree"),
	),
	decide("統意延期", just("agree")),
	decide("ok延吧 同义", just("agree")),
	decide("不统意延期", just("disagree")),
	decide("不準延", just("disagree")),

	// case
	unit(
		"那個我們局有一個典型案例 嗯 就是說要報上去 在哪裡提交案例啊",
		just("case"),
	),
	alone(
		"嗯就是我想看一下我们局的典型案例 那个已经报了几件了 还差几件",
		just("case"),
	),
	office(
		"然後典型案例那塊 嗯 就是各單位報上來的 我要審核一下 打開看看",
		just("case"),
	),
	office(
		"那个就是把所有典型案例 嗯 给我导出来一份 然后领导开会要用",
		just("case"),
	),
	alone(
		"我跟你說那個違規收費的事 嗯 就是處分決定下來了 我要提交典型案例",
		just("case"),
	),
	unit("提交安例", just("case")),
	alone("報典形案例", just("case")),
	office("按例审核", just("case")),
	unit("案列还差几件", just("case")),
	office("case导出", just("case")),

	// undo
	unit(
		"哎呀那个啊我刚才说错了 嗯 就是把我刚刚报的那一条给它撤销掉",
		just("undo"),
	),
	unit(
		"等一下等一下 那個 我按錯了 就是說剛才那個操作 嗯 幫我撤回來",
		just("undo"),
	),
	unit("测销刚才的", just("undo")),
	alone("報錯了撒銷", just("undo")),

	// why, original, history, missing-parts, not-applicable, dictated
	reply(
		"嗯 那个我不太明白啊 然后就是说为什么要老是提醒我们这个事情",
		about("why", null),
	),
	unit(
		"就是四點二那個 嗯 那我們明明一直在報 為什麼給我們亮紅燈呢",
		about("why", "4.2"),
	),
	unit(
		"那个一点二啊 我想看一看文件里头原话是怎么写的 嗯 就是原文",
		original("1.2"),
	),
	office(
		"嗯三點一的話 就是他們之前都報過些什麼 然後歷次的記錄我看看",
		about("history", "3.1"),
	),
	office("那个一点七 就是几个责任单位里头 嗯 还有哪些单位没有报完成的", [
		about("missing-parts", "1.7"),
		task("1.7"),
	]),
	unit(
		"嗯一點七這一項 那個就是說 跟我們局沒有關係 不涉及我們的業務",
		about("not-applicable", "1.7"),
	),

	// the same, in haste
	reply("为啥提型我", about("why", null)),
	unit("1.10why红灯", about("why", "1.10")),
	unit("3.1源文发下", original("3.1")),
	office("4.2历史纪录", about("history", "4.2")),
	office("1.2还差那几家没报", [about("missing-parts", "1.2"), task("1.2")]),
	unit("1.2不摄及我局", about("not-applicable", "1.2")),

	// mine, help, board, standing, preview, broadcast
	unit(
		"嗯 那個我是新來的 然後就是說想看一下我們單位一共有哪些任務",
		just("mine"),
	),
	alone(
		"那个你能帮我干什么呀 嗯 就是我不太会用 你给我讲一讲怎么用",
		just("help"),
	),
	office(
		"嗯 待會兒領導要開會 就是說那個掛圖作戰的圖 然後發一張出來",
		just("board"),
	),
	office(
		"那个各个单位的考核排名 嗯 就是现在谁排第一谁排最后 看一下",
		just("standing"),
	),
	office(
		"就是我想提前看一下 嗯 那個你後面三十天會發哪些消息 預告一下",
		just("preview"),
	),
	office(
		"嗯 就是这一期的通报 然后那个可以弄了 就是给我出一份通报看看",
		just("broadcast"),
	),
	unit("我局任物有哪些", just("mine")),
	unit("帮住", just("help")),
	office("看下进度兔", just("board")),
	office("考核排明", just("standing")),
	office("予告30天", just("preview")),
	office("发本期通抱", just("broadcast")),

	// bind, unbind, set-role, drop-role, leave
	unit(
		"那個這個群 嗯 就是我們住建局的工作群 然後幫我綁定成住建局",
		bind("區住建局"),
	),
	office(
		"嗯 就是把聯絡員換一下 那個財政局的聯絡員設成 @_user_2",
		setRole("liaison", "ou_wang", "區財政局"),
	),
	office(
		"那个 @_user_3 已经调走了 嗯 就是把他的职务给免掉吧",
		dropRole("ou_li"),
	),
	alone(
		"我跟你說 嗯 就是我十七號到十九號請假 那個工作由 @_user_2 代",
		leave("ou_wang", "2021-03-17", "2021-03-19"),
	),
	alone(
		"那个我下周要去党校 就是三月二十二号到二十六号请假 嗯 找 @_user_3 顶一下",
		leave("ou_li", "2021-03-22", "2021-03-26"),
	),
	office(
		"嗯市监局那边 就是他们定了负责人 那个设 @_user_3 当市监局负责人",
		setRole("head", "ou_li", "區市場監管局"),
	),
	unit("榜定kcysj", bind("區科創營商局")),
	office("邦定办公室", bind("office")),
	office("解梆本群", just("unbind")),
	office("設連絡員@_user_3發改局", setRole("liaison", "ou_li", "區發改局")),
	office("设督察@_user_2", setRole("supervision", "ou_wang")),
	office("免qu@_user_2职务", dropRole("ou_wang")),
];
