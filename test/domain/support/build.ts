/** Builders that fill in what a test does not care about. Everything here is made up. */
import type { Speaker } from "../../../src/domain/access.js";
import { type Day, day } from "../../../src/domain/day.js";
import type { By } from "../../../src/domain/task-moves.js";
import type {
	Binding,
	BoundChat,
	Role,
	RoleName,
} from "../../../src/domain/people.js";
import type { Indicator, Plan, PlanTask } from "../../../src/domain/plan.js";
import type { Task, TrackedIndicator } from "../../../src/domain/task.js";
import type { WorkingDays } from "../../../src/domain/working-days.js";
import { weekdayOf } from "../../../src/domain/day.js";

export const AT = new Date("2021-06-01T02:00:00Z");

export function aTask(
	set: Partial<Omit<Task, "dueOn" | "effectiveDueOn">> & {
		dueOn?: string | null;
		effectiveDueOn?: string;
	} = {},
): Task {
	const { dueOn = "2021-06-30", effectiveDueOn, ...rest } = set;
	const due = dueOn === null ? null : day(dueOn);
	const ref = rest.ref ?? rest.code ?? "1.1";
	return {
		ref,
		code: ref,
		kind: "task",
		actionNo: 1,
		order: 0,
		title: "種樹",
		text: null,
		leadUnits: ["園林局"],
		responsibleUnits: [],
		groups: [],
		blocked: null,
		extension: null,
		expansions: [],
		responsibleOpen: false,
		dueOn: due,
		effectiveDueOn: effectiveDueOn ? day(effectiveDueOn) : due,
		dueText: null,
		issuedOn: day("2021-03-12"),
		indicators: [],
		milestones: [],
		continuing: false,
		recurring: null,
		state: "issued",
		parts: [],
		submittedBy: null,
		returns: 0,
		version: 3,
		...rest,
	};
}

export function anIndicator(
	set: Partial<Indicator> & { readings?: number[] } = {},
): TrackedIndicator {
	const { readings = [], ...rest } = set;
	return {
		text: "種樹100棵",
		name: "種樹",
		op: "≥",
		value: 100,
		unit: "棵",
		...rest,
		readings: readings.map((value) => ({ value, at: AT, unit: null })),
	};
}

export function by(unit: string | null, person = "ou_甲"): By {
	return { person, unit, at: AT, source: "om_1" };
}

export function aRole(
	role: RoleName,
	about: { unit?: string; actionNo?: number } = {},
): Role {
	return {
		person: "ou_甲",
		role,
		unit: about.unit ?? null,
		actionNo: about.actionNo ?? null,
		from: AT,
	};
}

/** Who stands where: in a group with this binding, or in private. */
export function speaker(
	where: Binding | "p2p" | "unbound",
	roles: Role[] = [],
	leads: [number, string][] = [],
): Speaker {
	return {
		actor: { person: "ou_甲", roles },
		place: {
			chat: "oc_1",
			type: where === "p2p" ? "p2p" : "group",
			binding: typeof where === "string" ? null : where,
		},
		leads: new Map(leads),
	};
}

export function aChat(chat: string, binding: Binding): BoundChat {
	return { chat, name: null, binding, boundAt: AT, boundBy: null };
}

export function unit(name: string): Binding {
	return { kind: "unit", unit: name };
}

/** Weekends off and nothing else. */
export const weekendsOnly: WorkingDays = {
	isWorkingDay: (d: Day) => weekdayOf(d) <= 5,
	knownUntil: day("2099-12-31"),
};

export function aPlanTask(set: Partial<PlanTask> = {}): PlanTask {
	return {
		code: "1.1",
		title: "種樹",
		text: null,
		leadUnits: ["園林局"],
		responsibleUnits: ["水務局"],
		responsibleOpen: false,
		dueOn: day("2021-06-30"),
		dueText: "2021年6月底",
		indicators: [],
		...set,
	};
}

export function aPlan(set: Partial<Plan> = {}): Plan {
	return {
		title: "花園計劃",
		issuer: null,
		issuedOn: day("2021-03-12"),
		goals: [],
		actions: [{ no: 1, name: "綠化", lead: "園林局", tasks: [aPlanTask()] }],
		rectification: null,
		safeguards: [],
		units: [],
		...set,
	};
}
