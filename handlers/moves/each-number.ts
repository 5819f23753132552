import { assignNumbers } from "../../src/domain/several-numbers.js";
import type { Task } from "../../src/domain/task.js";
import { toSimplified } from "../../src/language/to-simplified.js";
import type { Report } from "./progress-move.js";

/** The report once for each number of the sentence that an indicator of the task may count; as it is where there is only one. */
export function eachNumber(task: Task, report: Report): Report[] {
	const { numbers = [] } = report;
	if (numbers.length < 2 || report.indicator !== undefined) return [report];
	const assigned = assignNumbers(task.indicators, numbers, toSimplified);
	const counted = assigned.filter(({ kind }) => kind !== "none");
	if (counted.length === 0) return [report];
	return counted.map((each) => {
		const { value, unit } = each.number;
		return {
			text: report.text,
			quantity: { value, unit },
			confirmed: report.confirmed,
			...(each.kind === "one" ? { indicator: each.indicator } : {}),
			// With one number the whole sentence may tell; with several, only the words beside each.
			...(each.kind === "several" && counted.length > 1
				? { among: each.indicators }
				: {}),
		};
	});
}
