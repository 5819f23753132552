import type { HistoryEntry } from "../../src/domain/task.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { rounded } from "../catalogue/rounded.js";
import { clipped, oneLine } from "../parts/clean-text.js";
import { historyWord } from "./state-word.js";
import type { TaskCardOptions } from "./task-card.js";
import { dotted } from "./task-text.js";

const MOST = 5;
const MAX_TEXT = 150;

/** `3月15日 14:05 · 區住建局 · 王五 · 進展：已下放32項（32項）`, as plain text, newest first. */
export function historyLines(
	{ history, names, timeZone }: TaskCardOptions,
	words: Catalogue,
): string[] {
	return history
		.slice(0, MOST)
		.map((entry) =>
			historyLine(entry, { names, timeZone, maxText: MAX_TEXT }, words),
		);
}

/** One row of the history on one line. */
export function historyLine(
	entry: HistoryEntry,
	{ names, timeZone, maxText }: LineOptions,
	words: Catalogue,
): string {
	const who = dotted([
		words.time.moment(entry.at, timeZone),
		entry.unit,
		entry.person === null ? null : names(entry.person),
		historyWord(entry, words),
	]);
	const what = said(entry, maxText, words);
	return oneLine(what === "" ? who : `${who}${words.labels.colon}${what}`);
}

type LineOptions = Pick<TaskCardOptions, "names" | "timeZone"> & {
	maxText: number;
};

function said(entry: HistoryEntry, maxText: number, words: Catalogue): string {
	const { text, value, also = [], undoes } = entry;
	const number =
		value &&
		words.labels.list(
			[value, ...also].map((each) => `${rounded(each.value)}${each.unit}`),
		);
	const sentence = clipped(oneLine(text ?? ""), maxText);
	return dotted([
		undoes ? words.history[undoes.kind] : null,
		requestOf(entry, words),
		number && sentence ? `${sentence} [${number}]` : (number ?? sentence),
	]);
}

/** 到11月15日（代替之前到10月31日的申請）, of what was asked or granted. */
function requestOf(
	{ kind, before, after }: HistoryEntry,
	{ moves, time }: Catalogue,
): string | null {
	if (kind === "extension-granted" && after.effectiveDueOn)
		return moves.record.until(time.dayWithYear(after.effectiveDueOn));
	if (kind !== "extension-asked" || !after.extension) return null;
	const until = moves.record.until(time.dayWithYear(after.extension.dueOn));
	if (!before.extension) return until;
	const earlier = time.dayWithYear(before.extension.dueOn);
	return dotted([until, moves.record.replaces(earlier)]);
}
