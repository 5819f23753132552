import { findDates } from "./dates.js";
import { withoutNames } from "./find-task.js";
import { isForbidding, isNotMeant } from "./mood.js";
import { type NormalForm, normalForm } from "./normal-form.js";
import { findIncrease, findNumbers, findQuantity } from "./numbers.js";
import type { NumberSaid, Quantity, World } from "./utterance.js";
import { isQuestion } from "./questions.js";
import { isReceipt } from "./receipt.js";
import { withoutCode } from "./without-code.js";

/** The quantity a report names, dates and the like left out of account; null where there is none. */
export function quantityIn(form: NormalForm, world: World): Quantity | null {
	return findQuantity(countable(form, world));
}

/** Everything a report tells in numbers. */
export interface Figures {
	quantity: Quantity | null;
	/** Each of them, where there are several. */
	numbers?: NumberSaid[];
	/** 又辦了7件: what came on top of a number that is not said. */
	increase?: Quantity;
}

/** The quantity, and beside it the several numbers or the mere increase, where the sentence has them. */
export function figuresIn(form: NormalForm, world: World): Figures {
	const counted = countable(form, world);
	const quantity = findQuantity(counted);
	const numbers = findNumbers(counted);
	const increase = quantity ? null : findIncrease(counted);
	return {
		quantity,
		...(numbers.length > 0 ? { numbers } : {}),
		...(increase ? { increase } : {}),
	};
}

/** Dates, codes of tasks and what machines read blanked out. */
function countable(form: NormalForm, world: World): NormalForm {
	return { ...form, text: withoutNames(withoutCode(form).text, world) };
}

/** Whether words tell of work with more than their number: 已推出八十八項, not 88項. */
export function tellsOfWork(said: string): boolean {
	const { text } = normalForm(said);
	if (isQuestion(text) || isForbidding(text) || isNotMeant(text)) return false;
	return STATE.test(text) || WORK.test(text) || ENGLISH.test(text);
}

const STATE =
	/已|正[在与和跟同向]|在[办做推谈弄改赶跟走写编审修]|[会在]签中|(?:审批|流转|公示|招标|采购|施工|评审|修改|汇总)中|[刚才]刚?(?:[开办做完报送交批签])|未|尚[未在]|还[没差剩]|没(?:有)?(?:完成|办|做|报|开[工始]|动|到位|批|拨|签|验|交|弄|建|通过|进展|解决|落实)|[就只]差|差(?:最后)?[\d一二两几]|快(?:完|办|好|做|要|了)|基本|初步|部分|预计|预期|计划|争取|力争|等待|等[财区市省上领批审资材验拨]|剩|余下|[下本这上]个?(?:周|月|季|星期)|[明后昨今][天日]|月底|年底|百分之|一半|过半|[一二三四五六七八九两\d]成/u;
/** 在招標, 寫好了, 交了: a verb of work with what makes it a tale. */
const DOING =
	/(?:发|送|交|报|运|搬|转|贴|推|铺|传|印)(?:到|给|至|往)[\p{Script=Han}]{1,8}了$|在[\p{Script=Han}]{1,6}(?:了|呢|中)?$|(?:写|做|弄|办|谈|签|定|改|搞|建|修|铺|装|挖|拟|排|测|对接?|交|报|送|开|拿|领|付|买|招|采|聘|联系|协调|沟通|安排|布置|部署|落实|组织|启动|进场|拆|种|栽|清|查|走|跑|收|发)(?:好|完|妥|定|成|到|出|出去|下来|上去|下去|过|掉)?了/u;
const WORK =
	/完成|办[理结妥好完]|推进|推出|推动|开展|开工|动工|启动|到位|到账|投入|投资|支付|落实|整改|整治|上线|上报|报[送批审]|印发|出台|召开|开了|开会|会议|协调|对接|沟通|衔接|施工|建[成好设立]|制[定订]|起草|修[订改]|审[批核定议]|征求|调研|走访|测试|调试|试运行|联系|安排|组织|提交|送[审达]|下[放达发]|发[放布函]|拨[付款]|签[订署约]|验收|招标|采购|培训|宣传|检查|排查|核查|核对|梳理|汇总|公示|公告|移交|立案|查[处办]|整理|准备|清[理查]|压缩|降[到至低]|新?增加?|受理|办件|进场|竣工|改造|安装|录入|运行|反馈|商[议量]|研究|讨论/u;
const ENGLISH =
	/\b(?:done|finished|started|working|progress|expect(?:ed)?|will|issued|completed?|waiting|half|not|ongoing|submitted|drafted|built|reviewed|held|launched|live|remaining|next|delayed|under way|underway|handed|preparing|in hand)\b/u;

/** Whether normalised words tell of work: something done, under way, planned or in the way. */
export function isReport(text: string): boolean {
	return (
		/\d/.test(text) ||
		STATE.test(text) ||
		WORK.test(text) ||
		ENGLISH.test(text) ||
		/等|没|成立|了$/u.test(text)
	);
}

/** 下放32, 干到九十了: a verb of achievement and how far it came. */
const REACHED =
	/(?:下放|推出|完成|办结|办理|建成?|做|干|弄|搞|推|上线|新增|增加|达到?|到|交|签|种|查|整改|减|降|修|装|拆|发)(?:到|了|出|成|至|够)*(?:\d[\d.,]*|[一二三四五六七八九十百]{2,6})(?:了|啦)*$/u;
/** A bare number, alone. */
const NUMBER = /^[\s,，:：+-]*-?\d[\d,.]*(?:\/\d+)?[\s。.]*$/u;

/**
 * Whether free words, said in answer or after the name of a task, can be kept as a report: a quantity, a state, a verb of
 * work in a sentence of some length, or a day. Thanks, chatter and bare words are none.
 */
export function readsLikeReport(form: NormalForm, world: World): boolean {
	const { text } = form;
	if (STATE.test(text) || ENGLISH.test(text) || NUMBER.test(text)) return true;
	if (REACHED.test(text)) return true;
	if (text.length >= 4 && DOING.test(text) && !isReceipt(text)) return true;
	const quantity = quantityIn(form, world);
	if (quantity && (quantity.unit !== null || quantity.value < 0)) return true;
	if (WORK.test(text))
		return text.length >= 6 || /^完成[\p{Script=Han}]{2}/u.test(text);
	return findDates(text, world.today).some(
		({ meaning, loose }) => !loose && meaning.kind !== "vague",
	);
}
