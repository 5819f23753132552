import type { HandlerContext } from "../../src/context.js";
import type { Day } from "../../src/domain/day.js";
import {
	checkAskable,
	extendedUntil,
	type Lasting,
} from "../../src/domain/extension.js";
import type { Task } from "../../src/domain/task.js";
import { postponeFormCard } from "../../templates/forms/postpone-form.js";
import { askExtensionMove } from "../moves/ask-extension-move.js";
import { type Asked, formFor } from "./form-for.js";

/** As it was said: a day, or how long. */
export interface PostponeSaid {
	dueOn: Day | null;
	lasting?: Lasting | undefined;
	reason: string | null;
}

/** 申請延期 of this task: asked of the office, or the form, filled in as far as was said, where the day or the reason is missing. */
export async function askPostpone(
	ctx: HandlerContext,
	ref: string,
	said: PostponeSaid,
): Promise<Asked> {
	const task = await ctx.getTask(ref, "postpone");
	const dueOn = untilOf(ctx, task, said);
	const { lasting, reason } = said;
	if (dueOn && reason)
		return {
			kind: "moved",
			moved: await askExtensionMove(ctx, ref, { dueOn, reason }),
		};
	const card = postponeFormCard(task, { dueOn, lasting, reason }, ctx.words);
	return formFor(ctx, task, card, () => checkAskable(task, ctx.today));
}

function untilOf(
	{ workingDays }: HandlerContext,
	{ effectiveDueOn: deadline }: Task,
	{ dueOn, lasting }: PostponeSaid,
): Day | null {
	if (!lasting || deadline === null) return dueOn;
	const until = extendedUntil(deadline, lasting, workingDays);
	// 月底 is this month's, unless the deadline lies behind it.
	return dueOn && dueOn > deadline ? dueOn : until;
}
