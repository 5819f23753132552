import type {
	Catalogue,
	NoticeWords,
} from "../../templates/catalogue/catalogue.js";
import type { StuckMessage } from "../adapters/mongo/delivery.js";
import { EXTERNAL, recallKeyOf } from "../ports/outbox-codes.js";

/** What the office reads of a message that needs a person; `group` is the name of its chat, where that is known. */
export function stuckWords(
	{ key, why, code, chat }: Pick<StuckMessage, "key" | "why" | "code" | "chat">,
	group: string | null,
	words: Catalogue,
): NoticeWords {
	const { alerts } = words.casePublishing;
	const name = group ?? chat ?? "";
	if (code === EXTERNAL) return alerts.external(name);
	if (key.startsWith(recallKeyOf(""))) return alerts.unrecallable(name, code);
	return words.notices.stuck(why, code);
}
