/**
 * 通報, the office's notice of progress: its figures, computed once when it is asked for and kept with the draft, so that
 * what is sent is what was seen. Every figure is a list of the tasks behind it; its number is the list's length.
 */
import type { Speaker } from "./access.js";
import { addDays, type Day } from "./day.js";
import { type BoundChat, hasRole } from "./people.js";
import { awaitsUnit, isOpen, type Task } from "./task.js";

/** 近14天到期 */
export const NEXT_DAYS = 14;
/** A preview older than this is not sent any more. */
export const DRAFT_LIFE_MS = 24 * 3_600_000;
/** So many groups one notice goes to at most; a district has some sixty. */
export const MOST_GROUPS = 400;

/** A task as the notice names it. */
export interface NoticeItem {
	ref: string;
	code: string;
	title: string;
	/** The day that counts: with a granted extension. */
	dueOn: Day | null;
	leads: string[];
}

/** `late` and `next` wait for their unit; all other open ones are `onTrack`. Cancelled tasks are in none of them. */
export interface Tally {
	/** 銷號, reported done by its deadline, or without one. */
	closedOnTime: NoticeItem[];
	closedLate: NoticeItem[];
	/** 待核查 */
	submitted: NoticeItem[];
	late: NoticeItem[];
	/** Due from today to 14 days on. */
	next: NoticeItem[];
	onTrack: NoticeItem[];
}

export interface NoticeFigures {
	planTitle: string;
	asOf: Day;
	tasks: Tally;
	/** 專項整治's reports and cases; null where the plan has none. */
	duties: Tally | null;
	actions: { no: number; name: string | null; tally: Tally }[];
	/** Tasks and duties counted for the units that lead them, in the plan's order; units that lead nothing are left out. */
	units: { unit: string; tally: Tally }[];
}

export interface NoticeInput {
	planTitle: string;
	today: Day;
	tasks: readonly Task[];
	actions: readonly { no: number; name: string | null }[];
	/** In the plan's order. */
	units: readonly string[];
	/** Ref of a closed task → the day on which it was reported done; without one it counts as on time. */
	doneOn: ReadonlyMap<string, Day>;
}

/** A group that a notice goes to. */
export type NoticeTarget = Pick<BoundChat, "chat" | "name" | "binding">;

export interface Broadcast {
	id: string;
	askedBy: string;
	at: Date;
	figures: NoticeFigures;
	/** While a draft: all it would go to. Once sent: all it went to. */
	targets: NoticeTarget[];
	state: "draft" | "sent" | "cancelled";
	/** Who pressed 發送 or 取消, and when; null while a draft. */
	settledBy: string | null;
	settledAt: Date | null;
	/** Groups of the preview that were no longer bound at 發送. */
	gone: NoticeTarget[];
}

/** What happens when 發送 is pressed on a draft. */
export type Sending =
	| { kind: "send"; targets: NoticeTarget[]; gone: NoticeTarget[] }
	| { kind: "stale"; why: "old" | "figures" | "groups" }
	| { kind: "nowhere" };

/** 通報 is the office's, by personal role, in its own group or in private; 督查 changes nothing, whatever else he is. */
export function mayBroadcast({ actor, place }: Speaker): boolean {
	if (!hasRole(actor, "office") || hasRole(actor, "supervision")) return false;
	return place.type === "p2p" || place.binding?.kind === "office";
}

/** The figures of `input.today`. */
export function noticeFigures(input: NoticeInput): NoticeFigures {
	const { planTitle, today, actions, units } = input;
	const counted = input.tasks.filter(({ state }) => state !== "cancelled");
	const tally = (those: (task: Task) => boolean) =>
		tallyOf(counted.filter(those), input);
	const isDuty = ({ kind }: Task) => kind === "duty";
	return {
		planTitle,
		asOf: today,
		tasks: tally((task) => !isDuty(task)),
		duties: counted.some(isDuty) ? tally(isDuty) : null,
		actions: actions.map(({ no, name }) => ({
			no,
			name,
			tally: tally((task) => task.actionNo === no),
		})),
		units: units
			.map((unit) => ({
				unit,
				tally: tally(({ leadUnits }) => leadUnits.includes(unit)),
			}))
			.filter(({ tally: own }) => totalOf(own) > 0),
	};
}

export function totalOf(tally: Tally): number {
	return Object.values<NoticeItem[]>({ ...tally }).flat().length;
}

export function closedOf(tally: Tally): number {
	return tally.closedOnTime.length + tally.closedLate.length;
}

/** Whether two notices say the same, the day they were drawn up apart. */
export function sayTheSame(one: NoticeFigures, other: NoticeFigures): boolean {
	const bare = (figures: NoticeFigures) =>
		JSON.stringify({ ...figures, asOf: null });
	return bare(one) === bare(other);
}

/** What sending `draft` now comes to. Groups that are gone are left out; one that the preview did not name is never sent to. */
export function sendingOf(
	draft: Broadcast,
	now: { at: Date; figures: NoticeFigures; targets: readonly NoticeTarget[] },
): Sending {
	const age = now.at.getTime() - draft.at.getTime();
	if (age > DRAFT_LIFE_MS) return { kind: "stale", why: "old" };
	if (!sayTheSame(draft.figures, now.figures))
		return { kind: "stale", why: "figures" };
	const isIn = (those: readonly NoticeTarget[]) => (target: NoticeTarget) =>
		those.some((each) => isSameGroup(each, target));
	if (!now.targets.every(isIn(draft.targets)))
		return { kind: "stale", why: "groups" };
	const targets = draft.targets.filter(isIn(now.targets));
	if (targets.length === 0) return { kind: "nowhere" };
	const gone = draft.targets.filter((target) => !targets.includes(target));
	return { kind: "send", targets, gone };
}

/** The same chat, standing for the same thing. */
function isSameGroup(one: NoticeTarget, other: NoticeTarget): boolean {
	return (
		one.chat === other.chat &&
		JSON.stringify(one.binding) === JSON.stringify(other.binding)
	);
}

function tallyOf(tasks: readonly Task[], input: NoticeInput): Tally {
	const tally: Tally = {
		closedOnTime: [],
		closedLate: [],
		submitted: [],
		late: [],
		next: [],
		onTrack: [],
	};
	for (const task of inOrderOfDeadline(tasks))
		tally[placeOf(task, input)].push(itemOf(task));
	return tally;
}

function placeOf(task: Task, { today, doneOn }: NoticeInput): keyof Tally {
	const { effectiveDueOn: due, state, ref } = task;
	if (!isOpen(task)) {
		const done = doneOn.get(ref);
		return due && done && done > due ? "closedLate" : "closedOnTime";
	}
	if (state === "submitted") return "submitted";
	if (due === null || !awaitsUnit(task)) return "onTrack";
	if (due < today) return "late";
	return due <= addDays(today, NEXT_DAYS) ? "next" : "onTrack";
}

function itemOf(task: Task): NoticeItem {
	const { ref, code, title, effectiveDueOn, leadUnits } = task;
	return { ref, code, title, dueOn: effectiveDueOn, leads: [...leadUnits] };
}

/** Most urgent first; without a deadline last. */
function inOrderOfDeadline(tasks: readonly Task[]): Task[] {
	const dayOf = ({ effectiveDueOn }: Task) => effectiveDueOn ?? "9999";
	return [...tasks].sort(
		(a, b) => dayOf(a).localeCompare(dayOf(b)) || a.order - b.order,
	);
}
