/** The questions the core asks its store, no query builder. Inside a handler every call belongs to its one transaction. */
import type { Buttons, Card, Json } from "../card-actions.js";
import type { Day } from "../domain/day.js";
import type { Binding, BoundChat, Role, RoleName } from "../domain/people.js";
import type { Doubt, Plan, Span } from "../domain/plan.js";
import type { HistoryEntry, Task, TaskChange } from "../domain/task.js";
import type { Script } from "../language/utterance.js";
import type { Recipient } from "./messenger.js";

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
	/** Newest first. */
	history(ref: string, limit: number): Promise<HistoryEntry[]>;
}

export interface PeopleStore {
	/** Display names by open_id, as far as known. */
	names(people: string[]): Promise<Map<string, string>>;
	learnNames(names: Map<string, string>): Promise<void>;
	rolesOf(person: string): Promise<Role[]>;
	withRole(role: RoleName, unit?: string): Promise<Role[]>;
	add(role: Role): Promise<void>;
	/** Ends every role of the person; returns those ended. */
	removeAll(person: string): Promise<Role[]>;
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
	addMembers(chat: string, people: string[]): Promise<void>;
	removeMembers(chat: string, people: string[]): Promise<void>;
}

/** A message to send. Putting the same key twice sends one message. */
export interface OutgoingMessage {
	/** Unique for ever: what makes this message this message, such as `digest:oc_1:2021-06-25`. */
	key: string;
	/** Where to; `update` gives a message of ours a new card. */
	to: Recipient | { kind: "update"; messageId: string };
	/** The chat it will appear in, where known: the lane that keeps order. */
	chat: string | null;
	card: Card;
	priority: "reply" | "bulk";
	/** Refs of the tasks it names: a reply to it takes its task from here. */
	about: string[];
	/** Answer to 為什麼: rule, dates, arithmetic, in the plan's script. */
	why: string | null;
	/** The card's script: presses are answered in it. */
	script: Script;
}

/** A message of ours as Lark shows it. */
export interface SentMessage {
	messageId: string;
	chat: string | null;
	about: string[];
	why: string | null;
}

export interface Outbox {
	/** False when the key was there already. */
	put(message: OutgoingMessage): Promise<boolean>;
	has(key: string): Promise<boolean>;
	sent(messageId: string): Promise<SentMessage | null>;
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
}

export interface CardStore {
	get(id: string): Promise<StoredCard | null>;
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
	audit: AuditLog;
}

export type { Binding };
