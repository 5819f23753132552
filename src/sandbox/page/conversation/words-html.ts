import { wordOf } from "../../lark/json.js";
import type { JsonObject, Mention, Message } from "../../lark/types.js";
import { anchor } from "../card/markdown-inline.js";
import { attribute, type Html, html } from "../html.js";
import { postOf } from "./preview.js";

/** Who looks at it, whose mentions stand out. */
export interface Reader {
	openId: string;
}

const PARTS =
	/(@_user_\d+|<at [^<>]{0,200}>[^<]{0,200}<\/at>|https?:\/\/[^\s<>"'（）]+)/;

/** What somebody wrote, as text: mentions stand out, web addresses become links, nothing is mark-up. */
export function textHtml(text: string, message: Message, reader: Reader): Html {
	return html`<p class="words">${text
		.split(PARTS)
		.map((part) => partHtml(part, message, reader))}</p>`;
}

function partHtml(part: string, message: Message, reader: Reader): Html {
	const mention = message.mentions.find(({ key }) => key === part);
	if (mention) return mentionHtml(mention, reader);
	const at = /^<at [^<>]*>([^<]*)<\/at>$/.exec(part);
	if (at) return html`<span class="at">@${at[1]}</span>`;
	return /^https?:/.test(part) ? anchor(part, part) : html`${part}`;
}

function mentionHtml(mention: Mention, reader: Reader): Html {
	const isMe = mention.openId === reader.openId ? " is-me" : "";
	return html`<span class="at${isMe}">@${mention.name}</span>`;
}

/** A post: its title, and lines of text, mentions, links and pictures. */
export function postHtml(message: Message, reader: Reader): Html {
	const { title, lines } = postOf(message.content);
	return html`${title !== "" && html`<p class="words"><strong>${title}</strong></p>`}${lines.map(
		(line) =>
			html`<p class="words">${line.map((part) => postPart(part, message, reader))}</p>`,
	)}`;
}

function postPart(part: JsonObject, message: Message, reader: Reader): Html {
	switch (part["tag"]) {
		case "img":
			return picture(wordOf(part["image_key"]));
		case "at": {
			const mention = message.mentions.find(
				({ key }) => key === part["user_id"],
			);
			return mention
				? mentionHtml(mention, reader)
				: html`<span class="at">@${wordOf(part["user_name"])}</span>`;
		}
		case "a": {
			const address = wordOf(part["href"]);
			return /^https?:/i.test(address)
				? anchor(address, wordOf(part["text"]))
				: html`${wordOf(part["text"])}`;
		}
		default:
			return html`${wordOf(part["text"])}`;
	}
}

/** A picture somebody sent; a tap shows it in its full size. */
export function picture(key: string): Html {
	return html`<a class="picture-link"${attribute("href", fileUrl(key))} target="_blank" rel="noopener" title="看原圖"><img class="picture"${attribute("src", fileUrl(key))} alt="圖片" loading="lazy"></a>`;
}

/** Where the bytes behind a key are. */
export function fileUrl(key: string): string {
	return `/sandbox/files/${encodeURIComponent(key)}`;
}
