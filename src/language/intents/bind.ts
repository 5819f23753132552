import { bindTarget } from "../bind-target.js";
import { type Intent, trimmed } from "../hearing.js";
import { originalWords, slice } from "../normal-form.js";
import { isQuestion } from "../questions.js";

const VERB =
	/^(?:(?:把|将)?(?:本群|此群|这个群|该群|群)?(?:绑定|綁定|绑(?=[到为给成在至]|[\p{Script=Han}]{2,12}(?:局|委|组|办公室|街道|中心|全体|纪委)$))(?:本群|此群|这个群|该群|群|单位)?(?:为|到|给|成|至)?|bind(?: this (?:chat|group))?(?: to)?(?![a-z]))[\s,:]*/u;

/** 綁定 區住建局 · 綁定 辦公室 · 綁定 專項組 辦事方便 · 綁定 全體 · 綁定 紀委. */
export const bind: Intent = {
	name: "bind",
	examples: {
		"zh-Hant": ["綁定 {unit}", "綁定 辦公室"],
		"zh-Hans": ["绑定 {unit}", "绑定 办公室"],
		en: ["bind {unit}", "bind office"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match({ form, world }) {
		const match = VERB.exec(form.text);
		if (!match || form.text.length > 60 || isQuestion(form.text)) return null;
		const rest = trimmed(slice(form, match[0].length));
		return { intent: "bind", target: bindTarget(originalWords(rest), world) };
	},
};
