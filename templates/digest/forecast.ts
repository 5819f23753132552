import type { Card } from "../../src/card-actions.js";
import { type Day, weekdayOf } from "../../src/domain/day.js";
import type { Digest, Reminder } from "../../src/domain/digest.js";
import type { ForecastDay } from "../../src/domain/forecast.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import { escaped } from "../parts/escaped.js";
import { fitted } from "../parts/fitted.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";
import { dotted } from "../tasks/task-text.js";

export interface Forecast {
	/** As asked. */
	days: number;
	from: Day;
	until: Day;
	/** Days with something to send, in order. */
	ahead: readonly ForecastDay[];
}

/** Days shown one by one; the rest is summed up. */
const MOST_DAYS = 15;
/** Lines of one day; two screens of a phone. */
const MOST_LINES = 40;
/** Names in one line. */
const MAX_NAMES = 400;
const MOST_CODES = 6;
const MAX_LABEL = 40;

/** 預告: per day which group is told of how much; first what it assumes. `label` is what a chat stands for. */
export function forecastCard(
	forecast: Forecast,
	label: (chat: string) => string,
	words: Catalogue,
): Card {
	const said = words.broadcast.forecast;
	const { ahead, until } = forecast;
	const total = messagesOf(ahead);
	const span = words.time.span(forecast.from, until);
	const counts = total === 0 ? said.nothing : said.counts(ahead.length, total);
	const blocks = ahead.map((each) => dayBlock(each, label, words));
	return fitted(Math.min(blocks.length, MOST_DAYS), (shown) => {
		const rest = restText(forecast, shown, words);
		return cardOf({
			title: said.title(forecast.days),
			subtitle: dotted([span, counts]),
			colour: "blue",
			elements: [
				plainText(said.assumes, { size: "notation", colour: "grey" }),
				...blocks.slice(0, shown).map(({ markup }) => markdown(markup)),
				...(total === 0 ? [plainText(said.nothing)] : []),
				...(rest ? [plainText(rest)] : []),
			],
			summary: `${said.title(forecast.days)}${words.labels.colon}${counts}`,
			fallback: [
				said.title(forecast.days),
				dotted([span, counts]),
				said.assumes,
				...blocks.slice(0, shown).map(({ text }) => text),
				rest ?? "",
			],
		});
	});
}

function restText(
	{ ahead }: Forecast,
	shown: number,
	words: Catalogue,
): string | null {
	const hidden = ahead.slice(shown);
	const last = hidden.at(-1);
	if (!last) return null;
	return words.broadcast.forecast.rest(
		hidden.length,
		messagesOf(hidden),
		words.time.dayWithYear(last.day),
	);
}

function messagesOf(days: readonly ForecastDay[]): number {
	return days.reduce((sum, { digests }) => sum + digests.length, 0);
}

/** One day: its date and how many messages, then a line for those told the same. */
function dayBlock(
	{ day, digests }: ForecastDay,
	label: (chat: string) => string,
	words: Catalogue,
): { markup: string; text: string } {
	const { forecast, notice } = words.broadcast;
	const date = forecast.day(words.time.day(day), weekdayOf(day));
	const all = messageLines(digests, label, words);
	const lines = all.slice(0, MOST_LINES);
	const hidden = all.length - lines.length;
	if (hidden > 0) lines.push(notice.more(hidden));
	return {
		markup: [
			`**${escaped(date)}**`,
			...lines.map((line) => `· ${escaped(line, 600)}`),
		].join("\n"),
		text: [date, ...lines.map((line) => `· ${oneLine(line)}`)].join("\n"),
	};
}

/** Those that are told the same stand in one line; the office first. */
function messageLines(
	digests: readonly Digest[],
	label: (chat: string) => string,
	words: Catalogue,
): string[] {
	const namesByContent = new Map<string, string[]>();
	for (const digest of [...digests].sort((a, b) => rankOf(a) - rankOf(b))) {
		const content = dotted(contentOf(digest, words));
		const name = clipped(nameOf(digest, label, words), MAX_LABEL);
		const same = namesByContent.get(content) ?? [];
		namesByContent.set(content, [...same, name]);
	}
	return [...namesByContent].map(
		([content, names]) =>
			`${clipped(words.labels.list(names), MAX_NAMES)}${words.labels.colon}${content}`,
	);
}

const AUDIENCES = ["office", "action", "unit", "head"] as const;

function rankOf({ audience }: Digest): number {
	return AUDIENCES.indexOf(audience.kind);
}

function nameOf(
	{ to, audience }: Digest,
	label: (chat: string) => string,
	words: Catalogue,
): string {
	if (to.kind === "chat") return label(to.chat);
	const unit = "unit" in audience ? audience.unit : "";
	return words.broadcast.forecast.head(unit);
}

function contentOf(digest: Digest, words: Catalogue): (string | null)[] {
	const said = words.broadcast.forecast;
	const { reminders, copies, goals, waiting, unexpanded } = digest;
	const dueTexts = goals.map(({ dueText }) => clipped(dueText, MAX_LABEL));
	return [
		reminders.length > 0
			? said.reminders(reminders.length, codesOf(reminders))
			: null,
		copies.length > 0 ? said.copies(copies.length, codesOf(copies)) : null,
		goals.length > 0 ? said.goals(dueTexts) : null,
		waiting.length > 0 ? said.waiting(waiting.length) : null,
		unexpanded.length > 0 ? said.unexpanded(unexpanded.length) : null,
	];
}

/** Each code once; few enough to read. */
function codesOf(reminders: readonly Reminder[]): string[] {
	const codes = [...new Set(reminders.map(({ task }) => task.code))];
	return codes.length > MOST_CODES
		? [...codes.slice(0, MOST_CODES), "…"]
		: codes;
}
