import { createHash } from "node:crypto";
import type { ClientSession } from "mongoose";
import type { Evidence, ReportMark } from "../../domain/evidence.js";
import type { Script } from "../../language/utterance.js";
import type { EvidenceStore } from "../../ports/evidence.js";
import type { EvidenceDoc, ReportMarkDoc } from "./evidence-models.js";
import type { FieldCipher } from "./field-cipher.js";
import { inSession } from "./in-session.js";
import {
	captionOf,
	nameOf,
	sealedCaption,
	sealedName,
} from "./message-texts.js";
import type { Models } from "./models.js";

/** So many files are fetched at once, on all replicas together. */
const LANES = 3;
/** Loose files are known for a day: so long a question which task they show can be answered. */
const LOOSE_MS = 86_400_000;
const MOST_MARKS = 20;

/** Evidence of the plan `planId`; `nowMs` is real time. */
export function createEvidenceStore(
	models: Models,
	session: ClientSession | null,
	planId: () => Promise<string | null>,
	nowMs: () => number,
	cipher: FieldCipher,
): EvidenceStore {
	const find = async (filter: Partial<EvidenceDoc>): Promise<Evidence[]> => {
		const found = await models.evidence
			.find(filter)
			.sort({ sentAtMs: 1, _id: 1 })
			.session(session)
			.lean<EvidenceDoc[]>();
		return found.map((doc) => toEvidence(doc, cipher));
	};

	return {
		async add(files, script) {
			if (files.length === 0) return;
			const plan = await planId();
			const docs = files.map((file) => ({
				...toDoc(file, script, nowMs()),
				name: sealedName(cipher, file.id, file.name),
				...sealedCaption(cipher, file),
				planId: plan,
			}));
			await models.evidence.insertMany(docs, inSession(session));
		},

		of: async (task) => find({ planId: await planId(), task }),
		ofMessage: (message) => find({ message }),

		async fileIdOf(id) {
			const found = await models.evidence
				.findOne({ _id: id, state: "fetched" }, { fileId: 1 })
				.session(session)
				.lean<Pick<EvidenceDoc, "fileId">>();
			return found?.fileId ?? null;
		},

		ofBatch: (batch) => find({ batch }),
		loose: (person, chat) => find({ person, chat, state: "loose" }),

		async latest(person, chat) {
			const found = await models.evidence
				.findOne({ person, chat })
				.sort({ sentAtMs: -1, _id: -1 })
				.session(session)
				.lean<EvidenceDoc>();
			return found && toEvidence(found, cipher);
		},

		async link(files, script) {
			for (const file of files) {
				const { task, unit, day, report, batch, state, why } = file;
				await models.evidence.updateOne(
					{ _id: file.id },
					{
						$set: {
							...{ task, unit, day, report, batch, state, why, script },
							candidates: [],
							forgetAt: null,
							...(state === "pending" ? wanted(nowMs()) : {}),
						},
					},
					inSession(session),
				);
			}
		},

		async withdraw(task, source) {
			await models.evidence.updateMany(
				{
					planId: await planId(),
					task,
					$or: [{ report: source }, { message: source }],
				},
				{ $set: { withdrawn: true } },
				inSession(session),
			);
			// What is sent from now on does not belong to it.
			await models.reportmarks.deleteOne({ _id: source }, inSession(session));
		},

		async reinstate(task, from, { report, day }) {
			await models.evidence.updateMany(
				{
					planId: await planId(),
					task,
					withdrawn: true,
					$or: [{ report: from }, { message: from }],
				},
				{ $set: { withdrawn: false, report, day } },
				inSession(session),
			);
		},

		async noteReport({ source, ...mark }) {
			await models.reportmarks.updateOne(
				{ _id: source },
				{ $set: { ...mark, notedAt: new Date(nowMs()) } },
				{ upsert: true, ...inSession(session) },
			);
		},

		async reportsBy(person) {
			const found = await models.reportmarks
				.find({ person })
				.sort({ atMs: -1 })
				.limit(MOST_MARKS)
				.session(session)
				.lean<ReportMarkDoc[]>();
			return found.map(toMark);
		},

		async reportFrom(source) {
			const found = await models.reportmarks
				.findById(source)
				.session(session)
				.lean<ReportMarkDoc>();
			return found && toMark(found);
		},
	};
}

function toDoc(
	file: Evidence,
	script: Script,
	now: number,
): Omit<EvidenceDoc, "planId"> {
	const { id, ...rest } = file;
	return {
		_id: id,
		...rest,
		script,
		lane: laneOf(id),
		fileId: null,
		attempts: 0,
		...wanted(now),
		lastCode: null,
		forgetAt: file.state === "loose" ? new Date(now + LOOSE_MS) : null,
	};
}

function wanted(now: number): Pick<EvidenceDoc, "dueAtMs" | "wantedSinceMs"> {
	return { dueAtMs: now, wantedSinceMs: now };
}

function laneOf(id: string): string {
	const [byte = 0] = createHash("sha256").update(id).digest();
	return `evidence:${byte % LANES}`;
}

export function toEvidence(doc: EvidenceDoc, cipher: FieldCipher): Evidence {
	return {
		id: doc._id,
		task: doc.task ?? null,
		message: doc.message,
		key: doc.key,
		kind: doc.kind,
		name: nameOf(cipher, doc),
		...captionOf(cipher, doc),
		person: doc.person,
		unit: doc.unit ?? null,
		chat: doc.chat,
		at: doc.at,
		sentAtMs: doc.sentAtMs,
		day: doc.day,
		report: doc.report ?? null,
		batch: doc.batch,
		candidates: doc.candidates,
		state: doc.state,
		why: doc.why ?? null,
		bytes: doc.bytes ?? null,
		sha256: doc.sha256 ?? null,
		withdrawn: doc.withdrawn,
	};
}

function toMark(doc: ReportMarkDoc): ReportMark {
	return {
		source: doc._id,
		chat: doc.chat,
		person: doc.person,
		task: doc.task,
		replyTo: doc.replyTo ?? null,
		atMs: doc.atMs,
		day: doc.day,
	};
}
