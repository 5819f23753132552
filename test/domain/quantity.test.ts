import { describe, expect, it } from "vitest";
import {
	checkQuantity,
	indicatorFor,
	unitFits,
} from "../../src/domain/quantity.js";
import { anIndicator } from "./support/build.js";

const trees = anIndicator({ name: "種樹", unit: "棵" });
const rate = anIndicator({ name: "成活率", unit: "%", value: 90 });
const roses = anIndicator({ name: "玫瑰品種", unit: "項" });
const lilies = anIndicator({ name: "百合品種", unit: "項" });

describe("a reported number", () => {
	it.each([
		[[trees], 5, "棵", "", "種樹"],
		[[trees], 5, null, "", "種樹"],
		[[trees, rate], 5, "棵", "", "種樹"],
		[[trees, rate], 50, "%", "", "成活率"],
		[[trees, rate], 50, "\uFF05", "", "成活率"],
		[[roses], 5, "個", "", "玫瑰品種"],
		[[roses], 5, "个", "", "玫瑰品種"],
		[[roses, lilies], 5, "項", "已有百合5項", "百合品種"],
		[[trees, roses, lilies], 5, null, "玫瑰 5", "玫瑰品種"],
	])("of %j: %d %s «%s» belongs to %s", (all, value, unit, text, name) =>
		expect(indicatorFor(all, { value, unit }, text)).toEqual({
			kind: "one",
			indicator: name,
		}),
	);

	it("asks where unit and words fit several alike", () =>
		expect(
			indicatorFor([roses, lilies], { value: 5, unit: "項" }, "有5項品種"),
		).toEqual({ kind: "several", indicators: ["玫瑰品種", "百合品種"] }));

	it.each([
		["類", "类"],
		["萬畝", "万亩"],
		["個工作日", "工作日"],
		["棟", "栋"],
	])("counts %s and %s alike, whichever script each is in", (one, other) => {
		expect(unitFits(one, other)).toBe(true);
		expect(unitFits(other, one)).toBe(true);
	});

	it("belongs to none where no unit fits", () =>
		expect(indicatorFor([trees], { value: 5, unit: "%" }, "種樹")).toEqual({
			kind: "none",
		}));

	it("finds words of the other script through the fold it is given", () => {
		const fold = (words: string) => words.replaceAll("種", "种");
		const planted = anIndicator({ name: "種樹", unit: "項" });
		const match = indicatorFor(
			[planted, roses],
			{ value: 5, unit: "项" },
			"已种樹5项",
			fold,
		);
		expect(match).toEqual({ kind: "one", indicator: "種樹" });
	});

	it.each([
		[-1, null],
		[-5, "%"],
		[120, "%"],
		[120, "\uFF05"],
		[Number.NaN, null],
		[Number.POSITIVE_INFINITY, "項"],
	])("cannot be %d %s", (value, unit) =>
		expect(() => checkQuantity({ value, unit })).toThrow(
			expect.objectContaining({ code: "value-impossible" }),
		),
	);

	it.each([
		[0, "%"],
		[100, "%"],
		[99.999, "%"],
		[120, "項"],
		[120, null],
	])("can be %d %s", (value, unit) =>
		expect(() => checkQuantity({ value, unit })).not.toThrow(),
	);
});
