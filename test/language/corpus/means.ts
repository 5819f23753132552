/** Short ways to write down what a sentence means. */
import type { RoleName } from "../../../src/domain/people.js";
import type { Expectation, ExpectedIntent, ExpectedTask } from "./row.js";

type Quantity = readonly [number, string | null];

/** An intent whose slots do not matter. */
export const just = (intent: ExpectedIntent): Expectation => ({ intent });

export const task = (ref: ExpectedTask): Expectation => ({
	intent: "task",
	task: ref,
});

export const accept = (ref: ExpectedTask): Expectation => ({
	intent: "accept",
	task: ref,
});

export const done = (ref: ExpectedTask): Expectation => ({
	intent: "done",
	task: ref,
});

/** `quantity` left out: no number may be taken from it. */
export const progress = (
	ref: ExpectedTask,
	text: string,
	quantity: Quantity | null = null,
): Expectation => ({ intent: "progress", task: ref, text, quantity });

export const verify = (ref: ExpectedTask): Expectation => ({
	intent: "verify",
	task: ref,
});

export const back = (
	ref: ExpectedTask,
	reason: string | null,
): Expectation => ({ intent: "return", task: ref, reason });

export const original = (ref: ExpectedTask): Expectation => ({
	intent: "original",
	task: ref,
});

export const due = (
	from: string,
	to: string,
	ofUnit: string | null = null,
): Expectation => ({ intent: "due", span: [from, to], unit: ofUnit });

export const late = (ofUnit: string | null = null): Expectation => ({
	intent: "due",
	span: "overdue",
	unit: ofUnit,
});

export const bind = (target: string): Expectation => ({
	intent: "bind",
	target,
});

/** `target`: the unit or `action 1`; left out where the role has none. */
export const setRole = (
	role: RoleName,
	person: string | null,
	target?: string,
): Expectation => ({
	intent: "set-role",
	role,
	person,
	...(target === undefined ? {} : { target }),
});

export const dropRole = (person: string | null): Expectation => ({
	intent: "drop-role",
	person,
});

export const blocked = (ref: ExpectedTask, text: string): Expectation => ({
	intent: "blocked",
	task: ref,
	text,
});

/** `until` left out where the sentence names no day. */
export const postpone = (ref: ExpectedTask, until?: string): Expectation => ({
	intent: "postpone",
	task: ref,
	...(until === undefined ? {} : { days: [until] }),
});

/** One of the intents that ask about, or set, one task: why, history, missing-parts, not-applicable. */
export const about = (
	intent: "why" | "history" | "missing-parts" | "not-applicable",
	ref: ExpectedTask,
): Expectation => ({ intent, task: ref });

export const leave = (
	person: string | null,
	...days: string[]
): Expectation => ({ intent: "leave", person, days });

/** Tasks by their state; `ofUnit`: only of that one. */
export const listed = (
	status: "issued" | "blocked" | "extension-asked" | "returned" | "closed",
	ofUnit: string | null = null,
): Expectation => ({ intent: "status-list", status, unit: ofUnit });

export const onLeave = (
	of: "own" | "back" | "everybody",
	ofUnit: string | null = null,
): Expectation => ({ intent: "leave-record", of, unit: ofUnit });

export const nothing = just("no-action");
export const chatter = just("unknown");

/** Thanks, a greeting, a face: a short help is as good as "not understood" (`trust.md` §5 row 21). */
export const courtesy = [chatter, just("help")] as const;
