import { clausesOf } from "../clauses.js";
import type { Intent } from "../hearing.js";
import type { NormalForm } from "../normal-form.js";
import { isForbidding } from "../mood.js";
import { ASKING } from "../vocabulary.js";
import { isMadeOf, wordList } from "../words.js";

const SEE =
	"(?:看看?|查看|打开|生成|出|发|来|画|做|显示|show |see |send |draw |make )?(?:一?[张个份幅])?(?:the |a )?";
const CASES = "(?:32类|三十二类|问题)?(?:典型)?(?:案例|问题|cases? )?的?";
const PICTURE =
	"(?:热力图|热图|热点图|分布图|分布情况|分布|heat ?map|map|picture|distribution)";
const PLAIN = /^(?:看看?|查看|发|出)?(?:典型)?案例的?图(?:片|表)?$/u;
const SPOKEN = new RegExp(
	`^${SEE}${CASES}${PICTURE}(?: of (?:the )?cases)?$`,
	"u",
);
/** 分布 alone may be of anything. */
const NAMED = /案例|32类|三十二类|case|热力图|热图|heat/u;

const LONGEST_REQUEST = 60;
const MAP = /热力图|热图|\bheat ?map\b/u;
/** 案例集中在哪些領域 */
const WHERE =
	/^(?:想?看看|看下|查查)?(?:全区|目前|现在)?(?:的?典型)?案例(?:都|主要|大多|多|大都)*(?:集中|分布|扎堆|出)在(?:哪些|哪几个|哪个|哪里|哪儿|哪|什么)(?:单位|领域|类别|类型|方面|部门|局|问题|类)?(?:上|里|最多)?[?]?$/u;
const WORDS = [
	...wordList(`
  典型案例 案例 典型 热力图 热图 heatmap heat map case cases 32类 三十二类 问题 打开 弄出来 调 出来 呈现 一眼 集中 分布 领域 类别 类型 按 用`),
	...ASKING,
];

/** 典型案例集中在哪些單位，看看熱力圖: one clause asks for the map, and the sentence tells of what; or where they are, alone. */
function isAsked(form: NormalForm): boolean {
	const { text } = form;
	if (text.length > LONGEST_REQUEST || isForbidding(text)) return false;
	if (!/案例|\bcases?\b/u.test(text)) return false;
	return clausesOf(form).some(
		({ text: clause }) =>
			WHERE.test(clause) || (MAP.test(clause) && isMadeOf(clause, WORDS)),
	);
}

/** 案例熱力圖 · 案例分佈圖 · heat map: categories by units. */
export const casePicture: Intent = {
	name: "case-picture",
	examples: {
		"zh-Hant": ["案例熱力圖"],
		"zh-Hans": ["案例热力图"],
		en: ["case heat map"],
	},
	match({ form }) {
		const { text } = form;
		const isSaid =
			PLAIN.test(text) ||
			(SPOKEN.test(text) && NAMED.test(text)) ||
			isAsked(form);
		return isSaid ? { intent: "case-picture" } : null;
	},
};
