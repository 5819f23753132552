/** Runs the ladder day by day in memory, as the job does with its stores. */
import { addDays, type Day, day } from "../../../src/domain/day.js";
import type { Digest } from "../../../src/domain/digest.js";
import {
	digestKeysOf,
	digestsFrom,
	marksOf,
} from "../../../src/domain/merge-digests.js";
import { rungCode } from "../../../src/domain/ladder.js";
import {
	idOf,
	type ReminderInput,
	reminderCandidates,
} from "../../../src/domain/reminders.js";
import { aChat, unit, weekendsOnly } from "./build.js";

export type World = Omit<ReminderInput, "day">;

export function aWorld(set: Partial<World> = {}): World {
	return {
		issuedOn: day("2021-03-12"),
		tasks: [],
		goals: [],
		actions: [{ no: 1, lead: "園林局" }],
		groups: new Set(),
		chats: [
			aChat("oc_園林", unit("園林局")),
			aChat("oc_辦公室", { kind: "office" }),
		],
		heads: new Map(),
		members: new Map(),
		calendar: weekendsOnly,
		...set,
	};
}

export interface Memory {
	keys: Set<string>;
	digestKeys: Set<string>;
}

export function aMemory(): Memory {
	return { keys: new Set(), digestKeys: new Set() };
}

/** One firing of the job. */
export function runOn(
	text: string,
	world: World,
	memory = aMemory(),
): Digest[] {
	const at = day(text);
	const candidates = reminderCandidates({ ...world, day: at });
	const keys = new Set(
		candidates.map(({ key }) => key).filter((key) => memory.keys.has(key)),
	);
	const digestKeys = new Set(
		digestKeysOf(candidates, at).filter((key) => memory.digestKeys.has(key)),
	);
	const digests = digestsFrom(candidates, { keys, digestKeys }, at);
	for (const digest of digests) {
		memory.digestKeys.add(digest.key);
		for (const { key } of marksOf(digest, candidates, keys)) {
			if (memory.keys.has(key)) throw new Error(`marked twice: ${key}`);
			memory.keys.add(key);
		}
	}
	return digests;
}

/** A firing each day of the span, both ends included. */
export function runThrough(
	from: string,
	to: string,
	world: World,
	memory = aMemory(),
): Digest[] {
	const digests: Digest[] = [];
	for (let at: Day = day(from); at <= day(to); at = addDays(at, 1)) {
		digests.push(...runOn(at, world, memory));
	}
	return digests;
}

/** `2021-06-23 oc_園林: 1.1 T-7, copy 1.2 +1`, a line a digest. */
export function lines(digests: readonly Digest[]): string[] {
	return digests.map((digest) => {
		const told = [
			...digest.reminders.map((r) => `${r.task.ref} ${rungCode(r.rung)}`),
			...digest.copies.map((r) => `copy ${r.task.ref} ${rungCode(r.rung)}`),
			...digest.goals.map((g) => `goal ${g.dueOn} ${rungCode(g.rung)}`),
			...digest.waiting.map((w) => `waiting ${w.unit} ${w.count}`),
			...digest.unexpanded.map((u) => `group ${u.name} ${u.tasks.join("/")}`),
			...digest.mention.map((person) => `@${person}`),
		];
		return `${digest.day} ${idOf(digest.to)}: ${told.join(", ")}`;
	});
}
