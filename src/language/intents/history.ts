import { askedOf } from "../asked-of.js";
import type { Intent } from "../hearing.js";

const WORDS =
	/上[次回](?:我们?|咱们?|俺们?)?(?:是)?(?:咋|怎么)报的|(?:都|有?谁)?(?:之前|以前|前面|历次|先后)?(?:都)?(?:报|改|填|汇报|上报|更新|动|update ?)[过了](?:些)?(?:什么|啥|哪些|几次|没有)|(?:都是)?谁(?:在)?(?:什么时候|何时|哪天)(?:改|报|动|填)[过的了]*|谁(?:改|报|动|填)过?(?:的|了)?[,，]?(?:进[度展]|记录|数据|东西|什么|啥)?|来龙去脉|前因后果|全过程|历次(?:报送|上报|汇报)?|改动|变更记录|(?:the )?(?:change ?log|(?:earlier|previous|past|all|old) (?:reports|entries|updates))(?: of| for| on| in)?|who (?:has )?(?:reported|said|entered|filed|changed) what(?: and when)?(?: on| for)?|who changed (?:what|this|it|anything)?(?: on| in| to)?|what (?:was |has been |has )?changed(?: on| in)?|what (?:has|have|was|had) (?:we |they |you |been )*(?:reported|submitted|filed|said|entered)(?: so far| before| until now| on it)*(?: on| for| about)?|(?:的)?(?:(?:进展|进度|历史|报送|办理|上报|填报|操作|过往|汇报|以往|以前)(?:的)?(?:进展|进度)?(?:记录|历史|台账|历程|日志|流水|轨迹|明细)(?:记录)?|历史(?:进展|进度)?|台账|记录(?=$|[\s])|(?:the )?(?:full |whole )?(?:progress )?(?:history|timeline|log)(?: of| for)?)/u;

/** 1.10 進展記錄 · history 1.7. */
export const history: Intent = {
	name: "history",
	examples: {
		"zh-Hant": ["{code} 進展記錄"],
		"zh-Hans": ["{code} 进展记录"],
		en: ["history {code}"],
	},
	match(heard) {
		if (heard.form.text.length > 60) return null;
		const asked = askedOf(heard, WORDS);
		if (asked && asked.task === null && asked.words[0] === "记录") return null;
		return asked && { intent: "history", task: asked.task };
	},
};
