import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	brokenLines,
	textWidth,
} from "../../../templates/pictures/line-breaks.js";

describe("the lines of a text", () => {
	it.each([
		["一二三四五六", 10, ["一二三四五六"]],
		["一二三四五六七八", 4, ["一二三四", "五六七八"]],
		// 避頭: no comma, closing bracket or full stop at the start.
		["一二三四，五六七八", 4, ["一二三", "四，五", "六七八"]],
		["一二三四」五六七八九", 4, ["一二三", "四」五六", "七八九"]],
		// 避尾: no opening bracket at the end.
		["一二三《四五六七八九", 4, ["一二三", "《四五六", "七八九"]],
		// Words of letters and digits stay whole.
		["辦2021年的事GDP表", 4, ["辦2021", "年的事", "GDP表"]],
		// Nothing alone on the last line.
		["一二三四五六七八九", 8, ["一二三四五六", "七八九"]],
	])("%s at %d a line", (text, perLine, lines) => {
		expect(brokenLines(text, { perLine, most: 9 })).toEqual(lines);
	});

	it("end in … where there is no room for more", () => {
		const lines = brokenLines("一二三四，五六七八九十", {
			perLine: 4,
			most: 2,
		});
		expect(lines).toEqual(["一二三", "四，五…"]);
	});

	it("lose nothing but spaces, and are never too long", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(..."一二，。「」《》a1 b") }),
				fc.integer({ min: 3, max: 20 }),
				(text, perLine) => {
					const lines = brokenLines(text, { perLine, most: 1000 });
					expect(lines.join("").replaceAll(" ", "")).toBe(
						text.replaceAll(" ", ""),
					);
					for (const line of lines)
						expect(textWidth(line)).toBeLessThanOrEqual(perLine);
				},
			),
		);
	});
});
