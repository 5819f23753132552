const DIGITS: Record<string, number> = {
	〇: 0,
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};
const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The characters a Chinese number is written with, for use inside a character class. */
export const CHINESE_DIGITS = "〇零一二两三四五六七八九十百千";

/** 十二 → 12, 二〇二一 → 2021, "12" → 12; NaN for anything else. Takes folded text. */
export function numberIn(text: string): number {
	if (/^\d{1,9}$/.test(text)) return Number(text);
	if (text.length === 0 || text.length > 9) return NaN;
	return /[十百千]/.test(text) ? byPowers(text) : byPlaces(text);
}

function byPlaces(text: string): number {
	let value = 0;
	for (const char of text) value = value * 10 + (DIGITS[char] ?? NaN);
	return value;
}

function byPowers(text: string): number {
	let total = 0;
	let digit: number | null = null;
	for (const char of text) {
		const power = POWERS[char];
		if (power === undefined) digit = DIGITS[char] ?? NaN;
		else {
			total += (digit ?? 1) * power;
			digit = null;
		}
	}
	return total + (digit ?? 0);
}
