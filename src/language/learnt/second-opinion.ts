import { asked } from "../asking-back.js";
import { taskByCode } from "../find-task.js";
import { unitSaidIn } from "../find-unit.js";
import type { Hearing } from "../hearing.js";
import { takesBackOf } from "../by-clause.js";
import { isNoReport } from "../doubts.js";
import { EVERYTHING, mayBeDone } from "../intents/done.js";
import { isForbidding, isMocking, isNotMeant, isSupposing } from "../mood.js";
import { isQuestion } from "../questions.js";
import { isReceipt } from "../receipt.js";
import { scriptOf } from "../script.js";
import { slipOf } from "../slip.js";
import type { BindTarget, Utterance } from "../utterance.js";
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
/**
 * What the rules read from the words of a tale or from a mere name, and may be mistaken in; and how likely another meaning
 * must be to stand against it.
 */
const RECONSIDERED: Readonly<Partial<Record<string, number>>> = {
	progress: 0.7,
	task: 0.7,
	blocked: 0.7,
	done: 0.7,
	verify: 0.7,
	accept: 0.9,
	postpone: 0.9,
	unblocked: 0.9,
	history: 0.9,
	agree: 0.9,
	disagree: 0.9,
	return: 0.9,
	mine: 0.9,
	"not-applicable": 0.95,
	preview: 0.95,
};
/** How likely a meaning must be, and how unlikely what the rules read. */
export const SURE = {
	show: 0.5,
	act: 0.8,
	ask: 0.4,
	doubt: 0.05,
	settle: 0.97,
	plain: 0.95,
	odd: 0.4,
	short: 0.97,
	instead: 0.9,
};
/** Characters: of fewer the rules know nearly every word that means something. */
const SHORT = 5;
/** Characters: nobody says more in one breath. */
const LONGEST = 300;
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
	if (heard.form.text.length > LONGEST) return ruled;
	if (ruled === null && isLeftToRules(heard)) return null;
	const likely = likelihoods(theModel(), piecesOf(heard));
	const [first] = likely;
	if (!first || isTooShort(first, heard)) return ruled;
	if (ruled === null) return guessed(first, heard);
	if (isLacking(ruled) && first.probability >= SURE.instead)
		return completed(ruled, first, heard);
	const least = isDecision(ruled, heard)
		? undefined
		: RECONSIDERED[ruled.intent];
	if (least === undefined || !isUnlikely(ruled, likely))
		return settled(ruled, first, heard);
	if (first.probability >= least) return instead(ruled, first, heard);
	const isOdd =
		TALES_OR_DEEDS.has(ruled.intent) && first.probability >= SURE.odd;
	return isOdd ? asked(ruled) : settled(ruled, first, heard);
}

function isTooShort({ probability }: Likelihood, { form }: Hearing): boolean {
	return form.text.length < SHORT && probability < SURE.short;
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
	if (!isOrdered(first, heard) || probability < SURE.ask) return null;
	return probability >= SURE.act ? meant : asked(meant);
}

/**
 * What supposes, forbids or mocks orders nothing, however much it sounds like it; what asks, or tells what others say, does
 * where next to nothing else can be meant.
 */
function isOrdered(
	{ intent, probability }: Likelihood,
	heard: Hearing,
): boolean {
	const { form, whole } = heard;
	if (isMocking(whole.text) || WAITED_FOR.test(form.text)) return false;
	if (EVERYTHING.test(form.text)) return false;
	if (OF_GROUPS.has(intent)) return !isQuestion(form.text);
	if (isForbidding(form.text) || isToldByOthers(heard)) return false;
	const isSure = probability >= SURE.plain;
	if (isSure && TALES.has(intent)) return true;
	if (isSupposing(form.text)) return false;
	return isSure || isPlain(intent, heard);
}

/** What will be, if all goes well, is part of a tale. */
const TALES: ReadonlySet<string> = new Set(["progress", "blocked"]);

