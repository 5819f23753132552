import { clipped, oneLine } from "./clean-text.js";

// lark-protocol §4.4, and what CommonMark and its extensions add.
const MARKUP = /[&*~<>[\]()#:_`|\\!${}]/g;
// Where the text opens the line: a list, a rule, a heading underline; an ordered list.
const OPENING = /^[-+=]/;
const ORDINAL = /^(\d+)\.(?=\s)/;

/** Longest piece of somebody's text inside a line of ours, in characters. */
const MAX_INLINE = 200;

/** Plan or user text for the inside of a markdown line of ours: one line, clipped, every mark-up character an entity. */
export function escaped(text: string, max = MAX_INLINE): string {
	return clipped(oneLine(text), max)
		.replace(MARKUP, entity)
		.replace(OPENING, entity)
		.replace(ORDINAL, `$1${entity(".")}`);
}

function entity(character: string): string {
	return `&#${character.charCodeAt(0)};`;
}
