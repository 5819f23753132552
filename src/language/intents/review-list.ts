import type { Intent } from "../hearing.js";
import { ASKING } from "../vocabulary.js";
import { isMadeOf, wordList } from "../words.js";

const WORDS = [
	...ASKING,
	...wordList(`
  看看 看 查看 查 查询 列出 现在 目前 还 有 还有 什么 哪些 多少 几项 任务 事项 的 是 需 需要 要 我 我们 等 等待 等着 待
  待我 清单 列表 情况 吗 呢 未 没 核查 核实 审核 核验 复核 验收 审批 销号 办公室 我来 由我 审 审的 核 验 材料 交上来 报上来`),
];
const REVIEW =
	/(?:核查|核实|审核|核验|复核|验收|审批|销号|审(?![计图美查])|[要等待没未][核验])/u;
const WAITING = /待|需|要|等|未|没|什么|哪些/u;
const ENGLISH = wordList(`
  show list me the review to pending reviews what which tasks task is are need needs be reviewed verified verify awaiting
  waiting for verification whats there`);

/** 已經核實銷號的有哪些: closed; 案例待審: of cases. */
const OTHERWISE =
	/案例|已经?(?:核|审|验|销)|(?:核实|核查|核验|验收|审核|销号)(?:过|完)了?的/u;

/** 待核查: what has been handed in and waits for the reviewer. */
export const reviewList: Intent = {
	name: "review-list",
	examples: {
		"zh-Hant": ["待核查"],
		"zh-Hans": ["待核查"],
		en: ["review list"],
	},
	match({ form: { text } }) {
		if (OTHERWISE.test(text)) return null;
		const inChinese =
			REVIEW.test(text) && WAITING.test(text) && isMadeOf(text, WORDS);
		const inEnglish =
			/review|verif/.test(text) &&
			/list|to|pending|waiting|need/.test(text) &&
			isMadeOf(text, ENGLISH);
		return inChinese || inEnglish ? { intent: "review-list" } : null;
	},
};
