import { describe, expect, it } from "vitest";
import type {
	CaseChange,
	CaseState,
	TypicalCase,
} from "../../../src/domain/cases/case.js";
import {
	acceptCase,
	answerAboutCase,
	askAboutCase,
	decideCase,
	dropCase,
	fileCase,
	MAX_CASE_WORDS,
	returnCase,
	signCase,
	UNDOABLE_CASE_EVENTS,
	undoCaseEvent,
} from "../../../src/domain/cases/case-moves.js";
import { DomainError } from "../../../src/domain/errors.js";
import { AT } from "../support/build.js";
import { aCase } from "./support/a-case.js";

const by = (person: string) => ({ person, at: AT, source: "om_1" });
const BEFORE = new Date(AT.getTime() - 86_400_000);

const STATES: CaseState[] = [
	"draft",
	"awaiting-head",
	"submitted",
	"awaiting-discipline",
	"accepted",
	"returned",
	"dropped",
];

type Move = (filed: TypicalCase) => CaseChange;
const MOVES: Record<string, Move> = {
	file: (filed) => fileCase(filed, { needsHead: false, no: 30 }, by("ou_申報")),
	"file for the head": (filed) =>
		fileCase(filed, { needsHead: true, no: 30 }, by("ou_申報")),
	sign: (filed) => signCase(filed, by("ou_負責人")),
	accept: (filed) =>
		acceptCase(
			filed,
			{ hasDiscipline: false, documentNo: " 園處〔2021〕1號 " },
			by("ou_辦公室"),
		),
	"pass on": (filed) =>
		acceptCase(
			{ ...filed, outcome: "administrative" },
			{ hasDiscipline: true, documentNo: "園處〔2021〕1號" },
			by("ou_辦公室"),
		),
	decide: (filed) => decideCase(filed, by("ou_紀委")),
	return: (filed) => returnCase(filed, " 事由不清 ", by("ou_辦公室")),
	ask: (filed) => askAboutCase(filed, "何時？", by("ou_辦公室")),
	answer: (filed) => answerAboutCase(filed, "二月。", by("ou_申報")),
	drop: (filed) => dropCase(filed, by("ou_申報")),
};

/** From which states each move goes, and where it leads. */
const TABLE: Record<string, Partial<Record<CaseState, CaseState>>> = {
	file: { draft: "submitted", returned: "submitted" },
	"file for the head": { draft: "awaiting-head", returned: "awaiting-head" },
	sign: { "awaiting-head": "submitted" },
	accept: { submitted: "accepted" },
	"pass on": { submitted: "awaiting-discipline" },
	decide: { "awaiting-discipline": "accepted" },
	return: {
		"awaiting-head": "returned",
		submitted: "returned",
		"awaiting-discipline": "returned",
	},
	ask: { submitted: "submitted", "awaiting-discipline": "awaiting-discipline" },
	answer: {
		submitted: "submitted",
		"awaiting-discipline": "awaiting-discipline",
	},
	drop: { draft: "dropped", returned: "dropped" },
};

/** A case with something in every field that a move may change. */
function inState(state: CaseState): TypicalCase {
	return aCase({
		state,
		filedAt: BEFORE,
		signedBy: "ou_從前的負責人",
		reviewedBy: "ou_從前的審核人",
		decidedBy: "ou_從前的紀委",
		acceptedAt: BEFORE,
		returns: 2,
		text: {
			reason: "從前的理由",
			question: "從前的問",
			answer: "從前的答",
			documentNo: "",
		},
	});
}

function codeOf(action: () => unknown): string {
	try {
		action();
	} catch (error) {
		if (error instanceof DomainError) return error.code;
		throw error;
	}
	return "allowed";
}

const cells = Object.entries(MOVES).flatMap(([name, move]) =>
	STATES.map((state) => ({ name, move, state, to: TABLE[name]?.[state] })),
);

