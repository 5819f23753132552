import type { PlanReading, PlanTask } from "../../src/domain/plan.js";
import { readPlanText } from "../../src/plan-import/read-plan-text.js";

const BRACKET = "(牽頭單位:區園林局。責任單位:區水務局。完成時限:2022年6月底)";

/** A made-up plan of 河灣區 around the given lines of its one action. */
export function smallPlan(...lines: string[]): string {
	return [
		"河灣區管理委員會",
		"2022年1月10日",
		"河灣區公園提升年工作方案",
		"一、重點任務",
		"(一)開展“公園”行動",
		...lines,
	].join("\n");
}

/** A task line with the usual bracket. */
export function aTaskLine(wording: string, bracket = BRACKET): string {
	return `1.${wording}${bracket}`;
}

export function readTask(line: string): {
	task: PlanTask;
	reading: PlanReading;
	codes: string[];
} {
	const reading = readPlanText(smallPlan(line));
	const task = reading.plan.actions[0]?.tasks[0];
	if (!task) throw new Error(`no task in ${line}`);
	return { task, reading, codes: reading.doubts.map(({ code }) => code) };
}

/** Indicators in one line each: `名 ≥ 5 項`. */
export function indicatorsOf(task: PlanTask): string[] {
	return task.indicators.map(
		({ name, op, value, unit }) => `${name} ${op} ${value} ${unit}`,
	);
}
