/**
 * What the rest of the code may know of the stand-in for Lark (飛書). Words: a *person* is a user with an open_id, a *chat*
 * is a group or the private chat of one person and the bot, a *push* is an event on its way to the webhook, a *press* is a
 * tap on something in a card. Times are milliseconds since 1970 unless a name says otherwise.
 */
import type { Journal } from "./journal.js";

export type JsonValue =
	| string
	| number
	| boolean
	| null
	| JsonValue[]
	| { [key: string]: JsonValue };

export interface JsonObject {
	[key: string]: JsonValue;
}

export interface LarkStandInOptions {
	/** `cli_` and 16 hex digits. */
	appId: string;
	appSecret: string;
	encryptKey: string;
	verificationToken: string;
	/** Default `stand-in-tenant`. */
	tenantKey?: string;
	/** Default 督辦. */
	botName?: string;
	botOpenId?: string;
	/** Where events and card callbacks go; may be set later. */
	webhookUrl?: string;
	/** Default 0: any free port. */
	port?: number;
	host?: string;
	/** What the platform stamps on things, and measures the `uuid` hour and a card's 14 days with. Default `Date.now`. */
	now?: () => number;
	/** Signatures, tokens and rate limits. Default `Date.now`. */
	realNow?: () => number;
	/** Default: in memory only. */
	journal?: Journal;
	/** Default false: violations are counted, nothing is refused for them. */
	enforceLimits?: boolean;
	/** Permissions of the app. Default: `ALL_SCOPES`. */
	scopes?: readonly string[];
	/** Life of a tenant token in seconds. Default 7200. */
	tokenLifeSeconds?: number;
	/** How long the webhook has for an event or a callback. Default 3000, as Lark. */
	pushTimeoutMs?: number;
	/** Redelivers failed pushes after 15 s, 5 min, 1 h and 6 h, each divided by `factor`. Default: only `redeliver()` does. */
	autoRedeliver?: { factor: number };
	/** Makes ids predictable. */
	seed?: string;
	log?: (line: Record<string, unknown>) => void;
}

export interface Person {
	openId: string;
	unionId: string;
	userId: string;
	name: string;
	/** CSS colour for the chat page. */
	avatarColour: string;
	/** Left the organisation: a private message answers 230013. */
	resigned: boolean;
	/** Of another organisation; left out: of our own. */
	tenantKey?: string;
}

export type ChatType = "group" | "p2p";

export interface Chat {
	chatId: string;
	name: string;
	type: ChatType;
	/** open_ids; the bot is never among them. */
	members: readonly string[];
	botIn: boolean;
	dissolved: boolean;
	/** Only owners may speak: sends answer 230018. */
	muted: boolean;
	/** Whether the bot may mention everybody; a card that does without it is refused whole. */
	atAllAllowed: boolean;
	/** Open to people of other organisations; left out: not. */
	external?: boolean;
	createdAt: number;
}

export interface Mention {
	/** `@_user_1`, as it stands in the text. */
	key: string;
	openId: string;
	name: string;
	isBot: boolean;
}

export type Sender = { kind: "person"; openId: string } | { kind: "app" };

export interface Revision {
	content: JsonObject;
	/** Until when it was shown. */
	replacedAt: number;
	/** What replaced it. */
	by: "patch" | "edit" | "callback" | "delayed-update";
}

export interface Reaction {
	reactionId: string;
	emojiType: string;
	by: Sender;
	at: number;
}

export interface Message {
	id: string;
	chatId: string;
	sender: Sender;
	/** text, post, image, file, interactive … */
	type: string;
	/** Parsed; for `interactive` the card now shown. */
	content: JsonObject;
	parentId: string | null;
	rootId: string | null;
	createdAt: number;
	updatedAt: number;
	recalled: boolean;
	/** What it showed before, oldest first. */
	revisions: readonly Revision[];
	uuid: string | null;
	mentions: readonly Mention[];
	reactions: readonly Reaction[];
	readBy: readonly { openId: string; at: number }[];
}

/** What came of offering something to the webhook once. */
export interface PushResult {
	eventId: string;
	/** 200 and only 200 counts as delivered. */
	delivered: boolean;
	/** null when there was no answer in time, no connection, or no webhook yet. */
	status: number | null;
	body: string;
	ms: number;
	/** How often it was offered since this stand-in started. */
	attempts: number;
	error: "timeout" | "connection" | "no-webhook" | null;
}

export interface Attachment {
	name: string;
	bytes: Uint8Array;
	/** Pictures go into the message of the text (as `post`); a file is a message of its own. Default `file`. */
	kind?: "image" | "file";
}

export interface SayRequest {
	from: string;
	chat: string;
	text?: string;
	/** A real mention of the bot: put where the text says `@` and its name, else in front. */
	mentionBot?: boolean;
	/** open_ids: put where the text says `@` and the name, else at the end. */
	mentions?: readonly string[];
	replyTo?: string;
	files?: readonly Attachment[];
}

