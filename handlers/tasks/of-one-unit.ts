import type { HandlerContext } from "../../src/context.js";
import { maySeeAll } from "../../src/domain/access.js";
import { DomainError } from "../../src/domain/errors.js";
import { unitsSpokenFor } from "../../src/domain/people.js";
import { concernedUnits, type Task } from "../../src/domain/task.js";

/** Those that name `unit`. Another unit's list is refused in the one way; an empty list would say that it has nothing to do. */
export function ofOneUnit(
	ctx: Pick<HandlerContext, "actor" | "place">,
	listed: Task[],
	unit: string,
): Task[] {
	const found = listed.filter((task) => concernedUnits(task).includes(unit));
	const mayAsk =
		maySeeAll(ctx.actor) || unitsSpokenFor(ctx.actor, ctx.place).includes(unit);
	if (found.length === 0 && !mayAsk)
		throw new DomainError("not-found-or-not-allowed", { said: unit });
	return found;
}
