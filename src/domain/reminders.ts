/**
 * Whom the ladder would tell what on one day (`design.md`, Reminders). First every candidate with its key, so that the
 * caller can look up which are told already; then `digestsFrom` makes one digest a chat of what is left.
 */
import { isStillShort } from "./cases/case-duty.js";
import type { QuotaStanding } from "./cases/quota.js";
import type { Day } from "./day.js";
import type { Audience, Digest, GoalReminder, Reminder } from "./digest.js";
import {
	isGoalRung,
	rungCode,
	type Step,
	stepsWithin,
	type Window,
	windowOf,
} from "./ladder.js";
import type { BoundChat } from "./people.js";
import type { Goal } from "./plan.js";
import { awaitsUnit, concernedUnits, owes, type Task } from "./task.js";
import { type UnexpandedName, unexpandedNotices } from "./unexpanded.js";
import type { WorkingDays } from "./working-days.js";

export interface ReminderInput {
	day: Day;
	/** The day of issue; where the plan has none, the day of import. */
	issuedOn: Day | null;
	tasks: readonly Task[];
	/** Ref of a case duty → how far its unit is. */
	quotas?: ReadonlyMap<string, QuotaStanding>;
	goals: readonly Goal[];
	actions: readonly { no: number; lead: string | null }[];
	/** Names that stand for many units. */
	groups: ReadonlySet<string>;
	chats: readonly BoundChat[];
	/** Unit → open_ids of its heads; of one who is away, his deputy's. */
	heads: ReadonlyMap<string, readonly string[]>;
	/** Unit → those of its heads who are deputies. */
	standIns?: ReadonlyMap<string, readonly string[]>;
	/** Chat → open_ids seen in it. */
	members: ReadonlyMap<string, readonly string[]>;
	calendar: WorkingDays;
}

export interface Addressee {
	to: Digest["to"];
	audience: Audience;
}

/** Something to tell someone, once. Of those with one subject and addressee the latest step is told and stands for all. */
export type Candidate = Addressee & {
	/** Unique for ever. */
	key: string;
	subject: string;
	step: Step;
} & (
		| { kind: "reminder"; reminder: Reminder; mention: string[] }
		| { kind: "copy"; reminder: Reminder }
		| { kind: "goal"; goal: GoalReminder }
		| { kind: "waiting"; unit: string; ref: string }
		| { kind: "unexpanded"; names: UnexpandedName[] }
	);

/**
 * All that falls within the window of `input.day`, told already or not; nothing on a day off. Only what still waits for
 * its unit is there, so a task that is done, suspended or closed since is silent; a case duty is there as long as accepted
 * cases are short, whatever was said of it.
 */
export function reminderCandidates(input: ReminderInput): Candidate[] {
	const { day, issuedOn, calendar, tasks } = input;
	if (!calendar.isWorkingDay(day)) return [];
	const window = windowOf(day, issuedOn, calendar);
	const found = [
		...tasks.flatMap((task) => taskCandidates(task, input, window)),
		...input.goals.flatMap((goal, n) => goalCandidates(goal, n, input, window)),
		...unexpandedNotices(tasks, input.groups, window, calendar).flatMap(
			({ names, step }) =>
				officeOf(input).map(
					(office): Candidate => ({
						...office,
						...named(`unexpanded:${step.nominal}`, "week", office),
						step,
						kind: "unexpanded",
						names,
					}),
				),
		),
	];
	return onceEach(found);
}

/** One of each key; of a head told of the same for two of his units, with both. */
function onceEach(found: readonly Candidate[]): Candidate[] {
	const byKey = new Map<string, Candidate>();
	for (const each of found) {
		const before = byKey.get(each.key);
		const audience = before
			? together(before.audience, each.audience)
			: each.audience;
		byKey.set(each.key, { ...each, audience });
	}
	return [...byKey.values()];
}

