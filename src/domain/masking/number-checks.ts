/** Whether digits can be what they look like. Each takes the digits alone, without gaps. */

const PROVINCES = new Set(
	"11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(
		" ",
	),
);

/** The first 17 digits of a 身份證 of 18 (GB 11643): a province, a day of birth. */
export function isIdCard18(digits: string): boolean {
	return (
		PROVINCES.has(digits.slice(0, 2)) &&
		/^.{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}/u.test(
			digits,
		)
	);
}

/** 身份證 of the first generation, 15 digits. */
export function isIdCard15(digits: string): boolean {
	return (
		PROVINCES.has(digits.slice(0, 2)) &&
		/^.{6}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/u.test(digits)
	);
}

export function isMobile(digits: string): boolean {
	return /^(?:0|86|0086|17951|12593|17911)?1[3-9]\d{9}$/u.test(digits);
}

/** With its area: 0416 3123456, 010 12345678. */
export function isLandline(digits: string): boolean {
	return /^(?:0086|86)?(?:0(?:10|2\d)[1-9]\d{6,7}|0[3-9]\d{2}[1-9]\d{6,7})$/u.test(
		digits,
	);
}

/** Begins as the cards of a bank do: UnionPay, Visa, Mastercard, JCB, Diners, older debit cards. */
export function beginsLikeCard(digits: string): boolean {
	return /^(?:[4569]|3[05-8])/u.test(digits);
}

/** The check of ISO/IEC 7812. */
export function isLuhn(digits: string): boolean {
	let sum = 0;
	for (let place = 1; place <= digits.length; place += 1) {
		const digit = digits.charCodeAt(digits.length - place) - 48;
		const value = place % 2 === 0 ? digit * 2 : digit;
		sum += value > 9 ? value - 9 : value;
	}
	return sum % 10 === 0;
}

/** 2021-03-12 and more digits behind it: a running number, not a person's. */
export function beginsWithDay(digits: string): boolean {
	return /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/u.test(digits);
}

const CODE_CHARS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const CODE_WEIGHTS = [
	1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
];

/** 統一社會信用代碼 (GB 32100) of an organisation, its check included; that of a trader (個體工商戶, 92…) is a person's. */
export function isOrganisationCode(code: string): boolean {
	if (!/^(?:1[1239]|5[1239]|9[13]|[2-468AN][19]|7[12]|Y1)\d{6}/u.test(code))
		return false;
	const sum = CODE_WEIGHTS.reduce(
		(total, weight, index) =>
			total + weight * CODE_CHARS.indexOf(code.charAt(index)),
		0,
	);
	return CODE_CHARS.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}
