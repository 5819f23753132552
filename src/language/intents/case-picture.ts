import type { Intent } from "../hearing.js";

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

/** 案例熱力圖 · 案例分佈圖 · heat map: categories by units. */
export const casePicture: Intent = {
	name: "case-picture",
	examples: {
		"zh-Hant": ["案例熱力圖"],
		"zh-Hans": ["案例热力图"],
		en: ["case heat map"],
	},
	match({ form: { text } }) {
		const isSaid = PLAIN.test(text) || (SPOKEN.test(text) && NAMED.test(text));
		return isSaid ? { intent: "case-picture" } : null;
	},
};
