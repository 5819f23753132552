import { randomUUID } from "node:crypto";
import { help } from "../../handlers/commands/help.js";
import { isStranger } from "../../handlers/people/is-stranger.js";
import { noticeCard } from "../../templates/notice.js";
import type { HandlerContext } from "../context.js";
import { DomainError } from "../domain/errors.js";
import type { Incoming, InboxProcess, PressAnswer } from "../ports/incoming.js";
import type { Stores } from "../ports/stores.js";
import { dispatchEvent } from "./dispatch-event.js";
import { contextOf, dispatchMessage } from "./dispatch-message.js";
import { cardOf, dispatchPress, pressContext } from "./dispatch-press.js";
import type { Surroundings } from "./fill-context.js";
import { officeNotice } from "./office-notice.js";
import { putReply } from "./put-reply.js";
import { refreshCopies } from "./refresh-copies.js";
import { tellUnreadable } from "./tell-unreadable.js";
import { watchChanges } from "./watch-changes.js";

/** How one event is dealt with: by its handler, or by saying why not, or by keeping it for a person to see. */
export function createProcess<Session>(deps: {
	around: Surroundings;
	storesIn: (session: Session) => Stores;
	botOpenId: () => Promise<string | null>;
	/** Somebody spoke or pressed. */
	met: (person: string) => void;
	committed: () => void;
	/** A card could not be drawn anew: throws where the transaction cannot go on. */
	redrawFailed: (error: unknown) => void;
}): InboxProcess<Session> {
	const { around, storesIn, botOpenId, redrawFailed } = deps;

	async function dispatch(
		stores: Stores,
		incoming: Incoming,
		isLate: () => boolean,
	): Promise<PressAnswer | null> {
		switch (incoming.kind) {
			case "message":
				if (incoming.sender) deps.met(incoming.sender);
				await dispatchMessage(
					{ ...around, botOpenId: await botOpenId() },
					stores,
					incoming,
				);
				return null;
			case "press":
				deps.met(incoming.operator);
				return dispatchPress(around, stores, incoming, isLate);
			case "ignored":
			// Taken back too late: what it did stays, and nothing is said.
			case "recalled":
				return null;
			default:
				await dispatchEvent(around, stores, incoming);
				return null;
		}
	}

	return {
		async handle(incoming, session, isLate) {
			const { stores, changes } = watchChanges(storesIn(session));
			const answer = await dispatch(stores, incoming, isLate);
			const pressed = incoming.kind === "press" ? incoming.messageId : null;
			await refreshCopies(
				{ ...around, redrawFailed },
				stores,
				changes,
				pressed,
			);
			await tellUnreadable(stores, stores.cases.unreadable());
			return answer;
		},

		refuse(error, incoming) {
			if (!(error instanceof DomainError)) return null;
			return async (session) => {
				const stores = storesIn(session);
				const ctx = await askedContext(around, stores, incoming);
				if (!ctx) return null;
				await stores.audit.add({
					at: ctx.now,
					person: ctx.actor.person,
					chat: ctx.place.chat,
					action: error.code,
					subject: error.details.task ?? null,
					result: "refused",
					source: ctx.source,
				});
				await tellOfUnreadable(stores, error);
				const isRefused = error.code === "not-found-or-not-allowed";
				if (isRefused && isStranger(ctx) && incoming.kind === "message") {
					const reply = await help.run(ctx, { intent: "help" });
					await putReply(ctx, reply, incoming.key, incoming);
					return null;
				}
				return tell(ctx, incoming, ctx.words.errors[error.code](error.details));
			};
		},

		async park(incoming, session) {
			const stores = storesIn(session);
			const id = randomUUID().slice(0, 8);
			await officeNotice(stores, `parked:${incoming.key}`, (words) =>
				words.notices.broken(id),
			);
			const ctx = await askedContext(around, stores, incoming);
			return ctx ? tell(ctx, incoming, ctx.words.notices.broken(id)) : null;
		},

		unreadable: (key, session) =>
			officeNotice(storesIn(session), `unreadable:inbox:${key}`, (words) =>
				words.notices.unreadableEvent(key),
			),

		committed: deps.committed,
	};
}

/** What the case was read for was undone, and what was said of it with it. */
async function tellOfUnreadable(
	stores: Stores,
	{ code, details: { task, no } }: DomainError,
): Promise<void> {
	if (code !== "case-unreadable" || !task) return;
	const filed = { id: task.replace(/^case:/, ""), no: no ? Number(no) : null };
	await tellUnreadable(stores, [filed]);
}

/** Messages are answered by a card, presses by a toast. */
async function tell(
	ctx: HandlerContext,
	incoming: Incoming,
	notice: Parameters<typeof noticeCard>[0] extends infer N
		? Omit<N, "tone">
		: never,
): Promise<PressAnswer | null> {
	if (incoming.kind === "press") {
		const { title, text } = notice as { title: string; text: string };
		return {
			toast: {
				type: "error",
				content: `${title}${ctx.words.labels.colon}${text}`,
			},
			card: null,
		};
	}
	const card = noticeCard(
		{ ...(notice as { title: string; text: string }), tone: "warn" },
		ctx.words,
	);
	const messageId = incoming.kind === "message" ? incoming.messageId : null;
	await putReply(ctx, { cards: [{ card, about: [] }] }, incoming.key, {
		messageId,
	});
	return null;
}

/** Who asked, where; null for events nobody asked. */
async function askedContext(
	around: Surroundings,
	stores: Stores,
	incoming: Incoming,
): Promise<HandlerContext | null> {
	if (incoming.kind === "message" && incoming.sender) {
		return contextOf(around, stores, incoming, incoming.sender);
	}
	if (incoming.kind === "press") {
		return pressContext(
			around,
			stores,
			incoming,
			await cardOf(stores, incoming),
		);
	}
	return null;
}
