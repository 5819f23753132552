import { isObject, stringOf, wordOf } from "../../lark/json.js";
import type { JsonObject } from "../../lark/types.js";
import { avatar } from "../avatar.js";
import { attribute, html } from "../html.js";
import type { CardView, Draw } from "./card-view.js";
import { markdownHtml } from "./markdown.js";
import { box, drawText, textClasses, wordsOf } from "./texts.js";

const markdown: Draw = (node, { view }) =>
	html`<div class="md${textClasses(node)}"${box(node)}>${markdownHtml(wordOf(node["content"]), view.nameOf)}</div>`;

const div: Draw = (node, { view }) => {
	const text = isObject(node["text"]) ? node["text"] : null;
	const fields = Array.isArray(node["fields"])
		? node["fields"].filter(isObject)
		: [];
	return html`<div class="div"${box(node)}>${
		text &&
		html`<p class="plain${textClasses(text)}">${drawText(text, view)}</p>`
	}${fields.length > 0 && html`<div class="fields">${fields.map((field) => fieldOf(field, view))}</div>`}</div>`;
};

function fieldOf(field: JsonObject, view: CardView) {
	const width = field["is_short"] === true ? " is-short" : "";
	return html`<div class="field-text${width}">${drawText(field["text"], view)}</div>`;
}

const img: Draw = (node) =>
	html`<img class="card-img"${attribute("src", `/sandbox/files/${encodeURIComponent(wordOf(node["img_key"]))}`)}${attribute("alt", wordsOf(node["alt"]))} loading="lazy">`;

const person: Draw = (node, { view }) =>
	people([wordOf(node["user_id"])], view);

const personList: Draw = (node, { view }) => {
	const persons = Array.isArray(node["persons"])
		? node["persons"].filter(isObject)
		: [];
	return people(
		persons.map((each) => wordOf(each["id"])),
		view,
	);
};

function people(openIds: string[], view: CardView) {
	return html`<div class="persons">${openIds.map((openId) => {
		const name = view.nameOf(openId) ?? "（不認識的人）";
		return html`<span class="person">${avatar(name, null)}${name}</span>`;
	})}</div>`;
}

const chart: Draw = (node) => {
	const spec = isObject(node["chart_spec"]) ? node["chart_spec"] : {};
	const title = isObject(spec["title"])
		? stringOf(spec["title"]["text"])
		: null;
	return html`<p class="unknown-part">（圖表${title && `「${title}」`}：在飛書裡會畫出來）</p>`;
};

/** Components that only show something. */
export const contents: Readonly<Record<string, Draw>> = {
	markdown,
	div,
	img,
	person,
	person_list: personList,
	chart,
	hr: () => html`<hr>`,
};
