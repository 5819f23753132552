import type { Chat, Message } from "../lark/types.js";
import { avatar } from "./avatar.js";
import { directoryOf } from "./conversation/directory.js";
import { previewOf } from "./conversation/preview.js";
import { attribute, type Html, html } from "./html.js";
import { chatName, linkTo, type Seen } from "./seen.js";
import { unreadBy } from "./unread.js";

import { timeInList } from "./when.js";

/** The person's chats: groups, then the private chat with the bot. */
export function chatList(seen: Seen): Html {
	const groups = seen.chats.filter((chat) => chat.type === "group");
	const privates = seen.chats.filter((chat) => chat.type === "p2p");
	return html`<h2>群聊</h2>${
		groups.length > 0
			? html`<ul>${groups.map((chat) => entry(chat, seen))}</ul>`
			: html`<p class="hint">${seen.me.name}還不在任何群裡</p>`
	}
<h2>私聊</h2><ul>${privates.map((chat) => entry(chat, seen))}</ul>`;
}

function entry(chat: Chat, seen: Seen): Html {
	const { deps, me, now } = seen;
	const last = deps.standIn.messages(chat.chatId).at(-1);
	const unread = unreadBy(deps.standIn, chat, me.openId).length;
	const name = chatName(chat, deps.standIn.bot.name);
	const isOpen = chat.chatId === seen.chat.chatId;
	return html`<li><a class="chat"${attribute("href", linkTo(me.openId, chat.chatId))} data-go data-key="${chat.chatId}"${attribute("aria-current", isOpen ? "page" : null)}>${face(chat, name)}
<span class="chat-main"><span class="chat-top"><span class="chat-name">${name}</span>${
		chat.type === "p2p" && html`<span class="badge">機器人</span>`
	}${last && html`<time>${timeInList(new Date(last.createdAt), now, deps.timeZone)}</time>`}</span>
<span class="chat-last">${last ? lastLine(last, chat, seen) : "還沒有訊息"}</span></span>${
		unread > 0 &&
		html`<span class="unread"><span class="sr-only">未讀 </span>${unread > 99 ? "99+" : unread}</span>`
	}</a></li>`;
}

function lastLine(message: Message, chat: Chat, { deps }: Seen): string {
	const preview = previewOf(message);
	if (chat.type === "p2p") return preview;
	const who = directoryOf(deps.standIn).senderName(message.sender);
	return `${who}：${preview}`;
}

function face(chat: Chat, name: string): Html {
	return chat.type === "p2p"
		? avatar("督辦", "#3370ff", "is-bot")
		: avatar(shortName(name), groupColour(chat.chatId), "is-group");
}

/** Without the words that most group names end in, so that the pictures differ. */
function shortName(name: string): string {
	const short = name.replace(/(工作)?群$/, "").replace(/^區/, "");
	return [...(short || name)].slice(0, 2).join("");
}

const COLOURS = [
	"#00a870",
	"#e37318",
	"#7b61ff",
	"#0594fa",
	"#c4458c",
	"#2ba471",
];

function groupColour(chatId: string): string {
	const sum = [...chatId].reduce((n, letter) => n + letter.charCodeAt(0), 0);
	return COLOURS[sum % COLOURS.length] ?? "#3370ff";
}

/** The name of the chat that is open, and who is in it. */
export function chatHeading({ deps, chat, roles }: Seen): Html {
	const { standIn } = deps;
	const name = chatName(chat, standIn.bot.name);
	if (chat.type === "p2p")
		return html`<h1>${name}<span class="badge">機器人</span></h1><p class="hint">只有你和它：不用 @</p>`;
	const people = standIn
		.people()
		.filter(({ openId }) => chat.members.includes(openId));
	const names = people.map(({ name: who, openId }) =>
		roles.get(openId) ? `${who}（${roles.get(openId)}）` : who,
	);
	return html`<h1>${name}<span class="count">${chat.members.length + (chat.botIn ? 1 : 0)}</span></h1><p class="hint" title="${names.join("、")}">${chat.botIn ? `${names.join("、")}、${standIn.bot.name}` : `${standIn.bot.name}不在這個群裡`}</p>`;
}
