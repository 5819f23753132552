import { isObject, stringOf, wordOf } from "../../lark/json.js";
import type { JsonObject } from "../../lark/types.js";
import { attribute, html } from "../html.js";
import type { Draw, Spot } from "./card-view.js";
import { fieldFrame, fieldId } from "./field-frame.js";
import { isOff, pressing } from "./pressing.js";
import { box, drawText, wordsOf } from "./texts.js";

const TYPES: ReadonlySet<unknown> = new Set([
	"primary",
	"danger",
	"text",
	"primary_text",
	"danger_text",
	"primary_filled",
	"danger_filled",
	"laser",
]);

const button: Draw = (node, spot) => {
	const type = TYPES.has(node["type"]) ? wordOf(node["type"]) : "default";
	const width = node["width"] === "fill" ? " is-wide" : "";
	const action = stringOf(node["form_action_type"]);
	return html`<button type="button" class="btn btn-${type} btn-${sizeOf(node)}${width}"${pressing(node, spot)}${attribute("data-form-action", spot.inForm ? action : null)}${attribute("disabled", isOff(node, spot))}${attribute("title", wordsOf(node[isOff(node, spot) ? "disabled_tips" : "hover_tips"]) || null)}${box(node)}>${wordsOf(node["text"])}</button>`;
};

function sizeOf(node: JsonObject): string {
	const size = wordOf(node["size"]);
	return ["tiny", "small", "large"].includes(size) ? size : "medium";
}

const overflow: Draw = (node, spot) =>
	html`<details class="overflow"><summary aria-label="更多">⋯</summary><div class="menu" role="menu">${optionsOf(
		node,
	).map(
		(option) =>
			html`<button type="button" role="menuitem"${pressing(node, spot)}${attribute("data-option", wordOf(option["value"]))}${attribute("disabled", isOff(node, spot))}>${wordsOf(option["text"])}</button>`,
	)}</div></details>`;

const input: Draw = (node, spot) =>
	fieldFrame(node, spot, {
		label: wordsOf(node["label"]),
		control: html`${textBox(node, spot)}${
			!spot.inForm &&
			html`<button type="button" class="btn btn-default btn-small"${pressing(node, spot)} data-takes="input">發送</button>`
		}`,
	});

function textBox(node: JsonObject, spot: Spot) {
	const shared = html`${attribute("id", fieldId(node, spot))}${attribute("name", stringOf(node["name"]))} data-field="text"${attribute("placeholder", wordsOf(node["placeholder"]))}${attribute("maxlength", lengthOf(node))}${attribute("aria-required", node["required"] === true ? "true" : null)}${attribute("disabled", isOff(node, spot))}`;
	const value = wordOf(node["default_value"]);
	if (node["input_type"] === "multiline_text")
		return html`<textarea${shared}${attribute("rows", Number(node["rows"] ?? 3))}>
${value}</textarea>`;
	const type = node["input_type"] === "password" ? "password" : "text";
	return html`<input${attribute("type", type)}${shared}${attribute("value", value)}>`;
}

function lengthOf(node: JsonObject): number {
	return typeof node["max_length"] === "number" ? node["max_length"] : 1000;
}

const checker: Draw = (node, spot) =>
	html`<label class="checker"><input type="checkbox" data-field="checker"${attribute("name", stringOf(node["name"]))}${attribute("checked", node["checked"] === true)}${attribute("disabled", isOff(node, spot))}${!spot.inForm && pressing(node, spot)}${!spot.inForm && attribute("data-takes", "checked")}> <span>${drawText(node["text"], spot.view)}</span></label>`;

/** The options of a select or menu. */
export function optionsOf(node: JsonObject): JsonObject[] {
	return Array.isArray(node["options"]) ? node["options"].filter(isObject) : [];
}

/** Buttons, menus, text fields and check boxes. */
export const controls: Readonly<Record<string, Draw>> = {
	button,
	overflow,
	input,
	checker,
};
