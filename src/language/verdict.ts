import { clausesOf } from "./clauses.js";
import { type Hearing, trimmed } from "./hearing.js";
import { isSupposing, SEEMING } from "./mood.js";
import { namedTask } from "./named-task.js";
import { type NormalForm, slice } from "./normal-form.js";
import { isQuestion } from "./questions.js";
import { joined } from "./saying.js";
import type { TaskMention } from "./utterance.js";
import { TELLING } from "./vocabulary.js";
import { isMadeOf, wordList } from "./words.js";

/** The office's yes or no in words of its own, and why. */
export interface Verdict {
	task: TaskMention | null;
	reason: NormalForm | null;
}

/** Of themselves a yes. 好的, 收到 and 知道了 are courtesy, and none. */
const YES = wordList(`
  同意 可以 行 行的 行吧 准 准了 准予 批 批了 批准 批准了 照准 照批 照延 没意见 无意见 无异议 没问题 没异议 通过 予以同意 原则同意 原则上同意 给批 给延 延吧 就延 就这么办 就这样 按此办理 按申请办 成 中 可 允许 允了
  ok okay oki yes yep yeah yup agree agreed approve approved fine sure go ahead fine by me works for me by me thats granted accepted`);
/** What may be added to a yes without taking anything of it back. */
const ADDED = wordList(`
  好 好的 好吧 嗯 延期 展期 延后 顺延 申请 请求 延 这次 本次 一次 最后一次 仅此一次 下不为例 抓紧 抓紧办 抓紧时间 尽快 加快 加快推进 务必 他 它 他们局 给他延 给他们延 到期 按新时限 按期 按时完成 完成 理由充分 情况属实 理由 充分 属实 合理 意见 没 有 予以 给予 你们 他们 给 吧 了 辛苦 that is it works for me us the extension request no problem with`);
const NO = new RegExp(
	[
		"^(?:这个?|这次|这回|本次|就|所以|因此|我们|还是|恐怕|那|我看|个人认为|原则上|办公室){0,6}(?:不(?:行|同意|批|准|可以?|予|能(?:再|老是?|总是?|一直)?(?:同意|批|延|拖|推)|许|赞成|妥|成|延|通过)|同意不了|批不了|延不了|没法(?:同意|批|延)|无法(?:同意|批准)|驳回|拒绝|否决?|免谈|没得商量|[拖延]啥[拖延]|[拖延]什么[拖延]|别(?:再)?延|不要(?:再)?延|反对)",
		"^(?:we |i )?(?:dont|do not|cannot|cant|wont|will not) (?:agree|approve|accept)\\b|^(?:no|nope|nah|reject(?:ed)?|refused?|denied|deny|declined?|disagree|not (?:ok|okay|approved|agreed|possible|acceptable)|cannot agree|cant agree|cant|wont do)\\b",
	].join("|"),
	"u",
);
/** 不行嗎; 不同意見; 不可抗力; 不準確, 不成熟, 不予… of other things. */
const NO_VERDICT =
	/不同意见|不可抗|不准确|不成熟|不批评|不行政|驳回(?:了|过)|否则|no (?:problem|idea|objection|need)/u;
const LABEL =
	/^(?:的?延期|展期|申请|请求|延后|的|了|吧|啊|呀|哈|啦|这个|extension|request|it|the)+$/u;

/** Said in answer to a card, or of a request that is named, by somebody who speaks for no unit. */
function isAnswerOfOffice({ form, said, world }: Hearing): boolean {
	if (world.speakingFor.length > 0) return false;
	return said.replying || /延期|展期|延后|顺延|extension/u.test(form.text);
}

/** 可以 · 行吧，下不為例 · 沒意見 同意 · yes go ahead: nothing in it may limit the yes. */
export function yesIn(heard: Hearing): Verdict | null {
	if (!isAnswerOfOffice(heard) || isAsking(heard)) return null;
	// 可以延: what is politeness elsewhere is the answer here.
	const { task, rest } = namedTask({ ...heard, form: trimmed(heard.whole) });
	const clauses = clausesOf(rest);
	if (task === null && !heard.said.replying) return null;
	const words = [...YES, ...ADDED, ...TELLING];
	const isYes =
		clauses.some(({ text }) => SAYS_YES.test(text)) &&
		clauses.every(
			({ text }) =>
				isMadeOf(text, words) &&
				!/[不未别]|没(?![意问异])/u.test(text.replace("下不为例", "")),
		);
	return isYes ? { task, reason: null } : null;
}

const SAYS_YES =
	/同意|可以|行|准|批|没意见|无意见|无异议|没问题|没异议|延吧|就延|照延|给延|就这|按此|按申请|^成|^中$|^可$|允|\b(?:ok|okay|oki|yes|yep|yeah|yup|agreed?|approved?|fine|sure|go ahead|granted|accepted|no problem)\b/u;

/** 不行，6月底是死線 · 駁回 · no, too late: with whatever reason follows. */
export function noIn(heard: Hearing): Verdict | null {
	if (!isAnswerOfOffice(heard) || isAsking(heard)) return null;
	const { task, rest } = namedTask(heard);
	if (task === null && !heard.said.replying) return null;
	const [first, ...others] = clausesOf(withoutRequest(rest));
	if (!first || NO_VERDICT.test(first.text)) return null;
	const no = NO.exec(first.text);
	if (!no) return null;
	const left = first.text.slice(no[0].length);
	const kept = left === "" || LABEL.test(left) ? others : [first, ...others];
	return { task, reason: joined(kept) };
}

/** 延期不同意: what is decided may be named first. */
function withoutRequest(form: NormalForm): NormalForm {
	const request =
		/^(?:的?(?:延期|展期|延后|顺延)(?:申请|请求|的?(?:这)?事儿?)?|的?(?:申请|请求)|(?:the )?(?:extension|request)(?: request)?(?: is| was)?(?= (?:denied|refused|rejected|declined|not)))[\s,:]*/u.exec(
			form.text,
		);
	return request ? slice(form, request[0].length) : form;
}

function isAsking({ form, whole }: Hearing): boolean {
	return (
		isQuestion(whole.text.replace(/吧|[拖延](?:啥|什么)[拖延]/gu, "")) ||
		isSupposing(form.text) ||
		SEEMING.test(form.text) ||
		/还没|再说|请示|商量(?!$)|研究/u.test(form.text)
	);
}
