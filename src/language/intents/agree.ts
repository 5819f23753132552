import type { Hearing, Intent } from "../hearing.js";
import { decisionIn } from "../decision.js";
import { yesIn } from "../verdict.js";

const VERB =
	"(?:原则上?)?(?:同意|准予|批准|照准|予以同意|agreed?)(?:给予|其|该|此)?(?:(?:延期|展期|延后|顺延)(?:申请|请求)?|申请|(?: to)?(?: the)? extension)?";

/** 同意 · 同意延期 1.3 · agree. */
export const agree: Intent = {
	name: "agree",
	examples: { "zh-Hant": ["同意"], "zh-Hans": ["同意"], en: ["agree"] },
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(heard) {
		if (isRequest(heard)) return null;
		const decision = decisionIn(heard, VERB);
		const plain = yesIn(heard);
		if (plain) return { intent: "agree", task: plain.task };
		// 同意延期到別的日子, 同意但是…: not the plain yes that the request waits for.
		if (
			!decision ||
			!/^(?!.*(?:销号|核实|通过))(?:[^但不没未再如除先\d]{0,12})$/u.test(
				decision.tail.text,
			)
		)
			return null;
		return { intent: "agree", task: decision.task };
	},
};

/** 請准予延後, said by a unit: it asks, and decides nothing. */
function isRequest({ whole, world }: Hearing): boolean {
	return (
		world.speakingFor.length > 0 &&
		/请|望|恳|求|能否|可否|能不能/u.test(whole.text)
	);
}
