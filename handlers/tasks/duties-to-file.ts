import type { HandlerContext } from "../../src/context.js";
import { isStillShort } from "../../src/domain/cases/case-duty.js";
import type { TaskFacts } from "../../src/domain/digest.js";
import { unitsSpokenFor } from "../../src/domain/people.js";

/** Refs of the duties among these that are short of cases which the asker may file here: 提交案例 answers them. */
export function dutiesToFile(
	{ actor, place }: Pick<HandlerContext, "actor" | "place">,
	facts: readonly TaskFacts[],
): ReadonlySet<string> {
	const units = unitsSpokenFor(actor, place);
	const short = facts.filter(
		({ task, quota }) =>
			quota && units.includes(quota.unit) && isStillShort(task, quota),
	);
	return new Set(short.map(({ task }) => task.ref));
}
