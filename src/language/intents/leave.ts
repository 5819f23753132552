import type { Day } from "../../domain/day.js";
import { badDate } from "../bad-date.js";
import { findDates } from "../dates.js";
import type { Hearing, Intent } from "../hearing.js";
import { isForbidding, isSupposing } from "../mood.js";
import { isPlainQuestion } from "../questions.js";
import type { DaySpan } from "../utterance.js";
import { isMadeOf, wordList } from "../words.js";
import { datesIn, spanOf, withPlainDays } from "./leave-days.js";
import { deputyNamed } from "./leave-deputy.js";

const VERB =
	/销假|(?:请|休)(?:个|了)?(?:[一二两三四五六七八九十几半\d]{1,3}个?(?:半?天|日|周|星期|礼拜|月)的?)?(?:年休?|病|事|产|婚|丧|探亲|陪产|陪护|护理|育儿|公休)?假|[\d一二两三四五六七八九十半几]{1,3}[天周]假|(?<=我.{0,14})歇(?:一|两|三|半|几|\d)个?(?:半)?天|(?<=我.{0,14})不(?:来)?上班(?=$|[,，。])|不在(?:单位|办公室|岗|家)?(?=$|[\s,，。])|(?<![a-z])(?:(?:is |am |be |im |will be )*(?:on leave|away|out of office)|(?:am |im |ill be |will be )off(?! (?:to|the))|leave)(?![a-z])/u;
/** 我下周一到周三出差，請小李代一下: away, and somebody stands in. */
const AWAY = /(?:出差|外出|培训|学习|去?党校|住院|休息|开会)/u;
const STOOD_IN =
	/@_user_\d+\s?(?:(?:这|下|本)(?:周|几天|段时间)|暂时|先)?(?:来|帮(?:我|俺|忙)?)?(?:顶|代|替|盯|接手|负责)|(?:请|由|让|找|托|麻烦)[^,，。]{1,12}(?:代|顶|接手|负责)/u;
const TOLD_OF_OTHER = /^@_user_\d+\s*[^,，。]{0,10}(?:请|休)[^,，。]{0,4}假了/u;
const STANDS_IN = /代|顶|替|接手|负责|盯|cover/u;

/** @某人明天請假了，有事打電話: told of somebody else, with nobody to stand in. */
export function isOfOther(text: string): boolean {
	return TOLD_OF_OTHER.test(text) && !STANDS_IN.test(text);
}

/** 3月20日請假取消, no longer on leave, 請假結束: there is none to be taken. */
const CALLED_OFF =
	/假(?:期)?(?:的事|登记)?(?:我|都|已经?|就|先|又|提前)*(?:取消|作废|撤销|撤回|不[请休]|[请休]不成|算了|结束|回来|休完)|(?:取消|撤销|撤回|作废|不再?[请休])[^,，。;]{0,12}假|(?<![a-z])leave(?![a-z])[^,.;]{0,20}cancel|cancel[^,.;]{0,20}(?<![a-z])leave(?![a-z])|(?:no longer|not|wont be|never) (?:be )?(?:on|taking|going on) leave/u;

/** 請假的人列個名單: asked, and nobody goes away. */
const LISTED =
	/(?:请|休)假的?(?:人|同事|有|都|名单|情况)|名单|谁(?:在)?(?:请|休)/u;
/** 3月20日到25日放假，@某人負責值班: everybody's holiday. */
const HOLIDAY = /^(?!.*(?:请|休|我)).*放假/u;
/** With a deputy named it would be taken at once: 可能請假，@某人代，還沒定; 聽說@某人請假，由@某人代. */
const UNDECIDED =
	/@_user_\d.*(?:没定|未定|待定|待批|等批|没批)|(?:可能|也许|说不定|没定)[^,，。;]{0,8}[请休].*@_user_\d|(?:听说|据说).*@_user_\d|(?:打算|想|计划|准备|可能|也许)[^;。]{0,20}[请休][^;。]{0,12}(?:没|未)(?:最后|完全)?(?:定|想好|确定|决定)/u;

