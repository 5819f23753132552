import type { Day } from "../../src/domain/day.js";
import type { Plan, PlanTask } from "../../src/domain/plan.js";
import type { PacerLimits } from "../../src/adapters/lark/pacer.js";
import { aPlan, aPlanTask } from "./a-plan.js";
import { type TestApp, type TestAppOptions, testApp } from "./test-app.js";

/** Who is where in the made-up district: one clerk a unit, an office of two, and people with a role of their own. */
export const GARDEN = "oc_garden";
export const WATER = "oc_water";
export const CITY = "oc_city";
export const OFFICE = "oc_office";
export const ACTION = "oc_action";
export const PLAIN = "oc_plain";

const unit = (name: string) => ({ kind: "unit", unit: name }) as const;

const GROUPS: NonNullable<TestAppOptions["groups"]> = [
	{
		chat: GARDEN,
		members: ["ou_garden", "ou_zhou", "ou_super", "ou_admin"],
		binding: unit("區園林局"),
	},
	{
		chat: WATER,
		members: ["ou_water", "ou_water2", "ou_zhou", "ou_admin"],
		binding: unit("區水務局"),
	},
	{
		chat: CITY,
		members: ["ou_city", "ou_city2", "ou_admin"],
		binding: unit("區城管局"),
	},
	{
		chat: OFFICE,
		members: ["ou_zhou", "ou_qian", "ou_guest", "ou_admin"],
		binding: { kind: "office" },
	},
	{
		chat: ACTION,
		members: ["ou_leader", "ou_admin"],
		binding: { kind: "action", actionNo: 2 },
	},
	{ chat: PLAIN, members: ["ou_stranger", "ou_admin", "ou_zhou"] },
];

const ROLES: NonNullable<TestAppOptions["roles"]> = [
	{ person: "ou_zhou", role: "office" },
	{ person: "ou_qian", role: "office" },
	{ person: "ou_head", role: "head", unit: "區水務局" },
	{ person: "ou_liaison", role: "liaison", unit: "區水務局" },
	{ person: "ou_super", role: "supervision" },
];

/** 區水務局's own task, as many as a test file needs: `own("2.4")`. */
export function own(code: string, task: Partial<PlanTask> = {}): PlanTask {
	return aPlanTask({
		code,
		title: `整治河段${code}`,
		leadUnits: ["區水務局"],
		...task,
	});
}

/** The made-up plan, with further tasks of 區水務局 in its second action. */
export function districtPlan(more: PlanTask[] = []): Plan {
	const plan = aPlan();
	const [gardens, rivers] = plan.actions;
	if (!gardens || !rivers) return plan;
	gardens.tasks.push(
		aPlanTask({
			code: "1.3",
			title: "開放口袋公園",
			leadUnits: ["區城管局"],
			dueOn: "2021-09-30" as Day,
			dueText: "2021年9月底",
		}),
	);
	rivers.tasks.push(...more);
	return plan;
}

/** Faster than Lark would have it: how fast we send is the pacer's own test. */
const UNPACED: PacerLimits = { gapMs: 0, laneGapMs: 0, perMinute: 100_000 };

/** The product in the made-up district, its people in their chats. */
export function aDistrict(
	options: TestAppOptions & { tasks?: PlanTask[] } = {},
): Promise<TestApp> {
	const { tasks, ...rest } = options;
	return testApp({
		plan: districtPlan(tasks),
		groups: GROUPS,
		roles: ROLES,
		people: ["ou_stranger", "ou_new"],
		administrators: ["ou_admin"],
		limits: UNPACED,
		...rest,
	});
}
