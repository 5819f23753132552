import { clipped, oneLine } from "../parts/clean-text.js";
import { textWidth } from "./line-breaks.js";
import { label } from "./svg.js";

const STEP = 24;
const SIZE = 20;
const MOST = 11;
const HAN = /\p{Script=Han}/u;

/** How high a name of a unit stands, in pixels. */
export function nameHeight(name: string): number {
	if (!HAN.test(name)) return textWidth(lying(name)) * SIZE + 4;
	return Math.max(...columns(name).map(({ length }) => length)) * STEP;
}

/**
 * A name written from top to bottom, as Chinese may be; a long one in two columns from right to left. Letters, digits and
 * brackets lie on their side.
 */
export function uprightName(
	name: string,
	at: {
		/** The middle. */
		x: number;
		bottom: number;
		height: number;
		isBold?: boolean;
		isCentred?: boolean;
	},
): string[] {
	if (!HAN.test(name)) return [lyingName(name, at)];
	const parts = columns(name);
	return parts.flatMap((part, index) => {
		const x = at.x + ((parts.length - 1) / 2 - index) * STEP;
		const room = at.height - part.length * STEP;
		const top = at.isCentred
			? at.bottom - at.height + room / 2
			: at.bottom - part.length * STEP;
		return part.map((character, place) =>
			oneCharacter(character, x, top + place * STEP, at.isBold === true),
		);
	});
}

function oneCharacter(
	character: string,
	x: number,
	top: number,
	isBold: boolean,
): string {
	const look = {
		"font-size": SIZE,
		"text-anchor": "middle",
		...(isBold ? { "font-weight": 700 } : {}),
	};
	const isUpright = /\p{Script=Han}|[、〇]/u.test(character);
	if (isUpright) return label(character, x, top + 20, look);
	const middle = top + STEP / 2;
	return label(character, x, middle + 7, {
		...look,
		transform: `rotate(90 ${x} ${middle})`,
	});
}

/** Letters only: one line on its side, ending at the bottom. */
function lyingName(
	name: string,
	{ x, bottom }: { x: number; bottom: number },
): string {
	return label(lying(name), x, bottom, {
		"font-size": SIZE,
		"text-anchor": "end",
		transform: `rotate(90 ${x} ${bottom}) translate(0 7)`,
	});
}

function lying(name: string): string {
	return clipped(oneLine(name), MOST * 2);
}

/** At most two columns; what does not fit ends in `…`. */
function columns(name: string): string[][] {
	const characters = [...oneLine(name)];
	if (characters.length <= MOST) return [characters];
	const shown =
		characters.length > 2 * MOST
			? [...characters.slice(0, 2 * MOST - 1), "…"]
			: characters;
	const first = Math.ceil(shown.length / 2);
	return [shown.slice(0, first), shown.slice(first)];
}
