import { changesIn } from "./changes-in.js";
import { clauseBefore } from "./clauses.js";
import { type NormalForm, originalWords, slice } from "./normal-form.js";
import { wholesIn } from "./part-of-whole.js";
import { type QuantityHit, quantityHits } from "./quantity-hits.js";
import type { NumberSaid, Quantity } from "./utterance.js";

/**
 * The number of the text that says how far things are: the cumulative one before any other, 32 of 32/50, else the first with
 * a unit. What is left, planned or asked for is none of it, nor are telephones, rooms and times. Dates and codes must be
 * blanked out before. `已下放32项` {32, 项}, `32/50` {32, null}, `八成` {80, %}, `百分之七十` {70, %}. Negative numbers are kept
 * so that the domain can refuse them.
 */
export function findQuantity(form: NormalForm): Quantity | null {
	const hit = reachedHits(form)[0];
	return hit ? { value: hit.value, unit: unitAsSaid(form, hit) } : null;
}

/** 又辦了7件 {7, 件}: the first number with a unit that comes on top of one that is not said. */
export function findIncrease(form: NormalForm): Quantity | null {
	const hit = quantityHits(form).find(
		(each) =>
			each.unit !== null &&
			isCounted(form.text, each) &&
			HAS_COME.test(
				ON_TOP.exec(clauseBefore(form.text, each.start))?.[0] ?? "",
			),
	);
	return hit ? { value: hit.value, unit: unitAsSaid(form, hit) } : null;
}

/** Where numbers of a sentence end: the words beside each are its own. */
const CLAUSE = /[,，。;；、!\n]/u;

/**
 * Every number with a unit that says how far things are, as `findQuantity` chooses them, in the order of the sentence, with the words before and
 * behind it in its clause; empty where there are not at least two.
 */
export function findNumbers(form: NormalForm): NumberSaid[] {
	const hits = reachedHits(form)
		.filter(({ unit }) => unit !== null)
		.toSorted((a, b) => a.start - b.start);
	if (hits.length < 2) return [];
	return hits.map((hit, place) => {
		const before = form.text.slice(hits[place - 1]?.end ?? 0, hit.start);
		const after = form.text.slice(hit.end, hits[place + 1]?.start);
		return {
			value: hit.value,
			unit: unitAsSaid(form, hit),
			before: before.split(CLAUSE).at(-1) ?? "",
			after: after.split(CLAUSE)[0] ?? "",
		};
	});
}

/** What tells how far things are, the best first; nothing that is only part of a whole. */
function reachedHits(form: NormalForm): QuantityHit[] {
	const all = quantityHits(form);
	const told = all.filter(
		(hit) => isReached(form.text, hit) && !isOfEarlier(form, hit),
	);
	const wholes = wholesIn(form.text, told, all);
	const reached = told.filter((hit) => !wholes.has(hit));
	const changes = changesIn(form.text, reached);
	const left = new Set(changes.map(({ from }) => from));
	const come = new Set(changes.map(({ to }) => to));
	const hits = reached
		.filter((hit) => !left.has(hit))
		.map((hit) => ({
			hit,
			rank: come.has(hit) ? 5 : rankOf(form.text, hit, isOfBefore(form, hit)),
		}));
	hits.sort((a, b) => b.rank - a.rank || a.hit.start - b.hit.start);
	return hits.map(({ hit }) => hit);
}

const TOTAL =
	/(?:累计|共计|总计|合计|总共|一共|共(?!同|治|享|建)|总数|总量|达到?|增至|升至|降至|降到|in total|total(?: of)?|altogether)[^\d,，。;\n]{0,6}$/u;
const LEFT =
	/(?:还[差剩缺有需要]|尚[差剩缺余需]|剩余?下?|余下|其余|另外?|差(?![不唔]多)|缺口|欠|(?:未|没(?:有)?)(?:完成|办结?|办理|下放|推出|验收|整改|报送?|交|建)|remaining|left|missing)[^\d,，。;\n]{0,5}$/u;
const PLANNED =
	/计划|预计|拟|打算|准备(?!好|工作|妥|就绪|了)|目标|要求|争取|力争|下一步|应(?:完成|推出|下放)|需(?:完成|推出|下放)|至少|不少于|不低于|(?:^|[\s■]|[前底]|得|还|都|我们?|本来)(?:就|都|才)?要(?:求|达到?|完成|推出?|下放|建|做|办|压到|降到|弄|搞|有)|\b(?:targets?|plan(?:s|ned|ning)?|goals?|aim(?:s|ing)?)\b/u;
/** 公示期7天, 估計要等10天: how long something else takes. */
const IN_PASSING =
	/公示期?(?:了|过|为|是|共)?$|等(?:上|个|待)?(?:大概|约|差不多)?$/u;
/** was 10, testing with 3 bureaus */
const BESIDE =
	/\b(?:was|were|previously|formerly|wait(?:ing)? for|(?:testing|tested|meeting|met|talks|working|worked|discuss\w*) with) $/u;
