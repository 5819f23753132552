import type { Element } from "./element.js";

/** Buttons side by side that wrap on a phone. Nothing for no buttons. */
export function buttonRow(buttons: Element[]): Element[] {
	if (buttons.length === 0) return [];
	return [
		{
			tag: "column_set",
			flex_mode: "flow",
			horizontal_spacing: "8px",
			columns: buttons.map((element) => ({
				tag: "column",
				width: "auto",
				elements: [element],
			})),
		},
	];
}
