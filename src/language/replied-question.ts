import type { Hearing } from "./hearing.js";
import { ABOUT_TASK } from "./intents/task.js";
import { isMocking } from "./mood.js";
import { isPlainQuestion, isQuestion } from "./questions.js";
import type { Utterance } from "./utterance.js";
import { strangersIn } from "./words.js";

/** What the card of a task answers: its state, its deadline, who leads it, what belongs to it. */
const ON_CARD =
	/完成|办结|进展|进度|情况|状态|截止|期限|时限|什么时候|啥时候|何时|几[号月]|哪[天日]|多久|还剩|几天|牵头|负责|责任|哪[家个]|谁|要求|内容|指标|目标|标准|要?交|报|材料|佐证|照片|附件|数字|数据|多少|\b(?:when|who|what|status|due|deadline|done|lead)\b/u;
const LONGEST = 40;
/** Characters of a question that may be unknown. */
const LEEWAY = 4;

/** 什麼時候截止, 這個誰牽頭 in answer to a reminder: the card of the task replied to tells. null: it does not ask that. */
export function askedOfReplied(heard: Hearing): Utterance | null {
	const { form, said, whole } = heard;
	const { text } = form;
	if (!said.replying || said.about?.length === 0) return null;
	if (text.length > LONGEST || isMocking(whole.text)) return null;
	if (!isQuestion(text) && !isPlainQuestion(text)) return null;
	const isOfTask =
		ON_CARD.test(text) && strangersIn(text, ABOUT_TASK) <= LEEWAY;
	return isOfTask ? { intent: "task", task: null } : null;
}
