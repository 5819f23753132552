import { applyLengths, byId, on } from "./dom.js";
import { onView, refresh, state } from "./state.js";
import { withComplaint } from "./toast.js";

const list = byId("messages");
const scroll = byId("scroll");
const toEnd = byId("to-end");
const drawn = new Map();
const NEAR_END_PX = 120;
/** How long the answer to a press may take to be what one wants to see next. */
const ANSWER_MS = 8000;
let answerUntil = 0;
let isAtEnd = true;

/** Something was pressed: what comes next is shown, wherever one has scrolled to. */
export function expectAnswer() {
	answerUntil = performance.now() + ANSWER_MS;
}

/** Keeps the conversation as the server draws it; untouched messages stay as they are, with what is typed into them. */
export function startMessages() {
	applyLengths(list);
	scroll.scrollTop = scroll.scrollHeight;
	onView(showMessages);
	scroll.addEventListener("scroll", () => {
		isAtEnd = isNearEnd();
		if (isAtEnd) toEnd.hidden = true;
	});
	// A phone's keyboard takes half of the page: the latest message stays in sight.
	new ResizeObserver(() => isAtEnd && goToEnd()).observe(scroll);
	toEnd.addEventListener("click", goToEnd);
	byId("older").addEventListener("click", () =>
		withComplaint(async () => {
			state.count += FIRST_MORE;
			await refresh();
		}),
	);
	on(list, "click", ".quote", (quote, event) => {
		event.preventDefault();
		flash(document.getElementById(quote.getAttribute("href").slice(1)));
	});
}

const FIRST_MORE = 60;

function showMessages(view, before) {
	const isSamePlace = before?.chat === view.chat && before?.as === view.as;
	const wasNearEnd = isNearEnd();
	const lastBefore = list.lastElementChild?.id;
	const height = scroll.scrollHeight;
	const top = scroll.scrollTop;
	const grewOnTop =
		isSamePlace && before.messages[0]?.id !== view.messages[0]?.id;
	if (!isSamePlace) clear();
	redraw(view.messages);
	byId("older").hidden = !view.hasOlder;
	const hasNew = lastBefore !== list.lastElementChild?.id;
	const isAnswer = hasNew && performance.now() < answerUntil;
	if (!isSamePlace || isAnswer || (hasNew && wasNearEnd)) goToEnd();
	else if (hasNew) toEnd.hidden = false;
	else if (grewOnTop) scroll.scrollTop = top + scroll.scrollHeight - height;
	else if (wasNearEnd) goToEnd();
}

function clear() {
	list.replaceChildren();
	drawn.clear();
	toEnd.hidden = true;
}

function redraw(messages) {
	const wanted = new Set(messages.map(({ id }) => id));
	for (const item of [...list.children])
		if (!wanted.has(item.id)) {
			item.remove();
			drawn.delete(item.id);
		}
	messages.forEach((message, index) => redrawOne(message, index));
}

function redrawOne({ id, html }, index) {
	let item = list.children[index];
	if (item?.id !== id) {
		item = document.createElement("li");
		item.id = id;
		list.insertBefore(item, list.children[index] ?? null);
	}
	if (drawn.get(id) === html) return;
	drawn.set(id, html);
	// Drawn and escaped by the server (src/sandbox/page/html.ts).
	item.innerHTML = html;
	applyLengths(item);
}

function isNearEnd() {
	return (
		scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END_PX
	);
}

export function goToEnd() {
	scroll.scrollTop = scroll.scrollHeight;
	toEnd.hidden = true;
}

function flash(item) {
	if (!item) return;
	item.scrollIntoView({ block: "center" });
	item.classList.remove("is-flashing");
	requestAnimationFrame(() => item.classList.add("is-flashing"));
}
