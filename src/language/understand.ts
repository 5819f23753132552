import {
	orderedInClause,
	reportedInClauses,
	taskAnywhere,
} from "./by-clause.js";
import { casesAsked } from "./cases-asked.js";
import { sureOf } from "./doubts.js";
import { type Hearing, hear } from "./hearing.js";
import { heardBySound } from "./homophones.js";
import { askedInPassing } from "./in-passing.js";
import { intents } from "./intents/index.js";
import { secondOpinion } from "./learnt/second-opinion.js";
import { firstReportSaid, withNamedDuty } from "./named-duty.js";
import { nearestSayings } from "./nearest.js";
import { originalWords } from "./normal-form.js";
import { figuresIn } from "./report.js";
import { askedOfReplied } from "./replied-question.js";
import { withRepliedDuty } from "./replied-duty.js";
import { withAllNamed } from "./several-acts.js";
import { statementsIn } from "./statements.js";
import type { Said, Utterance, World } from "./utterance.js";

/**
 * What one message means, in the world as it is. Never throws, decides nothing about who may, and under doubt asks (a
 * mention of several tasks, or `unknown` with the three nearest things to say) rather than guess.
 */
export function understand(said: Said, world: World): Utterance {
	const heard = madeReady(said, world);
	const statements = statementsIn(heard, (text) =>
		meaning(
			madeReady({ text, mentions: said.mentions, replying: false }, world),
		),
	);
	if (statements) return { intent: "statements", ...statements };
	const meant = meaning(heard);
	if (meant) return meant;
	return {
		intent: "unknown",
		said: originalWords(heard.form),
		nearest: nearestSayings(heard),
		...figuresIn(heard.form, world),
	};
}

/** By the rules and by what was learnt; null: nothing. */
function meaning(heard: Hearing): Utterance | null {
	return casesAsked(secondOpinion(byRules(heard), heard), heard);
}

/** What the rules alone make of it; null: nothing. */
export function heardByRules(said: Said, world: World): Utterance | null {
	return byRules(madeReady(said, world));
}

function madeReady(said: Said, world: World): Hearing {
	return withNamedDuty(withRepliedDuty(hear(said, world)));
}

function byRules(heard: Hearing): Utterance | null {
	return (
		firstReportSaid(heard) ??
		meaningOf(heard) ??
		meaningBySound(heard) ??
		askedOfReplied(heard)
	);
}

/** As a whole; where that gives nothing, or no more than a tale, by what one of its clauses orders or asks. */
function meaningOf(heard: Hearing): Utterance | null {
	const whole = withAllNamed(read(heard), heard, read);
	if (whole && !isWeak(whole)) return sureOf(whole, heard);
	const shown = askedInPassing(heard, taskAnywhere(heard) ?? null);
	const asked = isTold(whole) && !DIRECT.test(heard.form.text) ? null : shown;
	if (asked && PLAIN.has(asked.intent)) return asked;
	const ordered = orderedInClause(heard, read, whole !== null);
	if (ordered && !isNoMore(ordered, whole))
		return withAllNamed(ordered, heard, read);
	const told =
		(isTold(whole) ? null : asked) ?? whole ?? reportedInClauses(heard, read);
	return told && sureOf(told, heard);
}

/** Asked for in words that nobody uses beside an order: 把歷史記錄調出來, 還有哪家沒交. */
const PLAIN = new Set<string>([
	"original",
	"history",
	"missing-parts",
	"review-list",
	"file-case",
	"case-review",
	"preview",
]);

const DIRECT =
	/找出来|调出来|翻(?:一|出)|发给?我|给我(?:看|找|列|查|发|$)|列(?:个|出|一)|看看|你给我/u;

function isTold(meant: Utterance | null): boolean {
	return meant?.intent === "progress" || meant?.intent === "blocked";
}

/** What is in the way is part of the tale that has been heard already. */
function isNoMore(ordered: Utterance, whole: Utterance | null): boolean {
	if (whole === null) return false;
	return (
		ordered.intent === whole.intent ||
		(ordered.intent === "blocked" && whole.intent === "progress")
	);
}

/** Heard for want of anything better: words about a task may be more than a tale or a question. */
function isWeak({ intent }: Utterance): boolean {
	return ["progress", "task", "blocked"].includes(intent);
}

/** 玩成 1.2: what is not understood as it stands is heard again by its sound. */
function meaningBySound(heard: Hearing): Utterance | null {
	const again = heardBySound(heard);
	return again && meaningOf(again);
}

function read(heard: Hearing): Utterance | null {
	for (const intent of intents) {
		const meant = intent.match(heard);
		if (meant) return meant;
	}
	return null;
}
