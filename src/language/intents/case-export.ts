import { clausesOf } from "../clauses.js";
import type { Intent } from "../hearing.js";
import type { NormalForm } from "../normal-form.js";
import { isForbidding } from "../mood.js";
import { ASKING } from "../vocabulary.js";
import { isMadeOf, wordList } from "../words.js";

const VERB = "(?:导出|汇出|导成|下载|输出|生成|export|download)";
const CASES =
	"(?:一?[份个])?(?:全部|所有|各单位的?|all |the |my |our )*(?:典型)?(?:案例|cases?)";
const SHEET =
	"(?:的?(?:清单|列表|台账|汇总表?|表格?|明细|数据|excel|xlsx|list|sheet))*";
const SPOKEN = new RegExp(
	`^(?:${VERB}\\s?${CASES}\\s?${SHEET}(?:(?:成|为|到| to | as )\\s?(?:excel|xlsx|表格?))?|(?:典型)?案例${SHEET}${VERB}(?:excel|xlsx|表格?)?|case export)$`,
	"u",
);

const LONGEST_REQUEST = 80;
const TO_FILE = /导出|汇出|导成|导个|下载|\b(?:export|download)\b/u;
const OF_CASES = /案例(?!\s?第?\d)|\bcases?\b(?! ?#?\d)/u;
/** 案例導出失敗, 案例已經導出: told, not asked for. */
const TOLD = /失败|报错|出错|已经?导|导出?(?:过|完|好)|了$/u;
const WORDS = [
	...wordList(`
  典型案例 案例 典型 警示 标杆 汇出 导个 报了 报了多少 导出 导出来 导出去 导成 导 下载 下来 汇总 汇总表 台账 统计 总表 excel xlsx word pdf sheet file table
  报上来 交上来 收上来 收到 报来 提交 上报 报送 交 报 审过 通过 已 能 可以 能不能 可不可以 用 份儿 那些
  export download typical cases case approved reported submitted filed`),
	...ASKING,
];

/** 把各單位報上來的案例導出一份，紀委那邊下午就要: one clause asks for it, and the others say what for. */
function isAsked(form: NormalForm): boolean {
	const { text } = form;
	if (text.length > LONGEST_REQUEST || isForbidding(text)) return false;
	return clausesOf(form).some(
		({ text: clause }) =>
			TO_FILE.test(clause) &&
			OF_CASES.test(clause) &&
			!TOLD.test(clause) &&
			isMadeOf(clause, WORDS),
	);
}

/** 導出案例 · 案例台賬導出 · export cases. */
export const caseExport: Intent = {
	name: "case-export",
	examples: {
		"zh-Hant": ["導出案例"],
		"zh-Hans": ["导出案例"],
		en: ["export cases"],
	},
	match: ({ form }) =>
		SPOKEN.test(form.text) || isAsked(form) ? { intent: "case-export" } : null,
};
