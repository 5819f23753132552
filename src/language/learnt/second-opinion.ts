import { asked } from "../asking-back.js";
import { taskByCode } from "../find-task.js";
import { titleSaidIn } from "../title-in-sentence.js";
import { unitSaidIn } from "../find-unit.js";
import type { Hearing } from "../hearing.js";
import { isForbidding } from "../mood.js";
import { dutyIn } from "../named-duty.js";
import { isReceipt } from "../receipt.js";
import { scriptOf } from "../script.js";
import { slipOf } from "../slip.js";
import type { BindTarget, TaskMention, Utterance } from "../utterance.js";
import { isOrdered } from "./is-ordered.js";
import { likelyMeanings } from "./likely-meanings.js";
import { meaningAs } from "./meaning-as.js";
import type { Likelihood } from "./model.js";
import { placeIn } from "./place-in.js";

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
	undo: 0.9,
	unblocked: 0.9,
	history: 0.9,
	agree: 0.9,
	disagree: 0.9,
	return: 0.9,
	mine: 0.9,
	"not-applicable": 0.95,
	preview: 0.95,
};
/**
 * How likely a meaning must be, chosen by counting on the unseen sets: to be shown, done or asked about where the rules read
 * nothing; `doubt`: at most this for what the rules read, before another meaning counts; `odd`: at least this for the other,
 * before what was read is asked back; `settle`: before it is not; `short`, `brief`: of few
 * characters; `instead`: of a place that is none.
 */
const SURE = {
	show: 0.5,
	act: 0.8,
	ask: 0.4,
	doubt: 0.05,
	settle: 0.97,
	odd: 0.4,
	short: 0.97,
	brief: 0.9,
	instead: 0.9,
};
/** Characters: of fewer the rules know nearly every word that means something. */
const SHORT = 5;
const BRIEF = 12;
/** Nothing to be done or shown. */
const NOTHING = "none";

/**
 * What the rules read, checked by what was learnt from how people speak: where they read nothing, the likeliest meaning;
 * where what they read from a tale is most unlikely, the likely one, or nothing.
 */
export function secondOpinion(
	read: Utterance | null,
	heard: Hearing,
): Utterance | null {
	const ruled = read && ofNamedDuty(read, heard);
	if (ruled === null && isLeftToRules(heard)) return null;
	const likely = likelyMeanings(heard);
	const [first] = likely;
	if (!first || isTooShort(first, heard)) return ruled;
	const meant = weighed(ruled, likely, first, heard);
	return meant && settled(meant, first, heard);
}

function weighed(
	ruled: Utterance | null,
	likely: readonly Likelihood[],
	first: Likelihood,
	heard: Hearing,
): Utterance | null {
	if (ruled === null) return guessed(first, heard);
	if (isOfNoTask(ruled)) return ruled;
	if (isLacking(ruled) && first.probability >= SURE.instead)
		return completed(ruled, first, heard);
	if (ruled.intent === "set-role" && isNowhere(ruled))
		return placed(ruled, heard);
	const least = leastAgainst(ruled, heard);
	if (least === null || !isUnlikely(ruled, likely)) return ruled;
	if (first.probability >= least) return instead(ruled, first, heard);
	const isOdd =
		(TALES_OR_DEEDS.has(ruled.intent) || ruled.intent === "postpone") &&
		first.probability >= SURE.odd &&
		!isBrief(heard);
	return isOdd ? asked(ruled) : ruled;
}

/** 完成 9.9: there is no such task, whatever else it sounds like. */
function isOfNoTask(ruled: Utterance): boolean {
	const kind = "task" in ruled ? ruled.task?.kind : null;
	return kind === "none" || kind === "malformed";
}

/** How likely another meaning must be to stand against what the rules read; null: none can. */
function leastAgainst(ruled: Utterance, heard: Hearing): number | null {
	const least = RECONSIDERED[ruled.intent];
	if (least === undefined || isDecision(ruled, heard)) return null;
	return isBrief(heard) ? Math.max(least, SURE.brief) : least;
}

/** 任務1.4遇到點困難: what is said in a few words is mostly known to the rules. */
function isBrief({ form }: Hearing): boolean {
	return form.text.length < BRIEF;
}

/** 首報不行，缺典型案例的決定, 哪家首報沒交: what is called by its name is meant, and not what only sounds like a title. */
function ofNamedDuty(ruled: Utterance, heard: Hearing): Utterance {
	if (!("task" in ruled)) return ruled;
	const { task } = ruled;
	const isOpen =
		task?.kind === "several" ||
		(task === null && (ruled.intent === "missing-parts" || isFirstSaid(heard)));
	const duty = isOpen ? dutyIn(heard) : null;
	if (!duty) return ruled;
	const refs = duty.kind === "one" ? [duty.ref] : duty.refs;
	const isOther =
		task?.kind !== "several" || !task.refs.some((ref) => refs.includes(ref));
	return isOther ? { ...ruled, task: duty } : ruled;
}

