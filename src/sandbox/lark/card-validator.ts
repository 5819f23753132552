import { object } from "./card-checks.js";
import {
	COMMON_PROPS,
	COMPONENTS,
	type Component,
	REMOVED_TAGS,
} from "./card-components.js";
import {
	CARD_CODES,
	CardContext,
	type CardProblem,
	type Check,
	inside,
	type KnownThings,
	type Place,
} from "./card-context.js";
import {
	cardConfig,
	cardHeader,
	cardLink,
	elementId,
	layout,
} from "./card-parts.js";
import { checkRows } from "./card-table.js";
import { isObject, wordOf } from "./json.js";
import type { JsonObject, JsonValue } from "./types.js";

const MOST_ELEMENTS = 200;
const MOST_TABLES = 5;
const MOST_LEVELS = 5;
const ROOT: Place = { path: ["ROOT"], depth: 0, form: null };

/**
 * Everything for which Lark would refuse this card of JSON 2.0, the first thing first; empty when it is good. Deliberately
 * stricter than Lark in two points: a card without `schema` (JSON 1.0) and the historic `url`, `value`, `multi_url` of a
 * button are refused.
 */
export function validateCard(card: unknown, known: KnownThings): CardProblem[] {
	const config =
		isObject(card) && isObject(card["config"]) ? card["config"] : {};
	const context = new CardContext(
		known,
		isObject(config["style"]) ? config["style"] : {},
	);
	if (!isObject(card))
		context.report(
			CARD_CODES.parse,
			ROOT,
			"a card is an object",
			card as JsonValue,
		);
	else if (Object.keys(card).length > 0) checkCard(card, context);
	return context.problems;
}

/** As it stands in `msg` of a 230099. */
export function refusalText(problem: CardProblem): string {
	return `ErrCode: ${problem.code}; ErrPath: ${problem.path}; ErrMsg: ${problem.message}; ErrorValue: ${problem.value}`;
}

function checkCard(card: JsonObject, context: CardContext): void {
	if (card["schema"] !== "2.0") {
		return context.report(
			CARD_CODES.parse,
			ROOT,
			'schema must be the string "2.0"',
			card["schema"] ?? null,
		);
	}
	const count = countElements(card);
	if (count > MOST_ELEMENTS)
		context.report(
			CARD_CODES.tooMany,
			ROOT,
			"element exceeds the limit",
			count,
		);
	topLevel(card, ROOT, context);
	if (context.tables > MOST_TABLES)
		context.report(
			CARD_CODES.tooMany,
			ROOT,
			"card table number over limit",
			context.tables,
		);
}

const elements: Check = (value, place, card) => {
	if (!Array.isArray(value))
		return card.report(CARD_CODES.parse, place, "expected a list", value);
	value.forEach((node, index) =>
		checkElement(node, atIndex(place, index, node), card),
	);
};

const topLevel = object({
	schema: () => undefined,
	config: cardConfig,
	card_link: cardLink,
	header: cardHeader,
	body: object({ ...layout, elements }),
});

function atIndex(place: Place, index: number, node: JsonValue): Place {
	const tag = isObject(node) ? wordOf(node["tag"]) : "?";
	return inside(place, `[${index}](tag: ${tag})`);
}

function checkElement(node: JsonValue, place: Place, card: CardContext): void {
	if (!isObject(node))
		return card.report(
			CARD_CODES.parse,
			place,
			"an element is an object",
			node,
		);
	const tag = wordOf(node["tag"]);
	if (REMOVED_TAGS.has(tag)) {
		return card.report(
			CARD_CODES.unsupported,
			place,
			"cards of schema V2 no longer support this capability",
			`unsupported tag ${tag}`,
		);
	}
	const component =
		tag !== "column" && Object.hasOwn(COMPONENTS, tag)
			? COMPONENTS[tag]
			: undefined;
	if (!component)
		return card.report(CARD_CODES.parse, place, "unknown tag", tag);
	checkComponent(node, component, place, card);
}

