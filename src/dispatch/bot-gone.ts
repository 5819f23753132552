import type { IncomingChatEvent } from "../ports/incoming.js";
import type { Stores } from "../ports/stores.js";
import { officeNotice } from "./office-notice.js";

/** The bot was taken out of a group, or the group is no more: it stands for nothing from now on, and the office hears which. */
export async function botGone(
	stores: Stores,
	{ kind, key, chat, operator }: IncomingChatEvent,
	now: Date,
): Promise<void> {
	const bound = await stores.chats.get(chat);
	if (!bound) return;
	await stores.chats.unbind(chat);
	await stores.audit.add({
		at: now,
		person: operator,
		chat,
		action: "unbound",
		subject: JSON.stringify(bound.binding),
		result: "done",
		source: key,
	});
	const stored = await stores.plans.current();
	const { binding } = bound;
	const action =
		binding.kind === "action"
			? stored?.plan.actions.find(({ no }) => no === binding.actionNo)?.name
			: null;
	await officeNotice(stores, `bot-gone:${key}`, (words) =>
		words.rights.botGone(
			words.bindingName(binding, action ?? null),
			kind === "chat-disbanded",
		),
	);
}
