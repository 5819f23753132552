import type { Day } from "../../domain/day.js";
import { clausesOf } from "../clauses.js";
import { type DateHit, findDates, lastDayOf } from "../dates.js";
import type { Lasting } from "../../domain/extension.js";
import { badDate } from "../bad-date.js";
import { countSaid } from "../english-numbers.js";
import { taskByCode } from "../find-task.js";
import { type Hearing, type Intent, trimmed } from "../hearing.js";
import {
	isAboutOthers,
	isConditional,
	isForbidding,
	isSupposing,
} from "../mood.js";
import { namedTask } from "../named-task.js";
import { type NormalForm, slice, without } from "../normal-form.js";
import { parseNumeral } from "../numerals.js";
import { postponingAt } from "../postponing.js";
import { hasQuestionWord } from "../questions.js";
import { reasonIn } from "../reason.js";
import { joined } from "../saying.js";
import { taskCommand } from "../task-command.js";
import type { TaskMention, Utterance } from "../utterance.js";
import { ASKING } from "../vocabulary.js";
import { isMadeOf, wordList } from "../words.js";

const VERB =
	"(?:申请|请求|要求|恳请)?(?:再|把)?(?:延(?=[到至]|[\\d一二两三四五六七八九十半]{1,3}个?(?:天|周|星期|礼拜|月|工作日|年))|延期|延后|延迟|展期|推迟|顺延|延长(?:时限|期限|时间)?|缓交|缓报|宽限)(?:申请|办理|完成|上报|报送)?|(?:ask for (?:an )?)?extension(?: request)?(?: for| of)?|(?:extend|postpone)";
const START = new RegExp(
	`^(?:我们?局?|我单位|本单位|本局|申请|请求|想|拟|要|需|希望|请|把|将|对|因故|再|[\\s,:]){0,6}(?:${VERB})(?![a-z])`,
	"u",
);
const POSTPONING =
	/延期|延后|延迟|展期|推迟|顺延|延长(?:时限|期限|时间)?|缓[交报]|宽限|延|extension|extend|postpone/u;
/** 延期到, until: what stands between the verb and the day. */
const UNTIL = /(?:延期?)?(?:到|至|为|to|until|till|by)\s?$/u;
/** 延到光棍節那天就是十一月十一. */
const IN_OTHER_WORDS =
	/(?:就是|也就是|即|那就|那就是)(?:说)?[\s,，]?(?:到|至)?$|\b(?:that is|ie|i mean|meaning) (?:to |until )?$/u;
/** 下週四再交可以吧…申請延一下: the day stands before the verb. */
const HANDED_IN_THEN =
	/^[\s,，]?(?:再|才|来)?(?:交|报|完成|办完|弄完|做完|搞完|上报|报送|提交)/u;
/** 延期兩週: counted from the deadline. */
const LENGTH =
	/^(?:(?:by|for|of)\s)?(?:(?:another|an extra|a further) (?=\d|one|two|three|four|five|six|ten))?(\d{1,3}|[一二两三四五六七八九十半]{1,3}|(?:one|two|three|four|five|six|ten|an?|another|an extra|a further)(?=\s))\s?(?:more\s)?个?(天|周|星期|礼拜|月|工作日|年|working days?|days?|weeks?|months?)(?:左右|时间)?(?![a-z])[\s,，。]*/u;
/** 能晚幾天嗎: more time, how much is for the form. */
const SOME_DAYS =
	/^(?:几|一些|一段|些|点)(?:天|日|周|个?星期|时间|时候)|^一?[点些]/u;
/** 月底: of the month of the deadline, where this one's end comes before it. */
const MONTH_END = /^(?:这个?|本)?月[底末]/u;
const POLITE =
	/[,，\s]?(?:可不可以|[行好成]不[行好成]|可以|可否|行|好|能|成|批准|同意|ok|okay)?(?:吗|么|吧|不|呢)?[?]?$/u;
/** 晚兩天交行嗎就是說…: within the sentence. */
const PLEADED =
	/(?:可以|行|好|能|成)(?:吗|么|吧|嘛)|行不行|可不可以|能不能|好不好/gu;
