/**
 * Compares what a sentence was taken for with what it means.
 *
 * - `right`: one of the expected readings, in every slot that matters.
 * - `asked`: something was to be done and the answer is a question instead: which task, who, why, or what was meant.
 * - `wrong`: anything else that does no harm.
 * - `wrong action`: something would be done that was not meant, or to a task, a unit or a person not meant. Counts ten times.
 */
import type { Utterance } from "../../../src/language/utterance.js";
import type { CorpusRow, Expectation, ExpectedIntent } from "./row.js";
import { differs, meetsSlots, type Slots } from "./slots.js";

export type Verdict = "right" | "asked" | "wrong" | "wrong action";

/** How many wrong answers one wrong action weighs. */
export const WRONG_ACTION_WEIGHT = 10;

/** What changes something as soon as it is said. A card that asks first (通報, 提交案例) is not among them. */
const ACTIONS: ReadonlySet<string> = new Set<ExpectedIntent>([
	"accept",
	"progress",
	"done",
	"verify",
	"return",
	"blocked",
	"postpone",
	"agree",
	"disagree",
	"undo",
	"bind",
	"unbind",
	"set-role",
	"drop-role",
	"import-plan",
	"leave",
	"not-applicable",
]);

/**
 * Under which name of the contract `later` announces what has no intent of its own yet, where that is not our name: a
 * row of contract §4 may hold several. Once an intent is there, its own name and slots count and this line is idle.
 */
const ANNOUNCED_AS: Partial<Record<ExpectedIntent, string>> = {
	"import-plan": "plan",
};

export function verdictOf(row: CorpusRow, heard: Utterance): Verdict {
	const slots: Slots = { ...heard, intent: nameOf(heard) };
	const expected = [row.expect].flat();
	if (expected.some((one) => fits(one, heard, row))) return "right";
	if (executes(slots, row)) {
		const meant = expected.some(
			(one) =>
				one.intent === slots.intent && !differs(one, slots, row.replying),
		);
		return meant ? "wrong" : "wrong action";
	}
	return isQuestion(expected, slots) ? "asked" : "wrong";
}

function nameOf(heard: Utterance): string {
	if (heard.intent === "later") return heard.name;
	return ABOUT_CASES.has(heard.intent) ? "case" : heard.intent;
}

/** The one row of contract §4 about cases has several intents. */
const ABOUT_CASES: ReadonlySet<string> = new Set<Utterance["intent"]>([
	"file-case",
	"cases",
	"case",
	"case-review",
	"case-picture",
	"case-export",
	"publish-case",
]);

function fits(expected: Expectation, heard: Utterance, row: CorpusRow) {
	const slots: Slots = { ...heard, intent: nameOf(heard) };
	if (expected.intent === "no-action") return !executes(slots, row);
	if (heard.intent !== "later")
		return expected.intent === slots.intent && meetsSlots(expected, slots);
	return (ANNOUNCED_AS[expected.intent] ?? expected.intent) === heard.name;
}

/** Whether it would be done at once; else the answer is a card, a form or a question. */
function executes(slots: Slots, { replying }: CorpusRow): boolean {
	if (!ACTIONS.has(slots.intent)) return false;
	// Without a task it takes back whatever the person did last.
	if (slots.intent === "undo") return kindOf(slots.task) !== "several";
	const { task, target, unit, person, reason, text, quantity } = slots;
	if (isNoBinding(target) || isNoBinding(unit)) return false;
	if (isRoleChange(slots) && person === null) return false;
	if (slots.intent === "return" && reason === null) return false;
	if (slots.intent === "progress" && text === "" && !quantity) return false;
	if (task === undefined) return true;
	return task === null ? replying === true : kindOf(task) === "one";
}

function isRoleChange({ intent }: Slots): boolean {
	return intent === "set-role" || intent === "drop-role";
}

function isNoBinding(target: unknown): boolean {
	return ["unknown-unit", "unknown-action"].includes(kindOf(target) ?? "");
}

/** Asked back in the matter that was meant, or offered what can be said. */
function isQuestion(expected: Expectation[], slots: Slots): boolean {
	const wanted = expected.filter(({ intent }) => ACTIONS.has(intent));
	if (wanted.length > 0 && slots.intent === "unknown") return true;
	if (kindOf(slots.task) === "several")
		return expected.some(({ intent }) => intent === slots.intent);
	return wanted.some(({ intent }) => intent === slots.intent);
}

function kindOf(value: unknown): string | null {
	if (typeof value !== "object" || value === null) return null;
	return "kind" in value && typeof value.kind === "string" ? value.kind : null;
}
