import {
	closedOf,
	NEXT_DAYS,
	type NoticeItem,
	type Tally,
	totalOf,
} from "../../src/domain/broadcast.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import { escaped } from "../parts/escaped.js";
import { dotted } from "./task-text.js";

const MOST_CODES = 8;
const MAX_NAME = 30;

/** One line of an action or a unit: its total, then each figure that is not zero, with the codes behind it. */
export function tallyLine(
	name: string,
	tally: Tally,
	words: Catalogue,
): { markup: string; text: string } {
	const { notice } = words.broadcast;
	const part = (label: string, items: NoticeItem[]) =>
		items.length === 0
			? null
			: notice.part(label, items.length, codesOf(items));
	const late = part(notice.late, tally.late);
	const total = words.labels.count(totalOf(tally));
	const closed =
		closedOf(tally) === 0
			? null
			: notice.part(notice.closed, closedOf(tally), []);
	const rest = [
		part(notice.submitted, tally.submitted),
		part(notice.next(NEXT_DAYS), tally.next),
	];
	const shown = clipped(oneLine(name), MAX_NAME);
	return {
		markup: dotted([
			`**${escaped(shown)}** ${total}`,
			closed && escaped(closed),
			late && `<font color='red'>${escaped(late)}</font>`,
			...rest.map((each) => each && escaped(each)),
		]),
		text: oneLine(dotted([`${shown} ${total}`, closed, late, ...rest])),
	};
}

function codesOf(items: readonly NoticeItem[]): string[] {
	const codes = [...new Set(items.map(({ code }) => code))].filter(
		(code) => code !== "",
	);
	return codes.length > MOST_CODES
		? [...codes.slice(0, MOST_CODES), "…"]
		: codes;
}