/** Of two heads of one message: all of their units. */
export function together(a: Audience, b: Audience): Audience {
	if (a.kind !== "head" || b.kind !== "head") return b;
	const units = new Set([...unitsOfHead(a), ...unitsOfHead(b)]);
	return units.size > 1 ? { ...b, units: [...units] } : b;
}

function unitsOfHead({ unit, units }: Extract<Audience, { kind: "head" }>) {
	return units ?? [unit];
}

/** The id of whom it goes to: a chat or a person. */
export function idOf(to: Digest["to"]): string {
	return to.kind === "chat" ? to.chat : to.person;
}

function taskCandidates(
	task: Task,
	input: ReminderInput,
	window: Window,
): Candidate[] {
	const dueOn = task.effectiveDueOn;
	if (dueOn === null) return [];
	const quota = input.quotas?.get(task.ref) ?? null;
	const units = owingUnits(task, quota).filter(
		(unit) => !input.groups.has(unit),
	);
	// A task whose units are all groups still has its copies: the office and the action's lead hear that it is late.
	if (quota ? units.length === 0 : !awaitsUnit(task)) return [];
	return stepsWithin(dueOn, window, input.calendar).flatMap((step) => {
		const matter = { task, dueOn, step, units, quota };
		return [
			...units.flatMap((unit) => unitCandidates(unit, matter, input)),
			...copiesOf(matter, input),
		];
	});
}

function owingUnits(task: Task, quota: QuotaStanding | null): string[] {
	if (quota) return isStillShort(task, quota) ? [quota.unit] : [];
	return concernedUnits(task).filter((unit) => owes(task, unit));
}

/** A task on one step, and the units that owe it. */
interface Matter {
	task: Task;
	dueOn: Day;
	step: Step;
	units: string[];
	quota: QuotaStanding | null;
}

/** The unit's own chats, or the office told that there is none; and at T‑3 the head. */
function unitCandidates(
	unit: string,
	matter: Matter,
	input: ReminderInput,
): Candidate[] {
	const chats = chatsOfUnit(unit, input);
	const heads = isAt(matter.step, "T-3") ? (input.heads.get(unit) ?? []) : [];
	const inChat = (chat: string) =>
		heads.filter((head) => input.members.get(chat)?.includes(head));
	const away = heads.filter(
		(head) => !chats.some((chat) => input.members.get(chat)?.includes(head)),
	);
	const told = chats.length > 0 ? [] : waitingFor(unit, matter, input);
	return [
		...chats.map((chat) =>
			reminderTo(
				{ ...toChat(chat, { kind: "unit", unit }) },
				matter,
				inChat(chat),
			),
		),
		...away.map((head) => reminderTo(toHead(head, unit, input), matter, [])),
		...told,
	];
}

function reminderTo(
	addressee: Addressee,
	matter: Matter,
	mention: string[],
): Candidate {
	const name = named(`task:${about(matter)}`, code(matter), addressee);
	const reminder = reminderOf(name.key, matter);
	const { step } = matter;
	return { ...addressee, ...name, step, kind: "reminder", reminder, mention };
}

function waitingFor(
	unit: string,
	matter: Matter,
	input: ReminderInput,
): Candidate[] {
	const { task, step } = matter;
	return officeOf(input).map((office) => ({
		...office,
		...named(`waiting:${unit}:${about(matter)}`, code(matter), office),
		step,
		kind: "waiting",
		unit,
		ref: task.ref,
	}));
}

/** Who hears of a late task without owing it: +1 the office, +3 the heads, +5 the action's lead. */
function copiesOf(matter: Matter, input: ReminderInput): Candidate[] {
	return copyAddressees(matter, input).map((addressee) => {
		const name = named(`copy:${about(matter)}`, code(matter), addressee);
		const reminder = reminderOf(name.key, matter);
		const { step } = matter;
		return { ...addressee, ...name, step, kind: "copy", reminder };
	});
}

