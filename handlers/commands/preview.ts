import { dailyDigest } from "../../jobs/daily-digest.js";
import { defineCommand, type HandlerContext } from "../../src/context.js";
import { mayBroadcast } from "../../src/domain/broadcast.js";
import { addDays, type Day, instantOn } from "../../src/domain/day.js";
import { DomainError } from "../../src/domain/errors.js";
import { firingsBetween } from "../../src/domain/firings.js";
import {
	candidateDays,
	forecastOf,
	keysToLookUp,
} from "../../src/domain/forecast.js";
import { forecastCard } from "../../templates/digest/forecast.js";
import { bindingLabel } from "../people/binding-label.js";
import { ladderInput } from "../../src/ladder-input.js";

/** 預告 30天: every message that the ladder will send from now on, as things stand. */
export const preview = defineCommand({
	intent: "preview",
	examples: ["預告 30天", "preview 30 days"],
	async run(ctx, { days }) {
		if (!mayBroadcast(ctx.speaker))
			throw new DomainError("not-found-or-not-allowed");
		const input = await ladderInput(ctx, ctx.plan(), ctx.today);
		const until = addDays(ctx.today, days);
		const ahead = candidateDays(input, firingDays(ctx, until));
		const told = await ctx.reminders.existing(keysToLookUp(ahead, ctx.today));
		const labels = new Map(
			input.chats.map(({ chat, binding }) => [
				chat,
				bindingLabel(ctx, binding),
			]),
		);
		const card = forecastCard(
			{ days, from: ctx.today, until, ahead: forecastOf(ahead, told) },
			(chat) => labels.get(chat) ?? chat,
			ctx.words,
		);
		return { cards: [{ card, about: [] }] };
	},
});

/** The days whose digest is still to come: today's only before its hour. */
function firingDays(ctx: HandlerContext, until: Day): Day[] {
	const end = instantOn(until, 23, 59, ctx.timeZone);
	return firingsBetween([dailyDigest], ctx.now, end, ctx.timeZone).map(
		({ day }) => day,
	);
}
