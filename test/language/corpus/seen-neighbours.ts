/** Seen: sentences beside one another of which only some may be acted upon, as a reviewer and a newcomer met with them. */
import {
	about,
	accept,
	back,
	blocked,
	done,
	just,
	leave,
	nothing,
	postpone,
	progress,
	setRole,
	task,
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

export const seenNeighbours: readonly CorpusRow[] = [
	// Two titles
	office("退回教師形象那個和養老那個 缺照片", {
		intent: "return",
		task: ["4.5", "4.9"],
	}),
	office("創衛和養老服務都核實", { intent: "verify", task: ["4.8", "4.9"] }),

	// Leave
	unit("@_user_2 明天請假了，我代", {
		intent: "leave",
		person: "ou_wang",
		days: ["2021-03-16"],
	}),
	unit("@_user_2 明天請假了，請@_user_3代", {
		intent: "leave",
		person: "ou_li",
		days: ["2021-03-16"],
	}),
	unit("@_user_2 明天請假了，有事找我", nothing),
	alone("下周請假，3月24日開會", leave(null, "2021-03-22", "2021-03-28")),
	alone(
		"下周要去黨校，三月二十二號到二十六號請假",
		leave(null, "2021-03-22", "2021-03-26"),
	),
	alone("我昨天請假", nothing),

	// Initials
	unit("scjg還沒回復", nothing),
	unit("sjgx那個做完了", done("1.7")),

	// Two units
	office("發改局的人走了，住建局換人了，聯絡員改成@_user_2", [
		setRole("liaison", "ou_wang", "區住建局"),
		{ intent: "set-role", role: "liaison", person: "ou_wang" },
	]),
	office(
		"住建局换人了，负责人改成@_user_3",
		setRole("head", "ou_li", "區住建局"),
	),

	// Others' troubles
	reply("我們沒有反映困難", [nothing, progress(null, "沒有反映困難")]),
	unit("1.4收到企業反映困難", [nothing, progress("1.4", "企業反映困難")]),
	unit("1.10向您反映一個困難：檔案掃描沒有經費", blocked("1.10", "沒有經費")),

	// Said to a colleague, or not
	unit("@_user_2 你好，1.2已完成", done("1.2")),
	unit("老闆，1.2完成了", done("1.2")),
	office("小張，1.5你去退一下", [nothing, task("1.5")]),
	unit("1.12交给政法委去完成", nothing),
	unit("1.11本週內務必完成", nothing),

	// Cancelled, or not
	unit("1.2延期算了，到4月15日", postpone("1.2", "2021-04-15")),
	unit("1.2 已完成32戶，不用退款", progress("1.2", "不用退款", [32, "戶"])),
	decide("退回？不用退", nothing),
	unit("1.2报完……算了不报了", [nothing, task("1.2")]),
	unit("我們還沒打算申請延期3.1", nothing),

	// How letters end
	reply("已完成，如需補充材料請告知", done(null)),
	unit("1.2已完成，如不符合要求請退回", done("1.2")),
	unit("如四月底前資金到位，1.10即可報請辦結", nothing),
	office("如果下午還沒補材料，就把3.4退回", nothing),

	// Not the work
	unit("1.2網絡卡頓，系統推進不了", blocked("1.2", "網絡卡頓")),
	reply("手機卡住了，等下再發", nothing),

	// Plans
	unit("1.2前期準備全部做完了", [
		progress("1.2", "前期準備全部做完"),
		done("1.2"),
	]),
	unit("1.2已完成，下一步計劃做回訪", done("1.2")),
	unit("完成4.2 明天", [nothing, progress("4.2", "明天")]),
	unit("mark 4.2 as done tomorrow", nothing),
	unit("finish 1.10 by Friday please", nothing),
	unit("4.2 almost done", [nothing, progress("4.2", "almost done")]),
	unit("除了1.7其他都完成了", nothing),
	unit("除4.2外全部完成", nothing),

	// Codes and measures
	unit("1.8平米整治已完成", [done("1.8"), progress("1.8", "平米整治")]),
	unit(
		"不动产那项累计办件1260件，平均1.5天",
		progress("1.10", "办件", [1260, "件"]),
	),
	reply("任務 火星基地已完成", { intent: "task", task: NO_SUCH }),

	// Cases told of, and asked for
	reply("案例已公示", progress(null, "案例已公示")),
	reply("案例還在修改", progress(null, "案例還在修改")),
	alone("想給上週那個案例添兩張照片", just("case")),

	// Numbers
	unit(
		"1.1已推出不動產登記等86項",
		progress("1.1", "不動產登記等86項", [86, "項"]),
	),
	unit("1.8已組織32家企業參加對接會", progress("1.8", "對接會", [32, "家"])),
	reply("已下放32項，超過一半", progress(null, "超過一半", [32, "項"])),
	unit("2.6已督查兩次", progress("2.6", "已督查", [2, "次"])),
	unit("4.4已建成一個文化站", progress("4.4", "文化站", [1, "個"])),
	unit("1.10三方協議已簽訂", progress("1.10", "三方協議已簽訂")),

	// More time, or more of something
	reply("再要5個人", [nothing, progress(null, "再要", [5, null])]),
	reply("再給我們一點數據", nothing),
	reply("再給兩週吧", postpone(null)),

	// Spaces
	unit("我們 1.2 不能 完成 因為財政局 的錢一直 沒有到位", [
		nothing,
		progress("1.2", "沒有到位"),
		blocked("1.2", "沒有到位"),
	]),
	unit("查看過其他任務", [nothing, just("mine"), just("due")]),

	// Kept as it was written
	unit(
		"昨天完成了1.10的窗口改造，還差驗收",
		progress("1.10", "昨天完成了1.10的窗口改造"),
	),
	unit("为什么提醒我们1.2", about("why", "1.2")),
	unit("签收1.2和1.7", accept(["1.2", "1.7"])),
	office("1.4退回，數字不夠", back("1.4", "數字不夠")),
	decide("同意", just("agree")),
];
