import type { Card } from "../../src/card-actions.js";
import type { Digest, TaskFacts } from "../../src/domain/digest.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { digestExtras } from "./digest-extras.js";
import { digestSections, isClose, isLate } from "./digest-sections.js";
import { cardOf, type TemplateColour } from "../parts/card-of.js";
import { fitted } from "../parts/fitted.js";
import { plainText } from "../parts/plain-text.js";
import { rowCount, sectionElements, sectionText } from "../parts/sections.js";

export interface DigestOptions {
	/** Without `im:message.group_msg` a reply reaches us only with a mention (contract §4). */
	mentionNeeded?: boolean;
}

/** One chat's reminders of one working day. `facts` by task ref; a task without any is shown without light and bar. */
export function digestCard(
	digest: Digest,
	facts: ReadonlyMap<string, TaskFacts>,
	words: Catalogue,
	options: DigestOptions = {},
): Card {
	const title = digestTitle(digest, words);
	const counts = words.digest.counts(countsOf(digest));
	const sections = digestSections(digest, facts, words);
	const total = rowCount(sections);
	const extras = digestExtras(digest, words, options);
	return fitted(total, (shown, withButtons) =>
		cardOf({
			title,
			...(counts === "" ? {} : { subtitle: counts }),
			colour: colourOf(digest),
			elements: [
				...extras.before,
				...sectionElements(sections, shown, withButtons),
				...(shown < total
					? [plainText(moreText(digest, total - shown, words))]
					: []),
				...extras.after,
			],
			summary: counts === "" ? title : `${title} · ${counts}`,
			fallback: [title, counts, ...sectionText(sections), ...extras.text],
		}),
	);
}

function moreText(
	{ audience }: Digest,
	hidden: number,
	{ digest, labels }: Catalogue,
): string {
	const owes = audience.kind === "unit" || audience.kind === "head";
	return labels.more(hidden, owes ? digest.moreOwn : digest.moreWatched);
}

function digestTitle({ audience, day }: Digest, words: Catalogue): string {
	const on = words.time.day(day);
	switch (audience.kind) {
		case "unit":
			return words.digest.unit(on, audience.unit);
		case "office":
			return words.digest.office(on);
		case "action":
			return words.digest.action(on, audience.actionNo);
		case "head":
			return `${words.digest.head(on, words.labels.list(audience.units ?? [audience.unit]))}${audience.standsIn ? words.people.standingIn : ""}`;
		default:
			return audience satisfies never;
	}
}

function countsOf({ reminders, copies, goals, waiting, unexpanded }: Digest) {
	return {
		reminders: reminders.length,
		late: reminders.filter(isLate).length,
		today: reminders.filter(({ rung }) => rung.kind === "on-the-day").length,
		copies: copies.length,
		goals: goals.length,
		waiting: waiting.length,
		unexpanded: unexpanded.length,
	};
}

function colourOf({ reminders, copies }: Digest): TemplateColour {
	if ([...reminders, ...copies].some(isLate)) return "red";
	return reminders.some(isClose) ? "orange" : "blue";
}
