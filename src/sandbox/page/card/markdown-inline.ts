import { colourClass } from "../colours.js";
import { attribute, type Html, html } from "../html.js";
import { attributesOf, entityAt, type OpenTag, openTagAt } from "./markup.js";

/** Names people by open_id; null for somebody unknown. */
export type NameOf = (openId: string) => string | null;

/** Deeper nesting than this is shown as it stands, which keeps hostile input linear. */
const MAX_DEPTH = 8;

/**
 * One run of Lark's markdown as HTML: bold, italics, strike-through, code, links, `<font>`, `<at>`, `<text_tag>`,
 * entities. What is not mark-up is text; entities become text and never mark-up.
 */
export function inlineMarkdown(source: string, nameOf: NameOf): Html {
	return new Inline(source, nameOf, 0).html();
}

interface Piece {
	html: Html;
	/** Where the text goes on. */
	next: number;
}

const SPANS: readonly { mark: string; wrap: (inner: Html) => Html }[] = [
	{ mark: "***", wrap: (inner) => html`<strong><em>${inner}</em></strong>` },
	{ mark: "**", wrap: (inner) => html`<strong>${inner}</strong>` },
	{ mark: "~~", wrap: (inner) => html`<s>${inner}</s>` },
	{ mark: "*", wrap: (inner) => html`<em>${inner}</em>` },
];

class Inline {
	private readonly absent = new Set<string>();

	constructor(
		private readonly source: string,
		private readonly nameOf: NameOf,
		private readonly depth: number,
	) {}

	html(): Html {
		const done: Html[] = [];
		let text = "";
		let at = 0;
		while (at < this.source.length) {
			const piece = this.pieceAt(at);
			if (piece === null) {
				const plain = this.plainAt(at);
				text += plain.text;
				at = plain.next;
				continue;
			}
			done.push(html`${text}`, piece.html);
			text = "";
			at = piece.next;
		}
		return html`${done}${text}`;
	}

	private plainAt(at: number): { text: string; next: number } {
		const character = this.source.charAt(at);
		const following = this.source.charAt(at + 1);
		if (character === "\\" && /[!-/:-@[-`{-~]/.test(following))
			return { text: following, next: at + 2 };
		if (character === "&") return entityAt(this.source, at);
		return { text: character, next: at + 1 };
	}

	private pieceAt(at: number): Piece | null {
		if (this.depth > MAX_DEPTH) return null;
		switch (this.source.charAt(at)) {
			case "*":
			case "~":
				return this.span(at);
			case "`":
				return this.code(at);
			case "[":
				return this.link(at);
			case "<":
				return this.tag(at);
			case "\n":
				return { html: html`<br>`, next: at + 1 };
			default:
				return null;
		}
	}

	private span(at: number): Piece | null {
		for (const { mark, wrap } of SPANS) {
			if (!this.source.startsWith(mark, at)) continue;
			const from = at + mark.length;
			const end = this.find(mark, from);
			if (end <= from || /\s/.test(this.source.charAt(from))) continue;
			return {
				html: wrap(this.inner(from, end)),
				next: end + mark.length,
			};
		}
		return null;
	}

	private code(at: number): Piece | null {
		const end = this.find("`", at + 1);
		if (end <= at + 1) return null;
		return {
			html: html`<code>${this.source.slice(at + 1, end)}</code>`,
			next: end + 1,
		};
	}

	private link(at: number): Piece | null {
		const middle = this.find("](", at);
		const end = middle < 0 ? -1 : this.find(")", middle);
		if (end < 0) return null;
		const address = this.source.slice(middle + 2, end).trim();
		if (!isWebAddress(address)) return null;
		return {
			html: anchor(address, this.inner(at + 1, middle)),
			next: end + 1,
		};
	}

	private tag(at: number): Piece | null {
		const tag = openTagAt(this.source, at);
		if (tag === null) return null;
		if (tag.name === "br") return { html: html`<br>`, next: tag.end };
		if (tag.name === "hr") return { html: html`<hr>`, next: tag.end };
		const closing = `</${tag.name}>`;
		const close = this.find(closing, tag.end);
		if (close < 0) return null;
		const drawn = this.element(tag, close);
		return drawn && { html: drawn, next: close + closing.length };
	}

	private element(tag: OpenTag, close: number): Html | null {
		const given = attributesOf(tag.attributes);
		const inner = () => this.inner(tag.end, close);
		switch (tag.name) {
			case "font":
				return html`<span class="${`font${colourClass("ink", given.get("color"))}`}">${inner()}</span>`;
			case "text_tag":
				return html`<span class="${`tag${colourClass("pill", given.get("color") ?? "neutral")}`}">${inner()}</span>`;
			case "number_tag":
				return html`<span class="tag pill-blue">${inner()}</span>`;
			case "at":
			case "person":
				return this.people(given);
			case "a":
			case "link":
				return linkTo(given.get("href") ?? given.get("url"), inner());
			case "raw":
				return html`${this.source.slice(tag.end, close)}`;
			default:
				return null;
		}
	}

	private people(given: Map<string, string>): Html {
		const ids = given.get("ids") ?? given.get("id") ?? given.get("user_id");
		return html`${(ids ?? "").split(",").map((id) => this.mention(id.trim()))}`;
	}

	private mention(id: string): Html {
		if (id === "all") return html`<span class="at">@所有人</span>`;
		return html`<span class="at">@${this.nameOf(id) ?? "（不認識的人）"}</span>`;
	}

	private inner(from: number, to: number): Html {
		const part = this.source.slice(from, to);
		return new Inline(part, this.nameOf, this.depth + 1).html();
	}

	/** What is missing once stays missing further on: each closer is searched in vain only once. */
	private find(closer: string, from: number): number {
		if (this.absent.has(closer)) return -1;
		const found = this.source.indexOf(closer, from);
		if (found < 0) this.absent.add(closer);
		return found;
	}
}

function isWebAddress(address: string): boolean {
	return /^https?:\/\/[^\s]+$/i.test(address);
}

function linkTo(address: string | undefined, inner: Html): Html {
	if (address === undefined || !isWebAddress(address)) return inner;
	return anchor(address, inner);
}

/** A link that opens beside the page and tells the other side nothing. */
export function anchor(address: string, inner: Html | string): Html {
	return html`<a${attribute("href", address)} target="_blank" rel="noopener noreferrer">${inner}</a>`;
}
