import {
	anyOf,
	bool,
	int,
	list,
	object,
	oneOf,
	tagColour,
	text,
} from "./card-checks.js";
import {
	CARD_CODES,
	type CardContext,
	type Check,
	inside,
	type Place,
} from "./card-context.js";
import { markdown } from "./card-markdown.js";
import { isObject, wordOf } from "./json.js";
import type { JsonObject, JsonValue } from "./types.js";

const column = object(
	{
		name: text,
		display_name: text,
		data_type: oneOf(
			"text",
			"lark_md",
			"options",
			"number",
			"persons",
			"date",
			"markdown",
		),
		width: anyOf(
			"auto, 80 to 600px or a percentage",
			/^auto$/,
			/^(8\d|9\d|[1-5]\d\d|600)px$/,
			/^\d{1,3}%$/,
		),
		horizontal_align: oneOf("left", "center", "right"),
		vertical_align: oneOf("top", "center", "bottom"),
		format: object({ precision: int(0, 10), symbol: text, separator: bool }),
		date_format: text,
	},
	["name", "data_type"],
);

export const tableColumns = list(column, 50);

/** Rows hold declared columns only (200915), each with a value of the column's type (200914). */
export function checkRows(
	table: JsonObject,
	place: Place,
	card: CardContext,
): void {
	const columns = Array.isArray(table["columns"])
		? table["columns"].filter(isObject)
		: [];
	const types = new Map(
		columns.map((each) => [each["name"], each["data_type"]]),
	);
	const rows = Array.isArray(table["rows"]) ? table["rows"] : [];
	rows.forEach((row, index) =>
		checkRow(row, types, inside(place, "rows", `[${index}]`), card),
	);
}

function checkRow(
	row: JsonValue,
	types: Map<unknown, unknown>,
	place: Place,
	card: CardContext,
): void {
	if (!isObject(row))
		return card.report(CARD_CODES.rowValue, place, "a row is an object", row);
	for (const [key, value] of Object.entries(row)) {
		const type = types.get(key);
		if (type === undefined)
			card.report(
				CARD_CODES.rowKey,
				place,
				"row key is not a declared column",
				key,
			);
		else checkCell(value, wordOf(type), inside(place, key), card);
	}
}

const options = list(object({ text, color: tagColour }, ["text"]));

function checkCell(
	value: JsonValue,
	type: string,
	place: Place,
	card: CardContext,
): void {
	const fits = CELLS[type];
	if (!fits) return;
	if (!fits(value))
		return card.report(
			CARD_CODES.rowValue,
			place,
			`not a value of type ${type}`,
			value,
		);
	if (type === "markdown" || type === "lark_md") markdown(value, place, card);
	if (type === "options" && Array.isArray(value)) options(value, place, card);
	if (type === "persons") checkPeople(value, place, card);
}

const CELLS: Record<string, (value: JsonValue) => boolean> = {
	text: (value) => typeof value === "string",
	lark_md: (value) => typeof value === "string",
	markdown: (value) => typeof value === "string",
	number: (value) => typeof value === "number",
	date: (value) => typeof value === "number",
	options: (value) => Array.isArray(value),
	persons: (value) => typeof value === "string" || Array.isArray(value),
};

const checkPeople: Check = (value, place, card) => {
	for (const id of Array.isArray(value) ? value : [value]) {
		if (typeof id !== "string" || !card.known.isPerson(id))
			card.report(CARD_CODES.badId, place, "invalid person id", id);
	}
};
