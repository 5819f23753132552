import {
	defineCardHandler,
	type HandlerContext,
	type ReplyCard,
} from "../../src/context.js";
import { DomainError } from "../../src/domain/errors.js";
import {
	eachTaskCard,
	eachTaskTitle,
	type OneOfEach,
} from "../../templates/tasks/each-task.js";
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

/**
 * 全部: to each task what its own button does, answered with one card for all. What one task's state does not allow is said of
 * it; one that is not the presser's refuses them all.
 */
export const pressForEach = defineCardHandler({
	does: "for-each",
	async run(ctx, { act, tasks, text = "" }) {
		const moved: Awaited<ReturnType<typeof moveOne>>[] = [];
		for (const ref of tasks) moved.push(await moveOne(ctx, act, ref, text));
		const now = await Promise.all(tasks.map((ref) => ctx.getTask(ref, "view")));
		const facts = await factsNow(ctx, now);
		const each = moved.flatMap(({ isChanged, note }, place): OneOfEach[] => {
			const of = facts[place];
			return of ? [{ facts: of, isChanged, note }] : [];
		});
		const done = { act, each, filesOf: await filesOf(ctx, tasks) };
		return {
			cards: moved.flatMap(({ cards }) => cards),
			replacement: { card: eachTaskCard(done, ctx.words), about: tasks },
			redraws: true,
			toast: {
				type: each.some(({ isChanged }) => isChanged) ? "success" : "info",
				content: eachTaskTitle(done, ctx.words),
			},
		};
	},
});

/** What others are told, and what the asker is told of this task. */
async function moveOne(
	ctx: HandlerContext,
	act: EachAct,
	ref: string,
	text: string,
): Promise<Omit<OneOfEach, "facts"> & { cards: ReplyCard[] }> {
	try {
		const { cards, toast, isUnchanged } = await MOVES[act](ctx, ref, text);
		return {
			cards: cards.slice(1),
			isChanged: isUnchanged !== true,
			note: toast.content,
		};
	} catch (error) {
		if (!(error instanceof DomainError)) throw error;
		if (error.code === "not-found-or-not-allowed") throw error;
		const { title } = ctx.words.errors[error.code](error.details);
		return { cards: [], isChanged: false, note: title };
	}
}

/** The code of the task that the files of the sentence went to; null where there were none, or all have some. */
async function filesOf(
	ctx: HandlerContext,
	refs: readonly string[],
): Promise<string | null> {
	const having: string[] = [];
	for (const ref of refs) {
		const files = await ctx.evidence.of(ref);
		if (files.some(({ report }) => report === ctx.source)) having.push(ref);
	}
	const [first, ...others] = having;
	if (first === undefined || others.length + 1 === refs.length) return null;
	return (await ctx.getTask(first, "view")).code;
}
