import { addDays, type Day, dayFrom, yearOf } from "../domain/day.js";
import { aDay } from "./date-meaning.js";
import { rule, YEAR, yearSaid } from "./date-rules-shared.js";
import type { DateMeaning, DateRule } from "./dates.js";

/** The year the tables of the lunar feasts begin with. */
const FIRST_YEAR = 2020;
/** Lunar feasts from 2020 to 2040 as month and date of the solar calendar: 625 is 25 June. */
const LUNAR = {
	springFestival:
		"125 212 201 122 210 129 217 206 126 213 203 123 211 131 219 208 128 215 204 124 212",
	dragonBoat:
		"625 614 603 622 610 531 619 609 528 616 605 624 612 601 620 610 530 618 607 527 614",
	lovers:
		"825 814 804 822 810 829 819 808 826 816 805 824 812 801 820 810 828 817 807 826 814",
	midAutumn:
		"1001 921 910 929 917 1006 925 915 1003 922 912 1001 919 908 927 916 1004 924 913 1002 920",
	doubleNinth:
		"1025 1014 1004 1023 1011 1029 1018 1008 1026 1016 1005 1024 1012 1001 1020 1009 1027 1017 1007 1026 1014",
};

type Feast = (year: number) => Day | null;

/** On the same date of every year. */
function solar(month: number, date: number): Feast {
	return (year) => dayFrom(year, month, date);
}

/** By the table, `later` days after it; null in a year that the table does not have. */
function lunar(name: keyof typeof LUNAR, later = 0): Feast {
	const days = LUNAR[name].split(" ").map(Number);
	return (year) => {
		const said = days[year - FIRST_YEAR];
		if (said === undefined) return null;
		const day = dayFrom(year, Math.floor(said / 100), said % 100);
		return day && addDays(day, later);
	};
}

/** The solar term 清明, 4 or 5 April, by the usual rule of thumb, which holds from 2001 to 2099. */
function clearBrightness(year: number): Day | null {
	const inCentury = year % 100;
	const date =
		Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4);
	return dayFrom(year, 4, date);
}

/** Public feasts and common days, in the normal form. */
const FEASTS: Readonly<Record<string, Feast>> = {
	元旦: solar(1, 1),
	除夕: lunar("springFestival", -1),
	大年三十: lunar("springFestival", -1),
	年三十: lunar("springFestival", -1),
	大年初一: lunar("springFestival"),
	春节: lunar("springFestival"),
	过年: lunar("springFestival"),
	元宵: lunar("springFestival", 14),
	情人节: solar(2, 14),
	三八: solar(3, 8),
	妇女节: solar(3, 8),
	植树节: solar(3, 12),
	清明: clearBrightness,
	五一: solar(5, 1),
	劳动节: solar(5, 1),
	五四: solar(5, 4),
	青年节: solar(5, 4),
	端午: lunar("dragonBoat"),
	六一: solar(6, 1),
	儿童节: solar(6, 1),
	七一: solar(7, 1),
	建党节: solar(7, 1),
	八一: solar(8, 1),
	建军节: solar(8, 1),
	七夕: lunar("lovers"),
	教师节: solar(9, 10),
	中秋: lunar("midAutumn"),
	十一: solar(10, 1),
	国庆: solar(10, 1),
	重阳: lunar("doubleNinth"),
	双十一: solar(11, 11),
	双11: solar(11, 11),
	双十二: solar(12, 12),
	光棍节: solar(11, 11),
	圣诞: solar(12, 25),
};
const NAME = `(${Object.keys(FEASTS)
	.sort((a, b) => b.length - a.length)
	.join("|")})`;
/** Those that name nothing else behind 到: 十一 is a number, too. */
const SURE =
	"(元旦|除夕|春节|元宵|清明|端午|中秋|国庆|重阳|劳动节|教师节|建党节|建军节|光棍节|双十一|七一|八一)";
const DAY = "(?:节|(?:国际)?(?:青年|劳动|妇女|儿童|建党|建军|国庆)节?|购物节)?";

const ENGLISH: Readonly<Record<string, Feast>> = {
	"new years day": solar(1, 1),
	"new year": solar(1, 1),
	"chinese new year": lunar("springFestival"),
	"lunar new year": lunar("springFestival"),
	"spring festival": lunar("springFestival"),
	"lantern festival": lunar("springFestival", 14),
	"tomb sweeping day": clearBrightness,
	"tomb-sweeping day": clearBrightness,
	qingming: clearBrightness,
	"labour day": solar(5, 1),
	"labor day": solar(5, 1),
	"may day": solar(5, 1),
	"dragon boat": lunar("dragonBoat"),
	"childrens day": solar(6, 1),
	"teachers day": solar(9, 10),
	"mid-autumn": lunar("midAutumn"),
	"mid autumn": lunar("midAutumn"),
	"national day": solar(10, 1),
	christmas: solar(12, 25),
};
const ENGLISH_NAME = `(${Object.keys(ENGLISH)
	.sort((a, b) => b.length - a.length)
	.join("|")})`;

/** 清明前, 中秋之前, 明年春節前, 到端午: without 前 or 到 they may name a prize or a street. On the normal form. */
export const feastDateRules: readonly DateRule[] = [
	rule(
		`(?<![\\d.一二两三四五六七八九十第百])${YEAR}?的?${NAME}${DAY}(?:小长假|长假|假期?|放假|当天|那天)?(?:到来)?(?:之前|以前|前)`,
		([, year, name = ""], today) =>
			dayOf(FEASTS[name], yearSaid(year, today), today, true),
	),
	rule(
		`(?<=[到至])${YEAR}?${SURE}节?(?![之以]?后|[街路广村桥节上下])`,
		([, year, name = ""], today) =>
			dayOf(FEASTS[name], yearSaid(year, today), today, false),
	),
	rule(
		`(?<=[到至])${YEAR}?${SURE}节?的?(?:前一天|头一天|前夕)`,
		([, year, name = ""], today) =>
			dayOf(FEASTS[name], yearSaid(year, today), today, true),
	),
	rule(
		`(?<![a-z0-9])(?:before|by|until|till) (?:the )?${ENGLISH_NAME}(?: (?:festival|holidays?))?(?![a-z0-9])`,
		([, name = ""], today) => dayOf(ENGLISH[name], null, today, true),
	),
];

/** In the year that is said, else the next one from today on. */
function dayOf(
	feast: Feast | undefined,
	year: number | null,
	today: Day,
	before: boolean,
): DateMeaning | null {
	if (!feast) return null;
	const thisYears = feast(year ?? yearOf(today));
	const isOver = year === null && thisYears !== null && thisYears < today;
	const day = isOver ? feast(yearOf(today) + 1) : thisYears;
	return day && aDay(day, before);
}
