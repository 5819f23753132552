import { byId, element } from "./dom.js";

const SHOWN_MS = 4500;

/** A line over the page that goes away by itself; `type` as Lark names them. */
export function toast(content, type = "info") {
	const line = element("p", `toast is-${type}`, content);
	byId("toasts").append(line);
	setTimeout(() => line.remove(), SHOWN_MS);
}

/** Runs `work` and shows what goes wrong with it. */
export async function withComplaint(work) {
	try {
		await work();
	} catch (error) {
		toast(error.message, "error");
	}
}
