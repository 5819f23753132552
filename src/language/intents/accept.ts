import { taskByCode } from "../find-task.js";
import type { Hearing, Intent } from "../hearing.js";
import { isAboutOthers, isOrder } from "../mood.js";
import { slice } from "../normal-form.js";
import { isUnfinished } from "../questions.js";
import { sayingOf } from "../saying.js";
import { taskCommand } from "../task-command.js";
import type { Utterance } from "../utterance.js";
import { TAKEN_ON } from "../vocabulary.js";
import { isMadeOf, wordList } from "../words.js";

const VERB =
	"签收|接收|accept(?:ed)?|sign(?:ed)?(?: for)?(?! (?:it |this )?off)|ack(?:nowledged?)?";
const RECEIVED = "收到|received";

const RECEIPT = wordList(
	"收到 知道 了 好 好的 明白 ok okay 签收 已 马上 立即 尽快 抓紧 一定 推进 办理 处理 安排 办 落实 照办 我们 会 按时",
);

/** 馬上落實: of what has been taken on. */
const PROMISE =
	/[,，。;\s](?:我们?局?)?(?:马上|立即|尽快|抓紧|按时|会|一定)*(?:抓紧|按时)?(?:办理|办|落实|推进|照办|处理|安排)$/u;

/** 收到了會抓緊: said in one breath with the receipt, of which it is no part. */
const VOW =
	/(?<=(?:收到|签收|收悉|知道|接收)了?)[,，\s]*(?:我们?局?)?(?:马上|立即|尽快|一定|会|将){1,3}(?:抓紧|按时|尽快|认真)?(?:办理|办|落实|推进|照办|处理|安排|抓紧)?$/u;

function withoutVow(heard: Hearing): Hearing {
	const vow = VOW.exec(heard.form.text);
	return vow ? { ...heard, form: slice(heard.form, 0, vow.index) } : heard;
}

/** 還有沒簽的吧我現在簽收1.7: what was said before is no part of it. */
function fromOwnDeed(heard: Hearing): Hearing {
	const own = OWN_DEED.exec(heard.form.text);
	const form = own && slice(heard.form, own.index);
	return form && taskByCode(form, heard.world) ? { ...heard, form } : heard;
}

const OWN_DEED = /(?<=[吧呢啊])我们?局?(?:现在|马上|这就)签收/u;

/** 簽收 1.3; 收到 1.3, with its task. 收到 alone is politeness, whatever it answers. */
export const accept: Intent = {
	name: "accept",
	examples: {
		"zh-Hant": ["簽收 {code}"],
		"zh-Hans": ["签收 {code}"],
		en: ["accept {code}"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(message) {
		const heard = fromOwnDeed(withoutVow(message));
		const { form } = heard;
		if (!isOrder(form.text) || isAboutOthers(heard.whole.text)) return null;
		if (isUnfinished(bareOfTitle(form.text).replace(PROMISE, ""))) return null;
		if (/^签收(?:所有|全部)(?:的?任务)?$/u.test(form.text)) {
			return { intent: "accept", task: null };
		}
		const command = taskCommand(heard, VERB) ?? taskCommand(heard, RECEIVED);
		if (!command || !isMadeOf(command.tail.text, RECEIPT)) return said(heard);
		const isReceipt = new RegExp(`^(?:${RECEIVED})`, "u").test(form.text);
		if (isReceipt && command.task?.kind !== "one") return null;
		return { intent: "accept", task: command.task };
	},
};

/** 1.2收悉 · 4.2我們簽收了: a clause of its own, and nothing else but promises. */
function said(heard: Hearing): Utterance | null {
	const saying = sayingOf(heard, TAKEN_ON);
	if (!saying || (saying.task === null && !heard.said.replying)) return null;
	const others = [...saying.before, ...saying.after];
	return others.every(({ text }) => isMadeOf(text, RECEIPT))
		? { intent: "accept", task: saying.task }
		: null;
}

/** 不動產 is no denial. */
function bareOfTitle(text: string): string {
	return text.replaceAll("不动产", "");
}