describe("a move of a case", () => {
	it.each(cells)("$name from $state leads to $to", ({ move, state, to }) => {
		const filed = inState(state);
		if (to === undefined) {
			expect(codeOf(() => move(filed))).toBe("case-moved-on");
			return;
		}
		const { after, event } = move(filed);
		expect(after.state).toBe(to);
		expect(after.version).toBe(filed.version + 1);
		expect(event).toMatchObject({
			case: "c1",
			at: AT,
			source: "om_1",
			from: state,
		});
	});

	it("says in its refusal where the case is", () => {
		expect(() => signCase(aCase({ state: "dropped" }), by("ou_x"))).toThrow(
			expect.objectContaining({ details: { state: "dropped" } }) as Error,
		);
	});

	const undoable = cells.filter(({ to, state, move }) => {
		return to && UNDOABLE_CASE_EVENTS.has(move(inState(state)).event.kind);
	});

	it.each(undoable)(
		"$name from $state is taken back whole",
		({ move, state }) => {
			const { before, after, event } = move(inState(state));
			const undone = undoCaseEvent(after, { ...event, id: "e1" }, by("ou_x"));
			expect(undone.after).toEqual({ ...before, version: before.version + 2 });
			expect(undone.event).toMatchObject({
				kind: "undone",
				from: after.state,
				undoes: { id: "e1", kind: event.kind },
			});
		},
	);

	it.each(undoable.filter(({ name }) => !name.startsWith("file")))(
		"$name from $state is taken back also where its row was kept without what it changed",
		({ move, state }) => {
			const fresh = aCase({
				state,
				...(state === "awaiting-discipline" ? { reviewedBy: "ou_辦公室" } : {}),
			});
			const { before, after, event } = move(fresh);
			const { kind, from } = event;
			const undone = undoCaseEvent(after, { id: "e1", kind, from }, by("ou_x"));
			const documentNo = after.text.documentNo;
			expect(undone.after).toEqual({
				...before,
				version: before.version + 2,
				text: { ...before.text, documentNo },
			});
		},
	);

	it.each(["drafted", "asked", "answered", "dropped", "undone"] as const)(
		"of the kind %s cannot be taken back",
		(kind) => {
			const event = { id: "e1", kind, from: "draft" as const };
			expect(
				codeOf(() => undoCaseEvent(inState("submitted"), event, by("ou_x"))),
			).toBe("undo-impossible");
		},
	);

	it("is not taken back when the case has gone on", () => {
		const { event } = returnCase(inState("submitted"), "不清", by("ou_x"));
		const gone = inState("dropped");
		expect(
			codeOf(() => undoCaseEvent(gone, { ...event, id: "e1" }, by("ou_x"))),
		).toBe("case-moved-on");
	});
});

describe("handing in a case", () => {
	it("gives it its number once, and starts a new round", () => {
		const { after } = MOVES["file for the head"]?.(inState("returned")) ?? {};
		expect(after).toMatchObject({
			no: 12,
			state: "awaiting-head",
			filedAt: AT,
			signedBy: null,
			reviewedBy: null,
			decidedBy: null,
			returns: 2,
			text: { reason: "", question: "", answer: "" },
		});
		const draft = aCase({ state: "draft", no: null });
		expect(
			fileCase(draft, { needsHead: false, no: 30 }, by("ou_x")).after.no,
		).toBe(30);
	});

	it("keeps the number when it is taken back", () => {
		const draft = aCase({ state: "draft", no: null, filedAt: null });
		const { after, event } = fileCase(
			draft,
			{ needsHead: false, no: 30 },
			by("ou_x"),
		);
		const undone = undoCaseEvent(after, { ...event, id: "e1" }, by("ou_x"));
		expect(undone.after).toEqual({
			...draft,
			no: 30,
			version: draft.version + 2,
		});
	});
});

describe("accepting a case", () => {
	it("passes a sanction on only where a 紀委 is set", () => {
		const filed = aCase({ outcome: "judicial" });
		const state = (hasDiscipline: boolean) =>
			acceptCase(filed, { hasDiscipline }, by("ou_x")).after.state;
		expect([state(true), state(false)]).toEqual([
			"awaiting-discipline",
			"accepted",
		]);
	});

	it.each(["none", "warning", "other", null] as const)(
		"does not pass on the outcome %s",
		(outcome) => {
			const { after, event } = acceptCase(
				aCase({ outcome }),
				{ hasDiscipline: true },
				by("ou_x"),
			);
			expect([after.state, event.kind]).toEqual(["accepted", "accepted"]);
			expect(after).toMatchObject({ acceptedAt: AT, reviewedBy: "ou_x" });
		},
	);

	it("keeps the filer's document number where the reviewer gives none", () => {
		const filed = aCase({ text: { documentNo: "園處〔2021〕1號" } });
		const no = (documentNo: string) =>
			acceptCase(filed, { hasDiscipline: false, documentNo }, by("ou_x")).after
				.text.documentNo;
		expect([no("  "), no(" 甲2 ")]).toEqual(["園處〔2021〕1號", "甲2"]);
	});
});

describe("words about a case", () => {
	const filed = aCase();
	it.each([
		["a return", (words: string) => returnCase(filed, words, by("ou_x"))],
		["a question", (words: string) => askAboutCase(filed, words, by("ou_x"))],
		["an answer", (words: string) => answerAboutCase(filed, words, by("ou_x"))],
	])("are needed, and bounded, for %s", (_, move) => {
		expect(codeOf(() => move(" \n"))).toBe("reason-missing");
		expect(codeOf(() => move("字".repeat(MAX_CASE_WORDS + 1)))).toBe(
			"text-too-long",
		);
		expect(move(` ${"字".repeat(MAX_CASE_WORDS)} `).event.text).toHaveLength(
			MAX_CASE_WORDS,
		);
	});

	it("clear the last answer with a new question", () => {
		const asked = askAboutCase(
			inState("submitted"),
			"何時？",
			by("ou_x"),
		).after;
		expect(asked.text).toMatchObject({ question: "何時？", answer: "" });
	});
});
