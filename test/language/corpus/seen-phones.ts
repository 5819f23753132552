/** Seen: young clerks between two meetings, who type as they talk. */
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

/** Young clerks on a phone between two meetings. Written blind. */
export const seenPhones: readonly CorpusRow[] = [
	// progress
	reply("搞了八成了 剩下的下周弄完", [
		progress(null, "剩下的下周弄完", [80, "%"]),
		progress(null, "剩下的下周弄完", [8, "成"]),
	]),
	reply("86项梳理完了 还有14项在对", [
		progress(null, "14项在对", [86, "项"]),
		progress(null, "86项梳理完了", null),
	]),
	reply(
		"入戶一百二十戶了哈 今天接著跑",
		progress(null, "今天接著跑", [120, "戶"]),
	),
	unit("3.1 电价这块给企业省了3.2亿 其他的还在算", [
		progress("3.1", "其他的还在算", [3.2, "亿"]),
		progress("3.1", "其他的还在算", [3.2, "亿元"]),
		progress("3.1", "其他的还在算", [320000000, null]),
	]),
	reply("過半了", [
		progress(null, "過半", null),
		progress(null, "過半", [50, "%"]),
	]),
	reply("1/3吧 人手不够 慢得很", [
		progress(null, "人手不够", null),
		progress(null, "人手不够", [33, "%"]),
		blocked(null, "人手不够"),
	]),
	reply("百分之六十 別催了🙏", progress(null, "", [60, "%"])),
	unit(
		"兩環一帶綠道鋪了5.6公里 苗木後天到",
		progress("4.2", "苗木後天到", [5.6, "公里"]),
	),
	reply("弄差不多了 就差領導簽字", [
		progress(null, "就差領導簽字"),
		blocked(null, "領導簽字"),
	]),
	unit("1.7接口通了9个 1.10还没动", [
		progress("1.7", "接口通了", [9, "个"]),
		progress(["1.7", "1.10"], "", [9, "个"]),
		progress(["1.7", "1.10"], "", null),
		task(["1.7", "1.10"]),
		nothing,
	]),
	alone("用能成本那个俺们走访了四十八家", progress("3.1", "走访", [48, "家"])),
	reply("方案出初稿了 在走會簽", progress(null, "在走會簽")),
	reply(
		"老小區改了３７棟 餘下的等材料進場",
		progress(null, "等材料進場", [37, "棟"]),
	),
	reply("还剩3个点没整", progress(null, "还剩3个点没整", null)),
	alone("不動產那塊窗口合併弄了七成 這禮拜接著搞", [
		progress("1.10", "窗口合併", [70, "%"]),
		progress("1.10", "窗口合併", [7, "成"]),
	]),

	// done
	reply("搞定✅", done(null)),
	reply("已办结 材料传后台了", done(null)),
	unit("1.10整完了哈 收工", done("1.10")),
	unit("用能成本跟兩環一帶都弄好啦 銷號吧", done(["3.1", "4.2"])),
	reply("妥了妥了 咱這邊全齊活兒了", done(null)),
	reply("all done 今早upload了", done(null)),
	alone("数据共想那个干完了", done("1.7")),
	reply("做完嘞 麻煩核一下", done(null)),
	unit("一點二今早收尾了 可以報完成", done("1.2")),
	unit("咱的首报交上去了", done("首報@區住建局")),
	reply("办完了 就是照片没传 晚点补", progress(null, "照片没传")),
	unit("案例那个任务整完了", [
		done(SEVERAL),
		done(["案例一@區住建局", "案例二@區住建局"]),
		just("case"),
		nothing,
	]),

	// blocked, unblocked
	reply("卡住了 财政那边钱没下来", blocked(null, "钱没下来")),
	unit("1.7搞不动 人家不给开端口", blocked("1.7", "不给开端口")),
	reply("等省里发文 没文咱没法整", blocked(null, "等省里发文")),
	unit("兩環一帶停工了 徵地戶不簽字😩", blocked("4.2", "徵地戶不簽字")),
	reply("系統老crash 錄不進去 幹不了", blocked(null, "錄不進去")),
	reply("stuck了 紅線圖一直沒給", blocked(null, "紅線圖一直沒給")),
	alone("不动产那块分局迟迟不回函 弄不下去", blocked("1.10", "不回函")),
	unit("3.1堵在燃氣公司那 死活不報數", blocked("3.1", "死活不報數")),
	reply("好了 錢到賬了 能接著幹了", [{ intent: "unblocked", task: null }]),
	unit("1.7端口给开了 不卡了", { intent: "unblocked", task: "1.7" }),
	reply("徵地那事兒擺平了 復工", [
		{ intent: "unblocked", task: null },
		progress(null, "擺平"),
	]),

	// postpone
	reply("整不完啊 能不能拖到月底", postpone(null, "2021-03-31")),
	reply("求寬限幾天🙏🙏", postpone(null)),
	unit("1.2想延到4月20", postpone("1.2", "2021-04-20")),
	alone("兩環一帶申請緩到五月底 老下雨幹不了", postpone("4.2", "2021-05-31")),
	reply("再给俩礼拜呗", postpone(null)),
	unit("首報能晚幾天不 材料湊不齊", postpone("首報@區住建局")),
	reply("來不及啦 push 到4/9可以嗎", postpone(null, "2021-04-09")),

	// accept
	reply("roger 這活咱接了", accept(null)),
	reply("签了", accept(null)),
	unit("1.2 1.7 1.10俺们都签收", accept(["1.2", "1.7", "1.10"])),
	unit("兩環一帶我局認領哈", accept("4.2")),
	reply("ok 接單", accept(null)),
	alone("三点一 咱签手啦", accept("3.1")),
	reply("收到", [accept(null), nothing]),
	unit(
		"案例一案例二我們簽收啦👌",
		accept(["案例一@區住建局", "案例二@區住建局"]),
	),

	// one task
	unit("1.10啥时候到期来着", task("1.10")),
	unit("咱那个两环一带整到啥程度了", [task("4.2"), about("history", "4.2")]),
	reply("这个ddl几号啊", task(null)),
	alone("數據共享算完成了沒", task("1.7")),
	reply("這活兒誰牽頭", task(null)),
	unit("容缺受理归谁管", task("1.3")),
	unit("3.1幾號到期嘞", task("3.1")),
	unit("1.2跟3.1哪个先到期", [task(["1.2", "3.1"]), nothing]),
	unit("5.3是啥 咱有份没", [task(NO_SUCH), nothing]),

	// due, late, mine
	unit("这周要交啥", due("2021-03-15", "2021-03-21")),
	unit("下禮拜有啥活到期不", due("2021-03-22", "2021-03-28")),
	alone("咱四月份都有哪些deadline", due("2021-04-01", "2021-04-30")),
	unit("月底前還有啥沒交的", due("2021-03-15", "2021-03-31")),
	unit("发改委这个月有啥到期", due("2021-03-01", "2021-03-31", "區發改局")),
	unit("五一之前咱得整完哪些", [
		due("2021-03-15", "2021-04-30"),
		due("2021-03-15", "2021-05-01"),
	]),
	unit("咱有overdue的没", late()),
	alone("我們超時的有幾條呀", late()),
	unit("俺局拖著沒交的都有啥", late()),
	unit("咱局总共几个任务", just("mine")),
	alone("俺們的活拉個list", just("mine")),
	unit("把我局的任務都甩出來看看", just("mine")),

	// why, history, missing parts, not ours, the plan's words
	reply("为啥又催俺", about("why", null)),
	reply("咋變紅了", about("why", null)),
	unit("1.7怎麼亮燈了 不是還早嗎", about("why", "1.7")),
	reply("又at我們幹啥 昨天不是報過了", [
		about("why", null),
		about("history", null),
	]),
	unit("1.2之前都update过啥", about("history", "1.2")),
	reply("上次咱咋報的", about("history", null)),
	alone("兩環一帶的進展記錄翻給我看看", about("history", "4.2")),
	unit("不動產那個哪家還沒交他那份", about("missing-parts", "1.10")),
	reply("還差誰沒報", about("missing-parts", null)),
	reply("跟咱局沒半毛錢關係啊", about("not-applicable", null)),
	unit("4.2不是俺们的活 找生态环境去", about("not-applicable", "4.2")),
	reply("這不歸我們管吧", [about("not-applicable", null), task(null), nothing]),
	unit("1.10原話咋寫的", original("1.10")),
	reply("文件裡怎麼說的 貼一下", original(null)),

	// undo
	reply("点错了 撤", just("undo")),
	unit("刚那条不算 发错了", just("undo")),
	unit("sorry手滑了 给我撤回来", just("undo")),
	alone("oops報岔了 撤銷上一條", just("undo")),

	// leave, roles, groups
	alone(
		"我明后天出差 @_user_2 顶我",
		leave("ou_wang", "2021-03-16", "2021-03-17"),
	),
	alone(
		"週三到週五休假 有事找 @_user_2",
		leave("ou_wang", "2021-03-17", "2021-03-19"),
	),
	unit(
		"俺22号去省里学习一天 @_user_3 帮俺盯下",
		leave("ou_li", "2021-03-22", "2021-03-22"),
	),
	alone(
		"3.29到4.2請假 @_user_2 代",
		leave("ou_wang", "2021-03-29", "2021-04-02"),
	),
	// The group it is said in gives the unit.
	unit("以後聯絡員換 @_user_2", setRole("liaison", "ou_wang")),
	office("財政局負責人改成 @_user_3 哈", setRole("head", "ou_li", "區財政局")),
	office("@_user_2 调走了 他那个角色免掉", dropRole("ou_wang")),
	office("这群绑成领导小组办公室", bind("office")),

	// the office
	office("4.2看过了 没毛病 核实通过", verify("4.2")),
	decide("照片看了 确实干完了 同意销号", [verify(null), just("agree")]),
	office("3.1打回去 數不對", back("3.1", "數不對")),
	decide("不行 照片糊的 重報", [back(null, "照片糊的"), just("disagree")]),
	decide("ok吧 给他延", just("agree")),
	decide("ok就到31號 下不為例", just("agree")),
	decide("no no 照原來的時間", just("disagree")),
	decide("拖啥拖 按期交", just("disagree")),
	office("通報發一下 各群都推", just("broadcast")),
	office("明早要推哪些消息 先瞅瞅", just("preview")),
	office("手頭還有幾個等著核的", just("review-list")),
	unit("区直相关单位都是哪几家", just("expand")),

	// cases and pictures
	unit("咱案例还差几个", just("case")),
	alone("报个典型案例 物业乱收费那起", just("case")),
	unit("我們報的案例過了沒", just("case")),
	unit("案例heat map整一个瞅瞅", just("case")),
	unit("掛圖發一個唄", just("board")),
	unit("咱rank第几", just("standing")),
	alone("考核俺局是不是墊底了😭", just("standing")),
	unit("你都会干啥", just("help")),

	// courtesy and chatter
	reply("辛苦啦❤️", courtesy),
	unit("早", courtesy),
	alone("3q", courtesy),
	unit("中午食堂有啥好吃的呀", chatter),

	// nothing may be done
	reply("还没整完呢 别销号", [nothing, progress(null, "还没整完")]),
	reply("咋签收", nothing),
	unit("听说发改那边1.4搞完了", [nothing, task("1.4")]),
	reply("先hold住别签 我问下领导", nothing),
	unit("1.2是不是该报完成了", [task("1.2"), nothing]),
	reply("弄完了没啊 @_user_2", [task(null), nothing]),
	reply("86項算不算完", [task(null), nothing]),
	unit("要是1.7完不成會扣分不", nothing),
	office("3.1他们说弄好了 我还没看", [task("3.1"), nothing]),
	decide("这个先放放 等主任回来", nothing),
	decide("他們為啥要延", nothing),
	reply("一般能延幾天啊", nothing),
	unit("小李說1.10他那塊完了 我再核核", [
		nothing,
		task("1.10"),
		progress("1.10", "我再核核"),
	]),
	reply("我看看", nothing),
	unit("@_user_2 你把用能成本的进度报一下", [nothing, task("3.1")]),
	reply("催啥催 在整了在整了", [
		nothing,
		progress(null, "在整了"),
		about("why", null),
	]),
	office("先不要退1.2 我再跟住建對一下", nothing),
	unit("@_user_2 下週是不是要請假", nothing),
	reply("签收跟报进度有啥区别", nothing),
	reply("預計月底能完", [progress(null, "預計月底能完"), nothing]),
	reply("不用延了 能赶上", [nothing, progress(null, "能赶上")]),
	office("要不要给市监局换个联络员", nothing),
	reply("報到八成就行了吧", nothing),
	unit("明天上午开完会俺再报两环一带", [nothing, task("4.2")]),
	unit("anyone知道3.1 submit了沒", [task("3.1"), nothing]),
	reply("发错群了 不是说这个", [nothing, just("undo")]),
];
