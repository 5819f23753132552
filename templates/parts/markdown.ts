import type { Element } from "./element.js";

/** Our own markup; whatever comes from the plan or from people goes in through `escaped` first. */
export function markdown(content: string): Element {
	return { tag: "markdown", content };
}
