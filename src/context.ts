/**
 * What a handler may use: this and nothing else. One context is filled per message or press, inside the one transaction
 * that also records that the message was dealt with.
 */
import type { Card, CardAction } from "./card-actions.js";
import type { TwoPersonMatter } from "./config.js";
import type { Speaker, TaskAct } from "./domain/access.js";
import type { Day } from "./domain/day.js";
import type { Attachment } from "./domain/evidence.js";
import type { Actor, Place } from "./domain/people.js";
import type { Task } from "./domain/task.js";
import type { WorkingDays } from "./domain/working-days.js";
import type { IntentName, Utterance } from "./language/utterance.js";
import type {
	Making,
	OutgoingMessage,
	SentMessage,
	StoredPlan,
	Stores,
} from "./ports/stores.js";
import type { Catalogue } from "../templates/catalogue/catalogue.js";

export interface HandlerContext extends Stores {
	/** Plan time. */
	now: Date;
	today: Day;
	timeZone: string;
	workingDays: WorkingDays;
	/** What needs two people (`TWO_PERSON`). */
	twoPerson: readonly TwoPersonMatter[];
	/** open_ids of the first administrators (`ADMIN_OPEN_IDS`). */
	administrators: readonly string[];
	actor: Actor;
	place: Place;
	/** Who asks, where, and which units lead the actions: what the rules of access ask for. */
	speaker: Speaker;
	/** Message or press this answers. */
	source: string;
	/** The message of ours it replies to. */
	replyingTo: SentMessage | null;
	/** The message in hand as files are matched with it; null for a press. */
	message: MessageInHand | null;
	/** Words in the script of the question. */
	words: Catalogue;
	/** The running plan; throws DomainError `no-plan`. */
	plan(): StoredPlan;
	/** The only door to a task: loads it, checks that the actor may do `act` to it here, throws `not-found-or-not-allowed`. */
	getTask(ref: string, act: TaskAct): Promise<Task>;
	/** The unit in whose name the actor acts on this task, or null (office). */
	unitFor(task: Task): string | null;
	/** What saying these words here would be answered. */
	say(text: string): Promise<Reply>;
}

export interface MessageInHand {
	attachments: readonly Attachment[];
	replyTo: string | null;
	/** Lark's clock, ms; null where it could not be read. */
	sentAtMs: number | null;
}

/** One card to say back. */
export interface ReplyCard {
	card: Card;
	/** Refs of the tasks it names. */
	about: string[];
	/** Elsewhere than where it was asked: a group, a person. */
	to?: { kind: "chat"; chat: string } | { kind: "person"; person: string };
	/** The role in which a person is told; null for none (`OutgoingMessage.as`). */
	as?: OutgoingMessage["as"];
	/** A picture or a file in the card's place. */
	attachment?: Making;
}

/** What a handler answers. */
export interface Reply {
	cards: ReplyCard[];
	/** For a press: a line over the card. */
	toast?: { type: "info" | "success" | "error" | "warning"; content: string };
	/** For a press: the pressed card's new face. */
	replacement?: ReplyCard;
	/** For a press: its state did not allow it, and the new face only shows how it stands. */
	isUnchanged?: true;
	/** The new face is the same list, brought up to date: else a card that names several tasks stays as it is. */
	redraws?: boolean;
}

type UtteranceOf<I extends IntentName> = Extract<Utterance, { intent: I }>;

export interface Command<I extends IntentName = IntentName> {
	intent: I;
	/** Ready to be said; help and the nearest three come from here. */
	examples: readonly string[];
	run(ctx: HandlerContext, said: UtteranceOf<I>): Promise<Reply>;
}

export function defineCommand<I extends IntentName>(
	command: Command<I>,
): Command<I> {
	return command;
}

type ActionOf<D extends CardAction["do"]> = Extract<CardAction, { do: D }>;

export interface CardHandler<D extends CardAction["do"] = CardAction["do"]> {
	does: D;
	run(
		ctx: HandlerContext,
		action: ActionOf<D>,
		form: Record<string, string>,
	): Promise<Reply>;
}

export function defineCardHandler<D extends CardAction["do"]>(
	handler: CardHandler<D>,
): CardHandler<D> {
	return handler;
}

export interface JobContext extends Stores {
	timeZone: string;
	workingDays: WorkingDays;
	/** In the plan's script. */
	words: Catalogue;
}

export interface Job {
	name: string;
	/** Five fields, in the plan's time zone. */
	cron: string;
	/** `day` is the day this firing stands for, which may not be the day it runs. */
	run(ctx: JobContext, firing: { at: Date; day: Day }): Promise<void>;
}

export function defineJob(job: Job): Job {
	return job;
}
