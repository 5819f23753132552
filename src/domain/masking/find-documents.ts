import type { BareText } from "./bare-text.js";
import { beginsWithDay, isIdCard18 } from "./number-checks.js";
import type { NumberSpan } from "./number-spans.js";

/** 護照, 通行證, 台胞證, cards of Hong Kong and Taiwan. */
const DOCUMENT =
	/(?<![A-Z0-9])(?:[CDEGHKLMPSTW]\s?[0-9]{8,10}|[CE][A-Z]\s?[0-9]{7}|[A-Z][12][0-9]{8}|[A-Z]{1,2}[0-9]{6}\s?\(\s?[0-9A]\s?\))(?![A-Z0-9])/giu;
const CODE = /(?<![A-Z0-9])[0-9A-Z]{2}[0-9]{6}[0-9A-Z]{10}(?![A-Z0-9])/giu;
/** 138****1234: three digits in front may stay, more and those behind may not. */
const HALF_MASKED =
	/(?<![0-9])(?:[0-9]{3,}[*×•●]{3,}[0-9]{2,}X?|[0-9]{3,}X{4,}[0-9]{2,}X?|[0-9]{5,}[*×•●]{3,}|1[3-9][0-9]\s[*×•●X]{4}\s[0-9]{4})(?![0-9])/giu;

/** Numbers of documents of persons, and numbers of theirs that are hidden only in part. Linear. */
export function findDocuments({ text, figures }: BareText): NumberSpan[] {
	const documents = [...text.matchAll(DOCUMENT)].filter(
		({ 0: said }) => !beginsWithDay(said.replace(/[^0-9]/gu, "")),
	);
	const traders = creditCodes(text).filter(({ 0: said }) =>
		said.startsWith("92"),
	);
	return [
		...[...documents, ...traders].map((match) => spanOf("id-card", match)),
		...[...figures.matchAll(HALF_MASKED)].map((match) =>
			spanOf(match[0].length < 15 ? "mobile" : "id-card", match),
		),
	];
}

/**
 * 統一社會信用代碼 with a letter in it, of organisations: public, and not a person's number. Only digits: `number-checks.ts`
 * has to look closer.
 */
export function findOrganisationCodes({ text }: BareText): NumberSpan[] {
	return creditCodes(text)
		.filter(({ 0: said }) => !said.startsWith("92"))
		.map((match) => spanOf("id-card", match));
}

function creditCodes(text: string): RegExpExecArray[] {
	return [...text.matchAll(CODE)].filter(
		({ 0: said }) =>
			/[A-Z]/iu.test(said) &&
			!/^[0-9]{17}X$/iu.test(said) &&
			!isIdCard18(said.slice(0, 17)),
	);
}

function spanOf(kind: NumberSpan["kind"], match: RegExpExecArray): NumberSpan {
	return { kind, start: match.index, end: match.index + match[0].length };
}
