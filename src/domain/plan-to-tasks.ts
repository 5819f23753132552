/** The plan as issued becomes tasks under way: its tasks, and the dated duties of the units in 專項整治. */
import type { Day } from "./day.js";
import type { CaseQuota, Plan, PlanAction, PlanTask } from "./plan.js";
import type { Task } from "./task.js";

/** Every task of `plan` as `issued`, in plan order, then each quota unit's first report and case quotas. */
export function tasksFromPlan(plan: Plan): Task[] {
	const tasks = plan.actions.flatMap((action) =>
		action.tasks.map((task) => fromPlanTask(task, action, plan)),
	);
	const duties = (plan.rectification?.quotaUnits ?? []).flatMap((unit) =>
		dutiesOf(unit, plan),
	);
	return [...tasks, ...duties].map((task, order) => ({ ...task, order }));
}

/** The groups that `plan` names as if they were units: nobody, until the office says who they are. */
export function groupNamesOf(plan: Plan): Set<string> {
	return new Set(
		plan.units.filter(({ kind }) => kind === "group").map(({ name }) => name),
	);
}

function fromPlanTask(task: PlanTask, action: PlanAction, plan: Plan): Task {
	return {
		...untouched(plan),
		ref: task.code,
		code: task.code,
		kind: "task",
		actionNo: action.no,
		title: task.title,
		text: task.text,
		leadUnits: [...task.leadUnits],
		responsibleUnits: [...task.responsibleUnits],
		responsibleOpen: task.responsibleOpen,
		groups: groupsAmong([...task.leadUnits, ...task.responsibleUnits], plan),
		dueOn: task.dueOn,
		effectiveDueOn: task.dueOn,
		dueText: task.dueText,
		indicators: task.indicators.map((each) => ({ ...each, readings: [] })),
		milestones: [...(task.milestones ?? [])],
		continuing: task.continuing ?? false,
		recurring: task.recurring ?? null,
	};
}

function groupsAmong(names: string[], plan: Plan): string[] {
	const groups = groupNamesOf(plan);
	return names.filter((name) => groups.has(name));
}

function dutiesOf(unit: string, plan: Plan): Task[] {
	const { firstReport, caseQuotas } = plan.rectification ?? {};
	const duty = (code: string, title: string, dueOn: Day): Task => ({
		...untouched(plan),
		ref: `${code}@${unit}`,
		code,
		title,
		leadUnits: [unit],
		dueOn,
		effectiveDueOn: dueOn,
	});
	const report = firstReport
		? [duty("首報", FIRST_REPORT, firstReport.dueOn)]
		: [];
	const cases = (caseQuotas ?? []).map((quota, index) =>
		duty(`案例${ordinal(index + 1)}`, quotaTitle(quota), quota.dueOn),
	);
	return [...report, ...cases];
}

const FIRST_REPORT = "專項整治第一階段情況及典型案例報送";

function quotaTitle({ min, needsSanction }: CaseQuota): string {
	const count = `累計至少${min}件典型案例`;
	if (!needsSanction) return count;
	return `${count}，其中至少1件給予黨政紀處分或移交司法機關`;
}

const DIGITS = "零一二三四五六七八九";

/** 一 … 九十九 */
function ordinal(n: number): string {
	const [tens, ones] = [Math.floor(n / 10), n % 10];
	const head = tens > 1 ? DIGITS.charAt(tens) : "";
	const tail = ones > 0 ? DIGITS.charAt(ones) : "";
	return tens > 0 ? `${head}十${tail}` : tail;
}

/** A duty nobody has touched: what every new task starts from. */
function untouched(plan: Plan): Task {
	return {
		ref: "",
		code: "",
		kind: "duty",
		actionNo: null,
		order: 0,
		title: "",
		text: null,
		leadUnits: [],
		responsibleUnits: [],
		responsibleOpen: false,
		groups: [],
		blocked: null,
		extension: null,
		expansions: [],
		dueOn: null,
		effectiveDueOn: null,
		dueText: null,
		issuedOn: plan.issuedOn,
		indicators: [],
		milestones: [],
		continuing: false,
		recurring: null,
		state: "issued",
		parts: [],
		submittedBy: null,
		returns: 0,
		version: 0,
	};
}
