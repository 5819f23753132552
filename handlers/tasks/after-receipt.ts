import type { HandlerContext, Reply } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { awaitsReceipt, type Task } from "../../src/domain/task.js";
import { normalForm } from "../../src/language/normal-form.js";
import { isReceipt } from "../../src/language/receipt.js";
import { noticeReply } from "../notices/notice-reply.js";
import { taskAnswer } from "./task-answer.js";
import { whichTask } from "./which-task.js";

/**
 * 收到, 好的: courtesy, which accepts nothing by itself. In answer to tasks that wait for 簽收 it is asked whether that was
 * meant, in answer to anything else said of ours that nothing was changed; null: it was nothing of the kind.
 */
export async function afterReceipt(
	ctx: HandlerContext,
	said: { said: string; nearest: readonly string[] },
): Promise<Reply | null> {
	if (!ctx.replyingTo || !isReceipt(normalForm(said.said).text)) return null;
	const waiting = await waitingAmong(ctx, ctx.replyingTo.about);
	const { moves, questions } = ctx.words;
	const [only, ...others] = waiting;
	if (!only)
		return noticeReply(ctx, { ...moves.receipt, say: [...said.nearest] });
	if (others.length === 0)
		return { cards: [await taskAnswer(ctx, only, questions.receiptOfOne)] };
	const which = await whichTask(ctx, null, {
		act: "accept",
		then: (task) => ({ do: "accept", task }),
		all: (tasks) => ({ do: "for-each", act: "accept", tasks }),
		among: ({ ref }) => waiting.some((task) => task.ref === ref),
		isForAll: true,
		question: questions.receiptOfSeveral,
	});
	return which.kind === "asked" ? which.reply : null;
}

/** Those of them that the speaker's unit has still to accept. */
async function waitingAmong(
	ctx: HandlerContext,
	refs: readonly string[],
): Promise<Task[]> {
	const tasks = await Promise.all(refs.map((ref) => ctx.tasks.get(ref)));
	return tasks.flatMap((task) => {
		if (!task || !awaitsReceipt(task)) return [];
		if (ctx.unitFor(task) === null) return [];
		return mayDo("accept", { ...ctx.speaker, task }) ? [task] : [];
	});
}
