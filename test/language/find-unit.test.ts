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
