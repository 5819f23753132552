import { asked } from "./asking-back.js";
import type { Hearing } from "./hearing.js";
import { daysAway, isDeclined, isNoLeave } from "./intents/leave.js";
import { daySaidBeside } from "./intents/postpone.js";
import { heardBySound } from "./homophones.js";
import { figuresIn } from "./report.js";
import { isQuestion } from "./questions.js";
import { isNotForTheBot, isForbidding, isNotMeant } from "./mood.js";
import { namedTask } from "./named-task.js";
import { matchKey, originalWords } from "./normal-form.js";
import { soundingTitle } from "./sounding-title.js";
import { type Clause, spokenClauses, withoutFillers } from "./spoken.js";
import { STRICT_ORDERS, takesBackOf, withoutUrging } from "./takes-back.js";
import type { TaskMention, Utterance } from "./utterance.js";
import { TELLING } from "./vocabulary.js";
import { isMadeOf } from "./words.js";

type Read = (heard: Hearing) => Utterance | null;

/** What one clause alone may order, in a sentence whose other clauses only tell. */
const ORDERS = new Set<string>([
	"accept",
	"done",
	"verify",
	"return",
	"agree",
	"disagree",
	"undo",
	"postpone",
	"blocked",
	"unblocked",
	"not-applicable",
	"bind",
	"unbind",
	"set-role",
	"drop-role",
	"leave",
	"expand",
]);
/** What the office alone says, and what only units do: where both are heard, who speaks decides. */
const OF_OFFICE = new Set<string>(["verify", "return", "agree", "disagree"]);
/** Answers to a card; of a task that is merely named they would be no more than courtesy. */
const ANSWERS = new Set<string>(["agree", "disagree"]);

interface Told {
	clause: Clause;
	meant: Utterance | null;
}

/**
 * An order that stands in one clause of a longer, spoken sentence: 早上在開會沒看見，那個3.1，我現在給它簽收掉. The other clauses
 * may tell whatever they like so long as they take nothing of it back; where they may, or where two clauses order different
 * things, it is asked back. null: nothing is ordered.
 */
export function orderedInClause(
	heard: Hearing,
	read: Read,
	isTale: boolean,
): Utterance | null {
	const task = taskAnywhere(heard);
	if (task === undefined || isNotForTheBot(heard.whole.text)) return null;
	const told = spokenClauses(heard, task).map((clause) => ({
		clause,
		meant: readClause(clause.heard, read),
	}));
	if (told.length < 2 && (isTale || !hasFiller(told))) return null;
	const orders = told.filter(({ meant }) => isOrdered(meant, heard, task));
	const names = orderNames(orders, heard);
	const first = orders.findLast(({ meant }) =>
		names.has(meant?.intent ?? ""),
	)?.meant;
	if (!first || (first.intent === "blocked" && isMoreOfReport(first, told)))
		return null;
	const others = told.filter(
		({ clause, meant }) =>
			meant?.intent !== first.intent &&
			!isMadeOf(clause.heard.form.text, TELLING),
	);
	const meant = withDays(
		withPeople(withWords(withTask(first, task), told, others), heard),
		heard,
	);
	if (
		!STRICT_ORDERS.has(meant.intent) &&
		isForbidding(withoutUrging(heard.form.text))
	)
		return null;
	if (meant.intent === "leave" && isNoLeave(heard.withPeople.text)) return null;
	if (meant.intent === "bind" && meant.target.kind === "nothing-said")
		return null;
	const isDoubtful =
		names.size > 1 ||
		others.some(({ clause }) =>
			takesBackOf(first.intent, clause.heard.whole.text),
		);
	return isDoubtful ? asked(meant) : meant;
}

/** 清單發到街道了，等回執: what is waited for follows from what was done. */
function isMoreOfReport(
	{ reason }: Extract<Utterance, { intent: "blocked" }>,
	told: readonly Told[],
): boolean {
	const isWait = reason !== null && WAIT.test(reason);
	return told.some(
		(one) => isCounted(one) || (isWait && isReportOfDeed(one.meant)),
	);
}

