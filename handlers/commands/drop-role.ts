import { defineCommand } from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import { noticeReply } from "../notice-reply.js";
import { mayGiveRoles } from "./set-role.js";

/** 免去: every role of the person ends at once. */
export const dropRole = defineCommand({
	intent: "drop-role",
	examples: ["免去 @某人"],
	async run(ctx, { person }) {
		mayGiveRoles(ctx);
		if (!person) throw new DomainError("person-missing");
		const ended = await ctx.people.removeAll(person);
		await ctx.audit.add({
			at: ctx.now,
			person: ctx.actor.person,
			chat: ctx.place.chat,
			action: "roles-ended",
			subject: person,
			result: "done",
			source: ctx.source,
		});
		const name = (await ctx.people.names([person])).get(person) ?? null;
		return noticeReply(ctx, ctx.words.notices.rolesDropped(name, ended.length));
	},
});
