/** A whole set scored. */
import { understand } from "../../../src/language/understand.js";
import type { Utterance } from "../../../src/language/utterance.js";
import type { CorpusRow } from "./row.js";
import { type Verdict, verdictOf, WRONG_ACTION_WEIGHT } from "./score.js";
import { saidIn, worldAt } from "./world.js";

export interface Scored {
	row: CorpusRow;
	heard: Utterance;
	verdict: Verdict;
}

export function scoreAll(rows: readonly CorpusRow[]): Scored[] {
	return rows.map((row) => {
		const heard = understand(saidIn(row), worldAt(row.place));
		return { row, heard, verdict: verdictOf(row, heard) };
	});
}

export function count(scored: readonly Scored[], verdict: Verdict): number {
	return scored.filter((each) => each.verdict === verdict).length;
}

/** Per cent right. */
export function accuracy(scored: readonly Scored[]): number {
	return (100 * count(scored, "right")) / scored.length;
}

/** Per cent right, where every wrong action counts as ten wrong rows; the same as `accuracy` where there is none. */
export function weighted(scored: readonly Scored[]): number {
	const extra = count(scored, "wrong action") * (WRONG_ACTION_WEIGHT - 1);
	return (100 * count(scored, "right")) / (scored.length + extra);
}

/** `seen 97.5 % (234 of 240 right, 4 asked, 2 wrong; wrong actions 0; 97.5 % with each counted ten times)` */
export function summary(name: string, scored: readonly Scored[]): string {
	const counts = [
		`${count(scored, "right")} of ${scored.length} right`,
		`${count(scored, "asked")} asked`,
		`${count(scored, "wrong")} wrong`,
	].join(", ");
	const actions = `wrong actions ${count(scored, "wrong action")}`;
	const harsh = `${weighted(scored).toFixed(1)} % with each counted ten times`;
	return `${name} ${accuracy(scored).toFixed(1)} % (${counts}; ${actions}; ${harsh})`;
}

/** Right of all, per expected intent, those with something amiss only: `done 11/12`. Tells where, and not what. */
export function perIntent(scored: readonly Scored[]): string {
	return [...byIntent(scored)]
		.filter(([, rows]) => count(rows, "right") < rows.length)
		.map(([intent, rows]) => `${intent} ${count(rows, "right")}/${rows.length}`)
		.join(", ");
}

function byIntent(scored: readonly Scored[]): Map<string, Scored[]> {
	const groups = new Map<string, Scored[]>();
	for (const each of scored) {
		const intent = intentOf(each.row);
		groups.set(intent, [...(groups.get(intent) ?? []), each]);
	}
	return groups;
}

/** The verdict, the words, what they mean and what they were taken for, in three lines. */
export function failure({ row, heard, verdict }: Scored): string {
	const where = row.replying ? `${row.place}, replying` : row.place;
	return `${verdict} (${where}) 「${row.say}」\n    expected ${JSON.stringify(row.expect)}\n    heard    ${JSON.stringify(heard)}`;
}

function intentOf({ expect }: CorpusRow): string {
	return [expect].flat()[0]?.intent ?? "none";
}
