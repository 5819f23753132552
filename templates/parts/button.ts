import type { CardAction, Json } from "../../src/card-actions.js";
import type { Element } from "./element.js";
import { oneLine } from "./clean-text.js";
import { plain } from "./plain-text.js";

/** lark-protocol §4.2 */
export const MAX_BUTTON_TEXT = 100;

export type ButtonKind = "primary" | "default" | "danger";

/**
 * A button that does `action`; `sealCard` replaces the action by a reference before it leaves. What cannot be taken back
 * `asks` first: the client shows a dialog, and only its 確認 presses (lark-protocol §4.3).
 */
export function button(
	label: string,
	action: CardAction,
	kind: ButtonKind = "default",
	asks?: { title: string; text: string },
): Element {
	return {
		tag: "button",
		text: plain(oneLine(label), MAX_BUTTON_TEXT),
		type: kind,
		...(asks ? { confirm: dialog(asks) } : {}),
		behaviors: [{ type: "callback", value: withoutUndefined(action) }],
	};
}

function dialog({ title, text }: { title: string; text: string }): Element {
	return { title: plain(oneLine(title)), text: plain(oneLine(text)) };
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
