import type { Light, LightColour } from "../../src/domain/digest.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { TemplateColour } from "./card-of.js";
import { escaped } from "./escaped.js";

const FONT: Record<LightColour, string> = {
	green: "green",
	yellow: "orange",
	red: "red",
	grey: "grey",
};

const TEMPLATE: Record<LightColour, TemplateColour> = {
	green: "green",
	yellow: "orange",
	red: "red",
	grey: "grey",
};

/** Shape, word and colour together, as markdown: ● 正常. */
export function lightMark(light: Light, words: Catalogue): string {
	return `<font color='${FONT[light.colour]}'>${words.lights[light.colour]}</font>`;
}

/** Where the state, shown beside the light, is the reason already. */
const SAID_BY_STATE = new Set<Light["reason"]["kind"]>([
	"awaiting-review",
	"closed",
	"suspended",
]);

/** The light with its reason, as markdown, for a place behind the state. */
export function lightLine(light: Light, words: Catalogue): string {
	if (SAID_BY_STATE.has(light.reason.kind)) return lightMark(light, words);
	return `${lightMark(light, words)} · ${escaped(words.lightReason(light.reason))}`;
}

/** The card's header colour for this light. */
export function lightTemplate(light: Light): TemplateColour {
	return TEMPLATE[light.colour];
}
