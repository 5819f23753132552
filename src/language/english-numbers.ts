/** Numbers and days as English says them in words, on the normal form: twenty two, sixty-five, the fifteenth. */

const UNITS =
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
	"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
		" ",
	);

const SMALL = `(?:${TENS.join("|")})(?:[ -](?:${UNITS.slice(0, 9).join("|")}))?|${[...UNITS].reverse().join("|")}`;

/** Source of a regular expression for a number from one to 999. */
export const SPOKEN_NUMBER = `(?:(?:(?:an?|${UNITS.slice(0, 9).join("|")}) hundred(?:(?: and)? (?:${SMALL}))?)|${SMALL})`;

/** The value of what `SPOKEN_NUMBER` matches; NaN for anything else. */
export function spokenNumber(said: string): number {
	const [hundreds, rest] = said.includes("hundred")
		? said.split(/ hundred(?: and)?/u)
		: [undefined, said];
	const high = hundreds === undefined ? 0 : 100 * belowHundred(hundreds);
	const low = (rest ?? "").trim();
	return low === "" ? high : high + belowHundred(low);
}

function belowHundred(said: string): number {
	if (/^an?$/u.test(said)) return 1;
	return said.split(/[ -]/u).reduce((sum, word) => sum + valueOf(word), 0);
}

function valueOf(word: string): number {
	const unit = UNITS.indexOf(word);
	if (unit >= 0) return unit + 1;
	const ten = TENS.indexOf(word);
	return ten < 0 ? NaN : (ten + 2) * 10;
}

/** Source of a regular expression for a day of a month: the longest first. */
export const SPOKEN_DAY = `(?:thirty[ -]first|thirtieth|twenty[ -](?:${ORDINALS.slice(0, 9).join("|")})|${[...ORDINALS].reverse().join("|")})`;

/** The day of the month, 1 to 31, of what `SPOKEN_DAY` matches. */
export function spokenDay(said: string): number {
	if (said === "thirtieth") return 30;
	const [tens, last = tens] = said.split(/[ -]/u);
	const day = ORDINALS.indexOf(last ?? "") + 1;
	return day + (tens === last ? 0 : tens === "thirty" ? 30 : 20);
}

/** Source of a regular expression for one to twelve. */
export const UP_TO_TWELVE = UNITS.slice(0, 12).join("|");

/** How many are counted in words: a, another, an extra are one; null where it is no number. */
export function countSaid(said: string): number | null {
	if (/^(?:an?|another|an extra|a further)$/u.test(said)) return 1;
	const value = spokenNumber(said);
	return Number.isNaN(value) ? null : value;
}
