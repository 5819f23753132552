import { byId, fillRegion, on } from "./dom.js";
import { startCards } from "./cards.js";
import { startClock } from "./clock.js";
import { startComposer } from "./composer.js";
import { startMessages } from "./messages.js";
import { listen, post } from "./server.js";
import { goTo, onView, refresh, state } from "./state.js";
import { toast, withComplaint } from "./toast.js";

const side = byId("side");
const openSide = byId("open-side");
const people = byId("people-sheet");
const phone = matchMedia("(max-width: 760px)");

function showRegions(view) {
	for (const [name, html] of Object.entries(view.regions)) {
		const region = document.querySelector(`[data-region="${name}"]`);
		if (region) fillRegion(region, html);
	}
	document.title = `${view.chatName} · ${state.bot}沙盒`;
	byId("side-dot").hidden = !document.querySelector(".chats .unread");
}

function keepAddress(view, before) {
	const address = `/sandbox?${new URLSearchParams({ as: view.as, chat: view.chat })}`;
	if (address === location.pathname + location.search) return;
	if (before) history.pushState(null, "", address);
	else history.replaceState(null, "", address);
}

function noteSeen(view) {
	if (view.unread === 0 || document.visibilityState !== "visible") return;
	post("seen", { as: view.as, chat: view.chat }).catch(() => undefined);
}

function showSide(isOpen) {
	document.body.classList.toggle("side-open", isOpen);
	openSide.setAttribute("aria-expanded", String(isOpen));
	side.inert = phone.matches && !isOpen;
	if (isOpen) side.querySelector("a, button")?.focus();
}

async function follow(link, event) {
	if (event.metaKey || event.ctrlKey || event.shiftKey) return;
	event.preventDefault();
	const wanted = new URL(link.href).searchParams;
	people.close();
	showSide(false);
	await withComplaint(async () => {
		const before = state.as;
		await goTo(wanted.get("as"), wanted.get("chat") ?? "");
		if (state.as !== before) sayWhoIAm();
		if (!state.view.isGroup)
			await post("entered", { as: state.as, chat: state.chat });
	});
}

function sayWhoIAm() {
	const me = state.view.mentionable.find(({ openId }) => openId === state.as);
	toast(`你現在是${me.name}${me.roles ? `（${me.roles}）` : ""}`);
}

startMessages();
startCards();
startComposer();
startClock();
onView(showRegions);
onView(keepAddress);
onView(noteSeen);

on(document.body, "click", "a[data-go]", follow);
on(document.body, "click", "[data-close]", (button) =>
	button.closest("dialog").close(),
);
on(document.body, "click", "[data-open-people]", () => people.showModal());
people.addEventListener("click", (event) => {
	if (event.target === people) people.close();
});
openSide.addEventListener("click", () => showSide(true));
byId("shade").addEventListener("click", () => showSide(false));
document.addEventListener("keydown", (event) => {
	if (event.key === "Escape" && document.body.classList.contains("side-open")) {
		showSide(false);
		openSide.focus();
	}
});
phone.addEventListener("change", () => showSide(false));
showSide(false);

addEventListener("popstate", () => {
	const wanted = new URLSearchParams(location.search);
	withComplaint(() => goTo(wanted.get("as") ?? "", wanted.get("chat") ?? ""));
});
document.addEventListener("visibilitychange", () => {
	if (state.view) noteSeen(state.view);
});

const quietly = () => refresh().catch(() => undefined);
listen(quietly);
quietly();
