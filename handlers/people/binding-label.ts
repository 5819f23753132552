import type { HandlerContext } from "../../src/context.js";
import type { Binding } from "../../src/domain/people.js";

/** What a chat stands for, in words. */
export function bindingLabel(ctx: HandlerContext, binding: Binding): string {
	const actionName =
		binding.kind === "action"
			? ctx.plan().plan.actions.find(({ no }) => no === binding.actionNo)?.name
			: null;
	return ctx.words.bindingName(binding, actionName ?? null);
}
