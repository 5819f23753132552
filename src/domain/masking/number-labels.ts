import type { BareText } from "./bare-text.js";

/** What a text says a number is. */
export type NumberLabel = "phone" | "account" | "document";

const FILLER =
	"(?:号码|号|码|是|为|系|至|到|给|本人|私人|个人|分别|均|[:\\s(\"“'=,]){0,8}";

const LABELS: readonly (readonly [NumberLabel, RegExp])[] = [
	[
		"phone",
		beforeDigits(
			"电\\s?话|手\\s?机|座机|固话|传真|联系方式|联系|致电|拨打|来电|短信|tel|phone|mobile|fax",
			"\\.?\\s?\\+?",
		),
	],
	[
		"account",
		beforeDigits(
			"卡号|银行卡|[账帐][号户]|户头|存折|借记卡|信用卡|储蓄卡|卡",
			"[A-Z]{0,2}\\s?",
		),
	],
	[
		"document",
		beforeDigits(
			"身份证|身分证|身份号|身份|证件|护照|通行证|驾驶证|驾照|军官证|士兵证|回乡证|台胞证|居住证|残疾证|社保",
			"[A-Z]{0,2}\\s?",
		),
	],
];

/** 3123456（座機） */
const LABEL_BEHIND =
	/(?<![0-9])[0-9](?:[\s-]?[0-9]){6,11}\s?\((?:联系)?(?:电话|手机|座机|固话|传真)/gu;

/** The labels of `bare`, by the offset of the digits that they label. Linear. */
export function numberLabels({ figures }: BareText): Map<number, NumberLabel> {
	const before = LABELS.flatMap(([label, pattern]) =>
		[...figures.matchAll(pattern)].map(
			({ 0: said, index }) => [index + said.length, label] as const,
		),
	);
	const behind = [...figures.matchAll(LABEL_BEHIND)].map(
		({ index }) => [index, "phone"] as const,
	);
	return new Map([...behind, ...before]);
}

function beforeDigits(words: string, last: string): RegExp {
	return new RegExp(`(?:${words})${FILLER}${last}(?=[0-9])`, "giu");
}
