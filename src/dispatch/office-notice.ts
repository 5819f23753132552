import { officeRecipients } from "../../handlers/notices/office-recipients.js";
import {
	type Catalogue,
	type NoticeWords,
	catalogueFor,
} from "../../templates/catalogue/catalogue.js";
import { noticeCard } from "../../templates/notice.js";
import type { Stores } from "../ports/stores.js";
import { planScript } from "../language/plan-script.js";

/** Tells the office, in the plan's script; the same key twice tells once. */
export async function officeNotice(
	stores: Stores,
	key: string,
	say: (words: Catalogue) => NoticeWords,
): Promise<void> {
	const words = catalogueFor(await planScript(stores));
	const card = noticeCard({ ...say(words), tone: "bad" }, words);
	for (const to of await officeRecipients(stores)) {
		await stores.outbox.put({
			key: `${key}:${to.kind === "chat" ? to.chat : to.person}`,
			to,
			chat: to.kind === "chat" ? to.chat : null,
			card,
			about: [],
			why: null,
			script: words.script,
			priority: "reply",
		});
	}
}
