import { clausesOf } from "../clauses.js";
import { type Hearing, type Intent, trimmed } from "../hearing.js";
import {
	isAboutOthers,
	isCancelled,
	isForbidding,
	isNotForTheBot,
	isOrder,
} from "../mood.js";
import { namedTask } from "../named-task.js";
import { unitSaidIn } from "../find-unit.js";
import { type NormalForm, slice, without } from "../normal-form.js";
import { reasonIn } from "../reason.js";
import { isSaid, joined, sayingOf } from "../saying.js";
import { type TaskCommand, taskCommand } from "../task-command.js";
import { SENT_BACK } from "../vocabulary.js";

const VERB =
	"退回重办|退回去?|打回去?|驳回|不予通过|不通过|不予核实|不予销号|核实不通过|return(?:ed)?|reject(?:ed)?|send back|sent back";

/** 退回 1.3 要什麼流程 asks. */
const HOW =
	/^(?:怎么|如何|咋|要什么|需要什么|有什么|是什么|为什么|会怎|会不会|流程|的)/u;

/** 退回 1.3 佐證不足 · return 1.3 no evidence. */
export const returnTask: Intent = {
	name: "return",
	examples: {
		"zh-Hant": ["退回 {code} 佐證不足"],
		"zh-Hans": ["退回 {code} 佐证不足"],
		en: ["return {code} no evidence"],
	},
	suggested: {
		"zh-Hant": ["退回 {code}"],
		"zh-Hans": ["退回 {code}"],
		en: ["return {code}"],
	},
	match(said) {
		const heard = withoutWhom(said);
		const { form } = heard;
		if (isCancelled(form.text) || isNotForTheBot(heard.whole.text)) return null;
		if (/(?:[?]|吗|么|了没|没有)$/u.test(form.text)) return null;
		const command =
			inOneBreath(heard) ??
			taskCommand(heard, VERB) ??
			reasonAlone(heard) ??
			inWords(heard) ??
			reasonBehind(heard);
		if (!command || HOW.test(command.tail.text)) return null;
		const head = form.text.slice(
			0,
			form.text.length - command.tail.text.length,
		);
		if (command.order !== "loose" && !isOrder(head)) return null;
		return {
			intent: "return",
			task: command.task,
			reason: reasonGiven(command.tail),
		};
	},
};

/** 理由我等會兒再跟他們說, 稍後補原因, 原因就不寫了: none is given now. */
const PROMISED =
	/(?:理由|原因|意见|reason).{0,8}(?:等会|等下|待会|一会|稍后|稍晚|回头|晚点|晚些|之后|随后|过后|另行|另外|再|later|follow).{0,12}(?:说|讲|告诉|补|发|通知|解释|反馈|聊|写|附|later|follows?)(?:明|上|给|他们|你们|大家|一声|清楚|了)*$|(?:等会|等下|待会|一会|稍后|稍晚|回头|晚点|随后|另行|再).{0,8}(?:说|讲|补|发|给|告诉|通知).{0,6}(?:理由|原因)$|(?:理由|原因)就?(?:先|暂时?)?不(?:说|写|讲)了?$|reason (?:later|to follow|follows)$/u;
/** 涉法訴求那個渠道的完成，退回: what is sent back. */
const SENT = /^[^没未不缺少差无]{0,10}的(?:完成|办结|销号)(?:申请)?$/u;
const AGAIN = /退|打回|驳|return|reject|send/u;

/** The reason in what is said beside the order; the order said again, and the promise of a reason, is none. */
function reasonGiven(tail: NormalForm): string | null {
	const clauses = clausesOf(tail);
	const reasons = clauses.filter(
		({ text }) =>
			!PROMISED.test(text) &&
			!SENT.test(text) &&
			!(AGAIN.test(text) && isSaid(text, SENT_BACK)),
	);
	if (reasons.every(({ text }) => isSaid(text, SENT_BACK))) return null;
	const kept = reasons.length < clauses.length ? joined(reasons) : tail;
	return kept && reasonIn(kept);
}

/** In a reply, which has its task: 退回佐證不足. */
function reasonAlone({ form, said }: Hearing): TaskCommand | null {
	const match = /^(?:退回|打回|驳回)去?/u.exec(form.text);
	if (!match || !said.replying) return null;
	const tail = trimmed(slice(form, match[0].length));
	return { task: null, tail, order: "verb-only" };
}

/** 把2.5退了 數據對不上 · 綜合窗口那個退回重報 沒有現場照片: the reason is whatever else is said. */
function inWords(heard: Hearing): TaskCommand | null {
	const saying = sayingOf(withoutAddressee(heard), SENT_BACK);
	if (!saying || (saying.task === null && !isOffice(heard))) return null;
	if (saying.task === null && !heard.said.replying) return null;
	const tail =
		joined([...saying.before, ...saying.after]) ??
		slice(heard.form, heard.form.text.length);
	return { task: saying.task, tail, order: "task-first" };
}

