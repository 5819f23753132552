import { describe, expect, it } from "vitest";
import { findUnit, unitSaidIn } from "../../src/language/find-unit.js";
import { songshanWorld } from "./songshan-world.js";

const world = songshanWorld();

describe("a unit by the first letters of its syllables", () => {
	it.each([
		["kcysj下个月要交哪些", "區科創營商局"],
		["qkcysj下个月要交哪些", "區科創營商局"],
		["zjj", "區住建局"],
		["what does zjj owe", "區住建局"],
		["zhujianju这周有啥", "區住建局"],
	])("is said in %j", (text, name) => {
		expect(unitSaidIn(text, world)?.name).toBe(name);
	});

	it.each([
		"azjj",
		"zjj2",
		"zj的任务",
		"what is due this week",
		"z".repeat(4000),
	])("is not said in %.20j", (text) => {
		expect(unitSaidIn(text, world)).toBeNull();
	});

	it("is found with 區 and without", () => {
		const found = { kind: "one", name: "區住建局" };
		expect(findUnit("qzjj", world)).toEqual(found);
		expect(findUnit("zjj", world)).toEqual(found);
	});

	it("is none where two have the same", () => {
		const unit = (name: string) => ({
			name,
			aliases: [],
			kind: "unit" as const,
		});
		const units = [unit("區住建局"), unit("區中介局")];
		expect(unitSaidIn("zjj", { ...world, units })).toBeNull();
	});
});

describe("a unit by its English name", () => {
	it.each([
		["what is overdue at the tax bureau", "高新稅務局"],
		["what does the housing bureau owe this month", "區住建局"],
		["anything late at market regulation?", "區市場監管局"],
		["is finance late with anything", "區財政局"],
		["has the political and legal affairs commission accepted", "區政法委"],
		["development & reform commission tasks", "區發改局"],
		["tax bureau的任務", "高新稅務局"],
	])("is said in %j", (text, name) => {
		expect(unitSaidIn(text, world)?.name).toBe(name);
	});

	it.each([
		"waiting for tax forms from the contractor",
		"the office",
		"court dates are fixed",
		"syntax bureau",
		"what is overdue",
	])("is not said in %j", (text) => {
		expect(unitSaidIn(text, world)).toBeNull();
	});

	it.each([
		["Tax Bureau", "高新稅務局"],
		["the Public Security Branch", "區公安分局"],
		["housing and urban-rural development bureau", "區住建局"],
		["finance", "區財政局"],
	])("is found by %j alone", (said, name) => {
		expect(findUnit(said, world)).toEqual({ kind: "one", name });
	});
});
