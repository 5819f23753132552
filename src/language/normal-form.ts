import { withoutCantonese } from "./cantonese.js";
import { toSimplified } from "./to-simplified.js";

/** Longer messages are refused by the caller; what comes here is cut, so that every reader has a bound. */
export const LONGEST_TEXT = 4000;

/**
 * A text in the form used for matching, with the way back. `text` is NFKC, Simplified, lower-case, without quotes, emoji,
 * invisible characters and the spaces around Chinese characters. Offset `i` of `text` came from
 * `original[from[i]] … original[to[i] - 1]` (UTF-16). The original is what is kept and shown.
 */
export interface NormalForm {
	text: string;
	from: number[];
	to: number[];
	original: string;
}

/** Characters that OpenCC leaves apart, and dashes that people mix up. */
const FOLDS: Record<string, string> = {
	帐: "账",
	祇: "只",
	衹: "只",
	覆: "复",
	"−": "-",
	"–": "-",
	"—": "-",
	"―": "-",
	"‐": "-",
	"‑": "-",
	"﹣": "-",
	"｡": "。",
	"⋅": "·",
	"・": "·",
	"•": "·",
	"〜": "~",
};

const DROPPED =
	/[\p{Cf}\p{Mn}\p{Me}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}"'`´“”‘’「」『』《》〈〉＂＇]/u;
const CJK = /[\p{Script=Han}、。，！？；：（）]/u;
const CONTROL = /\p{Cc}/u;

interface Piece {
	char: string;
	from: number;
	to: number;
}

/** The normal form of the first `LONGEST_TEXT` characters of `original`. Linear in its length. */
export function normalForm(original: string): NormalForm {
	const cut = original.slice(0, LONGEST_TEXT);
	const pieces = tightened(simplified(folded(cut)));
	return {
		text: pieces.map((piece) => piece.char).join(""),
		from: pieces.map((piece) => piece.from),
		to: pieces.map((piece) => piece.to),
		original: cut,
	};
}

function folded(original: string): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const point of original) {
		const to = at + point.length;
		for (const char of foldPoint(point).slice(0, 20)) {
			for (const unit of char.split("")) {
				pieces.push({ char: unit, from: at, to });
			}
		}
		at = to;
	}
	return pieces;
}

function foldPoint(point: string): string {
	if (point === "\n" || point === "\r" || point === "\u2028") return "\n";
	if (point === "\t" || point === "\u2029") return " ";
	if (DROPPED.test(point)) return "";
	const plain = (FOLDS[point] ?? point).normalize("NFKC");
	return [...plain]
		.filter((char) => !DROPPED.test(char) && !CONTROL.test(char))
		.map((char) => (/\s/u.test(char) ? " " : char.toLowerCase()))
		.join("");
}

/** 拖著 is 拖着; 顯著, 著作 are words of their own. */
const PARTICLE = /(?<![显卓专名原编土])著(?![名作称述])/gu;

/** Simplified, whole text at once (phrases decide some characters) where the length allows, else one by one. */
function simplified(pieces: Piece[]): Piece[] {
	const joined = pieces.map((piece) => piece.char).join("");
	const whole = withoutCantonese(toSimplified(joined).replace(PARTICLE, "着"));
	const fits = whole.length === joined.length;
	return pieces.map((piece, i) => {
		const char = fits ? (whole[i] ?? piece.char) : oneSimplified(piece.char);
		return { ...piece, char: FOLDS[char] ?? char };
	});
}

function oneSimplified(char: string): string {
	const plain = toSimplified(char);
	return plain.length === 1 ? plain : char;
}

/** One space or line break for a run of them; none at the ends and, for spaces, none beside a Chinese character. */
function tightened(pieces: Piece[]): Piece[] {
	const out: Piece[] = [];
	let gap: Piece | null = null;
	for (const piece of pieces) {
		if (piece.char === " " || piece.char === "\n") {
			if (!gap || piece.char === "\n") gap = piece;
			continue;
		}
		const before = out.at(-1);
		if (gap && before && gapCounts(gap, before, piece)) out.push(gap);
		gap = null;
		out.push(piece);
	}
	return out;
}

