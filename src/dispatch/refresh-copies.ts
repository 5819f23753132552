import { taskAnswer } from "../../handlers/tasks/task-answer.js";
import type { HandlerContext } from "../context.js";
import { mayDo } from "../domain/access.js";
import type { BoundChat } from "../domain/people.js";
import type { Task } from "../domain/task.js";
import type { StoredCard, Stores } from "../ports/stores.js";
import { type Surroundings, fillContext } from "./fill-context.js";

/** Lark updates a card for 14 days; a day less, for the difference between its clock and ours. */
const UPDATABLE_MS = 13 * 86_400_000;
/** Who scrolls further up asks anew. */
const COPIES = 20;

/** What one event has changed. */
export interface Changes {
	tasks: Map<string, Task>;
	/** Those of which something was taken back. */
	undone: Set<string>;
	/** Keys of what was put: it tells of the change itself. */
	put: Set<string>;
	/** Messages that were given a new face on the way. */
	refaced: Set<string>;
}

/** Notes which tasks are saved, and which messages updated, through `stores`. */
export function watchChanges(stores: Stores): {
	stores: Stores;
	changes: Changes;
} {
	const changes: Changes = {
		tasks: new Map(),
		undone: new Set(),
		put: new Set(),
		refaced: new Set(),
	};
	const { tasks, outbox } = stores;
	const watched: Stores = {
		...stores,
		tasks: {
			...tasks,
			async save(change: Parameters<typeof tasks.save>[0]) {
				await tasks.save(change);
				changes.tasks.set(change.after.ref, change.after);
				if (change.entry.undoes) changes.undone.add(change.after.ref);
			},
		},
		outbox: {
			...outbox,
			put(message) {
				if (message.to.kind === "update")
					changes.refaced.add(message.to.messageId);
				changes.put.add(message.key);
				return outbox.put(message);
			},
		},
	};
	return { stores: watched, changes };
}

/**
 * Brings the newest cards that show a changed task up to date, in each chat for those who read it there, silently. The
 * card that was pressed is not among them: it is answered with its new face; nor is one the handler has updated itself.
 * Questions, forms and lists are left alone: only cards that show the task's state (`Card.shows`) are drawn anew.
 */
export async function refreshCopies(
	around: Surroundings,
	stores: Stores,
	{ tasks, undone, put, refaced }: Changes,
	pressedMessage: string | null,
): Promise<void> {
	const done = new Set([...refaced, pressedMessage]);
	for (const task of tasks.values()) {
		const since = new Date(around.clock.now().getTime() - UPDATABLE_MS);
		const copies = await stores.cards.copies(task.ref, since, COPIES);
		for (const copy of copies) {
			if (!done.has(copy.messageId)) await refresh(around, stores, task, copy);
		}
		if (undone.has(task.ref)) await redrawWaiting(around, stores, task, put);
	}
}

async function refresh(
	around: Surroundings,
	stores: Stores,
	task: Task,
	{ messageId, chat, script }: StoredCard,
): Promise<void> {
	if (!messageId || !chat) return;
	const ctx = await readersContext(around, stores, { chat, script });
	// Whoever may not see the task any more is not told what became of it.
	if (!mayDo("view", { ...ctx.speaker, task })) return;
	const { card, about } = await taskAnswer(ctx, task);
	const { version } = (await stores.tasks.get(task.ref)) ?? task;
	await stores.outbox.put({
		key: `copy:${task.ref}:${version}:${messageId}`,
		to: { kind: "update", messageId },
		chat,
		card,
		about,
		// A reminder with one task keeps its answer to 為什麼.
		why: (await stores.outbox.sent(messageId))?.why ?? null,
		script,
		priority: "bulk",
	});
}

/** What tells of a change that was taken back before it was sent says that it was taken back. */
async function redrawWaiting(
	around: Surroundings,
	stores: Stores,
	task: Task,
	put: ReadonlySet<string>,
): Promise<void> {
	const waiting = await stores.cards.waiting(task.ref);
	for (const { key, chat, person, script } of waiting) {
		if (put.has(key)) continue;
		const ctx = person
			? await fillContext(around, stores, {
					person,
					chat: chat ?? "",
					chatType: "p2p",
					source: "copy",
					script,
					replyingTo: null,
				})
			: chat && (await readersContext(around, stores, { chat, script }));
		if (!ctx || !mayDo("view", { ...ctx.speaker, task })) continue;
		const { card, about } = await taskAnswer(ctx, task);
		await stores.outbox.redraw(key, { card, about, script });
	}
}

/** Nobody in particular: what a card in that chat offers to those who read it there. */
async function readersContext(
	around: Surroundings,
	stores: Stores,
	{ chat, script }: Pick<StoredCard, "script"> & { chat: string },
): Promise<HandlerContext> {
	const person = await stores.chats.privateWith(chat);
	const ctx = await fillContext(around, stores, {
		person: person ?? "",
		chat,
		chatType: person ? "p2p" : "group",
		source: "copy",
		script,
		replyingTo: null,
	});
	return person ? ctx : withVoiceOf(ctx, await stores.chats.get(chat));
}

/** The office's rights are personal; in its group the card is drawn for those who hold them. */
function withVoiceOf(
	ctx: HandlerContext,
	bound: BoundChat | null,
): HandlerContext {
	if (bound?.binding.kind !== "office") return ctx;
	const role = {
		person: "",
		role: "office",
		unit: null,
		actionNo: null,
		from: ctx.now,
	} as const;
	const actor = { person: "", roles: [role] };
	return { ...ctx, actor, speaker: { ...ctx.speaker, actor } };
}
