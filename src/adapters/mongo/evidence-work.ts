import { randomBytes } from "node:crypto";
import type { ClientSession } from "mongoose";
import type { Logger } from "pino";
import type { Evidence, EvidenceFailure } from "../../domain/evidence.js";
import type { Script } from "../../language/utterance.js";
import type { EvidenceFiles, FetchFile } from "../../ports/evidence.js";
import type { MongoConnection } from "./connection.js";
import type { EvidenceDoc } from "./evidence-models.js";
import { toEvidence } from "./evidence-store.js";
import type { FieldCipher } from "./field-cipher.js";
import { inSession } from "./in-session.js";
import { createLaneWorker } from "./lane-worker.js";
import type { Models } from "./models.js";

/** Fetches the files that were linked to tasks, behind everything else. */
export interface EvidenceWork {
	start(): void;
	stop(): Promise<void>;
	/** Files still to be fetched. */
	pending(): Promise<number>;
}

/** Lark may be away for so long before a file is given up. */
const GIVE_UP_MS = 24 * 3_600_000;
const MAX_BACKOFF_MS = 10 * 60_000;

export function createEvidenceWork(deps: {
	connection: MongoConnection;
	models: Models;
	cipher: FieldCipher;
	fetchFile: FetchFile;
	files: EvidenceFiles;
	/** Resolves when one call may go. */
	turn: (lane: string) => Promise<void>;
	/** In the transaction that gives the file up: says so. */
	tellFailed: (
		session: ClientSession,
		file: Evidence,
		script: Script,
	) => Promise<void>;
	/** After the commit. */
	committed: () => void;
	nowMs: () => number;
	log: Logger;
}): EvidenceWork {
	const { models, cipher, nowMs, log } = deps;
	const isDue = () =>
		({ state: "pending", dueAtMs: { $lte: nowMs() } }) as const;
	const lanesWithWork = () => models.evidence.distinct("lane", isDue());
	const worker = createLaneWorker(
		{ name: "evidence", lanesWithWork, drain },
		deps,
	);

	async function drain(lane: string, mayGoOn: () => Promise<boolean>) {
		for (;;) {
			const row = await models.evidence
				.findOne({ lane, ...isDue() })
				.sort({ dueAtMs: 1 })
				.lean<EvidenceDoc>();
			if (!row) return;
			await deps.turn(lane);
			await work(row);
			if (!(await mayGoOn())) return;
		}
	}

	async function work(row: EvidenceDoc): Promise<void> {
		const file = read(row);
		if (!file) return setAside(row);
		const fileId = randomBytes(12).toString("hex");
		if (!(await markTrying(row, fileId))) return;
		// What an attempt left behind that was cut off.
		if (row.fileId) await deps.files.remove(row.fileId);
		const result = await deps.fetchFile(file, fileId);
		switch (result.kind) {
			case "kept":
				return keep(row, fileId, result);
			case "later":
				return again(row, fileId, result);
			case "failed":
				return giveUp(row, fileId, result.why, result.code);
			default:
				return result satisfies never;
		}
	}

	function read(row: EvidenceDoc): Evidence | null {
		try {
			return toEvidence(row, cipher);
		} catch (error) {
			log.error({ err: error, evidence: row._id }, "file cannot be read");
			return null;
		}
	}

	/** Nobody can be told what is missing: its name cannot be read. The next of its lane goes on. */
	async function setAside({ _id }: EvidenceDoc): Promise<void> {
		await models.evidence.updateOne(
			{ _id, state: "pending" },
			{ $set: { state: "failed", lastCode: "unreadable" } },
		);
	}

	/** Before the fetch, so that whoever comes after a crash knows what to clear away. */
	async function markTrying(row: EvidenceDoc, fileId: string) {
		const { modifiedCount } = await models.evidence.updateOne(
			{ _id: row._id, state: "pending", attempts: row.attempts },
			{ $inc: { attempts: 1 }, $set: { fileId } },
		);
		return modifiedCount === 1;
	}

	async function keep(
		row: EvidenceDoc,
		fileId: string,
		{ bytes, sha256 }: { bytes: number; sha256: string },
	) {
		const { modifiedCount } = await models.evidence.updateOne(
			{ _id: row._id, state: "pending", fileId },
			{ $set: { state: "fetched", bytes, sha256, lastCode: null } },
		);
		if (modifiedCount !== 1) await deps.files.remove(fileId);
	}

	async function again(
		row: EvidenceDoc,
		fileId: string,
		{ afterMs, code }: { afterMs: number | null; code: string },
	) {
		if (nowMs() - row.wantedSinceMs > GIVE_UP_MS)
			return giveUp(row, fileId, "unreachable", code);
		const waitMs = afterMs ?? backoffMs(row.attempts);
		log.warn({ evidence: row._id, code, waitMs }, "file will be fetched again");
		await models.evidence.updateOne(
			{ _id: row._id, fileId },
			{ $set: { dueAtMs: nowMs() + waitMs, lastCode: code } },
		);
	}

	async function giveUp(
		row: EvidenceDoc,
		fileId: string,
		why: EvidenceFailure,
		code: string,
	) {
		log.warn({ evidence: row._id, why, code }, "file given up");
		await deps.connection.transaction(async (session) => {
			const now = await models.evidence
				.findOneAndUpdate(
					{ _id: row._id, state: "pending", fileId },
					{ $set: { state: "failed", why, lastCode: code, fileId: null } },
					{ returnDocument: "after", ...inSession(session) },
				)
				.lean<EvidenceDoc>();
			if (now)
				await deps.tellFailed(session, toEvidence(now, cipher), now.script);
		});
		deps.committed();
	}

	return {
		start: () => worker.start(),
		stop: () => worker.stop(),
		pending: () => models.evidence.countDocuments({ state: "pending" }),
	};
}

/** Without jitter: lanes are few and already paced. */
function backoffMs(attempts: number): number {
	return Math.min(1000 * 2 ** attempts, MAX_BACKOFF_MS);
}
