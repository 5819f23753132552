import { isObject, stringOf } from "../../lark/json.js";
import type { JsonObject } from "../../lark/types.js";
import { colourClass } from "../colours.js";
import { attribute, type Html, html } from "../html.js";
import type { Draw, Spot } from "./card-view.js";
import { pressing } from "./pressing.js";
import { box, drawText } from "./texts.js";

const FLEX: ReadonlySet<unknown> = new Set([
	"none",
	"stretch",
	"flow",
	"bisect",
	"trisect",
]);

/** Components that hold others; `children` draws those. */
export function containers(
	children: (
		parent: JsonObject,
		key: "elements" | "columns",
		spot: Spot,
	) => Html,
): Readonly<Record<string, Draw>> {
	const inside = (node: JsonObject, spot: Spot) =>
		html`<div class="stack${direction(node)}">${children(node, "elements", spot)}</div>`;

	return {
		column_set: (node, spot) => {
			const mode = FLEX.has(node["flex_mode"])
				? (stringOf(node["flex_mode"]) ?? "none")
				: "none";
			return html`<div class="columns flex-${mode}${colourClass("fill", node["background_style"])}"${box(node)}>${children(node, "columns", spot)}</div>`;
		},

		column: (node, spot) =>
			html`<div class="column${columnWidth(node)}${colourClass("fill", node["background_style"])}"${box(node)}>${inside(node, spot)}</div>`,

		form: (node, spot) =>
			html`<form class="card-form" novalidate autocomplete="off"${attribute("data-form", stringOf(node["name"]))}${box(node)}>${inside(node, { ...spot, inForm: true })}</form>`,

		collapsible_panel: (node, spot) => {
			const head = isObject(node["header"]) ? node["header"] : {};
			return html`<details class="panel"${attribute("open", node["expanded"] === true)}${attribute("data-key", spot.path)}><summary>${drawText(head["title"], spot.view)}</summary>${inside(node, spot)}</details>`;
		},

		interactive_container: (node, spot) =>
			html`<div class="touchable${node["has_border"] === true ? " has-border" : ""}${colourClass("fill", node["background_style"])}" role="button" tabindex="0"${pressing(node, spot)}${box(node)}>${inside(node, spot)}</div>`,
	};
}

function direction(node: JsonObject): string {
	return node["direction"] === "horizontal" ? " is-row" : "";
}

function columnWidth(node: JsonObject): string {
	if (node["width"] !== "weighted") return " is-auto";
	const weight = Number(node["weight"] ?? 1);
	return ` weight-${[1, 2, 3, 4, 5].includes(weight) ? weight : 1}`;
}
