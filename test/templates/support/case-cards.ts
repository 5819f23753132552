import type { Card } from "../../../src/card-actions.js";
import { day } from "../../../src/domain/day.js";
import type { Evidence } from "../../../src/domain/evidence.js";
import { answerCaseFormCard } from "../../../templates/cases/answer-form.js";
import { caseFormCard } from "../../../templates/cases/case-form.js";
import { discardCard } from "../../../templates/cases/discard.js";
import { draftsCard } from "../../../templates/cases/drafts.js";
import { ownCasesCard } from "../../../templates/cases/own-cases.js";
import { whichCaseUnitCard } from "../../../templates/cases/which-unit.js";
import type { Catalogue } from "../../../templates/catalogue/catalogue.js";
import { aCase } from "../../helpers/a-case.js";
import { aStanding } from "./review-cards.js";

function fileNamed(name: string): Evidence {
	const at = new Date("2021-03-12T08:00:00+08:00");
	return {
		id: "e1",
		task: "case:c1",
		message: "om_1",
		key: "file_1",
		kind: "file",
		name,
		person: "ou_water",
		unit: null,
		chat: "oc_1",
		at,
		sentAtMs: at.getTime(),
		day: day("2021-03-12"),
		report: null,
		batch: "om_1",
		candidates: [],
		state: "fetched",
		why: null,
		bytes: 10,
		sha256: null,
		withdrawn: false,
	};
}

/** What cases are filed with; `said` in every field that somebody writes, and as the name of a file. */
export function caseCards(
	said: string,
	words: Catalogue,
): Record<string, Card> {
	const text = {
		title: said,
		subject: said,
		summary: said,
		documentNo: said,
		reason: said,
		question: said,
		answer: said,
	};
	const returned = aCase({ unit: said, state: "returned", text });
	const draft = aCase({ id: "c2", no: null, state: "draft", unit: said, text });
	const aspects = [{ no: 1, name: said, categories: [{ no: 3, text: said }] }];
	const own = {
		units: [said],
		quotas: [[aStanding({ unit: said })]],
		cases: [aCase({ unit: said, text })],
		filesFor: [said],
	};
	return {
		caseForm: caseFormCard(
			{
				filed: returned,
				aspects,
				files: [fileNamed(said)],
				headline: said,
				faults: { category: { why: "category", said } },
			},
			words,
		),
		caseDrafts: draftsCard(
			[draft, returned],
			[
				{
					label: said,
					action: { do: "open-case-form", kind: "warning", unit: said },
				},
			],
			words,
		),
		caseDiscard: discardCard(draft, words),
		caseAnswer: answerCaseFormCard(returned, words),
		caseUnits: whichCaseUnitCard("warning", [said, "風車局"], words),
		ownCases: ownCasesCard(
			{
				...own,
				drafts: [draft, returned],
				heads: [{ unit: said, signs: true }],
				isPrivate: true,
			},
			words,
		),
		ownCasesInGroup: ownCasesCard(
			{ ...own, drafts: [], heads: [], isPrivate: false },
			words,
		),
	};
}