const WAIT = /^(?:就|只|现在|目前|还在)?(?:等|waiting for|awaiting)/u;

function isReportOfDeed(meant: Utterance | null): boolean {
	return meant?.intent === "progress" && /[了好完]$|已/u.test(meant.text);
}

/** 給十七家減免了水費: more of a report than what is in the way of the rest. */
function isCounted({ meant }: Told): boolean {
	return (
		meant?.intent === "progress" &&
		meant.quantity !== null &&
		meant.quantity.unit !== null &&
		!/[天日周月年次]/u.test(meant.quantity.unit)
	);
}

/**
 * A report of one task in clauses of its own, behind words that only open it: 跟你說一聲，1.10窗口已經設好了. null where any of
 * them asks, forbids or supposes.
 */
export function reportedInClauses(
	heard: Hearing,
	read: Read,
): Utterance | null {
	const task = taskAnywhere(heard);
	if (!task || task.kind !== "one") return null;
	const clauses = spokenClauses(heard, task);
	const told = clauses.map((clause) => ({ clause, meant: read(clause.heard) }));
	const reports = told.filter(({ meant }) => meant?.intent === "progress");
	const isPlain = told.every(
		({ clause, meant }) =>
			(meant === null || ["progress", "task"].includes(meant.intent)) &&
			!isQuestion(clause.heard.whole.text) &&
			!isNotMeant(clause.heard.whole.text),
	);
	const [first] = reports;
	if (!first || told.length < 2 || !isPlain || reports.length === 0)
		return null;
	if (first.meant?.intent !== "progress") return null;
	return {
		intent: "progress",
		task,
		text: wordsOf(told),
		...figuresIn(heard.form, heard.world),
	};
}

/** Whether there was more in the one clause than the whole sentence has been read for. */
function hasFiller([only]: readonly Told[]): boolean {
	return (
		only !== undefined &&
		withoutFillers(only.clause.form).text !== only.clause.form.text
	);
}

/** As it stands; where that orders nothing, by its sound. */
function readClause(heard: Hearing, read: Read): Utterance | null {
	const meant = read(heard);
	if (meant && ORDERS.has(meant.intent)) return meant;
	const again = heardBySound(heard);
	const sounding = again && read(again);
	return sounding && ORDERS.has(sounding.intent) ? sounding : meant;
}

/** 22號到26號我去黨校，請個假: the days may stand in another clause. */
function withDays(meant: Utterance, heard: Hearing): Utterance {
	if (meant.intent === "postpone" && meant.dueOn === null)
		return { ...meant, dueOn: daySaidBeside(heard) };
	if (meant.intent !== "leave") return meant;
	const span = daysAway(heard);
	return span ? { ...meant, from: span.from, to: span.to } : meant;
}

const MENTION = /@_user_\d+/gu;

/** 換成 @某人 了，你把他設成聯絡員: the one person of the sentence is who is meant. */
function withPeople(
	meant: Utterance,
	{ withPeople: form, said }: Hearing,
): Utterance {
	const people = [
		...new Set([...form.text.matchAll(MENTION)].map(([at]) => at)),
	];
	const [only] = people;
	const openId = only === undefined ? undefined : said.mentions[only];
	if (people.length !== 1 || openId === undefined) return meant;
	if (meant.intent === "set-role" || meant.intent === "drop-role")
		return { ...meant, person: meant.person ?? openId };
	const start = form.text.indexOf(only ?? "");
	if (
		meant.intent === "leave" &&
		meant.person === null &&
		!isDeclined(form.text, start, start + (only?.length ?? 0))
	)
		return { ...meant, deputy: meant.deputy ?? openId };
	return meant;
}

