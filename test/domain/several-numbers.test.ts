import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/domain/plan.js";
import { assignNumbers } from "../../src/domain/several-numbers.js";

const of = (name: string, unit: string): Indicator => ({
	text: name,
	name,
	op: "≥",
	value: 100,
	unit,
});
const said = (value: number, unit: string, before = "", after = "") => ({
	value,
	unit,
	before,
	after,
});

/** `86→容缺受理`, `5→?` where it is to be asked, `7→` where it stays in the words. */
function shown(
	indicators: Indicator[],
	numbers: ReturnType<typeof said>[],
): string[] {
	return assignNumbers(indicators, numbers).map((each) => {
		const to = { one: "", several: "?", none: "" }[each.kind];
		return `${each.number.value}→${each.kind === "one" ? each.indicator : to}`;
	});
}

const SAME = [of("容缺受理", "項"), of("告知承諾", "項")];

describe("several numbers", () => {
	it.each([
		[
			"the unit decides",
			[of("推出事項", "項"), of("辦結率", "%")],
			[said(86, "項", "已推出"), said(95, "%", "完成")],
			["86→推出事項", "95→辦結率"],
		],
		[
			"the words before decide",
			SAME,
			[said(86, "項", "容缺受理"), said(95, "個", "告知承諾")],
			["86→容缺受理", "95→告知承諾"],
		],
		[
			"the words behind decide",
			SAME,
			[said(86, "項", "已推出", "告知承諾"), said(95, "項", "", "容缺受理")],
			["86→告知承諾", "95→容缺受理"],
		],
		[
			"nothing decides",
			SAME,
			[said(86, "項", "上半年"), said(95, "項", "下半年")],
			["86→?", "95→?"],
		],
		[
			"one is named, the other one is not",
			SAME,
			[said(86, "項", "容缺受理"), said(95, "項", "其他")],
			["86→容缺受理", "95→?"],
		],
		[
			"both speak of the same: the first",
			[of("下放事項", "項")],
			[said(32, "項", "已下放"), said(5, "個", "新增事項")],
			["32→下放事項", "5→"],
		],
		[
			"one counts nothing",
			[of("下放事項", "項")],
			[said(3, "次", "開會"), said(32, "項", "推進")],
			["3→", "32→下放事項"],
		],
		["no indicator", [], [said(1, "項"), said(2, "項")], ["1→", "2→"]],
	])("%s", (_, indicators, numbers, expected) =>
		expect(shown(indicators, numbers)).toEqual(expected),
	);
});