const POLITE_INSIDE = /^(?:可以|行|好|能|成)(?:吗|么|吧|不行)?[?]?[\s,，。]*/u;
/** 延期了: done already, or told of; 延期的任務: asked. */
const TOLD =
	/^(?:了|的(?!话|原因|理由)|过|吗|呢|中|任务|情况|申请.{0,4}(?:了|吗)|需要|要什么|流程|手续|怎么|多久|多少|批)/u;

/** 申請延期 1.3 到11月15日 原因設備未到 · 把4.2延期到年底 · postpone 1.2 to Nov 15. */
export const postpone: Intent = {
	name: "postpone",
	examples: {
		"zh-Hant": ["申請延期 {code} 到11月15日 原因"],
		"zh-Hans": ["申请延期 {code} 到11月15日 原因"],
		en: ["extend {code} to Nov 15"],
	},
	suggested: {
		"zh-Hant": ["申請延期 {code}", "申請延期"],
		"zh-Hans": ["申请延期 {code}", "申请延期"],
		en: ["postpone {code}", "postpone"],
	},
	match(heard) {
		const { text } = heard.form;
		if (isForbidding(text) || isSupposing(text)) return null;
		if (isConditional(heard.whole.text)) return null;
		if (DECIDED.test(text) || isWhetherGranted(heard.whole.text)) return null;
		const asked = byCode(heard) ?? byWords(heard);
		if (asked && !TOLD.test(asked.tail.text)) return meaningOf(asked, heard);
		const requested = inWords(heard);
		return requested && meaningOf(requested, heard);
	},
};

/** 上回報的延到四月，批沒批: of a request that was made before. */
function isWhetherGranted(text: string): boolean {
	return /(?:最多|一般|还|可以)?能?延(?:期)?(?:几|多少)|(?:批|同意|通过|准)(?:没|不)(?:批|同意|通过|准)|(?:批|准)(?:下来|复)?了?(?:没|吗)|(?:不让|不许|别)(?:提|说|写)/u.test(
		text,
	);
}

/** What politeness takes off the sentence makes a request of it all the same. */
const POLITE_OPENING =
	/^(?:请|麻烦|劳驾|拜托|帮忙|帮我|能不能|能否|可以|想|我想|我要|please|pls|can|could)/u;

/** Whether a request is refused, granted or renounced in these words, and not made: 我們不申請延期. */
export function isNoRequest(text: string): boolean {
	return DECIDED.test(text);
}

/** 4.1延期不同意, 不同意…的延期申請: a decision. 不延期, 已經延期: no request either. */
const DECIDED =
	/^(?:不?同意|准予|不予|批准|驳回|拒绝)|延期(?:申请)?(?:不同意|不批|不予|不准|不行|驳回)|(?<![能要可行用好])不(?:再|想|会|用|必|需要?|打算|准备|申请|要)*(?:延|推迟|展期)|(?:没|没有|不)(?:打算|想|准备|计划|考虑|申请|提出?|要求)(?:过|要)?(?:申请)?(?:延|推迟|展期)|已经?(?:延|推迟|展期)|延期(?:过|批)|(?:延期|展期)(?:的?申请)?(?:就|先|给|也)?(?:取消|撤|作废|不用)|(?:取消|撤[回销]?)[^,，。]{0,12}(?:延期|展期)|考虑过[^,，。]{0,4}(?:延|展期)|(?:延|展)期?[^。]{0,6}后来(?:又|也|还是|就)?(?:没|不)|\blast (?:year|time)\b|\b(?:might|may) need (?:an? )?(?:extension|more time)|\bdo we need\b|\bat all\b|\bmaybe\b[^.]{0,20}\b(?:need|ask|want)|\btalk it over\b|\b(?:extension|request) (?:request )?(?:is |was |has been )?(?:not )?(?:denied|refused|rejected|declined|granted|approved)\b/u;

interface Asked {
	task: TaskMention | null;
	tail: NormalForm;
	/** Clauses before the verb, which may give the reason. */
	before?: NormalForm[];
}

/** With a code anywhere, or with none in a sentence that begins with the verb. */
function byCode({ form, world }: Hearing): Asked | null {
	const coded = taskByCode(form, world);
	if (!coded || coded.start > 20) return null;
	const rest = trimmed(without(form, coded.start, coded.end));
	const match = START.exec(rest.text);
	if (!match) return null;
	return { task: coded.mention, tail: slice(rest, match[0].length) };
}

