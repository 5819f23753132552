import { isObject, stringOf } from "../../lark/json.js";
import { behaviourOf } from "../../lark/pressables.js";
import type { JsonObject } from "../../lark/types.js";
import { attribute, type Html, html } from "../html.js";
import type { Spot } from "./card-view.js";
import { wordsOf } from "./texts.js";

/** What the script needs to press this: where it stands, and what to ask before. */
export function pressing(node: JsonObject, spot: Spot): Html {
	const confirm = isObject(node["confirm"]) ? node["confirm"] : null;
	return html`${attribute("data-press", spot.path)}${attribute("data-url", urlOf(node))}${attribute(
		"data-confirm",
		confirm && (wordsOf(confirm["title"]) || "確認？"),
	)}${attribute("data-confirm-text", confirm && wordsOf(confirm["text"]))}`;
}

/** Whether nothing can be done with it. */
export function isOff(node: JsonObject, spot: Spot): boolean {
	return spot.view.dead || node["disabled"] === true;
}

function urlOf(node: JsonObject): string | null {
	const opens = behaviourOf(node, "open_url");
	const url = stringOf(opens?.["default_url"]);
	return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
