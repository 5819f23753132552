/** 請假: who is away from–to, and who stands in. A deputy holds the same role for the same unit for those days. */
import { addDays, type Day, dayAt, instantOn, weekdayOf } from "./day.js";
import { isSameRole, type Role } from "./people.js";

export interface Leave {
	person: string;
	deputy: string;
	/** Both included. */
	from: Day;
	to: Day;
}

export type LeaveFault =
	| "deputy-missing"
	| "days-missing"
	| "deputy-is-absent"
	| "backwards"
	| "over"
	| "no-role";

/** Leave as it was said: a missing first day is today, a missing last day the first. */
export function leaveFrom(
	said: SaidDays & { person: string; deputy: string | null },
	today: Day,
): Leave | LeaveFault {
	const { person, deputy } = said;
	const days = leaveDays(said, today);
	if (days === "days-missing") return days;
	if (deputy === null) return "deputy-missing";
	if (deputy === person) return "deputy-is-absent";
	return typeof days === "string" ? days : { person, deputy, ...days };
}

/** Its days alone, while it is not known yet who stands in. */
export function leaveDays(
	said: SaidDays,
	today: Day,
): Pick<Leave, "from" | "to"> | "days-missing" | "backwards" | "over" {
	const from = said.from ?? (said.to && today);
	const to = said.to ?? said.from;
	if (!from || !to) return "days-missing";
	if (to < from) return "backwards";
	if (to < today) return "over";
	return { from, to };
}

interface SaidDays {
	from: Day | null;
	to: Day | null;
}

/** Days to show how leave is said, that lie ahead whenever it is read: next Monday to next Friday. */
export function exampleLeaveDays(today: Day): { from: Day; to: Day } {
	const from = addDays(today, 8 - weekdayOf(today));
	return { from, to: addDays(from, 4) };
}

/** What can be stood in for: head and liaison, held in one's own name. */
export function ownUnitRoles(roles: readonly Role[]): Role[] {
	return roles.filter(
		({ role, standsInFor }) =>
			(role === "head" || role === "liaison") && !standsInFor,
	);
}

/** The deputy's roles for the days of the leave; they begin and end by themselves. */
export function deputyRoles(
	leave: Leave,
	absent: readonly Role[],
	timeZone: string,
): Role[] {
	const from = instantOn(leave.from, 0, 0, timeZone);
	const until = instantOn(addDays(leave.to, 1), 0, 0, timeZone);
	return ownUnitRoles(absent).map(({ role, unit, actionNo }) => ({
		person: leave.deputy,
		role,
		unit,
		actionNo,
		from,
		until,
		standsInFor: leave.person,
	}));
}

/** Whether two deputies' roles, or two leaves, share a day. */
export function overlap(
	a: Pick<Role, "from" | "until">,
	b: Pick<Role, "from" | "until">,
): boolean {
	const ends = ({ until }: Pick<Role, "until">) =>
		until?.getTime() ?? Number.POSITIVE_INFINITY;
	return a.from.getTime() < ends(b) && b.from.getTime() < ends(a);
}

/** Whether two deputies' roles are of one leave: the same deputy of the same person from–to. */
export function isSameLeave(a: Role, b: Role): boolean {
	return (
		a.person === b.person &&
		a.standsInFor === b.standsInFor &&
		a.from.getTime() === b.from.getTime() &&
		a.until?.getTime() === b.until?.getTime()
	);
}

/** What deputies hold, leave by leave, the earliest first. */
export function leaveByLeave(deputies: readonly Role[]): [Role, ...Role[]][] {
	const leaves: [Role, ...Role[]][] = [];
	for (const role of deputies) {
		const same = leaves.find(([first]) => isSameLeave(first, role));
		if (same) same.push(role);
		else leaves.push([role]);
	}
	return leaves.toSorted(([a], [b]) => a.from.getTime() - b.from.getTime());
}

/** First and last day of a deputy's role. */
export function daysOfDeputy(
	{ from, until }: Role,
	timeZone: string,
): { from: Day; to: Day } {
	const first = dayAt(from, timeZone);
	return {
		from: first,
		to: until ? addDays(dayAt(until, timeZone), -1) : first,
	};
}

/** Those of `roles` who are there: who is away gives way to his deputy. */
export function presentHolders(roles: readonly Role[]): Role[] {
	return roles.filter(
		(held) =>
			!roles.some(
				(deputy) =>
					deputy.standsInFor === held.person && isSameRole(deputy, held),
			),
	);
}