/** 開了3次會, 對接兩次. */
const MEETINGS = /^[次场轮个]$/u;
const MET =
	/^(?:会(?!计|员|所|展|场|议室|签)|协调会|座谈|碰头|例会|推进会|调度会)/u;
/** 談了兩輪, 改了三稿. */
const ROUNDS = /^[轮遍稿版趟]$/u;
const WORKED_ON =
	/(?:谈|磨|沟通|协商|商量|征求意见|讨论|研究|改|修改)(?:了|过)*$/u;
/** 8家單位參加, 32人到會. */
const PRESENT =
	/^(?:人|单位|企业|部门|同志|代表|专家|干部)*(?:一起|都|全|共同)*(?:参加|参会|到会|出席|到场|列席|参与讨论)/u;
/** 全長12公里, 總投資3億: the whole, of which a part is done. */
const IN_ALL =
	/(?:全长|总长度?|总里程|全程|总面积|总投资|总规模|总工程量)(?:约|大约|为|是|共|有)*$/u;
/** 來了二十多人 */
const CAME =
	/(?:来|(?<!达|得)到|坐|参加|出席|到场)了?(?:大概|约|大约|差不多|足足)?$/u;
/** 十二個人 */
function isPeople(text: string, { unit, end }: QuantityHit): boolean {
	return unit === "人" || (unit === "个" && text[end] === "人");
}

/** 組織32家企業參加 */
const GATHERED = /(?:组织|邀请|动员|发动|吸引|带动)[^,，。;]{0,8}$/u;
/** 106項推了一半. */
const HALF =
	/^(?!超|过)[\p{Script=Han}]{1,4}了?(?:将近|差不多|大概|快|近|约)?一半/u;
/** 不是32項, 沒到50項. */
const NOT_SO = /(?:不是|不到|没到|没有?(?:那么多|达到)?|并非|哪有|不够)$/u;
const REACHED = /已|现有|目前|现在|累计|达|完成了|推出了|so far|already/u;
/** 去年降了8%: of another year; looked for in the original, for dates are blanked out of the text. */
function isOfEarlier({ from, original }: NormalForm, hit: QuantityHit) {
	const at = from[hit.start] ?? 0;
	return EARLIER.test(original.slice(Math.max(0, at - 16), at));
}

/** 上月20項這個月35項: what was before counts less than what is. */
function isOfBefore({ from, original }: NormalForm, hit: QuantityHit) {
	const at = from[hit.start] ?? 0;
	return BEFORE.test(original.slice(Math.max(0, at - 12), at));
}

const BEFORE =
	/(?:上個?月|上个月|上周|上週|上次|上季度?|昨天|昨日|前天|之前|原来|原來|原先|本来|本來|原本)[^,，。;；\n今现現已這这]{0,6}$/u;
const EARLIER =
	/(?:去年|上年|前年|往年|同期|历年|歷年|last year)[^,，。;；\n今现現已]{0,10}$/u;
/** 又新增了5項: what comes on top of a number that is not said. */
const ON_TOP =
	/(?:又|再|还|另(?:外)?|(?<![很许])多(?=.{0,3}了))(?:新|多|增|加)*(?:出|增加?|完成|办|做|弄|搞|下放|推出|开|上线|签|建|修|查|发|报|整治|整改|清|改造|安装|装|拆|种|受理|接|收|培训|走访|立案|落地)*(?:结|理|好|完|成|了)*$|净增(?:加|了)*$/u;
/** 再下放7項就夠了 is to come; 再下放了7項 has come. */
const HAS_COME = /^[又净多]|[结好完成了]$/u;
const OF_SOMETHING_ELSE =
	/(?:电话|手机|热线|座机|微信|传真|邮编|编号|文号|房号|房间|门牌|号码?|工号|邮箱|qq|tel|phone|room|ext|ref|no|counter|window|page|version|floor|building|section|拨打|请打|可以?打|题打)[.:：是为]?\s?[\d\s-]*$/u;
const IS_SOMETHING_ELSE =
	/^\s?(?:楼|室|层|号|点|时(?!限)|:\d|：\d|版|期(?!限)|rooms?|floor|am|pm|th|nd|rd|st)/u;

/** 2388 1765: a telephone, in two halves. */
const HALF_BEFORE = /(?<!\d)\d{4}[ -]$/u;
const HALF_AFTER = /^[ -]\d{4}(?!\d)/u;
/** on 3/11: a day, as it is written in English. */
const A_DATE = /^(?:1[0-2]|[1-9])\/(?:3[01]|[12]?\d)$/u;
const ON_DAY = /\b(?:on|by|since|until|till|from|before|after) $/u;
/** with 14 colleagues: who was there. */
const COLLEAGUES =
	/^(?:people|colleagues|participants|attendees|officials|guests|delegates|staff)/u;
const ATTENDED =
	/\b(?:attended|joined|came|took part|present|turned up|showed up|were there)/u;
