import type { StoredPush } from "./changes.js";
import { StandInError } from "./stand-in-error.js";
import type { DeliverySettings, PendingPush, PushResult } from "./types.js";
import { postSigned } from "./webhook-call.js";
import type { World } from "./world.js";

/** Lark's own plan after a failed push, seconds (lark-protocol §1.4). */
const RETRY_AFTER_SECONDS = [15, 300, 3600, 21_600];
const MOST_ATTEMPTS = 1 + RETRY_AFTER_SECONDS.length;

export interface PusherOptions {
	webhookUrl: string | null;
	timeoutMs: number;
	/** Retries run by timers, their times divided by this; null: only `redeliver()`. */
	retryFactor: number | null;
}

/**
 * Brings recorded pushes to the webhook. Those of one chat go one after the other. A push is settled by a 200 and nothing
 * else; what is not settled stays in the journal and is offered again after a restart. Attempts are counted per run.
 */
export class Pusher {
	private readonly lanes = new Map<string, Promise<unknown>>();
	private readonly last = new Map<string, PushResult>();
	private readonly timers = new Set<NodeJS.Timeout>();
	private delivery: DeliverySettings = {};
	private closed = false;

	constructor(
		private readonly world: World,
		private readonly options: PusherOptions,
	) {
		for (const eventId of world.state.undelivered) this.scheduleRetry(eventId);
	}

	setWebhookUrl(url: string): void {
		this.options.webhookUrl = url;
	}

	get webhookUrl(): string | null {
		return this.options.webhookUrl;
	}

	get timeoutMs(): number {
		return this.options.timeoutMs;
	}

	setDelivery(settings: DeliverySettings): void {
		this.delivery = settings;
	}

	/** The first attempt for a push that was committed. */
	async deliver(push: StoredPush): Promise<PushResult> {
		const result = await this.attempt(push);
		if (result.delivered) await this.sendCopies(push);
		return result;
	}

	async redeliver(evenGivenUp: boolean): Promise<PushResult[]> {
		const due = this.pending().filter(
			(push) => evenGivenUp || push.attempts < MOST_ATTEMPTS,
		);
		return Promise.all(
			due.map((push) => this.attempt(this.mustPush(push.eventId))),
		);
	}

	/** Again, all at once and past the order of the chat. */
	async repeat(
		id: string,
		times: number,
		newEventId: boolean,
	): Promise<PushResult[]> {
		const push = this.mustPush(id);
		return Promise.all(
			Array.from({ length: times }, () =>
				this.offer(newEventId ? this.renamed(push) : push),
			),
		);
	}

	pending(): PendingPush[] {
		return [...this.world.state.undelivered].map((eventId) => {
			const { type, chatId } = this.mustPush(eventId);
			return {
				eventId,
				type,
				chatId,
				attempts: this.attemptsOf(eventId),
			};
		});
	}

	async settled(): Promise<void> {
		while (this.lanes.size > 0) await Promise.all(this.lanes.values());
	}

	close(): Promise<void> {
		this.closed = true;
		for (const timer of this.timers) clearTimeout(timer);
		return this.settled();
	}

	private attempt(push: StoredPush): Promise<PushResult> {
		return this.inLane(push.chatId ?? push.eventId, async () => {
			const before = this.last.get(push.eventId);
			const settledWhileWaiting = !this.world.state.undelivered.has(
				push.eventId,
			);
			if (before && settledWhileWaiting) return before;
			const result = await this.offer(push);
			if (!result.delivered) this.scheduleRetry(push.eventId);
			return result;
		});
	}

	private inLane<T>(lane: string, work: () => Promise<T>): Promise<T> {
		const before = this.lanes.get(lane) ?? Promise.resolve();
		const result = before.then(work, work);
		this.lanes.set(lane, result);
		const leave = (): void => {
			if (this.lanes.get(lane) === result) this.lanes.delete(lane);
		};
		void result.then(leave, leave);
		return result;
	}

	private async offer(push: StoredPush): Promise<PushResult> {
		const { eventId } = push;
		const attempts = this.attemptsOf(eventId) + 1;
		const result = { eventId, attempts, ...(await this.post(push)) };
		this.last.set(eventId, result);
		if (result.delivered) this.settle(eventId);
		return result;
	}

	private async post(
		push: StoredPush,
	): Promise<Omit<PushResult, "eventId" | "attempts">> {
		const { webhookUrl, timeoutMs } = this.options;
		if (webhookUrl === null || this.closed) {
			return {
				delivered: false,
				status: null,
				body: "",
				ms: 0,
				error: "no-webhook",
			};
		}
		const answer = await postSigned(
			this.world,
			webhookUrl,
			push.envelope,
			timeoutMs,
		);
		return { delivered: answer.status === 200, ...answer };
	}

	private attemptsOf(eventId: string): number {
		return this.last.get(eventId)?.attempts ?? 0;
	}

	private settle(eventId: string): void {
		if (this.world.state.undelivered.has(eventId)) {
			this.world.state.commit({ kind: "push-delivered", eventId });
		}
	}

	private async sendCopies(push: StoredPush): Promise<void> {
		const { copies = 0, copiesUnderNewId = 0 } = this.delivery;
		for (let n = 0; n < copies; n += 1) await this.offer(push);
		for (let n = 0; n < copiesUnderNewId; n += 1)
			await this.offer(this.renamed(push));
	}

	private renamed(push: StoredPush): StoredPush {
		const eventId = this.world.makeId("");
		const header = push.envelope["header"] as Record<string, string>;
		return {
			...push,
			eventId,
			envelope: { ...push.envelope, header: { ...header, event_id: eventId } },
		};
	}

	private scheduleRetry(eventId: string): void {
		const seconds =
			RETRY_AFTER_SECONDS[Math.max(0, this.attemptsOf(eventId) - 1)];
		if (
			this.options.retryFactor === null ||
			this.closed ||
			seconds === undefined
		)
			return;
		const timer = setTimeout(
			() => {
				this.timers.delete(timer);
				if (this.world.state.undelivered.has(eventId))
					void this.attempt(this.mustPush(eventId));
			},
			(seconds * 1000) / this.options.retryFactor,
		);
		this.timers.add(timer.unref());
	}

	private mustPush(id: string): StoredPush {
		const { pushes } = this.world.state;
		const found =
			pushes.get(id) ??
			[...pushes.values()].find((push) => push.messageId === id);
		if (!found) throw new StandInError(`nothing was pushed under ${id}`);
		return found;
	}
}
