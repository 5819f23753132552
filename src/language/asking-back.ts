import type { Utterance } from "./utterance.js";

/**
 * The same as a question: of one task a button that says which, so that nothing is done before it is pressed. null where
 * no task is named, and nothing but the nearest things to say can be offered.
 */
export function asked(meant: Utterance): Utterance | null {
	if (!("task" in meant) || meant.task === null) return null;
	const { task } = meant;
	if (task.kind === "several") {
		const { refs, said } = task;
		return { ...meant, task: { kind: "several", refs, said } };
	}
	if (task.kind !== "one") return meant;
	const question = {
		kind: "several" as const,
		refs: [task.ref],
		said: task.said,
	};
	return { ...meant, task: question };
}
