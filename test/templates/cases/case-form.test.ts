import { describe, expect, it } from "vitest";
import { sealCard } from "../../../src/card-actions.js";
import type { CaseFaults } from "../../../src/domain/cases/case-form.js";
import type { Day } from "../../../src/domain/day.js";
import { validateCard } from "../../../src/sandbox/lark/card-validator.js";
import { caseFormCard } from "../../../templates/cases/case-form.js";
import { ownCasesCard } from "../../../templates/cases/own-cases.js";
import { catalogueFor } from "../../../templates/catalogue/catalogue.js";
import { isWithinBudget } from "../../../templates/parts/budget.js";
import { aCase } from "../../helpers/a-case.js";
import { cardText } from "../../helpers/card-text.js";

const SCRIPTS = ["zh-Hant", "zh-Hans", "en"] as const;
const HOSTILE = '<at id=all></at> **粗** [x](http://a.b) "引號"';

/** 32 categories, as long as anybody words them. */
const aspects = [1, 2, 3, 4].map((no) => ({
	no,
	name: `第${no}方面的問題`,
	categories: Array.from({ length: 8 }, (_, index) => ({
		no: (no - 1) * 8 + index + 1,
		text: "不作為慢作為亂作為".repeat(12),
	})),
}));
const missing = { why: "missing", said: "" } as const;
const ALL: CaseFaults = {
	title: { why: "too-long", said: "120" },
	category: { why: "category", said: HOSTILE },
	subject: missing,
	summary: missing,
	outcome: { why: "outcome", said: HOSTILE },
	occurred_on: { why: "future", said: "2021-04-01" },
	document_no: { why: "too-long", said: "101" },
};

describe.each(SCRIPTS)("the form in %s", (script) => {
	const words = catalogueFor(script);
	const full = aCase({
		state: "returned",
		text: {
			title: HOSTILE.repeat(3),
			subject: HOSTILE,
			summary: "事".repeat(1000),
			documentNo: HOSTILE,
			reason: HOSTILE,
		},
	});

	it("is a card that Lark shows, however much is in it and wrong with it", () => {
		const card = caseFormCard(
			{ filed: full, faults: ALL, aspects, files: [] },
			words,
		);
		expect(isWithinBudget(card)).toBe(true);
		const known = {
			isPerson: () => false,
			isImage: () => false,
			atAllAllowed: true,
		};
		const { json } = sealCard(card, "x".repeat(16));
		expect(validateCard(json, known)).toEqual([]);
	});

	it("names every fault at its field", () => {
		const text = cardText(
			caseFormCard({ filed: full, faults: ALL, aspects, files: [] }, words)
				.json,
		);
		for (const label of Object.values(words.cases.form.labels))
			expect(text).toContain(`⚠ ${label}`);
		expect(text).not.toMatch(/undefined|\[object/);
	});

	it("shows of a summary that no field holds its beginning and its length", () => {
		const filed = aCase({
			state: "draft",
			text: { summary: "事".repeat(1500) },
		});
		const card = caseFormCard({ filed, aspects, files: [] }, words);
		expect(cardText(card.json)).toContain("1500");
	});
});

it("lists as many cases as a card holds, and says how many more there are", () => {
	const cases = Array.from({ length: 300 }, (_, no) =>
		aCase({ id: `c${no}`, no, text: { title: HOSTILE.repeat(2) } }),
	);
	const standing = {
		unit: "區水務局",
		ref: "案例一@區水務局",
		dueOn: "2021-03-31" as Day,
		need: 1,
		have: 0,
		pending: 300,
		missing: 1,
		missingSanction: true,
		isMet: false,
		daysLeft: 19,
	};
	for (const isPrivate of [true, false]) {
		const card = ownCasesCard(
			{
				units: ["區水務局"],
				quotas: [[standing]],
				cases,
				drafts: [],
				filesFor: ["區水務局"],
				heads: [{ unit: "區水務局", signs: true }],
				isPrivate,
			},
			catalogueFor("zh-Hant"),
		);
		expect(isWithinBudget(card)).toBe(true);
		expect(cardText(card.json)).toMatch(/另有 \d+ 件/);
		expect(cardText(card.json)).toContain("另有 300 件待審");
	}
});
