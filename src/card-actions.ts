/**
 * What every button does, as one union. A template writes the action itself; `sealCard` keeps it with the card and leaves
 * an opaque `{card, button}` in the payload, so what a press does is read from our own store and never from the client.
 */
import { z } from "zod";
import { isDay } from "./domain/day.js";

const task = z.string();
const lasting = z.object({
	count: z.number(),
	unit: z.enum(["day", "working-day", "week", "month", "month-end"]),
});
const numberSaid = z.object({
	value: z.number(),
	unit: z.string().nullable(),
	before: z.string(),
	after: z.string(),
});

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
		/** All of them, where the sentence tells several. */
		numbers: z.array(numberSaid).optional(),
		/** 又辦了7件: on top of what is not said. */
		increase: z
			.object({ value: z.number(), unit: z.string().nullable() })
			.optional(),
		/** What was reported last when it was asked whether both together are meant. */
		onTopOf: z.number().optional(),
		/** 確認: less than last time or far above the target, and meant. */
		confirmed: z.boolean().optional(),
	}),
	/** 全部: what was said of several tasks, to each of them. */
	z.object({
		do: z.literal("for-each"),
		act: z.enum(["accept", "done", "progress", "verify"]),
		tasks: z.array(task),
		text: z.string().optional(),
	}),
	/** One of several statements of a sentence is said; `rest`: those that are left on the card. */
	z.object({
		do: z.literal("say-one"),
		text: z.string(),
		rest: z.array(z.string()),
		/** Of all of them: what the card is about. */
		about: z.array(task),
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
	/** `inTable`: on the table of first reports, which stays in its place. */
	z.object({
		do: z.literal("verify"),
		task,
		inTable: z.boolean().optional(),
	}),
	/** 退回: with the reason of the sentence that asked which task, else answers with a card that asks for it. */
	z.object({
		do: z.literal("open-return-form"),
		task,
		reason: z.string().optional(),
	}),
	z.object({ do: z.literal("submit-return"), task }),
	/** 重新辦理 of a closed task: with the reason of the sentence, else answers with a card that asks for it. */
	z.object({
		do: z.literal("open-reopen-form"),
		task,
		reason: z.string().optional(),
	}),
	z.object({ do: z.literal("submit-reopen"), task }),
	/** 卡住: with what the sentence said it waits for, else answers with a card that asks. */
	z.object({
		do: z.literal("open-block-form"),
		task,
		reason: z.string().optional(),
	}),
	z.object({ do: z.literal("submit-block"), task }),
	/** The obstacle is gone. */
	z.object({ do: z.literal("unblock"), task }),
	/** 申請延期: with the day and the reason of the sentence; answers with the form `due_on`, `reason` where one of them is missing. */
	z.object({
		do: z.literal("open-postpone-form"),
		task,
		dueOn: z.string().refine(isDay).optional(),
		lasting: lasting.optional(),
		reason: z.string().optional(),
	}),
	z.object({
		do: z.literal("submit-postpone"),
		task,
		/** What had been said when the form was opened, for who answers it in words. */
		dueOn: z.string().refine(isDay).optional(),
		lasting: lasting.optional(),
		reason: z.string().optional(),
	}),
	/** 同意 / 不同意, to the request with this id: an older one is stale. */
	z.object({ do: z.literal("grant-extension"), task, request: z.string() }),
	z.object({
		do: z.literal("refuse-extension"),
		task,
		request: z.string(),
		reason: z.string().optional(),
	}),
	/** 補充理由 of 不同意, the history row with this id: the form `reason`, and its answer. */
	z.object({ do: z.literal("open-explain-form"), task, refusal: z.string() }),
	z.object({ do: z.literal("submit-explain"), task, refusal: z.string() }),
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
		/** What was chosen when the form was opened: it changes nothing once that has changed. */
		was: z.array(z.string()).optional(),
	}),
	/** 結束請假 of this person. */
	z.object({ do: z.literal("end-leave"), person: z.string() }),
	/** 確認: leave of `person` with the deputy who was said by name. */
	z.object({
		do: z.literal("take-leave"),
		person: z.string(),
		deputy: z.string(),
		from: z.string().refine(isDay),
		to: z.string().refine(isDay),
	}),
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
	/** 確認 / 取消 of 免去: the roles that the question named. */
	z.object({
		do: z.literal("drop-roles"),
		person: z.string(),
		roles: z.array(z.string()),
		/** The one role that was named. */
		only: z
			.enum([
				"head",
				"liaison",
				"action-lead",
				"office",
				"supervision",
				"discipline",
				"administrator",
			])
			.optional(),
	}),
	z.object({ do: z.literal("keep-roles"), person: z.string() }),
	/** 撤銷 the change of roles, binding or leave that this card reports. */
	z.object({ do: z.literal("undo-rights"), change: z.string() }),
	/** 通報: 發送 / 取消 of the preview with this id. */
	z.object({ do: z.literal("send-broadcast"), broadcast: z.string() }),
	z.object({ do: z.literal("cancel-broadcast"), broadcast: z.string() }),
	/** 查看送達 */
	z.object({ do: z.literal("broadcast-delivery"), broadcast: z.string() }),
	/** 不是這項: answers with the tasks that the files of `batch` may belong to. */
	z.object({ do: z.literal("not-this-evidence"), task, batch: z.string() }),
	/** The files of `batch` show this task. */
	z.object({ do: z.literal("file-evidence"), task, batch: z.string() }),
	/** 提交案例: the form, in private; `unit` is whom it is filed for. */
	z.object({
		do: z.literal("open-case-form"),
		kind: z.enum(["warning", "example"]),
		unit: z.string(),
	}),
	/** 繼續填寫 */
	z.object({ do: z.literal("continue-case"), case: z.string() }),
	z.object({ do: z.literal("submit-case"), case: z.string() }),
	/** 放棄 */
	z.object({
		do: z.literal("drop-case"),
		case: z.string(),
		/** 確認: it cannot be taken back. */
		confirmed: z.boolean().optional(),
	}),
	/** 查看, in private. */
	z.object({ do: z.literal("view-case"), case: z.string() }),
	/** 附件: its files, in private. */
	z.object({ do: z.literal("show-case-files"), case: z.string() }),
	/** 撤回修改 by its filer, while nobody has decided on it. */
	z.object({ do: z.literal("withdraw-case"), case: z.string() }),
	/** 簽批 by the head. */
	z.object({ do: z.literal("sign-case"), case: z.string() }),
	/** 核實, by the office or 紀委: where the document number is missing it is asked for first. */
	z.object({
		do: z.literal("accept-case"),
		case: z.string(),
		/** Of the case as it was shown: what has changed since is shown before it is decided on. */
		version: z.number().optional(),
	}),
	z.object({
		do: z.literal("submit-accept-case"),
		case: z.string(),
		version: z.number().optional(),
	}),
	/** 退回: the form `reason`. */
	z.object({ do: z.literal("open-return-case-form"), case: z.string() }),
	z.object({ do: z.literal("submit-return-case"), case: z.string() }),
	/** 詢問, and the filer's answer: the form `text`. */
	z.object({ do: z.literal("open-ask-case-form"), case: z.string() }),
	z.object({ do: z.literal("submit-ask-case"), case: z.string() }),
	z.object({ do: z.literal("open-answer-case-form"), case: z.string() }),
	z.object({ do: z.literal("submit-answer-case"), case: z.string() }),
	/** 撤銷 the event that this card reports. */
	z.object({
		do: z.literal("undo-case"),
		case: z.string(),
		event: z.string(),
	}),
	/** Whether the head signs the unit's cases first. */
	z.object({
		do: z.literal("set-head-signs-off"),
		unit: z.string(),
		signs: z.boolean(),
	}),
	/** 發布: the form with the masked text and the groups; then 同意 / 不同意 by a second person, 取消, 撤回. */
	z.object({ do: z.literal("open-publish-form"), case: z.string() }),
	z.object({ do: z.literal("submit-publish"), case: z.string() }),
	z.object({ do: z.literal("approve-publication"), publication: z.string() }),
	z.object({ do: z.literal("refuse-publication"), publication: z.string() }),
	z.object({ do: z.literal("cancel-publication"), publication: z.string() }),
	z.object({ do: z.literal("recall-publication"), publication: z.string() }),
	/** 發送 by who asked for it; 查看送達; 更正 where it can no longer be taken back. */
	z.object({ do: z.literal("send-publication"), publication: z.string() }),
	z.object({ do: z.literal("publication-delivery"), publication: z.string() }),
	z.object({ do: z.literal("correct-publication"), publication: z.string() }),
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
	/** A question: what it is about has not happened yet, and one of its buttons answers it, once. */
	asks?: true;
	/** What it shows the state of, a task's ref or one of `showsOf`: such a card is brought up to date when that changes. */
	shows?: string;
	/** Ids of the cases that anybody's words on it are from: it is sent in private only, to whom may read them all by then. */
	reads?: readonly string[];
}

/** Whether it does the same once more when it is pressed again: such a button works on the newest face of its card only. */
export function isOnce(action: CardAction): boolean {
	return (
		action.do === "for-each" ||
		action.do === "say-one" ||
		action.do === "end-leave" ||
		action.do === "submit-progress" ||
		action.do === "submit-block" ||
		action.do === "submit-postpone" ||
		(action.do === "progress" && action.confirmed === true)
	);
}

/** Whether a sealed card with these buttons waits for something: by a question, a form, or the preview of a notice. */
export function asksFor({ asks }: Card, buttons: Buttons): boolean {
	const isAwaited = (action: CardAction) =>
		isFormSent(action) || action.do === "send-broadcast";
	return asks === true || Object.values(buttons).some(isAwaited);
}

/** Sending a form. */
export function isFormSent({ do: does }: CardAction): boolean {
	return does.startsWith("submit-");
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
