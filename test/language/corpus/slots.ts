/** Slot by slot: what was kept of a sentence against what should be. */
import { chineseCalendar } from "../../../src/adapters/calendar/chinese-calendar.js";
import type { Day } from "../../../src/domain/day.js";
import { extendedUntil, type Lasting } from "../../../src/domain/extension.js";
import type {
	BindTarget,
	TaskMention,
	Utterance,
} from "../../../src/language/utterance.js";
import { type Expectation, NO_SUCH, SEVERAL } from "./row.js";
import { deadlineOf, TODAY } from "./world.js";

/** An utterance whose slots are looked up by name, so that intents still to come can be scored as well. */
export type Slots = { intent: string } & Readonly<Record<string, unknown>>;

type Check = (expected: Expectation, slots: Slots) => boolean;

const CHECKS: readonly Check[] = [
	taskMeets,
	targetMeets,
	roleMeets,
	personMeets,
	unitMeets,
	spanMeets,
	daysMeet,
	quantityMeets,
	isSame("status"),
	isSame("of"),
	wordsMeet("text"),
	wordsMeet("reason"),
];

export function meetsSlots(expected: Expectation, slots: Slots): boolean {
	return CHECKS.every((check) => check(expected, slots));
}

/** Whether it would be done to something, or to somebody, that was not meant. */
export function differs(
	expected: Expectation,
	slots: Slots,
	replying = false,
): boolean {
	const same = [targetMeets, roleMeets, personMeets].every((check) =>
		check(expected, slots),
	);
	return !same || !touchesOnly(expected, slots, replying);
}

/** One of several tasks meant is no wrong task, only too little. */
function touchesOnly(
	expected: Expectation,
	slots: Slots,
	replying: boolean,
): boolean {
	if (taskMeets(expected, slots)) return true;
	const mention = slots.task as TaskMention | null;
	if (mention === null) return !replying;
	return (
		mention.kind === "one" &&
		Array.isArray(expected.task) &&
		expected.task.includes(mention.ref)
	);
}

function taskMeets({ task }: Expectation, slots: Slots): boolean {
	if (task === undefined) return true;
	const mention = (slots.task ?? null) as TaskMention | null;
	if (task === null || mention === null) return task === mention;
	if (task === NO_SUCH) return ["none", "malformed"].includes(mention.kind);
	if (task === SEVERAL) return mention.kind === "several";
	if (typeof task === "string")
		return mention.kind === "one" && mention.ref === task;
	return mention.kind === "several" && sameSet(mention.refs, task);
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
	return (
		some.length === others.length && some.every((one) => others.includes(one))
	);
}

function targetMeets({ target }: Expectation, slots: Slots): boolean {
	if (target === undefined) return true;
	const bound = (slots.target ?? slots.unit) as BindTarget | undefined;
	return bound !== undefined && nameOf(bound) === target;
}

function nameOf(target: BindTarget): string {
	if (target.kind === "unit") return target.unit;
	if (target.kind === "action") return `action ${target.actionNo}`;
	return target.kind;
}

function roleMeets({ role }: Expectation, slots: Slots): boolean {
	return role === undefined || slots.role === role;
}

/** In whatever slot the person is kept: a deputy may be called so. */
function personMeets({ person }: Expectation, slots: Slots): boolean {
	if (person === undefined) return true;
	if ("person" in slots && !("deputy" in slots)) return slots.person === person;
	return person === null || Object.values(slots).includes(person);
}

function isSame(slot: "status" | "of"): Check {
	return (expected, slots) =>
		expected[slot] === undefined || expected[slot] === slots[slot];
}

function unitMeets({ unit }: Expectation, slots: Slots): boolean {
	return unit === undefined || slots.unit === unit;
}

/** The contract counts from today; the first day of a span to come is as good. */
function spanMeets({ span }: Expectation, slots: Slots): boolean {
	if (span === undefined) return true;
	const heard = slots.span as Extract<Utterance, { intent: "due" }>["span"];
	if (span === "overdue" || "overdue" in heard)
		return span === "overdue" && "overdue" in heard;
	const [from, to] = span;
	const starts = heard.from <= TODAY ? TODAY : heard.from;
	return heard.to === to && (starts === from || starts === TODAY);
}

function daysMeet({ days = [] }: Expectation, slots: Slots): boolean {
	const kept = JSON.stringify({ ...slots, until: untilOf(slots) });
	return days.every((day) => kept.includes(`"${day}"`));
}

const calendar = chineseCalendar();

/** 延期兩周: the day it comes to, where the task is known. */
function untilOf({ lasting, task }: Slots): Day | null {
	const mention = (task ?? null) as TaskMention | null;
	if (!lasting || mention?.kind !== "one") return null;
	const deadline = deadlineOf(mention.ref);
	return deadline && extendedUntil(deadline, lasting as Lasting, calendar);
}

function quantityMeets({ quantity }: Expectation, slots: Slots): boolean {
	if (quantity === undefined) return true;
	const heard = slots.quantity as { value: number; unit: string | null } | null;
	if (quantity === null || heard === null) return quantity === heard;
	const [value, unit] = quantity;
	return (
		heard.value === value &&
		(unit === null || measureOf(heard.unit) === measureOf(unit))
	);
}

const SIMPLIFIED: Readonly<Record<string, string>> = {
	項: "项",
	個: "个",
	處: "处",
	畝: "亩",
	類: "类",
	件: "件",
	items: "项",
	item: "项",
};

function measureOf(unit: string | null): string {
	const plain = (unit ?? "").normalize("NFKC").toLowerCase();
	const word = SIMPLIFIED[plain];
	const simplified =
		word ?? plain.replace(/[項個處畝類]/g, (c) => SIMPLIFIED[c] ?? c);
	return simplified.length > 1 ? simplified.replace(/^个/, "") : simplified;
}

/** The words must be kept, whatever stands between them. */
function wordsMeet(slot: "text" | "reason"): Check {
	return (expected, slots) => {
		const wanted = expected[slot];
		if (wanted === undefined || wanted === "") return true;
		// What something is blocked by is words in the corpus and a reason in the utterance.
		const kept = slots[slot] ?? (slot === "text" ? slots.reason : null) ?? null;
		if (wanted === null) return kept === null;
		return typeof kept === "string" && letters(kept).includes(letters(wanted));
	};
}

function letters(words: string): string {
	return words
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, "");
}