function isOrdered(
	meant: Utterance | null,
	{ said }: Hearing,
	task: TaskMention | null,
): boolean {
	if (!meant || !ORDERS.has(meant.intent)) return false;
	if (task !== null && isMereCount(meant)) return false;
	if (ANSWERS.has(meant.intent) && !said.replying) return false;
	return (
		task !== null ||
		said.replying ||
		!("task" in meant) ||
		meant.task !== null ||
		meant.intent === "undo"
	);
}

/** 1.2 106 items, 80 done: how many, and no task called 80. */
function isMereCount(meant: Utterance): boolean {
	if (!("task" in meant) || meant.task?.kind !== "none") return false;
	return /^\d+$/u.test(meant.task.said);
}

/** The one task that the sentence names in any clause; null: none; undefined: several clauses name several. */
export function taskAnywhere(heard: Hearing): TaskMention | null | undefined {
	const named = spokenClauses(heard, null).flatMap(({ heard: clause }) => {
		const alone = { ...clause, said: { ...clause.said, replying: false } };
		const again = heardBySound(alone);
		const task =
			namedTask(alone).task ??
			(again?.form.text.includes("首报") ? namedTask(again).task : null) ??
			soundingTitle(alone)?.task;
		return task && task.kind !== "none" && task.kind !== "malformed"
			? [task]
			: [];
	});
	const sure = named.filter(({ kind }) => kind === "one");
	const [first, ...others] = sure.length > 0 ? sure : named;
	if (!first) return null;
	// In a reply, which has its task, one that words fit in part is no name.
	if (heard.said.replying && isInPart(first)) return null;
	const key = JSON.stringify(refsOf(first));
	return others.every((one) => JSON.stringify(refsOf(one)) === key)
		? first
		: undefined;
}

/** 窗口改, of 窗口改造; codes and 首報 are names however short. */
function isInPart(task: TaskMention): boolean {
	if (task.kind === "several") return task.refs.length < 2;
	const key = task.kind === "one" ? matchKey(task.said) : "";
	return PART_OF_TITLE.test(key);
}

const PART_OF_TITLE = /^(?!首报)[\p{Script=Han}]{1,3}$/u;

function refsOf(task: TaskMention): readonly string[] {
	if (task.kind === "one") return [task.ref];
	return task.kind === "several" ? task.refs : [];
}

/** What is ordered, at best one thing: what is finished was taken on, and the office checks what units report. */
function orderNames(orders: readonly Told[], { world }: Hearing): Set<string> {
	const names = new Set(orders.map(({ meant }) => meant?.intent ?? ""));
	if (names.has("done")) names.delete("accept");
	if (names.has("postpone")) names.delete("blocked");
	if (names.has("not-applicable")) names.delete("blocked");
	if (
		world.speakingFor.length === 0 &&
		[...names].some((name) => OF_OFFICE.has(name))
	)
		for (const name of names) if (!OF_OFFICE.has(name)) names.delete(name);
	return names;
}

function withTask(meant: Utterance, task: TaskMention | null): Utterance {
	return "task" in meant && meant.task === null && task !== null
		? { ...meant, task }
		: meant;
}

/** What the other clauses tell is kept where the order has room for words; an obstacle is told by all of them. */
function withWords(
	meant: Utterance,
	told: readonly Told[],
	others: readonly Told[],
): Utterance {
	if (meant.intent === "blocked")
		return { ...meant, reason: wordsOf(told) || meant.reason };
	const words = wordsOf(others);
	if (words === "") return meant;
	if (meant.intent === "done")
		return { ...meant, text: [meant.text, words].filter(Boolean).join("，") };
	if ("reason" in meant)
		return {
			...meant,
			reason: [words, meant.reason].filter(Boolean).join("，"),
		};
	return meant;
}

function wordsOf(told: readonly Told[]): string {
	return told
		.filter(({ clause }) => !isMadeOf(clause.heard.form.text, TELLING))
		.map(({ clause }) => originalWords(clause.form))
		.join("，");
}
