import { describe, expect, it } from "vitest";
import { DomainError } from "../../src/domain/errors.js";
import {
	acceptTask,
	headHearsOfReturn,
	markDone,
	recordProgress,
	reopenTask,
	returnTask,
	verifyTask,
} from "../../src/domain/task-moves.js";
import type { Task, TaskState } from "../../src/domain/task.js";
import { AT, anIndicator, aTask, by } from "./support/build.js";

const STATES: TaskState[] = [
	"issued",
	"active",
	"submitted",
	"returned",
	"closed",
	"suspended",
	"cancelled",
];

const MOVES = {
	簽收: (task: Task) => acceptTask(task, by("園林局")),
	進展: (task: Task) => recordProgress(task, { text: "在做" }, by("園林局")),
	完成: (task: Task) => markDone(task, {}, by("園林局")),
	部分: (task: Task) => markDone(task, {}, by("水務局")),
	核實: (task: Task) => verifyTask(task, by(null, "ou_辦")),
	退回: (task: Task) => returnTask(task, "樹太小", by(null, "ou_辦")),
	重開: (task: Task) => reopenTask(task, "樹倒了", by(null, "ou_辦")),
};

/** From → to; a state that is not there refuses. */
const ALLOWED: Record<
	keyof typeof MOVES,
	Partial<Record<TaskState, TaskState>>
> = {
	簽收: { issued: "active" },
	進展: {
		issued: "active",
		active: "active",
		returned: "returned",
		submitted: "submitted",
	},
	完成: { issued: "submitted", active: "submitted", returned: "submitted" },
	部分: {
		issued: "active",
		active: "active",
		returned: "returned",
		submitted: "submitted",
	},
	核實: { submitted: "closed" },
	退回: { submitted: "returned" },
	重開: { closed: "active" },
};

const names = Object.keys(MOVES) as (keyof typeof MOVES)[];
const cells = names.flatMap((move) => STATES.map((state) => ({ move, state })));

function inState(state: TaskState): Task {
	return aTask({ state, responsibleUnits: ["水務局"] });
}

/** The refusal of `run`; null where it does not refuse. */
function refusalOf(run: () => unknown): DomainError | null {
	try {
		run();
		return null;
	} catch (error) {
		if (error instanceof DomainError) return error;
		throw error;
	}
}

function codeOf(run: () => unknown): string | undefined {
	return refusalOf(run)?.code;
}

describe("the table of moves", () => {
	it.each(cells)("$move from $state", ({ move, state }) => {
		const to = ALLOWED[move][state];
		const run = () => MOVES[move](inState(state));
		if (to) {
			expect(run().after.state).toBe(to);
		} else {
			expect(refusalOf(run)).toMatchObject({
				code: "move-not-allowed",
				details: { state },
			});
		}
	});

	it("gives every change its history and the next version, and leaves what was", () => {
		const task = aTask();
		const frozen = structuredClone(task);
		const { before, after, entry } = acceptTask(task, by("園林局"));
		expect(task).toEqual(frozen);
		expect(before).toBe(task);
		expect(after.version).toBe(task.version + 1);
		expect(entry).toEqual({
			ref: "1.1",
			kind: "accepted",
			at: AT,
			person: "ou_甲",
			unit: "園林局",
			source: "om_1",
			text: null,
			value: null,
			before: { state: "issued" },
			after: { state: "active" },
		});
	});
});

describe("簽收", () => {
	it.each(["水務局", "路人局"])(
		"is not for %s, which does not lead",
		(unit) => {
			const task = aTask({ responsibleUnits: ["水務局"] });
			expect(codeOf(() => acceptTask(task, by(unit)))).toBe(
				"not-found-or-not-allowed",
			);
		},
	);

	it("is the office's too", () =>
		expect(acceptTask(aTask(), by(null)).after.state).toBe("active"));
});

