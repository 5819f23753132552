import { isFirstReport } from "../../src/domain/first-report.js";
import type { HistoryEntry, Task, TaskState } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";

/** What the task's state is called: of the first report 待報送, 已報送, 已核收. */
export function stateWord(
	task: Pick<Task, "kind" | "code" | "state">,
	words: Catalogue,
): string {
	const { states } = words.caseReview.firstReport;
	const own: Partial<Record<TaskState, string>> = {
		issued: states.open,
		active: states.open,
		submitted: states.submitted,
		closed: states.closed,
	};
	const said = isFirstReport(task) ? own[task.state] : undefined;
	return said ?? words.states[task.state];
}

/** What a row of the history is called: of the first report 報送 and 核收. */
export function historyWord(
	{ ref, kind }: Pick<HistoryEntry, "ref" | "kind">,
	words: Catalogue,
): string {
	const { history } = words.caseReview.firstReport;
	const [code = ""] = ref.split("@");
	const isOwn = isFirstReport({ kind: "duty", code });
	if (isOwn && (kind === "submitted" || kind === "verified"))
		return history[kind];
	return words.history[kind];
}
