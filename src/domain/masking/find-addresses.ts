import type { BareText } from "./bare-text.js";
import { isMobile } from "./number-checks.js";
import type { NumberSpan } from "./number-spans.js";

const EMAIL =
	/(?<![A-Z0-9._%+-])[A-Z0-9._%+-]+\s?(?:@|[([]at[)\]]|\sat\s|艾特)\s?[A-Z0-9-]+(?:(?:[.。]|\s?(?:点|dot)\s?)[A-Z0-9-]+)+/giu;
const ACCOUNT =
	/(?:微信|威信|扣扣|QQ|(?<![A-Z])[VW]X|V信)(?:号码|号|是|为|[:\s(]){0,6}([A-Z][-_A-Z0-9]{5,19}|[0-9]{5,12})(?![A-Z0-9])(?!\s?[万亿元项])/giu;

/** E-mail addresses, and what follows 微信 or QQ: addresses as well. A mobile number there stays a mobile number. Linear. */
export function findAddresses({ text, figures }: BareText): NumberSpan[] {
	const emails = [...text.matchAll(EMAIL)].map(({ 0: said, index }) => ({
		kind: "email" as const,
		start: index,
		end: index + said.length,
	}));
	const accounts = [...figures.matchAll(ACCOUNT)]
		.filter(({ 0: all, 1: said = "" }) => isAccount(all, said))
		.map(({ 0: all, 1: said = "", index }) => ({
			kind: "email" as const,
			start: index + all.length - said.length,
			end: index + all.length,
		}));
	return [...emails, ...accounts];
}

function isAccount(all: string, said: string): boolean {
	if (isMobile(said)) return false;
	return /[0-9_]/u.test(said) || all.includes(":");
}
