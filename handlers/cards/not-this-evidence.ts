import { defineCardHandler } from "../../src/context.js";
import { askTask } from "../evidence/ask-task.js";
import { filesOfBatch } from "../evidence/file-batch.js";

/** 不是這項: the card asks which one instead; until that is answered nothing changes. */
export const pressNotThisEvidence = defineCardHandler({
	does: "not-this-evidence",
	async run(ctx, { task, batch }) {
		await ctx.getTask(task, "report");
		const files = await filesOfBatch(ctx, batch);
		const { gone, noOther } = ctx.words.evidence;
		const asked =
			files.length > 0 &&
			(await askTask(ctx, { batch, files, refs: null, but: task }));
		if (!asked) {
			const content = files.length > 0 ? noOther : gone;
			return { cards: [], toast: { type: "warning", content } };
		}
		// About the task it still belongs to, so that the question takes the place of the card pressed.
		return { cards: [], replacement: { card: asked.card, about: [task] } };
	},
});
