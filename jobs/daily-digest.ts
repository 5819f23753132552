import { digestCard } from "../templates/digest/digest.js";
import type { JobContext } from "../src/context.js";
import { defineJob } from "../src/context.js";
import type { Digest, TaskFacts } from "../src/domain/digest.js";
import {
	digestKey,
	digestKeysOf,
	digestsFrom,
	marksOf,
} from "../src/domain/merge-digests.js";
import { factsOf } from "../src/domain/facts.js";
import { reminderCandidates } from "../src/domain/reminders.js";
import { ladderInput } from "../src/ladder-input.js";
import { tellWaitingCases, waitingCases } from "./waiting-cases.js";
import { whyText } from "./why-text.js";

/**
 * The reminders of one day, one message a chat. 09:05 because the platform is busy on the hour; working days are decided
 * inside (調休). Run again for the same day it finds everything told and does nothing.
 */
export const dailyDigest = defineJob({
	name: "daily-digest",
	cron: "5 9 * * *",
	async run(ctx, { day }) {
		const stored = await ctx.plans.current();
		if (!stored) return;
		const input = { ...(await ladderInput(ctx, stored, day)), day };
		const candidates = reminderCandidates(input);
		const keys = await ctx.reminders.existing(candidates.map(({ key }) => key));
		const digestKeys = await sentAlready(ctx, digestKeysOf(candidates, day));
		const deputies = new Set([...(input.standIns?.values() ?? [])].flat());
		const waiting = await waitingCases(ctx, day);
		for (const digest of digestsFrom(candidates, { keys, digestKeys }, day)) {
			const standIns = digest.mention.filter((head) => deputies.has(head));
			const casesWaiting =
				waiting.find(({ to }) => digestKey(to, day) === digest.key)?.waiting ??
				[];
			await put(ctx, {
				...digest,
				...(standIns.length > 0 ? { standIns } : {}),
				...(casesWaiting.length > 0 ? { casesWaiting } : {}),
			});
			await ctx.reminders.add(marksOf(digest, candidates, keys));
		}
		for (const each of waiting) await tellWaitingCases(ctx, each, day);
	},
});

async function sentAlready(
	ctx: JobContext,
	keys: string[],
): Promise<Set<string>> {
	const sent = new Set<string>();
	for (const key of keys) if (await ctx.outbox.has(key)) sent.add(key);
	return sent;
}

async function put(ctx: JobContext, digest: Digest): Promise<void> {
	const told = [...digest.reminders, ...digest.copies];
	const facts = new Map<string, TaskFacts>(
		told.map(({ task, quota }) => [
			task.ref,
			factsOf(task, digest.day, ctx.workingDays, quota),
		]),
	);
	await ctx.outbox.put({
		key: digest.key,
		to: digest.to,
		chat: digest.to.kind === "chat" ? digest.to.chat : null,
		card: digestCard(digest, facts, ctx.words),
		priority: "bulk",
		...(digest.audience.kind === "head"
			? { as: { role: "head", unit: digest.audience.unit, actionNo: null } }
			: {}),
		about: [...facts.keys()],
		why: whyText(digest, ctx.workingDays, ctx.words),
		script: ctx.words.script,
	});
}
