/** What no likelihood overrides: a sentence that denies, forbids, supposes or mocks orders nothing, however much it sounds like it. */
import { clausesOf } from "../clauses.js";
import { isExample, isNoReport } from "../doubts.js";
import { unitSaidIn } from "../find-unit.js";
import type { Hearing } from "../hearing.js";
import {
	isOfEverything,
	isLessThanDone,
	isWish,
	mayBeDone,
} from "../intents/done.js";
import {
	SEEMING,
	UNDECIDED,
	isNotForTheBot,
	isCancelled,
	isConditional,
	isForbidding,
	isMocking,
	isNotMeant,
	isSupposing,
} from "../mood.js";
import { isNoRequest } from "../intents/postpone.js";
import type { NormalForm } from "../normal-form.js";
import { asksFirst, isQuestion } from "../questions.js";
import { takesBackOf, withoutUrging } from "../takes-back.js";
import type { Likelihood } from "./model.js";

/** From here on next to nothing else can be meant: what asks, or tells what others say, is an order all the same. */
const PLAIN = 0.95;

/** What each order is said with, to be looked for beside a word that denies it. */
const VERBS: Readonly<Partial<Record<string, string>>> = {
	done: "完|办|做|弄|搞|结|销|收尾|收工|达标|到位|齐活|闭环",
	accept: "签|收下|接收|认领|接|领",
	verify: "核|通过|过|验收|销号|认可",
	return: "退|打回|驳回|重报",
	undo: "撤|取消|收回",
	agree: "同意|批|准|延|通过",
	unblocked: "解决|通|好|恢复|到位",
	bind: "绑|归",
	unbind: "解|绑|拆",
	"set-role": "设|换|改|任|当|负责",
	"drop-role": "免|撤|去|删|移",
	leave: "请假|休|走",
};
const DENYING =
	"(?:无法|不(?!好意思|错|过|仅|但|光|只|行|对|够|符|合|全|清|齐|足|准确|完整|达标|典型|规范|实)|没(?!问题|意见|异议|毛病|落下|啥|什么)|未|拒绝|反对|很难|难以|来不及|何必|暂缓|别(?!的|人|家)|咪|唔|甭|勿)[^,，。;!?\\n]{0,5}?";
const FAILING =
	"[^,，。;!?\\n]{0,3}(?:不了|不成|不掉|不下来|没过|没成|唔掂|唔到|失败)";
/** 資金沒到，卡住了 is stuck; 不算卡住, not stuck and 手機卡住了 are not. */
const NOT_STUCK =
	/不(?:算|是|叫)?卡|没卡|\b(?:not|isnt|arent|wasnt|no longer) (?:really |actually )?(?:stuck|blocked|held up)|(?:手机|微信|屏幕|打印机)(?:又|有点|老|一直)?卡/u;
const ENGLISH =
	/\b(?:not|cannot|cant|couldnt|isnt|wasnt|hasnt|havent|didnt|dont|wont|unable|fail(?:ed|s)?|refus(?:e|es|ed)|never)\b/u;

const denials = new Map(
	Object.entries(VERBS).map(([intent, verbs = ""]) => [
		intent,
		new RegExp(`${DENYING}(?:${verbs})|(?:${verbs})${FAILING}`, "u"),
	]),
);

/** Whether what the sentence most likely means can be meant as an order, here and now. */
export function isOrdered(
	{ intent, probability }: Likelihood,
	heard: Hearing,
): boolean {
	const { form, whole } = heard;
	if (isMocking(whole.text) || isNotForTheBot(whole.text)) return false;
	if (!TALES.has(intent) && isConditional(whole.text)) return false;
	if (intent !== "disagree" && isTakenBack(heard)) return false;
	if (WAITED_FOR.test(form.text)) return false;
	if (DECISIONS.has(intent) && OF_BEFORE.test(whole.text)) return false;
	if (intent === "progress" && isAsked(whole.text)) return false;
	if (isOfEverything(heard)) return false;
	if (TOLD.has(intent) && isExample(form.text)) return false;
	if (isDenied(intent, whole.text)) return false;
	if (intent === "done" && (isWish(heard) || isLessThanDone(whole.text)))
		return false;
	if (OF_GROUPS.has(intent)) return isGroupOrder(whole.text);
	if (isToldByOthers(heard)) return false;
	const isSure = probability >= PLAIN;
	if (isSure && TALES.has(intent))
		return !isSupposing(form.text) || isOrderedBeside(intent, form);
	if (isSupposing(form.text)) return false;
	return isSure || isPlain(intent, heard);
}

