/** The questions the core asks its store, no query builder. Inside a handler every call belongs to its one transaction. */
import type { Buttons, Card, CardAction, Json } from "../card-actions.js";
import type { Broadcast } from "../domain/broadcast.js";
import type { Day } from "../domain/day.js";
import type {
	Binding,
	BoundChat,
	Place,
	Role,
	RoleName,
} from "../domain/people.js";
import type { Doubt, Plan, Span } from "../domain/plan.js";
import type { RightsChange } from "../domain/rights-change.js";
import type {
	HistoryEntry,
	HistoryKind,
	Task,
	TaskChange,
} from "../domain/task.js";
import type { Script } from "../language/utterance.js";
import type { CaseStore } from "./cases.js";
import type { EvidenceStore } from "./evidence.js";
import type { Recipient } from "./messenger.js";
import type { PublicationStore } from "./publications.js";

export interface StoredPlan {
	id: string;
	plan: Plan;
	doubts: Doubt[];
	importedAt: Date;
}

/** The document a plan was read from, kept whole; fields point into it. */
export interface PlanDocument {
	planId: string;
	fileName: string;
	sha256: string;
	/** Null for a data file. */
	text: string | null;
	spans: Record<string, Span>;
}

export interface PlanStore {
	/** The plan that runs; null before the first import. */
	current(): Promise<StoredPlan | null>;
	save(plan: StoredPlan, document: PlanDocument): Promise<void>;
	document(planId: string): Promise<PlanDocument | null>;
}

export interface TaskStore {
	/** By `ref`. */
	get(ref: string): Promise<Task | null>;
	/** All tasks and duties of the current plan, in plan order. */
	all(): Promise<Task[]>;
	/** Writes the task and its history row; throws DomainError `changed-meanwhile` when the version moved. */
	save(change: TaskChange): Promise<void>;
	add(added: { task: Task; entry: HistoryEntry }[]): Promise<void>;
	/** Newest first, without the `skip` newest. */
	history(ref: string, limit: number, skip?: number): Promise<HistoryEntry[]>;
	/** The newest row of these kinds that was not taken back; null for none. */
	latest(
		ref: string,
		kinds: readonly HistoryKind[],
	): Promise<HistoryEntry | null>;
	/** The history row with this id; null when the current plan has none. */
	entry(id: string): Promise<HistoryEntry | null>;
	/** What the person did to any task since then, newest first; at most 100. */
	changesOf(person: string, since: Date): Promise<HistoryEntry[]>;
}

export interface PeopleStore {
	/** Display names by open_id, as far as known. */
	names(people: string[]): Promise<Map<string, string>>;
	learnNames(names: Map<string, string>): Promise<void>;
	/** Those that hold now; so in `withRole`. */
	rolesOf(person: string): Promise<Role[]>;
	withRole(role: RoleName, unit?: string): Promise<Role[]>;
	add(role: Role): Promise<void>;
	/** Ends this one role of its person, and what deputies hold for him in it; a deputy's alone. */
	end(role: Role): Promise<void>;
	/** Ends every role of the person and of his deputies; returns those he held in his own name or as a deputy. */
	removeAll(person: string): Promise<Role[]>;
	/** All that is not over: what the person holds now or later, in his own name or as a deputy, and what deputies hold for him. */
	standingOf(person: string): Promise<Role[]>;
	/** What deputies hold for the person, now or later. */
	deputiesOf(person: string): Promise<Role[]>;
	/** What deputies hold for anybody, now or later; of one unit alone where it is named. */
	deputies(unit?: string): Promise<Role[]>;
	/** Ends all of it; returns what was ended. */
	endDeputies(person: string): Promise<Role[]>;
}

