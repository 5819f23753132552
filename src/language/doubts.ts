import { asked } from "./asking-back.js";
import { taskByCode } from "./find-task.js";
import { unitSaidIn } from "./find-unit.js";
import type { Hearing } from "./hearing.js";
import { soundingLike } from "./homophones.js";
import { isOfStage } from "./intents/done.js";
import { namedTask } from "./named-task.js";
import { asksFirst, isUnfinished } from "./questions.js";
import { quantityIn } from "./report.js";
import { partsOf } from "./spoken.js";
import type { Utterance } from "./utterance.js";
import {
	APPROVED,
	FINISHED,
	HANDED_IN,
	SENT_BACK,
	TAKEN_ON,
	TELLING,
} from "./vocabulary.js";
import { isMadeOf, strangersIn, wordList } from "./words.js";

/** What cannot be taken back without somebody noticing too late: every word beside the order has to be explained. */
const STRICT = new Set<string>(["done", "accept", "verify", "agree"]);

const ACTS = [
	...TAKEN_ON,
	...APPROVED,
	...SENT_BACK,
	...wordList("延期 展期 推迟 撤销 撤回 同意 不同意"),
];
/** What may stand before the name of a task in its clause. */
const BEFORE_NAME = [
	...TELLING,
	...FINISHED,
	...HANDED_IN,
	...ACTS,
	...wordList(
		"关于 首报 申报 申请 上报 报送 收到 好的 嗯嗯 不好意思 说一声 说一下 那个 就是 的 与 和 及 另外 同时 然后 还有 全体 请问 核 报 跟你说 跟你说下 准予 给予 予以 批准 照准 原则上 跟您说 跟您说下 说下 说声 说个事 告诉你 顺便 更新 更新下 汇报下 补报 补充",
	),
];
/** What makes of an act's verb a denial or a plan, and no report. */
const NOT_DONE = [
	...TELLING,
	...ACTS,
	...wordList(
		"没 没有 未 不 别 再 才 明天 后天 下周 下午 晚点 回头 过后 过几天 要 会 想 能 不会 还 是 谁 没人 尚未 需要 准备 打算 稍后 等下",
	),
];
const HAS_ACT =
	/签收|签字|接收|认领|核实|核查|审核|验收|退回|打回|驳回|延期|展期|撤[销回]|同意|通过/u;
/** 不是這個，是另一個: of something else than what was said. */
const CONTRAST =
	/不是.{0,12}[,，]?(?:而)?是|不是.{1,12}(?:另|别的)|(?:另|别的?)(?:外)?一?(?:个|项|条)(?:任务)?(?:才是|$)/u;
/** 1.3號我在外地: the third of January. */
const DAY_OF_MONTH =
	/^号(?!任务|项|$|[\s,，:的已都也完做办弄搞签延卡进退核还没未正在])/u;

/**
 * `meant`, where the whole sentence bears it; the question, where words of another kind are left that nobody has explained:
 * 版本升到2.10完成了. null where it is nothing to be acted upon at all: 明天再簽收1.3 is no report.
 */
export function sureOf(meant: Utterance, heard: Hearing): Utterance | null {
	if (STRICT.has(meant.intent))
		return isLedByStrangers(heard) ? asked(meant) : meant;
	if (
		meant.intent === "blocked" &&
		isOffice(heard) &&
		!STUCK.test(heard.form.text)
	)
		return asked(meant);
	if (meant.intent === "postpone" && isOfOtherUnit(heard)) return asked(meant);
	if (meant.intent !== "progress") return meant;
	if (isNoReport(heard)) return null;
	if (COMMANDED.test(heard.form.text)) return meant;
	if (isNearlyDone(heard))
		return asked({ intent: "done", task: meant.task, text: "" });
	const isDoubtful =
		isLedByStrangers(heard) ||
		(isOffice(heard) && meant.quantity === null) ||
		ASKS.test(heard.form.text);
	return isDoubtful ? asked(meant) : meant;
}

const COMMANDED = /进[度展]|报|填|更新|反馈|汇报|report|progress|update/u;
const STUCK = /卡|blocked|stuck/u;
const ASKS =
	/能.{1,8}不(?=$|[\s,，])|行不|可以不|\b(?:could|can|may) (?:we|i|you)\b/u;
/** Characters of a clause that may be unknown and yet it tells that all is done. */
const LEEWAY = 3;

function isOffice({ world }: Hearing): boolean {
	return world.speakingFor.length === 0;
}

/** 科創局申請3.1延期, said by another unit. */
function isOfOtherUnit({ form, world }: Hearing): boolean {
	const unit = unitSaidIn(form.text, world);
	return (
		unit?.start === 0 &&
		world.speakingFor.length > 0 &&
		!world.speakingFor.includes(unit.name)
	);
}

