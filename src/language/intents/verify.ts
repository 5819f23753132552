import type { Hearing, Intent } from "../hearing.js";
import { isAboutOthers, isOrder } from "../mood.js";
import { clausesOf } from "../clauses.js";
import { namedTask } from "../named-task.js";
import type { NormalForm } from "../normal-form.js";
import { sayingOf } from "../saying.js";
import { taskCommand } from "../task-command.js";
import type { Utterance } from "../utterance.js";
import { APPROVED, FOUND_GOOD } from "../vocabulary.js";
import { isMadeOf } from "../words.js";

const VERB =
	"核收(?:通过)?|核实(?:通过|没问题|无误|属实|合格)?|核查(?:通过)?|核验(?:通过)?|审核通过|审核|验收(?:通过)?|复核(?:通过)?|通过(?:核实|核查|审核|验收)?|同意销号|准予销号|予以销号|verify|verified|sign(?:ed)? (?:it |this )?off(?: on)?|approved?|confirm(?:ed)?";
/** Said by the office; 申請予以辦結 asks for it. */
const GRANTED =
	"(?<!申请|请求|恳请|望|请)(?:同意|准予|予以)(?:办结|结案|核销|闭环)";
const PASSED = /通过|同意销号|verified|approve/u;
/** 可以核實了: by whom is not said. */
const OPEN = /(?:可以|能|要|该|请)(?:核收|核实|核查|核验|审核|复核)(?!通过)/u;
/** 昨天驗收通過了, said by a unit: somebody found its work in order, which it tells. */
const PASSED_ELSEWHERE =
	/^(?:我们?局?|这边|那边|这个|这项|项目|工程|也|都|已经?|昨天|今天|上午|下午|上周|刚|正式|顺利|全部){1,6}(?:通过验收|验收(?:通过|合格)?)(?:了|完了)?/u;
const isOffice = ({ world }: Hearing) => world.speakingFor.length === 0;
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
			/不|未|没(?!问题|有问题|错|毛病|意见)|待|但|除|还|补|需|重新/u.test(
				form.text.replaceAll("不动产", ""),
			)
		) {
			return null;
		}
		if (OPEN.test(form.text) && !isOffice(heard)) return null;
		if (PASSED_ELSEWHERE.test(form.text) && !isOffice(heard)) return null;
		const verb = isOffice(heard) ? `${VERB}|${GRANTED}|核` : VERB;
		const command = taskCommand(heard, verb);
		if (!command) return said(heard);
		const isSaidTwice = PASSED.test(form.text) && command.order !== "loose";
		if (!NO_TAIL.test(command.tail.text) && !isSaidTwice) return said(heard);
		return { intent: "verify", task: command.task };
	},
};

/** 1.10看過了 沒問題 通過 · 2.6驗收合格: a clause of its own, the others no more than what was found good. */
function said(heard: Hearing): Utterance | null {
	const passed = passedIn(heard);
	if (passed) return passed;
	const saying = sayingOf(heard, APPROVED);
	if (!saying || (saying.task === null && !heard.said.replying)) return null;
	// 可以銷號了, said by a unit of its own work, verifies nothing.
	const isOwn =
		heard.world.speakingFor.length > 0 &&
		!/核|审|验|通过|verif|approv|pass/u.test(saying.clause);
	if (isOwn) return null;
	const others = [...saying.before, ...saying.after];
	return others.every(
		({ text }) => GOOD.test(text) && isMadeOf(text, FOUND_GOOD),
	)
		? { intent: "verify", task: saying.task }
		: null;
}

const PASS =
	/^(?:可以|准|同意|给|让|就|那就|那|我看|直接|我们)*(?:过|过了|过关|过关了|盖章|盖章吧|放行|放行了|给过|让过|让它过|核了|结了)(?:吧)*$/u;

/** 這項給他過了吧 */
const LET_PASS =
	/^(?:这项|这个|这条|这件|那就|就|直接|我看)*(?:给|让)(?:他|它|他们|人家|他们局)(?:通?过了?|放行了?)(?:吧|啦)?$/u;

/** 1.3沒問題，過了吧: short words, where the other clauses find it good. */
function passedIn(heard: Hearing): Utterance | null {
	if (!isOffice(heard)) return null;
	const { task, rest, isSpread } = namedTask(heard);
	if (isSpread || (task === null && !heard.said.replying)) return null;
	const clauses = clausesOf(rest);
	const others = clauses.filter(({ text }) => !PASS.test(text));
	if (isLookedAt(clauses)) return { intent: "verify", task };
	const isBare =
		(/^过了?$/u.test(rest.text) && (task !== null || rest.text === "过")) ||
		LET_PASS.test(rest.text);
	if (isBare) return { intent: "verify", task };
	if (others.length === clauses.length || others.length === 0) return null;
	const isGood =
		others.some(({ text }) => GOOD.test(text)) &&
		others.every(({ text }) => isMadeOf(text, FOUND_GOOD));
	return isGood ? { intent: "verify", task } : null;
}

/** 1.3看過了，可以: looked at, and nothing amiss. */
function isLookedAt(clauses: readonly NormalForm[]): boolean {
	const isFound = clauses.every(({ text }) => isMadeOf(text, FOUND_GOOD));
	return (
		isFound &&
		clauses.some(({ text }) => LOOKED.test(text)) &&
		clauses.some(({ text }) => ALL_RIGHT.test(text))
	);
}

const LOOKED = /[看审核查][过完了]/u;
const ALL_RIGHT =
	/可以|没问题|没有问题|没毛病|行|通过|合格|无误|属实|没意见|齐|对|销号/u;

const GOOD =
	/齐|过关|没问题|没毛病|没有问题|没意见|无误|好|过|属实|通过|合格|符合|清楚|真实|完整|可以|行|对|没错|够|补|同意|[干做办弄整]完|good|fine|great|correct|complete|checked|order/u;