export interface SayResult {
	messageId: string;
	/** null when Lark would not tell the bot: not mentioned and no permission, or the bot is not in the chat. */
	push: PushResult | null;
	/** The messages of further files. */
	also: readonly { messageId: string; push: PushResult | null }[];
}

/** Something one can press: a button, or any other component that calls back. */
export interface Pressable {
	/** Where it stands: `body/elements/2/columns/0/elements/1`. */
	path: string;
	tag: string;
	text: string;
	name: string | null;
	elementId: string | null;
	/** The callback's value, null when it has none. */
	value: JsonValue;
	url: string | null;
	/** `name` of the form around it. */
	form: string | null;
	submits: boolean;
	disabled: boolean;
}

export interface PressRequest {
	by: string;
	messageId: string;
	/**
	 * A path, name, element_id or visible text (in that order), or an object that narrows it down. More than one match is an
	 * error unless `nth` (from 0) says which.
	 */
	button: string | ButtonQuery;
	/** By field name; a date as `2026-03-05`, a checker as boolean, a multi-select as string[]. What is left out keeps its default. */
	formValue?: Record<string, string | boolean | readonly string[]>;
	/** For selects, pickers and overflow menus outside a form. */
	option?: string;
	options?: readonly string[];
	inputValue?: string;
	checked?: boolean;
}

export interface ButtonQuery {
	path?: string;
	name?: string;
	text?: string;
	/** Every property named must be in the callback's value. */
	value?: JsonValue;
	nth?: number;
}

export interface Toast {
	type: "info" | "success" | "error" | "warning";
	content: string;
}

export type PressResult =
	/** The webhook answered as it should. */
	| {
			kind: "answered";
			toast: Toast | null;
			/** The new card; null when it stayed. */
			card: JsonObject | null;
			ms: number;
	  }
	/** Lark would show 「出錯了，請稍後重試 code: N」; codes of lark-protocol §3.3. */
	| { kind: "failed"; code: number; why: string; ms: number }
	/** The client itself refuses: nothing was sent. */
	| { kind: "blocked"; why: BlockedReason; field: string | null; words: string }
	/** Only a link. */
	| { kind: "opened"; url: string }
	/** Nothing behind it: a reset button, or a component without a callback. */
	| { kind: "nothing" };

export type BlockedReason =
	| "required"
	| "too-long"
	| "disabled"
	| "unknown-option"
	| "unknown-field"
	| "expired"
	| "recalled";

export type Fault =
	| { kind: "delay"; ms: number }
	/** Answered so, not applied: 429, 5xx, a business code, or 200 with code ≠ 0. */
	| {
			kind: "status";
			status: number;
			code?: number;
			msg?: string;
			headers?: Record<string, string>;
	  }
	/** The connection breaks before anything happened. */
	| { kind: "drop-before" }
	/** It happened, and the connection breaks before the answer. */
	| { kind: "apply-then-drop" }
	/** It happened; half of the answer comes, cut short. */
	| { kind: "truncated-json" }
	/** It happened; the answer comes a byte every `ms`. */
	| { kind: "slow-drip"; ms: number }
	/** A proxy's page instead of the API. Default status 200. Not applied. */
	| { kind: "html"; status?: number }
	| { kind: "redirect"; location?: string; status?: number }
	/** Half-open: never an answer. `apply`: it happened all the same. */
	| { kind: "hang"; apply?: boolean }
	/** Every token given out is void from here on: 99991663. */
	| { kind: "token-expired" };

export interface FaultRule {
	/** A `RouteName`, or `*`. */
	route: RouteName | "*";
	/** How many calls it hits. Default 1; `Infinity` until cleared. */
	times?: number;
	/** Only calls for which this says true, such as those to one chat. */
	match?: (call: {
		path: string;
		query: URLSearchParams;
		body: JsonValue;
	}) => boolean;
	fault: Fault;
}

export type RouteName =
	| "token"
	| "bot.info"
	| "messages.create"
	| "messages.list"
	| "messages.get"
	| "messages.reply"
	| "messages.patch"
	| "messages.edit"
	| "messages.delete"
	| "messages.read-users"
	| "messages.resource"
	| "reactions.create"
	| "chats.list"
	| "chats.search"
	| "chats.get"
	| "chats.members"
	| "chats.is-in-chat"
	| "users.get"
	| "users.batch"
	| "images.create"
	| "images.get"
	| "files.create"
	| "files.get"
	| "cards.delayed-update";

/** One call to the API, in order of arrival. */
export interface LedgerEntry {
	n: number;
	/** Real time of arrival. */
	at: number;
	ms: number;
	/** null for a path that does not exist. */
	route: RouteName | null;
	method: string;
	/** Without the query. */
	path: string;
	query: string;
	/** Parsed; secrets blotted out; uploads as `{fields, bytes}`. */
	body: JsonValue;
	uuid: string | null;
	/** The chat it speaks into, where it does. */
	chatId: string | null;
	/** What the caller got; null when it got no answer. */
	status: number | null;
	code: number | null;
	msg: string;
	/** Whether it took effect, whatever the caller saw. */
	applied: boolean;
	fault: Fault["kind"] | null;
	violation: LimitName | null;
}

