import { unitSaidIn } from "../find-unit.js";
import type { Hearing, Intent } from "../hearing.js";
import { isNotMeant } from "../mood.js";
import { isQuestion } from "../questions.js";
import { asksFor } from "../topics.js";

interface Coming {
	name: string;
	examples: Intent["examples"];
	isSaid: RegExp;
	/** Words that, asked for in whatever way, mean it. */
	topic?: RegExp;
}

const coming: readonly Coming[] = [
	{
		name: "board",
		examples: {
			"zh-Hant": ["掛圖", "進度圖"],
			"zh-Hans": ["挂图", "进度图"],
			en: ["board"],
		},
		isSaid:
			/^(?:看看?|查看|打开|(?:(?:can|could|may) (?:i|we) (?:see|have) )|show (?:me |us )?|open )?(?:the )?(?:挂图(?:作战)?|进度图|作战图|进度看板|看板|进度表|(?:progress )?board|dashboard)$/u,
		topic:
			/(?:进度|进展)?(?:挂图(?:作战)?|作战图|进度图|进展图|总体图|形势图|态势图|进度看板|看板|大屏|大图|总览)(?:的?图)?|(?:总体)?(?:进度|进展|完成情况)[,，]?(?:来|出|发|看|要|弄|做)?(?:一?[个张份])?的?图|(?:progress )?(?:board|dashboard|(?:wall )?chart)(?![a-z])/u,
	},
	{
		name: "standing",
		examples: {
			"zh-Hant": ["排名", "考核"],
			"zh-Hans": ["排名", "考核"],
			en: ["ranking"],
		},
		isSaid:
			/^(?:看看?|查看|我们的?|本单位的?|各单位的?|单位)?(?:排名|考核|得分|评分|分数|成绩|名次|排行榜?|rankings?|standings?|scores?)(?:情况|结果|怎么样|如何)?[?]?$|^where (?:do|are) we (?:rank(?:ed)?|stand in the ranking)s?[?]?$|^(?:can|could|may) (?:i|we) see the (?:rankings?|standings?|scores?)[?]?$|^(?:我们?|我局|我们局|本单位|咱们?)?(?:现在|目前|这个月|本月)?(?:排(?:在|名)?第几|第几名|多少分|几分)(?:了|名|啊|呢)*[?]?$/u,
		topic:
			/(?:考核|排名|得分|评分|名次|排行榜?)(?:考核|排名|得分|评分|分数|成绩|结果|名次|情况){0,4}(?:[^,，]{0,3}[,，].{0,4}垫底)?|(?:谁|哪(?:个|家|些)(?:单位|局|部门)?)(?:是|在|排|排名|得|拿){0,4}(?:垫底|倒数(?:第[一二三几])?|最后一?名?|第[一二三几]名?|末位|领先|最[高低]分?)|垫底|倒数第[一二三几]|排(?:在|到|名)?第[一二三几]名?|第[一二三几]名|多少分|(?:first|last|top|bottom|best|worst)? ?(?:place )?(?:in |at )?(?:the )?(?:rankings?|standings?|leaderboard|scores?)(?![a-z])/u,
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
		topic:
			/(?:文件|方案|附件|文档|这个|那个)?(?:导入|导进|载入)(?:为|成|到)?(?:新的?|工作|系统)?(?:方案|计划)|(?:方案|计划)(?:导入|导进去|导进来|载入)/u,
	},
];

/** What the contract promises and a later release answers: known by name, so that nobody is told it was not understood. */
export const laterIntents: readonly Intent[] = coming.map((one) => ({
	name: one.name,
	examples: one.examples,
	match: (heard) =>
		one.isSaid.test(heard.form.text) || isAskedFor(one, heard)
			? { intent: "later", name: one.name }
			: null,
}));

/** 來張進度圖看看 · 住建局排第幾 · 把剛才那個文件導入方案. What does something is not asked: 方案導入了嗎. */
function isAskedFor({ name, topic }: Coming, heard: Hearing): boolean {
	const { text } = heard.form;
	if (!topic || /案例|热力|標杆|标杆/u.test(text)) return false;
	if (name === "plan" && (isQuestion(text) || isNotMeant(text))) return false;
	if (!topic.test(text)) return false;
	const unit = unitSaidIn(text, heard.world);
	return asksFor(heard, topic, unit ? text.slice(unit.start, unit.end) : "");
}