describe("進展", () => {
	const task = aTask({
		indicators: [anIndicator()],
		responsibleUnits: ["水務局"],
	});

	it("keeps the sentence as written and reads the number", () => {
		const report = {
			text: " 已種32棵 ",
			quantity: { value: 32, unit: "棵" },
		};
		const { after, entry } = recordProgress(task, report, by("水務局"));
		expect(entry.text).toBe("已種32棵");
		expect(entry.value).toEqual({ indicator: "種樹", value: 32, unit: "棵" });
		expect(after.indicators[0]?.readings).toEqual([
			{ value: 32, at: AT, unit: "水務局" },
		]);
	});

	it("is a sentence alone where the number fits no indicator", () => {
		const report = { text: "開會3次", quantity: { value: 3, unit: "次" } };
		const { after, entry } = recordProgress(task, report, by("園林局"));
		expect(entry.value).toBeNull();
		expect(after.indicators).toEqual(task.indicators);
	});

	it("goes to the indicator that is named", () => {
		const indicators = [anIndicator(), anIndicator({ name: "種草" })];
		const report = { quantity: { value: 5, unit: null }, indicator: "種草" };
		const { entry } = recordProgress(
			aTask({ indicators }),
			report,
			by("園林局"),
		);
		expect(entry.value?.indicator).toBe("種草");
	});

	it("is not for a unit the task does not name", () =>
		expect(
			codeOf(() => recordProgress(task, { text: "好" }, by("路人局"))),
		).toBe("not-found-or-not-allowed"));

	it("needs a sentence or a number", () =>
		expect(codeOf(() => recordProgress(task, { text: " " }, by(null)))).toBe(
			"reason-missing",
		));

	it.each([-1, Number.NaN])("refuses the value %d", (value) =>
		expect(
			codeOf(() =>
				recordProgress(task, { quantity: { value, unit: null } }, by(null)),
			),
		).toBe("value-impossible"),
	);

	it("refuses more than 100 %, said of a bare number too", () => {
		const percent = aTask({ indicators: [anIndicator({ unit: "%" })] });
		const run = () =>
			recordProgress(
				percent,
				{ quantity: { value: 120, unit: null } },
				by(null),
			);
		expect(codeOf(run)).toBe("value-impossible");
	});

	it("takes 4000 characters and cuts nothing", () => {
		const said = (length: number) => () =>
			recordProgress(task, { text: "樹".repeat(length) }, by(null));
		expect(said(4000)().entry.text).toHaveLength(4000);
		expect(codeOf(said(4001))).toBe("text-too-long");
	});
});

describe("完成", () => {
	const task = aTask({ responsibleUnits: ["水務局", "路政局"] });

	it("of a lead unit submits the task in its name", () => {
		const { after } = markDone(task, { text: "好了" }, by("園林局"));
		expect(after.submittedBy).toEqual({ person: "ou_甲", unit: "園林局" });
	});

	it("of a responsible unit is its part only", () => {
		const { after, entry } = markDone(task, {}, by("水務局"));
		expect(after.state).toBe("active");
		expect(after.parts).toEqual([{ unit: "水務局", at: AT, by: "ou_甲" }]);
		expect(entry.kind).toBe("part-done");
	});

	it("of a part done already is refused, and says so", () => {
		const once = markDone(task, {}, by("水務局")).after;
		expect(refusalOf(() => markDone(once, {}, by("水務局")))).toMatchObject({
			code: "move-not-allowed",
			details: { part: "水務局" },
		});
		expect(markDone(once, {}, by("路政局")).after.parts).toHaveLength(2);
	});

	it("of a unit that leads and is responsible too submits", () => {
		const both = aTask({ responsibleUnits: ["園林局"] });
		expect(markDone(both, {}, by("園林局")).after.state).toBe("submitted");
	});

	it("of the office on a unit's behalf submits, in no unit's name", () =>
		expect(markDone(task, {}, by(null)).after.submittedBy).toEqual({
			person: "ou_甲",
			unit: null,
		}));

	it("of another unit is no such thing", () =>
		expect(codeOf(() => markDone(task, {}, by("路人局")))).toBe(
			"not-found-or-not-allowed",
		));
});

describe("核實 and 退回", () => {
	const submitted = aTask({
		state: "submitted",
		submittedBy: { person: "ou_乙", unit: "園林局" },
	});

	it.each([
		["the one who submitted it", by(null, "ou_乙")],
		["anyone of a unit that leads it", by("園林局", "ou_丙")],
	])("are not for %s", (_, who) => {
		expect(codeOf(() => verifyTask(submitted, who))).toBe(
			"reviewer-leads-the-task",
		);
		expect(codeOf(() => returnTask(submitted, "不行", who))).toBe(
			"reviewer-leads-the-task",
		);
	});

	it("are not for the office person who submitted on the unit's behalf", () => {
		const filed = markDone(aTask(), {}, by(null, "ou_辦")).after;
		expect(codeOf(() => verifyTask(filed, by(null, "ou_辦")))).toBe(
			"reviewer-leads-the-task",
		);
		expect(verifyTask(filed, by(null, "ou_辦2")).after.state).toBe("closed");
	});

	it("are for the action's lead, in its name", () =>
		expect(verifyTask(submitted, by("綠化組", "ou_丁")).entry.unit).toBe(
			"綠化組",
		));

	it("退回 needs a reason", () =>
		expect(codeOf(() => returnTask(submitted, "  ", by(null, "ou_辦")))).toBe(
			"reason-missing",
		));

	it("the head hears of the second return", () => {
		const once = returnTask(submitted, "樹太小", by(null, "ou_辦")).after;
		expect(headHearsOfReturn(once)).toBe(false);
		const again = markDone(once, {}, by("園林局")).after;
		const twice = returnTask(again, "還是小", by(null, "ou_辦")).after;
		expect(headHearsOfReturn(twice)).toBe(true);
		expect(twice.returns).toBe(2);
	});

	it("a closed task is taken up again by the office only", () => {
		const closed = aTask({ state: "closed" });
		expect(codeOf(() => reopenTask(closed, "樹倒了", by("園林局")))).toBe(
			"not-found-or-not-allowed",
		);
		expect(codeOf(() => reopenTask(closed, "", by(null)))).toBe(
			"reason-missing",
		);
	});
});
