import { describe, expect, it } from "vitest";
import { DomainError } from "../../src/domain/errors.js";
import {
	markDone,
	returnTask,
	verifyTask,
} from "../../src/domain/task-moves.js";
import { blockTask } from "../../src/domain/obstacle.js";
import type { HistoryEntry, TaskChange } from "../../src/domain/task.js";
import {
	happenedSince,
	lastUndoable,
	undoChange,
} from "../../src/domain/undo.js";
import { AT, aTask, by } from "./support/build.js";

const later = (minutes: number) => ({
	...by("園林局"),
	at: new Date(AT.getTime() + minutes * 60_000),
});

const stored = (change: TaskChange, id = "h1"): HistoryEntry => ({
	...change.entry,
	id,
});

function why(action: () => unknown): string | undefined {
	try {
		action();
	} catch (error) {
		return error instanceof DomainError ? error.details["why"] : "a bug";
	}
	return "allowed";
}

describe("taking a change back", () => {
	const done = markDone(aTask({ state: "active" }), {}, by("園林局"));

	it("puts the fields back and leaves a row of its own", () => {
		const undone = undoChange(done.after, stored(done), later(9));
		expect(undone.after).toMatchObject({ state: "active", submittedBy: null });
		expect(undone.after.version).toBe(done.after.version + 1);
		expect(undone.entry).toMatchObject({
			kind: "undone",
			undoes: { id: "h1", kind: "submitted" },
			before: { state: "submitted" },
			after: { state: "active" },
		});
	});

	it("gives back what 完成 had cleared", () => {
		const stuck = blockTask(aTask(), "等撥款", by("園林局")).after;
		const gone = markDone(stuck, {}, by("園林局"));
		expect(gone.after.blocked).toBeNull();
		const back = undoChange(gone.after, stored(gone), later(1)).after;
		expect(back.blocked?.reason).toBe("等撥款");
	});

	it("is possible to the tenth minute and not after", () => {
		const at = (minutes: number) =>
			why(() => undoChange(done.after, stored(done), later(minutes)));
		expect([at(10), at(10.1)]).toEqual(["allowed", "too-late"]);
	});

	it("is for who made the change", () => {
		const other = { ...later(1), person: "ou_乙" };
		expect(why(() => undoChange(done.after, stored(done), other))).toBe(
			"not-yours",
		);
	});

	it("is not for an amendment of the plan, nor for an undo", () => {
		for (const kind of ["imported", "amended", "evidence", "undone"] as const)
			expect(
				why(() => undoChange(done.after, { ...stored(done), kind }, later(1))),
			).toBe("kind");
	});

	it.each([
		["核實", verifyTask(done.after, by(null, "ou_辦")), "submitted"],
		["退回", returnTask(done.after, "缺照片", by(null, "ou_辦")), "submitted"],
	])("works for the office's %s too", (_, change, state) => {
		const me = { ...later(2), unit: null, person: "ou_辦" };
		const undone = undoChange(change.after, stored(change), me).after;
		expect(undone.state).toBe(state);
		expect(undone.returns).toBe(0);
	});
});

const row = (
	id: string,
	kind: HistoryEntry["kind"],
	undoes?: string,
): HistoryEntry => ({
	...stored(markDone(aTask(), {}, by("園林局")), id),
	kind,
	...(undoes ? { undoes: { id: undoes, kind: "progress" as const } } : {}),
});

describe("the last change that can be taken back", () => {
	it("is the newest, but for what was taken back already", () => {
		const changes = [
			row("4", "undone", "3"),
			row("3", "progress"),
			row("2", "evidence"),
			row("1", "progress"),
		];
		expect(lastUndoable(changes)?.id).toBe("1");
	});

	it("is none where nothing was changed", () =>
		expect(lastUndoable([row("1", "undone", "0")])).toBeNull());
});

describe("what happened since", () => {
	const since = (entry: HistoryEntry, newer: HistoryEntry[]) =>
		happenedSince(entry, [...newer, entry, row("0", "imported")]).map(
			({ id }) => id,
		);

	it("is every later row but evidence", () =>
		expect(
			since(row("1", "progress"), [row("3", "returned"), row("2", "evidence")]),
		).toEqual(["3"]));

	it("is not what was itself taken back", () =>
		expect(
			since(row("1", "progress"), [
				row("3", "undone", "2"),
				row("2", "progress"),
			]),
		).toEqual([]));

	it("is the undo of the change itself", () =>
		expect(since(row("1", "progress"), [row("2", "undone", "1")])).toEqual([
			"2",
		]));

	it("does not keep naming the units of a group from being taken back by a mere report", () =>
		expect(
			since(row("1", "expanded"), [
				row("3", "part-done"),
				row("2", "progress"),
			]),
		).toEqual(["3"]));
});
