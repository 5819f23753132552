import type { Intent } from "../hearing.js";
import { isMadeOf, wordList } from "../words.js";

const REVIEW = /审|核实|review|verif/u;
const CASES = /案例|\bcases?\b/u;
const WORDS = wordList(`
  案例 典型案例 审核 审批 审定 审 核实 待 待审 待审核 待核 等着 等 要 需要 需 有 有没有 还 还有 没 没有 未 未审 的 吗 么 呢 几 几个 几件 多少 个 件 哪些 什么
  看看 看 查看 打开 列出 现在 目前 清单 列表 情况 我 我们 来 了 过
  case cases review reviews the to pending list waiting for show which are there be reviewed verify verification`);

/** 案例審核 · 還有幾個案例沒審 · review cases: what waits for the office's or 紀委's word. */
export const caseReview: Intent = {
	name: "case-review",
	examples: {
		"zh-Hant": ["案例審核"],
		"zh-Hans": ["案例审核"],
		en: ["review cases"],
	},
	match({ form: { text } }) {
		return REVIEW.test(text) && CASES.test(text) && isMadeOf(text, WORDS)
			? { intent: "case-review" }
			: null;
	},
};
