import type { Element } from "./element.js";

export function hr(): Element {
	return { tag: "hr" };
}
