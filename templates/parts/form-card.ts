import type { Card, CardAction } from "../../src/card-actions.js";
import { cardOf } from "./card-of.js";
import type { Element } from "./element.js";
import { form } from "./form.js";
import { plainText } from "./plain-text.js";

export interface FormCard {
	title: string;
	subtitle: string;
	/** Over the fields. */
	question: string;
	/** Of the form; unique in the card. */
	name: string;
	fields: Element[];
	submit: { label: string; action: CardAction };
}

/** A card that asks for a few words. */
export function formCard(asked: FormCard): Card {
	const { title, subtitle, question } = asked;
	return cardOf({
		title,
		subtitle,
		colour: "orange",
		elements: [
			plainText(question),
			form(asked.name, asked.fields, asked.submit),
		],
		fallback: [title, subtitle, question],
	});
}
