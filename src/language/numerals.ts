const DIGITS: Record<string, number> = {
	零: 0,
	〇: 0,
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
	壹: 1,
	贰: 2,
	叁: 3,
	肆: 4,
	伍: 5,
	陆: 6,
	柒: 7,
	捌: 8,
	玖: 9,
};
const POWERS: Record<string, number> = {
	十: 10,
	拾: 10,
	百: 100,
	佰: 100,
	千: 1000,
	仟: 1000,
};

/** Characters a Chinese numeral is made of, for use inside a class of a regular expression. */
export const NUMERAL =
	"零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟廿卅";

/**
 * The value of a Chinese numeral (十二, 一百零五, 二〇二一, 两千三, 廿二, up to 九千万) or of Arabic digits; null for anything
 * else. Expects the normal form.
 */
export function parseNumeral(said: string): number | null {
	if (/^\d{1,15}$/.test(said)) return Number(said);
	const text = said.replaceAll("廿", "二十").replaceAll("卅", "三十");
	if (text === "" || text.length > 16) return null;
	if ([...text].every((char) => char in DIGITS)) return positional(text);
	const parts = text.split("万");
	if (parts.length > 2) return null;
	const [high = "", low] = parts;
	if (low === undefined) return grouped(high);
	const upper = grouped(high);
	const lower = low === "" ? 0 : grouped(low);
	return upper === null || lower === null ? null : upper * 10_000 + lower;
}

function positional(text: string): number | null {
	return Number([...text].map((char) => DIGITS[char]).join(""));
}

/** 一百零五, 十二, 两百三 (230). */
function grouped(text: string): number | null {
	let total = 0;
	let digit: number | null = null;
	let lastPower = 0;
	let afterZero = false;
	for (const char of text) {
		const power = POWERS[char];
		if (power !== undefined) {
			if (digit === 0 || (lastPower !== 0 && power >= lastPower)) return null;
			total += (digit ?? 1) * power;
			lastPower = power;
			digit = null;
			afterZero = false;
		} else {
			const value = DIGITS[char];
			if (value === undefined || (digit !== null && digit !== 0)) return null;
			afterZero = value === 0;
			digit = value === 0 ? null : value;
			if (afterZero) lastPower = Math.max(lastPower, 10);
		}
	}
	if (digit === null) return total === 0 && text === "" ? null : total;
	const shortened = lastPower >= 100 && !text.includes("零");
	return total + (shortened ? (digit * lastPower) / 10 : digit);
}
