import type { CaseCount } from "../../src/domain/cases/case-grid.js";
import { label, rect } from "./svg.js";

interface Heat {
	/** So many accepted cases. */
	from: number;
	/** Null for any more. */
	to: number | null;
	fill: string;
	ink: string;
}

/** From light to dark; the figure stands in the cell as well. */
export const HEAT: readonly Heat[] = [
	{ from: 1, to: 1, fill: "#fddbc7", ink: "#5b1a0a" },
	{ from: 2, to: 2, fill: "#f7ab85", ink: "#4a1206" },
	{ from: 3, to: 4, fill: "#cf4529", ink: "#ffffff" },
	{ from: 5, to: null, fill: "#8f1717", ink: "#ffffff" },
];
const PENDING = "#8a3f06";

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A cell of the grid: its figure on its colour, pending ones as a small `+n`, nothing as an empty field. */
export function countCell(count: CaseCount, box: Box): string[] {
	const { x, y, width, height } = box;
	const heat = HEAT.findLast(({ from }) => count.accepted >= from);
	if (heat)
		return [
			rect(x, y, width, height, { rx: 6, fill: heat.fill }),
			...figures(count, box, { accepted: heat.ink, pending: heat.ink }),
		];
	if (count.pending === 0)
		return [rect(x, y, width, height, { rx: 6, fill: "#e9ecf1" })];
	return [
		rect(x + 1, y + 1, width - 2, height - 2, {
			rx: 6,
			fill: "#ffffff",
			stroke: "#b45309",
			"stroke-width": 2,
			"stroke-dasharray": "5 4",
		}),
		middled(`+${count.pending}`, x + width / 2, y + height / 2 + 7, {
			"font-size": 19,
			fill: PENDING,
		}),
	];
}

/** A total, on no colour. */
export function totalCell(count: CaseCount, box: Box): string[] {
	const accepted = count.accepted === 0 ? "#8f959e" : "#1f2329";
	return figures(count, box, { accepted, pending: PENDING });
}

/** Beside each other where there is room, else one over the other. */
function figures(
	{ accepted, pending }: CaseCount,
	{ x, y, width, height }: Box,
	ink: { accepted: string; pending: string },
): string[] {
	const large = (centre: number, base: number, size = 24) =>
		middled(String(accepted), centre, base, {
			"font-size": size,
			"font-weight": 700,
			fill: ink.accepted,
		});
	const small = (centre: number, base: number) =>
		middled(`+${pending}`, centre, base, {
			"font-size": 17,
			fill: ink.pending,
		});
	const centre = x + width / 2;
	const middle = y + height / 2;
	if (pending === 0) return [large(centre, middle + 9)];
	const first = String(accepted).length * 14;
	const second = 4 + String(pending).length * 10 + 10;
	if (first + second > width - 8)
		return [large(centre, middle - 1, 22), small(centre, middle + 20)];
	return [
		large(centre - second / 2, middle + 9),
		small(centre + first / 2 + 2, middle + 8),
	];
}

function middled(
	text: string,
	x: number,
	y: number,
	look: Record<string, string | number>,
): string {
	return label(text, x, y, { "text-anchor": "middle", ...look });
}
