import { SPOKEN_NUMBER, spokenNumber } from "./english-numbers.js";
import { NUMERAL, parseNumeral } from "./numerals.js";
import type { NormalForm } from "./normal-form.js";
import type { Quantity } from "./utterance.js";

/** A number found in normalised text: `[start, end)` is number and unit, `[unitStart, end)` the unit where there is one. */
export interface QuantityHit extends Quantity {
	start: number;
	unitStart: number;
	end: number;
}

/** What things are counted by, a character each: 31本, 3000棵, 120盞. */
const COUNTED =
	"项个件家户人条所亩元份宗起名套台处座场类批篇期遍页间辆栋站支只张次天日周月年吨米倍岁卷本棵株盏册幅块车趟门班轮单笔例根封片箱袋桶枚盆扇艘组位道方路口对节副桩孔眼";
/** What makes a word of its own of one of them: 32單位, 5本月. */
const OTHER_WORD =
	/^(?:单[位独]|车[位间道]|本[月周季年局区级地科人身市街单]|场[所地馆景]|门[面店口户类]|幅度|班[子组级]|组[织长成建]|例[如会行]|片[面区]|块[头状]|轮[流换]|根[据本]|册[子]|卷[入]|笔[试记]|封[闭控]|户籍|张贴|位[于置数移]|道[路德理]|眼[看下前科光镜]|方(?!$|[土石沙木\s,，。;!了])|口(?!$|[井\s,，。;!了])|[路对节副孔](?!$|[\s,，。;!了]))/u;

const UNITS = [
	"个亿元",
	"个亿",
	"个工作日",
	"个百分点",
	"百分点",
	"微克/立方米",
	"平方公里",
	"平方米",
	"立方米",
	"万平方米",
	"万立方米",
	"万平米",
	"平米",
	"平方",
	"家次",
	"户次",
	"件次",
	"场次",
	"轮次",
	"批次",
	"工作日",
	"个月",
	"个礼拜",
	"个星期",
	"个钟头",
	"个钟",
	"个小时",
	"小时",
	"分钟",
	"亿元",
	"万人次",
	...[...COUNTED].map((unit) => `万${unit}`),
	"公里",
	"公顷",
	"公斤",
	"千米",
	"人次",
	"班次",
	"课时",
	"事项",
	...COUNTED,
	"%",
	"km",
	"working days",
	"working day",
	"hectares",
	"hectare",
	"mu",
	"items",
	"item",
	"cases",
	"case",
	"percent",
	"days",
	"day",
	"people",
	"households",
];

const ARABIC =
	/(?<![\d.a-z第]|\d万(?=\d千)|\d万\d千(?=\d百))(-|负)?(\d{1,12}(?:,\d{3}){0,3})(\.\d{1,6})?(?:\/(\d{1,9}))?(?!\d|e\d)/gu;
/** 零 to 九, one by one: what stands behind a decimal point. */
const DECIMALS = "[零〇一二两三四五六七八九]{1,4}";
/** Behind decimals 万 belongs to the unit, as in 二十点五万件. What stands behind 亿 is only part of a number. */
const CHINESE = new RegExp(
	`(?<![第${NUMERAL}亿星期周])(百分之|负|-)?([${NUMERAL}]{1,12})(?:点(${DECIMALS}))?(成(?:[一二三四五六七八九半](?=$|[\\s,，。;!了]))?)?(?![${NUMERAL.replace("万", "")}成]|点${DECIMALS})`,
	"gu",
);

/** Every number of a text with its unit, Arabic ones first; ranges and dashes are no minus. */
export function quantityHits(form: NormalForm): QuantityHit[] {
	const arabic = arabicHits(form).map((hit) => ofAir(form, hit));
	const isInside = ({ start }: QuantityHit) =>
		arabic.some((hit) => start > hit.start && start < hit.unitStart);
	return [
		...arabic,
		...chineseHits(form).filter((hit) => !isInside(hit)),
		...spokenHits(form),
	];
}

/** twenty two matters, sixty-five items: only of what is counted; one of them is no number. */
const SPOKEN = new RegExp(
	`(?<![a-z0-9.-])(${SPOKEN_NUMBER})(?=[ -](?:of|out of|now|so far|done|percent|%|working days|[a-z]{3,19}s(?![a-z])|people|km|mu(?![a-z])))`,
	"gu",
);

function spokenHits({ text }: NormalForm): QuantityHit[] {
	return [...text.matchAll(SPOKEN)].flatMap((match) => {
		const value = spokenNumber(match[1] ?? "");
		const end = match.index + match[0].length;
		const hit = withUnit(text, match.index, end, value);
		const isArticle = value < 3 || (hit.unit !== null && PERIOD.test(hit.unit));
		return Number.isNaN(value) || isArticle ? [] : [hit];
	});
}

