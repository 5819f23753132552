import type { Intent } from "../hearing.js";
import { NUMERAL, parseNumeral } from "../numerals.js";

const SEE =
	"看看?|查看|查询|查|打开|显示|审核|审批|核实|采纳|退回|签批|答复|修改|补充|提交|show|view|see|open|review";
const NO = "第?(\\d{1,6})号?";
/** 案例一 and 案例二 are duties of the plan; from 三 on it can only be the number of a case. */
const SPOKEN_NO = `(\\d{1,6}|(?![一二](?![${NUMERAL}]))[${NUMERAL}]{1,6})`;
const AFTER =
	"(?:的|是|什么|啥|讲|说|写|关于|情况|进展|状态|详情|内容|进度|怎么样|如何|怎样|审核|审了吗|到哪了|通过了吗|通过了没|[?]|status|details)*";
const BEHIND = new RegExp(
	`^(?:(?:${SEE})\\s?)?(?:典型)?(?:案例|case)\\s?(?:no\\.?\\s?|#)?第?${SPOKEN_NO}号?${AFTER}(?:$|[\\s,，。;:：])`,
	"u",
);
/** Its reason is asked for on the card. */
const WITH_REASON = new RegExp(
	`^(?:退回|驳回|答复|补充|询问)(?:典型)?案例${NO}(?!\\d)`,
	"u",
);
/** what is case 12 about */
const ABOUT =
	/^(?:what(?:s| is)?|tell me) (?:the )?(?:about )?case (?:no\.? ?|#)?(\d{1,6})(?: about| like)?\??$/u;
const AHEAD = new RegExp(
	`^(?:(?:${SEE})\\s?)?${NO}(?:典型)?案例${AFTER}$`,
	"u",
);
/** What its card offers or shows: never done at once, for the card has the text that is decided on. */
const OFFERED =
	"通过|不?批准|核实|核准|采纳|同意|不?可以|不行|不通过|不同意|退回|打回|驳回|撤回|收回|签批|补充|修改|先?别|先不|暂不|有哪些附件|附件|佐证|材料|files";
/** 案例3退回去，寫得不清楚 · 看案例8的附件 · 把發出去的案例3收回. */
const TOLD = new RegExp(
	`^(?:把|将)?(?:${SEE})?(?:已?发出去的?|发布的)?(?:典型)?(?:案例|case)\\s?第?${SPOKEN_NO}号?的?[\\s,，:：]*(?:先|给|都)?(?:${OFFERED})`,
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
		const said = [BEHIND, AHEAD, ABOUT, WITH_REASON, TOLD]
			.map((pattern) => pattern.exec(text)?.[1])
			.find((found) => found !== undefined);
		const no = parseNumeral(said ?? "");
		return no === null || no === 0 ? null : { intent: "case", no };
	},
};
