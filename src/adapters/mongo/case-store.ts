import { type ClientSession, Types } from "mongoose";
import {
	type CaseBefore,
	type CaseEvent,
	type CaseFigure,
	type CaseState,
	type CaseText,
	NO_TEXT,
	type TypicalCase,
} from "../../domain/cases/case.js";
import { DomainError } from "../../domain/errors.js";
import type {
	CaseFilter,
	CaseStore,
	UnreadableCase,
} from "../../ports/cases.js";
import type { CaseDoc, CaseEventDoc } from "./case-models.js";
import { type FieldCipher, SealedTextError } from "./field-cipher.js";
import { inSession } from "./in-session.js";
import type { Models } from "./models.js";

const IN_HAND: readonly CaseState[] = ["draft", "returned"];
const NOT_HANDED_IN: readonly CaseState[] = ["draft", "dropped"];
/** In the order written: plan time may be set back. */
const NEWEST_FIRST = { _id: -1 } as const;

const TEXT_FIELDS = Object.keys(NO_TEXT) as (keyof CaseText)[];

/** Cases of the plan `planId`; everything that anyone wrote is sealed before it goes to the database. */
export function createCaseStore(
	models: Models,
	session: ClientSession | null,
	tools: {
		planId: () => Promise<string | null>;
		/** Stamps in order of arrival. */
		nextSeq: () => string;
		cipher: FieldCipher;
		/** For the log. */
		noteUnreadable?: (error: SealedTextError) => void;
	},
): CaseStore {
	const { cipher, nextSeq } = tools;
	const plan = async () => (await tools.planId()) ?? "";
	const sealedShut = new Map<string, UnreadableCase>();
	const open = (doc: CaseDoc): TypicalCase => {
		try {
			return toCase(doc, cipher);
		} catch (error) {
			if (!(error instanceof SealedTextError)) throw error;
			tools.noteUnreadable?.(error);
			sealedShut.set(doc._id, { id: doc._id, no: doc.no ?? null });
			return { ...toFigure(doc), text: NO_TEXT, isUnreadable: true };
		}
	};
	/** One that does not open is no reason to show nobody any other. */
	const openAll = (docs: CaseDoc[]) =>
		docs.map(open).filter(({ isUnreadable }) => !isUnreadable);

	return {
		async get(id) {
			const found = await models.cases
				.findOne({ _id: id, planId: await plan() })
				.session(session)
				.lean<CaseDoc>();
			return found && open(found);
		},

		async byNo(no) {
			const found = await models.cases
				.findOne({ planId: await plan(), no })
				.session(session)
				.lean<CaseDoc>();
			return found && open(found);
		},

		async all(of = {}) {
			const found = await models.cases
				.find({ planId: await plan(), ...queryFor(of) })
				.sort({ no: 1 })
				.session(session)
				.lean<CaseDoc[]>();
			return openAll(found);
		},

		async figures() {
			const found = await models.cases
				.find(
					{ planId: await plan(), state: { $nin: NOT_HANDED_IN } },
					{ text: 0 },
				)
				.sort({ no: 1 })
				.session(session)
				.lean<Omit<CaseDoc, "text">[]>();
			return found.map(toFigure);
		},

		async draftsOf(person) {
			const found = await models.cases
				.find({
					planId: await plan(),
					filedBy: person,
					state: { $in: IN_HAND },
				})
				.sort({ touched: -1 })
				.session(session)
				.lean<CaseDoc[]>();
			return openAll(found);
		},

		async add(filed, event) {
			const doc = {
				...toDoc(filed, cipher),
				_id: filed.id,
				planId: await plan(),
				touched: nextSeq(),
			};
			await models.cases.insertMany([doc], inSession(session));
			await addEvent(event);
		},

		async save({ before, after, event }) {
			await write(before, { ...after, version: before.version + 1 });
			await addEvent(event);
		},

		keepDraft: (filed) => write(filed, filed, { state: { $in: IN_HAND } }),

		raise: (filed) => write(filed, { ...filed, version: filed.version + 1 }),

		async nextNo() {
			const [last] = await models.cases
				.find({ planId: await plan(), no: { $ne: null } }, { no: 1 })
				.sort({ no: -1 })
				.limit(1)
				.session(session)
				.lean<Pick<CaseDoc, "no">[]>();
			return (last?.no ?? 0) + 1;
		},

		async events(id) {
			const found = await models.caseevents
				.find({ planId: await plan(), case: id })
				.sort(NEWEST_FIRST)
				.session(session)
				.lean<CaseEventDoc[]>();
			return found.flatMap((doc) => openEvent(doc) ?? []);
		},

		async newestEventBy(person, since) {
			const found = await models.caseevents
				.findOne({ planId: await plan(), person, at: { $gte: since } })
				.sort(NEWEST_FIRST)
				.session(session)
				.lean<CaseEventDoc>();
			return found && toEvent(found, cipher);
		},

		async headSignsOff(unit) {
			const found = await models.caserules
				.findById(`${await plan()}:${unit}`)
				.session(session)
				.lean<{ headSignsOff: boolean }>();
			return found?.headSignsOff ?? false;
		},

		async setHeadSignsOff(unit, signs) {
			const planId = await plan();
			await models.caserules.updateOne(
				{ _id: `${planId}:${unit}` },
				{ $set: { planId, unit, headSignsOff: signs } },
				{ upsert: true, ...inSession(session) },
			);
		},

		async holdUnit(unit) {
			const planId = await plan();
			await models.caserules.updateOne(
				{ _id: `${planId}:${unit}` },
				{ $inc: { holds: 1 }, $setOnInsert: { planId, unit } },
				{ upsert: true, ...inSession(session) },
			);
		},

		unreadable: () => [...sealedShut.values()],
	};

	function openEvent(doc: CaseEventDoc): CaseEvent | null {
		try {
			return toEvent(doc, cipher);
		} catch (error) {
			if (!(error instanceof SealedTextError)) throw error;
			tools.noteUnreadable?.(error);
			return null;
		}
	}

	/** Where the row still is as `before` knows it. */
	async function write(
		before: TypicalCase,
		after: TypicalCase,
		where: { state?: { $in: readonly CaseState[] } } = {},
	): Promise<void> {
		// Its empty text would be written over what a backup may still bring back.
		if (before.isUnreadable)
			throw new DomainError("case-unreadable", { no: String(before.no ?? "") });
		const { matchedCount } = await models.cases.updateOne(
			{
				_id: before.id,
				planId: await plan(),
				version: before.version,
				...where,
			},
			{ $set: { ...toDoc(after, cipher), touched: nextSeq() } },
			inSession(session),
		);
		if (matchedCount !== 1) throw new DomainError("changed-meanwhile");
	}

	async function addEvent(event: CaseEvent): Promise<void> {
		const id = new Types.ObjectId();
		const seal = (field: "text" | "before", words: string | null) =>
			words && cipher.seal(words, eventPlace(id, field));
		const before = event.before ? JSON.stringify(event.before) : null;
		const doc = {
			...event,
			_id: id,
			text: seal("text", event.text),
			before: seal("before", before),
			planId: await plan(),
		};
		await models.caseevents.insertMany([doc], inSession(session));
	}
}

