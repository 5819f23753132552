import type { CaseGrid, GridRow } from "../../src/domain/cases/case-grid.js";
import type { Day } from "../../src/domain/day.js";
import { toSimplified } from "../../src/language/to-simplified.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { countCell, HEAT, totalCell } from "./count-cell.js";
import { columnsOf, type Layout, layoutOf, SIZES } from "./heat-map-layout.js";
import { brokenLines, textWidth } from "./line-breaks.js";
import { label, rect, svgElement } from "./svg.js";
import { uprightName } from "./upright-name.js";

/** A drawing, to be made a picture `width` pixels wide. */
export interface Drawing {
	svg: string;
	width: number;
}

const INK = "#1f2329";
const GREY = "#646a73";
const LINE = "#bbbfc4";

/** 案例熱力圖: a row a category, a column a unit; figures only. Names of the plan are in the script of `words`. */
export function caseHeatMap(
	grid: CaseGrid,
	asOf: Day,
	words: Catalogue,
): Drawing {
	const named = inScript(grid, words);
	const layout = layoutOf(named);
	const { width, height } = layout;
	const children = [
		rect(0, 0, width, height, { fill: "#ffffff" }),
		...heading(named, asOf, words, layout),
		...legend(words, layout),
		...unitNames(named, words, layout),
		...aspects(named, layout),
		...footer(named, words, layout),
	];
	const svg = svgElement(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			"font-family": "sans-serif",
			fill: INK,
		},
		children,
	);
	return { svg, width };
}

/** What the plan calls things, in Simplified where that is asked for; never the other way round. */
function inScript(grid: CaseGrid, { script }: Catalogue): CaseGrid {
	if (script !== "zh-Hans") return grid;
	return {
		...grid,
		units: grid.units.map(toSimplified),
		aspects: grid.aspects.map(({ name, rows }) => ({
			name: toSimplified(name),
			rows: rows.map((row) => ({
				...row,
				category: { ...row.category, text: toSimplified(row.category.text) },
			})),
		})),
	};
}

function heading(
	grid: CaseGrid,
	asOf: Day,
	{ casePicture, time }: Catalogue,
	{ left, right }: Layout,
): string[] {
	const counts = casePicture.counts({
		...grid.total,
		...grid,
		units: grid.units.length,
	});
	const perLine = (right - left) / SIZES.text;
	const [line = "", more = ""] = brokenLines(counts, { perLine, most: 2 });
	const look = { "font-size": SIZES.text, fill: GREY };
	return [
		label(casePicture.map.title, left, 80, {
			"font-size": 40,
			"font-weight": 700,
		}),
		label(casePicture.map.asOf(time.dayWithYear(asOf)), right, 80, {
			...look,
			"text-anchor": "end",
		}),
		label(line, left, 124, look),
		label(more, left, 154, look),
	];
}

function legend({ casePicture }: Catalogue, { left }: Layout): string[] {
	const { map } = casePicture;
	const items = [
		...HEAT.map(({ from, to }) => ({
			count: { accepted: from, pending: 0 },
			text: map.cases(from, to),
		})),
		{ count: { accepted: 0, pending: 1 }, text: map.pending },
		{ count: { accepted: 0, pending: 0 }, text: map.none },
	];
	let x = left;
	const y = SIZES.legendTop;
	return items.flatMap(({ count, text }) => {
		const at = x;
		x += 56 + textWidth(text) * SIZES.text + 32;
		return [
			...countCell(count, { x: at, y, width: 46, height: 40 }),
			label(text, at + 56, y + 28, { "font-size": SIZES.text, fill: GREY }),
		];
	});
}

