import type { TaskFacts } from "../../src/domain/digest.js";
import { awaitsUnit, type Task } from "../../src/domain/task.js";
import type { TaskGroup } from "../../templates/tasks/task-list.js";

/** For who looks on at all units: duties that several of them have, such as the first report, become a line with counts. */
export function withDutiesTogether(
	group: TaskGroup,
	all: readonly Task[],
): TaskGroup {
	const codes = new Set(
		group.facts.flatMap(({ task }) => (task.kind === "duty" ? task.code : [])),
	);
	const many = [...codes]
		.map((code) => ({
			code,
			tasks: all.filter((task) => task.kind === "duty" && task.code === code),
		}))
		.filter(({ tasks }) => tasks.length > 1);
	const isOfMany = ({ task }: TaskFacts) =>
		task.kind === "duty" && many.some(({ code }) => code === task.code);
	const duties = many.flatMap(({ code, tasks }) => {
		const here = group.facts.filter(({ task }) => task.code === code);
		const first = here.find(({ task }) => awaitsUnit(task)) ?? here[0];
		const done = tasks.filter((task) => !awaitsUnit(task)).length;
		return first ? [{ code, units: tasks.length, done, first }] : [];
	});
	return {
		...group,
		duties,
		facts: group.facts.filter((each) => !isOfMany(each)),
	};
}
