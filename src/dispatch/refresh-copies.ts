import { redrawnTask } from "../../handlers/tasks/redrawn-task.js";
import { redrawnCase } from "../../handlers/cases/redrawn-case.js";
import { redrawnPublication } from "../../handlers/publishing/redrawn-publication.js";
import type { HandlerContext, ReplyCard } from "../context.js";
import { mayDo } from "../domain/access.js";
import type { BoundChat } from "../domain/people.js";
import type { PlacedCard, Stores } from "../ports/stores.js";
import { showsOf } from "../shows.js";
import { type Surroundings, fillContext } from "./fill-context.js";
import type { Changes } from "./watch-changes.js";

/** Lark updates a card for 14 days; a day less, for the difference between its clock and ours. */
const UPDATABLE_MS = 13 * 86_400_000;
/** Who scrolls further up asks anew. */
const COPIES = 20;

/** Something that cards show and that has changed. */
interface Shown {
	/** `Card.shows` of those cards. */
	ref: string;
	/** Tells this change of it from any other. */
	version: string;
	/** Whether a card that waits to be sent is drawn anew too, and not sent as news of what was. */
	evenWaiting: boolean;
	/** The card's new face for the reader of `ctx`; null leaves it as it is. */
	draw: (ctx: HandlerContext) => Promise<Face | null>;
}

type Face = Pick<ReplyCard, "card" | "about">;

/**
 * Brings the newest cards that show a changed task, case or publication up to date, in each chat for those who read it
 * there, silently. The card that was pressed is not among them: it is answered with its new face; nor is one the handler
 * has updated itself. Questions, forms and lists are left alone: only cards that show a state (`Card.shows`) are drawn anew.
 */
export async function refreshCopies(
	around: Surroundings & { redrawFailed: (error: unknown) => void },
	stores: Stores,
	changes: Changes,
	pressedMessage: string | null,
): Promise<void> {
	const done = new Set([...changes.refaced, pressedMessage]);
	const since = new Date(around.clock.now().getTime() - UPDATABLE_MS);
	for (const each of await shownIn(stores, changes)) {
		const shown = { ...each, draw: drawSafely(each, around.redrawFailed) };
		const copies = await stores.cards.copies(shown.ref, since, COPIES);
		for (const copy of copies) {
			if (!done.has(copy.messageId)) await refresh(around, stores, shown, copy);
		}
		if (shown.evenWaiting)
			await redrawWaiting(around, stores, shown, changes.put);
	}
}

/** What cannot be drawn anew stays as it is: the change itself must not fail for it. */
function drawSafely({ draw }: Shown, failed: (error: unknown) => void) {
	return (ctx: HandlerContext) =>
		draw(ctx).catch((error: unknown) => {
			failed(error);
			return null;
		});
}

async function shownIn(stores: Stores, changes: Changes): Promise<Shown[]> {
	return [
		...(await changedTasks(stores, changes)),
		...changedCases(changes),
		...changedPublications(changes),
	];
}

function changedTasks(
	{ tasks: store }: Stores,
	{ tasks, undone }: Changes,
): Promise<Shown[]> {
	return Promise.all(
		[...tasks.values()].map(async (task) => {
			const { version } = (await store.get(task.ref)) ?? task;
			return {
				ref: task.ref,
				version: String(version),
				evenWaiting: undone.has(task.ref),
				// Whoever may not see the task any more is not told what became of it.
				draw: async (ctx) =>
					mayDo("view", { ...ctx.speaker, task })
						? await redrawnTask(ctx, task)
						: null,
			};
		}),
	);
}

function changedCases({ cases }: Changes): Shown[] {
	return [...cases.values()].flatMap((change) => {
		const { id, version } = change.after;
		return [true, false].map((isWhole) => ({
			ref: isWhole ? showsOf.case(id) : showsOf.caseNews(id),
			version: String(version),
			evenWaiting: true,
			draw: async (ctx: HandlerContext) =>
				face(await redrawnCase(ctx, change, isWhole)),
		}));
	});
}

function changedPublications({ publications, told }: Changes): Shown[] {
	return [...publications.values()].map((publication) => {
		const ref = showsOf.publication(publication.id);
		const isTold = (person: string) => told.get(ref)?.has(person) ?? false;
		return {
			ref,
			// It is in each of its states once.
			version: publication.state,
			evenWaiting: true,
			draw: async (ctx) =>
				face(
					await redrawnPublication(ctx, publication, isTold(ctx.actor.person)),
				),
		};
	});
}

function face(card: Face["card"]): Face {
	return { card, about: [] };
}

async function refresh(
	around: Surroundings,
	stores: Stores,
	{ ref, version, draw }: Shown,
	copy: PlacedCard,
): Promise<void> {
	const { messageId, chat, person, script } = copy;
	if (!messageId || !chat) return;
	const ctx = await readersContext(around, stores, { ...copy, chat });
	const drawn = await draw(ctx);
	if (!drawn) return;
	await stores.outbox.put({
		key: `copy:${ref}:${version}:${messageId}`,
		to: { kind: "update", messageId, ...(person ? { person } : {}) },
		chat,
		card: drawn.card,
		about: drawn.about,
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
	{ ref, draw }: Shown,
	put: ReadonlySet<string>,
): Promise<void> {
	for (const waiting of await stores.cards.waiting(ref)) {
		const { key, chat, person, script } = waiting;
		if (put.has(key) || (!chat && !person)) continue;
		const ctx = await readersContext(around, stores, {
			person,
			chat: chat ?? "",
			script,
		});
		const drawn = await draw(ctx);
		if (drawn) await stores.outbox.redraw(key, { ...drawn, script });
	}
}

/** Its reader in his private chat; in a group nobody in particular: what a card there offers to those who read it. */
async function readersContext(
	around: Surroundings,
	stores: Stores,
	{
		person,
		chat,
		script,
	}: Pick<PlacedCard, "person" | "script"> & { chat: string },
): Promise<HandlerContext> {
	const reader = person ?? (await stores.chats.privateWith(chat));
	const ctx = await fillContext(around, stores, {
		person: reader ?? "",
		chat,
		chatType: reader ? "p2p" : "group",
		source: "copy",
		script,
		replyingTo: null,
	});
	return reader ? ctx : withVoiceOf(ctx, await stores.chats.get(chat));
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