export interface ChatStore {
	get(chat: string): Promise<BoundChat | null>;
	bound(): Promise<BoundChat[]>;
	bind(chat: BoundChat): Promise<void>;
	unbind(chat: string): Promise<void>;
	/** The person whose private chat with the bot it is; null for groups and chats not met yet. */
	privateWith(chat: string): Promise<string | null>;
	learnPrivate(chat: string, person: string): Promise<void>;
	/** People seen in the chat: by member events, by speaking, by asking Lark. */
	members(chat: string): Promise<string[]>;
	/** Whether the person was in the chat and left it. */
	hasLeft(chat: string, person: string): Promise<boolean>;
	/**
	 * People that were there at `atMs` (Lark's clock): who is known to have left later is left out. Null where it is not known when:
	 * nobody who has left is taken in again by it.
	 */
	addMembers(
		chat: string,
		people: string[],
		atMs: number | null,
	): Promise<void>;
	removeMembers(
		chat: string,
		people: string[],
		atMs: number | null,
	): Promise<void>;
}

/** A picture or a file that is made, from what is stored by then, when its message is sent. */
export interface Making {
	kind: "image" | "file";
	make: "case-heat-map" | "case-export" | "evidence-file";
	/** What a file is called; cleaned by who makes it. */
	name: string;
	/** Of an `evidence-file`: which (`Evidence.id`). */
	evidence?: string;
	script: Script;
}

/** A message to send. Putting the same key twice sends one message. */
export interface OutgoingMessage {
	/** Unique for ever: what makes this message this message, such as `digest:oc_1:2021-06-25`. */
	key: string;
	/** Where to; `update` gives a message of ours a new card, `person` being whom that was sent to. */
	to: Recipient | { kind: "update"; messageId: string; person?: string };
	/** The chat it will appear in, where known: the lane that keeps order. */
	chat: string | null;
	card: Card;
	priority: "reply" | "bulk";
	/** Refs of the tasks it names: a reply to it takes its task from here. */
	about: string[];
	/** The role in which its reader is told, for bulk in private: it is dropped where that has ended by then. Null where it stands on none; left out, on all he has. */
	as?: Pick<Role, "role" | "unit" | "actionNo"> | null;
	/** Whose words or press it answers, where it is said to himself. */
	asker?: string;
	/** Answer to 為什麼: rule, dates, arithmetic, in the plan's script. */
	why: string | null;
	/** The card's script: presses are answered in it. */
	script: Script;
	/** Sent in the card's place; its plain text where Lark does not take the upload. */
	attachment?: Making;
	/** Only to a group that Lark says is our own organisation's, asked right before it is sent (trust, row 53). */
	internalOnly?: boolean;
}

/** A message of ours as Lark shows it. */
export interface SentMessage {
	/** What it was put under. */
	key: string;
	messageId: string;
	chat: string | null;
	about: string[];
	why: string | null;
	/** It is a question or a form that nobody has answered yet. */
	asks: boolean;
	/** Plan time at which it was put. */
	at: Date;
}

export interface Outbox {
	/** False when the key was there already. */
	put(message: OutgoingMessage): Promise<boolean>;
	/**
	 * Takes back what was put under `key`, once however often: not tried yet, it is dropped; else it is taken off Lark, in
	 * the order of its chat. What never arrived is left alone.
	 */
	recall(key: string): Promise<void>;
	has(key: string): Promise<boolean>;
	/** Another card for a message that waits to be sent; nothing where it has been sent meanwhile. */
	redraw(
		key: string,
		drawn: Pick<OutgoingMessage, "card" | "about" | "script">,
	): Promise<void>;
	sent(messageId: string): Promise<SentMessage | null>;
	/** The message that shows what was put under this key; null until it is delivered. */
	messageOf(key: string): Promise<string | null>;
	/** What went out in answer to this message or press, to whomever; only what has arrived. */
	answersTo(source: string): Promise<SentMessage[]>;
	/** The newest thing the person was answered there, delivered or not yet; null for none. */
	newestAnswer(
		person: string,
		place: Place,
	): Promise<Pick<SentMessage, "key" | "asks" | "at"> | null>;
	/** The newest message that answers 為什麼, sent to the chat, or in private to the person. */
	newestReminder(to: {
		chat: string;
		person: string | null;
	}): Promise<SentMessage | null>;
}

