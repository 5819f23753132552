/** HTML that is safe to send: made by `html` only, which escapes every string put into it. */
export class Html {
	constructor(readonly source: string) {}

	toString(): string {
		return this.source;
	}
}

export type HtmlValue =
	| Html
	| string
	| number
	| null
	| undefined
	| false
	| readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** A template of HTML. Strings are escaped, lists joined, null, undefined and false leave nothing. */
export function html(
	parts: TemplateStringsArray,
	...values: HtmlValue[]
): Html {
	const inserted = values.map(sourceOf);
	return new Html(
		parts.map((part, index) => part + (inserted[index] ?? "")).join(""),
	);
}

/** ` name="value"`, or nothing where there is no value; `true` gives the bare name. */
export function attribute(
	name: string,
	value: string | number | boolean | null | undefined,
): Html {
	if (value === null || value === undefined || value === false)
		return new Html("");
	if (value === true) return new Html(` ${name}`);
	return new Html(` ${name}="${escapeText(String(value))}"`);
}

function sourceOf(value: HtmlValue): string {
	if (value instanceof Html) return value.source;
	if (value === null || value === undefined || value === false) return "";
	if (typeof value === "string") return escapeText(value);
	if (typeof value === "number") return String(value);
	return value.map(sourceOf).join("");
}

function escapeText(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
