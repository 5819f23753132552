import { expect, it } from "vitest";
import { sealCard } from "../../src/card-actions.js";
import { validateCard } from "../../src/sandbox/lark/card-validator.js";
import { catalogueFor } from "../../templates/catalogue/catalogue.js";
import { officeTableCard } from "../../templates/cases/office-table.js";
import { reviewCard } from "../../templates/cases/review-card.js";
import { reviewQueueCard } from "../../templates/cases/review-queue.js";
import { aCase } from "../helpers/a-case.js";
import { cardText } from "../helpers/card-text.js";
import { readOf, actionsOf } from "./support/look.js";
import { aStanding } from "./support/review-cards.js";

const KNOWN = {
	isPerson: () => false,
	isImage: () => false,
	atAllAllowed: false,
};
const words = catalogueFor("zh-Hant");

function accepted(card: Parameters<typeof sealCard>[0]): string {
	const { json } = sealCard(card, "0".repeat(36));
	expect(validateCard(json, KNOWN)).toEqual([]);
	const body = JSON.stringify({ content: JSON.stringify(json) });
	expect(Buffer.byteLength(body)).toBeLessThanOrEqual(28_200);
	return cardText(card.json);
}

it("shows sixty units at both stages in one card", () => {
	const standings = Array.from({ length: 60 }, (_, n) =>
		aStanding({ unit: `第${n}街道辦事處和開發區管理委員會` }),
	);
	const stages = ["案例一", "案例二"].map((code) => ({ code, standings }));
	const text = accepted(
		officeTableCard({ stages, waiting: 60, buttons: true }, words),
	);
	expect(text).toContain("第59街道辦事處");
});

it("says so where the plan asks for no cases", () => {
	const card = officeTableCard(
		{ stages: [], waiting: 0, buttons: true },
		words,
	);
	expect(accepted(card)).toContain("這個方案沒有案例任務");
});

it.each(["案", '"', "<"])(
	"fits a case of which every field is as long as it may be, of %s",
	(letter) => {
		const long = (length: number) => letter.repeat(length);
		const card = reviewCard(
			{
				filed: aCase({
					text: {
						title: long(100),
						subject: long(200),
						summary: long(4000),
						documentNo: long(100),
						question: long(1000),
						answer: long(1000),
					},
				}),
				category: long(100),
				filer: "某人",
				effects: [],
				alike: [],
				files: long(200),
				history: [long(100), long(100)],
				buttons: ["accept", "return", "ask"],
			},
			words,
		);
		expect(accepted(card)).toContain(long(200));
	},
);

it("lists two hundred waiting cases, those shown with 查看, and counts the rest", () => {
	const review = Array.from({ length: 200 }, (_, n) => ({
		filed: aCase({ id: `c${n}`, no: n + 1, text: { title: "題".repeat(100) } }),
		since: "3月12日",
		alike: null,
	}));
	const card = reviewQueueCard({ review, decide: [], sign: [], own: 0 }, words);
	const text = accepted(card);
	const shown = actionsOf(card).length;
	expect(shown).toBeGreaterThanOrEqual(20);
	expect(text).toContain(`還有 ${200 - shown} 件`);
	expect(readOf(card)).toContain("待審核 200 件");
});