function copyAddressees(matter: Matter, input: ReminderInput): Addressee[] {
	const { task, step, units } = matter;
	if (isAt(step, "+1")) return officeOf(input);
	if (isAt(step, "+3")) return headsOf(units, input);
	if (!isAt(step, "+5") || task.actionNo === null) return [];
	// A unit that owes the task has it in its own list already.
	return actionLeadChats(task.actionNo, input).filter(
		({ audience }) =>
			audience.kind !== "unit" || !units.includes(audience.unit),
	);
}

function goalCandidates(
	goal: Goal,
	index: number,
	input: ReminderInput,
	window: Window,
): Candidate[] {
	const { dueOn, dueText, items } = goal;
	if (dueOn === null) return [];
	const steps = stepsWithin(dueOn, window, input.calendar).filter(({ rung }) =>
		isGoalRung(rung),
	);
	const addressees = [
		...officeOf(input),
		...input.actions.flatMap(({ no }) => actionLeadChats(no, input)),
	];
	return steps.flatMap((step) =>
		addressees.map((addressee): Candidate => {
			const subject = `goal:${index + 1}@${dueOn}`;
			const name = named(subject, rungCode(step.rung), addressee);
			const { rung, on } = step;
			const told = { key: name.key, dueOn, dueText, items, rung, on };
			return { ...addressee, ...name, step, kind: "goal", goal: told };
		}),
	);
}

/** The chats of an action's lead: the action's own group, else those of the unit that leads it. */
function actionLeadChats(no: number, input: ReminderInput): Addressee[] {
	const own = input.chats.filter(
		({ binding }) => binding.kind === "action" && binding.actionNo === no,
	);
	if (own.length > 0) {
		return own.map(({ chat }) =>
			toChat(chat, { kind: "action", actionNo: no }),
		);
	}
	const unit = input.actions.find((action) => action.no === no)?.lead;
	if (!unit) return [];
	return chatsOfUnit(unit, input).map((chat) =>
		toChat(chat, { kind: "unit", unit }),
	);
}

function headsOf(units: readonly string[], input: ReminderInput): Addressee[] {
	return units.flatMap((unit) =>
		(input.heads.get(unit) ?? []).map((head) => toHead(head, unit, input)),
	);
}

function officeOf({ chats }: ReminderInput): Addressee[] {
	return chats
		.filter(({ binding }) => binding.kind === "office")
		.map(({ chat }) => toChat(chat, { kind: "office" }));
}

function chatsOfUnit(unit: string, { chats }: ReminderInput): string[] {
	return chats
		.filter(({ binding }) => binding.kind === "unit" && binding.unit === unit)
		.map(({ chat }) => chat);
}

function toChat(chat: string, audience: Audience): Addressee {
	return { to: { kind: "chat", chat }, audience };
}

function toHead(
	person: string,
	unit: string,
	{ standIns }: ReminderInput,
): Addressee {
	const standsIn = standIns?.get(unit)?.includes(person);
	const audience = { kind: "head" as const, unit };
	return {
		to: { kind: "person", person },
		audience: standsIn ? { ...audience, standsIn } : audience,
	};
}

function named(subject: string, step: string, { to }: Addressee) {
	return { key: `${subject}:${step}:${idOf(to)}`, subject };
}

/** With the day it counts from, so that an extension starts a new ladder. */
function about({ task, dueOn }: Matter): string {
	return `${task.ref}@${dueOn}`;
}

function code({ step }: Matter): string {
	return rungCode(step.rung);
}

function isAt(step: Step, wanted: "T-3" | "+1" | "+3" | "+5"): boolean {
	return rungCode(step.rung) === wanted;
}

function reminderOf(
	key: string,
	{ task, dueOn, step, quota }: Matter,
): Reminder {
	const { rung, on } = step;
	return { key, task, dueOn, rung, on, ...(quota && { quota }) };
}