/** one more week, in two days */
const PERIOD = /^(?:days?|weeks?|months?|years?|hours?|minutes?|times?)$/u;

/** PM2.5 45, said without the unit that it is always measured in. */
function ofAir({ original, from }: NormalForm, hit: QuantityHit): QuantityHit {
	if (hit.unit !== null) return hit;
	const before = original.slice(0, from[hit.start] ?? 0);
	return AIR.test(before) ? { ...hit, unit: "微克/立方米" } : hit;
}

const AIR =
	/pm\s?(?:2\.5|10)(?:的?(?:年|月|日)?(?:平均|均)?(?:濃度|浓度|值|average|level))?(?:[為为是到至在:：]|目前|現在|现在|已|降|下降|控制|約|约|is|now|at|\s){0,8}$/iu;

function arabicHits(form: NormalForm): QuantityHit[] {
	const { text } = form;
	return [...text.matchAll(ARABIC)].flatMap((match) => {
		const [whole, minus, digits = "", decimals = ""] = match;
		const value = Number(digits.replaceAll(",", "") + decimals);
		const sign = minus === undefined || isDash(form, match.index) ? 1 : -1;
		const end = match.index + whole.length;
		if (value <= 10 && TENTHS.test(text.slice(end)))
			return [percent(match.index, end + 1, sign * value * 10)];
		const rest = THOUSANDS.exec(text.slice(end));
		if (rest && decimals === "") {
			const [said, thousands, hundreds = "0"] = rest;
			const more = Number(thousands) * 1000 + Number(hundreds) * 100;
			const sum = sign * (value * 10_000 + more);
			return [withUnit(text, match.index, end + said.length, sum)];
		}
		return [withUnit(text, match.index, end, sign * value)];
	});
}

/** 2萬3千, 2萬3千5百: one number. */
const THOUSANDS = /^万(\d)千(?:(\d)百)?/u;
/** 6成, said of a share; 5成員 and 3成立 go on. */
const TENTHS = /^成(?=$|[\s,，。;!了啦多半的])/u;
const RANGE = new RegExp(
	`[\\d■${NUMERAL}]\\s?$|[\\d${NUMERAL}][^\\s\\d,，。;:]{1,2}$`,
	"u",
);

/** In `3-5`, `3项-5项` and 进展——32项 the dash is no minus; in 已下放-5项 it is one. */
function isDash({ text, from, original }: NormalForm, at: number): boolean {
	if (text[at] !== "-") return false;
	if (/[—―]/u.test(original[from[at] ?? 0] ?? "")) return true;
	const before = text.slice(Math.max(0, at - 4), at);
	return /[-a-z]$/u.test(before) || RANGE.test(before);
}

function chineseHits(form: NormalForm): QuantityHit[] {
	const { text } = form;
	return [...text.matchAll(CHINESE)].flatMap((match) => {
		const [whole, prefix, numeral = "", decimals, tenths] = match;
		const value = withDecimals(parseNumeral(numeral), decimals);
		if (value === null) return [];
		const end = match.index + whole.length;
		const isMinus = prefix === "-" && !isDash(form, match.index);
		const sign = prefix === "负" || isMinus ? -1 : 1;
		if (tenths !== undefined) {
			const more = tenths === "成半" ? 5 : (parseNumeral(tenths.slice(1)) ?? 0);
			return [percent(match.index, end, sign * (value * 10 + more))];
		}
		if (prefix === "百分之") return [percent(match.index, end, value)];
		const hit = withUnit(text, match.index, end, sign * value);
		const isScaled = decimals !== undefined && scale(text.slice(end)) !== null;
		return isScaled || isSpoken(text, hit, numeral) ? [hit] : [];
	});
}

/** 四十八点六: 48.6. */
function withDecimals(whole: number | null, decimals?: string): number | null {
	if (whole === null || decimals === undefined) return whole;
	const digits = [...decimals].map((digit) => parseNumeral(digit));
	return Number(`${String(whole)}.${digits.join("")}`);
}