function isOffice({ world }: Hearing): boolean {
	return world.speakingFor.length === 0;
}

/** 退回給承辦單位 */
const TO_WHOM =
	/(?<=退|打|驳)回?去?(?:(?:给|到)?(?:承办|责任|牵头|主办|报送|填报|原)(?:单位|部门)|给(?:他们|她们|对方|他|她))(?:那边|去)?/u;

function withoutWhom(heard: Hearing): Hearing {
	const whom = TO_WHOM.exec(heard.form.text);
	if (!whom) return heard;
	const end = whom.index + whom[0].length;
	return { ...heard, form: without(heard.form, whom.index, end) };
}

/** 退給住建局: whom it goes back to is known. */
function withoutAddressee(heard: Hearing): Hearing {
	const { form, world } = heard;
	const unit = unitSaidIn(form.text, world);
	const before = form.text.slice(0, unit?.start ?? 0);
	const lead = /(?<=退|打|驳)回?(?:去|给|到)*$/u.exec(before);
	if (!unit || !lead) return heard;
	return { ...heard, form: without(form, lead.index, unit.end) };
}

/** What orders it at either end of a sentence without a pause; 被退回 tells. */
const ORDER_FIRST =
	/^(?:那|就|先|还是|给我|给他们?|把它|这个|那个|直接|全部){0,3}(?:退[掉了]|退回去?|打回去?|驳回)(?:去|掉)?(?:重新?(?:报|写|做|办|弄|提交))?[吧了啊]*/u;
const ORDER_LAST =
	/(?<!被|要求|申请)(?:那|就|先|还是|给我|给他们?|把它|直接|全部|得){0,3}(?:退[掉了]|退回去?|打回去?|驳回)(?:去|掉)?(?:重新?(?:报|写|做|办|弄|提交))?[吧了啊]*$/u;
/** What is amiss. */
const FAULT =
	/不(?!错)|没|未|缺|错|少|太|假|旧|糊|虚|漏|空|重复|去年|前年|上个?月|别的|别人|其他|笼统|对不上|矛盾|过期|照抄|复制/u;
/** Characters of the shortest reason. */
const LEAST_REASON = 3;

/** 退掉吧他們填的是去年的數 · 數據對不上退回去吧, as dictated by the office: the order, and what is amiss. */
function inOneBreath(heard: Hearing): TaskCommand | null {
	if (!isOffice(heard) || isAboutOthers(heard.whole.text)) return null;
	if (isForbidding(heard.form.text)) return null;
	const { task, rest, isSpread } = namedTask(heard);
	if (isSpread || clausesOf(rest).length !== 1) return null;
	if (task === null && !heard.said.replying) return null;
	const first = ORDER_FIRST.exec(rest.text);
	const last = ORDER_LAST.exec(rest.text);
	const tail = first
		? slice(rest, first[0].length)
		: last && slice(rest, 0, last.index);
	if (!tail || tail.text.length < LEAST_REASON || !FAULT.test(tail.text))
		return null;
	const opening = /^的/u.exec(tail.text)?.[0].length ?? 0;
	return { task, tail: trimmed(slice(tail, opening)), order: "loose" };
}

/** 不行啊材料是別的項目的退回: sent back, and not only disagreed with. */
export function isSentBack(heard: Hearing): boolean {
	return inOneBreath(heard) !== null;
}

const BEFORE_REASON =
	/^(?:请|先)?(?:退回|打回|驳回)去?(?=补|重|请|缺|没|无|材料|佐证|照片|数据|附件|因|要求|让|不)/u;
/** 把1.9退回數字對不上, said by the office; 退回率, 退回企業材料12件 are told. */
const BEFORE_FAULT =
	/^(?:请|先|把|将)?(?:退回|打回|驳回)去?(?!率|企业|群众|申请|的|.*\d\s?(?:件|项|个|户|家))(?=[^,，。]{2,12}(?:不|没|缺|错|少|糊|旧|过期))/u;

/** 1.4退回補材料: the reason without a mark between. 退回的材料已補 tells. */
function reasonBehind(heard: Hearing): TaskCommand | null {
	const { task, rest, isSpread } = namedTask(heard);
	const match =
		BEFORE_REASON.exec(rest.text) ??
		(isOffice(heard) ? BEFORE_FAULT.exec(rest.text) : null);
	if (!match || task === null || isSpread || /已|了$|的$/u.test(rest.text))
		return null;
	return {
		task,
		tail: trimmed(slice(rest, match[0].length)),
		order: "task-first",
	};
}
