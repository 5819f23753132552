import type { Card } from "../src/card-actions.js";
import type { Catalogue } from "./catalogue/catalogue.js";
import { noticeCard } from "./notice.js";
import { clipped, oneLine } from "./parts/clean-text.js";

/** Characters: who wrote more knows what it was, and the suggestions must not slide off a phone. */
const MAX_SAID = 60;

/** What was said, and the nearest three things one can say, as buttons. */
export function notUnderstoodCard(
	{ said, nearest }: { said: string; nearest: readonly string[] },
	words: Catalogue,
): Card {
	const notice = words.notices.notUnderstood(clipped(oneLine(said), MAX_SAID));
	return noticeCard(
		{ ...notice, tone: "info", say: nearest.slice(0, 3) },
		words,
	);
}
