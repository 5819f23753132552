import { byId, element, on } from "./dom.js";
import { attachedFiles, clearFiles, startFiles } from "./files.js";
import { goToEnd } from "./messages.js";
import { post } from "./server.js";
import { onView, refresh, state } from "./state.js";
import { toast, withComplaint } from "./toast.js";

const say = byId("say");
const atBot = byId("at-bot");
const suggestions = byId("suggestions");
const drafts = new Map();
let reply = null;

const ASKING = [
	{ label: "幫助", sends: "幫助" },
	{ label: "本月到期", sends: "本月到期" },
	{ label: "我們的任務", sends: "我們的任務" },
	{ label: "完成 …", fills: "完成 " },
	{ label: "進度 …", fills: "進度 " },
];
const ANSWERING = [
	{ label: "完成", sends: "完成" },
	{ label: "已辦了一半，下週完成", sends: "已辦了一半，下週完成" },
];

/** The line in which one writes: suggestions, mentions, the message it answers, files. */
export function startComposer() {
	startFiles();
	onView(showComposer);
	byId("composer").addEventListener("submit", (event) => {
		event.preventDefault();
		send(say.value.trim());
	});
	say.addEventListener("keydown", onKey);
	say.addEventListener("input", () => {
		grow();
		suggest();
	});
	atBot.addEventListener("click", () =>
		setAtBot(atBot.getAttribute("aria-pressed") !== "true"),
	);
	byId("mention").addEventListener("click", openMention);
	byId("replying-stop").addEventListener("click", () => setReply(null));
	on(byId("messages"), "click", "[data-reply]", (button) => {
		setReply(button.dataset);
		say.focus();
	});
	suggest();
}

function showComposer(view, before) {
	atBot.hidden = !view.isGroup;
	const isSamePlace =
		!before || (before.chat === view.chat && before.as === view.as);
	if (isSamePlace) return;
	drafts.set(`${before.as} ${before.chat}`, say.value);
	say.value = drafts.get(`${view.as} ${view.chat}`) ?? "";
	setReply(null);
	clearFiles();
	grow();
}

function onKey(event) {
	// An Enter that ends a word of an input method is not one that sends.
	if (event.isComposing || event.keyCode === 229) return;
	if (event.key === "Escape" && reply) return setReply(null);
	const matches = mentionMatches();
	if (event.key === "Tab" && !event.shiftKey && matches.length > 0) {
		event.preventDefault();
		return insertMention(matches[0].name);
	}
	if (event.key !== "Enter" || event.shiftKey) return;
	event.preventDefault();
	send(say.value.trim());
}

async function send(text) {
	const files = attachedFiles();
	if (text === "" && files.length === 0) return;
	const button = byId("send");
	if (button.disabled) return;
	button.disabled = true;
	await withComplaint(async () => {
		const { hint } = await post("say", {
			as: state.as,
			chat: state.chat,
			text,
			mentionBot: isForBot(text),
			mentions: mentionedIn(text),
			...(reply ? { replyTo: reply.reply } : {}),
			files,
		});
		if (text === say.value.trim()) say.value = "";
		clearFiles();
		setReply(null);
		grow();
		if (hint) toast(hint, "warning");
		await refresh();
		goToEnd();
	});
	button.disabled = false;
}

function isForBot(text) {
	if (text.includes(`@${state.bot}`)) return true;
	return (
		Boolean(state.view?.isGroup) &&
		atBot.getAttribute("aria-pressed") === "true"
	);
}

/** Longer names first, so that 王明華 is not taken for 王明. */
function mentionedIn(text) {
	let rest = text;
	const people = [...(state.view?.mentionable ?? [])].sort(
		(a, b) => b.name.length - a.name.length,
	);
	return people
		.filter(({ name }) => {
			const isThere = rest.includes(`@${name}`);
			rest = rest.replaceAll(`@${name}`, " ");
			return isThere;
		})
		.map(({ openId }) => openId);
}

function setAtBot(isOn) {
	atBot.setAttribute("aria-pressed", String(isOn));
}

/** `chosen`: the data of a reply button, or null. */
function setReply(chosen) {
	reply = chosen ? { ...chosen } : null;
	byId("replying").hidden = reply === null;
	byId("replying-words").textContent = reply
		? `回覆 ${reply.replyWho}：${reply.replyWords}`
		: "";
	suggest();
}

function openMention() {
	const before = say.value.slice(0, say.selectionStart);
	say.focus();
	say.setRangeText(
		/(^|\s)$/.test(before) ? "@" : " @",
		say.selectionStart,
		say.selectionEnd,
		"end",
	);
	suggest();
}

function mentionQuery() {
	return (
		/@([^\s@]*)$/.exec(say.value.slice(0, say.selectionStart))?.[1] ?? null
	);
}

function mentionMatches() {
	const query = mentionQuery();
	if (query === null) return [];
	const everybody = [
		{ name: state.bot, roles: "機器人" },
		...(state.view?.mentionable ?? []),
	];
	return everybody.filter(
		({ name, roles }) =>
			name !== query && (name.includes(query) || roles.includes(query)),
	);
}

function insertMention(name) {
	const end = say.selectionStart;
	say.setRangeText(
		`@${name} `,
		end - (mentionQuery() ?? "").length - 1,
		end,
		"end",
	);
	say.focus();
	suggest();
}

function suggest() {
	const people = mentionMatches();
	if (people.length > 0)
		return void suggestions.replaceChildren(...people.map(personChip));
	const offered = reply?.replyBot !== undefined ? ANSWERING : ASKING;
	suggestions.replaceChildren(...offered.map(phraseChip));
}

function personChip({ name, roles }) {
	const chip = element("button", "suggestion is-person", `@${name}`);
	chip.type = "button";
	if (roles) chip.append(element("span", "suggestion-role", roles));
	chip.addEventListener("click", () => insertMention(name));
	return chip;
}

function phraseChip({ label, sends, fills }) {
	const chip = element("button", "suggestion", label);
	chip.type = "button";
	chip.addEventListener("click", () => {
		if (sends) return send(sends);
		say.value = fills;
		say.focus();
	});
	return chip;
}

function grow() {
	say.style.height = "auto";
	say.style.height = `${Math.min(say.scrollHeight, 140)}px`;
}
