import { clausesOf } from "../clauses.js";
import type { Hearing, Intent } from "../hearing.js";
import { isOrder } from "../mood.js";
import { namedTask } from "../named-task.js";
import { isUnfinished } from "../questions.js";
import { taskCommand } from "../task-command.js";
import type { Utterance } from "../utterance.js";

const VERB =
	"不(?:再)?卡(?:住)?了|没(?:有)?卡(?:住)?了|的?(?:卡点|堵点|难点|障碍|困难|问题)(?:都|已经?|全部)*(?:解决|解除|消除|打通)|解除(?:卡住|卡点|堵点|受阻)|卡住解除|解决|unblocked?|resolved|no longer (?:blocked|stuck)";

/** 1.4 不卡了 · 已解決 in answer to one of the bot's messages. */
export const unblocked: Intent = {
	name: "unblocked",
	examples: {
		"zh-Hant": ["{code} 不卡了"],
		"zh-Hans": ["{code} 不卡了"],
		en: ["unblocked {code}"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(heard) {
		if (!isOrder(heard.form.text)) return null;
		const command = taskCommand(heard, VERB);
		if (!command || command.order === "loose") return told(heard);
		if (isUnfinished(command.tail.text)) return null;
		return { intent: "unblocked", task: command.task };
	},
};

const FREE =
	/^(?:现在|目前|已经?|终于|总算|都|全|又|我们){0,4}(?:解决|打通|疏通|消除|解除|化解|克服|理顺)(?:掉|完)?了?(?:全部|所有|这个|那个)?(?:卡点|堵点|难点|障碍|问题|困难|难题|瓶颈)(?:了)?$|^(?:现在|目前|已经?|终于|总算|都|全|又){0,4}(?:打?通|走通|疏通|理顺|接通|对接上|解决|解除|恢复(?:正常|推进|施工)?|复工)(?:掉)?(?:了|啦)+$|(?:问题|困难|难题|难点|堵点|卡点|障碍|麻烦|阻力|接口|手续)(?:现在|目前|已经?|终于|总算|都|全部?|基本){0,4}(?:得到)?(?:解决|解除|消除|打通|克服|化解|理顺|搞定)(?:掉)?(?:了|啦)*$|(?:不|没)(?:再|会)?卡(?:着|住)?(?:了|啦)+|(?:问题|事儿?|麻烦|征地|拆迁).{0,4}摆平(?:了)?$|(?:可以|能)(?:继续|接着|往下)(?:推进|办|做|走|推|干|弄|搞)?(?:了|啦)*$|\b(?:the )?(?:block(?:age|er)?|obstacle|hold-?up|problem)(?: (?:on|for|with) [\d.]+)? (?:is|has been|was|got) (?:lifted|removed|gone|cleared|out of the way)\b|\b(?:un(?:blocked|stuck)|(?:is|are|its) (?:moving|going|running|under way) again(?=$|[,.!])|back on track|no longer (?:blocked|stuck)|problem solved|issue (?:is )?(?:solved|resolved|fixed))\b/u;

/** 1.7的接口問題解決了 · 4.2通了，財政錢到了: told in a clause of its own. */
function told(heard: Hearing): Utterance | null {
	const { task, rest, isSpread } = namedTask(heard);
	if (isSpread || (task === null && !heard.said.replying)) return null;
	const clauses = clausesOf(rest);
	const isFree = clauses.some(
		({ text }) => FREE.test(text) && !/[未没][能有]?解/u.test(text),
	);
	if (!isFree || clauses.some(({ text }) => STUCK_STILL.test(text)))
		return null;
	return { intent: "unblocked", task };
}

const STUCK_STILL = /还[卡在没差缺]|但|不过|仍|尚|只是|剩/u;
