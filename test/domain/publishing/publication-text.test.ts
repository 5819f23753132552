import { describe, expect, it } from "vitest";
import { maskText } from "../../../src/domain/masking/masking.js";
import { namesInSubject } from "../../../src/domain/masking/names-in-subject.js";
import { publishedFaults } from "../../../src/domain/publishing/publication-text.js";

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
			).toEqual([{ field: "title", kind: "name", said: [name] }]);
		},
	);

	it.each([
		["another script", "张伟拖延办理", "張偉", ["张伟"]],
		[
			"the bearer's office in the subject",
			"王明拖延",
			"區住建局科員王明",
			["王明"],
		],
		["the same behind the name", "王明拖延", "王明局長", ["王明"]],
		[
			"two people parted by a space",
			"羅大川托陳小明",
			"羅大川 陳小明",
			["羅大川", "陳小明"],
		],
		["the given name alone", "建國同志拖延", "張建國", ["建國"]],
		[
			"somebody whom the subject does not name",
			"經局長孫大海同意",
			"羅大川",
			["孫大海"],
		],
	])("is refused with a name in %s", (_, summary, subject, said) => {
		expect(
			publishedFaults({ ...fine, summary }, namesInSubject(subject)),
		).toEqual([{ field: "summary", kind: "name", said }]);
	});

	it("is never refused for what masking left, or for a body", () => {
		const raw =
			"區住建局局長張建國（電話13800138000）與王明副局長拖延；建國同志已承認。";
		const names = namesInSubject("張建國、王明 區住建局");
		const summary = maskText(raw, names);
		expect(publishedFaults({ ...fine, summary }, names)).toEqual([]);
	});

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
