import type { Intent } from "../hearing.js";
import { isOrder } from "../mood.js";
import { isUnfinished } from "../questions.js";
import { taskCommand } from "../task-command.js";

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
		if (!command || command.order === "loose") return null;
		if (isUnfinished(command.tail.text)) return null;
		return { intent: "unblocked", task: command.task };
	},
};
