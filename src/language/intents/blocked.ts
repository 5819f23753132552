import { taskByCode } from "../find-task.js";
import { type Hearing, type Intent, trimmed } from "../hearing.js";
import {
	isAboutOthers,
	isForbidding,
	isNotMeant,
	isSupposing,
} from "../mood.js";
import { namedTask } from "../named-task.js";
import { slice } from "../normal-form.js";
import { obstacleIn } from "../obstacles.js";
import { hasQuestionWord, isQuestion } from "../questions.js";
import { quantityIn } from "../report.js";
import { reasonIn } from "../reason.js";
import { joined } from "../saying.js";
import { taskCommand, type TaskCommand } from "../task-command.js";
import type { Utterance } from "../utterance.js";

const VERB =
	"被?卡住|卡壳|卡死|卡着|遇阻|受阻|停滞|停摆|(?:推|办|做|搞|弄)不(?:动|下去|了|成)|推进不(?:了|下去|动)|动不了|(?:we are |were )?(?:blocked|stuck|held up)(?: on| by| at| with)?";
const STUCK_IN = /^(?:现在|目前|一直|还|都|就)*(?:被)?卡在/u;
/** 會卡住的: not yet; 不算卡住: not at all; 手機卡住了: not the work. */
const EXPECTED =
	/不(?:算|是|叫)卡|(?:之前|原来|原先|此前|前阵子|上个?月|上周)[^,，。;]{0,4}卡(?=.*(?:[好通开]了|解决|恢复|到位))|\b(?:not|isnt|arent|wasnt|no longer) (?:really |actually )?(?:stuck|blocked)|(?:手机|微信|屏幕|打印机)(?:又|有点|老|一直)?卡|(?<!开|机)会(?:被|再|又)?卡|(?:早晚|迟早)卡/u;
const QUESTION_TAIL = /^(?:怎么|如何|咋|该|会|要不要|可以|能不能|是不是)/u;

/** 卡住 1.4 等區財政局撥款 · 1.7 卡在數據接口上 · stuck on 1.10: no interface. */
export const blocked: Intent = {
	name: "blocked",
	examples: {
		"zh-Hant": ["卡住 {code} 等區財政局撥款"],
		"zh-Hans": ["卡住 {code} 等区财政局拨款"],
		en: ["blocked {code} waiting for funds"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(heard) {
		const { text } = heard.form;
		if (
			/(?:[?]|吗|么|(?<!着|(?:正在|还在|等着?|卡在|压在|[市区县]里)[^,，?]{1,14})呢|吧)$/u.test(
				text,
			) ||
			isForbidding(text)
		)
			return null;
		if (EXPECTED.test(text)) return null;
		const command = taskCommand(heard, VERB) ?? stuckIn(heard);
		if (!command) return told(heard);
		if (QUESTION_TAIL.test(command.tail.text)) return null;
		const head = text.slice(0, text.length - command.tail.text.length);
		if (hasQuestionWord(head) || isSupposing(head)) return null;
		return {
			intent: "blocked",
			task: command.task,
			reason: reasonIn(command.tail),
		};
	},
};

/** 4.2缺錢 · 1.7等科創局開接口 · 人手不夠搞不動 in a reply: what it waits for, told in words of its own. */
function told(heard: Hearing): Utterance | null {
	const { text } = heard.form;
	const { task, rest, isSpread } = namedTask(heard);
	if (isSpread || (task === null && !heard.said.replying)) return null;
	if (isQuestion(text) || isNotMeant(text) || isAboutOthers(heard.whole.text))
		return null;
	// 等領導定: the office answers a request so, and waits for nothing itself.
	if (task === null && heard.world.speakingFor.length === 0) return null;
	// 退回 首報 缺數據: why it goes back.
	if (/^(?:退|打回|驳回|return|reject)/u.test(text)) return null;
	const clauses = obstacleIn(rest);
	if (!clauses || isTale(heard)) return null;
	const kept = joined(clauses);
	return { intent: "blocked", task, reason: kept && reasonIn(kept) };
}

/** 1.7卡在數據接口上; in a reply without the task. */
function stuckIn({ form, said, world }: Hearing): TaskCommand | null {
	const coded = taskByCode(form, world);
	if (coded && coded.start !== 0) return null;
	if (!coded && !said.replying) return null;
	const rest = trimmed(slice(form, coded?.end ?? 0));
	if (!STUCK_IN.test(rest.text) || hasQuestionWord(rest.text)) return null;
	return { task: coded?.mention ?? null, tail: rest, order: "task-first" };
}

/** 給十七家減免了水費，電的部分還沒給數: first what was done, and how much. */
function isTale({ form, world }: Hearing): boolean {
	const told = /了|已|好/u.test(form.text.replace(/[不没]了/gu, ""));
	const quantity = quantityIn(form, world);
	return (
		told &&
		quantity !== null &&
		quantity.unit !== null &&
		!/[天日周月年]|礼拜|星期|小时/u.test(quantity.unit) &&
		!/卡|不动|不下去|停工/u.test(form.text)
	);
}
