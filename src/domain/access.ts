/**
 * Who may do what to a task: one table, asked through `ctx.getTask` only (contract §4, `trust.md` §3). Two gates: the
 * right of the person, and whether the task belongs in the chat where it is asked. Both must open.
 */
import type { Actor, Place } from "./people.js";
import { hasRole, unitsSpokenFor } from "./people.js";
import type { Plan } from "./plan.js";
import type { Task } from "./task.js";
import { concernedUnits } from "./task.js";

export type TaskAct =
	| "view"
	| "accept"
	| "report"
	| "submit"
	| "review"
	/** 申請延期 */
	| "postpone"
	/** What only the office decides: 同意, 不同意, which units a group stands for. */
	| "decide";
export type { Actor, Place, Task };

/** Action number → the unit that leads the action. */
export type ActionLeads = ReadonlyMap<number, string>;

/** Who asks, and where. */
export interface Speaker {
	actor: Actor;
	place: Place;
	leads: ActionLeads;
}

/** The lead unit of each action that has one. */
export function actionLeadsOf(plan: Plan): ActionLeads {
	return new Map(
		plan.actions.flatMap(({ no, lead }) => (lead ? [[no, lead]] : [])),
	);
}

/** Whether `actor` may do `act` to `task` in `place`. */
export function mayDo(
	act: TaskAct,
	question: Speaker & { task: Task },
): boolean {
	const { task, ...speaker } = question;
	return hasRightTo(act, task, speaker) && belongsHere(task, speaker);
}

/** The first gate alone: the person's right, wherever the answer would appear. */
export function hasRightTo(
	act: TaskAct,
	task: Task,
	speaker: Speaker,
): boolean {
	const { actor } = speaker;
	if (hasRole(actor, "supervision")) return act === "view";
	if (hasRole(actor, "office")) return true;
	return RIGHTS[act](task, speaker);
}

/** Without a role that reaches everywhere: what the place and the roles for one unit or action give. */
const RIGHTS: Record<TaskAct, (task: Task, speaker: Speaker) => boolean> = {
	view: (task, speaker) =>
		speaksForNamed(task, speaker) || speaksForAction(task, speaker),
	accept: speaksForLead,
	postpone: speaksForLead,
	report: speaksForNamed,
	submit: speaksForNamed,
	review: (task, speaker) =>
		speaksForAction(task, speaker) && !isOfLeadUnit(task, speaker),
	decide: () => false,
};

/**
 * The second gate: what a chat may show at all (`trust.md` §3). A private chat and the office's group show every task, a
 * unit's its own and those of an action it leads, an action's its own, any other chat none.
 */
export function belongsHere(
	task: Task,
	{ place, leads }: Pick<Speaker, "place" | "leads">,
): boolean {
	if (place.type === "p2p") return true;
	const binding = place.binding;
	switch (binding?.kind) {
		case undefined:
		case "everyone":
		case "discipline":
			return false;
		case "office":
			return true;
		case "action":
			return task.actionNo === binding.actionNo;
		case "unit":
			return (
				concernedUnits(task).includes(binding.unit) ||
				leadOf(task, leads) === binding.unit
			);
		default:
			return binding satisfies never;
	}
}

/**
 * The unit in whose name the actor acts on `task` here; null for the office and for an action without a lead unit. An
 * office person is the office also in the group of the unit that leads the task, else he could not verify there; one who
 * is head or liaison of that unit is that unit's everywhere, so that he does not verify it.
 */
export function unitFor(
	task: Task,
	actor: Actor,
	place: Place,
	leads: ActionLeads,
): string | null {
	const led = unitsOfRoles(actor).find((unit) => task.leadUnits.includes(unit));
	const here = bestVoice(task, { actor, place, leads });
	if (!hasRole(actor, "office")) return here;
	if (led) return led;
	const named = here !== null && concernedUnits(task).includes(here);
	return named && !task.leadUnits.includes(here) ? here : null;
}

/** Whether the whole plan is open to the actor: office and 督查, by personal role. */
export function maySeeAll(actor: Actor): boolean {
	return hasRole(actor, "office") || hasRole(actor, "supervision");
}

/** Those of `tasks` that the actor may see here. */
export function visibleTasks(tasks: readonly Task[], speaker: Speaker): Task[] {
	return tasks.filter((task) => mayDo("view", { ...speaker, task }));
}

/**
 * What a question for a list (`due`) covers here: in a unit's group the tasks that name it, in an action's group that
 * action's, in the office's and in private all that the actor may see.
 */
export function listedTasks(tasks: readonly Task[], speaker: Speaker): Task[] {
	const binding = speaker.place.binding;
	const seen = visibleTasks(tasks, speaker);
	if (binding?.kind !== "unit") return seen;
	return seen.filter((task) => concernedUnits(task).includes(binding.unit));
}

/** What `mine` covers: the tasks that name a unit the actor speaks for here; without such a unit, the same as a list. */
export function ownTasks(tasks: readonly Task[], speaker: Speaker): Task[] {
	const units = unitsSpokenFor(speaker.actor, speaker.place);
	const listed = listedTasks(tasks, speaker);
	if (units.length === 0) return listed;
	return listed.filter((task) =>
		concernedUnits(task).some((unit) => units.includes(unit)),
	);
}

function leadOf(task: Task, leads: ActionLeads): string | null {
	return task.actionNo === null ? null : (leads.get(task.actionNo) ?? null);
}

/** The units whose voice is heard here about `task`: those spoken for, and the lead unit of an action spoken for. */
function voices(task: Task, speaker: Speaker): string[] {
	const units = unitsSpokenFor(speaker.actor, speaker.place);
	const lead = leadOf(task, speaker.leads);
	return lead !== null && speaksForAction(task, speaker)
		? [...units, lead]
		: units;
}

function bestVoice(task: Task, speaker: Speaker): string | null {
	const heard = voices(task, speaker);
	return (
		heard.find((unit) => task.leadUnits.includes(unit)) ??
		heard.find((unit) => concernedUnits(task).includes(unit)) ??
		heard[0] ??
		null
	);
}

function speaksForLead(task: Task, speaker: Speaker): boolean {
	return voices(task, speaker).some((unit) => task.leadUnits.includes(unit));
}

function speaksForNamed(task: Task, speaker: Speaker): boolean {
	const named = concernedUnits(task);
	return voices(task, speaker).some((unit) => named.includes(unit));
}

/** In the action's own group, in its lead unit's group, or in private with the role. */
function speaksForAction(
	task: Task,
	{ actor, place, leads }: Speaker,
): boolean {
	if (task.actionNo === null) return false;
	const binding = place.binding;
	if (binding?.kind === "action") return binding.actionNo === task.actionNo;
	if (binding?.kind === "unit") return binding.unit === leadOf(task, leads);
	if (place.type !== "p2p") return false;
	return actor.roles.some(
		(held) => held.role === "action-lead" && held.actionNo === task.actionNo,
	);
}

/** Nobody reviews what his own unit leads: by the voice he has here, or by a role he holds anywhere. */
function isOfLeadUnit(task: Task, speaker: Speaker): boolean {
	const own = [...voices(task, speaker), ...unitsOfRoles(speaker.actor)];
	return own.some((unit) => task.leadUnits.includes(unit));
}

function unitsOfRoles(actor: Actor): string[] {
	return actor.roles
		.filter((held) => held.role === "head" || held.role === "liaison")
		.flatMap((held) => held.unit ?? []);
}
