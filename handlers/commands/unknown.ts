import {
	defineCommand,
	type HandlerContext,
	type Reply,
} from "../../src/context.js";
import { factsOf } from "../../src/domain/facts.js";
import { tellsOfWork } from "../../src/language/report.js";
import type { Utterance } from "../../src/language/utterance.js";
import { chooseTaskCard } from "../../templates/tasks/choose-task.js";
import { notUnderstoodCard } from "../../templates/not-understood.js";
import { quantitySaid } from "../../templates/tasks/task-text.js";
import { captioned } from "../evidence/captioned.js";
import { isStranger } from "../people/is-stranger.js";
import { afterReceipt } from "../tasks/after-receipt.js";
import { tasksCounting } from "../tasks/counting.js";
import { help } from "./help.js";

/** Not understood: the nearest three things one can say, never silence. */
export const unknown = defineCommand({
	intent: "unknown",
	examples: [],
	async run(ctx, said) {
		if (isStranger(ctx)) return help.run(ctx, { intent: "help" });
		const receipt = await afterReceipt(ctx, said);
		if (receipt) return receipt;
		const asked = await whoseNumber(ctx, said);
		if (asked) return asked;
		const files = await captioned(ctx, said.said);
		if (files) return files;
		const card = notUnderstoodCard(said, ctx.words);
		return { cards: [{ card, about: [] }] };
	},
});

/** 已推出八十八項, of no task in particular: asks which of those whose indicators count in that unit. */
async function whoseNumber(
	ctx: HandlerContext,
	{ said: text, quantity, numbers }: Extract<Utterance, { intent: "unknown" }>,
): Promise<Reply | null> {
	if (!quantity || ctx.replyingTo || !tellsOfWork(text)) return null;
	const tasks = await tasksCounting(ctx, { quantity, numbers });
	if (tasks.length === 0) return null;
	const card = chooseTaskCard(
		{
			question: ctx.words.moves.questions.whichTaskCounts(
				quantitySaid(quantity),
			),
			sentence: text,
			facts: tasks.map((task) => factsOf(task, ctx.today, ctx.workingDays)),
			action: (task) => ({
				do: "progress",
				task,
				text,
				quantity,
				...(numbers ? { numbers } : {}),
			}),
		},
		ctx.words,
	);
	return { cards: [{ card, about: tasks.map(({ ref }) => ref) }] };
}
