import { expect, it } from "vitest";
import type { Progress } from "../../../src/domain/digest.js";
import { catalogueFor } from "../../../templates/catalogue/catalogue.js";
import { dutyRow } from "../../../templates/tasks/duty-row.js";
import { taskRow } from "../../../templates/tasks/task-row.js";
import { someFacts } from "../support/a-task.js";

const words = catalogueFor("zh-Hant");
const bar = (indicator: string, latest: number): Progress => ({
	indicator,
	unit: "座",
	op: "≥",
	target: 100,
	latest,
	ratio: latest / 100,
});
const textOf = (progress: Progress[]) =>
	taskRow(someFacts({}, { progress }), { buttons: [] }, words).text;

it("shows the bar of its one number without a name", () => {
	const text = textOf([bar("風車", 32)]);
	expect(text).toContain("32% 32/100座");
	expect(text).not.toContain("風車 ▰");
});

it("names the bars of a task with several", () => {
	const text = textOf([bar("風車", 32), bar("水車", 5)]);
	expect(text).toContain("風車 ▰▰▰▱▱▱▱▱▱▱ 32% 32/100座");
	expect(text).toContain("水車 ▱▱▱▱▱▱▱▱▱▱ 5% 5/100座");
});

it("shows a duty of many units on one line, with counts", () => {
	const first = someFacts({ kind: "duty", code: "首報" });
	const duty = { code: "首報", units: 15, done: 3, first };
	expect(dutyRow(duty, words).text).toContain("首報：15個單位，已報3，缺12");
	expect(dutyRow(duty, catalogueFor("en")).text).toContain(
		"15 units: 3 reported, 12 missing",
	);
});
