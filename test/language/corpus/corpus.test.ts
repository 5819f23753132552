/**
 * How well people are understood, as a number in every run.
 *
 * The unseen set is NEVER to be tuned on: its rows are not printed here, and nobody who works on the understander reads
 * them. The floors below are what was measured, rounded down; raise them when the understander gets better, never lower them
 * to make room for a change. `asked` and `wrong` are explained in `score.ts`.
 *
 * Which intents of an unseen set are not all right is printed only where the environment variable `TEST_UNSEEN_DETAIL` is set:
 * even that tells where to look, and is for the one who decides whether a set has done its service.
 */
import { describe, expect, it } from "vitest";
import type { Utterance } from "../../../src/language/utterance.js";
import { bind, done, just, nothing, progress, task } from "./means.js";
import { type CorpusRow, decide, office, reply, unit } from "./row.js";
import { type Verdict, verdictOf } from "./score.js";
import { seen } from "./seen.js";
import { seenNeighbours } from "./seen-neighbours.js";
import { seenOffice } from "./seen-office.js";
import { seenPhones } from "./seen-phones.js";
import { seenThird } from "./seen-third.js";
import { seenTrapsSecond } from "./seen-traps-second.js";
import { seenVoices } from "./seen-voices.js";
import {
	accuracy,
	count,
	failure,
	perIntent,
	scoreAll,
	summary,
	weighted,
} from "./tally.js";
import { taught, taughtSets } from "./taught.js";
import { unseenSets } from "./unseen-sets.js";

/** Per cent. */
const SEEN_ACCURACY = 99.5;
const SEEN_WEIGHTED = 99.5;
const SEEN_WRONG_ACTIONS = 0;
const TAUGHT_ACCURACY = 99;
const TAUGHT_WRONG_ACTIONS = 2;
/** Milliseconds: thousands of sentences are read, each in a few. */
const WHILE_ALL_ARE_READ = 180_000;
/** Of all unseen sets together that have no floor of their own. */
const UNSEEN_ACCURACY = 98;

describe("what people type", () => {
	it("is understood as well as before where it has been looked at", () => {
		const scored = scoreAll(seen);
		const failures = scored.filter(({ verdict }) => verdict !== "right");
		console.log(`understanding: ${summary("seen", scored)}`);
		for (const each of failures) console.log(failure(each));
		expect(accuracy(scored)).toBeGreaterThanOrEqual(SEEN_ACCURACY);
		expect(weighted(scored)).toBeGreaterThanOrEqual(SEEN_WEIGHTED);
		expect(count(scored, "wrong action")).toBe(SEEN_WRONG_ACTIONS);
	});

	it(
		"is understood as well as before where it was taught",
		() => {
			const scored = scoreAll(taught);
			const failures = scored.filter(({ verdict }) => verdict !== "right");
			console.log(`understanding: ${summary("taught", scored)}`);
			for (const each of failures) console.log(failure(each));
			expect(accuracy(scored)).toBeGreaterThanOrEqual(TAUGHT_ACCURACY);
			expect(count(scored, "wrong action")).toBeLessThanOrEqual(
				TAUGHT_WRONG_ACTIONS,
			);
		},
		WHILE_ALL_ARE_READ,
	);

	it.each(unseenSets)(
		"is acted on wrongly no more often than before where nobody looked: $name",
		({ name, rows, wrongActions, accuracy: floor = 0 }) => {
			const scored = scoreAll(rows);
			console.log(`understanding: ${summary(name, scored)}`);
			if (process.env["TEST_UNSEEN_DETAIL"])
				console.log(`not all right: ${perIntent(scored) || "none"}`);
			expect(count(scored, "wrong action")).toBeLessThanOrEqual(wrongActions);
			expect(accuracy(scored)).toBeGreaterThanOrEqual(floor);
		},
	);

	it(
		"is understood as well as before where nobody looked",
		() => {
			const scored = scoreAll(heldToAll);
			console.log(`understanding: ${summary("all unseen", scored)}`);
			expect(accuracy(scored)).toBeGreaterThanOrEqual(UNSEEN_ACCURACY);
		},
		WHILE_ALL_ARE_READ,
	);
});

const aside = unseenSets.flatMap(({ rows }) => rows);
/** Newest sets have floors of their own, until what they show has been learnt from others. */
const heldToAll = unseenSets
	.filter(({ accuracy }) => accuracy === undefined)
	.flatMap(({ rows }) => rows);
