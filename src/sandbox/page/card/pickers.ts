import { isObject, stringOf, wordOf } from "../../lark/json.js";
import type { JsonObject } from "../../lark/types.js";
import { attribute, type Html, html } from "../html.js";
import type { Draw, Spot } from "./card-view.js";
import { fieldFrame, fieldId } from "./field-frame.js";
import { optionsOf } from "./controls.js";
import { isOff, pressing } from "./pressing.js";
import { wordsOf } from "./texts.js";

interface Choice {
	value: string;
	label: string;
}

const one =
	(choicesOf: (node: JsonObject, spot: Spot) => Choice[]): Draw =>
	(node, spot) =>
		framed(
			node,
			spot,
			html`<select${common(node, spot)} data-field="select"><option value="">請選擇</option>${choicesOf(
				node,
				spot,
			).map(
				({ value, label }) =>
					html`<option${attribute("value", value)}${attribute("selected", value === initialOf(node))}>${label}</option>`,
			)}</select>`,
		);

const many =
	(choicesOf: (node: JsonObject, spot: Spot) => Choice[]): Draw =>
	(node, spot) => {
		const selected = Array.isArray(node["selected_values"])
			? node["selected_values"]
			: [];
		return framed(
			node,
			spot,
			html`<div class="many" role="group"${attribute("aria-label", placeholder(node))} data-field="many"${attribute("data-name", stringOf(node["name"]))}>${choicesOf(
				node,
				spot,
			).map(
				({ value, label }) =>
					html`<label class="chip-check"><input type="checkbox"${attribute("value", value)}${attribute("checked", selected.includes(value))}${attribute("disabled", isOff(node, spot))}> ${label}</label>`,
			)}${
				!spot.inForm &&
				html`<button type="button" class="btn btn-default btn-small"${pressing(node, spot)} data-takes="many">確定</button>`
			}</div>`,
		);
	};

const picker =
	(type: "date" | "time" | "datetime-local", initial: string): Draw =>
	(node, spot) =>
		framed(
			node,
			spot,
			html`<input${attribute("type", type)}${common(node, spot)} data-field="${type}"${attribute("value", stringOf(node[initial])?.replace(" ", "T"))}>`,
		);

function framed(node: JsonObject, spot: Spot, control: Html): Html {
	return fieldFrame(node, spot, { label: placeholder(node), control });
}

function common(node: JsonObject, spot: Spot): Html {
	return html`${attribute("id", fieldId(node, spot))}${attribute("name", stringOf(node["name"]))}${attribute("aria-required", node["required"] === true ? "true" : null)}${attribute("disabled", isOff(node, spot))}${!spot.inForm && pressing(node, spot)}${!spot.inForm && attribute("data-takes", "option")}`;
}

function placeholder(node: JsonObject): string {
	return wordsOf(node["placeholder"]) || "請選擇";
}

function initialOf(node: JsonObject): string | null {
	const named = stringOf(node["initial_option"]);
	if (named !== null) return named;
	const index = node["initial_index"];
	if (typeof index !== "number" || index < 1) return null;
	return stringOf(optionsOf(node)[index - 1]?.["value"]);
}

function named(node: JsonObject): Choice[] {
	return optionsOf(node).map((option) => ({
		value: wordOf(option["value"]),
		label: wordsOf(option["text"]),
	}));
}

/** Without options everybody in the chat is offered (lark-protocol §4.4). */
function persons(node: JsonObject, { view }: Spot): Choice[] {
	const offered = optionsOf(node).map((option) => wordOf(option["value"]));
	return (offered.length > 0 ? offered : view.members).map((openId) => ({
		value: openId,
		label: view.nameOf(openId) ?? openId,
	}));
}

const pictures: Draw = (node, spot) =>
	one((select) =>
		optionsOf(select)
			.filter(isObject)
			.map((option, index) => ({
				value: wordOf(option["value"]),
				label: `圖片 ${index + 1}`,
			})),
	)(node, spot);

/** Selects and date pickers. */
export const pickers: Readonly<Record<string, Draw>> = {
	select_static: one(named),
	select_person: one(persons),
	multi_select_static: many(named),
	multi_select_person: many(persons),
	date_picker: picker("date", "initial_date"),
	picker_time: picker("time", "initial_time"),
	picker_datetime: picker("datetime-local", "initial_datetime"),
	select_img: pictures,
};
