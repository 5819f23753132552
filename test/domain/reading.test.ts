import { describe, expect, it } from "vitest";
import { weighReading } from "../../src/domain/reading.js";
import { aTask, anIndicator } from "./support/build.js";

const task = aTask({
	indicators: [
		anIndicator({ name: "種樹", unit: "棵", readings: [86] }),
		anIndicator({ name: "新路", unit: "公里" }),
		anIndicator({ name: "舊路", unit: "公里" }),
		anIndicator({ name: "成活率", unit: "%", readings: [90] }),
		anIndicator({ name: "時限", unit: "天", op: "≤", readings: [9] }),
	],
});

const weigh = (value: number, unit: string | null, text = "") => {
	const weighed = weighReading(task, { text, quantity: { value, unit } });
	return "indicator" in weighed
		? `${weighed.kind} ${weighed.indicator.name}`
		: weighed.kind;
};

describe("where a reported number belongs", () => {
	it.each([
		[90, "棵", "", "fits 種樹"],
		[86, "棵", "", "fits 種樹"],
		[32, "棵", "", "lower 種樹"],
		[3, "公里", "修路", "which"],
		[3, "公里", "新路通車", "fits 新路"],
		[5, "天", "", "fits 時限"],
		[80, "％", "", "lower 成活率"],
		[3, "次", "開會", "words-only"],
	])("%d%s %s: %s", (value, unit, text, kind) =>
		expect(weigh(value, unit, text)).toBe(kind),
	);

	it("is nowhere without a number", () =>
		expect(weighReading(task, { text: "在辦" }).kind).toBe("no-number"));

	it("is the indicator chosen, whatever the words", () =>
		expect(
			weighReading(task, {
				text: "新路",
				quantity: { value: 3, unit: "公里" },
				indicator: "舊路",
			}),
		).toMatchObject({ kind: "fits", indicator: { name: "舊路" } }));

	it.each([
		[-5, "棵"],
		[120, "%"],
		[Number.NaN, null],
	])("%d%s is refused before anything is asked", (value, unit) =>
		expect(() => weigh(value, unit)).toThrow("value-impossible"),
	);
});