function byWords(heard: Hearing): Asked | null {
	const { form } = heard;
	const match = START.exec(form.text);
	if (match) {
		const command = taskCommand(heard, VERB);
		if (command?.order === "verb-first") return command;
		return { task: null, tail: slice(form, match[0].length) };
	}
	const command = taskCommand(
		heard,
		`(?:需要?|想要?|要|希望)?(?:${VERB})(?:(?:到|至).{1,16}?)?`,
	);
	if (command?.order !== "task-first") return null;
	const word = POSTPONING.exec(form.text);
	const end = (word?.index ?? 0) + (word?.[0].length ?? 0);
	return { task: command.task, tail: slice(form, end) };
}

/** 首報能不能緩到月底 · can we push 3.1 to June 10: asked for in words of one's own, with the task anywhere. */
function inWords(heard: Hearing): Asked | null {
	const { said, whole } = heard;
	const { task, rest, isSpread } = namedTask(heard);
	if (isSpread || (task === null && !said.replying)) return null;
	if (isAboutOthers(whole.text)) return null;
	// What the office says to a request is a decision, and no request.
	if (task === null && heard.world.speakingFor.length === 0) return null;
	const verb = postponingAt(
		rest.text,
		said.replying,
		POLITE_OPENING.test(whole.text),
	);
	if (!verb) return null;
	const before = clausesOf(slice(rest, 0, verb.start));
	return { task, tail: slice(rest, verb.end), before };
}

function meaningOf(
	{ task, tail, before = [] }: Asked,
	{ world, said }: Hearing,
): Utterance | null {
	const hit = untilIn(tail, world.today) ?? dottedIn(tail, world.today);
	if (hit?.meaning.kind === "bad") return badDate(tail, hit);
	const rest = hit ? withoutDay(tail, hit) : tail;
	const reason = politely(trimmed(rest));
	if (hasQuestionWord(reason.text.replaceAll(PLEADED, ""))) return null;
	const length = LENGTH.exec(reason.text);
	// A bare 延期嗎 without any day asks whether one may.
	const isBare = !hit && !length && !SOME_DAYS.test(reason.text);
	if (isBare && !said.replying && /(?:吗|么|[?])$/u.test(tail.text))
		return null;
	const day = hit ?? handedInThen(before, world.today);
	const dueOn = day ? lastDayOf(day.meaning) : null;
	const why = whyIn(before, trimmed(slice(reason, length?.[0].length ?? 0)));
	const isMonthEnd = hit && MONTH_END.test(tail.text.slice(hit.start));
	const lasting = isMonthEnd ? END_OF_MONTH : length && lengthIn(length);
	const counted = lasting ? { lasting } : {};
	return { intent: "postpone", task, dueOn, ...counted, reason: why };
}

/** More time, asked for in whatever words: until the day that is named, if any. */
export function postponementIn(
	task: TaskMention | null,
	heard: Hearing,
): Utterance | null {
	const { rest } = namedTask(heard);
	const verb = ASKED_FOR.exec(rest.text);
	const start = verb?.index ?? 0;
	const tail = slice(rest, start + (verb?.[0].length ?? 0));
	const before = clausesOf(slice(rest, 0, start));
	const said = { ...heard.said, replying: true };
	const meant = meaningOf({ task, tail, before }, { ...heard, said });
	if (meant) return meant;
	const { today } = heard.world;
	const hit = untilIn(tail, today) ?? dottedIn(tail, today);
	const dueOn = hit && lastDayOf(hit.meaning);
	return { intent: "postpone", task, dueOn, reason: null };
}

const ASKED_FOR =
	/延(?:期|后|迟|长)?|宽限|推迟|推|顺延|展期|缓|[晚拖往放](?=[到至几两一二三四五六七八九十\d后上个])|extension|extend|postpone|push|delay|until|more time/u;

/** What is told beside the request: nothing that only asks. */
function whyIn(before: NormalForm[], after: NormalForm): string | null {
	const told = before.filter(({ text }) => !isMadeOf(text, NO_REASON));
	const lead = LED_TO_TASK.exec(after.text)?.[0].length ?? 0;
	if (!isMadeOf(after.text, NO_REASON)) told.push(slice(after, lead));
	const why = joined(told);
	return why && reasonIn(why);
}

