import { type QuotaStanding, quotaStandings } from "./domain/cases/quota.js";
import { type Day, dayAt } from "./domain/day.js";
import { presentHolders } from "./domain/leave.js";
import type { Role } from "./domain/people.js";
import { groupNamesOf } from "./domain/plan-to-tasks.js";
import type { ReminderInput } from "./domain/reminders.js";
import type { WorkingDays } from "./domain/working-days.js";
import type { StoredPlan, Stores } from "./ports/stores.js";

interface Sources extends Pick<Stores, "tasks" | "people" | "chats" | "cases"> {
	timeZone: string;
	workingDays: WorkingDays;
}

/** What the planner of reminders is given, as things stand on `day`: one reading for the digest and for the forecast of it. */
export async function ladderInput(
	from: Sources,
	{ plan, importedAt }: StoredPlan,
	day: Day,
): Promise<Omit<ReminderInput, "day">> {
	const heads = presentHolders(await from.people.withRole("head"));
	const chats = await from.chats.bound();
	const members = new Map<string, string[]>();
	for (const { chat } of chats)
		members.set(chat, await from.chats.members(chat));
	return {
		issuedOn: plan.issuedOn ?? dayAt(importedAt, from.timeZone),
		tasks: await from.tasks.all(),
		quotas: byRef(quotaStandings(plan, await from.cases.figures(), day)),
		goals: plan.goals,
		actions: plan.actions,
		groups: groupNamesOf(plan),
		chats,
		heads: byUnit(heads),
		standIns: byUnit(heads.filter(({ standsInFor }) => standsInFor)),
		members,
		calendar: from.workingDays,
	};
}

function byRef(
	standings: readonly QuotaStanding[],
): ReadonlyMap<string, QuotaStanding> {
	return new Map(standings.map((standing) => [standing.ref, standing]));
}

function byUnit(roles: readonly Role[]): Map<string, string[]> {
	const people = new Map<string, string[]>();
	for (const { person, unit } of roles) {
		const known = people.get(unit ?? "") ?? [];
		if (unit && !known.includes(person)) people.set(unit, [...known, person]);
	}
	return people;
}