function gapCounts(gap: Piece, before: Piece, after: Piece): boolean {
	return gap.char === "\n" || !(CJK.test(before.char) || CJK.test(after.char));
}

/** The part `[start, end)` of a normal form. */
export function slice(
	form: NormalForm,
	start: number,
	end = form.text.length,
): NormalForm {
	return {
		text: form.text.slice(start, end),
		from: form.from.slice(start, end),
		to: form.to.slice(start, end),
		original: form.original,
	};
}

/** What is left when `[start, end)` is taken out. */
export function without(
	form: NormalForm,
	start: number,
	end: number,
): NormalForm {
	return {
		text: form.text.slice(0, start) + form.text.slice(end),
		from: [...form.from.slice(0, start), ...form.from.slice(end)],
		to: [...form.to.slice(0, start), ...form.to.slice(end)],
		original: form.original,
	};
}

const EDGES =
	/^(?:[\s,，、。.;；:：!！?？~～—]|-(?![\d一二三四五六七八九十百千两兩]))+|[\s,，、;；:：~～—]+$/gu;

/**
 * The original words behind `form`: each unbroken stretch as it was written, quotes and emoji inside included, separators
 * at the outer ends left off.
 */
export function originalWords(form: NormalForm): string {
	const stretches: string[] = [];
	let start = 0;
	for (let i = 1; i <= form.text.length; i++) {
		const broken = i === form.text.length || isBroken(form, i);
		if (!broken) continue;
		stretches.push(stretch(form, start, i));
		start = i;
	}
	return stretches
		.map((words) => words.trim())
		.filter((words) => words !== "")
		.join(" ");
}

/** Whether the original has a space, a quote or the like before place `at`, though the normal form has nothing there. */
export function hasGapBefore(form: NormalForm, at: number): boolean {
	if (at <= 0 || at >= form.text.length) return false;
	return (form.from[at] ?? 0) > (form.to[at - 1] ?? 0);
}

/** Whether words between `i - 1` and `i` were taken out on purpose, not merely dropped as spaces or quotes. */
function isBroken(form: NormalForm, i: number): boolean {
	const end = form.to[i - 1] ?? 0;
	const next = form.from[i] ?? 0;
	if (next <= end) return false;
	return normalForm(form.original.slice(end, next)).text !== "";
}

const OPENING_QUOTE = /[“「『《〈‘]/u;
const CLOSING_QUOTE = /[”」』》〉’]/u;

function stretch(form: NormalForm, start: number, end: number): string {
	let first = form.from[start] ?? 0;
	const last = form.to[end - 1] ?? first;
	while (first > 0 && OPENING_QUOTE.test(form.original[first - 1] ?? "")) {
		first -= 1;
	}
	let stop = last;
	// What follows directly and means nothing to the matching (a closing quote) belongs to the words.
	while (CLOSING_QUOTE.test(form.original[stop] ?? "")) stop += 1;
	return form.original.slice(first, stop).replace(EDGES, "").trim();
}

const MOST_KEYS = 4000;
const LONGEST_KEPT = 80;
const keys = new Map<string, string>();

/**
 * The bare key for comparing names and titles: the normal form without any punctuation, symbol or space. Keys of short texts
 * are remembered: titles and names of units come back with every message.
 */
export function matchKey(text: string): string {
	const known = keys.get(text);
	if (known !== undefined) return known;
	const key = normalForm(text).text.replace(/[\p{P}\p{S}\s]/gu, "");
	if (text.length > LONGEST_KEPT) return key;
	if (keys.size >= MOST_KEYS) keys.clear();
	keys.set(text, key);
	return key;
}
