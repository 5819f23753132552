import { byId, element, on } from "./dom.js";
import { post } from "./server.js";
import { refresh, state } from "./state.js";
import { toast, withComplaint } from "./toast.js";

const MAX_DAYS = 60;
const DAY_MS = 86_400_000;
const travel = byId("travel");
const words = byId("travel-words");
let isStopped = false;

/** The buttons that move the simulated clock. */
export function startClock() {
	on(document.body, "click", "[data-step]", (button) =>
		go(button.dataset.step),
	);
	byId("travel-stop").addEventListener("click", () => {
		isStopped = true;
	});
	byId("travel-close").addEventListener("click", () => {
		travel.hidden = true;
	});
}

async function go(step) {
	setTravelling(true, step);
	await withComplaint(async () => {
		const moved =
			step === "next" ? await untilSomething() : await post("clock", { step });
		showArrival(moved);
		await refresh();
	});
	setTravelling(false, step);
}

function setTravelling(isOn, step) {
	isStopped = false;
	for (const button of document.querySelectorAll("[data-step]"))
		button.disabled = isOn;
	travel.classList.toggle("is-moving", isOn);
	byId("travel-stop").hidden = !isOn || step !== "next";
	byId("travel-close").hidden = isOn;
	if (isOn) {
		words.replaceChildren("時鐘正在走…");
		travel.hidden = false;
	} else if (words.textContent === "時鐘正在走…") travel.hidden = true;
}

/** Morning by morning, until the bot says something. */
async function untilSomething() {
	let days = 0;
	let started = null;
	let ran = [];
	for (;;) {
		const moved = await post("clock", { step: "next" });
		started ??= Date.parse(moved.now);
		ran = [...ran, ...moved.ran];
		days = Math.round((Date.parse(moved.now) - started) / DAY_MS);
		const isThere = moved.arrived.length > 0 || moved.over;
		if (isThere || isStopped || days >= MAX_DAYS) return { ...moved, ran };
		words.replaceChildren(`${moved.day}：沒有要提醒的，繼續往前走…`);
		await refresh();
	}
}

function showArrival({ words: summary, arrived, ran }) {
	toast(summary, arrived.length > 0 ? "success" : "info");
	const jobs = element(
		"span",
		"travel-jobs",
		ran.length > 0 ? `跑了 ${ran.length} 個定時工作` : "沒有到點的定時工作",
	);
	jobs.title = ran.map(({ job, at }) => `${at} ${job}`).join("\n");
	const places = element("span", "arrivals");
	places.append(...arrived.map(arrivalLink));
	words.replaceChildren(
		element("span", "travel-summary", summary),
		jobs,
		places,
	);
}

function arrivalLink({ chat, name, members, messages }) {
	const as = members.includes(state.as) ? state.as : (members[0] ?? state.as);
	const link = element(
		"a",
		"arrival",
		messages > 1 ? `${name} ×${messages}` : name,
	);
	link.href = `/sandbox?${new URLSearchParams({ as, chat })}`;
	link.dataset.go = "";
	return link;
}