/** Told of somebody else, called off or not decided: no leave is to be taken for it. */
export function isNoLeave(text: string): boolean {
	return (
		isOfOther(text) ||
		[CALLED_OFF, HOLIDAY, UNDECIDED, LISTED].some((pattern) =>
			pattern.test(text),
		)
	);
}

/** 不用@某人代, @某人代不了: the mention is of nobody who stands in, nor of who is away. */
const DECLINED_BEFORE =
	/(?:不(?:是|用|必|要|需要?|由|让|找)|无需|别(?:让|找|叫)?|instead of|not)\s?$/u;
const DECLINED_AFTER =
	/^\s?(?:也|又|就|都|那天|这几天|期间)?(?:不(?:用|必|能|便|方便|代|顶|替|行|需要?)|没法|无法|没空|没时间|来不了|[代顶替][^,，。]{0,2}不了|need not|neednt|cannot|cant|wont|will not|is not)/u;

export function isDeclined(text: string, start: number, end: number): boolean {
	return (
		DECLINED_BEFORE.test(text.slice(0, start)) ||
		DECLINED_AFTER.test(text.slice(end))
	);
}

/** 請假條放你桌上了: the paper. */
const PAPER = /假[条单](?!.{0,4}(?:批|填))/u;
const PERSON = /@_user_\d+/gu;
/** What may stand before 請假: anybody else's leave is news, not a request. */
const BEFORE = wordList(
	"我 俺 本人 跟 和 与 还有 maternity paternity family emergency compassionate starting beginning 去 到 省里 市里 外地 明后天 想 要 需要 申请 准备 打算 将 会 计划 因病 因事 看病 看医生 复诊 覆诊 体检 去医院 医院 家里有点事 办点事 探亲 家长会 因 从 自 起 开始 起开始 上午 下午 早上 晚上 中午 全天 整天 整周 一整周 一直 都 也 家里有事 有事 im id like ill taking have going want would 于 拟 到 至 在 这 i will be am need sick annual personal today taking take a from to until on till the",
);
const DEPUTISING =
	/^\s?(?:来|暂时?|先|会|要|将|可以|都|也|就|继续|接着|还是?|仍然?|是我的?|帮(?:我|俺|忙)?|will |can |is |to |please |going to |has agreed to ){0,4}(?:把关|代理?|替|顶替?|盯|代班|代管|代办|代劳|顶|接手|接替|接(?!到|受|收|待)|负责|处理|办理|对接|看着|照看|照应|兼|covers?|covering|deputi[sz](?:es?|ing)|stands? in|standing in|fills? in|filling in|steps? in|takes? over|taking over|takes? care|handles?|acts?|acting|looks? after|(?:be )?my (?:deputy|stand-in|cover|replacement)|backs? up|backup)/u;
const LED =
	/(?:由|让|请|找|搵|揾|联系|有事情?找|工作找|交给|交由|委托|授权|代理人?(?:是|为|:)?|代班人?(?:是|为)?|deputy(?: is|:)?|cover:|contact|ask|call|see|find|reach|covered by|by|to)\s?$/u;

