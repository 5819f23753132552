import { isObject, stringOf, wordOf } from "./json.js";
import { findPressables } from "./pressables.js";
import type {
	BlockedReason,
	JsonObject,
	JsonValue,
	PressRequest,
} from "./types.js";

/** What the client sends for a form, or why it does not. */
export type FormValues =
	| { kind: "values"; values: JsonObject }
	| {
			kind: "blocked";
			why: BlockedReason;
			field: string | null;
			words: string;
	  };

type Given = NonNullable<PressRequest["formValue"]>[string];

const OFFSET = " +0800";

/** Collects a form as the client does: defaults, then what was typed; required fields, lengths and options are enforced. */
export function collectForm(
	form: JsonObject,
	given: NonNullable<PressRequest["formValue"]>,
): FormValues {
	const fields = fieldsOf(form);
	const stray = Object.keys(given).find((name) => !fields.has(name));
	if (stray !== undefined)
		return blocked("unknown-field", stray, `no field ${stray}`);
	const values: JsonObject = {};
	for (const [name, node] of fields) {
		const value =
			node["disabled"] === true
				? initial(node)
				: (given[name] ?? initial(node));
		const refusal = refuse(name, node, value);
		if (refusal) return refusal;
		if (value !== null) values[name] = onTheWire(node, value);
	}
	return { kind: "values", values };
}

function fieldsOf(form: JsonObject): Map<string, JsonObject> {
	const nodes = findPressables({ body: { elements: [form] } }).map(
		({ node }) => node,
	);
	const fields = nodes.filter(
		(node) => node["tag"] !== "button" && typeof node["name"] === "string",
	);
	return new Map(fields.map((node) => [wordOf(node["name"]), node]));
}

/** What the field holds before anybody touches it; null is nothing. */
function initial(node: JsonObject): Given | null {
	switch (node["tag"]) {
		case "input":
			return stringOf(node["default_value"]) ?? "";
		case "checker":
			return node["checked"] === true;
		case "multi_select_static":
		case "multi_select_person":
			return Array.isArray(node["selected_values"])
				? node["selected_values"].map(String)
				: null;
		default:
			return initialChoice(node);
	}
}

function initialChoice(node: JsonObject): string | null {
	const named =
		node["initial_option"] ??
		node["initial_date"] ??
		node["initial_time"] ??
		node["initial_datetime"];
	if (typeof named === "string" && named !== "") return named;
	const index = node["initial_index"];
	return typeof index === "number" && index > 0
		? (optionValues(node)[index - 1] ?? null)
		: null;
}

function refuse(
	name: string,
	node: JsonObject,
	value: Given | null,
): FormValues | null {
	const empty =
		value === null ||
		value === "" ||
		value === false ||
		(Array.isArray(value) && value.length === 0);
	if (empty)
		return node["required"] === true
			? blocked("required", name, "有必填項未填寫")
			: null;
	if (
		node["tag"] === "input" &&
		typeof value === "string" &&
		[...value].length > maxLength(node)
	) {
		return blocked("too-long", name, `at most ${maxLength(node)} characters`);
	}
	const offered = optionValues(node);
	const chosen = Array.isArray(value) ? value.map(String) : [String(value)];
	const foreign =
		offered.length > 0
			? chosen.find((each) => !offered.includes(each))
			: undefined;
	return foreign === undefined
		? null
		: blocked("unknown-option", name, `no option ${foreign}`);
}

/** The length an input takes; 1000 unless the card says less. */
export function maxLength(node: JsonObject): number {
	return typeof node["max_length"] === "number" ? node["max_length"] : 1000;
}

/** The values of a select's or menu's options. */
export function optionValues(node: JsonObject): string[] {
	const options = Array.isArray(node["options"])
		? node["options"].filter(isObject)
		: [];
	return options.map((option) => wordOf(option["value"]));
}

/** Pickers send the viewer's offset with the value (lark-protocol §3.1). */
export function onTheWire(node: JsonObject, value: Given): JsonValue {
	const picks =
		node["tag"] === "date_picker" ||
		node["tag"] === "picker_time" ||
		node["tag"] === "picker_datetime";
	if (picks && typeof value === "string" && !/[+-]\d{4}$/.test(value))
		return value + OFFSET;
	return typeof value === "object" ? [...value] : value;
}

function blocked(why: BlockedReason, field: string, words: string): FormValues {
	return { kind: "blocked", why, field, words };
}
