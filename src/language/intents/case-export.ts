import type { Intent } from "../hearing.js";

const VERB = "(?:导出|导成|下载|输出|生成|export|download)";
const CASES =
	"(?:一?[份个])?(?:全部|所有|各单位的?|all |the |my |our )*(?:典型)?(?:案例|cases?)";
const SHEET =
	"(?:的?(?:清单|列表|台账|汇总表?|表格?|明细|数据|excel|xlsx|list|sheet))*";
const SPOKEN = new RegExp(
	`^(?:${VERB}\\s?${CASES}\\s?${SHEET}(?:(?:成|为|到| to | as )\\s?(?:excel|xlsx|表格?))?|(?:典型)?案例${SHEET}${VERB}(?:excel|xlsx|表格?)?|case export)$`,
	"u",
);

/** 導出案例 · 案例台賬導出 · export cases. */
export const caseExport: Intent = {
	name: "case-export",
	examples: {
		"zh-Hant": ["導出案例"],
		"zh-Hans": ["导出案例"],
		en: ["export cases"],
	},
	match: ({ form }) =>
		SPOKEN.test(form.text) ? { intent: "case-export" } : null,
};
