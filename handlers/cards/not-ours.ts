import { defineCardHandler, type HandlerContext } from "../../src/context.js";
import type { Task } from "../../src/domain/task.js";
import { planScript } from "../../src/language/plan-script.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { officeOf } from "../notices/tell-office.js";

/** 不屬我單位: nothing changes; the office is told and decides. */
export const pressNotOurs = defineCardHandler({
	does: "not-ours",
	async run(ctx, { task: ref }) {
		const task = await ctx.getTask(ref, "accept");
		const unit = ctx.unitFor(task);
		await tell(ctx, task, unit);
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
			cards: [],
			toast: { type: "info", content: ctx.words.toasts.notOurs },
			replacement: await taskAnswer(
				ctx,
				task,
				ctx.words.headlines.notOurs(unit),
			),
		};
	},
});

/** The office, once for the task as it stands: a second press of the unit's, by whomever, is no second notice. */
async function tell(
	ctx: HandlerContext,
	task: Task,
	unit: string | null,
): Promise<void> {
	const words = catalogueFor(await planScript(ctx));
	const notice = words.notices.notOurs(unit, `${task.code} ${task.title}`);
	const card = noticeCard({ ...notice, tone: "warn" }, words);
	const what = `not-ours:${task.ref}:${task.version}:${unit ?? ""}`;
	for (const to of await officeOf(ctx)) {
		await ctx.outbox.put({
			key: `${what}:${to.kind === "chat" ? to.chat : to.person}`,
			to,
			chat: to.kind === "chat" ? to.chat : null,
			card,
			about: [task.ref],
			why: null,
			script: words.script,
			priority: "bulk",
		});
	}
}
