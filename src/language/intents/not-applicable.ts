import { clausesOf } from "../clauses.js";
import type { Hearing, Intent } from "../hearing.js";
import { isOrder } from "../mood.js";
import { namedTask } from "../named-task.js";
import { reasonIn } from "../reason.js";
import { joined } from "../saying.js";
import { taskCommand } from "../task-command.js";
import type { Utterance } from "../utterance.js";

const US = "(?:我们?(?:这边|单位|局|街道)?|本(?:单位|局|街道|部门))";
const VERB = [
	`(?:对|对于|与|和|跟)?${US}?(?:来说|而言)?(?:是)?不(?:太)?适用(?:于?${US})?`,
	`(?:与|和|跟)${US}(?:没(?:有)?关系|无关)`,
	`不(?:涉及|属于|归)${US}(?:的)?(?:管|职责|职能|范围|职责范围)?`,
	`不是${US}的(?:任务|职责|事)?`,
	"(?:is )?not applicable(?: to us)?|n/a|does not apply(?: to us)?|(?:is not|isnt|falls? outside|is outside|not) (?:within |part of |in )?our (?:remit|scope|duty|duties|business|responsibility)|(?:has|have) nothing to do with (?:us|our (?:unit|bureau))",
].join("|");

/** 1.7 不適用 · 1.8 對我們局不適用 · 不適用，我局無此職能 in answer to one of the bot's messages. */
export const notApplicable: Intent = {
	name: "not-applicable",
	examples: {
		"zh-Hant": ["{code} 不適用"],
		"zh-Hans": ["{code} 不适用"],
		en: ["{code} not applicable"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(heard) {
		if (!isOrder(heard.form.text)) return null;
		const command = taskCommand(heard, VERB);
		// 跟我們無關，不適用: what is said twice is not its own reason.
		if (!command || command.order === "loose" || BARE.test(command.tail.text))
			return told(heard);
		return {
			intent: "not-applicable",
			task: command.task,
			reason: reasonIn(command.tail),
		};
	},
};

const OURS =
	"(?:俺们?|我们?(?:这边|这里|单位|局|街道|部门|中心)?|咱们?(?:局|单位)?|本(?:单位|局|街道|部门)|[本我]局)";
const NOT_OURS = new RegExp(
	[
		"(?<!不是)不(?:太|怎么)?(?:适用|涉及)",
		`(?:跟|和|与|同)${OURS}(?:的)?(?:职能|职责|业务|工作)?(?:根本|完全|好像)?(?:没(?:有)?(?:什么|啥|半点)?关系|没关|无关|不沾边|不搭界|不相干)`,
		"半(?:毛钱|点)关系|没(?:我们|咱们)(?:什么|啥)事|(?:我局|我们局?|本局|我单位|本单位)(?:并)?不(?:承担|负责|牵涉|参与)",
		"没(?:有)?(?:开展|承担)?(?:这|此|该|相关|相应|对应|这方面|这块|这类|这项|此类|此项|一?[块项类个]){1,4}(?:的)?(?:业务|职能|职责|职权|事项|权限|科室|工作内容)",
		"无(?:此|该|相关|相应|这)(?:项|类)?(?:业务|职能|职责|职权|事项|权限)",
		`(?:不归|不属于|不是|不在|不由)${OURS}(?:局|单位)?(?:来)?(?:的)?(?:管|办|职责|职能|范围|事|业务|活|任务|负责|牵头){0,4}(?:范围|之内|内|的){0,3}$`,
		"\\b(?:n/a|not applicable|not relevant|does ?nt (?:apply|concern)|not (?:our|ours)|nothing to do with us)\\b",
	].join("|"),
	"u",
);

/** 1.12我們沒這塊業務，不涉及 · 我局不涉及 in a reply: said in any clause, the rest is the reason. */
function told(heard: Hearing): Utterance | null {
	const { task, rest, isSpread } = namedTask(heard);
	if (isSpread || (task === null && !heard.said.replying)) return null;
	const clauses = clausesOf(rest);
	const isSaid = clauses.some(({ text }) => NOT_OURS.test(text));
	if (!isSaid || PARTLY.test(rest.text)) return null;
	const kept = joined(clauses.filter(({ text }) => !BARE.test(text)));
	return {
		intent: "not-applicable",
		task,
		reason: kept && reasonIn(kept),
	};
}

const BARE = /^(?:我局|我们)?不(?:适用|涉及)(?:了|的|吧)?$/u;
/** 部分不適用: neither here nor there. */
const PARTLY = /部分|一些|有的|除|但|\d|其他|暂时?/u;
