import { wordOf } from "../../lark/json.js";
import type { Message } from "../../lark/types.js";
import { avatar } from "../avatar.js";
import { cardHtml } from "../card/card-html.js";
import { attribute, type Html, html } from "../html.js";
import { timeOfDay } from "../when.js";
import type { Directory } from "./directory.js";
import { previewOf } from "./preview.js";
import {
	fileUrl,
	picture,
	postHtml,
	type Reader,
	textHtml,
} from "./words-html.js";

/** A card of JSON 2.0 can be pressed for 14 days (lark-protocol §3.6). */
const CARD_LIFE_MS = 14 * 86_400_000;

/** What drawing a message needs to know besides it. */
export interface MessageView {
	reader: Reader;
	directory: Directory;
	members: readonly string[];
	now: Date;
	timeZone: string;
	/** The message it replies to; null when it is none, or not there any more. */
	parentOf(message: Message): Message | null;
}

/** One message of the conversation: who, when, what it says, what it answers, and how to answer it. */
export function messageHtml(message: Message, view: MessageView): Html {
	const who = view.directory.senderName(message.sender);
	if (message.recalled)
		return html`<div class="notice">${who}撤回了一則訊息</div>`;
	const mine = isMine(message, view) ? "mine" : "theirs";
	const at = timeOfDay(new Date(message.createdAt), view.timeZone);
	return html`<div class="msg ${mine} is-${message.type === "interactive" ? "card" : "words"}">
${face(message, view)}
<div class="msg-main">
<p class="msg-who"><span class="msg-name">${who}</span>${message.sender.kind === "app" && html`<span class="badge">機器人</span>`}<time>${at}</time></p>
${quote(message, view)}${body(message, view)}
<div class="msg-foot">${edited(message)}${reactions(message)}${replyButton(message, who)}</div>
</div></div>`;
}

function isMine(message: Message, { reader }: MessageView): boolean {
	return (
		message.sender.kind === "person" && message.sender.openId === reader.openId
	);
}

function face(message: Message, { directory }: MessageView): Html {
	if (message.sender.kind === "app") return avatar("督辦", "#3370ff", "is-bot");
	const { openId } = message.sender;
	return avatar(directory.nameOf(openId) ?? "?", directory.colourOf(openId));
}

function quote(message: Message, view: MessageView): Html | null {
	const parent = view.parentOf(message);
	if (!parent) return null;
	const who = view.directory.senderName(parent.sender);
	return html`<a class="quote" href="#${parent.id}">回覆 ${who}：${previewOf(parent)}</a>`;
}

function body(message: Message, view: MessageView): Html {
	if (message.type === "interactive") return card(message, view);
	return html`<div class="bubble">${words(message, view)}</div>`;
}

function card(message: Message, view: MessageView): Html {
	return cardHtml(message.content, {
		messageId: message.id,
		nameOf: (openId) => view.directory.nameOf(openId),
		members: view.members,
		dead: view.now.getTime() - message.createdAt > CARD_LIFE_MS,
	});
}

function words(message: Message, { reader }: MessageView): Html {
	const { content } = message;
	switch (message.type) {
		case "text":
			return textHtml(wordOf(content["text"]), message, reader);
		case "post":
			return postHtml(message, reader);
		case "image":
			return picture(wordOf(content["image_key"]));
		case "file":
			return html`<a class="file"${attribute("href", fileUrl(wordOf(content["file_key"])))} download>📎 ${wordOf(content["file_name"]) || "檔案"}</a>`;
		default:
			return html`<p class="words">（${message.type}）</p>`;
	}
}

function edited(message: Message): Html | null {
	if (message.revisions.length === 0) return null;
	return html`<span class="edited">${message.type === "interactive" ? "卡片已更新" : "已編輯"}</span>`;
}

const EMOJI: Readonly<Record<string, string>> = {
	OK: "👌",
	DONE: "✅",
	THUMBSUP: "👍",
	GET: "🫡",
	Get: "🫡",
	OnIt: "🫡",
	CheckMark: "✔️",
	Typing: "✍️",
};

function reactions(message: Message): Html {
	return html`${message.reactions.map(({ emojiType }) => html`<span class="reaction">${EMOJI[emojiType] ?? emojiType}</span>`)}`;
}

function replyButton(message: Message, who: string): Html {
	return html`<button type="button" class="link-btn"${attribute("data-reply", message.id)}${attribute("data-reply-who", who)}${attribute("data-reply-words", previewOf(message).slice(0, 80))}${attribute("data-reply-bot", message.sender.kind === "app")}>回覆</button>`;
}
