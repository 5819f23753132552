import { describe, expect, it } from "vitest";
import {
	expandedUnits,
	expandTask,
	namesToExpand,
} from "../../src/domain/expansion.js";
import { factsOf } from "../../src/domain/facts.js";
import { concernedUnits } from "../../src/domain/task.js";
import { day } from "../../src/domain/day.js";
import { unexpandedNames } from "../../src/domain/unexpanded.js";
import { aTask, AT, weekendsOnly } from "./support/build.js";

const GROUP = "各街道";
const task = aTask({ responsibleUnits: [GROUP], groups: [GROUP] });
const open = aTask({ ref: "1.2", responsibleOpen: true });
const by = { person: "ou_office", unit: null, at: AT, source: "om_1" };

describe("what is to be made clear", () => {
	it.each([
		["its groups", task, [GROUP]],
		["its open list", open, ["等"]],
		[
			"the group where it has both",
			{ ...task, responsibleOpen: true },
			[GROUP],
		],
		["nothing where every unit has its name", aTask(), []],
	])("is %s", (_what, given, names) => {
		expect(namesToExpand(given)).toEqual(names);
	});
});

describe("making clear", () => {
	it("adds the units to those concerned, with a part each, and keeps what was before", () => {
		const change = expandTask(
			task,
			{ group: GROUP, units: ["東街", "西街"] },
			by,
		);
		expect(change?.entry).toMatchObject({
			kind: "expanded",
			text: "各街道、東街、西街",
			before: { expansions: [] },
			after: { expansions: [{ group: GROUP, units: ["東街", "西街"] }] },
		});
		const after = change?.after ?? task;
		expect(concernedUnits(after)).toEqual(["園林局", GROUP, "東街", "西街"]);
		const facts = factsOf(after, day("2021-06-01"), weekendsOnly);
		expect(facts.partsMissing).toEqual(["東街", "西街"]);
		expect(expandedUnits([after, task], GROUP)).toEqual(["東街", "西街"]);
	});

	it("is no change where it says the same in another order", () => {
		const units = ["東街", "西街"];
		const after = expandTask(task, { group: GROUP, units }, by)?.after ?? task;
		const again = { group: GROUP, units: ["西街", "東街"] };
		expect(expandTask(after, again, by)).toBeNull();
	});

	it("takes nobody for an answer", () => {
		const after = expandTask(open, { group: "等", units: [] }, by)?.after;
		expect(unexpandedNames([open], new Set())).toEqual([
			{ name: "等", tasks: ["1.2"] },
		]);
		expect(unexpandedNames(after ? [after] : [], new Set())).toEqual([]);
	});

	it("knows only names of the task, and open tasks", () => {
		expect(() => expandTask(task, { group: "等", units: [] }, by)).toThrow(
			"not-found-or-not-allowed",
		);
		const closed = { ...task, state: "closed" as const };
		expect(() => expandTask(closed, { group: GROUP, units: [] }, by)).toThrow(
			"move-not-allowed",
		);
	});
});