/** What refuses a request is said in these very words. */
function isTakenBack({ form, whole }: Hearing): boolean {
	return isCancelled(whole.text) || isForbidding(withoutUrging(form.text));
}

/** 天氣好的話能快一點, beside what has been done; 想延到下周五再交 is a request all the same. */
function isOrderedBeside(intent: string, form: NormalForm): boolean {
	if (intent === "postpone") return !CONDITION.test(form.text);
	return clausesOf(form).some(
		({ text }) => !isSupposing(text) && DEED.test(text),
	);
}

const CONDITION = /如果|要是|假如|万一|的话|\b(?:if|wish|once)\b/u;
const DEED = /已|了|正在|在\p{Script=Han}|[完好中]$/u;

/** 1.2無法完成, 拒絕簽收, 驗收沒過, was not completed: said of the very verb. */
export function isDenied(intent: string, text: string): boolean {
	if (intent === "blocked") return NOT_STUCK.test(text);
	if (intent === "postpone") return isNoRequest(text);
	const denial = denials.get(intent);
	return denial !== undefined && (denial.test(text) || ENGLISH.test(text));
}

/** What will be, if all goes well, is part of a tale, and of what more time is asked for. */
const TALES: ReadonlySet<string> = new Set(["progress", "blocked", "postpone"]);

function isPlain(intent: string, heard: Hearing): boolean {
	const { form, whole } = heard;
	if (isNotMeant(form.text) || isQuestion(form.text)) return false;
	if (SEEMING.test(form.text) && !TALES.has(intent)) return false;
	if (takesBackOf(intent, whole.text)) return false;
	if (TOLD.has(intent) && isNoReport(heard)) return false;
	return intent !== "done" || mayBeDone(heard);
}

const TOLD: ReadonlySet<string> = new Set(["progress", "done"]);

/** 督查組明天來，@某人接一下: a guest is met, and nobody appointed. */
const MET = /接一?下|接待|接站|接机/u;

function isGroupOrder(text: string): boolean {
	if (isQuestion(text) || isSupposing(text)) return false;
	return !UNDECIDED.test(text) && !MET.test(text);
}

/** Whom a group belongs to is changed by no half a word. */
const OF_GROUPS: ReadonlySet<string> = new Set([
	"bind",
	"unbind",
	"set-role",
	"drop-role",
]);

/** 科創局說1.4弄完了, said by another unit. */
function isToldByOthers({ form, world }: Hearing): boolean {
	const unit = unitSaidIn(form.text, world);
	if (unit?.start !== 0 || world.speakingFor.includes(unit.name)) return false;
	return /^(?:那边|的人|的同志)?(?:也|又|刚|都)?(?:说|讲|表示|告诉|反映|通知)/u.test(
		form.text.slice(unit.end),
	);
}

const DECISIONS: ReadonlySet<string> = new Set(["agree", "disagree"]);
/** 上回駁回延期申請，他們鬧到區長那裡: another time. */
const OF_BEFORE =
	/^(?:上回|上次|上一次|以前|当时|那次|去年|last (?:time|year))/u;
/** 壓到75個工作日算達標嗎: of the number, and no report of it. */
const OF_WORTH =
	/算(?:不算)?[^,，。;]{0,6}(?:吗|么)[?]?$|(?:达标|够|合格|及格|有效)(?:了)?(?:吗|么)[?]?$/u;

function isAsked(text: string): boolean {
	return OF_WORTH.test(text) || asksFirst(text);
}

/** 等1.4辦完了: what another thing waits for. */
const WAITED_FOR = /^等/u;