/** 18人的碰頭會 */
const OF_MEETING =
	/^[人个家](?:人|单位)?的(?:碰头|协调|座谈|推进|调度|工作|现场|专题)?会/u;
const WITH = /\b(?:with|by|among) (?:about |some |over )?$/u;

/** A telephone, a day, or people at a meeting. */
function isOfSomethingElse(text: string, hit: QuantityHit): boolean {
	const { start, unitStart, end } = hit;
	const before = text.slice(Math.max(0, start - 16), start);
	const digits = text.slice(start, unitStart).trim();
	const isHalf =
		HALF_BEFORE.test(before) || HALF_AFTER.test(text.slice(unitStart));
	if (/^\d{4}$/u.test(digits) && isHalf) return true;
	if (A_DATE.test(digits) && ON_DAY.test(before)) return true;
	const after = text.slice(unitStart, end + 24);
	if (COLLEAGUES.test(after) && ATTENDED.test(after)) return true;
	if (OF_MEETING.test(after)) return true;
	return WITH.test(before) && COLLEAGUES.test(text.slice(unitStart, end + 12));
}

/** Whether the number tells how far things are by itself. */
function isReached(text: string, hit: QuantityHit): boolean {
	return isCounted(text, hit) && !ON_TOP.test(clauseBefore(text, hit.start));
}

/** Whether it tells of what there is: not of what is left or planned, nor where one sits or phones. */
function isCounted(text: string, hit: QuantityHit): boolean {
	const { end, unit, value } = hit;
	const clause = clauseBefore(text, hit.start);
	if (LEFT.test(clause)) return false;
	if (PLANNED.test(clause) && !REACHED.test(clause)) return false;
	if (NOT_SO.test(clause) || BESIDE.test(clause)) return false;
	if (IN_ALL.test(clause) || isOfSomethingElse(text, hit)) return false;
	if (unit !== null && OF_TIME.test(unit) && IN_PASSING.test(clause))
		return false;
	if (unit !== null && MEETINGS.test(unit) && MET.test(text.slice(end)))
		return false;
	if (unit !== null && ROUNDS.test(unit) && WORKED_ON.test(clause))
		return false;
	if (PRESENT.test(text.slice(end)) && !GATHERED.test(clause)) return false;
	if (isPeople(text, hit) && CAME.test(clause)) return false;
	if (HALF.test(text.slice(end))) return false;
	if (unit !== null) return true;
	if (OF_SOMETHING_ELSE.test(clause)) return false;
	if (IS_SOMETHING_ELSE.test(text.slice(end, end + 6))) return false;
	return (
		Math.abs(value) < 1_000_000 || /[万亿]/u.test(text.slice(end, end + 1))
	);
}

const OF_TIME =
	/^(?:张|次|天|日|周|月|年|个月|个礼拜|个星期|个钟头?|个小时|小时|分钟|days?|weeks|months|years|hours|minutes|岁|人)$/u;

function rankOf(
	text: string,
	{ start, end, unit }: QuantityHit,
	isOfBefore: boolean,
): number {
	if (WHOLE.test(text.slice(0, start))) return 0;
	if (PART_OF.test(text.slice(end, end + 14))) return 0;
	const before = text.slice(Math.max(0, start - 16), start);
	if (OF_WHOLE.test(before)) return 2;
	if (TOTAL.test(before)) return 5;
	if (text.slice(start, end).includes("/") && unit !== "微克/立方米") return 4;
	if (unit === null) return isTold(text, start) ? 2 : 0;
	if (isOfBefore) return 2;
	return OF_TIME.test(unit) ? 1 : 3;
}

/** 承接9項，已落地7項; 整改9個，一共查出13個: what there is to do. */
const OF_WHOLE =
	/(?:涉及|承接|承担|认领|领了|列入|纳入|(?:共|一共|总共|累计)?(?:查出|排查出|梳理出|摸排出|发现)(?:问题|隐患)*|应(?:改|办|整改|完成))[^\d,，。;]{0,2}$/u;
/** 3 of the 5 */
const WHOLE = /\d (?:out )?of (?:the |our |all |these )*$/u;
/** 50項中, 20個小區裡面. */
const PART_OF =
	/^\s?(?:中|里|当中|其中|[\p{Script=Han}]{1,6}[里中内](?:已经?|有)?(?=[\d一二两三四五六七八九十])|[\p{Script=Han}]{1,4}中的|[\p{Script=Han}]{1,10}(?:里面|里头|当中|之中))/u;

/** A bare number counts before a mere length of time where it stands first or after a verb of achievement. */
function isTold(text: string, start: number): boolean {
	return /(?:^|[\s:：,，]|已|到|至|成|了|完|出|放|共|为)$/u.test(
		text.slice(Math.max(0, start - 2), start),
	);
}

function unitAsSaid(form: NormalForm, hit: QuantityHit): string | null {
	if (hit.unitStart === hit.end || hit.unit === "%") return hit.unit;
	return originalWords(slice(form, hit.unitStart, hit.end));
}