function isPlain(intent: string, heard: Hearing): boolean {
	const { form, whole } = heard;
	if (isNotMeant(form.text) || isQuestion(form.text)) return false;
	if (takesBackOf(intent, whole.text)) return false;
	if (TOLD.has(intent) && isNoReport(heard)) return false;
	return intent !== "done" || mayBeDone(heard);
}

const TOLD: ReadonlySet<string> = new Set(["progress", "done"]);
/** Whom a group belongs to is changed by no half a word. */
const OF_GROUPS: ReadonlySet<string> = new Set([
	"bind",
	"unbind",
	"set-role",
	"drop-role",
]);

/** 科創局說1.4弄完了, said by another unit. */
function isToldByOthers({ form, world }: Hearing): boolean {
	const unit = unitSaidIn(form.text, world);
	if (unit?.start !== 0 || world.speakingFor.includes(unit.name)) return false;
	return /^(?:那边|的人|的同志)?(?:也|又|刚|都)?(?:说|讲|表示|告诉|反映|通知)/u.test(
		form.text.slice(unit.end),
	);
}

/** 等1.4辦完了: what another thing waits for. */
const WAITED_FOR = /^等/u;

/** The rules know that something is to be bound or appointed, and not what to. */
function isLacking(ruled: Utterance): boolean {
	return placeOf(ruled)?.kind.startsWith("unknown") ?? false;
}

function placeOf(meant: Utterance): BindTarget | null {
	if (meant.intent === "bind") return meant.target;
	return meant.intent === "set-role" ? meant.unit : null;
}

/** 把綁定去掉 binds nothing; 設為住建局的負責人，他剛到任 names a unit. A name that is none stays what it is. */
function completed(
	ruled: Utterance,
	{ intent }: Likelihood,
	heard: Hearing,
): Utterance {
	const place = placeOf(ruled);
	const isSentence = place && "said" in place && /[\s,，。]/u.test(place.said);
	if (intent === ruled.intent && !isSentence) return ruled;
	return meaningAs(intent, heard) ?? ruled;
}

/** 不予延期: what is decided is said. */
function isDecision({ intent }: Utterance, { form }: Hearing): boolean {
	return (
		(intent === "agree" || intent === "disagree") &&
		/延|展期|extension/u.test(form.text)
	);
}

/** Next to nothing speaks for what the rules read. */
function isUnlikely(ruled: Utterance, likely: Likelihood[]): boolean {
	const [first] = likely;
	if (first?.intent === NOTHING && !ACTIONS.has(ruled.intent)) return false;
	const own = likely.find(({ intent }) => intent === ruled.intent);
	return own !== undefined && own.probability <= SURE.doubt;
}

const TALES_OR_DEEDS: ReadonlySet<string> = new Set([
	"progress",
	"blocked",
	"done",
]);

function instead(
	ruled: Utterance,
	first: Likelihood,
	heard: Hearing,
): Utterance | null {
	const { intent, probability } = first;
	if (intent === NOTHING) return null;
	const meant = meaningAs(intent, heard);
	if (!meant) return ruled;
	if (!ACTIONS.has(intent)) return meant;
	if (!isOrdered(first, heard)) return ACTIONS.has(ruled.intent) ? null : ruled;
	return probability >= SURE.act ? meant : (asked(meant) ?? ruled);
}

/** What the rules would ask back because of words they do not know is done, where it was learnt what such words mean. */
function settled(
	ruled: Utterance,
	first: Likelihood,
	heard: Hearing,
): Utterance {
	const { intent, probability } = first;
	const { form, world } = heard;
	if (intent !== ruled.intent || probability < SURE.settle) return ruled;
	if (!isOrdered(first, heard)) return ruled;
	if (!("task" in ruled) || ruled.task?.kind !== "several") return ruled;
	const [ref, ...others] = ruled.task.refs;
	const coded = taskByCode(form, world)?.mention;
	const isNamed = coded?.kind === "one" && coded.ref === ref;
	return isNamed && others.length === 0 ? { ...ruled, task: coded } : ruled;
}
