/** One digest a chat or person and working day, of what the ladder has for it and has not told yet. */
import type { Day } from "./day.js";
import type { Audience, Digest, Reminder, Rung } from "./digest.js";
import { type Candidate, idOf, together } from "./reminders.js";

/** The key of what `to` is told on `day`. */
export function digestKey(to: Digest["to"], day: Day): string {
	return `digest:${idOf(to)}:${day}`;
}

/** The keys of every digest that `candidates` could make on `day`: which of them are there is for the caller to look up. */
export function digestKeysOf(
	candidates: readonly Candidate[],
	day: Day,
): string[] {
	return [...new Set(candidates.map(({ to }) => digestKey(to, day)))];
}

/**
 * The digests of `day`. A chat whose digest is there already gets none; neither does one with nothing new. Of one subject
 * the latest rung is told, unless it or a later one was told before.
 */
export function digestsFrom(
	candidates: readonly Candidate[],
	existing: {
		keys: ReadonlySet<string>;
		digestKeys: ReadonlySet<string>;
	},
	day: Day,
): Digest[] {
	const byAddressee = groupBy(candidates, ({ to }) => digestKey(to, day));
	return [...byAddressee].flatMap(([key, own]) => {
		if (existing.digestKeys.has(key)) return [];
		const fresh = [...groupBy(own, kindAndSubject).values()].flatMap((same) =>
			untold(same, existing.keys),
		);
		const first = fresh[0];
		return first ? [digestOf(key, day, first, fresh, own)] : [];
	});
}

/** What telling `digest` settles: every rung of `candidates` for the same addressee, those merged into a later one too. */
export function marksOf(
	digest: Digest,
	candidates: readonly Candidate[],
	existingKeys: ReadonlySet<string>,
): { key: string; digest: string; day: Day }[] {
	return candidates
		.filter(({ to, key }) => {
			return idOf(to) === idOf(digest.to) && !existingKeys.has(key);
		})
		.map(({ key }) => ({ key, digest: digest.key, day: digest.day }));
}

/** The untold steps of one subject, latest last; none when a later one was told already. */
function untold(
	same: readonly Candidate[],
	told: ReadonlySet<string>,
): Candidate[] {
	const ordered = [...same].sort((a, b) => rank(a) - rank(b));
	const lastTold = ordered.findLastIndex(({ key }) => told.has(key));
	return ordered.slice(lastTold + 1);
}

function digestOf(
	key: string,
	day: Day,
	{ to, audience }: Candidate,
	fresh: readonly Candidate[],
	own: readonly Candidate[],
): Digest {
	const latest = [...groupBy(fresh, kindAndSubject).values()].flatMap(
		(same) => same.at(-1) ?? [],
	);
	return {
		key,
		to,
		audience: widened(audience, fresh),
		day,
		reminders: remindersOf(latest, "reminder"),
		copies: remindersOf(latest, "copy"),
		goals: latest.flatMap((each) => (each.kind === "goal" ? each.goal : [])),
		mention: mentionsOf(fresh),
		waiting: waitingOf(fresh, own),
		unexpanded:
			latest.findLast((each) => each.kind === "unexpanded")?.names ?? [],
	};
}

/** The head of several units gets one digest that names them all. */
function widened(audience: Audience, fresh: readonly Candidate[]): Audience {
	return fresh.map((each) => each.audience).reduce(together, audience);
}

/** Most urgent first: by the day that counts, then by place in the plan. */
function remindersOf(
	latest: readonly Candidate[],
	kind: "reminder" | "copy",
): Reminder[] {
	return latest
		.flatMap((each) =>
			each.kind === kind && "reminder" in each ? each.reminder : [],
		)
		.sort(
			(a, b) => a.dueOn.localeCompare(b.dueOn) || a.task.order - b.task.order,
		);
}

/** A head mentioned at T‑3 is mentioned also where T‑3 merged into a later rung. */
function mentionsOf(fresh: readonly Candidate[]): string[] {
	return [
		...new Set(
			fresh.flatMap((each) => (each.kind === "reminder" ? each.mention : [])),
		),
	];
}

/** The units with something new that waits, each with all that waits for it now. */
function waitingOf(
	fresh: readonly Candidate[],
	own: readonly Candidate[],
): Digest["waiting"] {
	const waits = own.filter((each) => each.kind === "waiting");
	const units = fresh.flatMap((each) =>
		each.kind === "waiting" ? each.unit : [],
	);
	return [...new Set(units)].map((unit) => {
		const refs = waits.filter((each) => each.unit === unit).map((w) => w.ref);
		return { unit, count: new Set(refs).size };
	});
}

function kindAndSubject({ kind, subject }: Candidate): string {
	return `${kind} ${subject}`;
}

/** Steps of one subject in order of the ladder, which days moved to the same working day no longer show. */
function rank({ step }: Candidate): number {
	return rungRank(step.rung);
}

function rungRank(rung: Rung): number {
	switch (rung.kind) {
		case "before":
			return -rung.days;
		case "on-the-day":
			return 0;
		case "late":
			return rung.workingDays;
		case "weekly":
			return 5 + rung.week;
		default:
			return rung satisfies never;
	}
}

function groupBy<T>(
	items: readonly T[],
	keyOf: (item: T) => string,
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
