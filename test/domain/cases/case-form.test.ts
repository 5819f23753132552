import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/day.js";
import {
	faultsOf,
	hasContent,
	MAX_FIELD,
	readCaseForm,
	withMoreSummary,
} from "../../../src/domain/cases/case-form.js";
import { aCase } from "../../helpers/a-case.js";

const rules = { today: day("2021-03-12"), categories: [1, 2, 3] };
const empty = aCase({
	state: "draft",
	category: null,
	outcome: null,
	occurredOn: null,
});

describe("the form of a case", () => {
	it("keeps of a faulty form what is right, and what is wrong as far as it can be shown", () => {
		const { draft, faults } = readCaseForm(
			empty,
			{ title: " 標題\n一 ", category: "33", occurred_on: "2021-04-01 +0800" },
			rules,
		);
		expect(draft.text.title).toBe("標題 一");
		expect(draft.category).toBeNull();
		expect(draft.occurredOn).toBe("2021-04-01");
		expect(faults).toMatchObject({
			category: { why: "category", said: "33" },
			occurred_on: { why: "future" },
			subject: { why: "missing" },
		});
	});

	it("leaves alone what the form does not hold, and empties what was emptied", () => {
		const kept = aCase({ text: { title: "a", subject: "b" } });
		const { draft } = readCaseForm(kept, { title: "" }, rules);
		expect(draft.text).toMatchObject({ title: "", subject: "b" });
	});

	it("keeps a summary that one field cannot show while that is left empty", () => {
		const long = "長".repeat(MAX_FIELD + 1);
		const kept = aCase({ text: { summary: long } });
		const left = readCaseForm(kept, { summary: "" }, rules);
		expect(left.draft.text.summary).toBe(long);
		const typed = readCaseForm(kept, { summary: "改寫" }, rules);
		expect(typed.draft.text.summary).toBe("改寫");
	});

	it("takes no field of its own making", () => {
		const { draft } = readCaseForm(
			empty,
			{ state: "accepted", unit: "x", no: "9", __proto__: "y" },
			rules,
		);
		expect(draft).toEqual(empty);
	});

	it("asks of a good example neither category nor outcome", () => {
		const filled = aCase({
			kind: "example",
			category: null,
			outcome: null,
			text: { title: "a", subject: "b", summary: "c" },
		});
		expect(faultsOf(filled, rules)).toEqual({});
	});

	it("is empty until something is written", () => {
		expect(hasContent(empty)).toBe(false);
		expect(hasContent({ ...empty, category: 1 })).toBe(true);
	});

	it("puts more behind what happened", () => {
		const one = withMoreSummary(empty, "一");
		expect(withMoreSummary(one, "二").text.summary).toBe("一\n二");
	});
});