/** 首報正在寫, in reply to a message about something else. */
function isFirstSaid(heard: Hearing): boolean {
	const said = dutyIn(heard)?.said;
	return said !== undefined && heard.form.text.startsWith(said);
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

/** The rules know that something is to be bound or appointed, and not what to. */
function isLacking(ruled: Utterance): boolean {
	const kind = placeAsked(ruled)?.kind ?? "";
	return kind.startsWith("unknown") || isNowhere(ruled);
}

/** 住建局換人了，負責人改成他: the place stands in another clause. */
function isNowhere(ruled: Utterance): boolean {
	return ruled.intent === "set-role" && ruled.unit.kind === "nothing-said";
}

function placeAsked(meant: Utterance): BindTarget | null {
	if (meant.intent === "bind") return meant.target;
	return meant.intent === "set-role" ? meant.unit : null;
}

/** 把綁定去掉 binds nothing; 設為住建局的負責人，他剛到任 names a unit. A name that is none stays what it is. */
function completed(
	ruled: Utterance,
	{ intent }: Likelihood,
	heard: Hearing,
): Utterance {
	if (ruled.intent === "set-role" && intent === "set-role" && isNowhere(ruled))
		return placed(ruled, heard);
	const place = placeAsked(ruled);
	const isSentence = place && "said" in place && /[\s,，。]/u.test(place.said);
	if (intent === ruled.intent && !isSentence) return ruled;
	return meaningAs(intent, heard) ?? ruled;
}

/** The same, with the one place that the sentence names. */
function placed(
	ruled: Extract<Utterance, { intent: "set-role" }>,
	heard: Hearing,
): Utterance {
	const unit = placeIn(heard);
	const isOne = OF_ROLES.has(unit.kind) && !namesTwoUnits(heard);
	return isOne ? { ...ruled, unit } : ruled;
}

/** 發改局的人走了，住建局換人了: which of them is meant has to be asked. */
function namesTwoUnits({ form, world }: Hearing): boolean {
	const first = unitSaidIn(form.text, world);
	if (!first) return false;
	const rest = form.text.slice(0, first.start) + form.text.slice(first.end);
	const second = unitSaidIn(rest, world);
	return second !== null && second.name !== first.name;
}

const OF_ROLES: ReadonlySet<string> = new Set(["unit", "action"]);

/** 不予延期, 把剛才的退回取消: what is decided, or taken back, is said by its name. */
function isDecision(ruled: Utterance, { form }: Hearing): boolean {
	if (ruled.intent === "undo") return ruled.act !== undefined;
	return (
		(ruled.intent === "agree" || ruled.intent === "disagree") &&
		/延|展期|extension/u.test(form.text)
	);
}

/** Next to nothing speaks for what the rules read. */
function isUnlikely(ruled: Utterance, likely: readonly Likelihood[]): boolean {
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
	if (!isOrdered(first, heard)) return isHarmless(ruled) ? ruled : null;
	return probability >= SURE.act ? meant : (asked(meant) ?? ruled);
}

/** A tale that is kept is lost to nobody. */
function isHarmless({ intent }: Utterance): boolean {
	return !ACTIONS.has(intent) || intent === "progress" || intent === "blocked";
}

/**
 * What the rules would ask back because of words they do not know is done, where it was learnt what such words mean; and
 * where nothing is done, the one task that was meant is shown.
 */
function settled(
	ruled: Utterance,
	first: Likelihood,
	heard: Hearing,
): Utterance {
	if (!("task" in ruled) || ruled.task?.kind !== "several") return ruled;
	const named = plainlyNamed(ruled.task.refs, heard);
	if (!named) return ruled;
	if (!ACTIONS.has(ruled.intent)) return { ...ruled, task: named };
	const { intent, probability } = first;
	const least =
		TALES_OR_DEEDS.has(intent) && intent !== "done" ? SURE.act : SURE.settle;
	if (intent !== ruled.intent || probability < least) return ruled;
	return isOrdered(first, heard) ? { ...ruled, task: named } : ruled;
}

/** The one of them that the sentence names by its number, by the word it is called by, or by words that no other title has. */
function plainlyNamed(
	refs: readonly string[],
	heard: Hearing,
): TaskMention | null {
	const { form, world } = heard;
	const named =
		taskByCode(form, world)?.mention ??
		dutyIn(heard) ??
		titleSaidIn(form, world);
	return named?.kind === "one" && refs.includes(named.ref) ? named : null;
}
