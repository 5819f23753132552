import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/day.js";
import { DomainError } from "../../src/domain/errors.js";
import { markDone } from "../../src/domain/task-moves.js";
import { markNotApplicable, partsOf, whoOwes } from "../../src/domain/parts.js";
import { owes } from "../../src/domain/task.js";
import { aTask, by } from "./support/build.js";

const joint = aTask({
	responsibleUnits: ["水務局", "城管局", "區直單位", "園林局"],
	groups: ["區直單位"],
});
const WATER = by("水務局");

describe("the parts of a joint task", () => {
	it("are missing for each responsible unit that said nothing; groups and leads are none", () =>
		expect(partsOf(joint).missing).toEqual(["水務局", "城管局"]));

	it("include the units that a group was found to stand for", () => {
		const expansions = [{ group: "區直單位", units: ["檔案局", "園林局"] }];
		expect(partsOf({ ...joint, expansions }).missing).toEqual([
			"水務局",
			"城管局",
			"檔案局",
		]);
	});

	it("tell done from not applicable", () => {
		const one = markDone(joint, {}, WATER).after;
		const two = markNotApplicable(one, "沒有河道", by("城管局")).after;
		const { done, notApplicable, missing } = partsOf(two);
		expect(done.map(({ unit }) => unit)).toEqual(["水務局"]);
		expect(notApplicable.map(({ unit }) => unit)).toEqual(["城管局"]);
		expect(missing).toEqual([]);
	});
});

describe("不適用", () => {
	it("keeps the reason and leaves the task as it is", () => {
		const { after, entry } = markNotApplicable(joint, "沒有河道", WATER);
		expect(after.state).toBe("issued");
		expect(entry).toMatchObject({ kind: "not-applicable", text: "沒有河道" });
	});

	it("ends what the unit owes", () => {
		expect(owes(joint, "水務局")).toBe(true);
		const { after } = markNotApplicable(joint, "沒有河道", WATER);
		expect(owes(after, "水務局")).toBe(false);
	});

	it("can be followed by 完成, which counts then", () => {
		const { after } = markNotApplicable(joint, "沒有河道", WATER);
		const { done, notApplicable } = partsOf(markDone(after, {}, WATER).after);
		expect([done.length, notApplicable.length]).toEqual([1, 0]);
	});

	it.each([
		["a unit that leads it", by("園林局"), "沒有", "lead-has-no-part"],
		["the office", by(null), "沒有", "not-found-or-not-allowed"],
		[
			"a unit it does not name",
			by("檔案局"),
			"沒有",
			"not-found-or-not-allowed",
		],
		["no reason", WATER, " ", "reason-missing"],
	])("is refused to %s", (_, who, reason, code) => {
		let refused: unknown;
		try {
			markNotApplicable(joint, reason, who);
		} catch (error) {
			refused = error;
		}
		expect(refused).toBeInstanceOf(DomainError);
		expect(refused).toMatchObject({ code });
	});

	it("is said once", () => {
		const { after } = markNotApplicable(joint, "沒有河道", WATER);
		expect(() => markNotApplicable(after, "沒有", WATER)).toThrow(
			"move-not-allowed",
		);
	});
});

describe("who owes something", () => {
	const span = { today: day("2021-06-28"), to: day("2021-07-04") };
	const task = (ref: string, dueOn: string, lead = "園林局") =>
		aTask({ ref, dueOn, leadUnits: [lead] });

	it("is told by unit, the late apart, most late first", () => {
		const found = whoOwes(
			[
				task("1.1", "2021-06-30"),
				task("1.2", "2021-06-20", "水務局"),
				task("1.3", "2021-06-10", "水務局"),
				task("1.4", "2021-08-01", "城管局"),
			],
			span,
		);
		expect(
			found.map(({ unit, late, due }) => [
				unit,
				late.map(({ ref }) => ref),
				due.map(({ ref }) => ref),
			]),
		).toEqual([
			["水務局", ["1.3", "1.2"], []],
			["園林局", [], ["1.1"]],
		]);
	});

	it("leaves out whose part is done or not applicable, and what waits for the office", () => {
		const shared = aTask({
			dueOn: "2021-06-30",
			responsibleUnits: ["水務局", "城管局"],
		});
		const one = markNotApplicable(shared, "沒有", WATER).after;
		const units = (given: typeof one) =>
			whoOwes([given], span).map(({ unit }) => unit);
		expect(units(one)).toEqual(["園林局", "城管局"]);
		expect(units({ ...one, state: "submitted" })).toEqual([]);
	});
});
