import type { Directory } from "../ports/directory.js";
import type { Stores } from "../ports/stores.js";

/** Learns who is who beside the work: nothing waits for it, and nothing fails when Lark does not answer. */
export interface Acquaintance {
	/** Somebody spoke or pressed: learns the name when it is not known yet. */
	meet(person: string): void;
	/** Learns who sits in the bound chats of units that have a head, at most once an hour; waits a few seconds at most. */
	refreshMembers(): Promise<void>;
}

const REFRESH_MS = 60 * 60_000;
/** Whoever asks has reminders to send: what Lark has not said by then counts the next time. */
const PATIENCE_MS = 5_000;

export function createAcquaintance(deps: {
	directory: Directory;
	stores: Pick<Stores, "people" | "chats">;
	nowMs: () => number;
}): Acquaintance {
	const { directory, stores, nowMs } = deps;
	const met = new Set<string>();
	const refreshed = new Map<string, number>();

	async function learn(person: string): Promise<void> {
		const known = await stores.people.names([person]);
		if (known.has(person)) return;
		const name = await directory.personName(person);
		if (name) await stores.people.learnNames(new Map([[person, name]]));
		else met.delete(person);
	}

	async function refresh(chat: string): Promise<void> {
		if (nowMs() - (refreshed.get(chat) ?? 0) < REFRESH_MS) return;
		const askedAtMs = nowMs();
		const members = await directory.members(chat);
		if (!members) return;
		refreshed.set(chat, nowMs());
		// Who leaves while Lark answers has left.
		await stores.chats.addMembers(chat, members, askedAtMs);
	}

	async function refreshAll(): Promise<void> {
		const heads = await stores.people.withRole("head");
		const units = new Set(heads.flatMap(({ unit }) => unit ?? []));
		for (const { chat, binding } of await stores.chats.bound()) {
			if (binding.kind === "unit" && units.has(binding.unit))
				await refresh(chat);
		}
	}

	return {
		meet(person) {
			if (met.has(person)) return;
			met.add(person);
			learn(person).catch(() => met.delete(person));
		},

		async refreshMembers() {
			const refreshing = refreshAll();
			refreshing.catch(() => undefined);
			let timer: NodeJS.Timeout | undefined;
			const patience = new Promise<void>((resolve) => {
				timer = setTimeout(resolve, PATIENCE_MS);
			});
			await Promise.race([refreshing, patience]).finally(() =>
				clearTimeout(timer),
			);
		},
	};
}
