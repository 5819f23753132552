import type { Card } from "../../src/card-actions.js";
import type { NoticeFigures } from "../../src/domain/broadcast.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { noticeBody, noticeSubtitle } from "./notice-of-progress.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import type { Element } from "../parts/element.js";
import { firstOf } from "../parts/first-of.js";
import { fitted } from "../parts/fitted.js";
import { hr } from "../parts/hr.js";
import { markdown } from "../parts/markdown.js";
import { plainText } from "../parts/plain-text.js";
import { sayButtons } from "../say-buttons.js";

/** How the messages of a sent notice fare; the groups that did not get it, or perhaps, by name. */
export interface DeliveryCounts {
	sent: number;
	ready: number;
	parked: string[];
	unknown: string[];
}

export type BroadcastFace =
	| { kind: "draft" }
	| {
			kind: "sent";
			by: string;
			/** Groups unbound between preview and 發送. */
			gone: string[];
			/** Null right after 發送. */
			delivery: DeliveryCounts | null;
	  }
	| { kind: "cancelled"; by: string }
	| { kind: "stale"; why: "old" | "figures" | "groups" };

export interface BroadcastPreview {
	id: string;
	figures: NoticeFigures;
	/** Every group by name. */
	groups: readonly string[];
	face: BroadcastFace;
}

const MAX_GROUP = 60;

/**
 * 通報 as the office sees it: before 發送 the notice exactly as it will look, and every group by name; afterwards what
 * became of it. `planWords` are the notice's, `words` the reader's.
 */
export function broadcastPreviewCard(
	preview: BroadcastPreview,
	planWords: Catalogue,
	words: Catalogue,
): Card {
	const said = words.broadcast;
	const { face } = preview;
	switch (face.kind) {
		case "draft":
			return wholeCard(preview, planWords, words, {
				title: said.previewTitle,
				colour: "orange",
				top: [said.previewNote],
				over: said.goesTo(preview.groups.length),
				buttons: [
					button(
						words.buttons.send,
						{ do: "send-broadcast", broadcast: preview.id },
						"primary",
					),
					button(words.buttons.cancel, {
						do: "cancel-broadcast",
						broadcast: preview.id,
					}),
				],
			});
		case "sent":
			return wholeCard(preview, planWords, words, {
				title: said.sentTitle(preview.groups.length),
				colour: "green",
				top: [face.by, ...deliveryLines(face, words)],
				over: said.wentTo(preview.groups.length),
				buttons: [
					button(said.delivery, {
						do: "broadcast-delivery",
						broadcast: preview.id,
					}),
				],
			});
		case "cancelled":
			return shortCard(said.cancelledTitle, face.by, "grey", words);
		case "stale":
			return shortCard(said.staleTitle, said.stale[face.why], "grey", words);
		default:
			return face satisfies never;
	}
}

/** Without figures: they are not those of a notice that was sent. */
function shortCard(
	title: string,
	text: string,
	colour: "grey",
	words: Catalogue,
): Card {
	return cardOf({
		title,
		colour,
		elements: [plainText(text), ...sayButtons([words.broadcast.again])],
		summary: `${title}${words.labels.colon}${text}`,
		fallback: [title, text],
	});
}

interface Frame {
	title: string;
	colour: "orange" | "green";
	top: string[];
	/** Over the groups. */
	over: string;
	buttons: Element[];
}

function wholeCard(
	{ figures, groups }: BroadcastPreview,
	planWords: Catalogue,
	words: Catalogue,
	{ title, colour, top, over, buttons }: Frame,
): Card {
	const body = noticeBody(figures, planWords);
	const noticeTitle = planWords.broadcast.notice.title;
	const subtitle = noticeSubtitle(figures, planWords);
	const names = groups.map((name) => clipped(oneLine(name), MAX_GROUP));
	return fitted(names.length, (shown) => {
		const list = firstOf(names, shown, {
			list: (some) => words.labels.list(some),
			more: (hidden) => words.broadcast.moreGroups(hidden),
		});
		return cardOf({
			title,
			subtitle,
			colour,
			elements: [
				plainText(top.join("\n")),
				hr(),
				markdown(`**${noticeTitle}**`),
				...body.elements,
				hr(),
				markdown(`**${over}**`),
				plainText(list),
				...buttonRow(buttons),
			],
			fallback: [
				title,
				...top,
				noticeTitle,
				subtitle,
				...body.text,
				over,
				list,
			],
		});
	});
}

function deliveryLines(
	{ delivery, gone }: Extract<BroadcastFace, { kind: "sent" }>,
	words: Catalogue,
): string[] {
	const said = words.broadcast;
	const { labels } = words;
	const named = (what: string, names: readonly string[]) =>
		names.length > 0
			? [`${what}${labels.colon}${clipped(labels.list(names), 1000)}`]
			: [];
	const counts = delivery && {
		...delivery,
		parked: delivery.parked.length,
		unknown: delivery.unknown.length,
	};
	return [
		...(counts ? [said.fates(counts)] : []),
		...named(said.parked, delivery?.parked ?? []),
		...named(said.unknown, delivery?.unknown ?? []),
		...named(said.gone, gone),
	];
}
