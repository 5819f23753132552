import type { BareText } from "./bare-text.js";
import {
	cutsOf,
	type DigitWindow,
	isCounting,
	isEvenlySpaced,
	isList,
	isRegular,
	sizesOf,
} from "./digit-windows.js";
import {
	beginsLikeCard,
	isIdCard15,
	isIdCard18,
	isLandline,
	isLuhn,
	isMobile,
} from "./number-checks.js";
import { endsInX, isAmount } from "./number-surroundings.js";
import type { NumberLabel } from "./number-labels.js";
import type { NumberSpan } from "./number-spans.js";

export interface Candidate {
	window: DigitWindow;
	label: NumberLabel | null;
	bare: BareText;
}

/** A kind of number: its digits, and how they may be spaced. */
export interface Shape {
	kind: NumberSpan["kind"];
	/** Its first digit is one of these. */
	begins: string;
	lengths: readonly number[];
	/** The digits alone. */
	looks: (digits: string) => boolean;
	/** Their gaps, label and surroundings. */
	accepts: (candidate: Candidate) => boolean;
}

/** The surest first. */
export const SHAPES: readonly Shape[] = [
	{
		kind: "id-card",
		begins: "12345678",
		lengths: [18, 17],
		looks: isIdCard18,
		accepts: isWithX,
	},
	{
		kind: "mobile",
		begins: "018",
		lengths: [11, 13, 15, 12, 16],
		looks: isMobile,
		accepts: isSpacedMobile,
	},
	{
		kind: "landline",
		begins: "08",
		lengths: [12, 11, 10, 13, 14, 15, 16],
		looks: (digits) => isLandline(fromHome(digits)),
		accepts: isSpacedLandline,
	},
	{
		kind: "id-card",
		begins: "12345678",
		lengths: [15],
		looks: isIdCard15,
		accepts: isSpacedOldIdCard,
	},
	{
		kind: "bank-card",
		begins: "123456789",
		lengths: [19, 18, 17, 16],
		looks: (digits) => beginsLikeCard(digits) || isLuhn(digits),
		accepts: isSpacedCard,
	},
];

/** 86 416 3123456 as it is dialled at home: 0416 3123456. */
function fromHome(digits: string): string {
	return /^86[1-9]/u.test(digits) ? `0${digits.slice(2)}` : digits;
}

function isWithX({ window, bare }: Candidate): boolean {
	return window.digits.length === 18 || endsInX(window, bare) > 0;
}

function isSpacedOldIdCard({ window, label }: Candidate): boolean {
	if (window.groups.length === 1) return false;
	if (label !== null || cutsOf(window).includes(6)) return !isList(window);
	return isRegular(window) && isEvenlySpaced(window) && !isCounting(window);
}

const MOBILE_SIZES = new Set(
	"11 3,4,4 4,4,3 3,3,5 3,5,3 3,8 7,4 4,7".split(" "),
);

function isSpacedMobile({ window, label, bare }: Candidate): boolean {
	const own = withoutPrefix(window);
	if (!own) return false;
	const isOne = own.groups.length === 1 || label === "phone";
	return (isOne || isSpacedLikeMobile(own)) && !isAmount(own, bare);
}

function isSpacedLikeMobile(own: DigitWindow): boolean {
	if (own.groups.length <= 3)
		return MOBILE_SIZES.has(sizesOf(own)) && !isList(own);
	if (isList(own) || isCounting(own)) return false;
	const cuts = cutsOf(own);
	if (cuts.includes(3) && cuts.includes(7)) return isEvenlySpaced(own, [3, 7]);
	return isRegular(own) && isEvenlySpaced(own);
}

/** 86 138 1234 5678 without the 86; null where the prefix runs into the number. */
function withoutPrefix(window: DigitWindow): DigitWindow | null {
	const extra = window.digits.length - 11;
	if (extra === 0 || window.groups.length === 1) return window;
	const [prefix, ...groups] = window.groups;
	if (prefix?.digits.length !== extra) return null;
	return { ...window, groups, digits: window.digits.slice(extra) };
}

function isSpacedLandline({ window, label, bare }: Candidate): boolean {
	const { digits, groups } = window;
	if (isAmount(window, bare)) return false;
	if (groups.length === 1) return digits.startsWith("0") || label === "phone";
	if (label === "phone") return true;
	if (isList(window)) return false;
	const country = /^(?:00)?86/u.exec(digits)?.[0].length ?? 0;
	const area = /^(?:(?:00)?86)?0?(?:10|2\d|[3-9]\d\d)/u.exec(digits)?.[0] ?? "";
	const cuts = cutsOf(window).filter((cut) => cut !== country);
	if (cuts[0] === area.length) return true;
	return isRegular(window) && isEvenlySpaced(window);
}

function isSpacedCard({ window, label }: Candidate): boolean {
	const { digits, groups } = window;
	if (groups.length === 1) return false;
	if (label === "account") return true;
	if (isList(window) || isCounting(window)) return false;
	const isCard = beginsLikeCard(digits);
	if (isRegular(window) && isEvenlySpaced(window))
		return isCard || isLuhn(digits);
	return isCard && (isLuhn(digits) || groups[0]?.digits.length === 6);
}