/** 一 is in 一网通办, 统一 and 一件事: a small Chinese numeral counts only where a verb of achievement stands before it. */
function isSpoken(text: string, hit: QuantityHit, numeral: string): boolean {
	if (hit.unit === null) return false;
	if (/[事]/u.test(text[hit.end] ?? "")) return false;
	if (numeral === "两")
		return !SOME_TIMES.test(hit.unit) && !isRough(text, hit);
	if (hit.value % 1 !== 0 || numeral.length > 1) return true;
	if (numeral === "一" && isArticle(text, hit)) return false;
	if (numeral !== "一" && isUnmistakable(text, hit)) return true;
	const before = text.slice(Math.max(0, hit.start - 4), hit.start);
	if (numeral !== "一" && /(?:目前|现在|现有)$/u.test(before)) return true;
	return /(?:^|已|经|了|成|出|到|有|处|放|报|共|计|为|交|立|办|清|过|剩|开|增|查|送)$/u.test(
		before,
	);
}

/** 改造九公里; 三個 at the end of what is said. */
function isUnmistakable(text: string, { unit, end }: QuantityHit): boolean {
	if (unit === null || TIME.test(unit)) return false;
	return (
		unit.length > 1 || /^(?:$|[\s,，。;!了已])/u.test(text.slice(end, end + 1))
	);
}

const TIME = /^(?:天|日|周|月|年|个月|小时|分钟|次|遍|岁)$/u;
/** 跑了一趟 and 開了一輪會 count nothing; nor do 一個辦法, 一份報告 with the thing behind them. */
function isArticle(text: string, { unit, start, end }: QuantityHit): boolean {
	if (unit === null || ACHIEVED.test(text.slice(0, start))) return false;
	if (ONE_OF_THEM.test(unit)) return true;
	return (
		ARTICLE.test(unit) &&
		/^[\p{Script=Han}]/u.test(text.slice(end).replace(/^[了啦]/u, ""))
	);
}

/** 已建成一個文化站 */
const ACHIEVED =
	/(?:建成|成立|开设|新设|新建|新增|查处|查办|立案|完成|办结|已建|已办|开展)了?$/u;
const ONE_OF_THEM = /^[批趟轮班块笔例根片门单车遍次]$/u;
const ARTICLE = /^[个份张场位]$/u;
/** 跑了兩趟, 對過兩遍. */
const SOME_TIMES = /^[趟遍]$/u;

/** 前兩批 are some of them, as 前兩天 are. */
const ROUGH = /^(?:天|日|周|月|年|个月|小时|分钟|次|遍|岁|批|期|轮|批次)$/u;
/** 過兩天, 這兩天: some days. */
function isRough(text: string, { unit, start }: QuantityHit): boolean {
	return (
		unit !== null &&
		ROUGH.test(unit) &&
		/[过这那近前后等晚隔]$/u.test(text.slice(0, start))
	);
}

function percent(start: number, end: number, value: number): QuantityHit {
	return { value, unit: "%", start, unitStart: end, end };
}

function withUnit(
	text: string,
	start: number,
	end: number,
	value: number,
): QuantityHit {
	const gap = GAP.exec(text.slice(end, end + 2))?.[0].length ?? 0;
	const rest = text.slice(end + gap, end + gap + 24);
	const found =
		UNITS.find((unit) => startsWithUnit(rest, unit)) ??
		(gap === 1 && text[end] === " " ? pluralAt(rest) : undefined);
	if (found === undefined) {
		const scaled = value * (scale(rest) ?? 1);
		return { value: scaled, unit: null, start, unitStart: end, end };
	}
	const unit = found === "percent" ? "%" : found;
	const unitStart = end + gap;
	return { value, unit, start, unitStart, end: unitStart + found.length };
}

/** 九十來個, 200多戶: a space or what makes it a rough number. */
const GAP = /^(?: |[来多余](?!自))/u;
/** Ends like a plural, and is none. */
const NO_PLURAL =
	/^(?:this|thus|plus|yes|does|was|has|is|as|its|ours|theirs|always|perhaps|across|needs|gets|takes|makes|goes|looks|seems|means|ends|starts|pls|ms)$|(?:ss|us|is)$/u;

/** 18 datasets: an English noun in the plural directly behind the number. */
function pluralAt(rest: string): string | undefined {
	const word = /^[a-z]{3,19}s(?![a-z])/u.exec(rest)?.[0];
	return word === undefined || NO_PLURAL.test(word) ? undefined : word;
}

function startsWithUnit(rest: string, unit: string): boolean {
	if (!rest.startsWith(unit)) return false;
	if (unit.length === 1 && OTHER_WORD.test(rest)) return false;
	return !/^[a-z]/.test(unit) || !/[a-z]/.test(rest[unit.length] ?? "");
}

function scale(rest: string): number | null {
	if (rest.startsWith("万")) return 10_000;
	return rest.startsWith("亿") ? 100_000_000 : null;
}
