import type { CardAction, Json } from "../../src/card-actions.js";
import type { Element } from "./element.js";
import { oneLine } from "./clean-text.js";
import { plain } from "./plain-text.js";

/** lark-protocol §4.2 */
export const MAX_BUTTON_TEXT = 100;

export type ButtonKind = "primary" | "default" | "danger";

/** A button that does `action`; `sealCard` replaces the action by a reference before it leaves. */
export function button(
	label: string,
	action: CardAction,
	kind: ButtonKind = "default",
): Element {
	return {
		tag: "button",
		text: plain(oneLine(label), MAX_BUTTON_TEXT),
		type: kind,
		behaviors: [{ type: "callback", value: withoutUndefined(action) }],
	};
}

function withoutUndefined(action: CardAction): Json {
	return JSON.parse(JSON.stringify(action)) as Json;
}

/** A button that opens a page. */
export function linkButton(label: string, url: string): Element {
	return {
		tag: "button",
		text: plain(oneLine(label), MAX_BUTTON_TEXT),
		type: "default",
		behaviors: [{ type: "open_url", default_url: url }],
	};
}
