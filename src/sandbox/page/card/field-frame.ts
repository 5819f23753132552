import { stringOf } from "../../lark/json.js";
import type { JsonObject } from "../../lark/types.js";
import { attribute, type Html, html } from "../html.js";
import type { Spot } from "./card-view.js";
import { box } from "./texts.js";

/** A field with its label above and room for what is wrong with it below. */
export function fieldFrame(
	node: JsonObject,
	spot: Spot,
	parts: { label: string; control: Html },
): Html {
	const star =
		node["required"] === true &&
		html`<span class="required" aria-hidden="true"> *</span>`;
	return html`<div class="field"${attribute("data-field-of", stringOf(node["name"]))}${box(node)}>${
		parts.label !== "" &&
		html`<label${attribute("for", fieldId(node, spot))}>${parts.label}${star}</label>`
	}<div class="field-control">${parts.control}</div><p class="field-error" role="alert" hidden></p></div>`;
}

/** An id that is unique on the page. */
export function fieldId(node: JsonObject, spot: Spot): string {
	return `f-${spot.view.messageId}-${stringOf(node["name"]) ?? spot.path.replaceAll("/", "-")}`;
}
