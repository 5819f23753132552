import type { Intent } from "../hearing.js";
import { isOrder } from "../mood.js";
import { reasonIn } from "../reason.js";
import { taskCommand } from "../task-command.js";

const US = "(?:我们?(?:这边|单位|局|街道)?|本(?:单位|局|街道|部门))";
const VERB = [
	`(?:对|对于|与|和|跟)?${US}?(?:来说|而言)?(?:是)?不(?:太)?适用(?:于?${US})?`,
	`(?:与|和|跟)${US}(?:没(?:有)?关系|无关)`,
	`不(?:涉及|属于|归)${US}(?:的)?(?:管|职责|职能|范围|职责范围)?`,
	`不是${US}的(?:任务|职责|事)?`,
	"(?:is )?not applicable(?: to us)?|n/a|does not apply(?: to us)?",
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
		if (!command || command.order === "loose") return null;
		return {
			intent: "not-applicable",
			task: command.task,
			reason: reasonIn(command.tail),
		};
	},
};
