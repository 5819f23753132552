import type { Card } from "../../../src/card-actions.js";
import { publicationCard } from "../../../templates/publishing/publication-card.js";
import type {
	PublicationFace,
	PublicationView,
} from "../../../templates/publishing/publication-frames.js";
import { publishFormCard } from "../../../templates/publishing/publish-form.js";
import { publishedCaseCard } from "../../../templates/publishing/published-case.js";
import { whichPublicationCard } from "../../../templates/publishing/which-publication.js";
import type { Catalogue } from "../../../templates/catalogue/catalogue.js";

/** What publishing a case is shown with. */
export function publishingCards(
	said: string,
	words: Catalogue,
): Record<string, Card> {
	const text = { title: said, summary: `${said}\n${said}` };
	const shown = {
		kind: "warning" as const,
		text,
		category: { no: 3, text: said },
	};
	const faces: Record<string, PublicationFace> = {
		draft: { kind: "draft", second: [said] },
		waiting: { kind: "waiting", asked: [said], until: said, mine: true },
		asked: { kind: "asked", requester: said, until: said },
		sent: {
			kind: "sent",
			by: said,
			gone: [said],
			fates: { sent: [said], ready: [said], external: [said], unknown: [said] },
		},
		recalled: {
			kind: "recalled",
			by: said,
			fates: { recalled: [said], recalling: [said], unrecallable: [said] },
		},
		refused: { kind: "refused" },
		cancelled: { kind: "cancelled" },
		lapsed: { kind: "lapsed" },
		nowhere: { kind: "nowhere" },
	};
	const view: Omit<PublicationView, "face"> = {
		...{ id: "p", case: "c", no: 12, unit: said, shown },
		groups: [said, said],
	};
	return {
		...Object.fromEntries(
			Object.entries(faces).map(([name, face]) => [
				`publication-${name}`,
				publicationCard({ ...view, face }, words, words),
			]),
		),
		publishedWarning: publishedCaseCard(shown, words),
		publishedExample: publishedCaseCard(
			{ kind: "example", text, category: null },
			words,
		),
		publishForm: publishFormCard(
			{
				...{ case: "c", no: 12, kind: "warning", text },
				groups: [{ chat: "oc_a", label: said }],
				chosen: ["oc_a"],
				faults: { title: [said], summary: [said], targets: [said] },
			},
			words,
		),
		whichPublication: whichPublicationCard(
			[{ id: "c", no: 12, title: said }],
			words,
		),
	};
}