/** 這攤子事弄完了的: not quite said like 完成, and more than a report. */
function isNearlyDone(heard: Hearing): boolean {
	const { rest } = namedTask(heard);
	if (isUnfinished(rest.text) || STILL.test(rest.text)) return false;
	if (isOfStage(rest.text)) return false;
	return partsOf(rest).some(({ text }) => {
		if (/\d/.test(text)) return false;
		const left = strangersIn(text, DONE);
		return (
			left <= LEEWAY &&
			strangersIn(text, TELLING) > left &&
			/[了毕]|done|finish/u.test(text)
		);
	});
}

const DONE = [...TELLING, ...FINISHED];
const STILL = /还在|正在|在[走办做弄审]|等|卡|下一步|接下来|开始|准备/u;

/** Whether words that are no part of any order stand before the code, in its clause. */
function isLedByStrangers({ form, world }: Hearing): boolean {
	const coded = taskByCode(form, world);
	if (!coded || coded.start === 0) return false;
	const before = form.text.slice(0, coded.start);
	const head = /[^,，。;；:!！?？、~\n]*$/u.exec(before)?.[0] ?? "";
	const unit = unitSaidIn(head, world);
	const left = unit ? head.slice(0, unit.start) + head.slice(unit.end) : head;
	return (
		!isMadeOf(left, BEFORE_NAME) && !isMadeOf(soundingLike(left), BEFORE_NAME)
	);
}

/** 1.10寫錯了: what was said before, and no report. */
const MISTAKEN = /(?:写|打|报|填|点|标|签|发|弄)错了|误(?:签|报|点|填|标)/u;
/** 下午三點開會, 昨天的會開得不錯. */
const CHATTER =
	/^(?:今天|昨天|明天|前天|早上|上午|中午|下午|晚上|[一二三四五六七八九十\d]{1,2}点半?)*的?(?:会(?!议纪要|展|签|同)|开会|吃饭|天气|下雨|放假|下班|上班|加班)[^,，]{0,8}$/u;
/** 小王，1.10這兩天抓緊弄一下, 1.12交給政法委去完成, 本週內務必完成: asked of somebody else. */
const URGED =
	/务必(?:完成|办|做|报|交)|交给[^,，。]{0,10}(?:去|来)(?:完成|办|做|弄)|^请(?:把|将)?[^,，。]{0,12}(?:前|内)(?:完成|办结|做完)$|没有?(?:完成)?的?打算|^(?:[\s,，、:]|[小老阿][\p{Script=Han}]|[\p{Script=Han}](?:科|工|姐|哥|主任|科长)|你们?|您|大家|这两天|今天|明天|本周|这周|尽量|要|得|都)*(?:抓紧|赶紧|赶快|尽快|记得|务必)[^已正在了,，]{0,8}(?:下|一下|吧|啊|呗|哈|弄|办|做|报|交|搞)$/u;
/** 和1.10一樣完成就行: another task is the measure. */
const ALIKE =
	/^(?:和|跟|与|像|同|按照?|依照|比照|参考|参照|对照|学习|借鉴).{0,16}(?:一样|那样|这样|经验|做法|模式|标准|来办|来做)|^(?:参考|借鉴|学习)(?:一下)?(?:任务)?\d/u;

/** 和1.10一樣完成就行, 參考任務1.4: told of another task, whose number stands there only as an example. */
export function isExample(text: string): boolean {
	return ALIKE.test(text);
}

/** Chatter, a mistake, a comparison: nothing is reported of the task whose number it holds. */
export function isNoReport(heard: Hearing): boolean {
	if (isExample(heard.form.text)) return true;
	const { form, world } = heard;
	const { rest } = namedTask(heard);
	const unit = unitSaidIn(rest.text, world);
	const text = unit
		? rest.text.slice(0, unit.start) + rest.text.slice(unit.end)
		: rest.text;
	if (MISTAKEN.test(text) || CHATTER.test(text) || URGED.test(text))
		return true;
	if (asksFirst(form.text)) return true;
	if (/[?]./u.test(form.text) && quantityIn(form, world) === null) return true;
	if (HAS_ACT.test(text) && isMadeOf(text, NOT_DONE)) return true;
	if (CONTRAST.test(text)) return true;
	const coded = taskByCode(heard.form, heard.world);
	if (!coded) return false;
	const end = heard.form.text.indexOf("号", coded.start);
	return end === coded.end - 1 && DAY_OF_MONTH.test(heard.form.text.slice(end));
}
