import { z } from "zod";
import type { Doubt, Plan, PlanReading } from "../domain/plan.js";
import { type PlanData, planSchema } from "./plan-schema.js";
import { unreadable } from "./unreadable.js";

const MOST_FAULTS = 50;

/**
 * Reads our own format: the `plan` of `plan check --json` or of `plan export`, alone or inside `{ "plan": … }`. Unknown
 * fields (state, reports, evidence) are left out. Each fault is a doubt that names its path.
 */
export function readPlanJson(text: string): PlanReading {
	const parsed = parse(text);
	if (parsed === undefined)
		return unreadable("unreadable-file", "檔案不是完整的 JSON，無法讀取。");
	const checked = planSchema.safeParse(
		isWrapped(parsed) ? parsed.plan : parsed,
	);
	if (!checked.success) return refused(checked.error);
	const plan = planFrom(checked.data);
	return { plan, doubts: [...duplicates(plan), ...emptiness(plan)], spans: {} };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined; // Not JSON: the caller says so.
	}
}

function isWrapped(value: unknown): value is { plan: unknown } {
	return (
		typeof value === "object" && value !== null && Object.hasOwn(value, "plan")
	);
}

function refused({ issues }: z.ZodError): PlanReading {
	const reading = unreadable(
		"nothing-usable",
		"檔案不符合方案的格式，未讀入任何內容。",
	);
	const faults = issues.slice(0, MOST_FAULTS).map((issue): Doubt => {
		const path = z.core.toDotPath(issue.path) || "（整個檔案）";
		const isDate = issue.message === "date-does-not-exist";
		return {
			severity: "error",
			code: isDate ? "date-does-not-exist" : "field-not-understood",
			message: isDate
				? `${path}：這一天不存在或超出範圍，請寫成 YYYY-MM-DD。`
				: `${path}：${issue.message}`,
			line: 0,
		};
	});
	const more = issues.length - faults.length;
	if (more > 0)
		faults.push({
			severity: "error",
			code: "field-not-understood",
			message: `另有${more}處不符合格式。`,
			line: 0,
		});
	return { ...reading, doubts: [...faults, ...reading.doubts] };
}

/** zod's optional fields may be `undefined`, ours are absent. */
function planFrom(data: PlanData): Plan {
	return {
		...data,
		goals: data.goals.map((goal) => ({
			...goal,
			items: goal.items.map(({ text, indicator }) => ({
				text,
				...(indicator ? { indicator } : {}),
			})),
		})),
		actions: data.actions.map((action) => ({
			...action,
			tasks: action.tasks.map(taskFrom),
		})),
	};
}

function taskFrom({
	milestones,
	continuing,
	recurring,
	leaders,
	...task
}: PlanData["actions"][number]["tasks"][number]) {
	return {
		...task,
		...(milestones ? { milestones } : {}),
		...(continuing === undefined ? {} : { continuing }),
		...(recurring === undefined ? {} : { recurring }),
		...(leaders ? { leaders } : {}),
	};
}

function duplicates(plan: Plan): Doubt[] {
	const seen = new Set<string>();
	return plan.actions.flatMap(({ tasks }) =>
		tasks.flatMap(({ code }): Doubt[] => {
			const again = seen.has(code);
			seen.add(code);
			return again
				? [
						{
							severity: "error",
							code: "duplicate-code",
							message: `任務編號${code}出現了兩次，請改正編號。`,
							line: 0,
							task: code,
						},
					]
				: [];
		}),
	);
}

function emptiness({ actions }: Plan): Doubt[] {
	if (actions.some(({ tasks }) => tasks.length > 0)) return [];
	return [
		{
			severity: "error",
			code: "nothing-usable",
			message: "檔案裡沒有任何任務。",
			line: 0,
		},
	];
}
