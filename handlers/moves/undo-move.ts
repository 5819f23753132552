import type { HandlerContext } from "../../src/context.js";
import { mayDo } from "../../src/domain/access.js";
import { DomainError } from "../../src/domain/errors.js";
import type { HistoryEntry, Task } from "../../src/domain/task.js";
import { happenedSince, UNDOABLE, undoChange } from "../../src/domain/undo.js";
import { historyLine } from "../../templates/tasks/history-lines.js";
import { noticeCard } from "../../templates/notice.js";
import { tellTakenBack } from "../notices/tell-taken-back.js";
import { taskAnswer } from "../tasks/task-answer.js";
import { by } from "./by.js";
import type { Moved } from "./moved.js";
import { save } from "./save.js";

/** More than anybody does to one task in ten minutes. */
const LOOKED_AT = 100;
const NAMED = 3;
const MAX_TEXT = 60;

/**
 * 撤銷 of one change by who made it, ten minutes at most. Where somebody changed the task since, nothing happens and who
 * did what is shown. Naming the units of a group changes many tasks at once, and is taken back for all of them.
 */
export async function undoMove(
	ctx: HandlerContext,
	entry: HistoryEntry,
): Promise<Moved> {
	const task = await ctx.getTask(entry.ref, "view");
	if (entry.person !== ctx.actor.person)
		throw new DomainError("undo-impossible", { why: "not-yours" });
	const act = UNDOABLE[entry.kind];
	if (!act) throw new DomainError("undo-impossible", { why: "kind" });
	await ctx.getTask(entry.ref, act);
	if (entry.kind === "expanded") return undoTogether(ctx, entry);
	const inTheWay = await undoOne(ctx, task, entry);
	return inTheWay ? notUndone(ctx, task, entry, inTheWay) : undone(ctx, entry);
}

/** Takes it back; or gives what happened since. */
async function undoOne(
	ctx: HandlerContext,
	task: Task,
	entry: HistoryEntry,
): Promise<HistoryEntry[] | null> {
	const change = undoChange(task, entry, by(ctx, task));
	const history = await ctx.tasks.history(task.ref, LOOKED_AT);
	const since = happenedSince(entry, history);
	const before = history.find(({ undoes }) => undoes?.id === entry.id);
	if (before || since.length > 0) return before ? [before] : since;
	await save(ctx, change);
	if (entry.source) await ctx.evidence.withdraw(task.ref, entry.source);
	return null;
}

async function undone(
	ctx: HandlerContext,
	entry: HistoryEntry,
): Promise<Moved> {
	const { words } = ctx;
	const headline = words.moves.headlines.undone(words.history[entry.kind]);
	const task = await ctx.getTask(entry.ref, "view");
	return {
		cards: [
			await taskAnswer(ctx, task, headline),
			...(await tellTakenBack(ctx, task, entry)),
		],
		toast: { type: "success", content: headline },
	};
}

async function notUndone(
	ctx: HandlerContext,
	task: Task,
	entry: HistoryEntry,
	since: HistoryEntry[],
): Promise<Moved> {
	const { headlines } = ctx.words.moves;
	const isUndone = since.some(({ undoes }) => undoes?.id === entry.id);
	const headline = isUndone
		? headlines.alreadyUndone
		: headlines.notUndone(await whoDidWhat(ctx, since));
	return {
		cards: [await taskAnswer(ctx, task, headline)],
		toast: { type: "info", content: headline },
	};
}

async function whoDidWhat(
	ctx: HandlerContext,
	since: HistoryEntry[],
): Promise<string> {
	const shown = since.slice(0, NAMED);
	const names = await ctx.people.names(
		shown.flatMap(({ person }) => person ?? []),
	);
	const options = {
		names: (person: string) => names.get(person) ?? null,
		timeZone: ctx.timeZone,
		maxText: MAX_TEXT,
	};
	return ctx.words.labels.list(
		shown.map((each) => historyLine(each, options, ctx.words)),
	);
}

/** Every task that the same message or press changed in the same way; those changed since are left as they are. */
async function undoTogether(
	ctx: HandlerContext,
	entry: HistoryEntry,
): Promise<Moved> {
	const changes = await ctx.tasks.changesOf(ctx.actor.person, entry.at);
	const together = changes.filter(
		({ kind, source }) => kind === entry.kind && source === entry.source,
	);
	const left: string[] = [];
	let taken = 0;
	for (const each of together) {
		const task = await ctx.tasks.get(each.ref);
		if (!task || !mayDo("decide", { ...ctx.speaker, task })) continue;
		if (await undoOne(ctx, task, each)) left.push(task.code);
		else taken += 1;
	}
	return taken === 0
		? notTogether(ctx, entry)
		: toldTogether(ctx, entry, taken, left);
}

async function notTogether(
	ctx: HandlerContext,
	entry: HistoryEntry,
): Promise<Moved> {
	const task = await ctx.getTask(entry.ref, "view");
	const history = await ctx.tasks.history(task.ref, LOOKED_AT);
	return notUndone(ctx, task, entry, happenedSince(entry, history));
}

function toldTogether(
	ctx: HandlerContext,
	entry: HistoryEntry,
	tasks: number,
	left: string[],
): Moved {
	const { moves, labels, history } = ctx.words;
	const title = moves.headlines.undone(history[entry.kind]);
	const text = [
		labels.count(tasks),
		...(left.length > 0 ? [moves.headlines.notUndone(labels.list(left))] : []),
	].join("\n");
	const card = noticeCard({ title, text, tone: "good" }, ctx.words);
	return {
		cards: [{ card, about: [] }],
		toast: { type: "success", content: title },
	};
}
