import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { type Binding, hasRole } from "../../src/domain/people.js";
import type { BindTarget } from "../../src/language/utterance.js";
import { noticeReply } from "../notices/notice-reply.js";
import { noteChange, receipt } from "../people/note-change.js";
import { bindingLabel } from "../people/binding-label.js";

/** 綁定: what this group stands for. By an administrator, in the group itself. */
export const bind = defineCommand({
	intent: "bind",
	examples: ["綁定 區住建局", "綁定 辦公室", "綁定 專項組 辦事方便"],
	async run(ctx, { target }) {
		if (!hasRole(ctx.actor, "administrator"))
			throw new DomainError("not-found-or-not-allowed");
		if (ctx.place.type === "p2p") throw new DomainError("chat-cannot-be-bound");
		const binding = bindingOf(target);
		if (!binding) return explain(ctx, target);
		return bindTo(ctx, binding);
	},
});

async function bindTo(ctx: HandlerContext, binding: Binding): Promise<Reply> {
	const label = bindingLabel(ctx, binding);
	const { binding: present, chat } = ctx.place;
	if (present && JSON.stringify(present) === JSON.stringify(binding)) {
		return noticeReply(ctx, ctx.words.notices.boundBefore(label));
	}
	if (present) {
		throw new DomainError("chat-already-bound", {
			target: bindingLabel(ctx, present),
		});
	}
	const { person } = ctx.actor;
	await ctx.chats.bind({
		chat,
		name: null,
		binding,
		boundAt: ctx.now,
		boundBy: person,
	});
	await ctx.audit.add({
		at: ctx.now,
		person,
		chat,
		action: "bound",
		subject: JSON.stringify(binding),
		result: "done",
		source: ctx.source,
	});
	// Rights of the office and of 紀委 are personal, also in their groups.
	const isPersonal = binding.kind === "discipline" || binding.kind === "office";
	const change = { chat, before: null, after: binding };
	const id = await noteChange(ctx, { kind: "bound", chat: change });
	return receipt(ctx, ctx.words.notices.bound(label, isPersonal), id);
}

function bindingOf(target: BindTarget): Binding | null {
	switch (target.kind) {
		case "unit":
		case "office":
		case "action":
		case "everyone":
		case "discipline":
			return target;
		default:
			return null;
	}
}

function explain(ctx: HandlerContext, target: BindTarget): Reply {
	const { notices } = ctx.words;
	if (target.kind === "unknown-unit") {
		return noticeReply(
			ctx,
			notices.unknownUnit(target.said, target.nearest),
			"warn",
		);
	}
	if (target.kind === "unknown-action") {
		return noticeReply(ctx, notices.unknownAction(target.said), "warn");
	}
	return noticeReply(ctx, notices.whatToBind);
}
