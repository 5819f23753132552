import {
	defineCardHandler,
	type HandlerContext,
	type ReplyCard,
} from "../../src/context.js";
import { eachTaskCard } from "../../templates/tasks/each-task.js";
import type { EachAct } from "../../templates/catalogue/moves-words.js";
import { acceptMove } from "../moves/accept-move.js";
import { doneMove } from "../moves/done-move.js";
import type { Moved } from "../moves/moved.js";
import { progressMove } from "../moves/progress-move.js";
import { verifyMove } from "../moves/verify-move.js";
import { factsNow } from "../tasks/facts-now.js";

type Move = (ctx: HandlerContext, ref: string, text: string) => Promise<Moved>;

const MOVES: Record<EachAct, Move> = {
	accept: acceptMove,
	verify: verifyMove,
	done: doneMove,
	progress: (ctx, ref, text) =>
		progressMove(ctx, ref, { text, quantity: null }),
};

/** 全部: to each task as if it had been pressed alone, answered with one card for all. One that is not allowed refuses them all. */
export const pressForEach = defineCardHandler({
	does: "for-each",
	async run(ctx, { act, tasks, text = "" }) {
		const changed: string[] = [];
		const told: ReplyCard[] = [];
		for (const ref of tasks) {
			const moved = await MOVES[act](ctx, ref, text);
			if (!moved.isUnchanged) changed.push(ref);
			told.push(...moved.cards.slice(1));
		}
		const now = await Promise.all(tasks.map((ref) => ctx.getTask(ref, "view")));
		const facts = await factsNow(ctx, now);
		const isChanged = (ref: string) => changed.includes(ref);
		const card = eachTaskCard(
			{
				act,
				changed: facts.filter(({ task }) => isChanged(task.ref)),
				unchanged: facts.filter(({ task }) => !isChanged(task.ref)),
			},
			ctx.words,
		);
		const { each } = ctx.words.moves;
		return {
			cards: told,
			replacement: { card, about: tasks },
			redraws: true,
			toast:
				changed.length > 0
					? { type: "success", content: each.title(act, changed.length) }
					: { type: "info", content: each.unchanged },
		};
	},
});
