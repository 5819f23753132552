/**
 * What every button does, as one union. A template writes the action itself; `sealCard` keeps it with the card and leaves
 * an opaque `{card, button}` in the payload, so what a press does is read from our own store and never from the client.
 */
import { z } from "zod";

const task = z.string();

export const CardAction = z.discriminatedUnion("do", [
	/** 簽收 */
	z.object({ do: z.literal("accept"), task }),
	/** 不屬我單位: back to the office. */
	z.object({ do: z.literal("not-ours"), task }),
	/** 完成, with the words of the reply that asked which task. */
	z.object({ do: z.literal("done"), task, text: z.string().optional() }),
	/** 報進度: answers with a card that holds the form. */
	z.object({ do: z.literal("open-progress-form"), task }),
	z.object({ do: z.literal("submit-progress"), task }),
	/** A progress sentence kept while the task was asked for. */
	z.object({
		do: z.literal("progress"),
		task,
		text: z.string(),
		quantity: z
			.object({ value: z.number(), unit: z.string().nullable() })
			.optional(),
	}),
	/** 查看 */
	z.object({ do: z.literal("view"), task }),
	/** 核實 */
	z.object({ do: z.literal("verify"), task }),
	/** 退回: answers with a card that asks for the reason. */
	z.object({ do: z.literal("open-return-form"), task }),
	z.object({ do: z.literal("submit-return"), task }),
	/** A suggestion: pressing it is saying these words. */
	z.object({ do: z.literal("say"), text: z.string() }),
]);

export type CardAction = z.infer<typeof CardAction>;

/** Any JSON value. */
export type Json =
	| string
	| number
	| boolean
	| null
	| Json[]
	| { [key: string]: Json };

/** A card as templates build it: Lark card JSON 2.0 whose callback values are actions. */
export interface Card {
	json: { [key: string]: Json };
	/** Plain text with the same content, sent where the card itself is refused, and shown in the chat list. */
	fallback: string;
}

/** What is stored of a sealed card's buttons, by button id. */
export type Buttons = Record<string, CardAction>;

/**
 * Replaces each callback value of `card` by `{card: cardId, button}` and returns what each button does. An action that
 * is not of the union throws: that is a template's bug.
 */
export function sealCard(
	card: Card,
	cardId: string,
): { json: { [key: string]: Json }; buttons: Buttons } {
	const buttons: Buttons = {};
	const seal = (node: Json): Json => {
		if (Array.isArray(node)) return node.map(seal);
		if (node === null || typeof node !== "object") return node;
		if (node["type"] === "callback" && node["value"] !== undefined) {
			const button = `b${Object.keys(buttons).length}`;
			buttons[button] = CardAction.parse(node["value"]);
			return { ...node, value: { card: cardId, button } };
		}
		return Object.fromEntries(
			Object.entries(node).map(([key, value]) => [key, seal(value)]),
		);
	};
	const json = seal(card.json) as { [key: string]: Json };
	return { json, buttons };
}
