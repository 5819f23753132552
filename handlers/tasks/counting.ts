import type { HandlerContext } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { type ReportedQuantity, unitFits } from "../../src/domain/quantity.js";
import { awaitsUnit, type Task } from "../../src/domain/task.js";

/**
 * Which of the tasks that wait for a unit may be meant by a number: those that the asker reports on and that count in its
 * unit. All that wait, where it has no unit or nothing counts in it.
 */
export async function counting(
	ctx: HandlerContext,
	said: {
		quantity: ReportedQuantity | null;
		numbers?: readonly ReportedQuantity[] | undefined;
	},
): Promise<(task: Task) => boolean> {
	const refs = (await tasksCounting(ctx, said)).map(({ ref }) => ref);
	return (task) =>
		awaitsUnit(task) && (refs.length === 0 || refs.includes(task.ref));
}

/** Those tasks themselves; none where nothing the asker reports on counts in the unit. */
export async function tasksCounting(
	ctx: HandlerContext,
	{
		quantity,
		numbers = [],
	}: {
		quantity: ReportedQuantity | null;
		numbers?: readonly ReportedQuantity[] | undefined;
	},
): Promise<Task[]> {
	const units = [quantity, ...numbers].flatMap((each) => each?.unit ?? []);
	return (await ctx.tasks.all()).filter(
		(task) =>
			awaitsUnit(task) &&
			ctx.unitFor(task) !== null &&
			mayDo("report", { ...ctx.speaker, task }) &&
			task.indicators.some((indicator) =>
				units.some((unit) => unitFits(indicator.unit, unit)),
			),
	);
}
