import { defineCommand } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { hasRole } from "../../src/domain/people.js";
import { noteChange, receipt } from "../people/note-change.js";
import { bindingLabel } from "../people/binding-label.js";
import { noticeReply } from "../notices/notice-reply.js";

/** 解綁: this group stands for nothing any more. */
export const unbind = defineCommand({
	intent: "unbind",
	examples: ["解綁", "unbind"],
	async run(ctx) {
		if (!hasRole(ctx.actor, "administrator"))
			throw new DomainError("not-found-or-not-allowed");
		const { binding, chat } = ctx.place;
		if (!binding) return noticeReply(ctx, ctx.words.notices.nothingBound);
		await ctx.chats.unbind(chat);
		await ctx.audit.add({
			at: ctx.now,
			person: ctx.actor.person,
			chat,
			action: "unbound",
			subject: JSON.stringify(binding),
			result: "done",
			source: ctx.source,
		});
		const change = { chat, before: binding, after: null };
		return receipt(
			ctx,
			ctx.words.notices.unbound(bindingLabel(ctx, binding)),
			await noteChange(ctx, { kind: "unbound", chat: change }),
		);
	},
});
