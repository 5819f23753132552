import { digestCard } from "../templates/digest.js";
import type { JobContext } from "../src/context.js";
import { defineJob } from "../src/context.js";
import { type Day, dayAt } from "../src/domain/day.js";
import type { Digest, TaskFacts } from "../src/domain/digest.js";
import { digestKeysOf, digestsFrom, marksOf } from "../src/domain/digests.js";
import { factsOf } from "../src/domain/facts.js";
import { groupNamesOf } from "../src/domain/plan-to-tasks.js";
import {
	type ReminderInput,
	reminderCandidates,
} from "../src/domain/reminders.js";
import type { StoredPlan } from "../src/ports/stores.js";
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
		const candidates = reminderCandidates(await gathered(ctx, stored, day));
		const keys = await ctx.reminders.existing(candidates.map(({ key }) => key));
		const digestKeys = await sentAlready(ctx, digestKeysOf(candidates, day));
		for (const digest of digestsFrom(candidates, { keys, digestKeys }, day)) {
			await put(ctx, digest);
			await ctx.reminders.add(marksOf(digest, candidates, keys));
		}
	},
});

async function gathered(
	ctx: JobContext,
	{ plan, importedAt }: StoredPlan,
	day: Day,
): Promise<ReminderInput> {
	const heads = await headsByUnit(ctx);
	const chats = await ctx.chats.bound();
	return {
		day,
		issuedOn: plan.issuedOn ?? dayAt(importedAt, ctx.timeZone),
		tasks: await ctx.tasks.all(),
		goals: plan.goals,
		actions: plan.actions,
		groups: groupNamesOf(plan),
		chats,
		heads,
		members: await membersOf(
			ctx,
			chats.map(({ chat }) => chat),
		),
		calendar: ctx.workingDays,
	};
}

async function headsByUnit(ctx: JobContext): Promise<Map<string, string[]>> {
	const heads = new Map<string, string[]>();
	for (const { person, unit } of await ctx.people.withRole("head")) {
		if (unit) heads.set(unit, [...(heads.get(unit) ?? []), person]);
	}
	return heads;
}

async function membersOf(
	ctx: JobContext,
	chats: string[],
): Promise<Map<string, string[]>> {
	const members = new Map<string, string[]>();
	for (const chat of chats) members.set(chat, await ctx.chats.members(chat));
	return members;
}

async function sentAlready(
	ctx: JobContext,
	keys: string[],
): Promise<Set<string>> {
	const sent = new Set<string>();
	for (const key of keys) if (await ctx.outbox.has(key)) sent.add(key);
	return sent;
}

async function put(ctx: JobContext, digest: Digest): Promise<void> {
	const tasks = [...digest.reminders, ...digest.copies].map(({ task }) => task);
	const facts = new Map<string, TaskFacts>(
		tasks.map((task) => [task.ref, factsOf(task, digest.day, ctx.workingDays)]),
	);
	await ctx.outbox.put({
		key: digest.key,
		to: digest.to,
		chat: digest.to.kind === "chat" ? digest.to.chat : null,
		card: digestCard(digest, facts, ctx.words),
		priority: "bulk",
		about: [...facts.keys()],
		why: whyText(digest, ctx.workingDays, ctx.words),
		script: ctx.words.script,
	});
}