/** The card behind a message of ours. */
export interface StoredCard {
	id: string;
	/** Null until delivered. */
	messageId: string | null;
	chat: string | null;
	person: string | null;
	buttons: Buttons;
	about: string[];
	script: Script;
	createdAt: Date;
	/** A press gave its message another face since. */
	isReplaced: boolean;
	/** A question (`Card.asks`): answered once, by one of its buttons. */
	isQuestion: boolean;
}

/** Where a card is, without what its buttons do: those are not opened for it. */
export type PlacedCard = Omit<
	StoredCard,
	"buttons" | "isReplaced" | "isQuestion"
>;

export interface CardStore {
	get(id: string): Promise<StoredCard | null>;
	/** What sending the form on that message does; null where it holds none. */
	formOn(messageId: string): Promise<CardAction | null>;
	/** The id of the one case that the buttons on that message are about; null where it is none, or several. */
	caseOn(messageId: string): Promise<string | null>;
	/** The newest cards that are on a message and whose newest face shows this (`Card.shows`), one per message. */
	copies(ref: string, since: Date, limit: number): Promise<PlacedCard[]>;
	/** Cards that show this and wait to be sent, with the key of their message. */
	waiting(ref: string): Promise<(PlacedCard & { key: string })[]>;
	/** Its message gets another face by another way. */
	retire(id: string): Promise<void>;
	/** A new card for the message that shows card `id`: seals it, stores its buttons and returns the JSON for Lark. */
	replace(
		id: string,
		card: Card,
		about: string[],
	): Promise<{ [key: string]: Json }>;
}

/** A rung of the ladder that a chat has been told of: never told again. */
export interface ReminderMark {
	/** `task:1.3@2021-06-30:T-7:oc_1` */
	key: string;
	digest: string;
	day: Day;
}

export interface ReminderLog {
	/** Which of these keys are there. */
	existing(keys: string[]): Promise<Set<string>>;
	add(marks: ReminderMark[]): Promise<void>;
}

/** How a message of the outbox fares. */
export interface MessageFate {
	chat: string | null;
	/** `unknown`: may be shown or not (待核實). */
	state: "ready" | "sent" | "parked" | "unknown";
	/** Lark's, where it refused. */
	code: string | null;
}

export interface BroadcastStore {
	get(id: string): Promise<Broadcast | null>;
	add(draft: Broadcast): Promise<void>;
	/** Writes how a draft was settled; false when somebody settled it before. */
	settle(
		settled: Pick<
			Broadcast,
			"id" | "state" | "settledBy" | "settledAt" | "targets" | "gone"
		>,
	): Promise<boolean>;
	/** Of all messages whose key starts with `prefix`. */
	fates(prefix: string): Promise<MessageFate[]>;
}

/** Everything of consequence that anyone did or was refused. */
export interface AuditEntry {
	at: Date;
	person: string | null;
	chat: string | null;
	action: string;
	subject: string | null;
	result: "done" | "refused" | "failed";
	source: string | null;
}

/** Changes of who may what, kept to be taken back. */
export interface RightsStore {
	get(id: string): Promise<RightsChange | null>;
	/** The newest that the person made since then and that was not taken back. */
	newestOf(person: string, since: Date): Promise<RightsChange | null>;
	add(change: RightsChange): Promise<void>;
	/** Notes that it was taken back; false when it was before. */
	settle(id: string): Promise<boolean>;
}

export interface AuditLog {
	add(entry: AuditEntry): Promise<void>;
}

export interface Stores {
	plans: PlanStore;
	tasks: TaskStore;
	people: PeopleStore;
	chats: ChatStore;
	outbox: Outbox;
	cards: CardStore;
	reminders: ReminderLog;
	broadcasts: BroadcastStore;
	evidence: EvidenceStore;
	cases: CaseStore;
	publications: PublicationStore;
	rights: RightsStore;
	audit: AuditLog;
}

export type { Binding };
