import { defineCommand, type HandlerContext } from "../../src/context.js";
import { type BoundAs, bindingsNow } from "../../src/domain/bindings.js";
import { DomainError } from "../../src/domain/errors.js";
import { hasRole } from "../../src/domain/people.js";
import {
	bindingListCard,
	type NamedBinding,
} from "../../templates/people/binding-list.js";
import { privately } from "../cases/in-private.js";
import { bindingLabel } from "../people/binding-label.js";

/** 綁定情況, by the office or an administrator: which units have no group yet, and what each group stands for. */
export const bindingList = defineCommand({
	intent: "binding-list",
	examples: ["哪些單位還沒綁定", "綁定情況", "which units are not bound"],
	async run(ctx) {
		const { actor, words } = ctx;
		if (!hasRole(actor, "office") && !hasRole(actor, "administrator"))
			throw new DomainError("not-found-or-not-allowed");
		const now = bindingsNow(ctx.plan().plan, await ctx.chats.bound());
		const named = (all: BoundAs[]) =>
			all.map((each) => namedBinding(ctx, each));
		const card = bindingListCard(
			{
				unbound: now.unbound,
				units: named(now.units),
				special: named(now.special),
			},
			words,
		);
		// Whose groups there are is nothing for a unit's group.
		return ctx.place.binding?.kind === "office"
			? { cards: [{ card, about: [] }] }
			: privately(ctx, card, words.officeLists.bindings.seePrivate);
	},
});

function namedBinding(
	ctx: HandlerContext,
	{ binding, chats }: BoundAs,
): NamedBinding {
	return {
		label: bindingLabel(ctx, binding),
		groups: chats.length,
		names: chats.flatMap(({ name }) => name ?? []),
	};
}
