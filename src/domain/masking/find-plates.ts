import type { BareText } from "./bare-text.js";
import type { NumberSpan } from "./number-spans.js";

const PROVINCES =
	"京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const BREAK = "[\\s·•・‧⋅.\\-_]{0,2}";
const HEAD = new RegExp(`[${PROVINCES}]${BREAK}[A-Z]${BREAK}`, "giu");
const LABELLED =
	/(?:车牌|牌照|号牌|车号)(?:号码|号|为|是|[:\s]){0,4}([A-Z0-9]{1,2}[\s·\-]?[A-Z0-9]{4,7})(?![A-Z0-9])/giu;
const FULL_TAIL = /[A-Z0-9]{5,8}(?![A-Z0-9])/iuy;
const SHORT_TAIL = /[A-Z0-9]{4}(?=[挂学警港澳领使应])/iuy;
const SPACED_TAIL = new RegExp(
	`[A-Z0-9](?:${BREAK}[A-Z0-9]){4,5}(?![A-Z0-9])`,
	"iuy",
);
const FIXED_TAIL = new RegExp(
	`[A-Z0-9](?:${BREAK}[A-Z0-9]){4}(?![A-Z0-9])`,
	"iuy",
);

/**
 * 車牌: what identifies the car. 遼G12345 gives 12345, in either script, spaced or not; new energy and 掛, 學, 警, 港, 澳
 * plates too, and whatever is called a plate. Linear.
 */
export function findPlates({ text, figures }: BareText): NumberSpan[] {
	const spans: NumberSpan[] = [];
	for (const { 0: head, index } of text.matchAll(HEAD)) {
		const start = index + head.length;
		const isWords = !/[A-Z0-9]/iu.test(text.charAt(start));
		const end = tailEnd(isWords ? figures : text, start);
		if (end > 0) spans.push({ kind: "plate", start, end });
	}
	for (const { 0: all, 1: said = "", index } of text.matchAll(LABELLED)) {
		const end = index + all.length;
		if (digitsIn(said) >= 3)
			spans.push({ kind: "plate", start: end - said.length, end });
	}
	return spans;
}

function tailEnd(text: string, start: number): number {
	for (const tail of [FULL_TAIL, SHORT_TAIL, SPACED_TAIL, FIXED_TAIL]) {
		tail.lastIndex = start;
		const said = tail.exec(text)?.[0] ?? "";
		if (digitsIn(said) >= 3) return start + said.length;
	}
	return 0;
}

function digitsIn(said: string): number {
	return said.replace(/[^0-9]/gu, "").length;
}
