import type { HandlerContext, ReplyCard } from "../../src/context.js";
import { mayDo, ownTasks } from "../../src/domain/access.js";
import type { Evidence } from "../../src/domain/evidence.js";
import { factsOf } from "../../src/domain/facts.js";
import { isOpen, type Task } from "../../src/domain/task.js";
import { chooseTaskCard } from "../../templates/tasks/choose-task.js";
import { evidenceNames } from "../../templates/tasks/evidence-names.js";

/**
 * Which task do these files show? One button each, for the open tasks the sender may report on, his own first; null where
 * there is none. `refs` null: any; `but`: not this one.
 */
export async function askTask(
	ctx: HandlerContext,
	asked: {
		batch: string;
		files: readonly Evidence[];
		refs: string[] | null;
		but?: string;
	},
): Promise<ReplyCard | null> {
	const { batch, files, refs, but } = asked;
	const all = await ctx.tasks.all();
	const allowed = all.filter(
		(task) =>
			isOpen(task) &&
			task.ref !== but &&
			(refs === null || refs.includes(task.ref)) &&
			mayDo("report", { ...ctx.speaker, task }),
	);
	if (allowed.length === 0) return null;
	const tasks = ownFirst(ctx, allowed);
	const card = chooseTaskCard(
		{
			question: ctx.words.evidence.which(evidenceNames(files, ctx.words)),
			sentence: "",
			facts: tasks.map((task) => factsOf(task, ctx.today, ctx.workingDays)),
			action: (task) => ({ do: "file-evidence", task, batch }),
		},
		ctx.words,
	);
	return { card, about: tasks.map(({ ref }) => ref) };
}

function ownFirst(ctx: HandlerContext, tasks: Task[]): Task[] {
	const own = new Set(ownTasks(tasks, ctx.speaker).map(({ ref }) => ref));
	return [
		...tasks.filter(({ ref }) => own.has(ref)),
		...tasks.filter(({ ref }) => !own.has(ref)),
	];
}
