/**
 * The audit log as a chain (`trust.md` G35): each row gets a number and a link, made of the link before it and all that the
 * row says, so that a row that is edited, taken out or put in breaks it. The links are HMACs with a key derived from the
 * data key and not plain hashes: who can write to the database could make those anew. What cannot be seen from the chain
 * alone is that its newest rows and its head were taken back together to an older state: the head that `duban audit
 * verify` prints is there to be written down elsewhere.
 *
 * Rows are chained behind, a moment after they were committed: in the transaction of what they record, every two of those
 * would wait for each other. Any replica may, one at a time by lease; what keeps two of them from forking the chain is the
 * head, moved in the transaction that numbers the rows.
 */
import type { Types } from "mongoose";
import type { Logger } from "pino";
import type { MongoConnection } from "./connection.js";
import type { FieldCipher } from "./field-cipher.js";
import { createLaneWorker, type LaneWorker } from "./lane-worker.js";
import type { AuditDoc, Models } from "./models.js";

/** The newest link. */
export interface ChainHead {
	seq: number;
	link: string;
}

export type AuditRow = AuditDoc & { _id: Types.ObjectId };

const HEAD = "audit-chain";
const LANE = "audit-chain";
const BATCH = 500;

export function createAuditChain(deps: {
	connection: MongoConnection;
	models: Models;
	cipher: FieldCipher;
	nowMs: () => number;
	log: Logger;
}): LaneWorker {
	const { models } = deps;
	return createLaneWorker(
		{
			name: "audit-chain",
			lanesWithWork: async () =>
				(await models.audit.exists({ seq: null })) ? [LANE] : [],
			async drain(_, mayGoOn) {
				while ((await mayGoOn()) && (await chainSome(deps)) === BATCH);
			},
		},
		deps,
	);
}

/** Chains the oldest rows that are not; how many. Killed at any moment it has chained them all or none. */
export function chainSome({
	connection,
	models,
	cipher,
}: {
	connection: MongoConnection;
	models: Models;
	cipher: FieldCipher;
}): Promise<number> {
	return connection.transaction(async (session) => {
		const found = await models.facts.findById(HEAD).session(session).lean();
		let head = (found?.value ?? null) as ChainHead | null;
		const rows = await models.audit
			.find({ seq: null })
			.sort({ _id: 1 })
			.limit(BATCH)
			.session(session)
			.lean<AuditRow[]>();
		const writes = rows.map((row) => {
			head = linked(cipher, head, row);
			const filter = { _id: row._id };
			return { updateOne: { filter, update: { $set: { ...head } } } };
		});
		if (writes.length === 0) return 0;
		await models.audit.bulkWrite(writes, { session });
		// Written by every batch: of two at once the database lets one through.
		await models.facts.updateOne(
			{ _id: HEAD },
			{ $set: { value: head } },
			{ upsert: true, session },
		);
		return writes.length;
	});
}

export async function chainHead(models: Models): Promise<ChainHead | null> {
	const found = await models.facts.findById(HEAD).lean();
	return (found?.value ?? null) as ChainHead | null;
}

/** The place of `row` after `before`; null: it is the first. */
export function linked(
	cipher: FieldCipher,
	before: ChainHead | null,
	row: AuditRow,
): ChainHead {
	const seq = (before?.seq ?? 0) + 1;
	return { seq, link: cipher.mac(canonical(seq, before?.link ?? "", row)) };
}

/** All that the row says, in one order. */
function canonical(seq: number, before: string, row: AuditRow): string {
	const { at, person, chat, action, subject, result, source } = row;
	const said = [person, chat, action, subject, result, source];
	return JSON.stringify([
		seq,
		before,
		String(row._id),
		at.toISOString(),
		...said.map((each) => each ?? null),
	]);
}
