import { askedOf } from "../asked-of.js";
import type { Intent } from "../hearing.js";

const WHO =
	"(?:还有)?(?:谁|哪(?:些|个|几个?)?(?:责任)?(?:单位|部门|局|家)|几家)";
const NOT_IN =
	"(?:还|都|仍|尚)?(?:没有?|未|欠)(?:有)?(?:交|报|报送|上报|提交|反馈|完成|办完|办结|做完|报材料|交材料)";
const WORDS = new RegExp(
	`${WHO}.{0,4}(?:没|未|欠)(?:有)?(?:动静|反应|反馈|回音|响应|报送?|上报|交|完成|办完|弄完|搞完|做完|动)(?:过|来|的|呢|啊)*(?:材料|进度|进展|东西|数据|情况)?(?:的|了|呢|啊|齐)*|(?:还)?(?:差|缺|欠|剩)(?:谁|哪(?:些|个|几个?)?(?:单位|部门|家)?)(?:还)?(?:没|未)?(?:有)?(?:交|报|报送|反馈|完成)?(?:的|啊|呢)*|(?:本月|这个月|本周|这周|逾期|到期|过期)*(?:的)?${WHO}的?${NOT_IN}(?:材料|进度|进展|东西)?(?:的|了|呢|啊|齐)*|(?:还)?(?:没|未)(?:有)?(?:交|报|报送|提交)的?(?:单位|部门)(?:有)?(?:哪些|谁)?|(?:还)?(?:缺|差|欠)(?:谁|哪(?:些|个|几个?)?(?:单位|部门|家))(?:的|没交)?|who (?:has|have) ?(?:not|nt) (?:yet )?(?:submitted|reported|finished|done|handed in)(?: yet)?|who(?:s| is) (?:still )?missing|missing parts?|who (?:still )?owes (?:us )?(?:a report|their part|their parts|anything|something)|whose parts? (?:is|are) missing|(?:who|which (?:units?|bureaus?|departments?)) (?:has|have) (?:still )?(?:not|nt) (?:yet )?(?:finished|done|handed in|reported|submitted|delivered)(?: their| its)?(?: own)?(?: parts?| share)?(?: of| on| for| in)?(?: yet)?|who (?:are|is) (?:we|everybody|everyone) (?:still )?(?:waiting for|waiting on|missing)(?: on| for)?`,
	"u",
);

/** 誰還沒交 1.3 · 1.2 還有誰沒交 · who is missing 1.3. */
export const missingParts: Intent = {
	name: "missing-parts",
	examples: {
		"zh-Hant": ["誰還沒交 {code}"],
		"zh-Hans": ["谁还没交 {code}"],
		en: ["who is missing {code}"],
	},
	suggested: {
		"zh-Hant": ["誰還沒交 {code}", "誰還沒交"],
		"zh-Hans": ["谁还没交 {code}", "谁还没交"],
		en: ["who is missing {code}", "who is missing"],
	},
	match(heard) {
		if (heard.form.text.length > 60) return null;
		const asked = askedOf(heard, WORDS);
		return asked && { intent: "missing-parts", task: asked.task };
	},
};
