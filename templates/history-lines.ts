import type { HistoryEntry } from "../src/domain/task.js";
import type { Catalogue } from "./catalogue/catalogue.js";
import { rounded } from "./catalogue/rounded.js";
import { clipped, oneLine } from "./parts/clean-text.js";
import type { TaskCardOptions } from "./task-card.js";
import { dotted } from "./task-text.js";

const MOST = 5;
const MAX_TEXT = 150;

/** `3月15日 14:05 · 區住建局 · 王五 · 進展：已下放32項（32項）`, as plain text, newest first. */
export function historyLines(
	{ history, names, timeZone }: TaskCardOptions,
	words: Catalogue,
): string[] {
	return history.slice(0, MOST).map((entry) => {
		const who = dotted([
			words.time.moment(entry.at, timeZone),
			entry.unit,
			entry.person === null ? null : names(entry.person),
			words.history[entry.kind],
		]);
		const what = said(entry);
		return oneLine(what === "" ? who : `${who}${words.labels.colon}${what}`);
	});
}

function said({ text, value }: HistoryEntry): string {
	const sentence = clipped(oneLine(text ?? ""), MAX_TEXT);
	if (value === null) return sentence;
	const number = `${rounded(value.value)}${value.unit}`;
	return sentence === "" ? number : `${sentence} [${number}]`;
}
