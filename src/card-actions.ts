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
		/** Of several that the number fits: the one chosen. */
		indicator: z.string().optional(),
		/** 確認: less than last time, and meant. */
		confirmed: z.boolean().optional(),
	}),
	/** 取消 instead of 確認: what was asked about is not recorded. */
	z.object({ do: z.literal("drop"), task }),
	/** 查看 */
	z.object({ do: z.literal("view"), task }),
	/** 原文 */
	z.object({ do: z.literal("original"), task }),
	/** 為什麼紅燈 */
	z.object({ do: z.literal("why-light"), task }),
	/** 核實 */
	z.object({ do: z.literal("verify"), task }),
	/** 退回: answers with a card that asks for the reason. */
	z.object({ do: z.literal("open-return-form"), task }),
	z.object({ do: z.literal("submit-return"), task }),
	/** 卡住: answers with a card that asks what it waits for. */
	z.object({ do: z.literal("open-block-form"), task }),
	z.object({ do: z.literal("submit-block"), task }),
	/** The obstacle is gone. */
	z.object({ do: z.literal("unblock"), task }),
	/** 申請延期: answers with the form `due_on`, `reason`. */
	z.object({ do: z.literal("open-postpone-form"), task }),
	z.object({ do: z.literal("submit-postpone"), task }),
	/** 同意 / 不同意, to the request with this id: an older one is stale. */
	z.object({ do: z.literal("grant-extension"), task, request: z.string() }),
	z.object({ do: z.literal("refuse-extension"), task, request: z.string() }),
	/** 撤銷 the change that this card reports: the history row's id. */
	z.object({ do: z.literal("undo"), task, change: z.string() }),
	/** 不適用 */
	z.object({
		do: z.literal("not-applicable"),
		task,
		reason: z.string().optional(),
	}),
	/** 進展記錄 */
	z.object({
		do: z.literal("history"),
		task,
		/** 更早: so many newer rows are left out. */
		skip: z.number().int().nonnegative().optional(),
	}),
	/** Which units a group stands for: the form, and its answer (field `units`). */
	z.object({
		do: z.literal("open-expand-form"),
		group: z.string(),
		/** Of one task only; without it of every task that names the group. */
		task: task.optional(),
	}),
	z.object({
		do: z.literal("submit-expand"),
		group: z.string(),
		task: task.optional(),
	}),
	/** 結束請假 of this person. */
	z.object({ do: z.literal("end-leave"), person: z.string() }),
	/** 設聯絡員 …, where the unit was to be chosen, or has somebody already. */
	z.object({
		do: z.literal("give-role"),
		role: z.enum(["liaison", "head", "action-lead"]),
		person: z.string(),
		unit: z.string().nullable(),
		actionNo: z.number().nullable(),
		/** 接替 this person, or 再加一位; asked where it is not said. */
		how: z.enum(["replace", "add"]).optional(),
		replaces: z.string().optional(),
	}),
	/** 通報: 發送 / 取消 of the preview with this id. */
	z.object({ do: z.literal("send-broadcast"), broadcast: z.string() }),
	z.object({ do: z.literal("cancel-broadcast"), broadcast: z.string() }),
	/** 查看送達 */
	z.object({ do: z.literal("broadcast-delivery"), broadcast: z.string() }),
	/** 不是這項: answers with the tasks that the files of `batch` may belong to. */
	z.object({ do: z.literal("not-this-evidence"), task, batch: z.string() }),
	/** The files of `batch` show this task. */
	z.object({ do: z.literal("file-evidence"), task, batch: z.string() }),
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
	/** Ref of the task whose state it shows: such a card is brought up to date when the task changes. */
	shows?: string;
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
