import type { Card } from "../src/card-actions.js";
import type { DomainError } from "../src/domain/errors.js";
import type { Catalogue } from "./catalogue/catalogue.js";
import { noticeCard } from "./notice.js";

/** What was wrong and what to do next, for a refusal of ours. */
export function errorCard(
	{ code, details }: Pick<DomainError, "code" | "details">,
	words: Catalogue,
): Card {
	return noticeCard({ ...words.errors[code](details), tone: "warn" }, words);
}
