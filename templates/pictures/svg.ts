import { oneLine } from "../parts/clean-text.js";

const MARKUP: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

type Attributes = Record<string, string | number>;

/** An element of SVG. Values of attributes and children are markup already; text goes through `label`. */
export function svgElement(
	name: string,
	attributes: Attributes,
	children: readonly string[] = [],
): string {
	const list = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${value}"`)
		.join("");
	return children.length === 0
		? `<${name}${list}/>`
		: `<${name}${list}>${children.join("")}</${name}>`;
}

export function rect(
	x: number,
	y: number,
	width: number,
	height: number,
	look: Attributes,
): string {
	return svgElement("rect", { x, y, width, height, ...look });
}

/** One line of somebody's text: never markup. `y` is its baseline. */
export function label(
	text: string,
	x: number,
	y: number,
	look: Attributes,
): string {
	return svgElement("text", { x, y, ...look }, [escapedText(text)]);
}

/** XML can carry no noncharacters; controls are gone already. */
function escapedText(text: string): string {
	return oneLine(text)
		.replace(/\p{Noncharacter_Code_Point}/gu, "")
		.replace(/[&<>"]/g, (character) => MARKUP[character] ?? "");
}
