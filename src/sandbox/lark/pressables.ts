import { isObject, stringOf, wordOf } from "./json.js";
import { StandInError } from "./stand-in-error.js";
import type { ButtonQuery, JsonObject, JsonValue, Pressable } from "./types.js";

/** A component with the form it stands in. */
export interface Found {
	node: JsonObject;
	pressable: Pressable;
	form: JsonObject | null;
}

const INPUTS: ReadonlySet<string> = new Set([
	"button",
	"overflow",
	"select_static",
	"multi_select_static",
	"select_person",
	"multi_select_person",
	"input",
	"checker",
	"date_picker",
	"picker_time",
	"picker_datetime",
	"select_img",
]);

/** Everything in a card that can be pressed or filled in, from top to bottom. */
export function findPressables(card: JsonObject): Found[] {
	const found: Found[] = [];
	visit(isObject(card["body"]) ? card["body"] : {}, "body", null, found);
	return found;
}

/** Whether it is a component of a form, or otherwise, that takes input. */
export function takesInput(tag: string): boolean {
	return INPUTS.has(tag);
}

function visit(
	node: JsonObject,
	path: string,
	form: JsonObject | null,
	found: Found[],
): void {
	const tag = wordOf(node["tag"]);
	if (INPUTS.has(tag) || tag === "interactive_container")
		found.push({ node, form, pressable: describe(node, path, form) });
	const within = tag === "form" ? node : form;
	for (const key of ["elements", "columns"]) {
		const children = node[key];
		if (!Array.isArray(children)) continue;
		children.forEach((child, index) => {
			if (isObject(child))
				visit(child, `${path}/${key}/${index}`, within, found);
		});
	}
}

function describe(
	node: JsonObject,
	path: string,
	form: JsonObject | null,
): Pressable {
	return {
		path,
		tag: wordOf(node["tag"]),
		text: visibleText(node),
		name: stringOf(node["name"]),
		elementId: stringOf(node["element_id"]),
		value: behaviourOf(node, "callback")?.["value"] ?? null,
		url: stringOf(behaviourOf(node, "open_url")?.["default_url"]),
		form: form === null ? null : stringOf(form["name"]),
		submits: node["form_action_type"] === "submit",
		disabled: node["disabled"] === true,
	};
}

/** The component's behaviour of that type. */
export function behaviourOf(
	node: JsonObject,
	type: "callback" | "open_url",
): JsonObject | null {
	const all = Array.isArray(node["behaviors"])
		? node["behaviors"].filter(isObject)
		: [];
	return all.find((each) => each["type"] === type) ?? null;
}

function visibleText(node: JsonObject): string {
	for (const key of ["text", "label", "placeholder"]) {
		const words = node[key];
		if (isObject(words) && typeof words["content"] === "string")
			return words["content"];
	}
	return "";
}

/** The one component meant; throws when there is none, or more than one and no `nth`. */
export function choosePressable(
	card: JsonObject,
	wanted: string | ButtonQuery,
): Found {
	const all = findPressables(card);
	const matches =
		typeof wanted === "string"
			? matchingWord(all, wanted)
			: all.filter((each) => fits(each.pressable, wanted));
	const nth = typeof wanted === "string" ? undefined : wanted.nth;
	const chosen = matches[nth ?? 0];
	if (chosen && (matches.length === 1 || nth !== undefined)) return chosen;
	const there = (matches.length > 0 ? matches : all)
		.map(({ pressable }) => `${pressable.path} 「${pressable.text}」`)
		.join(", ");
	throw new StandInError(
		`${matches.length} components fit ${JSON.stringify(wanted)}; there are: ${there || "none"}`,
	);
}

function matchingWord(all: Found[], word: string): Found[] {
	const ways: ((each: Pressable) => boolean)[] = [
		(each) => each.path === word,
		(each) => each.name === word,
		(each) => each.elementId === word,
		(each) => each.text === word,
	];
	for (const way of ways) {
		const matches = all.filter((each) => way(each.pressable));
		if (matches.length > 0) return matches;
	}
	return [];
}

function fits(pressable: Pressable, query: ButtonQuery): boolean {
	if (query.path !== undefined && query.path !== pressable.path) return false;
	if (query.name !== undefined && query.name !== pressable.name) return false;
	if (query.text !== undefined && query.text !== pressable.text) return false;
	return query.value === undefined || contains(pressable.value, query.value);
}

function contains(whole: JsonValue | undefined, part: JsonValue): boolean {
	if (!isObject(part)) return JSON.stringify(whole) === JSON.stringify(part);
	return (
		isObject(whole) &&
		Object.entries(part).every(([key, value]) => contains(whole[key], value))
	);
}
