import { defineCardHandler } from "../../src/context.js";
import { planScript } from "../../src/plan-script.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";
import { taskAnswer } from "../task-answer.js";

/** 不屬我單位: nothing changes; the office is told and decides. */
export const pressNotOurs = defineCardHandler({
	does: "not-ours",
	async run(ctx, { task: ref }) {
		const task = await ctx.getTask(ref, "accept");
		const unit = ctx.unitFor(task);
		const words = catalogueFor(await planScript(ctx));
		const notice = words.notices.notOurs(unit, `${task.code} ${task.title}`);
		const card = noticeCard({ ...notice, tone: "warn" }, words);
		const offices = (await ctx.chats.bound()).filter(
			({ binding }) => binding.kind === "office",
		);
		await ctx.audit.add({
			at: ctx.now,
			person: ctx.actor.person,
			chat: ctx.place.chat,
			action: "not-ours",
			subject: ref,
			result: "done",
			source: ctx.source,
		});
		return {
			cards: offices.map(({ chat }) => ({
				card,
				about: [ref],
				to: { kind: "chat" as const, chat },
			})),
			toast: { type: "info", content: ctx.words.toasts.notOurs },
			replacement: await taskAnswer(
				ctx,
				task,
				ctx.words.headlines.notOurs(unit),
			),
		};
	},
});
