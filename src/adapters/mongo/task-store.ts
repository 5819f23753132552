import { type ClientSession, isValidObjectId, type Types } from "mongoose";
import { inSession } from "./in-session.js";
import { DomainError } from "../../domain/errors.js";
import type { HistoryEntry, HistoryKind, Task } from "../../domain/task.js";
import { undoneIds } from "../../domain/undo.js";
import type { TaskStore } from "../../ports/stores.js";
import type { HistoryDoc, Models } from "./models.js";

/** A stored task without what only the store knows. */
const TASK_FIELDS = { _id: 0, planId: 0 };
/** In the order written: plan time may be set back. */
const NEWEST_FIRST = { _id: -1 } as const;
const MOST_CHANGES = 100;

type StoredHistory = HistoryDoc & { _id: Types.ObjectId };

/** Tasks of the plan `planId`, which is asked for once per use, since an import may change it. */
export function createTaskStore(
	models: Models,
	session: ClientSession | null,
	planId: () => Promise<string | null>,
): TaskStore {
	const id = async (ref: string) => `${(await planId()) ?? ""}:${ref}`;

	return {
		async get(ref) {
			const found = await models.tasks
				.findById(await id(ref), TASK_FIELDS)
				.session(session)
				.lean<Task>();
			return found ?? null;
		},

		async all() {
			const found = await models.tasks
				.find({ planId: (await planId()) ?? "" }, TASK_FIELDS)
				.sort({ order: 1 })
				.session(session)
				.lean<Task[]>();
			return found;
		},

		async save({ before, after, entry }) {
			const next = { ...after, version: before.version + 1 };
			const { modifiedCount } = await models.tasks.updateOne(
				{ _id: await id(before.ref), version: before.version },
				{ $set: next },
				inSession(session),
			);
			if (modifiedCount !== 1) throw new DomainError("changed-meanwhile");
			await addHistory([entry]);
		},

		async add(added) {
			if (added.length === 0) return;
			const plan = await planId();
			const docs = added.map(({ task }) => ({
				...task,
				_id: `${plan ?? ""}:${task.ref}`,
				planId: plan,
			}));
			await models.tasks.insertMany(docs, inSession(session));
			await addHistory(added.map(({ entry }) => entry));
		},

		async history(ref, limit, skip = 0) {
			const found = await models.history
				.find({ planId: (await planId()) ?? "", ref })
				.sort(NEWEST_FIRST)
				.skip(skip)
				.limit(limit)
				.session(session)
				.lean<StoredHistory[]>();
			return found.map(toEntry);
		},

		async latest(ref, kinds) {
			const kind = { $in: [...kinds, "undone"] as HistoryKind[] };
			const found = await models.history
				.find({ planId: (await planId()) ?? "", ref, kind })
				.sort(NEWEST_FIRST)
				.session(session)
				.lean<StoredHistory[]>();
			const entries = found.map(toEntry);
			const gone = undoneIds(entries);
			const newest = entries.find(
				({ id, kind }) => kinds.includes(kind) && !gone.has(id ?? ""),
			);
			return newest ?? null;
		},

		async entry(id) {
			if (!isValidObjectId(id)) return null;
			const found = await models.history
				.findOne({ _id: id, planId: (await planId()) ?? "" })
				.session(session)
				.lean<StoredHistory>();
			return found ? toEntry(found) : null;
		},

		async changesOf(person, since) {
			const found = await models.history
				.find({ planId: (await planId()) ?? "", person, at: { $gte: since } })
				.sort(NEWEST_FIRST)
				.limit(MOST_CHANGES)
				.session(session)
				.lean<StoredHistory[]>();
			return found.map(toEntry);
		},
	};

	async function addHistory(entries: HistoryEntry[]) {
		const plan = await planId();
		const docs = entries.map((entry) => ({ ...entry, planId: plan }));
		await models.history.insertMany(docs, inSession(session));
	}
}

function toEntry(doc: StoredHistory): HistoryEntry {
	return {
		id: doc._id.toString(),
		ref: doc.ref,
		kind: doc.kind,
		at: doc.at,
		person: doc.person ?? null,
		unit: doc.unit ?? null,
		source: doc.source ?? null,
		text: doc.text ?? null,
		value: doc.value ?? null,
		...(doc.also ? { also: doc.also } : {}),
		...(doc.undoes ? { undoes: doc.undoes } : {}),
		before: doc.before,
		after: doc.after,
	};
}
