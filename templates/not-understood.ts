import type { Card } from "../src/card-actions.js";
import type { Catalogue } from "./catalogue/catalogue.js";
import { noticeCard } from "./notice.js";
import { clipped } from "./parts/clean-text.js";

const MAX_SAID = 200;

/** What was said, and the nearest three things one can say, as buttons. */
export function notUnderstoodCard(
	{ said, nearest }: { said: string; nearest: readonly string[] },
	words: Catalogue,
): Card {
	const notice = words.notices.notUnderstood(clipped(said, MAX_SAID));
	return noticeCard(
		{ ...notice, tone: "info", say: nearest.slice(0, 3) },
		words,
	);
}
