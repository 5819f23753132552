import type { Html } from "../html.js";
import type { JsonObject } from "../../lark/types.js";

/** What drawing a card needs to know besides the card. */
export interface CardView {
	messageId: string;
	/** null for somebody unknown. */
	nameOf: (openId: string) => string | null;
	/** Open_ids of the chat's members: who a picker without options offers. */
	members: readonly string[];
	/** Nothing can be pressed any more: recalled, or older than Lark allows. */
	dead: boolean;
}

/** Where in the card something stands. */
export interface Spot {
	view: CardView;
	/** As the stand-in spells it: `body/elements/2/columns/0/elements/1`. */
	path: string;
	/** Whether a form is around it. */
	inForm: boolean;
}

/** Draws one component. */
export type Draw = (node: JsonObject, spot: Spot) => Html;
