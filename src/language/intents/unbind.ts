import type { Intent } from "../hearing.js";

const WORDS =
	/^(?:(?:本群|此群|这个群|把本群)?(?:解绑|解除绑定|取消绑定|撤销绑定)(?:本群|此群|这个群)?|unbind(?: this (?:chat|group))?)$/u;

/** 解綁. */
export const unbind: Intent = {
	name: "unbind",
	examples: { "zh-Hant": ["解綁"], "zh-Hans": ["解绑"], en: ["unbind"] },
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match({ form }) {
		return WORDS.test(form.text) ? { intent: "unbind" } : null;
	},
};
