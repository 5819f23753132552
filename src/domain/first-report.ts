import type { Task } from "./task.js";

/** The duty of the first report (首報): what it says of itself is 報送 and 核收. */
export function isFirstReport({ kind, code }: Pick<Task, "kind" | "code">) {
	return kind === "duty" && code === "首報";
}
