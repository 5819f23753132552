/**
 * Every collection: its fields, its indexes. Documents stay inside `adapters/mongo`; stores hand out plain domain objects.
 * Cards and incoming events are kept as JSON strings, so nothing a stranger sends becomes a field name.
 */
import { type Connection, type Model, Schema } from "mongoose";
import type { Buttons } from "../../card-actions.js";
import type { Broadcast } from "../../domain/broadcast.js";
import type { Binding, RoleName } from "../../domain/people.js";
import type { RightsChange } from "../../domain/rights-change.js";
import type { Doubt, Plan } from "../../domain/plan.js";
import type { HistoryEntry, Task } from "../../domain/task.js";
import type { Script } from "../../language/utterance.js";
import type { Making, OutgoingMessage } from "../../ports/stores.js";
import {
	type CaseDoc,
	type CaseEventDoc,
	type CaseRuleDoc,
	caseSchemas,
} from "./case-models.js";
import {
	type EvidenceDoc,
	evidenceSchemas,
	type ReportMarkDoc,
} from "./evidence-models.js";
import {
	type PublicationDoc,
	publicationSchemas,
} from "./publication-models.js";
import type { Standing } from "./standing.js";

export interface PlanDoc {
	_id: string;
	plan: Plan;
	doubts: Doubt[];
	importedAt: Date;
	document: {
		fileName: string;
		sha256: string;
		text: string | null;
		spans: string;
	};
}

export type TaskDoc = Task & { _id: string; planId: string };
export type HistoryDoc = HistoryEntry & { planId: string };

export interface RoleDoc {
	person: string;
	role: RoleName;
	unit: string | null;
	actionNo: number | null;
	from: Date;
	/** When it was ended. */
	to: Date | null;
	/** From when on it no longer holds by itself; null for ever. */
	until: Date | null;
	/** Of a deputy: who is away. */
	standsInFor: string | null;
}

export interface ChatDoc {
	_id: string;
	name: string | null;
	binding: Binding | null;
	boundAt: Date | null;
	boundBy: string | null;
	members: string[];
	/** Those who left. */
	former: string[];
	/** When, by Lark's clock, ms. */
	left?: { person: string; atMs: number }[];
	privateWith: string | null;
}

export interface InboxDoc {
	/** The incoming key. */
	_id: string;
	lane: string;
	seq: string;
	/** JSON of `Incoming`, sealed (`message-texts.ts`). */
	incoming: string;
	state: "new" | "done" | "parked";
	attempts: number;
	receivedAt: Date;
	doneAt: Date | null;
	/** Who wrote it, for messages: counts towards the sixty a minute. */
	person?: string | null;
	/** Taken back by its writer before it was dealt with. */
	recalled?: boolean;
	/** JSON of `PressAnswer`, sealed; for an hour. */
	answer: string | null;
}

export interface OutboxDoc {
	/** The logical key. */
	_id: string;
	lane: string;
	seq: string;
	priority: "reply" | "bulk";
	/** `recall` takes the message put under the key `of` off Lark. */
	to: OutgoingMessage["to"] | { kind: "recall"; of: string };
	chat: string | null;
	/** JSON of the card as Lark gets it, sealed (`message-texts.ts`); empty once it is sent, or will not be. */
	json: string;
	/** Its words as plain text, sealed. */
	fallback: string;
	about: string[];
	why: string | null;
	/** See `OutgoingMessage`. */
	asker?: string;
	/** Its card was a question or a form, when it was put. */
	asks?: boolean;
	script: Script;
	/** Of bulk messages: on what it stood when it was put; gone, it is not sent. */
	standing?: Standing | null;
	/** See `OutgoingMessage`. */
	internalOnly?: boolean;
	attachment?: Making;
	state: "ready" | "sent" | "parked" | "unknown";
	/** Real time, ms: not before this. */
	dueAtMs: number;
	attempts: number;
	/** Real time, ms, of the first attempt whose outcome is not known; null when it certainly was not shown. */
	maybeShownSinceMs: number | null;
	/** Sent as plain text because the card was refused. */
	asText: boolean;
	lastCode: string | null;
	messageId: string | null;
	createdAt: Date;
	sentAt: Date | null;
}

export interface CardDoc {
	_id: string;
	outboxKey: string | null;
	messageId: string | null;
	chat: string | null;
	person: string | null;
	/** JSON of `Buttons`, sealed (`message-texts.ts`); the object itself in rows of earlier releases. */
	buttons: string | Buttons;
	about: string[];
	/** What it shows the state of (`Card.shows`). */
	shows: string | null;
	/** A press gave its message another face since; missing in rows of earlier releases. */
	replaced?: boolean;
	/** `Card.asks`. */
	asks?: boolean;
	script: Script;
	createdAt: Date;
}

