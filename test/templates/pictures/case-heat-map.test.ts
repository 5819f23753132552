import { describe, expect, it } from "vitest";
import { caseGrid } from "../../../src/domain/cases/case-grid.js";
import type { Day } from "../../../src/domain/day.js";
import type { Plan } from "../../../src/domain/plan.js";
import type { Script } from "../../../src/language/utterance.js";
import { catalogueFor } from "../../../templates/catalogue/catalogue.js";
import { caseHeatMap } from "../../../templates/pictures/case-heat-map.js";
import { planWithQuotas } from "../../handlers/cases/picture-kit.js";
import { aCase } from "../../helpers/a-case.js";

const DAY = "2021-03-12" as Day;

function drawn(
	cases: Parameters<typeof aCase>[0][],
	script: Script = "zh-Hant",
	plan: Plan = planWithQuotas(),
) {
	const grid = caseGrid(plan, cases.map(aCase));
	return caseHeatMap(grid, DAY, catalogueFor(script));
}

/** The words in the order they are drawn, those written upright joined. */
function wordsIn(svg: string): string {
	return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
		.map(([, text]) => text)
		.join("|");
}

describe("the heat map of cases", () => {
	it("has a title, the day, totals, every category and every unit", () => {
		const words = wordsIn(drawn([{ state: "accepted" }, {}]).svg);
		expect(words).toContain("典型案例熱力圖|截至2021年3月12日|已採納 1 件");
		for (const text of [
			"路燈壞了不修的",
			"第5種毛病",
			"區|城|管|局",
			"看|得|見",
		])
			expect(words).toContain(text);
	});

	it("shows a count, and pending ones as +n, never by colour alone", () => {
		const cell = wordsIn(
			drawn([{ state: "accepted" }, { state: "accepted" }, {}]).svg,
		);
		expect(cell).toContain("河裡倒垃圾的|2|+1|");
	});

	it("speaks Simplified and English; names stay as the plan has them but for Simplified", () => {
		const simplified = wordsIn(drawn([], "zh-Hans").svg);
		expect(simplified).toContain("典型案例热力图");
		expect(simplified).toContain("路灯坏了不修的");
		expect(simplified).toContain("区|水|务|局");
		const english = wordsIn(drawn([], "en").svg);
		expect(english).toContain("As of 2021-03-12");
		expect(english).toContain("路燈壞了不修的");
	});

	it("takes names as text, whatever is in them", () => {
		const plan = planWithQuotas();
		const [aspect] = plan.rectification?.aspects ?? [];
		const [category] = aspect?.categories ?? [];
		if (category) category.text = '</text><image href="x"/>&\u0000\uffff"案';
		const { svg } = drawn([{ unit: '<b a="1">局</b>' }], "zh-Hant", plan);
		expect(svg).not.toContain("<image");
		expect(svg).not.toContain("<b");
		expect(svg).not.toMatch(/[\u0000\uffff]/);
		expect(svg).toContain("&lt;/text&gt;&lt;image");
	});

	it("grows with its units", () => {
		const many = Array.from({ length: 30 }, (_, index) => ({
			unit: `第${index}局`,
		}));
		expect(drawn(many).width - drawn([]).width).toBe(30 * 64);
	});
});
