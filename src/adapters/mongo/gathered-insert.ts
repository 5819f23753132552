import { type Model, mongo } from "mongoose";
import { isDuplicateKey } from "./lane-worker.js";

/**
 * Gathers inserts of a few milliseconds into one unordered write: a majority write each would cost most of the time of
 * taking an event in. Each caller learns of its own row: true when it is new, false when its key was there.
 */
export function gatherInserts<Doc extends { _id: string }>(
	model: Model<Doc>,
	windowMs: number,
): (doc: Doc) => Promise<boolean> {
	interface Waiting {
		doc: Doc;
		resolve: (isNew: boolean) => void;
		reject: (error: unknown) => void;
	}
	let batch: Waiting[] = [];

	async function flush(): Promise<void> {
		const due = batch;
		batch = [];
		const fresh = uniqueByKey(due);
		try {
			const known = await write(fresh.map(({ doc }) => doc));
			for (const { doc, resolve } of fresh) resolve(!known.has(doc._id));
			for (const repeat of due)
				if (!fresh.includes(repeat)) repeat.resolve(false);
		} catch (error) {
			for (const { reject } of due) reject(error);
		}
	}

	function uniqueByKey(rows: Waiting[]): Waiting[] {
		return [
			...new Map(rows.toReversed().map((row) => [row.doc._id, row])).values(),
		].reverse();
	}

	/** The keys that were there already. */
	async function write(docs: Doc[]): Promise<Set<string>> {
		try {
			await model.collection.insertMany(docs as never[], { ordered: false });
			return new Set();
		} catch (error) {
			return keysOfDuplicates(error, docs);
		}
	}

	return (doc) =>
		new Promise((resolve, reject) => {
			batch.push({ doc, resolve, reject });
			if (batch.length === 1) setTimeout(() => void flush(), windowMs);
		});
}

function keysOfDuplicates(
	error: unknown,
	docs: { _id: string }[],
): Set<string> {
	const failures = writeErrors(error);
	if (failures.length === 0 || !failures.every(isDuplicateKey)) throw error;
	if (isNotYetKept(error)) throw error;
	return new Set(failures.flatMap(({ index }) => docs[index]?._id ?? []));
}

interface WriteFailure {
	index: number;
	code?: number;
}

/** The rest of the batch was written, but not as durably as asked for: nobody may be told that it is safe. */
function isNotYetKept(error: unknown): boolean {
	return (
		error instanceof mongo.MongoBulkWriteError &&
		error.result.getWriteConcernError() !== undefined
	);
}

function writeErrors(error: unknown): WriteFailure[] {
	if (typeof error !== "object" || error === null) return [];
	if (!("writeErrors" in error)) return [];
	// One failure comes bare, several as a list.
	const found = error.writeErrors as WriteFailure | WriteFailure[];
	return Array.isArray(found) ? found : [found];
}