export interface ReminderDoc {
	_id: string;
	digest: string;
	day: string;
}

export type BroadcastDoc = Omit<Broadcast, "id"> & { _id: string };

export interface AuditDoc {
	at: Date;
	person: string | null;
	chat: string | null;
	action: string;
	subject: string | null;
	result: "done" | "refused" | "failed";
	source: string | null;
	/** Its place in the chain, from 1, and its link (`audit-chain.ts`); missing until it is chained. */
	seq?: number;
	link?: string;
}

/** Who works on a lane now: one holder at a time, across processes. */
export interface LaneDoc {
	_id: string;
	token: string;
	leaseUntilMs: number;
}

/** Single facts of the installation: the simulated clock, when each job last ran, the schema's version. */
export interface FactDoc {
	_id: string;
	value: unknown;
}

export type RightsChangeDoc = Omit<RightsChange, "id"> & { _id: string };

export interface PersonDoc {
	_id: string;
	name: string;
}

const mixed = Schema.Types.Mixed;
const options = {
	versionKey: false,
	minimize: false,
	autoIndex: false,
} as const;

const schemas = {
	plans: new Schema(
		{
			_id: String,
			plan: mixed,
			doubts: mixed,
			importedAt: Date,
			document: mixed,
		},
		options,
	).index({ importedAt: -1 }),
	tasks: new Schema(
		{
			_id: String,
			planId: String,
			ref: String,
			code: String,
			kind: String,
			actionNo: Number,
			order: Number,
			title: String,
			text: String,
			leadUnits: [String],
			responsibleUnits: [String],
			responsibleOpen: Boolean,
			groups: [String],
			dueOn: String,
			effectiveDueOn: String,
			dueText: String,
			issuedOn: String,
			indicators: mixed,
			milestones: mixed,
			continuing: Boolean,
			recurring: String,
			state: String,
			parts: mixed,
			submittedBy: mixed,
			returns: Number,
			blocked: mixed,
			extension: mixed,
			expansions: mixed,
			version: Number,
		},
		options,
	).index({ planId: 1, order: 1 }),
	history: new Schema(
		{
			planId: String,
			ref: String,
			kind: String,
			at: Date,
			person: String,
			unit: String,
			source: String,
			text: String,
			value: mixed,
			also: { type: [mixed], default: undefined },
			undoes: mixed,
			before: mixed,
			after: mixed,
		},
		options,
	)
		.index({ planId: 1, ref: 1, _id: -1 })
		.index({ planId: 1, ref: 1, kind: 1, _id: -1 })
		.index({ planId: 1, person: 1, _id: -1 }),
	roles: new Schema(
		{
			person: String,
			role: String,
			unit: String,
			actionNo: Number,
			from: Date,
			to: Date,
			until: Date,
			standsInFor: String,
		},
		options,
	)
		.index({ person: 1, to: 1 })
		.index({ standsInFor: 1, to: 1 }, { sparse: true })
		.index({ role: 1, unit: 1, to: 1 }),
	rightschanges: new Schema(
		{
			_id: String,
			kind: String,
			at: Date,
			by: String,
			person: String,
			added: [mixed],
			ended: [mixed],
			chat: mixed,
			undone: Boolean,
		},
		options,
	).index({ by: 1, at: -1 }),
	people: new Schema({ _id: String, name: String }, options),
	chats: new Schema(
		{
			_id: String,
			name: String,
			binding: mixed,
			boundAt: Date,
			boundBy: String,
			members: [String],
			former: [String],
			left: [{ _id: false, person: String, atMs: Number }],
			privateWith: String,
		},
		options,
	),
	inbox: new Schema(
		{
			_id: String,
			lane: String,
			seq: String,
			incoming: String,
			state: String,
			attempts: Number,
			receivedAt: Date,
			doneAt: Date,
			person: String,
			recalled: Boolean,
			answer: String,
		},
		options,
	)
		.index({ lane: 1, seq: 1 }, { partialFilterExpression: { state: "new" } })
		.index({ person: 1, doneAt: 1 }, { sparse: true })
		// A repeat is recognised for 40 days: contract §2 asks for at least 30.
		.index({ doneAt: 1 }, { expireAfterSeconds: 40 * 86_400 })
		// Those that still hold an answer: a few (`forget-words.ts`).
		.index(
			{ doneAt: -1 },
			{ partialFilterExpression: { answer: { $gt: "" } } },
		),
	outbox: new Schema(
		{
			_id: String,
			lane: String,
			seq: String,
			priority: String,
			to: mixed,
			chat: String,
			json: String,
			fallback: String,
			about: [String],
			why: String,
			asker: { type: String, default: undefined },
			asks: { type: Boolean, default: undefined },
			script: String,
			standing: mixed,
			internalOnly: { type: Boolean, default: undefined },
			attachment: { type: mixed, default: undefined },
			state: String,
			dueAtMs: Number,
			attempts: Number,
			maybeShownSinceMs: Number,
			asText: Boolean,
			lastCode: String,
			messageId: String,
			createdAt: Date,
			sentAt: Date,
		},
		options,
	)
		.index({ lane: 1, seq: 1 }, { partialFilterExpression: { state: "ready" } })
		.index({ dueAtMs: 1 }, { partialFilterExpression: { state: "ready" } })
		.index({ sentAt: -1 })
		// Those that still hold words: what waits, and what got stuck (`forget-words.ts`).
		.index(
			{ state: 1, dueAtMs: 1 },
			{ partialFilterExpression: { json: { $gt: "" } } },
		)
		.index({ messageId: 1 }, { sparse: true })
		.index(
			{ asker: 1, seq: -1 },
			{ partialFilterExpression: { asker: { $gt: "" } } },
		)
		.index(
			{ chat: 1, seq: -1 },
			{ partialFilterExpression: { why: { $type: "string" } } },
		)
		.index(
			{ "to.person": 1, seq: -1 },
			{ partialFilterExpression: { why: { $type: "string" } } },
		),
	cards: new Schema(
		{
			_id: String,
			outboxKey: String,
			messageId: String,
			chat: String,
			person: String,
			buttons: mixed,
			about: [String],
			shows: String,
			replaced: Boolean,
			asks: { type: Boolean, default: undefined },
			script: String,
			createdAt: Date,
		},
		options,
	)
		.index({ outboxKey: 1 })
		.index({ shows: 1, createdAt: -1 })
		.index({ messageId: 1 }, { sparse: true }),
	reminders: new Schema({ _id: String, digest: String, day: String }, options),
	broadcasts: new Schema(
		{
			_id: String,
			askedBy: String,
			at: Date,
			figures: mixed,
			targets: mixed,
			state: String,
			settledBy: String,
			settledAt: Date,
			gone: mixed,
		},
		options,
	),
	...evidenceSchemas,
	...caseSchemas,
	...publicationSchemas,
	audit: new Schema(
		{
			at: Date,
			person: String,
			chat: String,
			action: String,
			subject: String,
			result: String,
			source: String,
			seq: Number,
			link: String,
		},
		options,
	)
		.index({ at: 1 })
		.index({ seq: 1 }),
	lanes: new Schema(
		{ _id: String, token: String, leaseUntilMs: Number },
		options,
	),
	facts: new Schema({ _id: String, value: mixed }, options),
};

