import { asked } from "../asking-back.js";
import { taskByCode } from "../find-task.js";
import type { Hearing } from "../hearing.js";
import { takesBackOf } from "../by-clause.js";
import { isNoReport } from "../doubts.js";
import { mayBeDone } from "../intents/done.js";
import { isForbidding, isMocking, isNotMeant } from "../mood.js";
import { isQuestion } from "../questions.js";
import { isReceipt } from "../receipt.js";
import { scriptOf } from "../script.js";
import { slipOf } from "../slip.js";
import type { Utterance } from "../utterance.js";
import { meaningAs } from "./meaning-as.js";
import { type Likelihood, likelihoods, theModel } from "./model.js";
import { piecesOf } from "./pieces.js";

/** Changes something as soon as it is said. */
const ACTIONS: ReadonlySet<string> = new Set([
	"accept",
	"progress",
	"done",
	"verify",
	"return",
	"blocked",
	"unblocked",
	"postpone",
	"agree",
	"disagree",
	"undo",
	"bind",
	"unbind",
	"set-role",
	"drop-role",
	"leave",
	"not-applicable",
	"import-plan",
]);
/** What the rules read from the words of a tale or from a mere name, and may be mistaken in. */
const RECONSIDERED: ReadonlySet<string> = new Set([
	"progress",
	"task",
	"blocked",
	"done",
	"verify",
]);
/** How likely a meaning must be, and how unlikely what the rules read. */
export const SURE = {
	show: 0.5,
	act: 0.8,
	ask: 0.4,
	against: 0.7,
	doubt: 0.05,
	settle: 0.97,
};
/** Characters: of fewer the rules know every word that means something. */
const SHORTEST = 5;
/** Nothing to be done or shown. */
const NOTHING = "none";

/**
 * What the rules read, checked by what was learnt from how people speak: where they read nothing, the likeliest meaning;
 * where what they read from a tale is most unlikely, the likely one, or nothing.
 */
export function secondOpinion(
	ruled: Utterance | null,
	heard: Hearing,
): Utterance | null {
	if (isTooShort(heard)) return ruled;
	if (ruled === null && isLeftToRules(heard)) return null;
	const likely = likelihoods(theModel(), piecesOf(heard));
	const [first] = likely;
	if (!first) return ruled;
	if (ruled === null) return guessed(first, heard);
	if (!isDoubtful(ruled, likely)) return settled(ruled, first, heard);
	return instead(ruled, first, heard);
}

function isTooShort({ form }: Hearing): boolean {
	return form.text.length < SHORTEST;
}

/** 收到 is asked about; what is mistyped by one character is suggested. */
function isLeftToRules(heard: Hearing): boolean {
	const script = scriptOf(heard.said.text, "zh-Hant");
	return isReceipt(heard.form.text) || slipOf(heard, script) !== null;
}

function guessed(first: Likelihood, heard: Hearing): Utterance | null {
	const { intent, probability } = first;
	if (intent === NOTHING) return null;
	const meant = meaningAs(intent, heard);
	if (!meant) return null;
	if (!ACTIONS.has(intent))
		return probability >= SURE.show && !isForbidding(heard.form.text)
			? meant
			: null;
	if (!isOrdered(intent, heard) || probability < SURE.ask) return null;
	return probability >= SURE.act ? meant : asked(meant);
}

/** What supposes, forbids, mocks, asks or tells what others say orders nothing, however much it sounds like it. */
function isOrdered(intent: string, heard: Hearing): boolean {
	const { form, whole } = heard;
	if (isMocking(whole.text) || isNotMeant(form.text)) return false;
	if (isQuestion(form.text) || isNoReport(heard)) return false;
	if (takesBackOf(intent, whole.text)) return false;
	if (WAITED_FOR.test(form.text)) return false;
	return intent !== "done" || mayBeDone(heard);
}

/** 等1.4辦完了: what another thing waits for. */
const WAITED_FOR = /^等/u;

function isDoubtful(ruled: Utterance, likely: Likelihood[]): boolean {
	const [first] = likely;
	if (!first || !RECONSIDERED.has(ruled.intent)) return false;
	if (first.intent === NOTHING && !ACTIONS.has(ruled.intent)) return false;
	const own = likely.find(({ intent }) => intent === ruled.intent);
	return (
		first.probability >= SURE.against &&
		own !== undefined &&
		own.probability <= SURE.doubt
	);
}

function instead(
	ruled: Utterance,
	{ intent, probability }: Likelihood,
	heard: Hearing,
): Utterance | null {
	if (intent === NOTHING) return null;
	const meant = meaningAs(intent, heard);
	if (!meant) return ruled;
	if (!ACTIONS.has(intent)) return meant;
	if (!isOrdered(intent, heard))
		return ACTIONS.has(ruled.intent) ? null : ruled;
	return probability >= SURE.act ? meant : (asked(meant) ?? ruled);
}

/** What the rules would ask back because of words they do not know is done, where it was learnt what such words mean. */
function settled(
	ruled: Utterance,
	{ intent, probability }: Likelihood,
	heard: Hearing,
): Utterance {
	const { form, world } = heard;
	if (intent !== ruled.intent || probability < SURE.settle) return ruled;
	if (!isOrdered(intent, heard)) return ruled;
	if (!("task" in ruled) || ruled.task?.kind !== "several") return ruled;
	const [ref, ...others] = ruled.task.refs;
	const coded = taskByCode(form, world)?.mention;
	const isNamed = coded?.kind === "one" && coded.ref === ref;
	return isNamed && others.length === 0 ? { ...ruled, task: coded } : ruled;
}
