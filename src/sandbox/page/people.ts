import type { Person } from "../lark/types.js";
import { avatar } from "./avatar.js";
import { attribute, type Html, html } from "./html.js";
import { linkTo, type Seen } from "./seen.js";
import { unreadTotal } from "./unread.js";

const NOBODY = "還沒有身分";

/** Who I am, on the button that changes it. */
export function identityHtml(
	me: Person,
	roles: ReadonlyMap<string, string>,
): Html {
	return html`${avatar(me.name, me.avatarColour)}<span class="me-main"><span class="me-name">${me.name}</span><span class="me-role">${roles.get(me.openId) || NOBODY}</span></span><span class="me-switch">換人</span>`;
}

/** The same for a phone, where there is less room. */
export function faceHtml(me: Person): Html {
	return html`<span class="sr-only">換人，我是</span>${avatar(me.name, me.avatarColour)}${me.name}`;
}

/** Everybody one can be, with what waits for them. */
export function peopleHtml({ deps, me, roles, chat }: Seen): Html {
	const people = deps.standIn.people().filter((person) => !person.resigned);
	return html`<ul>${people.map((person) => {
		const unread = unreadTotal(deps.standIn, person.openId);
		const stays = chat.members.includes(person.openId) && chat.type === "group";
		return html`<li><a class="chat"${attribute("href", linkTo(person.openId, stays ? chat.chatId : undefined))} data-go data-key="${person.openId}"${attribute("aria-current", person.openId === me.openId ? "true" : null)}>${avatar(person.name, person.avatarColour)}
<span class="chat-main"><span class="chat-name">${person.name}</span><span class="chat-last">${roles.get(person.openId) || NOBODY}</span></span>${unread > 0 && html`<span class="unread"><span class="sr-only">未讀 </span>${unread > 99 ? "99+" : unread}</span>`}</a></li>`;
	})}</ul>`;
}