function unitNames(
	{ units }: CaseGrid,
	{ casePicture }: Catalogue,
	layout: Layout,
): string[] {
	const base = layout.gridTop - 14;
	const { total, unitsAndCategories } = casePicture.map;
	return [
		label(unitsAndCategories, layout.left, base, {
			"font-size": SIZES.text,
			fill: GREY,
		}),
		...units.flatMap((unit, index) =>
			uprightName(unit, {
				x: columnsOf(layout, index) + SIZES.column / 2,
				bottom: base,
				height: layout.namesHeight,
			}),
		),
		label(total, layout.totalLeft + SIZES.total / 2, base, {
			"font-size": SIZES.text,
			"font-weight": 700,
			"text-anchor": "middle",
		}),
	];
}

function aspects(grid: CaseGrid, layout: Layout): string[] {
	let y = layout.gridTop;
	return grid.aspects.flatMap(({ name, rows }, index) => {
		const top = y;
		const height = rows.length * SIZES.row;
		y += height;
		return [
			rect(layout.left, top, layout.right - layout.left, height, {
				fill: index % 2 === 0 ? "#f5f7fa" : "#ffffff",
			}),
			...aspectName(name, top, height, layout),
			...rows.flatMap((row, at) =>
				categoryRow(row, top + at * SIZES.row, layout),
			),
			rule(layout, top, LINE),
		];
	});
}

function aspectName(
	name: string,
	top: number,
	height: number,
	{ left }: Layout,
): string[] {
	return [
		rect(left, top + 2, SIZES.aspect - 6, height - 4, {
			rx: 6,
			fill: "#e1eaf7",
		}),
		...uprightName(name, {
			x: left + (SIZES.aspect - 6) / 2,
			bottom: top + height,
			height,
			isBold: true,
			isCentred: true,
		}),
	];
}

function categoryRow(row: GridRow, top: number, layout: Layout): string[] {
	const middle = top + SIZES.row / 2;
	const numberRight = layout.left + SIZES.aspect + SIZES.number - 10;
	const lines = brokenLines(row.category.text, {
		perLine: (SIZES.category - 16) / SIZES.text,
		most: 2,
	});
	const first = middle + 7 - (lines.length - 1) * 13;
	return [
		label(String(row.category.no), numberRight, middle + 7, {
			"font-size": SIZES.text,
			"font-weight": 700,
			"text-anchor": "end",
		}),
		...lines.map((line, index) =>
			label(line, numberRight + 12, first + index * 26, {
				"font-size": SIZES.text,
			}),
		),
		...row.cells.flatMap((cell, index) =>
			countCell(cell, {
				x: columnsOf(layout, index) + 3,
				y: top + 3,
				width: SIZES.column - 6,
				height: SIZES.row - 6,
			}),
		),
		...totalCell(row.total, {
			x: layout.totalLeft,
			y: top,
			width: SIZES.total,
			height: SIZES.row,
		}),
	];
}

function footer(
	grid: CaseGrid,
	{ casePicture }: Catalogue,
	layout: Layout,
): string[] {
	const top = layout.gridBottom;
	const middle = top + SIZES.row / 2;
	return [
		rule(layout, top, INK),
		label(casePicture.map.total, layout.gridLeft - 14, middle + 7, {
			"font-size": SIZES.text,
			"font-weight": 700,
			"text-anchor": "end",
		}),
		...grid.totals.flatMap((total, index) =>
			totalCell(total, {
				x: columnsOf(layout, index),
				y: top,
				width: SIZES.column,
				height: SIZES.row,
			}),
		),
		...totalCell(grid.total, {
			x: layout.totalLeft,
			y: top,
			width: SIZES.total,
			height: SIZES.row,
		}),
		...brokenLines(casePicture.map.footnote, {
			perLine: (layout.right - layout.left) / SIZES.note,
			most: 2,
		}).map((line, index) =>
			label(line, layout.left, top + SIZES.row + 40 + index * 26, {
				"font-size": SIZES.note,
				fill: GREY,
			}),
		),
	];
}

function rule({ left, right }: Layout, y: number, stroke: string): string {
	return svgElement("line", { x1: left, x2: right, y1: y, y2: y, stroke });
}
