import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import type { Element } from "../parts/element.js";

/** The office's answer to a request for more time. */
export function decisionButtons(
	task: string,
	request: string,
	{ buttons }: Catalogue,
): Element[] {
	return [
		button(buttons.agree, { do: "grant-extension", task, request }, "primary"),
		button(
			buttons.disagree,
			{ do: "refuse-extension", task, request },
			"danger",
		),
	];
}
