import { describe, expect, it } from "vitest";
import { sealCard, type Card } from "../../src/card-actions.js";
import { day } from "../../src/domain/day.js";
import { validateCard } from "../../src/sandbox/lark/card-validator.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { chooseTaskCard } from "../../templates/tasks/choose-task.js";
import { digestCard } from "../../templates/digest/digest.js";
import { bindingListCard } from "../../templates/people/binding-list.js";
import { progressFormCard } from "../../templates/forms/progress-form.js";
import { reviewListCard } from "../../templates/tasks/review-list.js";
import { taskCard } from "../../templates/tasks/task-card.js";
import { taskListCard } from "../../templates/tasks/task-list.js";
import { aDigest, aReminder } from "./support/a-digest.js";
import { aTask, anEntry, someFacts } from "./support/a-task.js";
import { everyCard } from "./support/every-card.js";
import { actionsOf, elementsOf, readOf } from "./support/look.js";

const KNOWN = {
	isPerson: (id: string) => id === "ou_head",
	isImage: () => false,
	atAllAllowed: false,
};
const words = catalogueFor("zh-Hant");
const LONG = "很長的名稱".repeat(30);

function expectAccepted(card: Card) {
	const { json } = sealCard(card, "0".repeat(36));
	expect(validateCard(json, KNOWN)).toEqual([]);
	expect(elementsOf(card).length).toBeLessThanOrEqual(180);
	const body = JSON.stringify({ content: JSON.stringify(json) });
	expect(Buffer.byteLength(body)).toBeLessThanOrEqual(28_200);
}

const codes = Array.from({ length: 200 }, (_, n) => `9.${n + 1}`);
const manyFacts = codes.map((code) => someFacts({ code }));

describe("Lark accepts", () => {
	it.each(["zh-Hant", "zh-Hans", "en"] as const)(
		"every card in %s",
		(script) => {
			for (const said of ["風車", LONG, "<at id=all></at>[x](http://a.b)"]) {
				Object.values(everyCard(said, catalogueFor(script))).forEach(
					expectAccepted,
				);
			}
		},
	);

	it("a list of 200 tasks, which says how many are left out", () => {
		const card = taskListCard(
			{
				heading: "全部任務",
				groups: [{ title: "辦理中", facts: manyFacts }],
				empty: "無",
			},
			words,
		);
		expectAccepted(card);
		expect(readOf(card)).toMatch(/…還有 \d+ 項，說「任務 編號」查看/);
		expect(card.fallback).toContain("9.200");
	});

	it("a list of 60 tasks with none left out, the first ones with buttons", () => {
		const card = taskListCard(
			{
				heading: "全部任務",
				groups: [{ title: "辦理中", facts: manyFacts.slice(0, 60) }],
				empty: "無",
			},
			words,
		);
		expectAccepted(card);
		expect(readOf(card)).toContain("9.60");
		expect(readOf(card)).not.toContain("還有 ");
		expect(actionsOf(card).length).toBeGreaterThanOrEqual(15);
	});

	it("what groups stand for of 200 units with long names, and says that some are left out", () => {
		const named = { label: LONG, groups: 1, names: [LONG] };
		const card = bindingListCard(
			{
				unbound: codes.map((code) => `${code}${LONG}`),
				units: codes.map(() => named),
				special: [named],
			},
			words,
		);
		expectAccepted(card);
		expect(readOf(card)).toContain("…");
	});

	it("a digest of 200 reminders with long names", () => {
		const reminders = codes.map((code) =>
			aReminder({ kind: "late", workingDays: 3 }, { code, title: LONG }),
		);
		const digest = aDigest({
			audience: { kind: "office" },
			reminders,
			copies: reminders,
			goals: codes.map(() => ({
				key: "g",
				dueOn: day("2021-06-30"),
				dueText: LONG,
				items: codes.map(() => ({ text: LONG })),
				rung: { kind: "before" as const, days: 15 as const },
				on: day("2021-06-15"),
			})),
			mention: codes.map(() => "ou_head"),
			waiting: codes.map(() => ({ unit: LONG, count: 1 })),
			unexpanded: codes.map(() => ({ name: LONG, tasks: codes })),
		});
		const card = digestCard(digest, new Map(), words);
		expectAccepted(card);
		expect(readOf(card)).toMatch(/…還有 \d+ 項，說「逾期」查看/);
	});

	it("200 tasks to review and 200 to choose from, the sentence at its longest", () => {
		expectAccepted(
			reviewListCard(
				{ rows: manyFacts.map((facts) => ({ facts, by: LONG })) },
				words,
			),
		);
		expectAccepted(
			chooseTaskCard(
				{
					sentence: "長".repeat(4000),
					facts: manyFacts,
					action: (task) => ({ do: "progress", task, text: "長".repeat(4000) }),
				},
				words,
			),
		);
	});

	it("a task with everything at its longest", () => {
		const bar = {
			indicator: LONG,
			unit: LONG,
			op: "≥" as const,
			target: 1,
			latest: 1,
			ratio: 1,
		};
		const units = codes.map((code) => `${LONG}${code}`);
		const facts = someFacts(
			{
				title: LONG,
				leadUnits: units,
				responsibleUnits: units,
				text: LONG.repeat(30),
			},
			{ progress: codes.map(() => bar), partsMissing: units },
		);
		expectAccepted(
			taskCard(
				facts,
				{
					headline: "長".repeat(4000),
					buttons: ["done", "progress"],
					history: codes.map(() => anEntry({ text: "長".repeat(4000) })),
					names: () => LONG,
					timeZone: "Asia/Shanghai",
				},
				words,
			),
		);
		const [first, ...others] = manyFacts.map(({ task }) => task);
		expectAccepted(
			progressFormCard({ tasks: [first ?? aTask(), ...others] }, words),
		);
	});
});
