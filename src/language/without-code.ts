import type { NormalForm } from "./normal-form.js";

/** Addresses, templates, tags and code in backticks. Bounded, so that long texts of opening brackets stay cheap. */
const CODE =
	/(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；、）」]{1,500}|\$?\{{1,2}[^{}\n]{0,200}\}{1,2}|[〔[【［(（]\d{4}[〕\]】］)）]\s?第?\d{0,5}号?|`[^`\n]{1,200}`|<[^<>\n]{1,200}>|\d{1,9}\s?[*^]\s?\d{1,9}/giu;

/** The form with everything blanked that machines read: numbers in it are no quantities. Same length. */
export function withoutCode(form: NormalForm): NormalForm {
	const spans = [...form.original.matchAll(CODE)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
	if (spans.length === 0) return form;
	const isCode = (at: number) =>
		spans.some(({ start, end }) => at >= start && at < end);
	const text = form.text
		.split("")
		.map((char, i) => (isCode(form.from[i] ?? 0) ? "■" : char))
		.join("");
	return { ...form, text };
}
