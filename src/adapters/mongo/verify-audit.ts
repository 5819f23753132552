import {
	type AuditRow,
	chainHead,
	type ChainHead,
	linked,
} from "./audit-chain.js";
import type { FieldCipher } from "./field-cipher.js";
import type { Models } from "./models.js";

/** The first place where the chain of the audit log is not whole. */
export interface AuditBreak {
	/** `edited`: it says something else than when it was chained. */
	how: "edited" | "deleted" | "inserted";
	seq: number;
	/** The row as it is now; null for one that is not there. */
	row: Pick<AuditRow, "at" | "action"> | null;
}

export interface AuditVerdict {
	broken: AuditBreak | null;
	head: ChainHead | null;
	/** Rows that are not chained yet. */
	waiting: number;
}

/** Goes through the whole chain, beside a running product: what is chained meanwhile is left for the next time. */
export async function verifyAudit(
	models: Models,
	cipher: FieldCipher,
): Promise<AuditVerdict> {
	const head = await chainHead(models);
	const broken =
		(await firstBreak(models, cipher, head)) ?? (await pastHead(models));
	const waiting = await models.audit.countDocuments({ seq: null });
	return { broken, head, waiting };
}

async function firstBreak(
	models: Models,
	cipher: FieldCipher,
	head: ChainHead | null,
): Promise<AuditBreak | null> {
	let before: ChainHead | null = null;
	const rows = models.audit
		.find({ seq: { $lte: head?.seq ?? 0 } })
		.sort({ seq: 1, _id: 1 })
		.lean<AuditRow[]>()
		.cursor();
	for await (const row of rows as AsyncIterable<AuditRow>) {
		const right: ChainHead = linked(cipher, before, row);
		const seq = row.seq ?? 0;
		if (seq > right.seq) return { how: "deleted", seq: right.seq, row: null };
		if (seq < right.seq) return { how: "inserted", seq, row };
		if (row.link !== right.link) return { how: "edited", seq, row };
		before = right;
	}
	return endOf(before, head);
}

/** The rows end where the head says. */
function endOf(
	last: ChainHead | null,
	head: ChainHead | null,
): AuditBreak | null {
	if (last?.seq === head?.seq) return null;
	return { how: "deleted", seq: (last?.seq ?? 0) + 1, row: null };
}

/** A row that nobody chained; the head is read after it, so that what a running product chains is none. */
async function pastHead(models: Models): Promise<AuditBreak | null> {
	const last = await models.audit
		.findOne({ seq: { $ne: null } })
		.sort({ seq: -1 })
		.lean<AuditRow>();
	const head = await chainHead(models);
	if (!last?.seq || last.seq <= (head?.seq ?? 0)) return null;
	return { how: "inserted", seq: last.seq, row: last };
}
