import type { Chat, Message, Person } from "../lark/types.js";
import { StandInError } from "../lark/stand-in-error.js";
import { directoryOf } from "./conversation/directory.js";
import { messageHtml, type MessageView } from "./conversation/message-html.js";
import { chatHeading, chatList } from "./chat-list.js";
import { clockWords } from "./clock-bar.js";
import type { SandboxPageDeps } from "./deps.js";
import { firstSteps } from "./first-steps.js";
import { html } from "./html.js";
import { faceHtml, identityHtml, peopleHtml } from "./people.js";
import type { RoleBook } from "./role-book.js";
import { chatName, type Seen } from "./seen.js";
import { unreadBy } from "./unread.js";
import { dayWithYear } from "./when.js";

/** Everything on the page that changes, as HTML by region. */
export interface SandboxView {
	as: string;
	chat: string;
	chatName: string;
	isGroup: boolean;
	/** Unseen messages of the chat that is open. */
	unread: number;
	regions: Readonly<Record<RegionName, string>>;
	messages: readonly { id: string; html: string }[];
	/** Whether there are older ones than those. */
	hasOlder: boolean;
	/** Who can be mentioned, members of the chat first. */
	mentionable: readonly { openId: string; name: string; roles: string }[];
}

export type RegionName =
	| "clock"
	| "identity"
	| "face"
	| "people"
	| "chats"
	| "heading"
	| "steps";

/** What somebody wants to see; what is missing or not theirs is chosen for them. */
export interface Wanted {
	as?: string | undefined;
	chat?: string | undefined;
	/** How many of the latest messages. */
	count: number;
}

/** The page as one person sees it. Makes the person's private chat with the bot where there is none yet. */
export async function viewOf(
	deps: SandboxPageDeps,
	roleBook: RoleBook,
	wanted: Wanted,
): Promise<SandboxView> {
	const { standIn, clock, timeZone } = deps;
	const me = chosenPerson(deps, wanted.as);
	standIn.p2p(me.openId);
	const chats = chatsOf(deps, me);
	const chat = chosenChat(chats, wanted.chat);
	const all = standIn.messages(chat.chatId);
	const roles = await roleBook();
	const seen = { deps, me, chats, chat, roles, now: clock.now() };
	return {
		as: me.openId,
		chat: chat.chatId,
		chatName: chatName(chat, standIn.bot.name),
		isGroup: chat.type === "group",
		unread: unreadBy(standIn, chat, me.openId).length,
		regions: {
			clock: clockWords(seen.now, timeZone).source,
			identity: identityHtml(me, roles).source,
			face: faceHtml(me).source,
			people: peopleHtml(seen).source,
			chats: chatList(seen).source,
			heading: chatHeading(seen).source,
			steps: all.length === 0 ? firstSteps(chat, standIn.bot.name).source : "",
		},
		messages: drawn(all.slice(-wanted.count), seen),
		hasOlder: all.length > wanted.count,
		mentionable: mentionable(deps, chat, roles),
	};
}

function chosenPerson(
	{ standIn }: SandboxPageDeps,
	wanted: string | undefined,
): Person {
	const people = standIn.people().filter((person) => !person.resigned);
	const chosen = people.find((person) => person.openId === wanted) ?? people[0];
	if (!chosen) throw new StandInError("nobody lives in this sandbox");
	return chosen;
}

/** The person's chats: latest first, as Lark orders them. */
function chatsOf({ standIn }: SandboxPageDeps, me: Person): Chat[] {
	const latest = (chat: Chat) =>
		standIn.messages(chat.chatId).at(-1)?.createdAt ?? 0;
	return standIn
		.chats()
		.filter((chat) => chat.members.includes(me.openId) && !chat.dissolved)
		.map((chat) => ({ chat, at: latest(chat) }))
		.sort((a, b) => b.at - a.at)
		.map(({ chat }) => chat);
}

function chosenChat(chats: readonly Chat[], wanted: string | undefined): Chat {
	const chosen =
		chats.find((chat) => chat.chatId === wanted) ??
		chats.find((chat) => chat.type === "group") ??
		chats[0];
	if (!chosen) throw new StandInError("a person always has a private chat");
	return chosen;
}

function drawn(
	messages: readonly Message[],
	{ deps, me, chat, now }: Seen,
): { id: string; html: string }[] {
	const { standIn, timeZone } = deps;
	const byId = new Map(
		standIn.messages(chat.chatId).map((message) => [message.id, message]),
	);
	const view: MessageView = {
		reader: me,
		directory: directoryOf(standIn),
		members: chat.members,
		now,
		timeZone,
		parentOf: ({ parentId }) =>
			parentId === null ? null : (byId.get(parentId) ?? null),
	};
	let day = "";
	return messages.map((message) => {
		const today = dayWithYear(new Date(message.createdAt), timeZone);
		const isNewDay = today !== day;
		day = today;
		const source = html`${isNewDay && html`<p class="day">${today}</p>`}${messageHtml(message, view)}`;
		return { id: message.id, html: source.source };
	});
}

function mentionable(
	{ standIn }: SandboxPageDeps,
	chat: Chat,
	roles: ReadonlyMap<string, string>,
): SandboxView["mentionable"] {
	const rank = (openId: string) => (chat.members.includes(openId) ? 0 : 1);
	return standIn
		.people()
		.filter((person) => !person.resigned)
		.map(({ openId, name }) => ({
			openId,
			name,
			roles: roles.get(openId) ?? "",
		}))
		.sort((a, b) => rank(a.openId) - rank(b.openId));
}
