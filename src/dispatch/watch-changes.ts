import type { CaseChange } from "../domain/cases/case.js";
import type { Publication } from "../domain/publishing/publication.js";
import type { Task } from "../domain/task.js";
import type { Stores } from "../ports/stores.js";

/** What one event has changed. */
export interface Changes {
	tasks: Map<string, Task>;
	/** Those of which something was taken back. */
	undone: Set<string>;
	/** By id; so `publications`. */
	cases: Map<string, CaseChange>;
	publications: Map<string, Publication>;
	/** Keys of what was put: it tells of the change itself. */
	put: Set<string>;
	/** To whom a card went that shows this (`Card.shows`). */
	told: Map<string, Set<string>>;
	/** Messages that were given a new face on the way. */
	refaced: Set<string>;
}

/** Notes what is saved, and which messages are put and updated, through `stores`. */
export function watchChanges(stores: Stores): {
	stores: Stores;
	changes: Changes;
} {
	const changes: Changes = {
		tasks: new Map(),
		undone: new Set(),
		cases: new Map(),
		publications: new Map(),
		put: new Set(),
		told: new Map(),
		refaced: new Set(),
	};
	const watched: Stores = {
		...stores,
		tasks: watchedTasks(stores, changes),
		cases: watchedCases(stores, changes),
		publications: watchedPublications(stores, changes),
		outbox: watchedOutbox(stores, changes),
	};
	return { stores: watched, changes };
}

function watchedTasks({ tasks }: Stores, changes: Changes): Stores["tasks"] {
	return {
		...tasks,
		async save(change: Parameters<typeof tasks.save>[0]) {
			await tasks.save(change);
			changes.tasks.set(change.after.ref, change.after);
			if (change.entry.undoes) changes.undone.add(change.after.ref);
		},
	};
}

function watchedCases({ cases }: Stores, changes: Changes): Stores["cases"] {
	return {
		...cases,
		async save(change) {
			await cases.save(change);
			changes.cases.set(change.after.id, change);
		},
	};
}

function watchedPublications(
	{ publications }: Stores,
	changes: Changes,
): Stores["publications"] {
	return {
		...publications,
		async settle(after, from) {
			const isSettled = await publications.settle(after, from);
			if (isSettled) changes.publications.set(after.id, after);
			return isSettled;
		},
	};
}

function watchedOutbox({ outbox }: Stores, changes: Changes): Stores["outbox"] {
	return {
		...outbox,
		put(message) {
			const { to, key, card } = message;
			if (to.kind === "update") changes.refaced.add(to.messageId);
			if (to.kind === "person" && card.shows !== undefined) {
				const told = changes.told.get(card.shows) ?? new Set();
				changes.told.set(card.shows, told.add(to.person));
			}
			changes.put.add(key);
			return outbox.put(message);
		},
	};
}
