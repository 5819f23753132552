import type { Intent } from "../hearing.js";

interface Coming {
	name: string;
	examples: Intent["examples"];
	isSaid: RegExp;
}

const coming: readonly Coming[] = [
	{
		name: "case",
		examples: {
			"zh-Hant": ["提交案例", "案例"],
			"zh-Hans": ["提交案例", "案例"],
			en: ["submit a case", "cases"],
		},
		isSaid:
			/^(?:(?:提交|上交|交|上报|报送?|填报|填|写|新增|登记|查看|我的|我们的|本单位的?)?(?:一?[个件份])?(?:典型)?案例(?:审核|审批|清单|列表|情况|任务|数量)?|(?:审核|审批)案例|提交(?:典型)?案例[^]*|(?:submit |my |review )?(?:an? )?cases?(?: review)?)$/u,
	},
	{
		name: "board",
		examples: {
			"zh-Hant": ["掛圖", "進度圖"],
			"zh-Hans": ["挂图", "进度图"],
			en: ["board"],
		},
		isSaid:
			/^(?:看看?|查看|打开|show |open )?(?:the )?(?:挂图(?:作战)?|进度图|作战图|进度看板|看板|进度表|(?:progress )?board|dashboard)$/u,
	},
	{
		name: "standing",
		examples: {
			"zh-Hant": ["排名", "考核"],
			"zh-Hans": ["排名", "考核"],
			en: ["ranking"],
		},
		isSaid:
			/^(?:看看?|查看|我们的?|本单位的?|各单位的?|单位)?(?:排名|考核|得分|评分|分数|成绩|名次|排行榜?|rankings?|standings?|scores?)(?:情况|结果|怎么样|如何)?[?]?$|^(?:我们?|我局|我们局|本单位|咱们?)?(?:现在|目前|这个月|本月)?(?:排(?:在|名)?第几|第几名|多少分|几分)(?:了|名|啊|呢)*[?]?$/u,
	},
	{
		name: "plan",
		examples: {
			"zh-Hant": ["導入方案"],
			"zh-Hans": ["导入方案"],
			en: ["import plan"],
		},
		isSaid:
			/^(?:(?:导入|导进|载入|上传|更新)(?:这个|此|该|新的?|工作)?(?:方案|计划|文件)|import(?: the| this)? plan)$/u,
	},
];

/** What the contract promises and a later release answers: known by name, so that nobody is told it was not understood. */
export const laterIntents: readonly Intent[] = coming.map((one) => ({
	name: one.name,
	examples: one.examples,
	match: ({ form }) =>
		one.isSaid.test(form.text) ? { intent: "later", name: one.name } : null,
}));
