import { defineCommand } from "../../src/context.js";
import { doneMove } from "../moves/done-move.js";
import { whichTask } from "../tasks/which-task.js";

/** 完成: of a lead unit the task waits for the office; of another unit its part is recorded. */
export const done = defineCommand({
	intent: "done",
	examples: ["完成 1.3", "1.3 已完成", "done 1.3"],
	async run(ctx, said) {
		const which = await whichTask(ctx, said.task, {
			act: "submit",
			then: (task) => ({
				do: "done",
				task,
				...(said.text ? { text: said.text } : {}),
			}),
			all: (tasks) => ({
				do: "for-each",
				act: "done",
				tasks,
				...(said.text ? { text: said.text } : {}),
			}),
			sentence: said.text,
		});
		if (which.kind === "asked") return which.reply;
		const { cards } = await doneMove(ctx, which.ref, said.text);
		return { cards };
	},
});
