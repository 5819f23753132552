import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { headHearsOfReturn } from "../../src/domain/task-moves.js";
import type { HistoryEntry, HistoryKind, Task } from "../../src/domain/task.js";
import type { Catalogue } from "../../templates/catalogue/catalogue.js";
import { historyWord, stateWord } from "../../templates/tasks/state-word.js";
import { deadline } from "../../templates/tasks/task-text.js";
import { tellUnits } from "./tell-units.js";

/** Decisions of which the unit was told when they were made. */
const TOLD: ReadonlySet<HistoryKind> = new Set<HistoryKind>([
	"verified",
	"returned",
	"reopened",
	"extension-granted",
	"extension-refused",
	"refusal-explained",
]);

/**
 * Whoever was told of a decision hears that it was taken back, and what holds now: a card that was only brought up to
 * date calls nobody. `task` is as it stands after that.
 */
export async function tellTakenBack(
	ctx: HandlerContext,
	task: Task,
	decision: HistoryEntry,
): Promise<ReplyCard[]> {
	if (!TOLD.has(decision.kind)) return [];
	const headline = (words: Catalogue) =>
		words.moves.headlines.decisionTakenBack(
			historyWord(decision, words),
			stateWord(task, words),
			deadline(task, words),
		);
	// The heads who heard of a second return hear of this too.
	const heads = headHearsOfReturn({ ...task, ...decision.after });
	return tellUnits(ctx, task, headline, { heads });
}