/** Lark's limits, lark-protocol §6.1. */
export type LimitName =
	| "api-per-second"
	| "api-per-minute"
	| "chat-per-second"
	| "message-per-second";

export interface Ledger {
	readonly calls: readonly LedgerEntry[];
	/** How often each limit was broken, whether enforced or not. */
	readonly violations: Readonly<Record<LimitName, number>>;
	clear(): void;
}

export type StandInChange =
	| { kind: "message"; message: Message; isNew: boolean }
	| { kind: "chat"; chat: Chat }
	| { kind: "person"; person: Person }
	| { kind: "push"; eventId: string; delivered: boolean };

export interface WebhookCheck {
	ok: boolean;
	status: number | null;
	ms: number;
	/** In one sentence, "" when ok. */
	why: string;
}

/** How pushes go out from now on, beside their plain delivery. */
export interface DeliverySettings {
	/** Extra copies of every delivered push, same event_id, as Lark sometimes does. */
	copies?: number;
	/** Extra copies under an event_id of their own. */
	copiesUnderNewId?: number;
}

export interface PendingPush {
	eventId: string;
	type: string;
	chatId: string | null;
	attempts: number;
}

export interface LarkStandIn {
	/** `http://127.0.0.1:PORT`, no slash at the end: the SDK's `domain`. */
	readonly url: string;
	readonly appId: string;
	readonly tenantKey: string;
	readonly bot: { openId: string; name: string };
	readonly ledger: Ledger;
	close(): Promise<void>;

	setWebhookUrl(url: string): void;
	/** What saving the URL in the console does: the challenge, encrypted, without signature, 1 s. */
	verifyWebhook(): Promise<WebhookCheck>;

	addPerson(person: {
		openId?: string;
		name: string;
		avatarColour?: string;
	}): Person;
	addChat(chat: {
		chatId?: string;
		name: string;
		type?: ChatType;
		members: readonly string[];
		/** Default true, and no event: the bot was always there. */
		botIn?: boolean;
	}): Chat;
	/** The private chat of a person and the bot, made when missing. */
	p2p(openId: string): Chat;
	/** Changes what a chat or a person is, without an event: `muted`, `dissolved`, `resigned` … */
	changeChat(
		chatId: string,
		change: Partial<Omit<Chat, "chatId" | "type" | "createdAt">>,
	): Chat;
	changePerson(
		openId: string,
		change: Partial<
			Pick<Person, "name" | "avatarColour" | "resigned" | "tenantKey">
		>,
	): Person;
	chats(): readonly Chat[];
	people(): readonly Person[];
	/** Oldest first. Throws for a chat it does not know. */
	messages(chatId: string): readonly Message[];
	message(messageId: string): Message;
	/** The bytes behind an image_key or file_key. */
	file(key: string): { name: string; bytes: Uint8Array } | null;

	/** Says it as that person and tells the bot as Lark would; resolves after the first delivery attempt. */
	say(request: SayRequest): Promise<SayResult>;
	pressables(messageId: string): readonly Pressable[];
	press(request: PressRequest): Promise<PressResult>;
	recall(messageId: string, by: string): Promise<PushResult | null>;
	/** Notes that a person saw a message; in a private chat the bot is told. */
	read(messageId: string, by: string): Promise<PushResult | null>;

	/** Any event. `headers` overrides fields of the envelope's header (event_id, token, app_id …). */
	event(
		type: string,
		event: JsonObject,
		headers?: Record<string, string>,
	): Promise<PushResult>;
	/** A card callback as given, once, whatever is in it: for forged ones. */
	callback(
		event: JsonObject,
		headers?: Record<string, string>,
	): Promise<PushResult>;
	addBot(chatId: string, by: string): Promise<PushResult>;
	removeBot(chatId: string, by: string): Promise<PushResult>;
	addMembers(
		chatId: string,
		openIds: readonly string[],
		by: string,
	): Promise<PushResult>;
	removeMembers(
		chatId: string,
		openIds: readonly string[],
		by: string,
	): Promise<PushResult>;
	disband(chatId: string, by: string): Promise<PushResult>;
	enterPrivateChat(openId: string): Promise<PushResult>;
	menu(openId: string, eventKey: string): Promise<PushResult>;

	setDelivery(settings: DeliverySettings): void;
	/** Offers every undelivered push once more, in order; after five attempts only with `evenGivenUp`. */
	redeliver(options?: { evenGivenUp?: boolean }): Promise<PushResult[]>;
	/** Pushes something again that was pushed before, by event_id or message_id, all copies at once. */
	repeat(
		id: string,
		options?: { times?: number; newEventId?: boolean },
	): Promise<PushResult[]>;
	undelivered(): readonly PendingPush[];
	/** Resolves when nothing is on its way to the webhook. */
	settled(): Promise<void>;

	addFault(rule: FaultRule): void;
	clearFaults(): void;
	revokeTokens(): void;
	setScopes(scopes: readonly string[]): void;
	setEnforceLimits(enforce: boolean): void;

	/** Called after every change; returns how to stop it. */
	onChange(listener: (change: StandInChange) => void): () => void;
}