export interface Models {
	plans: Model<PlanDoc>;
	tasks: Model<TaskDoc>;
	history: Model<HistoryDoc>;
	roles: Model<RoleDoc>;
	rightschanges: Model<RightsChangeDoc>;
	people: Model<PersonDoc>;
	chats: Model<ChatDoc>;
	inbox: Model<InboxDoc>;
	outbox: Model<OutboxDoc>;
	cards: Model<CardDoc>;
	reminders: Model<ReminderDoc>;
	broadcasts: Model<BroadcastDoc>;
	evidence: Model<EvidenceDoc>;
	reportmarks: Model<ReportMarkDoc>;
	cases: Model<CaseDoc>;
	caseevents: Model<CaseEventDoc>;
	caserules: Model<CaseRuleDoc>;
	publications: Model<PublicationDoc>;
	audit: Model<AuditDoc>;
	lanes: Model<LaneDoc>;
	facts: Model<FactDoc>;
}

/** The models of one connection. */
export function defineModels(connection: Connection): Models {
	const entries = Object.entries(schemas).map(([name, schema]) => [
		name,
		connection.models[name] ?? connection.model(name, schema, name),
	]);
	return Object.fromEntries(entries) as Models;
}

/** Creates collections and indexes that are missing; safe to run at every start and on every replica at once. */
export async function prepareCollections(models: Models): Promise<void> {
	const all = Object.values(models) as Model<unknown>[];
	const found = await models.facts.db.listCollections();
	const names = new Set(found.map(({ name }) => name));
	const missing = all.filter((model) => !names.has(model.collection.name));
	await Promise.all(missing.map((model) => model.createCollection()));
	await Promise.all(all.map((model) => model.createIndexes()));
}
