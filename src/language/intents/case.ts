import type { Intent } from "../hearing.js";

const SEE =
	"看看?|查看|查询|查|打开|显示|审核|审批|核实|采纳|退回|签批|答复|修改|补充|提交|show|view|see|open|review";
const NO = "第?(\\d{1,6})号?";
const AFTER =
	"(?:的?(?:情况|进展|状态|详情|内容|进度|怎么样|如何|怎样|审核|审了吗|到哪了|通过了吗|通过了没|[?]|status|details))*";
const BEHIND = new RegExp(
	`^(?:(?:${SEE})\\s?)?(?:典型)?(?:案例|case)\\s?(?:no\\.?\\s?|#)?${NO}${AFTER}(?:$|[\\s,，。;:：])`,
	"u",
);
/** Its reason is asked for on the card. */
const WITH_REASON = new RegExp(
	`^(?:退回|驳回|答复|补充|询问)(?:典型)?案例${NO}(?!\\d)`,
	"u",
);
const AHEAD = new RegExp(
	`^(?:(?:${SEE})\\s?)?${NO}(?:典型)?案例${AFTER}$`,
	"u",
);
/** 案例1進展 is said of the duty 案例一, whose number people write either way. */
const DUTY = /^案例[12](?:的?(?:进展|进度))$/u;

/** 案例 12 · 查看案例12 · 12號案例; also with a verb that its card offers as a button: 退回 案例 12. */
export const oneCase: Intent = {
	name: "case",
	examples: {
		"zh-Hant": ["案例 12"],
		"zh-Hans": ["案例 12"],
		en: ["case 12"],
	},
	// A number that nobody has is no help.
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match({ form: { text } }) {
		if (DUTY.test(text)) return null;
		const no = [BEHIND, AHEAD, WITH_REASON]
			.map((said) => said.exec(text)?.[1])
			.find((found) => found !== undefined);
		return no === undefined || Number(no) === 0
			? null
			: { intent: "case", no: Number(no) };
	},
};
