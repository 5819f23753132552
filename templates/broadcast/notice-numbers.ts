import {
	closedOf,
	NEXT_DAYS,
	type Tally,
	totalOf,
} from "../../src/domain/broadcast.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { Element } from "../parts/element.js";
import { escaped } from "../parts/escaped.js";
import { markdown } from "../parts/markdown.js";

/** The numbers side by side, three in a row on a phone. */
export function numberColumns(tasks: Tally, words: Catalogue): Element {
	return {
		tag: "column_set",
		flex_mode: "trisect",
		horizontal_spacing: "8px",
		columns: numbersOf(tasks, words).map(([n, of, colour]) => ({
			tag: "column",
			width: "weighted",
			weight: 1,
			elements: [
				{
					...markdown(
						`${n > 0 && colour ? `<font color='${colour}'>**${n}**</font>` : `**${n}**`}\n${escaped(of)}`,
					),
					text_align: "center",
				},
			],
		})),
	};
}

/** Each number, what it counts, and the colour it has when it is not zero. */
export function numbersOf(
	tally: Tally,
	words: Catalogue,
): [number, string, string | null][] {
	const { notice } = words.broadcast;
	return [
		[totalOf(tally), notice.total, null],
		[closedOf(tally), notice.closed, "green"],
		[tally.submitted.length, notice.submitted, null],
		[tally.late.length, notice.late, "red"],
		[tally.next.length, notice.next(NEXT_DAYS), "orange"],
		[tally.onTrack.length, notice.onTrack, null],
	];
}
