import { describe, expect, it } from "vitest";
import {
	namesIn,
	publishedFaults,
} from "../../../src/domain/publishing/publication-text.js";

const fine = { title: "拖延辦理許可", summary: "前後拖延41天，已整改。" };

describe("what may stand in a published text", () => {
	it("is fine without numbers and names", () => {
		expect(publishedFaults(fine, ["羅大川"])).toEqual([]);
	});

	it.each([
		["a mobile number", "請打13800138000"],
		["a full-width and spaced one", "請打１３８ ００１３ ８０００"],
		["an ID card", "證號110101199003074514"],
		["an email", "寄到lo@example.com"],
	])("is refused with %s, at its field", (_, summary) => {
		expect(publishedFaults({ ...fine, summary }, [])).toMatchObject([
			{ field: "summary", kind: "numbers" },
		]);
	});

	it.each(["羅大川", "羅 大 川", "羅　大川", "羅\u200b大川", "羅·大川"])(
		"is refused with the name of whom it is about, written %j",
		(name) => {
			expect(
				publishedFaults({ ...fine, title: `${name}案` }, ["羅大川"]),
			).toEqual([{ field: "title", kind: "name", said: ["羅大川"] }]);
		},
	);

	it("names what is empty and what is too long", () => {
		const faults = publishedFaults(
			{ title: "長".repeat(81), summary: " " },
			[],
		);
		expect(faults).toEqual([
			{ field: "title", kind: "too-long", limit: 80 },
			{ field: "summary", kind: "empty" },
		]);
	});
});

it.each([
	["羅大川", ["羅大川"]],
	["羅大川、孫小河", ["羅大川、孫小河", "羅大川", "孫小河"]],
	["羅大川（區某局科員）", ["羅大川（區某局科員）", "羅大川"]],
	["羅 大川", ["羅 大川", "大川"]],
	["", []],
])("finds the names in the subject %j", (subject, names) => {
	expect(namesIn(subject)).toEqual(names);
});
