import type { BareText } from "./bare-text.js";
import { type DigitGroup, type DigitRun, digitRuns } from "./digit-runs.js";
import {
	type DigitWindow,
	digitsAt,
	isList,
	sizesOf,
	windowAt,
} from "./digit-windows.js";
import {
	beginsWithDay,
	isIdCard15,
	isLandline,
	isMobile,
	isOrganisationCode,
} from "./number-checks.js";
import { type NumberLabel, numberLabels } from "./number-labels.js";
import { type Shape, SHAPES } from "./number-shapes.js";
import type { NumberSpan } from "./number-spans.js";
import { endsInX, isAmount } from "./number-surroundings.js";

/**
 * ID cards, phones and bank cards, however their digits are written or spaced. Amounts, days, running numbers and lists
 * of small numbers are left, unless a label in front (電話, 卡號, 身份證) says what they are. Linear.
 */
export function findDigitNumbers(bare: BareText): NumberSpan[] {
	const labels = numberLabels(bare);
	const search: Search = { bare, labels, found: [], label: null };
	for (const run of digitRuns(bare, isWhole)) searchRun(run, search);
	return search.found;
}

interface Search {
	bare: BareText;
	/** By the offset of what they label. */
	labels: ReadonlyMap<number, NumberLabel>;
	found: NumberSpan[];
	/** Of the number before: 電話 goes for all of a list. */
	label: NumberLabel | null;
}

type Kind = NumberSpan["kind"];

/** A number by itself: it never takes in its neighbours. */
function isWhole({ digits, isChinese }: DigitGroup): boolean {
	if (isChinese) return digits.length >= 11;
	return digits.length >= 15 || isMobile(digits) || isLandline(digits);
}

function searchRun(run: DigitRun, search: Search): void {
	const [first] = run.groups;
	if (!first) return;
	search.label =
		search.labels.get(first.start) ??
		(followsOn(first.start, search) ? search.label : null);
	for (let at = 0; at < run.groups.length; ) {
		const hit = hitAt(run, at, search);
		if (hit) search.found.push(spanOf(hit, search.bare));
		// 0416-3123456、3123457
		if (hit?.kind === "landline") search.label = "phone";
		at = hit?.window.next ?? at + 1;
	}
}

/** 電話：3123456、3123457 */
function followsOn(start: number, { found, bare }: Search): boolean {
	const end = found.at(-1)?.end ?? -1;
	if (end < 0 || start - end > 4) return false;
	return /^[\s,、;/()和或及与]*$/u.test(bare.text.slice(end, start));
}

interface Hit {
	kind: Kind;
	window: DigitWindow;
}

/** The number that begins with this group, the surest kind first. */
function hitAt(run: DigitRun, first: number, search: Search): Hit | null {
	const offset = run.offsets[first] ?? 0;
	if (run.digits.length - offset < SHORTEST) return null;
	const begin = run.digits.charAt(offset);
	for (const shape of SHAPES) {
		if (!shape.begins.includes(begin)) continue;
		const window = shapeAt(run, first, shape, search);
		if (window) return { kind: shape.kind, window };
	}
	return (
		foreignAt(run, first, search) ??
		aloneAt(run, first, search) ??
		labelledAt(run, first, search)
	);
}

/** Of a number that is not an address or a plate. */
const SHORTEST = 7;

function shapeAt(
	run: DigitRun,
	first: number,
	{ lengths, looks, accepts }: Shape,
	search: Search,
): DigitWindow | null {
	for (const length of lengths) {
		const digits = digitsAt(run, first, length);
		if (digits === null || !looks(digits)) continue;
		const window = windowAt(run, first, length);
		if (window && accepts({ ...search, window })) return window;
	}
	return null;
}

const COUNTRIES =
	/^(?:1[2-9]|7|8[1245]|86|88[06]|85[2356]|44|49|33|39|6[0-6])/u;

/** +852 9123 4567 */
function foreignAt(
	run: DigitRun,
	first: number,
	{ bare: { text } }: Search,
): Hit | null {
	const start = run.groups[first]?.start ?? 0;
	if (text.charAt(start - 1) !== "+") return null;
	for (const length of [13, 12, 11, 10]) {
		const window = windowAt(run, first, length);
		if (window && COUNTRIES.test(window.digits) && !isList(window))
			return { kind: "mobile", window };
	}
	return null;
}

/** A group that needs no neighbour and no label. */
function aloneAt(
	run: DigitRun,
	first: number,
	{ label, bare }: Search,
): Hit | null {
	const group = run.groups[first];
	const window = group && windowAt(run, first, group.digits.length);
	if (!window) return null;
	const kind = kindAlone(window, group, { label, bare });
	return kind && { kind, window };
}

function kindAlone(
	window: DigitWindow,
	{ digits, isChinese }: DigitGroup,
	{ label, bare }: Pick<Search, "label" | "bare">,
): Kind | null {
	const { length } = digits;
	if (length >= 15) return kindOfLong(window, { label, bare });
	if (isAmount(window, bare) || beginsWithDay(digits)) return null;
	if (isChinese && length >= 7) return length < 11 ? "landline" : "mobile";
	return /^1[3-9]\d{10,11}$/u.test(digits) ? "mobile" : null;
}

function kindOfLong(
	window: DigitWindow,
	{ label, bare }: Pick<Search, "label" | "bare">,
): Kind | null {
	const { digits } = window;
	const code = endsInX(window, bare) > 0 ? `${digits}X` : digits;
	if (code.length === 18 && isOrganisationCode(code)) return null;
	if (label === null && beginsWithDay(digits)) return null;
	const isIdCard = code.endsWith("X") || isIdCard15(digits);
	return isIdCard || label === "document" ? "id-card" : "bank-card";
}

/** What a label says is a number: at least seven digits. */
function labelledAt(
	run: DigitRun,
	first: number,
	{ label, bare }: Search,
): Hit | null {
	const window = label && labelledWindow(run, first, label);
	if (!window || isAmount(window, bare) || isDay(window)) return null;
	return { kind: KIND_OF_LABEL[label], window };
}

function labelledWindow(
	run: DigitRun,
	first: number,
	label: NumberLabel,
): DigitWindow | null {
	const alone = run.groups[first]?.digits.length ?? 0;
	if (alone >= 7) return windowAt(run, first, alone);
	for (let length = label === "phone" ? 12 : 24; length >= 7; length -= 1) {
		const window = windowAt(run, first, length);
		if (window && !isList(window)) return window;
	}
	return null;
}

/** 2021-03-12, 20210312 */
function isDay(window: DigitWindow): boolean {
	const { digits } = window;
	if (digits.length === 8 && beginsWithDay(digits)) return true;
	return /^(?:19|20)/u.test(digits) && /^4,[12],[12]/u.test(sizesOf(window));
}

const KIND_OF_LABEL = {
	phone: "landline",
	account: "bank-card",
	document: "id-card",
} as const;

const EXTENSION = /\s?(?:-|转|分机|ext\.?)\s?[0-9]{1,6}(?![0-9])/iuy;

function spanOf({ kind, window }: Hit, bare: BareText): NumberSpan {
	const { groups } = window;
	const end = groups.at(-1)?.end ?? 0;
	const start = groups[0]?.start ?? 0;
	if (kind !== "landline")
		return { kind, start, end: endsInX(window, bare) || end };
	EXTENSION.lastIndex = end;
	const isExtended = EXTENSION.test(bare.figures);
	return { kind, start, end: isExtended ? EXTENSION.lastIndex : end };
}
