import type { HandlerContext } from "../../src/context.js";
import type { BoundChat } from "../../src/domain/people.js";
import { bindingLabel } from "./binding-label.js";

/** What the group stands for, and what it is called where that says more. */
export function groupName(
	ctx: HandlerContext,
	{ binding, name }: Pick<BoundChat, "name" | "binding">,
): string {
	const label = bindingLabel(ctx, binding);
	const core =
		binding.kind === "action" ? actionName(ctx, binding.actionNo) : label;
	return !name || name.includes(core ?? label)
		? (name ?? label)
		: `${label}（${name}）`;
}

function actionName(ctx: HandlerContext, wanted: number): string | null {
	return ctx.plan().plan.actions.find(({ no }) => no === wanted)?.name ?? null;
}
