import type { Intent } from "../hearing.js";
import { isForbidding } from "../mood.js";

const VERB = "(?:发布|公布|公开|曝光|通报|刊发|发出|publish|release)";
const NO = "(?:no\\.?\\s?|#)?第?(\\d{1,6})号?";
const FIRST = new RegExp(
	`^${VERB}\\s?(?:(?:一?[个件则]|the |a )?(?:典型)?(?:案例|case)(?:\\s?${NO})?|${NO}案例)$`,
	"u",
);
const LAST = new RegExp(
	`^(?:把)?(?:典型)?(?:(?:案例|case)\\s?${NO}|${NO}案例)(?:给|来)?\\s?(?:${VERB}(?:出去|了)?|(?:${VERB}|发)(?:到|给|往)[^,，。;]{1,12})$`,
	"u",
);

/** 發布案例 12 · 案例12發布 · publish case 12: the form with the masked text. */
export const publishCase: Intent = {
	name: "publish-case",
	examples: {
		"zh-Hant": ["發布案例 12"],
		"zh-Hans": ["发布案例 12"],
		en: ["publish case 12"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match({ form: { text } }) {
		if (isForbidding(text) || /发布?了$/u.test(text)) return null;
		const match = FIRST.exec(text) ?? LAST.exec(text);
		if (!match) return null;
		const no = match[1] ?? match[2];
		return { intent: "publish-case", no: no === undefined ? null : Number(no) };
	},
};
