import type { Intent } from "../hearing.js";
import { isAboutOthers, isOrder } from "../mood.js";
import { taskCommand } from "../task-command.js";

const VERB =
	"核实(?:通过)?|核查(?:通过)?|核验(?:通过)?|审核通过|审核|验收(?:通过)?|复核(?:通过)?|通过(?:核实|核查|审核|验收)?|同意销号|准予销号|予以销号|verify|verified|approved?|confirm(?:ed)?";
const PASSED = /通过|同意销号|verified|approve/u;
/** 可以核實了: by whom is not said. */
const OPEN = /(?:可以|能|要|该|请)(?:核实|核查|核验|审核|复核)(?!通过)/u;
const NO_TAIL =
	/^(?:(?:情况)?属实|无误|没(?:有)?问题|没错|同意(?:销号)?|通过|ok|okay|可以|合格|符合要求|looks good|good)?$/u;

/** 核實 1.3 · 通過 1.3 · verify 1.3. */
export const verify: Intent = {
	name: "verify",
	examples: {
		"zh-Hant": ["核實 {code}"],
		"zh-Hans": ["核实 {code}"],
		en: ["verify {code}"],
	},
	suggested: { "zh-Hant": [], "zh-Hans": [], en: [] },
	match(heard) {
		const { form } = heard;
		if (
			!isOrder(form.text) ||
			isAboutOthers(heard.whole.text) ||
			/不|未|没(?!问题|有问题|错)|待|但|除|还|补|需|重新/u.test(
				form.text.replaceAll("不动产", ""),
			)
		) {
			return null;
		}
		if (OPEN.test(form.text)) return null;
		const command = taskCommand(heard, VERB);
		if (!command) return null;
		const isSaidTwice = PASSED.test(form.text) && command.order !== "loose";
		if (!NO_TAIL.test(command.tail.text) && !isSaidTwice) return null;
		return { intent: "verify", task: command.task };
	},
};
