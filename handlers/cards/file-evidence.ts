import {
	defineCardHandler,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import type { Evidence } from "../../src/domain/evidence.js";
import type { Task } from "../../src/domain/task.js";
import {
	filesOfBatch,
	mustBeOpen,
	noteFiles,
	receipt,
} from "../evidence/file-batch.js";
import { linked, toldOf } from "../evidence/link-files.js";

/** The files show this task: kept there, and no longer where they were before. */
export const pressFileEvidence = defineCardHandler({
	does: "file-evidence",
	async run(ctx, { task: ref, batch }) {
		const task = await ctx.getTask(ref, "report");
		mustBeOpen(task);
		const files = await filesOfBatch(ctx, batch);
		const [first] = files;
		if (!first) return toast("warning", ctx.words.evidence.gone);
		if (first.task !== ref) await move(ctx, files, task);
		return {
			...toast("success", ctx.words.evidence.filed),
			replacement: await receipt(ctx, task, batch),
		};
	},
});

async function move(ctx: HandlerContext, files: Evidence[], task: Task) {
	const [first] = files;
	if (first?.task) {
		const old = await ctx.getTask(first.task, "report");
		await noteFiles(ctx, old, files, ` → ${task.code}`);
	}
	const target = {
		task: task.ref,
		unit: ctx.unitFor(task),
		report: null,
		day: first?.day ?? ctx.today,
	};
	const moved = linked(files, target);
	await ctx.evidence.link(moved, ctx.words.script);
	await noteFiles(ctx, task, await toldOf(ctx, moved));
}

function toast(type: "success" | "warning", content: string): Reply {
	return { cards: [], toast: { type, content } };
}
