import {
	collectForm,
	maxLength,
	onTheWire,
	optionValues,
} from "./form-values.js";
import { stringOf, wordOf } from "./json.js";
import { behaviourOf, type Found } from "./pressables.js";
import { StandInError } from "./stand-in-error.js";
import type { JsonObject, PressRequest, PressResult } from "./types.js";

/** The `action` of the callback, or what happens instead. */
export type Action =
	| { kind: "send"; action: JsonObject }
	| Extract<PressResult, { kind: "blocked" | "opened" | "nothing" }>;

const TIMEZONE = "Asia/Shanghai";

/** What pressing this makes the client do (lark-protocol §3.1, §4.4). */
export function actionOf(found: Found, request: PressRequest): Action {
	const { node, form, pressable } = found;
	if (pressable.disabled)
		return {
			kind: "blocked",
			why: "disabled",
			field: pressable.name,
			words: "disabled",
		};
	const callback = behaviourOf(node, "callback");
	const common: JsonObject = {
		...(callback ? { value: callback["value"] ?? {} } : {}),
		tag: pressable.tag,
		timezone: TIMEZONE,
	};
	if (form && pressable.submits) return submit(found, form, common, request);
	if (!callback)
		return pressable.url === null
			? { kind: "nothing" }
			: { kind: "opened", url: pressable.url };
	if (form && pressable.tag !== "button")
		throw new StandInError("a field of a form is sent with the form");
	return withInput(node, { ...common, ...named(node) }, request);
}

function submit(
	found: Found,
	form: JsonObject,
	common: JsonObject,
	request: PressRequest,
): Action {
	const collected = collectForm(form, request.formValue ?? {});
	if (collected.kind === "blocked") return collected;
	return {
		kind: "send",
		action: { ...common, ...named(found.node), form_value: collected.values },
	};
}

function named(node: JsonObject): JsonObject {
	const name = stringOf(node["name"]);
	return name === null ? {} : { name };
}

function withInput(
	node: JsonObject,
	common: JsonObject,
	request: PressRequest,
): Action {
	switch (node["tag"]) {
		case "input":
			return typed(node, common, request.inputValue ?? "");
		case "checker":
			return {
				kind: "send",
				action: {
					...common,
					checked: request.checked ?? node["checked"] !== true,
				},
			};
		case "multi_select_static":
		case "multi_select_person":
			return chosen(node, common, request.options ?? []);
		case "button":
		case "interactive_container":
			return { kind: "send", action: common };
		default:
			return chosenOne(node, common, request.option);
	}
}

function typed(node: JsonObject, common: JsonObject, words: string): Action {
	if ([...words].length > maxLength(node)) {
		return {
			kind: "blocked",
			why: "too-long",
			field: stringOf(node["name"]),
			words: `at most ${maxLength(node)} characters`,
		};
	}
	return { kind: "send", action: { ...common, input_value: words } };
}

function chosenOne(
	node: JsonObject,
	common: JsonObject,
	option: string | undefined,
): Action {
	if (option === undefined)
		throw new StandInError(`say which option of ${wordOf(node["tag"])}`);
	const refused = foreignOption(node, [option]);
	return (
		refused ?? {
			kind: "send",
			action: { ...common, option: onTheWire(node, option) },
		}
	);
}

function chosen(
	node: JsonObject,
	common: JsonObject,
	options: readonly string[],
): Action {
	return (
		foreignOption(node, options) ?? {
			kind: "send",
			action: { ...common, options: [...options] },
		}
	);
}

function foreignOption(
	node: JsonObject,
	options: readonly string[],
): Action | null {
	const offered = optionValues(node);
	const foreign =
		offered.length > 0
			? options.find((each) => !offered.includes(each))
			: undefined;
	return foreign === undefined
		? null
		: {
				kind: "blocked",
				why: "unknown-option",
				field: stringOf(node["name"]),
				words: `no option ${foreign}`,
			};
}