/** 請假 3月20日到3月25日 由 @某人 代 · 銷假 (no days: what is on record, with its end) · @某人 請假 … · on leave from … */
export const leave: Intent = {
	name: "leave",
	examples: {
		"zh-Hant": ["請假 3月20日到3月25日 由 @某人 代"],
		"zh-Hans": ["请假 3月20日到3月25日 由 @某人 代"],
		en: ["on leave Mar 20 to Mar 25, deputy @someone"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(heard) {
		const form = withPlainDays(heard.withPeople);
		const { text } = form;
		const verb = verbOfLeave(text);
		if (!verb || text.length > 120 || isPlainQuestion(text)) return null;
		if (
			isForbidding(text) ||
			isSupposing(text) ||
			PAPER.test(text) ||
			isNoLeave(text)
		)
			return null;
		const hits = datesIn(form, heard);
		if (!isOwn(text.slice(0, verb.index), heard)) return null;
		const bad = hits.find(({ meaning }) => meaning.kind === "bad");
		if (bad) return badDate(form, bad);
		const span =
			hits.length === 1 && PUT_OFF.test(text)
				? null
				: spanOf(hits, text, heard.world.today);
		if (span && span.to < heard.world.today) return null;
		const { person, deputy } = peopleIn(text, heard);
		if (verb[0] === "销假" && !TAKES.test(text.replace("销假", "")))
			return { intent: "leave", person, deputy: null, from: null, to: null };
		return {
			intent: "leave",
			person,
			deputy,
			...deputyNamed(heard, deputy),
			from: span?.from ?? null,
			to: span?.to ?? null,
		};
	},
};

/** 請假延到28日: it is not said from when. */
const PUT_OFF =
	/假(?:期)?[^,，。;]{0,3}(?:改|延|推|顺延)(?:长|后|迟|期)?(?:到|至)|(?<![a-z])leave[^,.;]{0,8}(?:extended|moved|postponed)/u;
/** 20日請假25日銷假: beside the end, the leave itself. */
const TAKES = /假|不在|出差|外出|培训|学习|党校|住院|leave|away/u;

function verbOfLeave(text: string): RegExpExecArray | null {
	return VERB.exec(text) ?? (STOOD_IN.test(text) ? AWAY.exec(text) : null);
}

/** The days of the whole sentence, where another clause than that of the leave says them; null where there are none. */
export function daysAway(heard: Hearing): DaySpan | null {
	const form = withPlainDays(heard.withPeople);
	return spanOf(datesIn(form, heard), form.text, heard.world.today);
}

/**
 * Whether the clause that names the leave leaves it to the speaker: 王芳明天請假，@某人代 is news of somebody else. The rule
 * above knows every word before the leave; a tale of one's own may say more: 我住院做個小手術請個假, 去廣州學習.
 */
export function isOwnLeave(heard: Hearing): boolean {
	const { text } = withPlainDays(heard.withPeople);
	const verb = verbOfLeave(text);
	if (!verb) return true;
	const clause =
		text
			.slice(0, verb.index)
			.split(/[,，。;\n]/u)
			.at(-1) ?? "";
	return SPEAKER.test(clause) || isOwn(clause.replace(ERRAND, ""), heard);
}

const SPEAKER =
	/[我俺](?!们|[局科区县市方家的这那]|单位|老)|本人|(?<![a-z])i(?![a-z])/u;
const ERRAND = /出差|不好意思|(?:去|到|赴)\p{Script=Han}{1,6}$/u;

function isOwn(before: string, { world }: Hearing): boolean {
	let left = before.replace(PERSON, "");
	for (const { start, end } of findDates(left, world.today).reverse()) {
		left = left.slice(0, start) + left.slice(end);
	}
	return isMadeOf(left.replace(/\d{1,2}[日号]/gu, ""), BEFORE);
}

/** Who is away and who stands in: the words around each mention tell which. */
export function peopleIn(text: string, { said, world }: Hearing) {
	const people = { person: null as string | null };
	const deputies = new Set<string | null>();
	for (const match of text.matchAll(PERSON)) {
		if (!Object.hasOwn(said.mentions, match[0])) continue;
		const openId = said.mentions[match[0]] ?? null;
		const end = match.index + match[0].length;
		if (isDeclined(text, match.index, end)) continue;
		const isDeputy =
			LED.test(text.slice(0, match.index)) ||
			DEPUTISING.test(withoutFirstDay(text.slice(end), world.today));
		if (isDeputy) deputies.add(openId);
		else people.person ??= openId;
	}
	// 先由甲代，後由乙代: which of them when, has to be said leave by leave.
	const [deputy = null, ...others] = deputies;
	return { ...people, deputy: others.length > 0 ? null : deputy };
}

/** @某人 這周替我, @某人 這幾天代: the days may stand between. */
function withoutFirstDay(text: string, today: Day): string {
	const rest = text
		.slice(0, 40)
		.trimStart()
		.replace(/^(?:[这那]几天|[这那]段时间|期间|[这那]两天)/u, "");
	const [hit] = findDates(rest, today);
	return hit?.start === 0 ? rest.slice(hit.end) : rest;
}
