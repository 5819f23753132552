import { isObject, stringOf } from "../../lark/json.js";
import type { JsonObject, JsonValue } from "../../lark/types.js";
import { colourClass } from "../colours.js";
import { attribute, type Html, html } from "../html.js";
import type { CardView } from "./card-view.js";
import { inlineMarkdown } from "./markdown-inline.js";

const LENGTHS = /^-?\d{1,3}px(?: -?\d{1,3}px){0,3}$/;
const SIZES =
	/^(heading(-[0-4])?|normal(_v2)?|notation|xx?x?x?-large|(xx?-)?large|medium|small|x-small)$/;

/** The words of a text object, mark-up and all; "" for anything else. */
export function wordsOf(text: JsonValue | undefined): string {
	return isObject(text) ? (stringOf(text["content"]) ?? "") : "";
}

/** A `plain_text` or `lark_md` object; plain text is never mark-up. */
export function drawText(text: JsonValue | undefined, view: CardView): Html {
	const words = wordsOf(text);
	const isPlain = !isObject(text) || text["tag"] === "plain_text";
	return isPlain ? html`${words}` : inlineMarkdown(words, view.nameOf);
}

/** Classes for `text_size`, `text_color` and `text_align`. */
export function textClasses(node: JsonObject): string {
	const size = stringOf(node["text_size"]) ?? "normal";
	const align = stringOf(node["text_align"]);
	return [
		SIZES.test(size) ? ` size-${size}` : "",
		colourClass("ink", node["text_color"]),
		align === "center" || align === "right" ? ` align-${align}` : "",
	].join("");
}

/** Lengths a card sets itself; the script applies them, since the page allows no inline styles. */
export function box(node: JsonObject): Html {
	return html`${["padding", "margin", "width"].map((name) => {
		const value = stringOf(node[name]);
		return value !== null && LENGTHS.test(value)
			? attribute(`data-${name}`, value)
			: null;
	})}`;
}