/** What is left of "two weeks on 1.10, archive closed". */
const LED_TO_TASK = /^(?:on|for|of|to)[\s,]+/u;

const NO_REASON = [
	...ASKING,
	...wordList(
		"能不能 能否 可否 可不可以 能 可以 行 行不行 想 申请 希望 恳请 请求 要求 几天 两天 几日 天 一点 点 些 点时间 时间 往后 往 后 交 报 完成 再 批准 同意 我们 could can we need an extension extend postpone push delay move by until till no id i would like to ask apply for of on please pls give us grant more time",
	),
];

const END_OF_MONTH: Lasting = { count: 0, unit: "month-end" };

/** 兩周, 10個工作日, 半個月, 半年. */
function lengthIn([, count = "", unit = ""]: RegExpExecArray): Lasting | null {
	if (count === "半")
		return unit === "年" ? months(6) : unit === "月" ? days(15) : null;
	const many = countSaid(count) ?? parseNumeral(count);
	if (many === null || many < 1) return null;
	if (unit === "年") return months(12 * many);
	if (/^(?:月|month)/u.test(unit)) return months(many);
	if (/^(?:工作日|working)/u.test(unit))
		return { count: many, unit: "working-day" };
	return /^(?:天|day)/u.test(unit) ? days(many) : { count: many, unit: "week" };
}

const months = (count: number): Lasting => ({ count, unit: "month" });
const days = (count: number): Lasting => ({ count, unit: "day" });

/** The day that is said once more, plainly; else the one after 到 or until, else the first one of the same clause. */
function untilIn(tail: NormalForm, today: Day) {
	const hits = findDates(tail.text, today).filter(
		({ meaning }) => lastDayOf(meaning) !== null || meaning.kind === "bad",
	);
	const plain = hits.findLast(({ start }) =>
		IN_OTHER_WORDS.test(tail.text.slice(0, start)),
	);
	if (plain) return plain;
	const led = hits.find(({ start }) => UNTIL.test(tail.text.slice(0, start)));
	const [first, ...others] = hits;
	const isOnly = first !== undefined && others.length === 0;
	return led ?? (first && (first.start <= 2 || isOnly) ? first : null);
}

/** The day that another clause than that of the request says: 晚兩天交，就是說二十四號交; null where none does. */
export function daySaidBeside({ form, world }: Hearing): Day | null {
	const plain = findDates(form.text, world.today).findLast(
		({ start, meaning }) =>
			lastDayOf(meaning) !== null &&
			IN_OTHER_WORDS.test(form.text.slice(0, start)),
	);
	const hit = plain ?? handedInThen(clausesOf(form), world.today);
	return hit ? lastDayOf(hit.meaning) : null;
}

/** The day on which it is to be handed in, where only what stands before the verb tells. */
function handedInThen(before: readonly NormalForm[], today: Day) {
	const hits = before.flatMap(({ text }) =>
		findDates(text, today).filter(
			({ meaning, end }) =>
				lastDayOf(meaning) !== null && HANDED_IN_THEN.test(text.slice(end)),
		),
	);
	return hits.length === 1 ? hits[0] : null;
}

/** 延到11.15: behind 到 it can be no task. */
function dottedIn(tail: NormalForm, today: Day) {
	const text = tail.text.replace(
		/(?<=(?:到|至|to|until) ?)(\d{1,2})\.(\d{1,2})(?![\d.])/u,
		"$1/$2",
	);
	return text === tail.text ? null : untilIn({ ...tail, text }, today);
}

function withoutDay(tail: NormalForm, hit: DateHit): NormalForm {
	const lead = UNTIL.exec(tail.text.slice(0, hit.start));
	return without(tail, lead?.index ?? hit.start, hit.end);
}

/** 可以嗎 off both ends. */
function politely(form: NormalForm): NormalForm {
	const opening = POLITE_INSIDE.exec(form.text)?.[0].length ?? 0;
	const opened = trimmed(slice(form, opening));
	const closing = POLITE.exec(opened.text);
	const isAsking = /[吗么?不]/u.test(closing?.[0] ?? "");
	return closing && isAsking
		? trimmed(slice(opened, 0, closing.index))
		: opened;
}