const ownSeen = seen.filter(
	(row) =>
		![
			seenVoices,
			seenOffice,
			seenThird,
			seenTrapsSecond,
			seenPhones,
			seenNeighbours,
		].some((set) => set.includes(row)),
);
/** Characters: `return 1.5, no evidence attached` is the longest that people who did not know of each other wrote alike. */
const LONGEST_COMMAND = 32;
const keyOf = ({ say, place, replying }: CorpusRow) =>
	`${place} ${replying ?? false}\t${say}`;

describe("the corpus", () => {
	// A third of all was kept aside before some sets were opened to learn from; what counts now is that enough is unseen.
	it("is large enough, and enough of it is kept aside", () => {
		expect(seen.length).toBeGreaterThanOrEqual(1450);
		expect(aside.length).toBeGreaterThanOrEqual(1780);
	});

	it("has no sentence twice within a set, and across sets only what everybody types", () => {
		const sets = [
			ownSeen,
			seenVoices,
			seenOffice,
			seenThird,
			seenTrapsSecond,
			seenPhones,
			seenNeighbours,
			...taughtSets,
			...unseenSets.map(({ rows }) => rows),
		];
		const shared = sets
			.map((set) => set.map(keyOf))
			.flatMap((keys) => {
				expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
				return keys;
			})
			.filter((key, at, all) => all.indexOf(key) !== at)
			.map((key) => key.split("\t")[1] ?? "");
		// Sets written by people who did not see each other's share bare commands, and no more than those.
		expect(shared.filter((say) => say.length > LONGEST_COMMAND)).toEqual([]);
	});
});

describe("the corpus's judge", () => {
	const one = (ref: string) => ({ kind: "one", ref, said: ref }) as const;
	const row = unit("1.2完成", done("1.2"));
	const notMeant = unit("1.2完成了嗎", task("1.2"));
	const inReply = reply("完成", done(null));

	it.each<[Verdict, CorpusRow, Utterance]>([
		["right", row, { intent: "done", task: one("1.2"), text: "" }],
		["wrong action", row, { intent: "done", task: one("1.3"), text: "" }],
		["wrong action", row, { intent: "accept", task: one("1.2") }],
		["wrong", row, { intent: "task", task: one("1.2") }],
		["asked", row, { intent: "done", task: null, text: "" }],
		[
			"asked",
			row,
			{
				intent: "done",
				task: { kind: "several", refs: ["1.2", "1.3"], said: "" },
				text: "",
			},
		],
		[
			"asked",
			row,
			{ intent: "unknown", said: "", nearest: [], quantity: null },
		],
		["wrong action", notMeant, { intent: "done", task: one("1.2"), text: "" }],
		["right", inReply, { intent: "done", task: null, text: "" }],
		["wrong action", inReply, { intent: "done", task: one("1.2"), text: "" }],
		[
			"wrong",
			unit("1.1 32項", progress("1.1", "", [32, "項"])),
			{
				intent: "progress",
				task: one("1.1"),
				text: "32項",
				quantity: { value: 1.1, unit: null },
			},
		],
		[
			"right",
			unit("1.2、1.7完成", done(["1.7", "1.2"])),
			{
				intent: "done",
				task: { kind: "several", refs: ["1.2", "1.7"], said: "" },
				text: "",
			},
		],
		["wrong action", office("不要解綁", nothing), { intent: "unbind" }],
		[
			"wrong action",
			office("綁定住建局", bind("區住建局")),
			{ intent: "bind", target: { kind: "unit", unit: "區財政局" } },
		],
		[
			"asked",
			office("綁定住建局", bind("區住建局")),
			{
				intent: "bind",
				target: { kind: "unknown-unit", said: "住建局", nearest: [] },
			},
		],
		[
			"right",
			decide("不同意", just("disagree")),
			{ intent: "disagree", task: null, reason: null },
		],
		[
			"right",
			unit("排名", just("standing")),
			{ intent: "later", name: "standing" },
		],
		[
			"wrong action",
			unit("掛圖", just("board")),
			{ intent: "undo", task: null },
		],
	])("calls it %s", (verdict, said, heard) => {
		expect(verdictOf(said, heard)).toBe(verdict);
	});

	it("lets one wrong action weigh as much as ten wrong rows", () => {
		const right = { row, heard: { intent: "help" }, verdict: "right" } as const;
		const harm = { ...right, verdict: "wrong action" } as const;
		const rows = [...Array.from({ length: 10 }, () => right), harm];
		expect(weighted(rows)).toBe(50);
	});
});
