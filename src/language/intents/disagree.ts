import type { Hearing, Intent } from "../hearing.js";
import { decisionIn } from "../decision.js";
import { reasonIn } from "../reason.js";
import { isSentBack } from "./return.js";
import type { Utterance } from "../utterance.js";
import { noIn } from "../verdict.js";

const VERB =
	"(?:不同意|不予(?:同意|批准|延期)|不批准|不准(?:予)?|不能同意|拒绝|disagreed?|refused?|declined?|denied|deny)(?:给予|其|该|此)?(?:(?:延期|展期|延后|顺延)(?:申请|请求)?|申请|(?: the)? extension)?";

/** 不同意 · 不同意，按原時限辦 · disagree 1.3. */
export const disagree: Intent = {
	name: "disagree",
	examples: { "zh-Hant": ["不同意"], "zh-Hans": ["不同意"], en: ["disagree"] },
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(heard) {
		if (isSentBack(heard)) return null;
		const decision = decisionIn(heard, VERB);
		if (!decision) return inWords(heard);
		return {
			intent: "disagree",
			task: decision.task,
			reason: reasonIn(decision.tail),
		};
	},
};

function inWords(heard: Hearing): Utterance | null {
	const no = noIn(heard);
	if (!no) return null;
	return {
		intent: "disagree",
		task: no.task,
		reason: no.reason && reasonIn(no.reason),
	};
}
