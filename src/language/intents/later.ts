import type { Hearing, Intent } from "../hearing.js";
import { isQuestion } from "../questions.js";
import { taskCommand } from "../task-command.js";

interface Coming {
	name: string;
	examples: Intent["examples"];
	isSaid(heard: Hearing): boolean;
}

function whole(pattern: RegExp) {
	return ({ form }: Hearing) => pattern.test(form.text);
}

const coming: readonly Coming[] = [
	{
		name: "undo",
		examples: { "zh-Hant": ["撤銷"], "zh-Hans": ["撤销"], en: ["undo"] },
		isSaid: whole(
			/^(?:撤销|撤回|取消|回退|undo)(?:上一步|上一条|刚才的?(?:操作)?|操作|last)?$|^(?:撤销|undo)\s?[\d(]/u,
		),
	},
	{
		name: "why",
		examples: {
			"zh-Hant": ["為什麼提醒我", "為什麼紅燈 {code}"],
			"zh-Hans": ["为什么提醒我", "为什么红灯 {code}"],
			en: ["why the reminder?"],
		},
		isSaid: ({ form: { text } }) =>
			/^(?:为什么|为啥|为何|凭什么|why)/u.test(text) ||
			(text.length <= 40 && /(?:为什么|为啥|为何)/u.test(text)),
	},
	{
		name: "case",
		examples: {
			"zh-Hant": ["提交案例", "案例"],
			"zh-Hans": ["提交案例", "案例"],
			en: ["submit a case", "cases"],
		},
		isSaid: whole(
			/^(?:(?:提交|上报|报送?|填报|新增|登记|查看|我的|我们的|本单位的?)?(?:典型)?案例(?:审核|审批|清单|列表|情况|任务|数量)?|(?:审核|审批)案例|提交(?:典型)?案例[^]*|(?:submit |my |review )?(?:an? )?cases?(?: review)?)$/u,
		),
	},
	{
		name: "broadcast",
		examples: {
			"zh-Hant": ["通報", "預告 30天"],
			"zh-Hans": ["通报", "预告 30天"],
			en: ["broadcast", "forecast 30 days"],
		},
		isSaid: whole(
			/^(?:发布?|发送|生成|出)?(?:进度)?(?:通报|预告|notice|broadcast|forecast|preview)(?:[\s,:]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})?\s?(?:天|日|周|个?月|days?|weeks?))?$/u,
		),
	},
	{
		name: "board",
		examples: {
			"zh-Hant": ["掛圖", "進度圖"],
			"zh-Hans": ["挂图", "进度图"],
			en: ["board"],
		},
		isSaid: whole(
			/^(?:看看?|查看|打开|show |open )?(?:the )?(?:挂图(?:作战)?|进度图|作战图|进度看板|看板|进度表|(?:progress )?board|dashboard)$/u,
		),
	},
	{
		name: "standing",
		examples: {
			"zh-Hant": ["排名", "考核"],
			"zh-Hans": ["排名", "考核"],
			en: ["ranking"],
		},
		isSaid: whole(
			/^(?:看看?|查看|我们的?|本单位的?|各单位的?|单位)?(?:排名|考核|得分|评分|分数|成绩|名次|排行榜?|rankings?|standings?|scores?)(?:情况|结果|怎么样|如何)?[?]?$/u,
		),
	},
	{
		name: "plan",
		examples: {
			"zh-Hant": ["導入方案"],
			"zh-Hans": ["导入方案"],
			en: ["import plan"],
		},
		isSaid: whole(
			/^(?:(?:导入|导进|载入|上传|更新)(?:这个|此|该|新的?|工作)?(?:方案|计划|文件)|import(?: the| this)? plan)$/u,
		),
	},
	{
		name: "postpone",
		examples: {
			"zh-Hant": ["申請延期 {code} 到11月15日 原因"],
			"zh-Hans": ["申请延期 {code} 到11月15日 原因"],
			en: ["extend {code} to Nov 15"],
		},
		isSaid: (heard) =>
			/^(?:不?同意(?:延期)?|(?:dis)?agree|不予延期|准予延期)(?:[\s,:\d(].*)?$/u.test(
				heard.form.text,
			) ||
			/^(?:申请|想要?|要求|请求|需要|拟)?(?:延期|延后|展期|延长时限|延长期限)/u.test(
				heard.form.text,
			) ||
			/^(?:extend|postpone|ask for (?:an )?extension|extension)(?![a-z])/u.test(
				heard.form.text,
			) ||
			isSaidOfTask(heard, "(?:需要?|想|要)?(?:申请)?延期(?:到|至)?.{0,12}"),
	},
	{
		name: "blocked",
		examples: {
			"zh-Hant": ["卡住 {code} 等區財政局撥款"],
			"zh-Hans": ["卡住 {code} 等区财政局拨款"],
			en: ["blocked {code} waiting for funds"],
		},
		isSaid: (heard) =>
			isSaidOfTask(
				heard,
				"被?卡住|卡壳|受阻|停滞|推不动|推进不了|(?:is )?(?:blocked|stuck)",
			),
	},
];

function isSaidOfTask(heard: Hearing, verb: string): boolean {
	return !isQuestion(heard.form.text) && taskCommand(heard, verb) !== null;
}

/** What the contract promises and a later release answers: known by name, so that nobody is told it was not understood. */
export const laterIntents: readonly Intent[] = coming.map((one) => ({
	name: one.name,
	examples: one.examples,
	match: (heard) =>
		one.isSaid(heard) ? { intent: "later", name: one.name } : null,
}));
