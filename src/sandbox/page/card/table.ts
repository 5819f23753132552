import { isObject, stringOf, wordOf } from "../../lark/json.js";
import type { JsonObject, JsonValue } from "../../lark/types.js";
import { colourName } from "../colours.js";
import { type Html, html } from "../html.js";
import type { CardView, Draw } from "./card-view.js";
import { inlineMarkdown } from "./markdown-inline.js";

/** A `table` component; all its rows at once, in a box that scrolls. */
export const drawTable: Draw = (node, { view }) => {
	const columns = objects(node["columns"]);
	return html`<div class="table-wrap" tabindex="0" role="group" aria-label="表格"><table><thead><tr>${columns.map((column) => html`<th class="${alignOf(column)}" scope="col">${wordOf(column["display_name"])}</th>`)}</tr></thead>
<tbody>${objects(node["rows"]).map((row) => html`<tr>${columns.map((column) => html`<td class="${alignOf(column)}">${cell(row[wordOf(column["name"])], column, view)}</td>`)}</tr>`)}</tbody></table></div>`;
};

function objects(value: JsonValue | undefined): JsonObject[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

function alignOf(column: JsonObject): string {
	const align = column["horizontal_align"];
	return align === "center" || align === "right" ? `align-${align}` : "";
}

function cell(
	value: JsonValue | undefined,
	column: JsonObject,
	view: CardView,
): Html {
	switch (column["data_type"]) {
		case "options":
			return html`${objects(value).map((option) => html`<span class="tag pill-${colourName(option["color"]) ?? "neutral"}">${wordOf(option["text"])}</span> `)}`;
		case "persons":
			return html`${(Array.isArray(value) ? value : [value])
				.map((openId) => view.nameOf(wordOf(openId)) ?? "")
				.join("、")}`;
		case "markdown":
		case "lark_md":
			return inlineMarkdown(wordOf(value), view.nameOf);
		case "number":
			return html`${numberWords(value, column)}`;
		case "date":
			return html`${typeof value === "number" ? new Date(value).toISOString().slice(0, 10) : ""}`;
		default:
			return html`${stringOf(value) ?? ""}`;
	}
}

function numberWords(value: JsonValue | undefined, column: JsonObject): string {
	if (typeof value !== "number") return "";
	const format = isObject(column["format"]) ? column["format"] : {};
	const precision = format["precision"];
	const digits =
		typeof precision === "number" ? value.toFixed(precision) : String(value);
	return `${wordOf(format["symbol"])}${digits}`;
}