function checkComponent(
	node: JsonObject,
	component: Component,
	place: Place,
	card: CardContext,
): void {
	const props = {
		...component.props,
		...COMMON_PROPS,
		element_id: elementId,
		tag: () => undefined,
	};
	if (component.rootOnly && place.depth > 0)
		card.report(
			CARD_CODES.parse,
			place,
			"only allowed at the root of the body",
			wordOf(node["tag"]),
		);
	object(props, component.required)(node, place, card);
	checkNames(node, component, place, card);
	if (node["tag"] === "table") {
		card.tables += 1;
		checkRows(node, place, card);
	}
	if (component.children) checkChildren(node, component.children, place, card);
}

function checkNames(
	node: JsonObject,
	component: Component,
	place: Place,
	card: CardContext,
): void {
	const isForm = node["tag"] === "form";
	const name = node["name"];
	if (node["form_action_type"] !== undefined && place.form === null) {
		card.report(
			CARD_CODES.parse,
			place,
			"form_action_type outside a form",
			node["form_action_type"],
		);
	}
	if (
		(isForm || (component.interactive && place.form !== null)) &&
		(typeof name !== "string" || name === "")
	) {
		card.report(CARD_CODES.name, place, "name is empty", name ?? "");
	}
	if (typeof name !== "string" || name === "") return;
	if (card.names.has(name))
		card.report(CARD_CODES.name, place, "name is used twice", name);
	card.names.add(name);
}

function checkChildren(
	node: JsonObject,
	key: "elements" | "columns",
	place: Place,
	card: CardContext,
): void {
	const isForm = node["tag"] === "form";
	const within = inside(
		isForm ? { ...place, form: wordOf(node["name"]) } : place,
		key,
	);
	// A column is half of a column_set: the two together are one level.
	const depth = key === "columns" ? place.depth : place.depth + 1;
	if (depth > MOST_LEVELS)
		return card.report(
			CARD_CODES.parse,
			place,
			`nested more than ${MOST_LEVELS} levels`,
			depth,
		);
	if (key === "columns")
		checkColumns(node[key] ?? null, { ...within, depth }, card);
	else elements(node[key] ?? [], { ...within, depth }, card);
	if (isForm && !hasSubmit(node))
		card.report(
			CARD_CODES.name,
			place,
			"a form needs a submit button",
			wordOf(node["name"]),
		);
}

function checkColumns(
	columns: JsonValue,
	place: Place,
	card: CardContext,
): void {
	if (!Array.isArray(columns))
		return card.report(CARD_CODES.parse, place, "expected a list", columns);
	columns.forEach((column, index) => {
		const at = atIndex(place, index, column);
		const component = COMPONENTS["column"];
		if (!component || !isObject(column) || column["tag"] !== "column")
			card.report(CARD_CODES.parse, at, "columns hold only column", column);
		else checkComponent(column, component, at, card);
	});
}

function hasSubmit(node: JsonValue): boolean {
	if (Array.isArray(node)) return node.some(hasSubmit);
	if (!isObject(node)) return false;
	if (node["tag"] === "button" && node["form_action_type"] === "submit")
		return true;
	return (
		hasSubmit(node["elements"] ?? null) || hasSubmit(node["columns"] ?? null)
	);
}

/** Elements and components, nested ones and texts included; what a callback or a chart carries is no element. */
function countElements(node: JsonValue): number {
	if (Array.isArray(node))
		return node.reduce<number>((sum, item) => sum + countElements(item), 0);
	if (!isObject(node)) return 0;
	const own = typeof node["tag"] === "string" ? 1 : 0;
	return Object.entries(node).reduce(
		(sum, [key, value]) =>
			key === "value" || key === "chart_spec" || key === "rows"
				? sum
				: sum + countElements(value),
		own,
	);
}
