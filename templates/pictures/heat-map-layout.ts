import type { CaseGrid } from "../../src/domain/cases/case-grid.js";
import { nameHeight } from "./upright-name.js";

/** In pixels: text that a phone shows at half size is still read. */
export const SIZES = {
	margin: 48,
	text: 20,
	note: 18,
	legendTop: 172,
	aspect: 46,
	number: 46,
	category: 560,
	row: 60,
	column: 64,
	total: 92,
} as const;

/** Where things stand. */
export interface Layout {
	width: number;
	height: number;
	left: number;
	right: number;
	/** Above the grid. */
	namesHeight: number;
	gridTop: number;
	gridBottom: number;
	gridLeft: number;
	totalLeft: number;
}

export function layoutOf({ units, categories }: CaseGrid): Layout {
	const { margin, aspect, number, category, column, total, row } = SIZES;
	const gridLeft = margin + aspect + number + category;
	const totalLeft = gridLeft + Math.max(units.length, 1) * column;
	const right = totalLeft + total;
	const namesHeight = Math.max(60, ...units.map(nameHeight));
	const gridTop = SIZES.legendTop + 40 + 44 + namesHeight + 14;
	const gridBottom = gridTop + categories * row;
	return {
		width: right + margin,
		height: gridBottom + row + 100,
		left: margin,
		right,
		namesHeight,
		gridTop,
		gridBottom,
		gridLeft,
		totalLeft,
	};
}

/** The left edge of a unit's column. */
export function columnsOf({ gridLeft }: Layout, index: number): number {
	return gridLeft + index * SIZES.column;
}