/** Handed in, and what is asked for. */
function queryFor({ units, filedBy, state }: CaseFilter) {
	const either = [
		...(units ? [{ unit: { $in: units } }] : []),
		...(filedBy === undefined ? [] : [{ filedBy }]),
	];
	return {
		state: state
			? { $in: [state], $nin: NOT_HANDED_IN }
			: { $nin: NOT_HANDED_IN },
		...(either.length > 0 ? { $or: either } : {}),
	};
}

function toDoc(
	{ id, text, ...rest }: TypicalCase,
	cipher: FieldCipher,
): Omit<CaseDoc, "_id" | "planId" | "touched"> {
	const sealed = { ...NO_TEXT };
	for (const field of TEXT_FIELDS)
		sealed[field] = cipher.seal(text[field], textPlace(id, field));
	return { ...rest, text: sealed };
}

function toCase(doc: CaseDoc, cipher: FieldCipher): TypicalCase {
	const text = { ...NO_TEXT };
	for (const field of TEXT_FIELDS) {
		const sealed = doc.text[field];
		// A field that a later release added.
		if (sealed) text[field] = cipher.open(sealed, textPlace(doc._id, field));
	}
	return { ...toFigure(doc), text };
}

function toFigure(doc: Omit<CaseDoc, "text">): CaseFigure {
	return {
		id: doc._id,
		no: doc.no ?? null,
		unit: doc.unit,
		kind: doc.kind,
		category: doc.category ?? null,
		outcome: doc.outcome ?? null,
		occurredOn: doc.occurredOn ?? null,
		state: doc.state,
		filedBy: doc.filedBy,
		filedAt: doc.filedAt ?? null,
		signedBy: doc.signedBy ?? null,
		reviewedBy: doc.reviewedBy ?? null,
		decidedBy: doc.decidedBy ?? null,
		acceptedAt: doc.acceptedAt ?? null,
		returns: doc.returns,
		version: doc.version,
	};
}

function toEvent(doc: CaseEventDoc, cipher: FieldCipher): CaseEvent {
	return {
		id: doc._id.toString(),
		case: doc.case,
		kind: doc.kind,
		at: doc.at,
		person: doc.person,
		source: doc.source ?? null,
		text: doc.text ? cipher.open(doc.text, eventPlace(doc._id, "text")) : null,
		from: doc.from,
		...(doc.undoes ? { undoes: doc.undoes } : {}),
		...(doc.before
			? {
					before: toBefore(
						cipher.open(doc.before, eventPlace(doc._id, "before")),
					),
				}
			: {}),
	};
}

function toBefore(json: string): CaseBefore {
	return JSON.parse(json, (field, value: unknown) =>
		DAYS_OF_BEFORE.has(field) && typeof value === "string"
			? new Date(value)
			: value,
	) as CaseBefore;
}

const DAYS_OF_BEFORE = new Set(["filedAt", "acceptedAt"]);

function textPlace(id: string, field: keyof CaseText) {
	return { collection: "cases", field: `text.${field}`, row: id };
}

function eventPlace(id: Types.ObjectId, field: "text" | "before") {
	return { collection: "caseevents", field, row: id.toString() };
}
