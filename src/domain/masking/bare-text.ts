import { inOneScript } from "./one-script.js";

/**
 * A text as the searches of this folder read it, with the way back. `text` is NFKC, in one script, without invisible
 * characters; `figures` is as long and has every digit, words for digits too, as 0–9. Offset `i` of both came from
 * `original[from[i]] … original[to[i] - 1]` (UTF-16).
 */
export interface BareText {
	text: string;
	figures: string;
	from: number[];
	to: number[];
	original: string;
}

const PLAIN = /[\n -~\u4E00-\u9FFF]/u;
const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164]/u;
const DIGIT = /\p{Nd}/u;

/** Words for digits; 一 and 零 are words for much else as well. */
const CHINESE = tableOf([
	"〇一二三四五六七八九",
	"零壹贰叁肆伍陆柒捌玖",
	"○幺贰叁肆伍陆柒捌玖",
	"零壹贰参肆伍陆柒捌玖",
	"零壹贰叄肆伍陆柒捌玖",
]);

/** Characters that NFKC leaves alone: circled digits, letters that look like X. */
const LOOKALIKES: Record<string, string> = {
	...tableOf(["⓿❶❷❸❹❺❻❼❽❾", "⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽", "🄋➀➁➂➃➄➅➆➇➈", "🄌➊➋➌➍➎➏➐➑➒"]),
	Х: "X",
	х: "x",
	Χ: "X",
	χ: "x",
};

/** Linear in the length of `original`. */
export function bareText(original: string): BareText {
	const [from, to]: [number[], number[]] = [[], []];
	let [text, at] = ["", 0];
	for (const char of original) {
		const bare = bareChar(char);
		for (let unit = 0; unit < bare.length; unit += 1) {
			from.push(at);
			to.push(at + char.length);
		}
		text += bare;
		at += char.length;
	}
	return { text, figures: figuresOf(text), from, to, original };
}

function bareChar(char: string): string {
	if (PLAIN.test(char)) return inOneScript(char);
	if (INVISIBLE.test(char)) return "";
	const folded = LOOKALIKES[char] ?? char.normalize("NFKC");
	// Nothing we look for unfolds into more; ﷺ gives eighteen.
	if (folded.length > 4) return char;
	if (folded !== char) return [...folded].map(bareChar).join("");
	return DIGIT.test(char) ? digitValue(char) : char;
}

/** The ten digits of a script follow each other. */
function digitValue(char: string): string {
	const code = char.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1)))
		value += 1;
	return String(value);
}

/** 一直, 一起: no digit. */
const DIGIT_WORD =
	/一(?![直般起次定度个名律并样时旦些贯概再])|参(?![加与照考观展赛会保公政])|[〇○零二三四五六七八九壹贰叁叄肆伍陆柒捌玖幺]/gu;

/** 1399876I234 */
const MISTYPED = /(?<![A-Z0-9])[0-9OIL]{11,19}(?![A-Z0-9])/giu;

function figuresOf(text: string): string {
	return text
		.replace(DIGIT_WORD, (char) => CHINESE[char] ?? char)
		.replace(MISTYPED, (said) =>
			said.replace(/[^0-9]/gu, "").length < 8
				? said
				: said.replace(/O/giu, "0").replace(/[IL]/giu, "1"),
		);
}

function tableOf(rows: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		rows.flatMap((row) => [...row].map((char, digit) => [char, String(digit)])),
	);
}
