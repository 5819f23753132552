import {
	type Catalogue,
	type NoticeWords,
	catalogueFor,
} from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";
import type { Stores } from "../ports/stores.js";
import { planScript } from "../plan-script.js";

/** Tells every chat of the office, in the plan's script; the same key twice tells once. */
export async function officeNotice(
	stores: Stores,
	key: string,
	say: (words: Catalogue) => NoticeWords,
): Promise<void> {
	const words = catalogueFor(await planScript(stores));
	const card = noticeCard({ ...say(words), tone: "bad" }, words);
	for (const { chat, binding } of await stores.chats.bound()) {
		if (binding.kind !== "office") continue;
		await stores.outbox.put({
			key: `${key}:${chat}`,
			to: { kind: "chat", chat },
			chat,
			card,
			about: [],
			why: null,
			script: words.script,
			priority: "reply",
		});
	}
}
