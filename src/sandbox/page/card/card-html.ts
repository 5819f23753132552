import { isObject, stringOf } from "../../lark/json.js";
import type { JsonObject, JsonValue } from "../../lark/types.js";
import { colourName } from "../colours.js";
import { type Html, html } from "../html.js";
import { containers } from "./containers.js";
import type { CardView, Draw, Spot } from "./card-view.js";
import { contents } from "./contents.js";
import { controls } from "./controls.js";
import { pickers } from "./pickers.js";
import { drawTable } from "./table.js";
import { drawText } from "./texts.js";

const COMPONENTS: ReadonlyMap<string, Draw> = new Map([
	...Object.entries(contents),
	...Object.entries(controls),
	...Object.entries(pickers),
	...Object.entries(containers(drawChildren)),
	["table", drawTable],
]);

/** A card of JSON 2.0 as Lark draws it (lark-protocol §4). A component unknown here leaves a visible note. */
export function cardHtml(card: JsonObject, view: CardView): Html {
	const body = isObject(card["body"]) ? card["body"] : {};
	const spot: Spot = { view, path: "body", inForm: false };
	return html`<article class="card${view.dead ? " is-dead" : ""}">${header(card["header"], view)}<div class="card-body">${drawChildren(body, "elements", spot)}</div></article>`;
}

function header(given: JsonValue | undefined, view: CardView): Html | null {
	if (!isObject(given)) return null;
	const colour = colourName(given["template"]) ?? "default";
	const tags = Array.isArray(given["text_tag_list"])
		? given["text_tag_list"].filter(isObject)
		: [];
	return html`<header class="card-head head-${colour}"><div class="card-title-row"><h3>${drawText(given["title"], view)}</h3>${tags.map((tag) => textTag(tag, view))}</div>${
		isObject(given["subtitle"])
			? html`<p class="card-subtitle">${drawText(given["subtitle"], view)}</p>`
			: null
	}</header>`;
}

function textTag(tag: JsonObject, view: CardView): Html {
	const colour = colourName(tag["color"]) ?? "neutral";
	return html`<span class="tag pill-${colour}">${drawText(tag["text"], view)}</span>`;
}

function drawChildren(
	parent: JsonObject,
	key: "elements" | "columns",
	spot: Spot,
): Html {
	const children = Array.isArray(parent[key]) ? parent[key] : [];
	return html`${children.map((child, index) =>
		isObject(child)
			? drawOne(child, { ...spot, path: `${spot.path}/${key}/${index}` })
			: null,
	)}`;
}

function drawOne(node: JsonObject, spot: Spot): Html {
	const tag = stringOf(node["tag"]) ?? "";
	const draw = COMPONENTS.get(tag);
	if (draw) return draw(node, spot);
	return html`<p class="unknown-part">（此處不顯示元件 ${tag}）</p>`;
}
