import type { Card } from "../../src/card-actions.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { cardOf } from "../parts/card-of.js";
import { escaped } from "../parts/escaped.js";
import { oneLine } from "../parts/clean-text.js";
import { fitted } from "../parts/fitted.js";
import { plainText } from "../parts/plain-text.js";
import {
	rowCount,
	type Section,
	sectionElements,
	sectionText,
} from "../parts/sections.js";
import { dotted } from "../tasks/task-text.js";

export interface BindingList {
	/** Units of the plan without a group. */
	unbound: readonly string[];
	units: readonly NamedBinding[];
	/** 辦公室, 專項組, 全體, 紀委. */
	special: readonly NamedBinding[];
}

export interface NamedBinding {
	/** What it stands for. */
	label: string;
	/** How many groups stand for it, and what those are called whose name is known. */
	groups: number;
	names: readonly string[];
}

/** 綁定情況: what still has no group comes first, with how to bind it. */
export function bindingListCard(list: BindingList, words: Catalogue): Card {
	const { bindings } = words.officeLists;
	const { unbound, units } = list;
	const counts = bindings.counts(units.length, unbound.length);
	const [first] = unbound;
	const howTo = first === undefined ? "" : words.digest.howToBind(first);
	const missing = sectionOf(bindings.unbound(unbound.length), unbound);
	const others = [
		sectionOf(bindings.bound(units.length), linesOf(units, words)),
		sectionOf(bindings.special, linesOf(list.special, words)),
	];
	const total = rowCount([missing, ...others]);
	return fitted(total, (shown) =>
		cardOf({
			title: bindings.title,
			subtitle: counts,
			colour: first === undefined ? "blue" : "orange",
			elements: [
				...sectionElements([missing], shown, 0),
				...(howTo === ""
					? []
					: [plainText(howTo, { size: "notation", colour: "grey" })]),
				...sectionElements(others, shown - unbound.length, 0),
				...(shown < total ? [plainText("…")] : []),
			],
			summary: dotted([bindings.title, counts]),
			fallback: [
				bindings.title,
				counts,
				...sectionText([missing]),
				howTo,
				...sectionText(others),
			],
		}),
	);
}

function sectionOf(heading: string, lines: readonly string[]): Section {
	const rows = lines.map((line) => ({
		markup: escaped(line),
		text: oneLine(line),
		buttons: [],
	}));
	return { heading, rows };
}

function linesOf(
	all: readonly NamedBinding[],
	{ labels, officeLists: { bindings } }: Catalogue,
): string[] {
	return all.map(({ label, groups, names }) => {
		const known = names.length > 0 ? labels.list(names) : bindings.yes;
		return `${label}${labels.colon}${groups === 0 ? bindings.none : known}`;
	});
}
