import type { Card } from "../../src/card-actions.js";
import type { TypicalCase } from "../../src/domain/cases/case.js";
import { showsOf } from "../../src/shows.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { button } from "../parts/button.js";
import { buttonRow } from "../parts/button-row.js";
import { cardOf } from "../parts/card-of.js";
import { plainText } from "../parts/plain-text.js";
import { dotted } from "../tasks/task-text.js";

/**
 * What becomes of an older card of a case: number and state, what happened last (`last`: who did what when, "" for
 * nothing), and 查看. Not a word of the case.
 */
export function olderCaseCard(
	{ id, no, state }: Pick<TypicalCase, "id" | "no" | "state">,
	last: string,
	words: Catalogue,
): Card {
	const { states, older } = words.caseReview;
	const title = dotted([words.caseReview.name(no), states[state]]);
	return {
		...cardOf({
			title,
			colour: "grey",
			elements: [
				...(last === "" ? [] : [plainText(last)]),
				plainText(older.text, { size: "notation", colour: "grey" }),
				...buttonRow([
					button(words.buttons.view, { do: "view-case", case: id }),
				]),
			],
			summary: title,
			fallback: [title, last, older.text],
		}),
		shows: showsOf.caseNews(id),
		reads: [id],
	};
}
