import { buttonRow } from "./button-row.js";
import type { Element } from "./element.js";
import { escaped } from "./escaped.js";
import { markdown } from "./markdown.js";

/** One line of a list: as markdown, as plain text, with its buttons. */
export interface Row {
	markup: string;
	text: string;
	buttons: Element[];
}

export interface Section {
	heading: string;
	rows: Row[];
}

/** The first `shown` rows of all sections together, the first `withButtons` of them with their buttons. */
export function sectionElements(
	sections: Section[],
	shown: number,
	withButtons: number,
): Element[] {
	const elements: Element[] = [];
	let before = 0;
	for (const { heading, rows } of sections) {
		const visible = rows.slice(0, Math.max(0, shown - before));
		const buttoned = Math.max(0, withButtons - before);
		if (visible.length > 0) {
			elements.push(markdown(`**${escaped(heading)}**`));
			elements.push(...rowElements(visible, buttoned));
		}
		before += rows.length;
	}
	return elements;
}

/** Rows without buttons share one element: elements are what a card has least of. */
function rowElements(rows: Row[], buttoned: number): Element[] {
	const rest = rows.slice(buttoned).map((row) => row.markup);
	return [
		...rows
			.slice(0, buttoned)
			.flatMap((row) => [markdown(row.markup), ...buttonRow(row.buttons)]),
		...(rest.length > 0 ? [markdown(rest.join("\n"))] : []),
	];
}

/** All rows as plain text, none left out. */
export function sectionText(sections: Section[]): string[] {
	return sections
		.filter(({ rows }) => rows.length > 0)
		.flatMap(({ heading, rows }) => [
			`【${heading}】`,
			...rows.map((row) => row.text),
		]);
}

export function rowCount(sections: Section[]): number {
	return sections.reduce((total, { rows }) => total + rows.length, 0);
}
