import type { CardAction } from "../../src/card-actions.js";
import type { Element } from "./element.js";
import { button } from "./button.js";
import { plain } from "./plain-text.js";

/** lark-protocol §4.2: placeholders, and what an input takes at most. */
const MAX_HINT = 100;
const MAX_INPUT = 1000;

/** A form; at most one a card, directly in its body. `name` and the fields' names are unique in the card. */
export function form(
	name: string,
	fields: Element[],
	submit: { label: string; action: CardAction },
): Element {
	return {
		tag: "form",
		name,
		vertical_spacing: "12px",
		elements: [
			...fields,
			{
				...button(submit.label, submit.action, "primary"),
				name: `${name}_submit`,
				form_action_type: "submit",
			},
		],
	};
}

/** A text field; its `name` is a contract. */
export function input(field: {
	name: string;
	label: string;
	hint: string;
	value?: string;
	lines?: number;
	required?: boolean;
}): Element {
	return {
		tag: "input",
		name: field.name,
		required: field.required ?? false,
		label: plain(field.label),
		label_position: "top",
		placeholder: plain(field.hint, MAX_HINT),
		max_length: MAX_INPUT,
		...(field.lines
			? { input_type: "multiline_text", rows: field.lines }
			: { input_type: "text" }),
		...(field.value ? { default_value: field.value.slice(0, MAX_INPUT) } : {}),
	};
}

/** A day; it comes back as `2021-11-15 +0800`. */
export function datePicker(field: {
	name: string;
	hint: string;
	day?: string;
	required?: boolean;
}): Element {
	return {
		tag: "date_picker",
		name: field.name,
		required: field.required ?? true,
		placeholder: plain(field.hint, MAX_HINT),
		...(field.day ? { initial_date: field.day } : {}),
	};
}

/** A choice of any number, none too; they come back joined by commas. */
export function multiSelect(field: {
	name: string;
	hint: string;
	options: { label: string; value: string }[];
	chosen: readonly string[];
}): Element {
	return {
		tag: "multi_select_static",
		name: field.name,
		required: false,
		placeholder: plain(field.hint, MAX_HINT),
		options: field.options.map(({ label, value }) => ({
			text: plain(label, MAX_HINT),
			value,
		})),
		...(field.chosen.length > 0 ? { selected_values: [...field.chosen] } : {}),
	};
}

/** A choice of one; option values are unique. */
export function select(field: {
	name: string;
	hint: string;
	options: { label: string; value: string }[];
	chosen?: string;
	required?: boolean;
}): Element {
	return {
		tag: "select_static",
		name: field.name,
		required: field.required ?? true,
		placeholder: plain(field.hint, MAX_HINT),
		options: field.options.map(({ label, value }) => ({
			text: plain(label, MAX_HINT),
			value,
		})),
		...(field.chosen ? { initial_option: field.chosen } : {}),
	};
}
