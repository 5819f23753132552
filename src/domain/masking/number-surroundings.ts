import type { BareText } from "./bare-text.js";
import type { DigitWindow } from "./digit-windows.js";

const AMOUNT =
	/(?:\.[0-9]{1,4})?\s?[余多]?(?:[万亿]|[美港欧日]?元(?![旦月宵])|圆|项(?!目)|件|%|‰)/uy;

/** Whether the number counts something: 13812345678元, 13812345678.50元, ￥13812345678. */
export function isAmount({ groups }: DigitWindow, { text }: BareText): boolean {
	const [start, end] = [groups[0]?.start ?? 0, groups.at(-1)?.end ?? 0];
	AMOUNT.lastIndex = end;
	if (AMOUNT.test(text)) return true;
	return /(?:[¥$€£]|人民币|RMB)\s?$/iu.test(
		text.slice(Math.max(0, start - 4), start),
	);
}

const X = /[\s.\-]{0,2}X(?![A-Z])/iuy;

/** Where the X behind the window ends; 0 where there is none. */
export function endsInX(
	{ digits, groups }: DigitWindow,
	{ text }: BareText,
): number {
	if (digits.length !== 17) return 0;
	X.lastIndex = groups.at(-1)?.end ?? 0;
	return X.test(text) ? X.lastIndex : 0;
}
