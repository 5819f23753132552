import { clausesOf } from "../clauses.js";
import type { Intent } from "../hearing.js";
import { isForbidding, isSupposing } from "../mood.js";
import type { NormalForm } from "../normal-form.js";
import { isQuestion } from "../questions.js";

const WORDS =
	/^(?:(?:把)?(?:本群|此群|这个?群|该群)?(?:的)?(?:绑定)?(?:解绑|取消(?:本群|这个?群)(?:的)?绑定|解除绑定|取消绑定|撤销绑定)(?:本群|此群|这个群)?|(?:please )?(?:unbind|remove the binding(?: of| from)?|release)(?: (?:this|our|the) (?:chat|group))?)$/u;

/** 解綁. */
export const unbind: Intent = {
	name: "unbind",
	examples: { "zh-Hant": ["解綁"], "zh-Hans": ["解绑"], en: ["unbind"] },
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match({ form }) {
		const isSaid = WORDS.test(form.text) || isSaidWithReason(form);
		return isSaid ? { intent: "unbind" } : null;
	},
};

const REASON =
	/^(?:本群|此群|这个?群|该群|我们|绑|弄|搞|点)?(?:已经?|现在|以后){0,3}(?:不(?:再)?(?:用|需要|使用)(?:这个群)?了|(?:绑|弄|搞|点)?错(?:单位|群)?了|换群了|解散了|作废了|要解散)$/u;

/** 這個群不用了，解綁吧. */
function isSaidWithReason(form: NormalForm): boolean {
	if (isQuestion(form.text) || isSupposing(form.text)) return false;
	const clauses = clausesOf(form).map(({ text }) => text);
	return (
		clauses.length > 1 &&
		clauses.some((text) => WORDS.test(text) && !isForbidding(text)) &&
		clauses.every((text) => WORDS.test(text) || REASON.test(text))
	);
}
